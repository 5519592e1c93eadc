// SPDX-License-Identifier: MIT
#include "lists/vcardproperty.h"

#include "lists/textencoding.h"

#include <algorithm>
#include <optional>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

struct UnfoldedLine
{
    QString text;
    int line = 0;
};

/// A line of quoted-printable that goes on below: it ends with "=".
bool goesOn(const QString &line)
{
    return line.endsWith(u'=') &&
           QStringView(line).left(line.indexOf(u':')).contains(u"QUOTED-PRINTABLE", Qt::CaseInsensitive);
}

QList<UnfoldedLine> unfoldedLines(const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QList<UnfoldedLine> lines;
    int number = 0;
    bool isOpen = false; // the last one ends with a soft line break
    for (const QStringView line : QStringView(plain).split(u'\n')) {
        ++number;
        if (isOpen) {
            lines.last().text.chop(1);
            lines.last().text += line;
            isOpen = line.endsWith(u'=');
            continue;
        }
        const bool isFolded = !lines.isEmpty() && (line.startsWith(u' ') || line.startsWith(u'\t'));
        if (isFolded)
            lines.last().text += line.sliced(1);
        else
            lines.append({line.toString(), number});
        isOpen = goesOn(lines.constLast().text);
    }
    return lines;
}

/// At separators that stand outside of double quotes.
QStringList splitUnquoted(QStringView text, QChar separator)
{
    QStringList parts{QString()};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

qsizetype colonOf(const QString &line)
{
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        isQuoted = isQuoted != (line.at(at) == u'"');
        if (line.at(at) == u':' && !isQuoted)
            return at;
    }
    return line.indexOf(u':'); // a quote that nothing closes
}

std::pair<QString, QString> readParameter(const QString &part)
{
    const qsizetype equals = part.indexOf(u'=');
    if (equals > 0)
        return {part.left(equals).trimmed().toUpper(), part.sliced(equals + 1).trimmed()};
    const QString bare = part.trimmed().toUpper();
    const bool isEncoding = bare == "QUOTED-PRINTABLE"_L1 || bare == "BASE64"_L1;
    return {isEncoding ? u"ENCODING"_s : u"TYPE"_s, bare};
}

std::optional<int> hexDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const QChar lower = c.toLower();
    if (lower >= u'a' && lower <= u'f')
        return lower.unicode() - u'a' + 10;
    return std::nullopt;
}

QString fromQuotedPrintable(const QString &value, const QString &charset)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar c = value.at(at);
        if (c == u'=' && at + 2 < value.size()) {
            const auto high = hexDigit(value.at(at + 1));
            const auto low = hexDigit(value.at(at + 2));
            if (high && low) {
                bytes += static_cast<char>(*high * 16 + *low);
                at += 2;
                continue;
            }
        }
        bytes += QString(c).toUtf8();
    }
    const bool isLatin = charset.startsWith("ISO-8859-1"_L1, Qt::CaseInsensitive);
    const auto named = isLatin ? TextEncoding::Windows1252 : encodingFromName(charset);
    QString text = decodedText(bytes, named.value_or(guessEncoding(bytes)));
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

std::optional<VCardProperty> readProperty(const UnfoldedLine &line)
{
    const qsizetype colon = colonOf(line.text);
    if (colon < 1)
        return std::nullopt;
    const QStringList parts = splitUnquoted(QStringView(line.text).left(colon), u';');
    VCardProperty property{.name = parts.first().section(u'.', -1).trimmed().toUpper(),
                           .parameters = {},
                           .value = line.text.sliced(colon + 1),
                           .line = line.line};
    for (const QString &part : parts.sliced(1))
        property.parameters.append(readParameter(part));
    if (property.parameter("ENCODING"_L1).compare("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive) == 0)
        property.value = fromQuotedPrintable(property.value, property.parameter("CHARSET"_L1));
    return property;
}

} // namespace

QString VCardProperty::parameter(QLatin1StringView wanted) const
{
    const auto found = std::ranges::find_if(parameters, [wanted](const auto &one) { return one.first == wanted; });
    return found == parameters.cend() ? QString() : found->second;
}

bool VCardProperty::isPreferred() const
{
    return std::ranges::any_of(parameters, [](const auto &one) {
        const bool isType = one.first == "TYPE"_L1 && one.second.split(u',').contains("pref"_L1, Qt::CaseInsensitive);
        return isType || (one.first == "PREF"_L1 && one.second == "1"_L1);
    });
}

QList<VCardProperty> readVCardProperties(const QString &text)
{
    QList<VCardProperty> properties;
    const QList<UnfoldedLine> lines = unfoldedLines(text);
    for (const UnfoldedLine &line : lines) {
        if (auto property = readProperty(line))
            properties.append(*std::move(property));
    }
    return properties;
}

QStringList vCardParts(const QString &value, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar c = value.at(at);
        if (c == u'\\' && at + 1 < value.size()) {
            const QChar next = value.at(++at);
            parts.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (c == separator) {
            parts.append(QString());
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

QString unescapedVCardText(const QString &value)
{
    return vCardParts(value, QChar()).join(QChar());
}

} // namespace vivier
