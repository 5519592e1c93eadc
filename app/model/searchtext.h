#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"
#include "candidate/folding.h"

#include <QByteArray>

namespace vivier {

/// All that a search looks at: the name first (so that these texts also sort by name), then every other field that the
/// ATS returns and a person would type, drafted values included, and phone numbers also without their spaces.
QByteArray searchText(const Candidate &candidate, const Draft &draft, const FieldCatalog &catalog);

/// The words of a query, folded; a text matches when it holds all of them.
QList<QByteArray> searchWords(const QString &query);
bool matchesAll(QByteArrayView text, const QList<QByteArray> &words);

} // namespace vivier
