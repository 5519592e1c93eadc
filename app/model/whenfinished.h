#pragma once

#include <QFutureWatcher>

namespace vivier {

/// Calls `then` with the future's result on the context's thread, unless the context is gone by then.
/// QFuture::then(context, …) asserts on the store's thread when the context died first (Qt 6.4; mended in 6.6).
template <typename T, typename Then> void whenFinished(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace vivier
