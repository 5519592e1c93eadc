#pragma once

#include <QString>
#include <QUrl>

namespace vivier {

/// Whether a link may be offered for a field at all: http or https with a host, or a local file (which the form then
/// refuses in words). javascript:, data:, mailto: and the rest are not links to a document.
bool isAcceptableLink(const QUrl &url);

/// The text without what surrounds a link in a mail or a sentence: white space, <…>, quotes, trailing punctuation,
/// and a closing bracket that nothing opens ("Foo_(bar)" keeps its own).
QString withoutLinkWrapping(const QString &text);

/// The link that a recruiter meant: "linkedin.com/in/x", "www.x.fr", "//x.fr", "https:/x.fr" and "<https://x.fr>."
/// become complete; a path on this computer becomes a file: link, so that the form can say why it is not taken. An
/// empty QUrl when there is no link in it (an email address, a word, several words, another scheme): keep the text then
/// as it was typed and let validate() name the problem.
QUrl urlFromTyped(const QString &text);

/// True for a text without scheme that is surely a link: "www.example.com", "linkedin.com/in/x". A lone "john.doe" is
/// not: half of all file and user names look so.
bool looksLikeBareLink(const QString &text);

} // namespace vivier
