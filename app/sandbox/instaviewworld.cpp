// SPDX-License-Identifier: MIT
#include "sandbox/instaviewworld.h"

namespace vivier::sandbox {

int InstaViewWorld::add(const InstaViewCandidate &candidate, Place place)
{
    const int row = int(candidates.size());
    m_rows.insert(candidate.id, row);
    candidates.append(candidate);
    QList<int> &list = companies[candidate.company].candidates;
    if (place == Place::First)
        list.prepend(row);
    else
        list.append(row);
    return row;
}

void InstaViewWorld::remove(int row)
{
    candidates[row].deleted = true;
    companies[candidates.at(row).company].candidates.removeOne(row);
}

int InstaViewWorld::candidateRow(const QString &id) const
{
    const int row = m_rows.value(id, -1);
    return row >= 0 && candidates.at(row).deleted ? -1 : row;
}

int InstaViewWorld::companyRow(const QString &id) const
{
    for (int row = 0; row < companies.size(); ++row)
        if (companies.at(row).id == id)
            return row;
    return -1;
}

int InstaViewWorld::jobRow(const QString &id) const
{
    for (int row = 0; row < jobs.size(); ++row)
        if (jobs.at(row).id == id)
            return row;
    return -1;
}

bool InstaViewWorld::hasEmail(int company, const QString &email) const
{
    for (const int row : companies.at(company).candidates)
        if (candidates.at(row).email.compare(email, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

} // namespace vivier::sandbox
