// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace vivier {

// Values as the cells of a row hold them. Times are milliseconds since 1970, UTC; NULL: not known.

QVariant milliseconds(const QDateTime &time);
QDateTime timeAt(const Database::Rows &rows, int column);
QCborValue cborOf(const QDateTime &time);
QDateTime timeOf(const QCborValue &cbor); ///< invalid for what is no time, or no calendar of ours holds
/// A number to count on with: what was written from outside is brought into 0 to a thousand million.
int countAt(const Database::Rows &rows, int column);

// One item of CBOR each; the readers give an empty value for bytes that are none.

QByteArray cborOf(const Value &value);
Value valueOf(const QByteArray &cbor);
QByteArray cborOf(const FieldValues &values);
FieldValues fieldValuesOf(const QByteArray &cbor);
QByteArray cborOf(const Draft &draft); ///< all but the key
Draft draftOf(const QString &key, const QByteArray &cbor);

} // namespace vivier
