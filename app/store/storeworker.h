// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"
#include "store/log.h"
#include "store/profilefile.h"
#include "store/store.h"
#include "store/unlock.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QQueue>
#include <QThread>
#include <QWaitCondition>

#include <exception>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>
#include <variant>

namespace vivier {

/// The thread, its queue of calls, and the connection that only it touches.
class Store::Worker : public QThread
{
public:
    Worker(QString folder, StoreOptions options)
        : m_key(options.key)
        , m_file(std::move(folder), std::move(options))
    {
        setObjectName(QStringLiteral("store"));
    }

    ~Worker() override
    {
        post({});
        wait();
    }

    /// Runs `call` after all calls posted before it; an empty one ends the thread.
    void post(std::function<void()> call)
    {
        const QMutexLocker lock(&m_mutex);
        m_calls.append(std::move(call)); // enqueue() would copy
        m_called.wakeOne();
    }

    /// Posts `work` (Database & → T) and gives its future; what it throws becomes the result. For what can be read
    /// without the key.
    template <typename T, typename Work> QFuture<Stored<T>> callOpen(Work work)
    {
        auto promise = std::make_shared<QPromise<Stored<T>>>();
        promise->start();
        post([this, promise, work = std::move(work)]() mutable {
            promise->addResult(guarded<T>([&] { return work(database()); }));
            promise->finish();
        });
        return promise->future();
    }

    /// The same for what needs the key.
    template <typename T, typename Work> QFuture<Stored<T>> call(Work work)
    {
        return callOpen<T>([work = std::move(work)](Database &database) mutable {
            database.cipher();
            return work(database);
        });
    }

    /// The same for what writes: one transaction.
    template <typename T, typename Work> QFuture<Stored<T>> write(Work work)
    {
        return call<T>(inTransaction<T>(std::move(work)));
    }

    template <typename T, typename Work> QFuture<Stored<T>> writeOpen(Work work)
    {
        return callOpen<T>(inTransaction<T>(std::move(work)));
    }

    template <typename T, typename Work> Stored<T> guarded(Work work)
    {
        try {
            return work();
        } catch (const Failure &failure) {
            qCWarning(storeLog, "call failed: %s", qUtf8Printable(failure.error.detail));
            if (failure.error.kind == StoreError::Kind::Damaged && m_database)
                m_file.suspect();
            return tl::unexpected(m_file.told(failure.error));
        } catch (const std::exception &exception) { // out of memory, or a fault of ours
            qCWarning(storeLog, "call failed: %s", exception.what());
            return tl::unexpected(StoreError{StoreError::Kind::Fault, QString::fromUtf8(exception.what())});
        }
    }

    OpenReport openFile(bool alone)
    {
        if (!m_database)
            m_database = m_file.open(&m_report, alone);
        if (m_key)
            unlockDatabase(*m_database, m_key);
        return m_report;
    }

    void forgetKey()
    {
        if (m_database)
            m_database->setCipher(nullptr);
    }

    Database &database()
    {
        if (!m_database)
            throw Failure{{StoreError::Kind::Fault, QStringLiteral("the store is not open")}};
        return *m_database;
    }

protected:
    void run() override
    {
        while (const auto next = takeCall())
            next();
        // Here and not in the destructor: the connection belongs to this thread.
        m_database.reset();
    }

private:
    template <typename T, typename Work> static auto inTransaction(Work work)
    {
        return [work = std::move(work)](Database &database) mutable -> T {
            Transaction transaction(database, Transaction::Kind::Write);
            if constexpr (std::is_same_v<T, std::monostate>) {
                work(database);
                transaction.commit();
                return {};
            } else {
                T result = work(database);
                transaction.commit();
                return result;
            }
        };
    }

    std::function<void()> takeCall()
    {
        const QMutexLocker lock(&m_mutex);
        while (m_calls.isEmpty())
            m_called.wait(&m_mutex);
        return m_calls.dequeue();
    }

    QMutex m_mutex;
    QWaitCondition m_called;
    QQueue<std::function<void()>> m_calls;
    std::shared_ptr<const Secret> m_key; ///< of StoreOptions
    ProfileFile m_file;
    OpenReport m_report;
    std::unique_ptr<Database> m_database;
};

} // namespace vivier
