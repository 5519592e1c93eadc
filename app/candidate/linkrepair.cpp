// SPDX-License-Identifier: MIT
#include "candidate/linkrepair.h"

#include <QRegularExpression>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 8'000; // what browsers and servers take; a longer text is no link

/// host.tld, optional port, then nothing or a path, query or fragment. \p{L}: a host may be internationalised.
const QRegularExpression &bareLinkShape()
{
    static const QRegularExpression shape(
        uR"(^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(\p{L}{2,}|xn--[a-z0-9-]+)(:\d{1,5})?([/?#].*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape;
}

bool hasSpace(const QString &text)
{
    static const QRegularExpression space(uR"(\s)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(space);
}

QString acceptable(const QString &text)
{
    const QString link = mendedLink(text);
    return isAcceptableLink(QUrl(link, QUrl::StrictMode)) ? link : QString();
}

QString fileLink(const QString &path)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
}

} // namespace

bool isAcceptableLink(const QUrl &url)
{
    if (!url.isValid())
        return false;
    return url.isLocalFile() || isWebLink(url);
}

bool isWebLink(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

bool isContactLink(const QUrl &url)
{
    if (!url.isValid() || url.hasQuery() || url.hasFragment() || !url.authority().isEmpty())
        return false;
    static const QRegularExpression number(uR"(\A\+?\d{3,20}\z)"_s);
    const QString path = url.path(QUrl::FullyDecoded);
    return (url.scheme() == "mailto"_L1 && path.contains(u'@') && !path.contains(u'\n')) ||
           (url.scheme() == "tel"_L1 && number.match(path).hasMatch());
}

QString withoutLinkWrapping(const QString &text)
{
    static const QString opening = u"<\"'“‘«([{"_s;
    static const QString trailing = u".,;:!?…\"'”’»>"_s;
    QString link = text.trimmed();
    while (!link.isEmpty()) {
        const QChar last = link.back();
        const bool unopened = (last == u')' && link.count(u')') > link.count(u'(')) ||
                              (last == u']' && link.count(u']') > link.count(u'[')) ||
                              (last == u'}' && link.count(u'}') > link.count(u'{'));
        if (opening.contains(link.front()))
            link.remove(0, 1);
        else if (trailing.contains(last) || unopened || last.isSpace())
            link.chop(1);
        else
            break;
        link = link.trimmed();
    }
    return link;
}

bool looksLikeBareLink(const QString &text)
{
    if (text.size() > longestLink || !bareLinkShape().match(text).hasMatch())
        return false;
    return text.startsWith("www."_L1, Qt::CaseInsensitive) || text.contains(u'/');
}

QString withoutPackaging(const QString &text)
{
    static const QString openings = u"<\"'“‘«(["_s;
    static const QString closings = u">\"'”’»)]"_s;
    static const QString closingsOnly = u">\"”»"_s; // no link ends so
    static const QRegularExpression punctuation(uR"(^[.,;:!?…\s]*$)"_s);
    QString link = text.trimmed();
    while (!link.isEmpty()) {
        const qsizetype pair = openings.indexOf(link.front());
        if (pair >= 0) {
            link.remove(0, 1);
            const qsizetype end = link.lastIndexOf(closings.at(pair));
            if (end >= 0 && punctuation.match(link.mid(end + 1)).hasMatch())
                link.truncate(end);
        } else if (closingsOnly.contains(link.back())) {
            link.chop(1);
        } else {
            break;
        }
        link = link.trimmed();
    }
    return link;
}

QString mendedLink(const QString &link)
{
    static const QString forbidden = u"\"<>\\^`{|}"_s;
    static const QRegularExpression authority(uR"(^[a-z][a-z0-9+.-]*://[^/?#]*)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression escape(uR"(^%[0-9A-Fa-f]{2})"_s);
    const qsizetype start = authority.match(link).capturedLength();
    QString mended = link.left(start);
    bool inFragment = false;
    for (qsizetype at = start; at < link.size(); ++at) {
        const QChar c = link.at(at);
        const bool isLone = c == u'%' && !escape.match(link.mid(at, 3)).hasMatch();
        const bool isSecond = c == u'#' && inFragment;
        inFragment = inFragment || c == u'#';
        if (isLone || isSecond || forbidden.contains(c) || c.unicode() < 0x20 || c.unicode() == 0x7F)
            mended += u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
        else
            mended += c;
    }
    return mended;
}

QString linkFromTyped(const QString &text)
{
    static const QRegularExpression drive(uR"(^[A-Za-z]:[\\/])"_s);
    // "https:/x", "https:///x" and "https:x" are slips of the same key; a file: link has three slashes by right.
    static const QRegularExpression scheme(uR"(^(https?):/*)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression whole(uR"(^https?://[^/])"_s, QRegularExpression::CaseInsensitiveOption);

    if (text.size() > longestLink)
        return {};
    const QString link = withoutPackaging(text);
    if (link.startsWith(u'/') && !link.startsWith("//"_L1))
        return link.size() > 1 ? fileLink(link) : QString();
    if (drive.match(link).hasMatch())
        return fileLink(u'/' + QString(link).replace(u'\\', u'/'));
    if (link.startsWith("file:"_L1, Qt::CaseInsensitive)) {
        const QUrl url(link, QUrl::TolerantMode);
        return isAcceptableLink(url) ? url.toString(QUrl::FullyEncoded) : QString();
    }
    if (hasSpace(link))
        return {};
    if (whole.match(link).hasMatch())
        return acceptable(link);
    if (const auto match = scheme.match(link); match.hasMatch())
        return acceptable(match.captured(1).toLower() + u"://"_s + link.mid(match.capturedLength()));
    const QString bare = link.startsWith("//"_L1) ? link.mid(2) : link;
    return bareLinkShape().match(bare).hasMatch() ? acceptable(u"https://"_s + bare) : QString();
}

bool mayBecomeLink(const QString &typed)
{
    static const QRegularExpression shape(
        uR"(^(?:https?:[^\s@]*|@?[\w-]+(?:\.[\w-]*)*(?::\d*)?(?:[/?#][^\s]*)?|//?[^\s@]*)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return shape.match(typed).hasMatch();
}

QUrl urlFromTyped(const QString &text)
{
    return QUrl(linkFromTyped(text), QUrl::StrictMode);
}

} // namespace vivier
