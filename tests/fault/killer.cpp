// SPDX-License-Identifier: MIT
#include "fault/killer.h"

#include <QElapsedTimer>

namespace vivier::test {

using namespace Qt::StringLiterals;

Killer::Killer(const CliBench &bench)
    : m_bench(bench)
{
    const quint32 seed = qEnvironmentVariableIsSet("VIVIER_SEED") ? qEnvironmentVariable("VIVIER_SEED").toUInt()
                                                                  : std::random_device()();
    m_dice.seed(seed);
    qInfo("VIVIER_SEED=%u", seed);
}

int Killer::wanted()
{
    const int both = qEnvironmentVariableIsSet("VIVIER_KILLS") ? qEnvironmentVariableIntValue("VIVIER_KILLS") : 60;
    return (both + 1) / 2;
}

CliRun Killer::run(const QString &verb, const QStringList &words, bool mayKill)
{
    double &typical = m_typical[verb];
    QElapsedTimer timer;
    timer.start();
    if (typical == 0 || !mayKill) {
        const CliRun run = m_bench.run(QStringList{verb} + words);
        typical = typical == 0 ? double(timer.elapsed()) : typical * 0.8 + double(timer.elapsed()) * 0.2;
        return run;
    }
    // Half of the sends die while they talk to the ATS, which is short; all else dies anywhere.
    const bool talks = verb == "send"_L1 && roll(2) == 0;
    const int wait = talks ? roll(qMax(40, static_cast<int>(typical / 2))) : roll(static_cast<int>(typical * 1.1) + 1);
    const CliRun run =
        m_bench.killAfter(wait, QStringList{verb} + words, talks ? CliBench::Since::Request : CliBench::Since::Start);
    if (run.code < 0)
        ++m_kills;
    return run;
}

} // namespace vivier::test
