#pragma once

#include <QByteArray>
#include <QCborValue>
#include <QString>
#include <QStringList>

#include <variant>

namespace vivier {

/// What we know of one field of one candidate: unknown (the ATS never told us), empty, or a value.
/// The three are different on screen and in the store; an empty string or list is always `empty`, never `present`.
/// A plain value type: copy it across threads.
class Value
{
public:
    enum class State { Unknown, Empty, Present };

    Value() = default; ///< unknown
    static Value unknown() { return {}; }
    static Value empty();
    static Value ofText(const QString &text);
    static Value ofFlag(bool flag);
    static Value ofNumber(qint64 number);
    static Value ofList(const QStringList &list);

    State state() const;
    bool isUnknown() const { return state() == State::Unknown; }
    bool isEmpty() const { return state() == State::Empty; }
    bool isPresent() const { return state() == State::Present; }

    /// Readings of the payload; a value of another type gives the neutral element ("" / false / 0 / {}),
    /// except text(), which spells every type without translation: "true", "42", "a, b".
    QString text() const;
    bool flag() const;
    qint64 number() const;
    QStringList list() const;

    bool isText() const { return std::holds_alternative<QString>(m_payload); }
    bool isFlag() const { return std::holds_alternative<bool>(m_payload); }
    bool isNumber() const { return std::holds_alternative<qint64>(m_payload); }
    bool isList() const { return std::holds_alternative<QStringList>(m_payload); }

    /// For the store. Unknown ↔ undefined, empty ↔ null; anything else that is not ours reads as unknown.
    QCborValue toCbor() const;
    static Value fromCbor(const QCborValue &cbor);

    friend bool operator==(const Value &, const Value &) = default;

private:
    struct Nothing
    {
        friend bool operator==(Nothing, Nothing) = default;
    };
    using Payload = std::variant<std::monostate, Nothing, QString, bool, qint64, QStringList>;
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
