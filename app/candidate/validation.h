#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"

#include <optional>

namespace vivier {

/// Why a field is not ready to be sent. A problem never stops a draft from being kept.
struct Problem
{
    enum class Weight {
        Blocks,  ///< sending waits until it is mended
        Confirm, ///< sending is possible once the recruiter says so (emptying a name or an email)
    };
    QString field;
    Weight weight = Weight::Blocks;
    QString text; ///< one sentence in the recruiter's language: what is wrong, what to do
};

/// Judges one value that is to be written. `creating`: the candidate does not exist yet, so required fields must be
/// there.
std::optional<Problem> validate(const Field &field, const Value &value, bool creating);

/// Judges a whole draft in the catalog's order; for a new candidate also the required fields it lacks.
QList<Problem> validate(const Draft &draft, const FieldCatalog &catalog);

/// A shape check only, as browsers do it: one @, a domain with a dot, no white space.
bool looksLikeEmail(const QString &text);

} // namespace vivier
