// SPDX-License-Identifier: MIT
#include "model/listreader.h"

#include "store/onready.h"

namespace vivier {

namespace {

constexpr qsizetype readAtOnce = 200; ///< candidates in one turn of the loop: a few milliseconds

} // namespace

ListReader::ListReader(CandidateModel *candidates, const JobModel *jobs, QObject *parent)
    : QObject(parent)
    , m_candidates(candidates)
    , m_jobs(jobs)
{
}

void ListReader::read(const QStringList &keys)
{
    stop();
    m_keys = keys;
    readSlice();
}

void ListReader::stop()
{
    ++m_asked;
    m_keys.clear();
    m_read = 0;
}

/// Who is in memory is taken from there: it may be newer than the disk.
void ListReader::readSlice()
{
    const QStringList keys = m_keys.mid(m_read, readAtOnce);
    if (keys.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_read += keys.size();
    QStringList unread;
    QHash<QString, Candidate> held;
    for (const QString &key : keys) {
        if (!m_candidates->isHeld(key))
            unread.append(key);
        else
            held.insert(key, m_candidates->snapshot(key));
    }
    // Also with nobody to read: the answer comes in another turn of the loop.
    onReady(this, m_candidates->snapshots()->read(unread),
            [this, keys, held, asked = m_asked](const Stored<QList<Candidate>> &answer) {
                if (asked != m_asked)
                    return;
                if (!answer) {
                    stop();
                    Q_EMIT failed(answer.error());
                    return;
                }
                QHash<QString, Candidate> snapshots = held;
                for (const Candidate &snapshot : *answer)
                    snapshots.insert(snapshot.reference, snapshot);
                tell(keys, snapshots);
                if (asked == m_asked)
                    readSlice();
            });
}

void ListReader::tell(const QStringList &keys, const QHash<QString, Candidate> &snapshots)
{
    QList<ListedPerson> people;
    const QList<Job> jobs = m_jobs->jobs();
    for (const QString &key : keys) {
        if (m_candidates->rowOf(key) < 0)
            continue;
        Draft draft = m_candidates->book()->draft(key);
        draft.key = key;
        people.append(ListedPerson::of(snapshots.value(key), draft, m_candidates->catalog(), jobs));
    }
    Q_EMIT gathered(people);
}

} // namespace vivier
