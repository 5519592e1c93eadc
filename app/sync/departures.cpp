// SPDX-License-Identifier: MIT
#include "sync/departures.h"

#include "candidate/overtaken.h"
#include "sync/outcomesentence.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds firstWait = 5s;
constexpr milliseconds longestWait = 5min;
constexpr milliseconds firstLook = 2s; ///< for a create whose answer was lost

bool waits(const OutboxItem &item)
{
    return !item.held && !item.needsRecruiter();
}

/// Invalid when it waits for no time. A wait that begins later than now was begun before somebody set the clock back:
/// its end says nothing any more, and might be years away.
QDateTime waitsUntil(const OutboxItem &item, const QDateTime &now)
{
    const QDateTime begun = item.risky ? item.queuedAt : item.lastAttemptAt;
    const bool wasSetBack = begun.isValid() && now.msecsTo(begun) > clockSetBack.count();
    return wasSetBack ? QDateTime() : item.notBefore;
}

/// Whether the item itself waits; for the others the account does, or the recruiter is needed.
bool backsOff(SendOutcome outcome, const SendReport &report)
{
    switch (outcome) {
    case SendOutcome::Fault:
    case SendOutcome::Lost:
    case SendOutcome::Disk:
        return true;
    case SendOutcome::Network: // one request that is never answered must not stop all behind it
        return report.error && report.error->kind == ApiError::Kind::NoAnswer;
    default:
        return false;
    }
}

QString fieldOf(const SendReport &report)
{
    if (!report.problems.isEmpty())
        return report.problems.constFirst().field;
    for (const FieldPlan &plan : report.plan) {
        if (report.outcome == SendOutcome::Conflict && plan.outcome == MergeOutcome::Conflict)
            return plan.field;
    }
    return report.error ? report.error->field : QString();
}

} // namespace

Departures planDepartures(const QList<const OutboxItem *> &items, const QSet<QString> &leaving, const Gate &gate,
                          const QDateTime &now)
{
    Departures departures;
    if (gate.workOffline || gate.writesStopped || gate.tokenRefused)
        return departures;
    QList<const OutboxItem *> queue;
    for (const OutboxItem *item : items) {
        if (waits(*item) && !leaving.contains(item->key))
            queue.append(item);
    }
    const auto earlier = [](const OutboxItem *a, const OutboxItem *b) { return a->queuedAt < b->queuedAt; };
    if (!std::ranges::is_sorted(queue, earlier))
        std::ranges::stable_sort(queue, earlier);

    const qsizetype places = qMax(1, gate.atOnce) - leaving.size();
    for (const OutboxItem *item : std::as_const(queue)) {
        const QDateTime due = dueAt(*item, gate.pausedUntil, now);
        if (!due.isValid()) {
            if (departures.now.size() < places)
                departures.now.append(item->key);
            continue; // who finds no place goes when one is free
        }
        if (!departures.next.isValid() || due < departures.next) {
            departures.next = due;
            departures.nextIsFirst = item->risky || item->reason == SendOutcome::Waiting;
        }
    }
    return departures;
}

QDateTime dueAt(const OutboxItem &item, const QDateTime &pausedUntil, const QDateTime &now)
{
    QDateTime due = waitsUntil(item, now);
    if (pausedUntil.isValid() && (!due.isValid() || due < pausedUntil))
        due = pausedUntil;
    return due.isValid() && due > now ? due : QDateTime();
}

OutboxItem afterAttempt(OutboxItem item, const SendReport &report, const QString &ats, const QDateTime &now,
                        double dice)
{
    if (report.outcome == SendOutcome::Waiting)
        return item; // ended by us: there was no attempt
    const bool wasLost = std::exchange(item.reason, report.outcome) == SendOutcome::Lost;
    const bool looks = item.reason == SendOutcome::Lost && Draft::isNewKey(item.key);
    item.words = attemptWords(report, ats);
    item.field = fieldOf(report);
    item.attempts = (looks && !wasLost ? 0 : item.attempts) + 1;
    item.lastAttemptAt = now;
    // The hold is over; one that could not leave for want of a network has its time once that is back.
    item.risky = item.risky && report.outcome == SendOutcome::Network && report.error && report.error->isOffline();
    item.notBefore = {};
    if (looks)
        item.notBefore = now.addMSecs((firstLook * (1LL << qMin(item.attempts - 1, looksInWindow))).count());
    else if (backsOff(item.reason, report))
        item.notBefore = now.addMSecs(backOff(item.attempts, dice).count());
    return item;
}

milliseconds pauseAfter(const ApiError &error, int failures, double dice)
{
    switch (error.kind) {
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Maintenance:
        return error.retryAfter ? qMax<milliseconds>(*error.retryAfter, 1s) : backOff(failures, dice);
    case ApiError::Kind::Offline:
    case ApiError::Kind::NoAnswer:
    case ApiError::Kind::TlsFailed:
    case ApiError::Kind::TlsRefused:
    case ApiError::Kind::InsecureUrl:
    case ApiError::Kind::RedirectRefused:
        // A lost answer is settled by reading, which shows whether the network is still there.
        return error.maybeApplied ? 0ms : backOff(failures, dice);
    default:
        return 0ms;
    }
}

milliseconds backOff(int failures, double dice)
{
    milliseconds wait = firstWait;
    for (int doubled = 1; doubled < failures && wait < longestWait; ++doubled)
        wait *= 2;
    const auto whole = static_cast<double>(qMin(wait, longestWait).count());
    return milliseconds(std::llround(whole * (1.0 - dice / 2.0)));
}

bool isLastLook(const OutboxItem &item, int looks)
{
    return item.reason == SendOutcome::Lost && item.attempts >= looks;
}

int requestsFor(const QList<OutboxItem> &items, const FieldCatalog &catalog)
{
    int requests = 0;
    for (const OutboxItem &item : items) {
        const bool isNew = item.released.isNew();
        bool readAgain = false;
        bool follows = false;
        for (const Field &field : catalog) {
            if (!item.released.contains(field.name))
                continue;
            readAgain = readAgain || !field.inWriteAnswer;
            follows = follows || !(field.uses & (FieldUse::Create | FieldUse::LegacyCreate | FieldUse::SendOnce));
        }
        if (isNew)
            requests += follows ? 5 : 3;
        else
            requests += readAgain ? 3 : 2;
    }
    return requests;
}

} // namespace vivier
