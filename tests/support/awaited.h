#pragma once

#include <QFuture>
#include <QTest>

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
    task.then([result](T value) { *result = std::move(value); });
    if (!QTest::qWaitFor([&result] { return result->has_value(); }, 10'000))
        qFatal("a task did not end");
    return **result;
}

} // namespace vivier::test
