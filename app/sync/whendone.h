// SPDX-License-Identifier: MIT
#pragma once

#include "store/onready.h"

#include <QCoroTask>

#include <QPointer>

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

/// The same for a future: onReady().
template <typename T, typename Then> void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    onReady(context, future, std::move(then));
}

} // namespace vivier
