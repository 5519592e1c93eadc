#pragma once

#include "candidate/journalentry.h"
#include "theme/colorroles.h"

#include <QString>

namespace vivier {

/// How a verdict looks beside its words: calm when it was taken as sent, amber when something is other than was sent,
/// red when nothing changed.
struct VerdictLook
{
    QString icon;
    ColorRole token = ColorRole::Soft;
};

VerdictLook lookOf(Verdict verdict);

} // namespace vivier
