// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace vivier::sandbox {

/// JSON as the bytes that were sent, because QJsonValue keeps neither the order of names nor the spelling of numbers.
/// All functions take text that a parser has already accepted.

struct RawMember
{
    QString name = {};
    QByteArray value = {}; ///< without the white space around it
};

/// The members of one object, in order; a repeated name comes as often as it is there.
QList<RawMember> rawMembers(const QByteArray &object);

struct RawMeasure
{
    qsizetype bytes = 0; ///< without white space between the tokens
    int keys = 0;        ///< of all objects at all levels
    int levels = 0;      ///< of objects and arrays: 1 for {}
};
RawMeasure rawMeasure(const QByteArray &value);

/// `object` with one more member at its end, the value as it is.
QByteArray withRawMember(const QByteArray &object, const QByteArray &name, const QByteArray &value);

} // namespace vivier::sandbox
