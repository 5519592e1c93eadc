// SPDX-License-Identifier: MIT
#include "readerrun.h"

#include <QCoreApplication>
#include <QDir>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace vivier {

namespace {

constexpr int killMs = 1000; ///< a killed process is gone long before

ReaderRun::Said nothingSaid(CvProblem::Kind kind)
{
    return tl::unexpected(CvProblem{.kind = kind, .what = FileType::Unknown});
}

/// Beside this program where both were built, else where it was installed: nobody starts it by hand.
QString usualReader()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString built = programs.filePath(u"vivier-reader"_s);
    return QFile::exists(built) ? built : QDir::cleanPath(programs.filePath(QStringLiteral(VIVIER_INSTALLED_READER)));
}

} // namespace

ReaderRun::ReaderRun(OpenedFile opened, const QString &reader, const QStringList &words, qint64 mostBytes,
                     int deadlineMs, Then then)
    : QObject(QCoreApplication::instance())
    , m_file(std::move(opened))
    , m_mostBytes(mostBytes)
    , m_deadlineMs(deadlineMs)
    , m_then(std::move(then))
{
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] {
        const auto quitting = std::exchange(m_quitting, {});
        stop();
        if (quitting)
            quitting();
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(nothingSaid(CvProblem::Kind::TooCostly)); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ReaderRun::take);
    connect(&m_process, &QProcess::finished, this, &ReaderRun::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(nothingSaid(CvProblem::Kind::NoReader));
    });
    m_deadline.setSingleShot(true);

    QProcessEnvironment environment; // ours holds a passphrase
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(u"/"_s);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setProgram(reader.isEmpty() ? usualReader() : reader);
    m_process.setArguments(words);
    m_process.setChildProcessModifier([file = m_file.descriptor(), parent = getpid()] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent || dup2(file, STDIN_FILENO) < 0)
            _exit(1);
    });
}

ReaderRun::~ReaderRun()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(killMs);
}

void ReaderRun::start()
{
    m_deadline.start(m_deadlineMs);
    m_process.start();
}

void ReaderRun::stop()
{
    m_then = {};
    leave();
}

/// Bit by bit, as it comes: a page is many, and none of them keeps the window waiting.
void ReaderRun::take()
{
    m_said += m_process.readAllStandardOutput();
    if (m_said.size() > m_mostBytes)
        end(nothingSaid(CvProblem::Kind::NoReader)); // more than a reader says is not from ours
}

void ReaderRun::finish(int code, QProcess::ExitStatus status)
{
    take();
    if (!m_then)
        return;
    if (status != QProcess::NormalExit)
        return end(nothingSaid(CvProblem::Kind::TooCostly)); // by the kernel
    end(code == 0 ? Said(std::exchange(m_said, {})) : nothingSaid(CvProblem::Kind::NoReader));
}

void ReaderRun::end(const Said &said)
{
    const Then then = std::exchange(m_then, {});
    leave();
    if (then)
        then(said);
}

void ReaderRun::leave()
{
    m_deadline.disconnect(this);
    m_deadline.stop();
    m_process.disconnect(this);
    QCoreApplication::instance()->disconnect(this);
    m_process.kill();
    // Not waited for here, which would stop the window for as long as the kernel takes.
    if (m_process.state() == QProcess::NotRunning)
        deleteLater();
    else // not finished(): one that could not be started never says so
        connect(&m_process, &QProcess::stateChanged, this, [this](QProcess::ProcessState state) {
            if (state == QProcess::NotRunning)
                deleteLater();
        });
}

} // namespace vivier
