// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/journalentry.h"
#include "theme/colorroles.h"

#include <QString>

namespace vivier {

/// How a verdict looks beside its words: calm when it was taken as sent, amber when something is other than was sent,
/// red when nothing changed.
struct FieldResultLook
{
    QString icon;
    ColorRole token = ColorRole::Soft;
};

FieldResultLook lookOf(FieldResult verdict);

} // namespace vivier
