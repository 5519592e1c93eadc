// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/stagesince.h"

#include <QDate>
#include <QString>

namespace vivier {

/// From the day of `since` to `today`, both local; -1: nobody knows.
int daysInStage(const StageSince &since, const QDate &today);

/// "12 d", where there is little room; "12+ d" of who was seen there from here, perhaps after some time; "" when no
/// more is known.
QString shortDaysInStage(const StageSince &since, const QDate &today);

/// How long in the stage, or status, that is called `standing`, since which day, and on whose word. `ats`: the ATS's
/// name. "" when nobody knows, or knows how it is called.
QString stageTimeSentence(const StageSince &since, const QString &standing, const QString &ats, const QDate &today);

} // namespace vivier
