// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"

#include <QString>
#include <QStringList>

class QMimeData;

namespace vivier {

/// For whom something is dropped or pasted.
struct DropContext
{
    const FieldCatalog &catalog;
    QString phoneRegion = {};    ///< where national numbers are of, ISO 3166 ("FR"); "": those with "+" alone are found
    QStringList dashboards = {}; ///< hosts of the ATS's own pages, of Account::dashboard
    bool isNew = false;          ///< a candidate that the ATS does not know yet
    bool olderApi = false;       ///< Account::olderApi
};

/// One thing of a drop: a value, and where it could go.
struct DropLine
{
    enum class Kind {
        Link,
        Picture, ///< a link to one: an <img>, or by its name
        Email,
        Phone,
        FirstName,
        LastName,
        Subtitle,  ///< a card's title
        LocalFile, ///< no field takes it: the ATS takes links
        Candidate, ///< a page of the ATS or a link of ours: it opens somebody, and no field takes it
    };
    enum class Source {
        Link, ///< it was dragged or copied as a link
        Page, ///< a selected part of a page
        Text,
        Card,
        File,
    };
    Kind kind = Kind::Link;
    Source source = Source::Link;
    /// What would be kept, as text: a link, an address, "+33612345678" or a number as it was written (Field::isE164
    /// decides), a name, a path on this computer, the link that destinationOf() reads.
    QString text = {};
    QString copied = {};     ///< of a link: as it stood in the drop; else as `text`
    QString title = {};      ///< of a link: its words in one line, of others, "" when there are none; for display only
    QString field = {};      ///< where it goes by itself; "": nowhere, somebody has to choose among `fields`
    QStringList fields = {}; ///< names of all that could take it, in the catalog's order
    bool trackingRemoved = false; ///< withoutTracking() took something off
    bool madeDirect = false;      ///< a share link became the link to the file itself

    friend bool operator==(const DropLine &, const DropLine &) = default;
};

/// All of a drop, in the order in which it was found; no thing twice.
struct Dropped
{
    static constexpr qsizetype mostLines = 40;

    QList<DropLine> lines = {};   ///< mostLines of them at most
    qsizetype beyond = 0;         ///< further things that were found, and are not in `lines`
    qsizetype furtherCards = 0;   ///< of a card file with several people: the first one's are in `lines`
    bool isCut = false;           ///< more than is read of it: a million characters, or a thousand links
    bool isRefusedScheme = false; ///< all that was there is a link that is never taken (javascript:, data:, …)

    bool isEmpty() const { return lines.isEmpty(); }
};

/// What is in drag or clipboard data. As with linkFrom(), the first of text/x-moz-url, _NETSCAPE_URL and text/uri-list
/// that names a link decides which links there are; a javascript: link never becomes another one. Before them comes a
/// card (text/vcard, text/x-vcard, text/directory, or a text that begins as one); after them a text (text/plain, or
/// those of X11 without Qt's help) and, for the links that its text does not show, text/html. An <img> is a picture.
///
/// In a text are found: links, also without scheme; e-mail addresses; telephone numbers of the region or with "+"; of
/// "Zoë Lee <zoe@…>" the name. Prose becomes no line. Pure and bounded; on any thread, for as long as the data lives.
Dropped readDrop(const QMimeData &data, const DropContext &context);

/// The same for a text alone, as of a selection.
Dropped readDroppedText(const QString &text, const DropContext &context);

/// The same for the bytes of a card, as of a .vcf file (2.1, 3.0, 4.0; of several people the first).
Dropped readDroppedCard(const QByteArray &bytes, const DropContext &context);

/// Whether readDrop() may find something: cheap enough for each move of a drag.
bool mayHoldDrop(const QMimeData &data);

} // namespace vivier
