#pragma once

#include "model/candidatemodel.h"
#include "model/jobmodel.h"
#include "model/valuewords.h"

#include <QAbstractListModel>

namespace vivier {

/// What will be sent for one candidate, as the draft grows: one row per drafted field, in the form's order;
/// what stays back (KeptRole) comes last.
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
    /// How many of the fields leave when the candidate is sent now; what is kept back is not among them.
    int readyCount() const;
    /// Whether all of those are in the outbox already, as they are.
    bool isAllReleased() const;

Q_SIGNALS:
    void changed();

private:
    void rebuild();

    CandidateModel *m_candidates;
    const JobModel *m_jobs;
    QString m_key;
    QStringList m_fields;
    QStringList m_kept;
};

} // namespace vivier
