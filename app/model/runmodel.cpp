// SPDX-License-Identifier: MIT
#include "model/runmodel.h"

#include "candidate/compensate.h"
#include "model/journalwords.h"
#include "model/runwords.h"
#include "store/onready.h"

#include <algorithm>
#include <utility>

namespace vivier {

RunModel::RunModel(SyncEngine *engine, CandidateModel *candidates, const JobModel *jobs, std::shared_ptr<Store> store,
                   QString accountId, std::shared_ptr<Clock> clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_engine(engine)
    , m_candidates(candidates)
    , m_jobs(jobs)
    , m_store(std::move(store))
    , m_accountId(std::move(accountId))
    , m_clock(std::move(clock))
    , m_standing(engine, m_clock)
{
    connect(engine->outbox(), &Outbox::loaded, this, &RunModel::lookForOne);
    connect(engine->outbox(), &Outbox::changed, this, &RunModel::follow);
    connect(engine->outbox(), &Outbox::leavingChanged, this, [this](const QString &key) {
        if (rowOf(key) < 0)
            return;
        look(key);
        if (m_pausing)
            holdWaiting(); // it came back from an attempt
        Q_EMIT summaryChanged();
    });
    connect(engine, &SyncEngine::sendStarted, this, [this](const QString &key) {
        if (!itemOf(key))
            return;
        m_onWay.insert(key);
        if (!m_paceFrom.isValid())
            m_paceFrom = m_clock->now();
    });
    connect(engine, &SyncEngine::sendFinished, this, &RunModel::finishSend);
    connect(engine, &SyncEngine::departuresChanged, this, &RunModel::summaryChanged);
    connect(engine->connectivity(), &Connectivity::stateChanged, this, &RunModel::summaryChanged);
    connect(candidates->book(), &DraftBook::keyChanged, this, &RunModel::rename);
    connect(jobs, &JobModel::changed, this, [this] {
        m_subject.clear();
        Q_EMIT summaryChanged();
    });
    lookForOne();
}

/// In the outbox as a part of this run; else nullptr.
const OutboxItem *RunModel::itemOf(const QString &key) const
{
    const OutboxItem *item = m_engine->outbox()->find(key);
    return item && !m_run.isEmpty() && item->run == m_run ? item : nullptr;
}

int RunModel::undoable() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.state == State::Sent && !row.isUndone; }));
}

bool RunModel::isPaused() const
{
    return open() > 0 && (m_pausing || count(State::Waiting) + count(State::Leaving) == 0);
}

void RunModel::beginPace()
{
    m_paceFrom = {};
    m_paced = 0;
}

QStringList RunModel::keysIn(State state) const
{
    QStringList keys;
    for (const Row &row : m_rows) {
        if (row.state == state)
            keys.append(row.key);
    }
    return keys;
}

void RunModel::setHeld(const QStringList &keys, bool held)
{
    onReady(this, m_engine->outbox()->setHeld(keys, held), [this](const Done &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void RunModel::holdWaiting()
{
    if (const QStringList keys = keysIn(State::Waiting); !keys.isEmpty())
        setHeld(keys, true);
}

void RunModel::pause()
{
    if (open() == 0)
        return;
    m_pausing = true;
    holdWaiting();
    Q_EMIT summaryChanged();
}

void RunModel::goOn()
{
    m_pausing = false;
    beginPace();
    setHeld(keysIn(State::Held) + keysIn(State::Waiting), false); // the disk may still be at work on a pause
    Q_EMIT summaryChanged();
}

QStringList RunModel::retryable() const
{
    QStringList keys;
    for (const QString &key : m_standing.retryable()) {
        const int row = rowOf(key);
        if (row >= 0 && m_rows.at(row).state == State::NeedsRecruiter)
            keys.append(key);
    }
    return keys;
}

void RunModel::tryAgain()
{
    const QStringList keys = retryable();
    beginPace();
    m_pausing = false;
    if (!keys.isEmpty())
        m_engine->outbox()->sendNow(keys);
}

void RunModel::close()
{
    if (m_run.isEmpty())
        return;
    m_closed.insert(m_run);
    beginResetModel();
    m_run.clear();
    m_rows.clear();
    m_rowOf.clear();
    m_counts.fill(0);
    endResetModel();
    Q_EMIT runChanged();
    lookForOne();
}

/// The newest in the outbox that was not closed.
void RunModel::lookForOne()
{
    if (!m_run.isEmpty())
        return;
    QStringList runs;
    const QList<OutboxItem> &items = m_engine->outbox()->items();
    for (auto item = items.crbegin(); item != items.crend(); ++item) {
        if (!item->run.isEmpty() && !m_closed.contains(item->run) && !runs.contains(item->run))
            runs.append(item->run);
    }
    offer(runs);
}

/// What of it has arrived already the journal knows.
void RunModel::offer(QStringList runs)
{
    if (runs.isEmpty())
        return;
    const QString run = runs.takeFirst();
    onReady(this, m_store->journalOfRun(m_accountId, run),
            [this, run, runs](const Stored<QList<JournalEntry>> &journal) {
                if (!m_run.isEmpty())
                    return; // a newer one was sent meanwhile
                if (!show(run, journal.value_or(QList<JournalEntry>())))
                    offer(runs);
            });
}

/// Whether it is a run of several.
bool RunModel::show(const QString &run, const QList<JournalEntry> &journal)
{
    QList<Row> rows;
    QHash<QString, qsizetype> placeOf;
    for (const OutboxItem &sent : sentItems(QList<JournalEntry>(journal.crbegin(), journal.crend()))) {
        placeOf.insert(sent.key, rows.size());
        rows.append({.key = sent.key, .item = sent, .state = State::Sent});
    }
    QDateTime queuedAt;
    bool isWaiting = false;
    for (const OutboxItem &item : m_engine->outbox()->items()) {
        if (item.run != run)
            continue;
        isWaiting = true;
        queuedAt = item.queuedAt;
        if (const auto known = placeOf.constFind(item.key); known != placeOf.cend())
            rows[*known].item = item;
        else
            rows.append({.key = item.key, .item = item});
    }
    if (rows.size() < 2 || !isWaiting)
        return false;
    beginResetModel();
    m_run = run;
    m_queuedAt = queuedAt;
    m_rows.clear();
    m_rowOf.clear();
    m_counts.fill(0);
    m_onWay.clear();
    m_subject.clear();
    m_pausing = false;
    beginPace();
    for (const Row &row : std::as_const(rows))
        append(row);
    endResetModel();
    for (const Row &row : std::as_const(rows)) {
        look(row.key);
        if (row.state == State::Sent)
            lookWhetherUndone(row.key);
    }
    Q_EMIT runChanged();
    return true;
}

void RunModel::append(const Row &row)
{
    m_rowOf.insert(row.key, rowCount());
    m_rows.append(row);
    ++m_counts[static_cast<std::size_t>(row.state)];
    m_subject.clear();
}

void RunModel::setState(int row, State state)
{
    --m_counts[static_cast<std::size_t>(m_rows.at(row).state)];
    m_rows[row].state = state;
    ++m_counts[static_cast<std::size_t>(state)];
    tell(row);
}

void RunModel::tell(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void RunModel::follow(const QStringList &keys)
{
    QHash<QString, int> others; // runs that are not shown, by how many of them these are
    for (const QString &key : keys) {
        const OutboxItem *item = m_engine->outbox()->find(key);
        if (const OutboxItem *ours = itemOf(key))
            take(*ours);
        else
            gone(key);
        if (item && item->run != m_run && !item->run.isEmpty() && !m_closed.contains(item->run) &&
            (m_run.isEmpty() || item->queuedAt > m_queuedAt))
            ++others[item->run];
    }
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        if (other.value() > 1 && show(other.key(), {}))
            return;
    }
    if (m_pausing)
        holdWaiting();
    if (!m_run.isEmpty())
        Q_EMIT summaryChanged();
    tickLater();
}

void RunModel::take(const OutboxItem &item)
{
    if (const int known = rowOf(item.key); known >= 0) {
        m_rows[known].item = item;
        look(item.key);
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    append({.key = item.key, .item = item});
    endInsertRows();
    look(item.key);
}

/// Out of the outbox. What is on its way tells itself how that ends.
void RunModel::gone(const QString &key)
{
    const int row = rowOf(key);
    if (row >= 0 && m_rows.at(row).state != State::Sent && !m_onWay.contains(key))
        setState(row, State::TakenBack);
}

/// How it stands in the outbox now.
void RunModel::look(const QString &key)
{
    const int row = rowOf(key);
    const OutboxItem *item = itemOf(key);
    const Outbox *outbox = m_engine->outbox();
    if (row < 0 || !item || (m_rows.at(row).state == State::Sent && outbox->isSettling(key)))
        return;
    const bool isLeaving = outbox->isLeaving(key) || outbox->isSettling(key);
    setState(row, isLeaving                ? State::Leaving
                  : item->needsRecruiter() ? State::NeedsRecruiter
                  : item->held             ? State::Held
                                           : State::Waiting);
}

void RunModel::finishSend(const SendReport &report)
{
    const int row = rowOf(report.key);
    if (!m_onWay.remove(report.key) || row < 0) {
        if (row >= 0 && report.outcome == SendOutcome::Accepted)
            lookWhetherUndone(report.key); // by another send
        return;
    }
    ++m_paced;
    if (report.outcome == SendOutcome::Accepted) {
        FieldResultCounts counts;
        for (const FieldCheck &check : report.checks)
            counts.add(check.verdict);
        m_rows[row].note = JournalWords::summary(counts);
        setState(row, State::Sent);
    } else if (!itemOf(report.key)) {
        setState(row, State::TakenBack);
    }
    Q_EMIT summaryChanged();
}

/// The journal tells.
void RunModel::lookWhetherUndone(const QString &key)
{
    constexpr int all = 0;
    onReady(this, m_store->journal(m_accountId, key, all),
            [this, run = m_run, key](const Stored<QList<JournalEntry>> &journal) {
                const int row = rowOf(key);
                if (!journal || run != m_run || row < 0)
                    return;
                QList<JournalEntry> ours = *journal;
                ours.removeIf([&run](const JournalEntry &entry) { return entry.run != run; });
                const bool isUndone = isTakenBack(ours, *journal, m_candidates->catalog(), m_clock->now());
                if (std::exchange(m_rows[row].isUndone, isUndone) == isUndone)
                    return;
                tell(row);
                Q_EMIT summaryChanged();
            });
}

void RunModel::rename(const QString &from, const QString &to)
{
    const int row = rowOf(from);
    if (row < 0 || m_rowOf.contains(to))
        return;
    m_rowOf.remove(from);
    m_rowOf.insert(to, row);
    m_rows[row].key = to;
    tell(row);
}

void RunModel::setWatched(bool watched)
{
    m_watched = watched;
    tickLater();
}

/// While a count of seconds is to be seen: looks again in a second.
void RunModel::tickLater()
{
    if (!m_watched || m_ticking || open() == 0 || isPaused())
        return;
    m_ticking = true;
    m_clock->after(std::chrono::seconds(1), this, [this] {
        m_ticking = false;
        if (!m_watched || m_run.isEmpty())
            return;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
        Q_EMIT summaryChanged();
        tickLater();
    });
}

} // namespace vivier
