// SPDX-License-Identifier: MIT
#include "sandbox/instaview.h"

#include "sandbox/rawjson.h"

#include <QMutexLocker>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

template <typename Value> bool set(Value &field, const std::optional<Value> &sent)
{
    if (!sent || field == *sent)
        return false;
    field = *sent;
    return true;
}

} // namespace

qint64 InstaView::writeTime(qint64 after) const
{
    // Times are shown in whole seconds: a second write of the same second gets the next one, so that it can be seen.
    return qMax(m_setup.now() / 1000 * 1000, after + 1000);
}

std::optional<InstaViewBody> InstaView::bodyOf(const Call &call, InstaViewBody::Kind kind,
                                               InstaViewProblem *refusal) const
{
    const QByteArray type = call.request.headers.value("content-type").split(';').constFirst().trimmed().toLower();
    if (type != "application/json") {
        refusal->messages = {u"The body must be JSON, with Content-Type: application/json"_s};
        return std::nullopt;
    }
    InstaViewBody body(kind, call.request.body, m_setup.now());
    refusal->messages = body.problems();
    return body.problems().isEmpty() ? std::optional(std::move(body)) : std::nullopt;
}

std::optional<InstaViewProblem> InstaView::findJobs(const QStringList &ids, int company, QList<int> *rows) const
{
    for (const QString &id : ids) {
        const int row = m_world.jobRow(id);
        if (row < 0)
            return InstaViewProblem{.messages = {u"There is no job %1"_s.arg(id)}};
        if (m_world.jobs.at(row).company != company)
            return foreign(u"Job"_s);
        rows->append(row);
    }
    return std::nullopt;
}

bool InstaView::apply(const InstaViewBody &body, const std::optional<QList<int>> &jobs, InstaViewCandidate &candidate)
{
    // Each is set, whatever the others did.
    const QList<bool> changes{set(candidate.firstName, body.firstName),
                              set(candidate.lastName, body.lastName),
                              set(candidate.email, body.email),
                              set(candidate.phoneNumber, body.phoneNumber),
                              set(candidate.status, body.status),
                              set(candidate.gender, body.gender),
                              set(candidate.cv, body.cv),
                              set(candidate.gdprExpiryDate, body.gdprExpiryDate),
                              set(candidate.metadata, body.metadata)};
    const bool moved = jobs && candidate.jobs != jobs;
    if (moved)
        candidate.jobs = jobs;
    return moved || changes.contains(true);
}

Response InstaView::createCandidate(const Call &call)
{
    if (const auto wrong = onlyCompanyId(call.request))
        return problem(*wrong);
    InstaViewProblem refusal;
    const std::optional<InstaViewBody> body = bodyOf(call, InstaViewBody::Kind::Create, &refusal);
    if (!body)
        return problem(refusal);
    std::optional<QList<int>> jobs;
    if (body->jobIds) {
        if (const auto lack = lacks(call.key, u"read:jobs"_s))
            return problem(*lack);
        if (const auto wrong = findJobs(*body->jobIds, call.company, &jobs.emplace()))
            return problem(*wrong);
    }
    if (m_options.refuseDuplicates && body->email && m_world.hasEmail(call.company, *body->email))
        return problem({.status = 409, .messages = {u"A candidate with this email already exists"_s}});
    if (m_options.refuseMeaning)
        return problem({.status = 422, .messages = {u"This candidate cannot be processed"_s}});
    InstaViewCandidate candidate{
        .id = QUuid::createUuid().toString(QUuid::WithoutBraces), .company = call.company, .status = u"APPLIED"_s};
    apply(*body, jobs, candidate);
    candidate.createdAt = candidate.updatedAt = m_setup.now() / 1000 * 1000;
    return m_answers.object(201, json().candidate(m_world.add(candidate, InstaViewWorld::Place::First)));
}

Response InstaView::updateCandidate(const Call &call)
{
    int row = -1;
    if (const auto wrong = find(call, &row))
        return problem(*wrong);
    InstaViewProblem refusal;
    const std::optional<InstaViewBody> body = bodyOf(call, InstaViewBody::Kind::Update, &refusal);
    if (!body)
        return problem(refusal);
    std::optional<QList<int>> jobs;
    if (body->jobIds)
        if (const auto wrong = findJobs(*body->jobIds, call.company, &jobs.emplace()))
            return problem(*wrong);
    InstaViewCandidate &candidate = m_world.candidates[row];
    if (m_options.refuseStatusChanges && body->status && *body->status != candidate.status)
        return problem(
            {.status = 409,
             .messages = {u"The status cannot change from %1 to %2"_s.arg(candidate.status, *body->status)}});
    if (m_options.refuseMeaning)
        return problem({.status = 422, .messages = {u"This change cannot be processed"_s}});
    if (apply(*body, jobs, candidate))
        candidate.updatedAt = writeTime(candidate.updatedAt);
    return m_answers.object(200, json().candidate(row));
}

Response InstaView::deleteCandidate(const Call &call)
{
    int row = -1;
    if (const auto wrong = find(call, &row))
        return problem(*wrong);
    m_world.remove(row);
    return m_answers.object(200, "true");
}

QString InstaView::touch(const QString &id, const QByteArray &json)
{
    const QMutexLocker lock(&m_mutex);
    makeRecords();
    const int row = m_world.candidateRow(id);
    if (row < 0)
        return u"There is no candidate %1"_s.arg(id);
    const InstaViewBody body(InstaViewBody::Kind::Touch, json, m_setup.now());
    if (!body.problems().isEmpty())
        return body.problems().join(u"; "_s);
    InstaViewCandidate &candidate = m_world.candidates[row];
    std::optional<QList<int>> jobs;
    if (body.jobIds)
        if (const auto wrong = findJobs(*body.jobIds, candidate.company, &jobs.emplace()))
            return wrong->messages.constFirst();
    apply(body, jobs, candidate);
    candidate.updatedAt = writeTime(candidate.updatedAt);
    return {};
}

bool InstaView::remove(const QString &id)
{
    const QMutexLocker lock(&m_mutex);
    makeRecords();
    const int row = m_world.candidateRow(id);
    if (row >= 0)
        m_world.remove(row);
    return row >= 0;
}

} // namespace vivier::sandbox
