// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"

#include <QDate>

#include <optional>

namespace vivier {

/// Why a field is not ready to be sent. A problem never stops a draft from being kept.
struct Problem
{
    enum class Weight {
        Blocks,  ///< sending waits until it is mended
        Confirm, ///< sending is possible once the recruiter says so (emptying a name or an email, replacing what
                 ///< could not be read)
        Holds,   ///< its own field stays until the recruiter says so (the ATS would not get the file); all else goes
    };
    QString field;
    Weight weight = Weight::Blocks;
    QString text; ///< one sentence in the recruiter's language: what is wrong, what to do
};

/// The day of `now` here or in UTC, whichever is the later: a day after it is in the future for every server.
QDate latestDay(const QDateTime &now);

/// Judges one value that is to be written. `creating`: the candidate does not exist yet, so required fields must be
/// there. `today` is what a day in the future is after: latestDay().
std::optional<Problem> validate(const Field &field, const Value &value, bool creating, const QDate &today);

/// The same, with a question before what could not be read is replaced.
std::optional<Problem> validate(const Field &field, const DraftField &drafted, bool creating, const QDate &today);

/// Judges a whole draft in the catalog's order; for a new candidate also the required fields it lacks, the job first,
/// as forms ask for it.
QList<Problem> validate(const Draft &draft, const FieldCatalog &catalog, const QDate &today);

/// What of a draft can be sent, with these problems of it: one that blocks or holds stops its own field and no other. A
/// new candidate goes whole or, with such a problem, not at all.
Draft sendable(const Draft &draft, const QList<Problem> &problems);

/// A shape check only, as browsers do it: one @, a domain with a dot, no white space of any script.
bool looksLikeEmail(const QString &text);

} // namespace vivier
