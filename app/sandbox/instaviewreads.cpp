// SPDX-License-Identifier: MIT
#include "sandbox/instaview.h"

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

InstaViewPage InstaView::pageOf(QueryReader &query)
{
    query.text(u"companyId"_s); // already read; a regular key may send it as well
    InstaViewPage page;
    page.page = query.ranged(u"page"_s, 1, 10'000);
    page.limit = query.ranged(u"limit"_s, 20, 100);
    return page;
}

Response InstaView::page(const QList<int> &rows, InstaViewPage page, QByteArray (InstaViewJson::*text)(int) const)
{
    page.total = rows.size();
    QList<QByteArray> items;
    const QList<int> shown = rows.mid(qsizetype(page.page - 1) * page.limit, page.limit);
    for (const int row : shown)
        items.append((json().*text)(row));
    return m_answers.list(items, page);
}

std::optional<InstaViewProblem> InstaView::onlyCompanyId(const Request &request)
{
    QueryReader query(request.query);
    query.text(u"companyId"_s);
    if (const QString wrong = query.problem(); !wrong.isNull())
        return InstaViewProblem{.messages = {wrong}};
    return std::nullopt;
}

Response InstaView::listCompanies(const Call &call)
{
    QueryReader query(call.request.query);
    const InstaViewPage page = pageOf(query);
    const QString search = query.text(u"search"_s);
    if (const QString wrong = query.problem(); !wrong.isNull())
        return problem({.messages = {wrong}});
    QList<int> rows;
    for (int row = 0; row < m_world.companies.size(); ++row)
        if ((call.company < 0 || call.company == row) &&
            m_world.companies.at(row).name.contains(search, Qt::CaseInsensitive))
            rows.append(row);
    return this->page(rows, page, &InstaViewJson::company);
}

Response InstaView::showCompany(const Call &call)
{
    if (const auto wrong = onlyCompanyId(call.request))
        return problem(*wrong);
    const int row = m_world.companyRow(call.id);
    if (row < 0)
        return problem(missing(u"Company"_s, call.id));
    if (!call.key.ats && row != call.company)
        return problem({.status = 403, .messages = {u"This company is not accessible with this API key"_s}});
    return m_answers.object(200, json().company(row));
}

Response InstaView::listJobs(const Call &call)
{
    QueryReader query(call.request.query);
    const InstaViewPage page = pageOf(query);
    if (const QString wrong = query.problem(); !wrong.isNull())
        return problem({.messages = {wrong}});
    QList<int> rows;
    for (int row = 0; row < m_world.jobs.size(); ++row)
        if (m_world.jobs.at(row).company == call.company)
            rows.append(row);
    return this->page(rows, page, &InstaViewJson::job);
}

Response InstaView::showJob(const Call &call)
{
    if (const auto wrong = onlyCompanyId(call.request))
        return problem(*wrong);
    const int row = m_world.jobRow(call.id);
    if (row < 0)
        return problem(missing(u"Job"_s, call.id));
    if (m_world.jobs.at(row).company != call.company)
        return problem(foreign(u"Job"_s));
    return m_answers.object(200, json().job(row));
}

Response InstaView::listCandidates(const Call &call)
{
    QueryReader query(call.request.query);
    const InstaViewPage page = pageOf(query);
    const QString jobId = query.text(u"jobId"_s);
    const QString status = query.text(u"status"_s);
    const QString search = query.text(u"search"_s);
    QString wrong = query.problem();
    if (wrong.isNull() && !status.isNull() && !isInstaViewStatus(status))
        wrong = u"status must be one of UNDEFINED, APPLIED, IN_PROCESS, REJECTED, ACCEPTED"_s;
    if (wrong.isNull() && !jobId.isNull() && !isUuid(jobId))
        wrong = u"jobId must be a UUID"_s;
    if (!wrong.isNull())
        return problem({.messages = {wrong}});
    int job = -1;
    if (!jobId.isNull()) {
        if (const auto lack = lacks(call.key, u"read:jobs"_s))
            return problem(*lack);
        job = m_world.jobRow(jobId);
        if (job < 0)
            return problem(missing(u"Job"_s, jobId));
        if (m_world.jobs.at(job).company != call.company)
            return problem(foreign(u"Job"_s));
    }
    QList<int> rows = m_world.companies.at(call.company).candidates;
    if (job >= 0 || !status.isNull() || !search.isEmpty())
        rows.removeIf([&](int row) {
            const InstaViewCandidate &candidate = m_world.candidates.at(row);
            const bool found = candidate.firstName.contains(search, Qt::CaseInsensitive) ||
                               candidate.lastName.contains(search, Qt::CaseInsensitive) ||
                               candidate.email.contains(search, Qt::CaseInsensitive);
            return !found || (job >= 0 && !candidate.jobs.value_or(QList<int>()).contains(job)) ||
                   (!status.isNull() && candidate.status != status);
        });
    return this->page(rows, page, &InstaViewJson::candidate);
}

std::optional<InstaViewProblem> InstaView::find(const Call &call, int *row) const
{
    if (auto wrong = onlyCompanyId(call.request))
        return wrong;
    *row = m_world.candidateRow(call.id);
    if (*row < 0)
        return missing(u"Candidate"_s, call.id);
    if (m_world.candidates.at(*row).company != call.company)
        return foreign(u"Candidate"_s);
    return std::nullopt;
}

Response InstaView::showCandidate(const Call &call)
{
    int row = -1;
    if (const auto wrong = find(call, &row))
        return problem(*wrong);
    return m_answers.object(200, json().candidate(row));
}

} // namespace vivier::sandbox
