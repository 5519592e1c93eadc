// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/wholetext.h"

#include <QJsonValue>

#include <optional>

namespace vivier::welcomekit {

/// How the mapping reads JSON: each text whole, "" when it is none.
inline QString textOf(const QJsonValue &json)
{
    return wholeText(json.toString());
}

/// An id, a size, a count: whole and not negative. Nothing for anything else, and for what 64 bits do not hold: it is
/// never rounded, and never 0.
inline std::optional<qint64> countOf(const QJsonValue &json)
{
    const qint64 number = json.toInteger(-1);
    return number < 0 ? std::nullopt : std::optional(number);
}

} // namespace vivier::welcomekit
