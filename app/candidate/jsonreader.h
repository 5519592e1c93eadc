// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/jsontree.h"

namespace vivier {

/// The parser behind JsonTree::parse(): strict RFC 8259, plus a byte order mark at the start, which pasted text may
/// have. Our own because the tokens must stay as they are: nlohmann/json refuses 1e400 and half a surrogate pair (a
/// text that JavaScript cut inside an emoji), and gives decoded texts, doubles with the locale's comma and English
/// problems.
class JsonReader
{
public:
    explicit JsonReader(QByteArrayView utf8);

    std::optional<JsonTree> read();
    /// Where and what, when read() gave nothing.
    QString problem() const { return m_problem; }

    /// Bytes of the JSON number that `text` starts with, 0 if none.
    static qsizetype numberLength(QByteArrayView text);
    /// What a text token says, as whole text (candidate/wholetext.h); `token` is valid and with its quotes.
    static QString decoded(const QByteArray &token);
    /// The shortest token that says `given`, made whole; what JSON allows is not escaped.
    static QByteArray encoded(QStringView given);

private:
    std::optional<JsonTree> value(int depth);
    std::optional<JsonTree> object(int depth);
    std::optional<JsonTree> list(int depth);
    std::optional<JsonTree> word();
    std::optional<JsonTree> number();
    std::optional<QByteArray> textToken();
    bool escape();
    /// After an item of a list or an object: true on a comma; the end is left to be read.
    bool separator(char end, qsizetype start);

    void skipSpace();
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(char wanted);
    bool startsWithAny(std::initializer_list<QByteArrayView> tokens) const;

    std::nullopt_t fail(const QString &what) { return failAt(m_at, what); }
    std::nullopt_t failAt(qsizetype at, const QString &what);
    std::nullopt_t failUnclosed(char end, qsizetype start);
    int lineOf(qsizetype at) const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QString m_problem;
};

} // namespace vivier
