// SPDX-License-Identifier: MIT
#pragma once

#include "documents/openedfile.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <functional>

namespace vivier {

/// One file being read by vivier-reader. Deletes itself when it is over, and ends its process then, at the end of the
/// application, and with this process however that ends. On the thread of the application.
class ReaderRun : public QObject
{
public:
    /// What the reader said whole, or why nothing: TooCostly (it took too long, or the kernel ended it) or NoReader.
    /// Called once, on a turn of the event loop later than start(); after stop() not at all.
    using Said = tl::expected<QByteArray, CvProblem>;
    using Then = std::function<void(const Said &said)>;

    /// `reader`: the program, empty: the usual one. `words`: of its command line. More than `mostBytes` is no answer of
    /// a reader.
    ReaderRun(OpenedFile file, const QString &reader, const QStringList &words, qint64 mostBytes, int deadlineMs,
              Then then);
    /// Waits at the end of the program alone, where no window is left: before, stop() lets it end first.
    ~ReaderRun() override;
    Q_DISABLE_COPY_MOVE(ReaderRun)

    void start();
    void stop();
    void whenQuitting(std::function<void()> act) { m_quitting = std::move(act); } ///< after stop()

private:
    void take();
    void finish(int code, QProcess::ExitStatus status);
    void end(const Said &said);
    void leave();

    OpenedFile m_file;
    qint64 m_mostBytes;
    int m_deadlineMs;
    Then m_then;
    std::function<void()> m_quitting;
    QTimer m_deadline;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace vivier
