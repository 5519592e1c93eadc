// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/field.h"
#include "candidate/value.h"

#include <QVariant>

namespace vivier {

// A value as Qt's views and mappers carry it in their EditRole.

QVariant toVariant(const Field &field, const Value &value);
/// Unknown: this cannot be a value of the field.
Value fromVariant(const Field &field, const QVariant &variant);

} // namespace vivier
