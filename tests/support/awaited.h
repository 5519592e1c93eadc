// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>

namespace vivier::test {

/// What a task or a future brings, with the event loop running meanwhile. Ends the test program when nothing comes in
/// 10 s: there is no value to go on with.
template <typename T> T awaited(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
        qFatal("a future did not finish");
    return future.result();
}

template <typename Task> auto awaited(Task &&task)
{
    using T = typename std::remove_cvref_t<Task>::value_type;
    auto result = std::make_shared<std::optional<T>>();
    // Not qWaitFor(), which sleeps 10 ms between any two steps of a server on the same thread.
    QEventLoop loop;
    task.then([result, waiting = QPointer(&loop)](T value) {
        *result = std::move(value);
        if (waiting)
            waiting->quit();
    });
    if (!result->has_value()) {
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!result->has_value())
        qFatal("a task did not end");
    return **result;
}

} // namespace vivier::test
