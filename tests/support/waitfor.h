#pragma once

#include <QCoroTask>
#include <QTest>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace vivier::test {

/// Runs the event loop until the task ends and gives its result; nullopt when it did not end in time.
template <typename T>
std::optional<T> waitFor(QCoro::Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(60))
{
    auto result = std::make_shared<std::optional<T>>();
    [](QCoro::Task<T> awaited, std::shared_ptr<std::optional<T>> kept) -> QCoro::Task<void> {
        T value = co_await std::move(awaited);
        kept->emplace(std::move(value));
    }(std::move(task), result);
    const bool ended = QTest::qWaitFor([&result] { return result->has_value(); }, static_cast<int>(limit.count()));
    return ended ? std::move(*result) : std::nullopt;
}

} // namespace vivier::test
