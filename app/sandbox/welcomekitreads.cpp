// SPDX-License-Identifier: MIT
#include "sandbox/welcomekit.h"

#include "sandbox/apierror.h"
#include "sandbox/timestamp.h"

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

Response needsScope(const QString &scope)
{
    return apiError(403, u"invalid_scope"_s, u"The token lacks the scope %1"_s.arg(scope));
}

Response notMember()
{
    return apiError(403, u"unauthorized"_s, u"You are not member of this organization"_s);
}

} // namespace

Response WelcomeKit::usersCurrent(const Call &call)
{
    QueryReader query(call.request.query);
    const bool withOrganizations = query.flag(u"organizations"_s);
    const bool withJobs = query.flag(u"jobs"_s);
    const WelcomeKitJson::JobParts parts{.stages = query.flag(u"stages"_s)};
    if (const QString problem = query.problem(); !problem.isNull())
        return invalid(problem);
    if (withOrganizations && !call.grant.mayRead(u"organizations"_s))
        return needsScope(u"organizations_r"_s);
    if (withJobs && !call.grant.mayRead(u"jobs"_s))
        return needsScope(u"jobs_r"_s);
    const WelcomeKitJson render = json();
    QJsonArray organizations;
    QJsonArray allJobs;
    for (int row = 0; row < m_world.organizations.size(); ++row) {
        const Organization &organization = m_world.organizations.at(row);
        QJsonArray jobs;
        for (const Job &job : m_world.jobs)
            if (job.organization == row)
                jobs.append(render.job(job, parts));
        QJsonObject entry{
            {u"reference"_s, organization.reference}, {u"name"_s, organization.name}, {u"slug"_s, organization.slug}};
        if (withJobs)
            entry.insert("jobs"_L1, jobs);
        organizations.append(entry);
        for (const QJsonValue &job : std::as_const(jobs))
            allJobs.append(job);
    }
    QJsonObject user{{u"display_name"_s, u"Camille Roussel"_s},
                     {u"avatar_url"_s, render.url(u"/files/avatars/1.png"_s)}};
    if (withOrganizations)
        user.insert("organizations"_L1, organizations);
    else if (withJobs)
        user.insert("jobs"_L1, allJobs);
    return jsonAnswer(200, user);
}

Response WelcomeKit::showOrganization(const Call &call)
{
    QueryReader query(call.request.query);
    const bool offices = query.flag(u"offices"_s);
    const bool websites = query.flag(u"websites"_s);
    const bool images = query.flag(u"images"_s);
    const bool videos = query.flag(u"videos"_s);
    if (const QString problem = query.problem(); !problem.isNull())
        return invalid(problem);
    if (images && !call.grant.mayRead(u"images"_s))
        return needsScope(u"images_r"_s);
    if (videos && !call.grant.mayRead(u"videos"_s))
        return needsScope(u"videos_r"_s);
    const int row = m_world.organizationRow(call.argument);
    if (row < 0)
        return notFound(u"The organization"_s);
    const Organization &organization = m_world.organizations.at(row);
    QJsonObject answer = json().organization(organization);
    if (offices) {
        QJsonArray array;
        for (const QJsonObject &office : organization.offices)
            array.append(office);
        answer.insert("offices"_L1, array);
    }
    if (websites)
        answer.insert("websites"_L1, QJsonArray{organization.websites});
    if (images)
        answer.insert("images"_L1, QJsonArray());
    if (videos)
        answer.insert("videos"_L1, QJsonArray());
    return jsonAnswer(200, answer);
}

Response WelcomeKit::listJobs(const Call &call)
{
    QueryReader query(call.request.query);
    const QString reference = query.required(u"organization_reference"_s);
    const WelcomeKitJson::JobParts parts{
        .stages = query.flag(u"stages"_s), .websites = query.flag(u"websites"_s), .office = query.flag(u"office"_s)};
    const QString status = query.text(u"status"_s);
    const std::optional<QDate> created = query.day(u"created_after"_s);
    const std::optional<QDate> updated = query.day(u"updated_after"_s);
    const std::optional<QDate> published = query.day(u"published_after"_s);
    const Page page = pageOf(query);
    if (const QString problem = query.problem(); !problem.isNull())
        return invalid(problem);
    if (!status.isNull() && status != "draft"_L1 && status != "published"_L1 && status != "archived"_L1)
        return invalid(u"status must be draft, published or archived"_s);
    if (parts.office && !call.grant.mayRead(u"offices"_s))
        return needsScope(u"offices_r"_s);
    const int organization = m_world.organizationRow(reference);
    if (organization < 0)
        return notMember();
    QList<int> rows;
    for (int row = 0; row < m_world.jobs.size(); ++row) {
        const Job &job = m_world.jobs.at(row);
        if (job.organization == organization && (status.isNull() || job.status == status) &&
            (!created || dayOf(job.createdAt) >= *created) && (!updated || dayOf(job.updatedAt) >= *updated) &&
            (!published || (job.publishedAt > 0 && dayOf(job.publishedAt) >= *published)))
            rows.append(row);
    }
    return list(page, int(rows.size()), [&](int row) { return json().job(m_world.jobs.at(rows.at(row)), parts); });
}

Response WelcomeKit::showJob(const Call &call)
{
    QueryReader query(call.request.query);
    const WelcomeKitJson::JobParts parts{.stages = query.flag(u"stages"_s),
                                         .websites = query.flag(u"websites"_s),
                                         .office = query.flag(u"office"_s),
                                         .candidatesCount = query.flag(u"candidates_count"_s),
                                         .applicationFields = query.flag(u"application_fields"_s),
                                         .organization = query.flag(u"organization"_s)};
    if (const QString problem = query.problem(); !problem.isNull())
        return invalid(problem);
    if (parts.office && !call.grant.mayRead(u"offices"_s))
        return needsScope(u"offices_r"_s);
    if (parts.candidatesCount && !call.grant.mayRead(u"candidates"_s))
        return needsScope(u"candidates_r"_s);
    const int row = m_world.jobRow(call.argument);
    if (row < 0)
        return notFound(u"The job"_s);
    return jsonAnswer(200, json().job(m_world.jobs.at(row), parts));
}

Response WelcomeKit::listCandidates(const Call &call)
{
    QueryReader query(call.request.query);
    const QString jobReference = query.required(u"job_reference"_s);
    const QString email = query.text(u"email"_s);
    const QString origin = query.text(u"origin"_s);
    const QString referrer = query.text(u"referrer"_s);
    const QString stageId = query.text(u"job_stage_id"_s);
    const QString stageReference = query.text(u"job_stage_reference"_s);
    const std::optional<bool> archived = query.optionalFlag(u"archived"_s);
    const std::optional<QDate> created = query.day(u"created_after"_s);
    const std::optional<QDate> updated = query.day(u"updated_after"_s);
    const bool withStage = query.flag(u"stage"_s);
    const bool withTags = query.flag(u"tags"_s);
    const Page page = pageOf(query);
    if (const QString problem = query.problem(); !problem.isNull())
        return invalid(problem);
    bool stageOk = true;
    const int stage = stageId.isNull() ? 0 : stageId.toInt(&stageOk);
    if (!stageOk)
        return invalid(u"job_stage_id must be a stage's number"_s);
    const int jobRow = m_world.jobRow(jobReference);
    if (jobRow < 0)
        return notFound(u"The job"_s);
    const Job &job = m_world.jobs.at(jobRow);
    const Stage *referenced = stageReference.isNull() ? nullptr : m_world.stageReferenced(job, stageReference);
    const auto wanted = [&](const Candidate &one) {
        return (email.isNull() || one.email.compare(email, Qt::CaseInsensitive) == 0) &&
               (origin.isNull() || one.origin == origin) && (referrer.isNull() || one.referrer == referrer) &&
               (stageId.isNull() || one.stageId == stage) &&
               (stageReference.isNull() || (referenced && one.stageId == referenced->id)) &&
               (!archived || one.archived == *archived) && (!created || dayOf(one.createdAt) >= *created) &&
               (!updated || dayOf(one.updatedAt) >= *updated) && (!call.grant.onlyOwn || one.owner == call.grant.token);
    };
    const bool all = email.isNull() && origin.isNull() && referrer.isNull() && stageId.isNull() &&
                     stageReference.isNull() && !archived && !created && !updated && !call.grant.onlyOwn;
    QList<int> rows = job.candidates;
    if (!all)
        rows.removeIf([&](int row) { return !wanted(m_world.candidates.at(row)); });
    const WelcomeKitJson render = json();
    return list(page, int(rows.size()),
                [&](int row) { return render.candidate(m_world.candidates.at(rows.at(row)), withStage, withTags); });
}

Response WelcomeKit::showCandidate(const Call &call)
{
    QueryReader query(call.request.query);
    const bool withStage = query.flag(u"stage"_s);
    const bool withTags = query.flag(u"tags"_s);
    if (const QString problem = query.problem(); !problem.isNull())
        return invalid(problem);
    const int row = visibleRow(call.argument, call.grant);
    if (row < 0)
        return notFound(u"The candidate"_s);
    return jsonAnswer(200, json().candidate(m_world.candidates.at(row), withStage, withTags));
}

Response WelcomeKit::listMoves(const Call &call)
{
    QueryReader query(call.request.query);
    const QString organizationReference = query.required(u"organization_reference"_s);
    const QString jobReference = query.text(u"job_reference"_s);
    const Page page = pageOf(query);
    if (const QString problem = query.problem(); !problem.isNull())
        return invalid(problem);
    const int organization = m_world.organizationRow(organizationReference);
    if (organization < 0)
        return notMember();
    const int jobRow = jobReference.isNull() ? -1 : m_world.jobRow(jobReference);
    if (!jobReference.isNull() && (jobRow < 0 || m_world.jobs.at(jobRow).organization != organization))
        return notFound(u"The job"_s);
    QList<int> rows;
    for (int row = 0; row < m_world.moves.size(); ++row) {
        const Move &move = m_world.moves.at(row);
        const auto isAsked = [&](int job) {
            return jobRow < 0 ? m_world.jobs.at(job).organization == organization : job == jobRow;
        };
        if (isAsked(move.fromJob) || isAsked(move.toJob))
            rows.append(row);
    }
    return list(page, int(rows.size()), [&](int row) { return json().move(m_world.moves.at(rows.at(row))); });
}

} // namespace vivier::sandbox
