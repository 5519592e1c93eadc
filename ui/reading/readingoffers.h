// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"

#include <QChar>
#include <QList>
#include <QString>

namespace vivier {

/// A field that selected text can go into, and the letter that puts it there.
struct ReadingOffer
{
    QString field; ///< name in the catalog
    QString label; ///< of the field
    QChar letter;  ///< Latin, upper case; no two offers of a selection have the same
    QString text;  ///< what goes there, without what does not belong to it
    QString icon;

    friend bool operator==(const ReadingOffer &, const ReadingOffer &) = default;
};

/// Where selected text can go: a telephone number (P), an address (E), a link (L, where its host or name belongs:
/// fieldFor()); where it holds none of these, up to three words are a first name (F) or a last name (N), and a line the
/// subtitle (S). Of several numbers, addresses or links the first. Empty: it can only be copied.
/// `region`: where national telephone numbers are of, ISO 3166; "": those with "+" alone are found.
QList<ReadingOffer> readingOffers(const QString &selected, const FieldCatalog &catalog, const QString &region);

} // namespace vivier
