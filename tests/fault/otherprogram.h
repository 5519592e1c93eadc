// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

class QObject;
class QThread;

namespace vivier::test {

/// A program that takes the write lock of a database and keeps it for a while. Callable from any thread.
class OtherProgram
{
public:
    explicit OtherProgram(QString file);
    ~OtherProgram();

    /// Whether it has the lock now: not while somebody else writes.
    bool lock();
    void unlock();

private:
    const QString m_file;
    std::unique_ptr<QThread> m_thread; ///< its connection lives there
    std::unique_ptr<QObject> m_there;
    bool m_holds = false; ///< of that thread
};

} // namespace vivier::test
