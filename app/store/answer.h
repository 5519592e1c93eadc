// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QPromise>

#include <tl/expected.hpp>

#include <memory>

namespace vivier {

/// The promise behind one call of the vault or of the profile's key. Copies share it. When the last copy goes
/// unanswered, because its owner went first, the caller gets false or Fault, and not a future without a result.
template <typename Result> class Answer
{
public:
    QFuture<Result> future() const { return m_shared->promise.future(); }

    void give(Result result) const
    {
        m_shared->given = true;
        m_shared->promise.addResult(std::move(result));
        m_shared->promise.finish();
    }

    template <typename Error> void fail(Error error) const { give(tl::unexpected(std::move(error))); }

private:
    struct Shared
    {
        QPromise<Result> promise;
        bool given = false;

        Shared() { promise.start(); }
        Q_DISABLE_COPY_MOVE(Shared)
        ~Shared()
        {
            if (given)
                return;
            if constexpr (std::is_same_v<Result, bool>) {
                promise.addResult(false);
            } else {
                using Error = typename Result::error_type;
                promise.addResult(
                    tl::unexpected(Error{Error::Kind::Fault, QStringLiteral("closed before it answered")}));
            }
            promise.finish();
        }
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace vivier
