// SPDX-License-Identifier: MIT
#pragma once

#include "lists/listexport.h"
#include "model/candidatemodel.h"
#include "model/jobmodel.h"

#include <QObject>

namespace vivier {

/// Reads candidates as they are shown, what is drafted over what the ATS says, to be written out. In slices, so that
/// nothing pauses, and without keeping them in memory. Lives on the window's thread.
class ListReader : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ListReader(CandidateModel *candidates, const JobModel *jobs, QObject *parent = nullptr);

    /// Whom nobody knows is left out. Reading others before is given up.
    void read(const QStringList &keys);
    void stop();

Q_SIGNALS:
    /// The next of them, in the order in which they were asked for.
    void gathered(const QList<vivier::ListedPerson> &people);
    void finished();
    void failed(const vivier::StoreError &error);

private:
    void readSlice();
    void tell(const QStringList &keys, const QHash<QString, Candidate> &snapshots);

    CandidateModel *m_candidates;
    const JobModel *m_jobs;
    QStringList m_keys;
    qsizetype m_read = 0; ///< so many of them from the beginning
    int m_asked = 0;      ///< answers about others are late
};

} // namespace vivier
