// SPDX-License-Identifier: MIT
#include "candidate/jsontree.h"

#include "candidate/jsonreader.h"

#include <QSet>

namespace vivier {

using namespace Qt::StringLiterals;

JsonTree::JsonTree(Kind kind, QByteArray token)
    : m_kind(kind)
    , m_token(std::move(token))
{
}

JsonTree JsonTree::ofFlag(bool flag)
{
    return {Kind::Flag, flag ? "true"_ba : "false"_ba};
}

std::optional<JsonTree> JsonTree::ofNumber(QStringView spelling)
{
    const QByteArray token = spelling.toUtf8();
    if (token.isEmpty() || JsonReader::numberLength(token) != token.size())
        return std::nullopt;
    return JsonTree(Kind::Number, token);
}

JsonTree JsonTree::ofText(const QString &text)
{
    return {Kind::Text, JsonReader::encoded(text)};
}

JsonTree JsonTree::ofList(QList<JsonTree> items)
{
    JsonTree tree(Kind::List, {});
    tree.m_items = std::move(items);
    return tree;
}

JsonTree JsonTree::ofObject(QList<Member> members)
{
    JsonTree tree(Kind::Object, {});
    tree.m_members = std::move(members);
    return tree;
}

std::optional<JsonTree> JsonTree::parse(QByteArrayView utf8, QString *problem)
{
    JsonReader reader(utf8);
    auto tree = reader.read();
    if (problem)
        *problem = reader.problem();
    return tree;
}

bool JsonTree::flag() const
{
    return m_kind == Kind::Flag && m_token == "true";
}

QString JsonTree::number() const
{
    return m_kind == Kind::Number ? QString::fromLatin1(m_token) : QString();
}

QString JsonTree::text() const
{
    return m_kind == Kind::Text ? JsonReader::decoded(m_token) : QString();
}

const JsonTree *JsonTree::find(QStringView key) const
{
    for (auto it = m_members.crbegin(); it != m_members.crend(); ++it) {
        if (it->key() == key)
            return &it->value;
    }
    return nullptr;
}

const JsonTree *JsonTree::at(const QStringList &path) const
{
    const JsonTree *found = this;
    for (const QString &key : path) {
        found = found->find(key);
        if (!found)
            return nullptr;
    }
    return found;
}

std::optional<QStringList> JsonTree::repeatedKey() const
{
    const auto inside = [](const QString &step, const JsonTree &tree) {
        auto path = tree.repeatedKey();
        if (path)
            path->prepend(step);
        return path;
    };
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (auto path = inside(QString::number(i), m_items[i]))
            return path;
    }
    QSet<QString> seen;
    for (const Member &member : m_members) {
        const QString key = member.key();
        if (seen.contains(key))
            return QStringList{key};
        seen.insert(key);
        if (auto path = inside(key, member.value))
            return path;
    }
    return std::nullopt;
}

QByteArray JsonTree::compact() const
{
    QByteArray out;
    write(out, -1);
    return out;
}

QByteArray JsonTree::indented() const
{
    QByteArray out;
    write(out, 0);
    return out;
}

/// `indent`: levels above this value, or -1 for no white space.
void JsonTree::write(QByteArray &out, int indent) const
{
    if (m_kind != Kind::Object && m_kind != Kind::List) {
        out += m_kind == Kind::Null ? "null"_ba : m_token;
        return;
    }
    const bool pretty = indent >= 0;
    const auto breakLine = [&out, pretty](int level) {
        if (pretty)
            out += '\n' + QByteArray(2 * level, ' ');
    };
    const qsizetype count = isObject() ? m_members.size() : m_items.size();
    out += isObject() ? '{' : '[';
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0)
            out += ',';
        breakLine(indent + 1);
        if (isObject())
            out += m_members[i].keyToken + (pretty ? ": " : ":");
        const JsonTree &value = isObject() ? m_members[i].value : m_items[i];
        value.write(out, pretty ? indent + 1 : -1);
    }
    if (count > 0)
        breakLine(indent);
    out += isObject() ? '}' : ']';
}

bool operator==(const JsonTree &a, const JsonTree &b)
{
    return a.compact() == b.compact();
}

JsonTree::Member JsonTree::Member::of(const QString &key, JsonTree value)
{
    return {JsonReader::encoded(key), std::move(value)};
}

QString JsonTree::Member::key() const
{
    return JsonReader::decoded(keyToken);
}

} // namespace vivier
