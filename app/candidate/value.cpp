// SPDX-License-Identifier: MIT
#include "candidate/value.h"

#include "candidate/wholetext.h"

#include <QCborArray>

namespace vivier {

using namespace Qt::StringLiterals;

Value Value::empty()
{
    return Value(Payload(Nothing{}));
}

Value Value::ofText(const QString &text)
{
    return text.isEmpty() ? empty() : Value(Payload(wholeText(text)));
}

Value Value::ofFlag(bool flag)
{
    return Value(Payload(flag));
}

Value Value::ofNumber(qint64 number)
{
    return Value(Payload(number));
}

Value Value::ofList(const QStringList &list)
{
    if (list.isEmpty())
        return empty();
    QStringList whole = list;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isValidUtf16())
            whole[i] = wholeText(list.at(i));
    }
    return Value(Payload(std::move(whole)));
}

Value Value::unreadable(const QByteArray &json)
{
    return Value(Payload(Unreadable{json}));
}

Value::State Value::state() const
{
    switch (m_payload.index()) {
    case 0:
        return State::Unknown;
    case 1:
        return State::Empty;
    default:
        return std::holds_alternative<Unreadable>(m_payload) ? State::Unreadable : State::Present;
    }
}

QString Value::text() const
{
    if (const auto *text = std::get_if<QString>(&m_payload))
        return *text;
    if (const auto *flag = std::get_if<bool>(&m_payload))
        return *flag ? u"true"_s : u"false"_s;
    if (const auto *number = std::get_if<qint64>(&m_payload))
        return QString::number(*number);
    if (const auto *list = std::get_if<QStringList>(&m_payload))
        return list->join(u", "_s);
    return {};
}

bool Value::flag() const
{
    const auto *flag = std::get_if<bool>(&m_payload);
    return flag && *flag;
}

qint64 Value::number() const
{
    const auto *number = std::get_if<qint64>(&m_payload);
    return number ? *number : 0;
}

QStringList Value::list() const
{
    const auto *list = std::get_if<QStringList>(&m_payload);
    return list ? *list : QStringList();
}

QByteArray Value::unreadableJson() const
{
    const auto *told = std::get_if<Unreadable>(&m_payload);
    return told ? told->json : QByteArray();
}

QCborValue Value::toCbor() const
{
    if (isEmpty())
        return QCborValue(QCborValue::Null);
    if (const auto *text = std::get_if<QString>(&m_payload))
        return QCborValue(*text);
    if (const auto *flag = std::get_if<bool>(&m_payload))
        return QCborValue(*flag);
    if (const auto *number = std::get_if<qint64>(&m_payload))
        return QCborValue(*number);
    if (const auto *list = std::get_if<QStringList>(&m_payload))
        return QCborArray::fromStringList(*list);
    if (isUnreadable())
        return QCborValue(unreadableJson());
    return QCborValue(QCborValue::Undefined);
}

Value Value::fromCbor(const QCborValue &cbor)
{
    switch (cbor.type()) {
    case QCborValue::Null:
        return empty();
    case QCborValue::String:
        return ofText(cbor.toString());
    case QCborValue::ByteArray:
        return unreadable(cbor.toByteArray());
    case QCborValue::True:
    case QCborValue::False:
        return ofFlag(cbor.toBool());
    case QCborValue::Integer:
        return ofNumber(cbor.toInteger());
    case QCborValue::Array: {
        QStringList list;
        const QCborArray array = cbor.toArray();
        for (const QCborValue item : array) {
            if (!item.isString())
                return unknown();
            list.append(item.toString());
        }
        return ofList(list);
    }
    default:
        return unknown();
    }
}

QCborValue cborFrom(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue cbor = QCborValue::fromCbor(bytes, &error);
    return error.error == QCborError::NoError && error.offset == bytes.size() ? cbor : QCborValue();
}

qint64 integerFrom(const QCborValue &cbor)
{
    return cbor.isInteger() ? cbor.toInteger() : 0;
}

} // namespace vivier
