// SPDX-License-Identifier: MIT
#include "model/heldsnapshots.h"

#include "store/onready.h"

#include <QPointer>

#include <algorithm>

namespace vivier {

HeldSnapshots::HeldSnapshots(const CandidateRows *rows, const DraftBook *book)
    : m_rows(rows)
    , m_book(book)
{
    connect(book->slices(), &Slices::begun, this, [this](const QSet<QString> &keys) {
        for (const QString &key : keys)
            keep(key);
    });
}

bool HeldSnapshots::isHeld(const QString &key) const
{
    const int row = m_rows->rowOf(key);
    return row < 0 || !m_rows->at(row).told || find(key);
}

void HeldSnapshots::with(const QStringList &keys, QObject *context, const std::function<void()> &then)
{
    if (std::ranges::all_of(keys, [this](const QString &key) { return isHeld(key); })) {
        then();
        return;
    }
    // Also those that are held for now: they may have given way when the answer comes.
    QStringList asked = keys;
    asked.removeIf([this](const QString &key) { return m_rows->rowOf(key) < 0 || m_held.contains(key); });
    makeRoom(asked.size());
    readFrom(0, asked, [this, count = asked.size(), context = QPointer(context), then](bool isRead) {
        if (isRead && context)
            then();
        makeRoom(-count);
    });
}

void HeldSnapshots::readFrom(qsizetype first, const QStringList &asked, const std::function<void(bool)> &done)
{
    onReady(this, m_reader(asked.mid(first, readAtOnce)),
            [this, first, asked, done](const Stored<QList<Candidate>> &read) {
                if (!read) {
                    Q_EMIT readFailed(read.error());
                    done(false);
                    return;
                }
                for (const Candidate &candidate : *read) {
                    if (m_rows->rowOf(candidate.reference) >= 0)
                        Q_EMIT wasRead(candidate);
                }
                if (first + readAtOnce < asked.size())
                    readFrom(first + readAtOnce, asked, done);
                else
                    done(true);
            });
}

void HeldSnapshots::makeRoom(qsizetype more)
{
    m_wanted += more;
    m_recent.setMaxCost(recentAtMost + m_wanted);
}

QFuture<Stored<QList<Candidate>>> HeldSnapshots::read(const QStringList &keys) const
{
    return m_reader ? m_reader(keys) : QtFuture::makeReadyFuture(Stored<QList<Candidate>>(QList<Candidate>()));
}

const Candidate *HeldSnapshots::find(const QString &key) const
{
    const auto found = m_held.constFind(key);
    return found != m_held.cend() ? &*found : m_recent.object(key);
}

void HeldSnapshots::hold(const Candidate &candidate, bool wanted)
{
    const QString &key = candidate.reference;
    if (mustStay(key)) {
        m_held.insert(key, candidate);
        m_recent.remove(key);
        return;
    }
    if (wanted || find(key) || m_recent.totalCost() < m_recent.maxCost())
        m_recent.insert(key, new Candidate(candidate));
    m_held.remove(key);
}

void HeldSnapshots::keep(const QString &key)
{
    if (m_kept.contains(key))
        return;
    m_kept.insert(key);
    openChanged(key);
}

void HeldSnapshots::openChanged(const QString &key)
{
    if (const Candidate *known = find(key))
        hold(Candidate(*known), true);
}

void HeldSnapshots::release(const QString &key)
{
    m_held.remove(key);
    m_recent.remove(key);
    m_kept.remove(key);
}

} // namespace vivier
