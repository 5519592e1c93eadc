// SPDX-License-Identifier: MIT
#pragma once

#include "http/clock.h"
#include "model/candidatemodel.h"
#include "model/jobmodel.h"
#include "model/outboxchange.h"
#include "model/outboxstanding.h"
#include "sync/syncengine.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <memory>

namespace vivier {

/// The outbox as a page shows it: a row is an item, in the order in which they were queued. Rows come, change and go
/// one by one as the engine works; counts of seconds run only while somebody looks. Lives on the window's thread.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CandidateColumn, ChangesColumn, StateColumn, ColumnCount };

    enum Role {
        KeyRole = Qt::UserRole + 1,
        NameRole,           ///< without "New: "
        ChangesRole,        ///< QList<OutboxChange>, in the form's order
        ToneRole,           ///< int(Tone)
        NeedsRecruiterRole, ///< bool, also below
        HeldRole,
        LeavingRole,
        RiskyRole,       ///< it waits in sight because the write is risky; false once that is over
        CanTakeBackRole, ///< false while it is leaving
        ReasonRole,      ///< int(SendOutcome)
        WordsRole,       ///< of the last attempt, in full
        FieldRole,       ///< the field that they are about, "" when none is named
        MatchRole,       ///< AlreadyThere: the candidate who may be the same, "" when that is not known any more
    };

    enum class Tone { Plain, Waiting, Bad };

    OutboxModel(SyncEngine *engine, CandidateModel *candidates, const JobModel *jobs,
                std::shared_ptr<Clock> clock = Clock::system(), QObject *parent = nullptr);

    SyncEngine *engine() const { return m_engine; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    int rowOf(const QString &key) const { return m_rowOf.value(key, -1); }
    QString keyAt(int row) const { return m_rows.at(row).key; }
    QStringList keys() const;

    bool isLoaded() const { return m_engine->outbox()->isLoaded(); }
    /// How many arrived since the outbox was last empty, and of how many.
    int settled() const { return m_settled; }
    int total() const { return m_settled + rowCount(); }
    const OutboxStanding &standing() const { return m_standing; }
    int unsentDrafts() const; ///< drafts that are not in the outbox as they are

    /// Whether somebody looks: only then does the count of the seconds run.
    void setWatched(bool watched);

Q_SIGNALS:
    /// standing(), settled() or what can be done with all is another.
    void summaryChanged();

private:
    struct Row
    {
        QString key;
        bool counted = false; ///< its state showed a count of seconds when it was last told
        // Made when they are asked for: of a thousand rows a window shows thirty.
        bool described = false;
        QString name;
        QString line;
        QList<OutboxChange> changes;
    };

    void sync(const QStringList &changed);
    const OutboxItem &itemAt(int row) const;
    void removeGone();
    void numberRows();
    const Row &described(int row) const;
    QString nameOf(const OutboxItem &item) const;
    void forget(const QString &key);
    void forgetAll();
    void emitStates(bool countingOnly);
    void tickLater();
    void finishSend(const SendReport &report);

    SyncEngine *m_engine;
    CandidateModel *m_candidates;
    const JobModel *m_jobs;
    std::shared_ptr<Clock> m_clock;
    OutboxStanding m_standing;
    mutable QList<Row> m_rows;
    QHash<QString, int> m_rowOf;
    QHash<QString, QString> m_matches;
    QSet<QString> m_onWay;
    QSet<QString> m_accepted; ///< their row goes when the disk says so
    int m_settled = 0;
    bool m_watched = false;
    bool m_ticking = false;
};

} // namespace vivier
