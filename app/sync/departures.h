// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outboxitem.h"
#include "sync/senddraft.h"

#include <QSet>

#include <chrono>

namespace vivier {

// When what leaves: pure functions over the outbox, the state of the account and a time. All policy of the outbox is
// here, and nothing here reads a clock, a disk or a network.

/// What the account as a whole allows.
struct Gate
{
    bool workOffline = false;
    bool writesStopped = false;
    bool tokenRefused = false;
    QDateTime pausedUntil; ///< the ATS asked for a pause, or the network is away until the next try; invalid: open
    int atOnce = 2;
};

struct Departures
{
    QStringList now;          ///< keys that may leave at this moment, in this order
    QDateTime next;           ///< when to ask again; invalid: nothing will leave by itself
    bool nextIsFirst = false; ///< what leaves then was not tried yet, or its hold begins anew once the network is back
};

/// First queued, first out. One item per candidate, `gate.atOnce` candidates at a time, `leaving` are on their way.
/// Asked after each step of each send, so it costs little where the items come in that order.
Departures planDepartures(const QList<const OutboxItem *> &items, const QSet<QString> &leaving, const Gate &gate,
                          const QDateTime &now);

/// When a waiting item may leave: after its own wait, and the pause of the account. Invalid: at once.
QDateTime dueAt(const OutboxItem &item, const QDateTime &pausedUntil, const QDateTime &now);

/// The item after an attempt that did not settle it: why, and when it may try again. `dice` is in [0, 1).
OutboxItem afterAttempt(OutboxItem item, const SendReport &report, const QString &ats, const QDateTime &now,
                        double dice);

/// How long the account as a whole pauses after this error; zero: not at all. `failures` counts those in a row.
std::chrono::milliseconds pauseAfter(const ApiError &error, int failures, double dice);

/// Doubling from 5 s, at most 5 min, shortened at random by up to a half.
std::chrono::milliseconds backOff(int failures, double dice);

/// A create whose answer was lost is looked for again and again, for the ATS may still be at work on it: after 2 s, 4
/// s, and so on, doubling, so often; then the recruiter is asked. The window takes about four minutes, a run of the
/// command line half a minute.
inline constexpr int looksInWindow = 7;
inline constexpr int looksInOneRun = 4;
/// Whether the next look for the item's lost create is the last of so many.
bool isLastLook(const OutboxItem &item, int looks);

/// Requests that these items still need: two for an update, one more when the answer to a write leaves out a field of
/// it, three for a create, and two more for what only an update takes.
int requestsFor(const QList<OutboxItem> &items, const FieldCatalog &catalog);

} // namespace vivier
