// SPDX-License-Identifier: MIT
#include "candidate/jsonreader.h"

#include "candidate/wholetext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// What people run together: one word or number, however wrong.
bool isWordByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-' || c == '.' ||
           c == '_';
}

qsizetype digits(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

} // namespace

JsonReader::JsonReader(QByteArrayView utf8)
    : m_text(utf8)
{
}

std::optional<JsonTree> JsonReader::read()
{
    if (!m_text.isValidUtf8())
        return failAt(0, Words::tr("this is not UTF-8 text."));
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    skipSpace();
    if (atEnd())
        return fail(Words::tr("there is nothing here. An object without keys is {}."));
    auto root = value(0);
    if (!root)
        return std::nullopt;
    skipSpace();
    if (!atEnd())
        return fail(Words::tr("the JSON ends before this. Remove what follows, or an extra bracket."));
    return root;
}

std::optional<JsonTree> JsonReader::value(int depth)
{
    if (depth >= JsonTree::mostDepth)
        return fail(Words::tr("this is nested more than %Ln level(s) deep.", nullptr, JsonTree::mostDepth));
    const char c = peek();
    if (c == '{')
        return object(depth);
    if (c == '[')
        return list(depth);
    if (c == '"') {
        auto token = textToken();
        if (!token)
            return std::nullopt;
        return JsonTree(JsonTree::Kind::Text, *std::move(token));
    }
    if (isDigit(c) || c == '-' || c == '+' || c == '.')
        return number();
    return word();
}

std::optional<JsonTree> JsonReader::object(int depth)
{
    const qsizetype start = m_at++;
    QList<JsonTree::Member> members;
    bool more = false;
    while (true) {
        skipSpace();
        const qsizetype keyAt = m_at;
        if (peek() == '}' && more)
            return fail(Words::tr("a key is expected after the comma. Remove the comma or add a key."));
        if (take('}'))
            break;
        if (atEnd())
            return failUnclosed('}', start);
        if (peek() != '"')
            return fail(Words::tr("a key must be in straight quotes: \"key\"."));
        auto key = textToken();
        if (!key)
            return std::nullopt;
        skipSpace();
        if (!take(':'))
            return atEnd() ? failUnclosed('}', start)
                           : failAt(keyAt, Words::tr("a colon is missing after this key: \"key\": value."));
        skipSpace();
        if (peek() == '}' || peek() == ',')
            return fail(Words::tr("a value is missing after the colon."));
        if (atEnd())
            return failUnclosed('}', start);
        auto read = value(depth + 1);
        if (!read)
            return std::nullopt;
        members.append({*std::move(key), *std::move(read)});
        more = separator('}', start);
        if (!more && !m_problem.isEmpty())
            return std::nullopt;
    }
    return JsonTree::ofObject(std::move(members));
}

std::optional<JsonTree> JsonReader::list(int depth)
{
    const qsizetype start = m_at++;
    QList<JsonTree> items;
    bool more = false;
    while (true) {
        skipSpace();
        if (peek() == ']' && more)
            return fail(Words::tr("a value is expected after the comma. Remove the comma or add a value."));
        if (take(']'))
            break;
        if (atEnd())
            return failUnclosed(']', start);
        auto read = value(depth + 1);
        if (!read)
            return std::nullopt;
        items.append(*std::move(read));
        more = separator(']', start);
        if (!more && !m_problem.isEmpty())
            return std::nullopt;
    }
    return JsonTree::ofList(std::move(items));
}

bool JsonReader::separator(char end, qsizetype start)
{
    skipSpace();
    if (take(','))
        return true;
    if (atEnd())
        failUnclosed(end, start);
    else if (peek() != end)
        fail(Words::tr("a comma or a %1 is missing before this.").arg(QLatin1Char(end)));
    return false;
}

std::optional<JsonTree> JsonReader::word()
{
    if (startsWithAny({"'", "\u201c", "\u201d", "\u2018", "\u2019", "\u00ab", "\u201e"}))
        return fail(Words::tr("a text must be in straight quotes: \"text\"."));
    const qsizetype start = m_at;
    while (isWordByte(peek()))
        ++m_at;
    const QByteArrayView token = m_text.sliced(start, m_at - start);
    if (token == "null")
        return JsonTree();
    if (token == "true" || token == "false")
        return JsonTree::ofFlag(token == "true");
    return failAt(
        start, Words::tr("a value is expected: a \"text\" in straight quotes, a number, true, false, null, { or [."));
}

std::optional<JsonTree> JsonReader::number()
{
    const qsizetype start = m_at;
    while (isWordByte(peek()))
        ++m_at;
    const QByteArrayView token = m_text.sliced(start, m_at - start);
    if (numberLength(token) != token.size())
        return failAt(start,
                      Words::tr("this is not a number. Write it like 7, -1.5 or 2e3, or put it in straight quotes."));
    return JsonTree(JsonTree::Kind::Number, token.toByteArray());
}

std::optional<QByteArray> JsonReader::textToken()
{
    const qsizetype start = m_at++;
    while (!atEnd()) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return m_text.sliced(start, m_at - start).toByteArray();
        }
        if (c == '\n' || c == '\r')
            return failAt(start,
                          Words::tr("this text is not closed on its line. Add a quote, or write a new line as \\n."));
        if (static_cast<uchar>(c) < 0x20)
            return fail(c == '\t' ? Words::tr("a text contains a tab. Write it as \\t.")
                                  : Words::tr("a text contains a control character. Remove it."));
        if (c == '\\' && !escape())
            return std::nullopt;
        if (c != '\\')
            ++m_at;
    }
    return failAt(start, Words::tr("this text is not closed. Add a quote at its end."));
}

bool JsonReader::escape()
{
    const QByteArrayView rest = m_text.sliced(m_at + 1);
    if (!rest.isEmpty() && QByteArrayView("\"\\/bfnrt").contains(rest[0])) {
        m_at += 2;
        return true;
    }
    const bool hex = rest.size() >= 5 && rest[0] == 'u' && std::all_of(rest.begin() + 1, rest.begin() + 5, isHex);
    if (!hex) {
        fail(Words::tr("this backslash does not start anything that JSON knows. Write a backslash as \\\\."));
        return false;
    }
    m_at += 6;
    return true;
}

void JsonReader::skipSpace()
{
    while (!atEnd() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
        ++m_at;
}

bool JsonReader::take(char wanted)
{
    if (peek() != wanted || atEnd())
        return false;
    ++m_at;
    return true;
}

bool JsonReader::startsWithAny(std::initializer_list<QByteArrayView> tokens) const
{
    const QByteArrayView rest = m_text.sliced(m_at);
    return std::any_of(tokens.begin(), tokens.end(), [rest](QByteArrayView token) { return rest.startsWith(token); });
}

int JsonReader::lineOf(qsizetype at) const
{
    return 1 + static_cast<int>(std::count(m_text.begin(), m_text.begin() + at, '\n'));
}

std::nullopt_t JsonReader::failAt(qsizetype at, const QString &what)
{
    const QByteArrayView before = m_text.first(at);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto column = 1 + std::count_if(before.begin() + lineStart, before.end(),
                                          [](char c) { return (static_cast<uchar>(c) & 0xC0) != 0x80; });
    m_problem = Words::tr("Line %1, column %2: %3").arg(QString::number(lineOf(at)), QString::number(column), what);
    return std::nullopt;
}

std::nullopt_t JsonReader::failUnclosed(char end, qsizetype start)
{
    const QChar open = end == '}' ? u'{' : u'[';
    return fail(Words::tr("a %1 is missing: it closes the %2 of line %3.")
                    .arg(QString(QLatin1Char(end)), QString(open), QString::number(lineOf(start))));
}

qsizetype JsonReader::numberLength(QByteArrayView text)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const qsizetype whole = digits(text, at);
    if (whole == at || (text[at] == '0' && whole > at + 1))
        return 0;
    at = whole;
    if (at < text.size() && text[at] == '.') {
        const qsizetype fraction = digits(text, at + 1);
        if (fraction == at + 1)
            return 0;
        at = fraction;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        const bool sign = at + 1 < text.size() && (text[at + 1] == '+' || text[at + 1] == '-');
        const qsizetype from = at + (sign ? 2 : 1);
        const qsizetype exponent = digits(text, from);
        if (exponent == from)
            return 0;
        at = exponent;
    }
    return at;
}

QString JsonReader::decoded(const QByteArray &token)
{
    const QByteArrayView inner = QByteArrayView(token).sliced(1, token.size() - 2);
    if (!inner.contains('\\'))
        return QString::fromUtf8(inner);
    QString text;
    for (qsizetype at = 0; at < inner.size();) {
        const qsizetype found = inner.indexOf('\\', at);
        const qsizetype plain = found < 0 ? inner.size() : found;
        text += QString::fromUtf8(inner.sliced(at, plain - at));
        if (found < 0)
            break;
        const char letter = inner[found + 1];
        if (letter == 'u') {
            text += QChar(inner.sliced(found + 2, 4).toByteArray().toUShort(nullptr, 16));
            at = found + 6;
            continue;
        }
        const qsizetype known = QByteArrayView("bfnrt").indexOf(letter);
        text += known < 0 ? QLatin1Char(letter) : QLatin1Char("\b\f\n\r\t"[known]);
        at = found + 2;
    }
    return wholeText(text);
}

QByteArray JsonReader::encoded(QStringView given)
{
    const QString text = wholeText(given.toString());
    QByteArray token("\"");
    const auto escaped = [&token](char16_t unit) {
        token += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const qsizetype known = unit < 0x20 ? QByteArrayView("\b\f\n\r\t").indexOf(static_cast<char>(unit)) : -1;
        if (unit == u'"' || unit == u'\\')
            token += QByteArray("\\") + static_cast<char>(unit);
        else if (known >= 0)
            token += QByteArray("\\") + "bfnrt"[known];
        else if (unit < 0x20)
            escaped(unit);
        else
            token += QStringView(text).sliced(i, text[i].isHighSurrogate() ? 2 : 1).toUtf8();
        i += text[i].isHighSurrogate() ? 1 : 0;
    }
    return token + '"';
}

} // namespace vivier
