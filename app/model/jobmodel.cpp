// SPDX-License-Identifier: MIT
#include "model/jobmodel.h"

#include <algorithm>

namespace vivier {

JobModel::JobModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int JobModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Job &job = m_jobs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return job.name;
    case ReferenceRole:
        return job.reference;
    case OrganizationRole:
        return job.organizationReference;
    case OrganizationNameRole:
        return organizationName(job.organizationReference);
    case StatusRole:
        return job.status;
    case CountRole:
        return job.candidatesCount;
    default:
        return {};
    }
}

void JobModel::upsertJobs(const QList<Job> &jobs)
{
    QList<Job> next = m_jobs;
    for (const Job &job : jobs) {
        const auto known = std::ranges::find(next, job.reference, &Job::reference);
        if (known == next.end()) {
            next.append(job);
        } else {
            const QList<Stage> stages = job.stages.isEmpty() ? known->stages : job.stages;
            *known = job;
            known->stages = stages;
        }
        for (const Stage &stage : job.stages)
            m_stageNames.insert(stage.id, stage.name);
    }
    if (next == m_jobs)
        return;
    std::ranges::stable_sort(next, {}, &Job::organizationReference);
    beginResetModel();
    m_jobs = std::move(next);
    endResetModel();
    Q_EMIT changed();
}

void JobModel::upsertOrganizations(const QList<Organization> &organizations)
{
    for (const Organization &organization : organizations) {
        const auto known = std::ranges::find(m_organizations, organization.reference, &Organization::reference);
        if (known == m_organizations.end())
            m_organizations.append(organization);
        else
            *known = organization;
    }
    if (!m_jobs.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OrganizationNameRole});
    Q_EMIT changed();
}

Job JobModel::job(const QString &reference) const
{
    const auto known = std::ranges::find(m_jobs, reference, &Job::reference);
    return known == m_jobs.cend() ? Job{} : *known;
}

QString JobModel::organizationName(const QString &reference) const
{
    const auto known = std::ranges::find(m_organizations, reference, &Organization::reference);
    return known == m_organizations.cend() ? reference : known->name;
}

StageModel::StageModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int StageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stages.size());
}

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Stage &stage = m_stages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return stage.name;
    case IdRole:
        return stage.id;
    case ReferenceRole:
        return stage.reference;
    default:
        return {};
    }
}

void StageModel::setStages(const QList<Stage> &stages, qint64 own)
{
    QList<Stage> offered;
    std::ranges::copy_if(stages, std::back_inserter(offered),
                         [own](const Stage &stage) { return stage.visible || stage.id == own; });
    if (offered == m_stages)
        return;
    beginResetModel();
    m_stages = offered;
    endResetModel();
}

} // namespace vivier
