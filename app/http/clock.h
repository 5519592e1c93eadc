// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace vivier {

/// Time as the program sees it: what waits asks this, so that a test can let hours pass in a moment. Used on the thread
/// that made what waits.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    virtual QDateTime now() const = 0; ///< UTC, to the millisecond; may jump when somebody sets the clock
    /// Calls `then` on the caller's thread when `wait` is over; never when `context` is gone by then.
    virtual void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> then) = 0;

    static std::shared_ptr<Clock> system();
};

} // namespace vivier
