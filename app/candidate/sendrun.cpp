// SPDX-License-Identifier: MIT
#include "candidate/sendrun.h"

#include <QHash>

#include <algorithm>

namespace vivier {

namespace {

/// What is known of one run while it is gathered: of each candidate whether it was taken.
struct GatheredRun
{
    QDateTime at;
    QHash<QString, bool> settled;
    QHash<QString, bool> inOutbox; ///< whether it needs the recruiter

    void sawAt(const QDateTime &time)
    {
        if (time.isValid() && (!at.isValid() || time < at))
            at = time;
    }
};

} // namespace

QList<SendRun> sendRuns(const QList<JournalEntry> &journal, const QList<OutboxItem> &outbox)
{
    QHash<QString, GatheredRun> gathered;
    for (const JournalEntry &entry : journal) {
        if (entry.run.isEmpty())
            continue;
        GatheredRun &run = gathered[entry.run];
        run.sawAt(entry.at);
        bool &taken = run.settled[entry.reference];
        taken = taken || entry.isAccepted();
    }
    for (const OutboxItem &item : outbox) {
        if (item.run.isEmpty())
            continue;
        GatheredRun &run = gathered[item.run];
        run.sawAt(item.queuedAt);
        run.inOutbox.insert(item.key, item.needsRecruiter());
    }
    QList<SendRun> runs;
    for (auto it = gathered.cbegin(); it != gathered.cend(); ++it) {
        SendRun run{.id = it.key(), .at = it->at};
        for (auto item = it->inOutbox.cbegin(); item != it->inOutbox.cend(); ++item)
            ++(item.value() ? run.refused : run.waiting);
        for (auto one = it->settled.cbegin(); one != it->settled.cend(); ++one) {
            if (!it->inOutbox.contains(one.key()))
                ++(one.value() ? run.accepted : run.refused);
        }
        runs.append(run);
    }
    std::ranges::sort(runs,
                      [](const SendRun &a, const SendRun &b) { return a.at != b.at ? a.at > b.at : a.id < b.id; });
    return runs;
}

} // namespace vivier
