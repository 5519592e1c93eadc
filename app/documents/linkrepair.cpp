#include "documents/linkrepair.h"

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

QUrl acceptable(const QString &text)
{
    const QUrl url(text, QUrl::TolerantMode);
    return isAcceptableLink(url) ? url : QUrl();
}

} // namespace

bool isAcceptableLink(const QUrl &url)
{
    if (!url.isValid())
        return false;
    if (url.isLocalFile())
        return true;
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
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

QUrl urlFromTyped(const QString &text)
{
    static const QRegularExpression drive(uR"(^[A-Za-z]:[\\/])"_s);
    // "https:/x", "https:///x" and "https:x" are slips of the same key; a file: link has three slashes by right.
    static const QRegularExpression scheme(uR"(^(https?):/*)"_s, QRegularExpression::CaseInsensitiveOption);

    if (text.size() > longestLink)
        return {};
    const QString link = withoutLinkWrapping(text);
    if (link.startsWith(u'/') && !link.startsWith("//"_L1))
        return link.size() > 1 ? QUrl::fromLocalFile(link) : QUrl();
    if (drive.match(link).hasMatch())
        return QUrl::fromLocalFile(u'/' + QString(link).replace(u'\\', u'/'));
    if (link.startsWith("file:"_L1, Qt::CaseInsensitive))
        return acceptable(link);
    if (hasSpace(link))
        return {};
    if (const auto match = scheme.match(link); match.hasMatch())
        return acceptable(match.captured(1).toLower() + u"://"_s + link.mid(match.capturedLength()));
    const QString bare = link.startsWith("//"_L1) ? link.mid(2) : link;
    return bareLinkShape().match(bare).hasMatch() ? acceptable(u"https://"_s + bare) : QUrl();
}

} // namespace vivier
