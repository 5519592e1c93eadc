// SPDX-License-Identifier: MIT
#include "model/candidateselection.h"

namespace vivier {

void CandidateSelection::set(const QStringList &keys)
{
    QStringList wanted;
    QSet<QString> known;
    for (const QString &key : keys) {
        if (known.contains(key))
            continue;
        known.insert(key);
        wanted.append(key);
    }
    if (wanted == m_keys)
        return;
    m_keys = wanted;
    m_known = known;
    Q_EMIT changed();
}

void CandidateSelection::add(const QStringList &keys)
{
    set(m_keys + keys);
}

void CandidateSelection::remove(const QStringList &keys)
{
    const QSet<QString> gone(keys.begin(), keys.end());
    QStringList left;
    for (const QString &key : m_keys)
        if (!gone.contains(key))
            left.append(key);
    set(left);
}

void CandidateSelection::toggle(const QString &key)
{
    if (contains(key))
        remove({key});
    else
        add({key});
}

void CandidateSelection::rename(const QString &from, const QString &to)
{
    if (!contains(from))
        return;
    QStringList keys = m_keys;
    keys.replace(keys.indexOf(from), to);
    set(keys);
}

} // namespace vivier
