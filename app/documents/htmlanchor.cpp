// SPDX-License-Identifier: MIT
#include "documents/htmlanchor.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAnchor = 4'000; // characters of an anchor that are read: they become one line

/// The code point of an entity's name without & and ;, 0 when it is none.
char32_t entity(const QString &name)
{
    // A browser serialises &, <, >, " and the hard space by name; the rest is what people's own HTML holds.
    static const QHash<QString, char32_t> named{
        {u"amp"_s, U'&'},     {u"lt"_s, U'<'},      {u"gt"_s, U'>'},      {u"quot"_s, U'"'},     {u"apos"_s, U'\''},
        {u"nbsp"_s, 0xa0},    {u"eacute"_s, U'é'},  {u"egrave"_s, U'è'},  {u"ecirc"_s, U'ê'},    {u"agrave"_s, U'à'},
        {u"acirc"_s, U'â'},   {u"ccedil"_s, U'ç'},  {u"ocirc"_s, U'ô'},   {u"ucirc"_s, U'û'},    {u"ugrave"_s, U'ù'},
        {u"icirc"_s, U'î'},   {u"iuml"_s, U'ï'},    {u"ouml"_s, U'ö'},    {u"uuml"_s, U'ü'},     {u"auml"_s, U'ä'},
        {u"szlig"_s, U'ß'},   {u"Eacute"_s, U'É'},  {u"ndash"_s, 0x2013}, {u"mdash"_s, 0x2014},  {u"lsquo"_s, 0x2018},
        {u"rsquo"_s, 0x2019}, {u"ldquo"_s, 0x201c}, {u"rdquo"_s, 0x201d}, {u"hellip"_s, 0x2026}, {u"middot"_s, 0xb7},
        {u"laquo"_s, 0xab},   {u"raquo"_s, 0xbb},
    };
    if (!name.startsWith(u'#'))
        return named.value(name, 0);
    const bool hexadecimal = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
    bool ok = false;
    const uint code = hexadecimal ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
    const bool character = ok && code != 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return character ? code : 0;
}

/// Walks one start tag from just after its name; leaves `at` behind its '>' and returns its attribute of this name,
/// entities decoded.
std::optional<QString> attributeOf(const QString &html, qsizetype &at, QLatin1StringView wanted)
{
    std::optional<QString> found;
    const qsizetype size = html.size();
    while (at < size && html.at(at) != u'>') {
        if (html.at(at).isSpace() || html.at(at) == u'/' || html.at(at) == u'=') {
            ++at;
            continue;
        }
        const qsizetype nameStart = at;
        while (at < size && !html.at(at).isSpace() && html.at(at) != u'=' && html.at(at) != u'>' && html.at(at) != u'/')
            ++at;
        const QStringView name = QStringView(html).mid(nameStart, at - nameStart);
        while (at < size && html.at(at).isSpace())
            ++at;
        if (at >= size || html.at(at) != u'=')
            continue;
        ++at;
        while (at < size && html.at(at).isSpace())
            ++at;
        const QChar quote = at < size && (html.at(at) == u'"' || html.at(at) == u'\'') ? html.at(at) : QChar();
        if (!quote.isNull())
            ++at;
        const qsizetype valueStart = at;
        while (at < size && (quote.isNull() ? !html.at(at).isSpace() && html.at(at) != u'>' : html.at(at) != quote))
            ++at;
        if (!found && name.compare(wanted, Qt::CaseInsensitive) == 0)
            found = decodeEntities(html.mid(valueStart, at - valueStart)).trimmed();
        if (!quote.isNull() && at < size)
            ++at;
    }
    if (at < size)
        ++at;
    return found;
}

bool isAbsolute(const QString &address)
{
    static const QRegularExpression absolute(uR"(^[A-Za-z][A-Za-z0-9+.-]*:)"_s);
    return absolute.match(address).hasMatch();
}

/// From behind its start tag to its end.
QString anchorText(const QString &html, qsizetype at)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    const qsizetype end = html.indexOf("</a"_L1, at, Qt::CaseInsensitive);
    QString text = html.mid(at, end < 0 ? longestAnchor : std::min(end - at, longestAnchor));
    return decodeEntities(text.replace(tags, u" "_s));
}

} // namespace

QString decodeEntities(const QString &text)
{
    constexpr qsizetype longest = 10; // "#x10ffff" and every name above
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&') {
            const qsizetype length = QStringView(text).mid(at + 1, longest + 1).indexOf(u';');
            if (const char32_t code = length > 0 ? entity(text.mid(at + 1, length)) : 0) {
                result.append(QString::fromUcs4(&code, 1));
                at += length + 1;
                continue;
            }
        }
        result.append(text.at(at));
    }
    return result;
}

std::optional<HtmlAnchor> firstAnchor(const QString &html)
{
    qsizetype at = 0;
    while ((at = html.indexOf("<a"_L1, at, Qt::CaseInsensitive)) >= 0) {
        at += 2;
        if (at >= html.size() || !(html.at(at).isSpace() || html.at(at) == u'/'))
            continue; // <abbr>, <article>
        const auto href = attributeOf(html, at, "href"_L1);
        if (href && isAbsolute(*href))
            return HtmlAnchor{*href, anchorText(html, at)};
    }
    return std::nullopt;
}

QList<HtmlReference> htmlReferences(const QString &html)
{
    constexpr qsizetype most = 200;
    static const QRegularExpression start(u"<(a|img)(?=[\\s/])"_s, QRegularExpression::CaseInsensitiveOption);
    QList<HtmlReference> found;
    qsizetype at = 0;
    for (auto matches = start.globalMatch(html); matches.hasNext() && found.size() < most;) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() < at)
            continue; // within the attributes of the last one
        const bool isPicture = match.capturedLength() > 2;
        at = match.capturedEnd();
        const auto address = attributeOf(html, at, isPicture ? "src"_L1 : "href"_L1);
        if (address && isAbsolute(*address))
            found.append({*address, isPicture ? QString() : anchorText(html, at), isPicture});
    }
    return found;
}

QString textOfPage(const QString &html)
{
    static const QRegularExpression unseen(u"<(script|style|head)\\b.*?(?:</\\1\\s*>|(?=<body\\b)|\\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lines(u"<(?:br|/?p|/?div|/?tr|/?li|/?h\\d)\\b[^<>]*>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^<>]*>"_s); // a "<" ends the last one: a million of them end in time
    QString text = html;
    text.replace(unseen, u" "_s).replace(lines, u"\n"_s).replace(tags, u" "_s);
    return decodeEntities(text);
}

} // namespace vivier
