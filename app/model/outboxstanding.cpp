// SPDX-License-Identifier: MIT
#include "model/outboxstanding.h"

#include "model/outcomewords.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Whether trying again without another edit or decision makes sense.
bool mayRetry(SendOutcome reason)
{
    return !needsRecruiter(reason) || reason == SendOutcome::Rejected || reason == SendOutcome::Forbidden;
}

/// For words that follow this number: one request, 1.5 requests.
int countOf(double rate)
{
    const int whole = static_cast<int>(rate);
    return whole > 0 && rate > whole ? whole + 1 : whole;
}

bool isWaiting(const OutboxItem &item)
{
    return !item.needsRecruiter() && !item.held;
}

} // namespace

OutboxStanding::OutboxStanding(SyncEngine *engine, std::shared_ptr<Clock> clock)
    : m_engine(engine)
    , m_clock(std::move(clock))
{
}

bool OutboxStanding::isInRiskyHold(const OutboxItem &item) const
{
    return item.risky && isWaiting(item) && item.notBefore > now() && !outbox()->isLeaving(item.key);
}

bool OutboxStanding::isCounted(const OutboxItem &item) const
{
    return m_engine->withItsTime(item).notBefore > now() && isWaiting(item) && !outbox()->isLeaving(item.key) &&
           gateText(item).isEmpty();
}

/// What keeps a waiting item as it keeps all others; a count of seconds would promise what is not kept then.
QString OutboxStanding::gateText(const OutboxItem &item) const
{
    if (item.reason == SendOutcome::Lost)
        return {};
    const auto state = m_engine->connectivity()->state();
    if (state == Connectivity::State::WorkOffline)
        return tr("waiting: you work offline");
    if (state == Connectivity::State::TokenRefused)
        return tr("waiting for a new token");
    if (state == Connectivity::State::NoToken)
        return tr("waiting for its token");
    if (outbox()->writesStopped())
        return tr("waiting: writing is stopped");
    // A hold begins anew once the network is back, see SyncEngine::setHold().
    return state == Connectivity::State::Offline && item.reason != SendOutcome::Pause ? tr("waiting for the network")
                                                                                      : QString();
}

QString OutboxStanding::stateOf(const OutboxItem &item) const
{
    const bool onWay = outbox()->isLeaving(item.key);
    const QString gate = !onWay && isWaiting(item) ? gateText(item) : QString();
    return gate.isEmpty() ? stateText(m_engine->withItsTime(item), onWay, now(), m_engine->catalog()) : gate;
}

QString OutboxStanding::standstill() const
{
    if (outbox()->writesStopped())
        return tr("writing to this account is stopped");
    const QDateTime time = now();
    const QDateTime next = m_engine->nextDeparture();
    const QString wait = durationText(secondsUntil(next, time));
    const QString attempt = next <= time              ? QString()
                            : m_engine->isNextFirst() ? tr("; sending in %1").arg(wait)
                                                      : tr("; next attempt in %1").arg(wait);
    const auto state = m_engine->connectivity()->state();
    if (state == Connectivity::State::WorkOffline)
        return tr("you work offline: nothing is sent");
    if (state == Connectivity::State::TokenRefused)
        return tr("waiting for a new token");
    if (state == Connectivity::State::NoToken)
        return tr("waiting for its token");
    if (!outbox()->leaving().isEmpty())
        return {};
    const bool pause = std::ranges::any_of(
        outbox()->items(), [](const OutboxItem &item) { return isWaiting(item) && item.reason == SendOutcome::Pause; });
    if (pause && !attempt.isEmpty())
        return tr("%1 asked for a pause").arg(m_engine->catalog().atsName()) + attempt;
    return state == Connectivity::State::Offline ? tr("waiting for the network") + attempt : QString();
}

QString OutboxStanding::summary() const
{
    int waiting = 0;
    int onHold = 0;
    int asking = 0;
    for (const OutboxItem &item : outbox()->items())
        ++(item.needsRecruiter() ? asking : item.held ? onHold : waiting);
    QStringList parts;
    if (waiting > 0)
        parts.append(tr("%Ln waiting", nullptr, waiting));
    if (onHold > 0)
        parts.append(tr("%Ln held", nullptr, onHold));
    if (asking > 0)
        parts.append(tr("%Ln to check", nullptr, asking));
    if (waiting > 0) {
        const QString still = standstill();
        const auto left = m_engine->timeLeft();
        const double rate = m_engine->requestsPerSecond();
        if (!still.isEmpty())
            parts.append(still);
        else if (left && rate > 0)
            parts.append(tr("about %1 at %2 request(s) a second", nullptr, countOf(rate))
                             .arg(durationText(left->count()), QLocale().toString(rate, 'g', 2)));
        else if (left)
            parts.append(tr("about %1").arg(durationText(left->count())));
    }
    return parts.join(u" · "_s);
}

QStringList OutboxStanding::keysWhere(const std::function<bool(const OutboxItem &)> &wanted) const
{
    QStringList keys;
    for (const OutboxItem &item : outbox()->items()) {
        if (wanted(item))
            keys.append(item.key);
    }
    return keys;
}

QStringList OutboxStanding::retryable() const
{
    return keysWhere([this](const OutboxItem &item) {
        return !item.held && mayRetry(item.reason) && !isInRiskyHold(item) && !outbox()->isLeaving(item.key);
    });
}

QStringList OutboxStanding::holdable() const
{
    return keysWhere([this](const OutboxItem &item) { return !item.held && !outbox()->isLeaving(item.key); });
}

QStringList OutboxStanding::held() const
{
    return keysWhere([](const OutboxItem &item) { return item.held; });
}

} // namespace vivier
