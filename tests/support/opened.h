// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

#include <sys/inotify.h>
#include <unistd.h>

namespace vivier::test {

/// Sees whether anybody opens a file.
class Opened
{
public:
    explicit Opened(const QString &file)
        : m_notify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        if (m_notify < 0 || ::inotify_add_watch(m_notify, QFile::encodeName(file).constData(), IN_OPEN) < 0)
            qFatal("the file cannot be watched");
    }
    ~Opened() { ::close(m_notify); }
    Q_DISABLE_COPY_MOVE(Opened)

    /// Since the last call.
    bool wasOpened() const
    {
        char events[4096];
        bool any = false;
        while (::read(m_notify, events, sizeof events) > 0)
            any = true;
        return any;
    }

private:
    int m_notify;
};

} // namespace vivier::test
