// SPDX-License-Identifier: MIT
#include "candidate/trail.h"

namespace vivier {

void Trail::visit(const QString &key)
{
    if (key.isEmpty() || (m_at >= 0 && m_keys.at(m_at) == key))
        return;
    m_keys.resize(m_at + 1);
    m_keys.append(key);
    if (m_keys.size() > most)
        m_keys.removeFirst();
    m_at = m_keys.size() - 1;
}

/// -1: none. The same candidate twice in a row, since one between them went, is one.
qsizetype Trail::find(int by, const std::function<bool(const QString &)> &isThere) const
{
    for (qsizetype at = m_at + by; at >= 0 && at < m_keys.size(); at += by) {
        if (isThere(m_keys.at(at)) && m_keys.at(at) != m_keys.at(m_at))
            return at;
    }
    return -1;
}

QString Trail::step(int by, const std::function<bool(const QString &)> &isThere)
{
    const qsizetype at = find(by, isThere);
    if (at < 0)
        return {};
    m_at = at;
    return m_keys.at(at);
}

bool Trail::canStep(int by, const std::function<bool(const QString &)> &isThere) const
{
    return find(by, isThere) >= 0;
}

void Trail::follow(const QString &from, const QString &to)
{
    for (QString &key : m_keys) {
        if (key == from)
            key = to;
    }
}

} // namespace vivier
