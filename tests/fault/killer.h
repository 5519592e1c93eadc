// SPDX-License-Identifier: MIT
#pragma once

#include "cli/clibench.h"

#include <QMap>

#include <random>

namespace vivier::test {

/// Runs verbs of the real vivier-cli and kills some of them (SIGKILL) at random moments. VIVIER_SEED repeats the dice.
class Killer
{
public:
    explicit Killer(const CliBench &bench);

    /// How many kills a test is to make: half of VIVIER_KILLS (60), since there is a test for each ATS.
    static int wanted();

    CliRun run(const QString &verb, const QStringList &words, bool mayKill);
    int kills() const { return m_kills; }
    int roll(int below) { return static_cast<int>(m_dice() % static_cast<quint32>(below)); }

private:
    const CliBench &m_bench;
    std::mt19937 m_dice;
    QMap<QString, double> m_typical; ///< milliseconds that a verb takes
    int m_kills = 0;
};

} // namespace vivier::test
