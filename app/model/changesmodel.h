// SPDX-License-Identifier: MIT
#pragma once

#include "model/candidatemodel.h"
#include "model/jobmodel.h"
#include "model/valuewords.h"

#include <QAbstractListModel>

namespace vivier {

/// What will be sent for one candidate, as the draft grows: one row per drafted field, in the form's order, but for
/// where a new candidate goes (isPlace()); what stays back (KeptRole) comes last.
class ChangesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FieldRole = Qt::UserRole + 1,
        LabelRole,
        OldRole,      ///< "" when empty or not known
        NewRole,      ///< "" when it will be emptied
        OldKnownRole, ///< bool: false for a write-only field that was never sent from here, and for what is only added
        ProblemRole,
        ConflictRole,  ///< bool
        TheirsRole,    ///< what the ATS says now, for a conflict
        ReleasedRole,  ///< bool: in the outbox as it is shown
        UnsureRole,    ///< bool: it may have arrived, and the recruiter has not looked yet
        OvertakenRole, ///< bool: edited since it went into the outbox, where it waits no more
        KeptRole,      ///< bool: a problem keeps it back when the rest is sent
    };

    ChangesModel(CandidateModel *candidates, const JobModel *jobs, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setCandidate(const QString &key);
    QString candidate() const { return m_key; }
    int conflictCount() const;
    /// How many of the fields go into the outbox when the candidate is sent now: not what a problem keeps back, nor
    /// what is there already as it is. Every place that tells a number of changes tells this one.
    int toSendCount() const;
    int inOutboxCount() const; ///< how many are there as they are drafted
    /// Labels of what a new candidate lacks before it can be created, beside the rows that have a problem.
    const QStringList &lacking() const { return m_lacking; }
    /// How many problems keep something back: the rows that have one, and what is lacking.
    int toFixCount() const;
    /// Whether nothing could be sent that is not in the outbox already, as it is.
    bool isAllReleased() const;
    /// What is typed in this field becomes `text` when it is left or sent (a number in its international form): until
    /// then it counts as that.
    void setCompleted(const QString &field, const QString &text);

Q_SIGNALS:
    void changed();

private:
    struct Completed
    {
        QString field;
        Value typed;
        Value whole;
    };

    void rebuild();
    QStringList lackingOf(const QList<Problem> &problems) const;
    bool isCompleted(const QString &field, const Draft &draft) const;

    CandidateModel *m_candidates;
    const JobModel *m_jobs;
    QString m_key;
    QStringList m_fields;
    QStringList m_ready; ///< those that leave when it is sent now; none of a new candidate that lacks something
    QStringList m_kept;  ///< none of a new candidate, which is sent whole
    QStringList m_lacking;
    Completed m_completed;
};

} // namespace vivier
