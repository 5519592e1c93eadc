#pragma once

#include <QCoroTask>

#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>

#include <utility>

namespace vivier {

/// Calls `then` with the task's result, unless `context` is gone by then. A free coroutine over values: it never
/// resumes on a dead object.
template <typename T, typename Then>
QCoro::Task<void> whenDone(QCoro::Task<T> task, QPointer<QObject> context, Then then)
{
    T result = co_await std::move(task);
    if (context)
        then(std::move(result));
}

/// The same for a future; never when it was canceled. Not QFuture::then(context, …), which in Qt 6.4 asserts when the
/// context goes first.
template <typename T, typename Then> void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace vivier
