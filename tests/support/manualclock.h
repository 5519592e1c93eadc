// SPDX-License-Identifier: MIT
#pragma once

#include "http/clock.h"

#include <QPointer>
#include <QTimeZone>

#include <map>
#include <optional>

namespace vivier::test {

/// Time stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start = QDateTime({2026, 11, 22}, {8, 0}, Qt::UTC))
        : m_now(start)
    {
    }

    QDateTime now() const override { return m_now; }

    void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> then) override
    {
        m_waiting.emplace(m_now.addMSecs(wait.count()), Waiting{context, std::move(then)});
    }

    /// Lets time pass and calls what falls due on the way, each at its own time.
    void advance(std::chrono::milliseconds by)
    {
        const QDateTime end = m_now.addMSecs(by.count());
        while (!m_waiting.empty() && m_waiting.begin()->first <= end) {
            const auto [due, waiting] = *m_waiting.begin();
            m_waiting.erase(m_waiting.begin());
            m_now = qMax(m_now, due);
            if (waiting.context)
                waiting.then();
        }
        m_now = end;
    }

    /// To the next thing that waits; false when nothing does.
    bool advanceToNext()
    {
        if (m_waiting.empty())
            return false;
        advance(std::chrono::milliseconds(qMax<qint64>(0, m_now.msecsTo(m_waiting.begin()->first))));
        return true;
    }

    /// How long until then; nothing when nothing waits.
    std::optional<std::chrono::milliseconds> untilNext() const
    {
        if (m_waiting.empty())
            return std::nullopt;
        return std::chrono::milliseconds(qMax<qint64>(0, m_now.msecsTo(m_waiting.begin()->first)));
    }

    bool isAnythingWaiting() const { return !m_waiting.empty(); }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> then;
    };
    QDateTime m_now;
    std::multimap<QDateTime, Waiting> m_waiting;
};

} // namespace vivier::test
