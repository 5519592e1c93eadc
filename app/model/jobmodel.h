// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/job.h"

#include <QAbstractListModel>
#include <QHash>

namespace vivier {

/// The jobs of the account, grouped by organization, in the ATS's order.
class JobModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ReferenceRole = Qt::UserRole + 1, OrganizationRole, OrganizationNameRole, StatusRole, CountRole };

    explicit JobModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void upsertJobs(const QList<Job> &jobs);
    void upsertOrganizations(const QList<Organization> &organizations);

    const QList<Job> &jobs() const { return m_jobs; }
    const QList<Organization> &organizations() const { return m_organizations; }
    /// An empty job when it is not known.
    Job job(const QString &reference) const;
    QString organizationName(const QString &reference) const;
    /// "" when neither the job nor the stage is known.
    QString stageName(qint64 stageId) const { return m_stageNames.value(stageId); }

Q_SIGNALS:
    void changed();

private:
    QList<Job> m_jobs;
    QList<Organization> m_organizations;
    QHash<qint64, QString> m_stageNames;
};

/// The stages of one job that a candidate can be moved to, in the job's order. A stage that the ATS hides stays listed
/// when it is the candidate's own.
class StageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, ReferenceRole };

    explicit StageModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setStages(const QList<Stage> &stages, qint64 own);
    const QList<Stage> &stages() const { return m_stages; }

private:
    QList<Stage> m_stages;
};

} // namespace vivier
