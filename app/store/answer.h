#pragma once

#include "store/vault.h"

#include <QFutureWatcher>
#include <QPromise>

namespace vivier {

/// The promise behind one call of the vault. Copies share it. When the last copy goes unanswered, because the vault
/// went first, the caller gets false or Fault, and not a future without a result.
template <typename T, typename Result = Vaulted<T>> class Answer
{
public:
    QFuture<Result> future() const { return m_shared->promise.future(); }

    void give(Result result) const
    {
        m_shared->given = true;
        m_shared->promise.addResult(std::move(result));
        m_shared->promise.finish();
    }

    void fail(VaultError error) const { give(tl::unexpected(std::move(error))); }

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
            if constexpr (std::is_same_v<Result, bool>)
                promise.addResult(false);
            else
                promise.addResult(tl::unexpected(
                    VaultError{VaultError::Kind::Fault, QStringLiteral("the vault was closed before it answered")}));
            promise.finish();
        }
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

/// Calls `next` with the result on the thread of `context`; never when `context` is gone.
template <typename T, typename Next> void whenReady(QObject *context, const QFuture<T> &future, Next next)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, next = std::move(next)] {
        watcher->deleteLater();
        next(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace vivier
