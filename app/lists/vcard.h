// SPDX-License-Identifier: MIT
#pragma once

#include "lists/listtable.h"

namespace vivier {

/// Whether a text begins as an address book does.
bool looksLikeVCard(const QString &text);

/// A row for each card of an address book (vCard 2.1, 3.0 and 4.0), a column for each property that any of them has,
/// named as spreadsheets name it: "First name", "Email", "Email 2" (what is preferred comes first), "LinkedIn".
/// Pictures and what is inside of another card are left out.
ListTable vCardTable(const QString &text);

/// One card of vCard 4.0 with its line ends: these properties, already escaped, folded at 75 bytes.
QByteArray vCard(const QStringList &properties);
/// A text as part of a property.
QString escapedVCardText(const QString &text);

} // namespace vivier
