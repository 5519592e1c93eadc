// SPDX-License-Identifier: MIT
#include "http/clock.h"

#include <QTimer>

namespace vivier {

namespace {

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }

    void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> then) override
    {
        QTimer::singleShot(wait, context, std::move(then));
    }
};

} // namespace

std::shared_ptr<Clock> Clock::system()
{
    static const auto clock = std::make_shared<SystemClock>();
    return clock;
}

} // namespace vivier
