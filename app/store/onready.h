// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace vivier {

/// Calls `next` with the future's result on the thread of `context`; never when there is none (the future was canceled)
/// or `context` is gone. In place of QFuture::then(), which in Qt 6.4 asserts when the context goes first, and calls
/// its continuation twice when another thread finishes the future just then. .ci/run refuses then() in app/ and ui/.
template <typename T, typename Next> void onReady(QObject *context, const QFuture<T> &future, Next next)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, next = std::move(next)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            next(watcher->result());
    });
    watcher->setFuture(future);
}

/// A future of what `convert` makes of the result; canceled when `context` goes first.
template <typename T, typename Convert> auto converted(QObject *context, const QFuture<T> &future, Convert convert)
{
    using Result = std::invoke_result_t<Convert, T>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    QFuture<Result> answer = promise->future();
    onReady(context, future, [promise, convert = std::move(convert)](const T &result) mutable {
        promise->addResult(convert(result));
        promise->finish();
    });
    return answer;
}

} // namespace vivier
