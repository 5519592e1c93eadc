// SPDX-License-Identifier: MIT
#include "candidate/candidate.h"

#include "candidate/fieldcatalog.h"
#include "candidate/utc.h"

#include <QCborMap>
#include <QCborStreamWriter>
#include <QHash>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

// Keys of the blob: one letter, since a profile holds a hundred thousand of them.
constexpr auto jobKey = "j"_L1;
constexpr auto updatedKey = "u"_L1;
constexpr auto readKey = "r"_L1;
constexpr auto valuesKey = "v"_L1;
constexpr auto sinceKey = "s"_L1;
constexpr auto sinceWordKey = "w"_L1;

QDateTime fromMilliseconds(const QCborValue &cbor)
{
    return cbor.isInteger() ? QDateTime::fromMSecsSinceEpoch(cbor.toInteger(), utc) : QDateTime();
}

/// Of another number than ours: nobody knows.
StageSince sinceFrom(const QCborMap &map)
{
    const qint64 word = map.value(sinceWordKey).toInteger();
    const QDateTime at = fromMilliseconds(map.value(sinceKey));
    const bool isOurs = word > int(StageSince::Word::None) && word <= int(StageSince::Word::Ats);
    return at.isValid() && isOurs ? StageSince{at, static_cast<StageSince::Word>(word)} : StageSince();
}

/// The same name out of every snapshot is the same string: a hundred thousand copies of each would take 70 MB.
QString sharedName(const QString &name)
{
    thread_local QHash<QString, QString> names;
    QString known = names.value(name);
    if (!known.isNull())
        return known;
    if (names.size() < 1000) // a catalog has some fifty; damaged blobs may hold any
        names.insert(name, name);
    return name;
}

} // namespace

QString Candidate::displayName(const FieldCatalog &catalog) const
{
    const QString first = value(catalog.name(FieldRole::FirstName)).text();
    return (first + u' ' + value(catalog.name(FieldRole::LastName)).text()).trimmed();
}

void Candidate::keepUnknownFrom(const Candidate &older)
{
    for (auto it = older.values.cbegin(); it != older.values.cend(); ++it) {
        if (!it.value().isUnknown() && value(it.key()).isUnknown())
            values.insert(it.key(), it.value());
    }
    if (jobReference.isEmpty())
        jobReference = older.jobReference;
    if (!updatedAt.isValid())
        updatedAt = older.updatedAt;
}

// Written as it comes and not by way of a QCborMap, which looks through all its keys at each insertion.
QByteArray Candidate::toBlob() const
{
    const auto known = std::ranges::count_if(values, [](const Value &value) { return !value.isUnknown(); });
    QByteArray blob;
    QCborStreamWriter writer(&blob);
    const bool isRecorded = stageSince.isKnown();
    writer.startMap(2 + quint64(updatedAt.isValid()) + quint64(readAt.isValid()) + 2 * quint64(isRecorded));
    writer.append(jobKey);
    writer.append(QStringView(jobReference));
    writer.append(valuesKey);
    writer.startMap(quint64(known));
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.value().isUnknown())
            continue;
        writer.append(QStringView(it.key()));
        it.value().toCbor().toCbor(writer);
    }
    writer.endMap();
    for (const auto &[key, time] : {std::pair(updatedKey, &updatedAt), std::pair(readKey, &readAt)}) {
        if (!time->isValid())
            continue;
        writer.append(key);
        writer.append(time->toMSecsSinceEpoch());
    }
    if (isRecorded) {
        writer.append(sinceKey);
        writer.append(stageSince.at.toMSecsSinceEpoch());
        writer.append(sinceWordKey);
        writer.append(qint64(stageSince.word));
    }
    writer.endMap();
    return blob;
}

std::optional<Candidate> Candidate::fromBlob(const QString &reference, const QByteArray &blob)
{
    const QCborMap map = cborFrom(blob).toMap();
    if (!map.value(valuesKey).isMap())
        return std::nullopt;
    Candidate candidate{.reference = reference,
                        .jobReference = map.value(jobKey).toString(),
                        .updatedAt = fromMilliseconds(map.value(updatedKey)),
                        .readAt = fromMilliseconds(map.value(readKey)),
                        .values = {},
                        .stageSince = sinceFrom(map)};
    const QCborMap cborValues = map.value(valuesKey).toMap();
    for (const auto &[key, cbor] : cborValues) {
        if (const Value value = Value::fromCbor(cbor); !value.isUnknown()) // as toBlob() leaves them out
            candidate.values.insert(sharedName(key.toString()), value);
    }
    return candidate;
}

} // namespace vivier
