// SPDX-License-Identifier: MIT
#include "sandbox/world.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

int World::add(Candidate candidate)
{
    const int row = int(candidates.size());
    m_candidateRows.insert(candidate.reference, row);
    jobs[candidate.job].candidates.append(row);
    candidates.append(std::move(candidate));
    return row;
}

void World::changeJob(int candidate, int job)
{
    jobs[candidates.at(candidate).job].candidates.removeOne(candidate);
    jobs[job].candidates.append(candidate);
    candidates[candidate].job = job;
}

void World::keepFile(int candidate, const QString &field, const StoredFile &file)
{
    Candidate &owner = candidates[candidate];
    if (field == "remote_resume_url"_L1)
        owner.resume = file;
    else if (field == "remote_portfolio_url"_L1)
        owner.portfolio = file;
    else
        owner.avatarPath = file.path;
}

void World::deliverFiles(qint64 now)
{
    for (const AwaitedFile &awaited : std::as_const(awaitedFiles)) {
        keepFile(awaited.candidate, awaited.field, awaited.file);
        candidates[awaited.candidate].updatedAt = writeTime(candidates.at(awaited.candidate), now);
    }
    awaitedFiles.clear();
}

int World::jobRow(const QString &reference) const
{
    for (int row = 0; row < jobs.size(); ++row)
        if (jobs.at(row).reference == reference)
            return row;
    return -1;
}

int World::organizationRow(const QString &reference) const
{
    for (int row = 0; row < organizations.size(); ++row)
        if (organizations.at(row).reference == reference)
            return row;
    return -1;
}

const Stage *World::stage(const Job &job, int id) const
{
    for (const Stage &stage : job.stages)
        if (stage.id == id)
            return &stage;
    return nullptr;
}

const Stage *World::stageReferenced(const Job &job, const QString &reference) const
{
    for (const Stage &stage : job.stages)
        if (stage.reference == reference)
            return &stage;
    return nullptr;
}

QString World::freshReference()
{
    QString reference;
    do {
        const quint64 high = QRandomGenerator::global()->generate64() & 0xffffffffULL;
        const quint64 low = QRandomGenerator::global()->generate64();
        reference = u"wttj-%1%2"_s.arg(high, 8, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'));
    } while (m_candidateRows.contains(reference));
    return reference;
}

} // namespace vivier::sandbox
