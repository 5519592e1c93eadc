// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vivier {

/// A JSON value that keeps what it was read from: the order of members, members of the same key, and the spelling of
/// numbers and texts (1.10, 1e400, "\u00e9", half a surrogate pair). compact() of an untouched part is therefore the
/// text that was read, bit by bit; only white space between tokens is not kept. QJsonDocument keeps none of these.
/// A plain value type, implicitly shared: copy it across threads.
class JsonTree
{
public:
    enum class Kind { Null, Flag, Number, Text, List, Object };
    struct Member;

    /// Nesting that parse() takes: it, and whatever walks a tree, recurses once per level.
    static constexpr int mostDepth = 100;

    JsonTree() = default; ///< null
    static JsonTree ofFlag(bool flag);
    /// Nothing if `spelling` is no JSON number ("1,5", "007", "+1", "NaN").
    static std::optional<JsonTree> ofNumber(QStringView spelling);
    static JsonTree ofText(const QString &text);
    static JsonTree ofList(QList<JsonTree> items);
    static JsonTree ofObject(QList<Member> members);

    /// Nothing if `utf8` is not one JSON value; then `problem` (may be null) says where and what, in the recruiter's
    /// language: "Line 2, column 8: a comma is missing before this." Line and column count from 1, in characters.
    static std::optional<JsonTree> parse(QByteArrayView utf8, QString *problem = nullptr);

    Kind kind() const { return m_kind; }
    bool isObject() const { return m_kind == Kind::Object; }
    bool isList() const { return m_kind == Kind::List; }

    /// Readings; a value of another kind gives the neutral element. text() is decoded, number() is as it was spelled.
    bool flag() const;
    QString number() const;
    QString text() const;
    const QList<JsonTree> &items() const { return m_items; }
    const QList<Member> &members() const { return m_members; }

    /// The member of this key, or null; of several with the same key the last, as most readers do. Valid until the
    /// tree changes.
    const JsonTree *find(QStringView key) const;
    /// As find(), through objects, one key a level; an empty path is this value itself.
    const JsonTree *at(const QStringList &path) const;
    /// JSON allows a key twice in one object, and both are kept here; an ATS keeps one. The path of the first such
    /// key (indexes of lists as text), or nothing.
    std::optional<QStringList> repeatedKey() const;

    /// UTF-8 without white space. A text made here escapes only what JSON demands, as JSON.stringify() does.
    QByteArray compact() const;
    /// As compact(), on lines with two spaces a level.
    QByteArray indented() const;

    /// Equal to the bit: the same compact(). For "says the same", see sameMetadata().
    friend bool operator==(const JsonTree &a, const JsonTree &b);

private:
    friend class JsonReader;

    JsonTree(Kind kind, QByteArray token);
    void write(QByteArray &out, int indent) const;

    Kind m_kind = Kind::Null;
    QByteArray m_token; ///< of a scalar: as in the JSON text, a text with its quotes
    QList<JsonTree> m_items;
    QList<Member> m_members;
};

struct JsonTree::Member
{
    QByteArray keyToken; ///< the key as in the JSON text, with its quotes
    JsonTree value;

    static Member of(const QString &key, JsonTree value);
    QString key() const;
};

} // namespace vivier
