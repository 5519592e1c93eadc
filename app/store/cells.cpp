// SPDX-License-Identifier: MIT
#include "store/cells.h"

#include "candidate/utc.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fieldsKey = "f"_L1;
constexpr auto attemptedAtKey = "a"_L1;
constexpr auto attemptedKey = "c"_L1;

QCborMap mapOf(const FieldValues &values)
{
    QCborMap map;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        map.insert(it.key(), it.value().toCbor());
    return map;
}

FieldValues fieldValuesIn(const QCborMap &map)
{
    FieldValues values;
    for (const auto &[name, value] : map)
        values.insert(name.toString(), Value::fromCbor(value));
    return values;
}

int countOf(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, 1'000'000'000));
}

/// What no calendar of ours holds is no time.
QDateTime timeOf(qint64 milliseconds)
{
    static const qint64 latest = QDateTime({9999, 12, 31}, {}, utc).toMSecsSinceEpoch();
    return milliseconds >= -latest && milliseconds <= latest ? QDateTime::fromMSecsSinceEpoch(milliseconds, utc)
                                                             : QDateTime();
}

} // namespace

QCborValue cborOf(const QDateTime &time)
{
    return time.isValid() ? QCborValue(time.toMSecsSinceEpoch()) : QCborValue(nullptr);
}

QDateTime timeOf(const QCborValue &cbor)
{
    return cbor.isInteger() ? timeOf(cbor.toInteger()) : QDateTime();
}

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeAt(const Database::Rows &rows, int column)
{
    return rows.isNull(column) ? QDateTime() : timeOf(rows.number(column));
}

int countAt(const Database::Rows &rows, int column)
{
    return countOf(rows.number(column));
}

QByteArray cborOf(const Value &value)
{
    return value.toCbor().toCbor();
}

Value valueOf(const QByteArray &cbor)
{
    return Value::fromCbor(cborFrom(cbor));
}

QByteArray cborOf(const FieldValues &values)
{
    return mapOf(values).toCborValue().toCbor();
}

FieldValues fieldValuesOf(const QByteArray &cbor)
{
    return fieldValuesIn(cborFrom(cbor).toMap());
}

QByteArray cborOf(const Draft &draft)
{
    QCborMap fields;
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        fields.insert(it.key(), QCborArray{it->base.toCbor(), it->mine.toCbor(), it->edits, cborOf(it->editedAt),
                                           cborOf(it->attemptedAt)});
    }
    return QCborMap{{fieldsKey, fields},
                    {attemptedAtKey, cborOf(draft.createAttemptedAt)},
                    {attemptedKey, mapOf(draft.createAttempted)}}
        .toCborValue()
        .toCbor();
}

Draft draftOf(const QString &key, const QByteArray &cbor)
{
    const QCborMap map = cborFrom(cbor).toMap();
    Draft draft{.key = key,
                .fields = {},
                .createAttemptedAt = timeOf(map.value(attemptedAtKey)),
                .createAttempted = fieldValuesIn(map.value(attemptedKey).toMap())};
    const QCborMap fields = map.value(fieldsKey).toMap();
    for (const auto &[name, cells] : fields) {
        const QCborArray field = cells.toArray();
        draft.fields.insert(name.toString(), {.base = Value::fromCbor(field.at(0)),
                                              .mine = Value::fromCbor(field.at(1)),
                                              .edits = countOf(integerFrom(field.at(2))),
                                              .editedAt = timeOf(field.at(3)),
                                              .attemptedAt = timeOf(field.at(4))});
    }
    return draft;
}

} // namespace vivier
