// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace vivier {

/// Whether a link may be offered for a field at all: http or https with a host, or a local file (which the form then
/// refuses in words). javascript:, data:, mailto: and the rest are not links to a document.
bool isAcceptableLink(const QUrl &url);

/// Whether a browser may be asked to open it: the same without files.
bool isWebLink(const QUrl &url);

/// "mailto:" with an address or "tel:" with a number, and nothing else in it: no words, no copies to others.
bool isContactLink(const QUrl &url);

/// The text without what surrounds a link in a mail or a sentence: white space, <…>, quotes, trailing punctuation,
/// and a closing bracket that nothing opens ("Foo_(bar)" keeps its own).
QString withoutLinkWrapping(const QString &text);

/// A whole pasted link without what stands around it: white space, <…>, quotes and brackets that enclose it all. Unlike
/// withoutLinkWrapping() it leaves the link's own end alone: "…/wiki/Help!" is an address.
QString withoutPackaging(const QString &text);

/// The link that a recruiter meant, as text: "linkedin.com/in/x", "www.x.fr", "//x.fr", "https:/x.fr" and
/// "<https://x.fr>." become complete; a path on this computer becomes a file: link, so that the form can say why it is
/// not taken. What is a link already comes back as it was copied, but for characters that no link may hold ("|", a lone
/// "%"), which are escaped. "" when there is no link in it (an email address, a word, several words, another scheme):
/// keep the text then as it was typed and let validate() name the problem.
QString linkFromTyped(const QString &text);

/// The same to open or to look at. Its display form is never data: a link is kept as text.
QUrl urlFromTyped(const QString &text);

/// An http(s) link with the characters escaped that no link may hold; all else stays as it is.
QString mendedLink(const QString &link);

/// Whether what is typed may go on to be a link: "htt", "linkedin.co", "@zo". Then nothing is wrong with it yet.
bool mayBecomeLink(const QString &typed);

/// True for a text without scheme that is surely a link: "www.example.com", "linkedin.com/in/x". A lone "john.doe" is
/// not: half of all file and user names look so.
bool looksLikeBareLink(const QString &text);

} // namespace vivier
