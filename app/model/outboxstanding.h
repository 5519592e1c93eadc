// SPDX-License-Identifier: MIT
#pragma once

#include "http/clock.h"
#include "sync/syncengine.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace vivier {

/// How what is in the outbox stands at this moment, in words, and what can be done with all of it. Asks the engine; the
/// engine must outlive it.
class OutboxStanding
{
    Q_DECLARE_TR_FUNCTIONS(OutboxModel)

public:
    OutboxStanding(SyncEngine *engine, std::shared_ptr<Clock> clock);

    /// "4 waiting · 1 needs you · about 40 s at 4 requests a second", or why it stands still.
    QString summary() const;
    /// Of one item: "leaves in 8 s", or what keeps it with all others.
    QString stateOf(const OutboxItem &item) const;
    bool isInRiskyHold(const OutboxItem &item) const;
    /// Its state shows a count of seconds.
    bool isCounted(const OutboxItem &item) const;

    /// What "Retry all" is for: all that waits or was refused, but for what is held, for a risky write whose hold runs,
    /// and for what would meet the same question again.
    QStringList retryable() const;
    QStringList holdable() const; ///< not held and not leaving
    QStringList held() const;
    /// Why nothing leaves, with the time of the next attempt where there is one; "" while things go their way.
    QString standstill() const;

private:
    const Outbox *outbox() const { return m_engine->outbox(); }
    QDateTime now() const { return m_clock->now(); }
    QStringList keysWhere(const std::function<bool(const OutboxItem &)> &wanted) const;
    QString gateText(const OutboxItem &item) const;

    SyncEngine *m_engine;
    std::shared_ptr<Clock> m_clock;
};

} // namespace vivier
