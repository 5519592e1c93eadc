// SPDX-License-Identifier: MIT
#pragma once

#include "http/clock.h"
#include "model/candidatemodel.h"
#include "model/jobmodel.h"
#include "model/outboxstanding.h"
#include "sync/syncengine.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <array>
#include <memory>
#include <optional>

namespace vivier {

/// The run on its way: several candidates that were sent together, from their release until the recruiter closes it. A
/// row is a candidate, in the order in which they were queued, and stays when it has arrived. A send of one candidate
/// is no run. The newest is shown; what was on its way at the last end of the program is again. Lives on the window's
/// thread.
class RunModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CandidateColumn, ChangesColumn, StateColumn, ColumnCount };

    enum class State {
        Waiting,
        Leaving,
        Held,
        Sent,
        NeedsRecruiter,
        TakenBack, ///< out of the outbox without having arrived: a draft again
    };

    enum Role {
        KeyRole = Qt::UserRole + 1,
        StateRole,  ///< int(State)
        ReasonRole, ///< int(SendOutcome), of NeedsRecruiter
    };

    /// All must outlive it but the store.
    RunModel(SyncEngine *engine, CandidateModel *candidates, const JobModel *jobs, std::shared_ptr<Store> store,
             QString accountId, std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    /// The run's id; "" when there is none to be shown.
    const QString &run() const { return m_run; }
    int count(State state) const { return m_counts[static_cast<std::size_t>(state)]; }
    int sent() const { return count(State::Sent); }
    int undoable() const; ///< of those: what was taken back since from here is no longer
    int open() const { return count(State::Waiting) + count(State::Leaving) + count(State::Held); }
    bool isPaused() const;

    /// "Sending: tag “paris-2027” for 12 candidates".
    QString title() const;
    /// "7 of 12 sent · about 3 s left · the rest is in the outbox", or why it stands still.
    QString detail() const;
    /// At the pace of this run, and not before a pause that the ATS asked for ends; nothing while it stands still.
    std::optional<std::chrono::seconds> timeLeft() const;

    /// What waits is held, durably; what is leaving at this moment goes on its way.
    void pause();
    void goOn();
    /// Who was refused, and may get through without another edit or decision.
    QStringList retryable() const;
    void tryAgain();
    /// It is not shown any more; what waits leaves all the same.
    void close();
    /// Whether somebody looks: only then does the count of the seconds run.
    void setWatched(bool watched);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    int rowOf(const QString &key) const { return m_rowOf.value(key, -1); }

Q_SIGNALS:
    /// Another run is shown, or none.
    void runChanged();
    /// Counts, words or what can be done are others.
    void summaryChanged();
    /// The disk refused; nothing was changed.
    void failed(const vivier::StoreError &error);

private:
    struct Row
    {
        QString key;
        OutboxItem item; ///< as it was last in the outbox
        State state = State::Waiting;
        QString note = {};     ///< of what has arrived: what is worth a look
        bool isUndone = false; ///< it has arrived, and was sent back since
    };

    void follow(const QStringList &keys);
    void take(const OutboxItem &item);
    void gone(const QString &key);
    void look(const QString &key);
    void finishSend(const SendReport &report);
    void lookWhetherUndone(const QString &key);
    void rename(const QString &from, const QString &to);
    void lookForOne();
    void offer(QStringList runs);
    bool show(const QString &run, const QList<JournalEntry> &journal);
    void append(const Row &row);
    void setState(int row, State state);
    void tell(int row);
    void holdWaiting();
    void setHeld(const QStringList &keys, bool held);
    QStringList keysIn(State state) const;
    const OutboxItem *itemOf(const QString &key) const;
    QString changesOf(const Row &row) const;
    QString stateOf(const Row &row) const;
    void beginPace();
    void tickLater();

    SyncEngine *m_engine;
    CandidateModel *m_candidates;
    const JobModel *m_jobs;
    std::shared_ptr<Store> m_store;
    QString m_accountId;
    std::shared_ptr<Clock> m_clock;
    OutboxStanding m_standing;
    QString m_run;
    QDateTime m_queuedAt;
    QList<Row> m_rows;
    QHash<QString, int> m_rowOf;
    std::array<int, 6> m_counts{}; ///< one for each State
    QSet<QString> m_onWay;         ///< their outcome is told by finishSend()
    QSet<QString> m_closed;
    mutable QString m_subject;
    bool m_pausing = false; ///< what comes back from an attempt is held too
    QDateTime m_paceFrom;
    int m_paced = 0; ///< arrived or refused since then
    bool m_watched = false;
    bool m_ticking = false;
};

} // namespace vivier
