#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace vivier::test {

/// How long the window's thread is kept from its events, in milliseconds.
class Pauses
{
public:
    /// Runs the event loop until it is done: in a loop of its own, as QTest's waiting sleeps between events.
    void run(const std::function<bool()> &done)
    {
        QEventLoop loop;
        QTimer tick;
        QElapsedTimer since;
        tick.setTimerType(Qt::PreciseTimer);
        m_all.clear();
        QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
            m_all.append(double(since.nsecsElapsed()) / 1e6);
            since.start();
            if (done())
                loop.quit();
        });
        since.start();
        tick.start(1);
        loop.exec();
        std::ranges::sort(m_all);
    }
    double longest() const { return m_all.isEmpty() ? 0 : m_all.last(); }
    /// Of all there were: how many took longer than that.
    qsizetype over(double milliseconds) const { return m_all.cend() - std::ranges::upper_bound(m_all, milliseconds); }
    qsizetype count() const { return m_all.size(); }

private:
    QList<double> m_all;
};

} // namespace vivier::test
