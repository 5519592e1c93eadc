// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace vivier {

/// Runs pure work on another thread, so that the window does not wait for it. The answer comes by onReady(). Work of a
/// higher priority goes before what waits for a thread of the pool.
template <typename Work>
QFuture<std::invoke_result_t<Work>> aside(Work work, QThreadPool *pool = QThreadPool::globalInstance(),
                                          int priority = 0)
{
    using Result = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    QFuture<Result> answer = promise->future();
    pool->start(
        [promise, work = std::move(work)]() {
            promise->addResult(work());
            promise->finish();
        },
        priority);
    return answer;
}

} // namespace vivier
