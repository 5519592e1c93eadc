// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFuture>
#include <QTimer>

namespace vivier::test {

/// Runs the event loop until `isSo`; false when it is not within `limit` ms. Unlike QTest::qWaitFor() it looks again at
/// once, not every 10 ms: the plays wait a hundred thousand times.
template <typename Predicate> bool until(Predicate isSo, int limit = 60'000)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer tick; // what happens on other threads brings no event here
    tick.start(1);
    while (!isSo()) {
        if (elapsed.hasExpired(limit))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// What a future brings, with the event loop running meanwhile.
template <typename T> T finished(const QFuture<T> &future)
{
    if (!until([&future] { return future.isFinished(); }))
        qFatal("a future did not finish");
    return future.result();
}

} // namespace vivier::test
