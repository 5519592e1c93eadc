// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCborValue>
#include <QString>
#include <QStringList>

#include <variant>

namespace vivier {

/// What we know of one field of one candidate: unknown (the ATS never told us), empty, a value, or unreadable (the ATS
/// told something that is not of the documented form). The four are different on screen and in the store; an empty
/// string or list is always `empty`, never `present`. Texts are whole Unicode: half a surrogate pair, which no disk
/// keeps, becomes U+FFFD. A plain value type: copy it across threads.
class Value
{
public:
    enum class State { Unknown, Empty, Present, Unreadable };

    Value() = default; ///< unknown
    static Value unknown() { return {}; }
    static Value empty();
    static Value ofText(const QString &text);
    static Value ofFlag(bool flag);
    static Value ofNumber(qint64 number);
    static Value ofList(const QStringList &list);
    /// `json`: what was told, as the JSON that it is. It is only ever compared, kept and shown; never sent.
    static Value unreadable(const QByteArray &json);

    State state() const;
    bool isUnknown() const { return state() == State::Unknown; }
    bool isEmpty() const { return state() == State::Empty; }
    bool isPresent() const { return state() == State::Present; }
    bool isUnreadable() const { return state() == State::Unreadable; }

    /// Readings of the payload; a value of another type gives the neutral element ("" / false / 0 / {}),
    /// except text(), which spells every type without translation: "true", "42", "a, b".
    QString text() const;
    bool flag() const;
    qint64 number() const;
    QStringList list() const;
    QByteArray unreadableJson() const; ///< "" unless unreadable

    bool isText() const { return std::holds_alternative<QString>(m_payload); }
    bool isFlag() const { return std::holds_alternative<bool>(m_payload); }
    bool isNumber() const { return std::holds_alternative<qint64>(m_payload); }
    bool isList() const { return std::holds_alternative<QStringList>(m_payload); }

    /// For the store. Unknown ↔ undefined, empty ↔ null, unreadable ↔ bytes; anything else that is not ours reads as
    /// unknown.
    QCborValue toCbor() const;
    static Value fromCbor(const QCborValue &cbor);

    friend bool operator==(const Value &, const Value &) = default;

private:
    struct Nothing
    {
        friend bool operator==(Nothing, Nothing) = default;
    };
    struct Unreadable
    {
        QByteArray json;
        friend bool operator==(const Unreadable &, const Unreadable &) = default;
    };
    using Payload = std::variant<std::monostate, Nothing, QString, bool, qint64, QStringList, Unreadable>;
    explicit Value(Payload payload)
        : m_payload(std::move(payload))
    {
    }

    Payload m_payload;
};

/// The CBOR that all of these bytes are, else undefined. QCborValue::fromCbor() alone gives a value for cut bytes that
/// crashes when it is asked (Qt 6.4).
QCborValue cborFrom(const QByteArray &bytes);
/// 0 for all that is no integer: QCborValue::toInteger() converts fractions, and what it makes of NaN is undefined.
qint64 integerFrom(const QCborValue &cbor);

} // namespace vivier
