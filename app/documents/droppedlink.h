// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QUrl>

#include <optional>

class QMimeData;

namespace vivier {

/// What somebody dragged or pasted onto the form.
struct DroppedLink
{
    QUrl url;                 ///< http or https with a host, or file:
    QString text;             ///< the link as it was copied: what is kept
    QString title;            ///< the page's or anchor's words in one line, "" when there are none but the link itself
    bool isLocalFile = false; ///< the ATS takes a link, not a file: say so
    QStringList others;       ///< further links of the same drop, which are not taken
};

/// The link in drag or clipboard data; nullopt when there is none that we take (isAcceptableLink()). Somebody's card
/// (text/vcard) gives none: its links are not those of who is open.
///
/// The first of these formats that names a link decides, also when its link is refused: a javascript: bookmark must not
/// become some other link that its text happens to mention.
///   1. text/x-moz-url   Chromium and Firefox: UTF-16 in the machine's order, with or without BOM, "url\ntitle"
///   2. _NETSCAPE_URL    the same browsers: UTF-8, "url\ntitle"
///   3. text/uri-list    RFC 2483, all browsers and file managers: CRLF, # comments; the first link
///   4. text/html        the first <a href> that is absolute, its text as title
///   5. text/plain       one link ("www.example.com/x" gets https://), else the first link within a text
/// Only a link within a text is cut where a sentence seems to end. Several links or files give the first and name the
/// others. A title missing in 1 to 3 is taken from 4 when that is about the same link.
std::optional<DroppedLink> linkFrom(const QMimeData &data);

/// Whether linkFrom() would find something: cheap enough for each move of a drag.
bool mayHoldLink(const QMimeData &data);

} // namespace vivier
