// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"
#include "candidate/folding.h"

#include <QByteArray>

namespace vivier {

/// All that a search looks at: the name first (so that these texts also sort by name), then every other field that the
/// ATS returns and a person would type, drafted values included, and phone numbers also without their spaces, with and
/// without their country's code.
QByteArray searchText(const Candidate &candidate, const Draft &draft, const FieldCatalog &catalog);

/// The words and phrases of a query (candidate/typedwords.h); a text (candidate/spellings.h) matches when it holds all
/// of them. A word of a telephone number carries the other spellings of the number, any of which will do. Window and
/// command line search by these alone.
QList<QByteArray> searchWords(const QString &query);
bool matchesAll(QByteArrayView text, const QList<QByteArray> &words);

/// Whether every text that matches the later words surely matches the earlier ones, too: then those who were found are
/// all that need to be searched. Typing on is not enough for that: "00336" is in no "+33 6 …" before it is a number.
bool isNarrower(const QList<QByteArray> &earlier, const QList<QByteArray> &later);

/// Where a match is to be seen when it is not the name: the first field that holds a word which the name does not.
/// nullptr: the name holds them all, or no single field shows why.
const Field *matchingField(const Candidate &candidate, const Draft &draft, const FieldCatalog &catalog,
                           const QList<QByteArray> &words);

} // namespace vivier
