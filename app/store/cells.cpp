#include "store/cells.h"

#include <QCborArray>
#include <QCborMap>

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

FieldValues fieldValuesOf(const QCborMap &map)
{
    FieldValues values;
    for (const auto &[name, value] : map)
        values.insert(name.toString(), Value::fromCbor(value));
    return values;
}

QCborValue cborOf(const QDateTime &time)
{
    return time.isValid() ? QCborValue(time.toMSecsSinceEpoch()) : QCborValue(nullptr);
}

QDateTime timeOf(const QCborValue &cbor)
{
    return cbor.isInteger() ? QDateTime::fromMSecsSinceEpoch(cbor.toInteger(), Qt::UTC) : QDateTime();
}

} // namespace

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeAt(const Database::Rows &rows, int column)
{
    return rows.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(rows.number(column), Qt::UTC);
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
    return fieldValuesOf(cborFrom(cbor).toMap());
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
                .createAttempted = fieldValuesOf(map.value(attemptedKey).toMap())};
    const QCborMap fields = map.value(fieldsKey).toMap();
    for (const auto &[name, cells] : fields) {
        const QCborArray field = cells.toArray();
        draft.fields.insert(name.toString(), {.base = Value::fromCbor(field.at(0)),
                                              .mine = Value::fromCbor(field.at(1)),
                                              .edits = int(integerFrom(field.at(2))),
                                              .editedAt = timeOf(field.at(3)),
                                              .attemptedAt = timeOf(field.at(4))});
    }
    return draft;
}

} // namespace vivier
