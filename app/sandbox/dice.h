// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace vivier::sandbox {

/// A small random sequence of its own (splitmix64), because QRandomGenerator promises no sequence across Qt versions.
class Dice
{
public:
    Dice(quint64 seed, quint64 stream)
        : m_state(seed * 0x9e3779b97f4a7c15ULL + stream * 0xd1342543de82ef95ULL + 1)
    {
        next();
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }
    /// 0 … bound-1.
    int below(int bound) { return int(next() % quint64(bound)); }
    bool percent(int chance) { return below(100) < chance; }
    const QString &oneOf(const QStringList &list) { return list.at(below(int(list.size()))); }

private:
    quint64 m_state;
};

} // namespace vivier::sandbox
