// SPDX-License-Identifier: MIT
#pragma once

#include "drafts/outbox.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace vivier {

/// What was released while not all of it was on disk yet.
class WaitingReleases
{
public:
    struct Release
    {
        QStringList keys;
        vivier::Release how;
        std::shared_ptr<QPromise<Done>> promise;
    };

    QFuture<Done> add(const QStringList &keys, const vivier::Release &how)
    {
        auto promise = std::make_shared<QPromise<Done>>();
        promise->start();
        m_waiting.append({keys, how, promise});
        return promise->future();
    }
    template <typename Predicate> void remove(Predicate gone)
    {
        for (Release &waiting : m_waiting)
            waiting.keys.removeIf(gone);
    }
    QList<Release> take() { return std::exchange(m_waiting, {}); }

private:
    QList<Release> m_waiting;
};

} // namespace vivier
