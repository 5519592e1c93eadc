// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QMetaEnum>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>

namespace vivier::test {

/// What this thread has had of a processor, in milliseconds.
inline double ownTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// How long the window's thread is kept from its events, in milliseconds.
class Pauses
{
public:
    /// Runs the event loop until it is done: in a loop of its own, as QTest's waiting sleeps between events.
    void run(const std::function<bool()> &done)
    {
        QEventLoop loop;
        QTimer tick;
        QElapsedTimer since;
        tick.setTimerType(Qt::PreciseTimer);
        m_all.clear();
        m_own.clear();
        double before = ownTime();
        QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
            m_all.append(double(since.nsecsElapsed()) / 1e6);
            m_own.append(ownTime() - std::exchange(before, ownTime()));
            since.start();
            if (done())
                loop.quit();
        });
        since.start();
        tick.start(1);
        loop.exec();
        std::ranges::sort(m_all);
        std::ranges::sort(m_own);
    }
    double longest() const { return m_all.isEmpty() ? 0 : m_all.last(); }
    /// The longest, how many were over 16 ms, and the same without the time that others had the processor.
    QString words() const
    {
        const auto of = [](const QList<double> &pauses) {
            return QString::asprintf(
                "longest %.1f ms, p99 %.1f, %lld of %lld over 16", pauses.last(), pauses.at(pauses.size() * 99 / 100),
                qint64(pauses.cend() - std::ranges::upper_bound(pauses, 16.0)), qint64(pauses.size()));
        };
        return m_all.isEmpty() ? QString() : of(m_all) + QLatin1StringView("; own work ") + of(m_own);
    }

private:
    QList<double> m_all;
    QList<double> m_own;
};

/// Knows which events took the window's thread longest, by its own processor time: what others do meanwhile is left
/// out.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isWithin)
            return QApplication::notify(receiver, event);
        m_isWithin = true;
        const QByteArray name =
            QByteArray(receiver->metaObject()->className()) +
            (receiver->parent() ? '@' + QByteArray(receiver->parent()->metaObject()->className()) : QByteArray()) +
            ' ' + QByteArray(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()));
        const double before = ownTime();
        const bool isTaken = QApplication::notify(receiver, event);
        const double took = ownTime() - before;
        m_isWithin = false;
        Kind &kind = m_kinds[name];
        kind.longest = std::max(kind.longest, took);
        kind.sum += took;
        ++kind.count;
        kind.over += took > 8 ? 1 : 0;
        return isTaken;
    }

    /// The kinds of event that took longest since the last call.
    void tell()
    {
        QStringList names;
        for (const auto &[name, kind] : m_kinds.asKeyValueRange())
            names.append(QString::fromLatin1(name));
        std::ranges::sort(names, std::greater(),
                          [this](const QString &name) { return m_kinds[name.toLatin1()].longest; });
        for (const QString &name : names.first(std::min<qsizetype>(names.size(), 14))) {
            const Kind &kind = m_kinds[name.toLatin1()];
            qInfo("  %-50s longest %5.1f ms, %5d times, %d over 8 ms, %.0f ms in all", qPrintable(name), kind.longest,
                  kind.count, kind.over, kind.sum);
        }
        m_kinds.clear();
    }

private:
    struct Kind
    {
        double longest = 0;
        double sum = 0;
        int count = 0;
        int over = 0;
    };
    QHash<QByteArray, Kind> m_kinds;
    bool m_isWithin = false;
};

/// Does it in the event loop of a WatchedApplication, and prints how long it took until it was done, and the pauses
/// meanwhile; with VIVIER_EVENTS also the events that took longest.
template <typename Act, typename Done> void measure(QObject *context, const char *what, Act act, Done done)
{
    QElapsedTimer whole;
    Pauses pauses;
    QTimer::singleShot(0, context, act);
    whole.start();
    pauses.run(done);
    qInfo("%-46s %6lld ms | %s", what, whole.elapsed(), qPrintable(pauses.words()));
    if (qEnvironmentVariableIsSet("VIVIER_EVENTS"))
        static_cast<WatchedApplication *>(QCoreApplication::instance())->tell();
}

} // namespace vivier::test
