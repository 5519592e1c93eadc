// SPDX-License-Identifier: MIT
#include "model/stagetimewords.h"

#include "candidate/day.h"
#include "candidate/singleline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vivier {

namespace {

/// Carries the context for lupdate.
struct StageTime
{
    Q_DECLARE_TR_FUNCTIONS(StageTime)
};

QString sinceToday(StageSince::Word word, const QString &standing, const QString &ats)
{
    switch (word) {
    case StageSince::Word::Ats:
        return StageTime::tr("In “%1” since today, says %2.").arg(isolated(standing), ats);
    case StageSince::Word::Sent:
        return StageTime::tr("In “%1” since today: moved from Vivier.").arg(isolated(standing));
    case StageSince::Word::Seen:
        return StageTime::tr("In “%1” since today, when Vivier first saw it; perhaps for longer.")
            .arg(isolated(standing));
    case StageSince::Word::None:
        break;
    }
    return {};
}

} // namespace

int daysInStage(const StageSince &since, const QDate &today)
{
    if (!since.isKnown())
        return -1;
    return static_cast<int>(std::clamp<qint64>(since.at.toLocalTime().date().daysTo(today), 0, 1'000'000));
}

QString shortDaysInStage(const StageSince &since, const QDate &today)
{
    const int days = daysInStage(since, today);
    const bool isAtLeast = since.word == StageSince::Word::Seen;
    if (days < 0 || (days == 0 && isAtLeast))
        return {};
    if (isAtLeast) {
        //: At least so long is somebody in a stage, on a card: “12+ d”
        return StageTime::tr("%1+ d").arg(QLocale().toString(days));
    }
    //: How long somebody is in a stage, on a card: “12 d”
    return days == 0 ? StageTime::tr("today") : StageTime::tr("%1 d").arg(QLocale().toString(days));
}

QString stageTimeSentence(const StageSince &since, const QString &standing, const QString &ats, const QDate &today)
{
    if (standing.isEmpty())
        return {};
    const int days = daysInStage(since, today);
    if (days == 0)
        return sinceToday(since.word, standing, ats);
    const QDate day = since.at.toLocalTime().date();
    switch (since.word) {
    case StageSince::Word::Ats:
        return StageTime::tr("%Ln day(s) in “%1”: since %2, says %3.", nullptr, days)
            .arg(isolated(standing), dayText(day), ats);
    case StageSince::Word::Sent:
        return StageTime::tr("%Ln day(s) in “%1”: moved from Vivier on %2.", nullptr, days)
            .arg(isolated(standing), dayText(day));
    case StageSince::Word::Seen:
        return StageTime::tr("At least %Ln day(s) in “%1”: Vivier first saw it there on %2; perhaps for longer.",
                             nullptr, days)
            .arg(isolated(standing), dayText(day));
    case StageSince::Word::None:
        break;
    }
    return {};
}

} // namespace vivier
