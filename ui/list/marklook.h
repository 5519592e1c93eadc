// SPDX-License-Identifier: MIT
#pragma once

#include "drafts/syncstate.h"
#include "theme/colorroles.h"

#include <QString>

namespace vivier {

/// How a candidate's unsent work is told beside the name: always a shape and a word with its colour. All empty for
/// none.
struct MarkLook
{
    QString word;
    QString icon;
    ColorRole token = ColorRole::Draft;
};
MarkLook lookOf(SyncState state);

} // namespace vivier
