// SPDX-License-Identifier: MIT
#include "sandbox/rawjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vivier::sandbox {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The position after the string that begins at `at`.
qsizetype afterString(const QByteArray &text, qsizetype at)
{
    for (++at; at < text.size() && text.at(at) != '"'; ++at)
        if (text.at(at) == '\\')
            ++at;
    return at + 1;
}

/// The position after the value that begins at `at`.
qsizetype afterValue(const QByteArray &text, qsizetype at)
{
    int depth = 0;
    while (at < text.size()) {
        const char c = text.at(at);
        if (c == '"') {
            at = afterString(text, at);
            if (depth == 0)
                return at;
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        if (depth < 0 || (depth == 0 && (c == ',' || isSpace(c))))
            return at; // the end of a number or a word
        ++at;
        if (depth == 0 && (c == '}' || c == ']'))
            return at;
    }
    return at;
}

qsizetype afterSpace(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isSpace(text.at(at)))
        ++at;
    return at;
}

QString unquoted(const QByteArray &string)
{
    return QJsonDocument::fromJson('[' + string + ']').array().at(0).toString();
}

} // namespace

QList<RawMember> rawMembers(const QByteArray &object)
{
    QList<RawMember> members;
    qsizetype at = afterSpace(object, object.indexOf('{') + 1);
    while (at < object.size() && object.at(at) == '"') {
        const qsizetype nameEnd = afterString(object, at);
        const qsizetype valueAt = afterSpace(object, object.indexOf(':', nameEnd) + 1);
        const qsizetype valueEnd = afterValue(object, valueAt);
        members.append({unquoted(object.mid(at, nameEnd - at)), object.mid(valueAt, valueEnd - valueAt)});
        at = afterSpace(object, valueEnd);
        if (at < object.size() && object.at(at) == ',')
            at = afterSpace(object, at + 1);
    }
    return members;
}

RawMeasure rawMeasure(const QByteArray &value)
{
    RawMeasure measure;
    int depth = 0;
    for (qsizetype at = 0; at < value.size();) {
        const char c = value.at(at);
        if (c == '"') {
            const qsizetype end = afterString(value, at);
            measure.bytes += end - at;
            at = end;
            continue;
        }
        if (c == '{' || c == '[')
            measure.levels = qMax(measure.levels, ++depth);
        else if (c == '}' || c == ']')
            --depth;
        else if (c == ':')
            ++measure.keys;
        if (!isSpace(c))
            ++measure.bytes;
        ++at;
    }
    return measure;
}

QByteArray withRawMember(const QByteArray &object, const QByteArray &name, const QByteArray &value)
{
    const QByteArray head = object.left(object.lastIndexOf('}'));
    return head + (head == "{" ? "\"" : ",\"") + name + "\":" + value + '}';
}

} // namespace vivier::sandbox
