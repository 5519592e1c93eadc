// SPDX-License-Identifier: MIT
#include "sandbox/welcomekit.h"

#include "sandbox/apierror.h"
#include "sandbox/writefields.h"

#include <QMutexLocker>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

QString fileNameOf(const QString &url, const QString &fallback)
{
    const QString name = QUrl(url).fileName();
    return name.isEmpty() ? fallback : name;
}

} // namespace

void WelcomeKit::keepFiles(int row, const QList<Fetcher::Order> &orders, const QList<Fetcher::Fetched> &fetched)
{
    for (qsizetype i = 0; i < orders.size(); ++i) {
        const Fetcher::Fetched &file = fetched.at(i);
        const QString name = fileNameOf(orders.at(i).url, u"file"_s);
        const QString &reference = m_world.candidates.at(row).reference;
        const StoredFile kept{.path = m_files.store(reference, name, file.type, file.bytes),
                              .contentType = QString::fromLatin1(file.type),
                              .size = file.bytes.size()};
        if (m_world.filesLater)
            m_world.awaitedFiles.append({row, orders.at(i).field, kept});
        else
            m_world.keepFile(row, orders.at(i).field, kept);
    }
}

void WelcomeKit::updateCandidate(const Call &call, const Reply &reply)
{
    Response refusal;
    const std::optional<QJsonObject> body = bodyOf(call.request, &refusal);
    QMutexLocker lock(&m_world.mutex);
    const int row = visibleRow(call.argument, call.grant);
    if (row < 0) {
        reply(notFound(u"The candidate"_s));
        return;
    }
    if (!body) {
        reply(refusal);
        return;
    }
    QString problem;
    const CandidateWrite write(CandidateWrite::Kind::Update, *body, m_world,
                               m_world.jobs.at(m_world.candidates.at(row).job), &problem);
    if (!problem.isNull()) {
        reply(invalid(problem));
        return;
    }
    lock.unlock();
    m_fetcher.fetchAll(write.orders(),
                       [this, row, write, reply](const QList<Fetcher::Fetched> &fetched, const QString &failure) {
                           if (!failure.isNull()) {
                               reply(invalid(failure));
                               return;
                           }
                           const QMutexLocker relock(&m_world.mutex);
                           Candidate &candidate = m_world.candidates[row];
                           const qint64 at = World::writeTime(candidate, m_setup.now());
                           write.apply(candidate);
                           keepFiles(row, write.orders(), fetched);
                           if (write.stageId())
                               setStage(row, *write.stageId(), at);
                           candidate.updatedAt = at;
                           // The documented answer of an update shows neither stage nor tags.
                           reply(jsonAnswer(200, json().candidate(candidate, false, false)));
                       });
}

void WelcomeKit::createCandidate(const Call &call, const Reply &reply)
{
    Response refusal;
    const std::optional<QJsonObject> body = bodyOf(call.request, &refusal);
    if (!body) {
        reply(refusal);
        return;
    }
    for (const QString &name : CandidateWrite::requiredOfCreate()) {
        const QJsonValue value = body->value(name);
        if (value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty())) {
            reply(invalid(u"%1 is missing"_s.arg(name)));
            return;
        }
    }
    QMutexLocker lock(&m_world.mutex);
    const QString jobReference = body->value("job_reference"_L1).toString();
    const int jobRow = m_world.jobRow(jobReference);
    const int organization = m_world.organizationRow(body->value("organization_reference"_L1).toString());
    QString problem;
    if (organization < 0)
        problem = u"organization_reference is not an organization of yours"_s;
    else if (jobRow < 0 || m_world.jobs.at(jobRow).organization != organization)
        problem = u"job_reference is not a job of this organization"_s;
    if (!problem.isNull()) {
        reply(invalid(problem));
        return;
    }
    const auto kind = m_setup.olderApi ? CandidateWrite::Kind::OlderCreate : CandidateWrite::Kind::Create;
    const CandidateWrite write(kind, *body, m_world, m_world.jobs.at(jobRow), &problem);
    if (!problem.isNull()) {
        reply(invalid(problem));
        return;
    }
    lock.unlock();
    m_fetcher.fetchAll(write.orders(), [this, jobRow, write, reply, owner = call.grant.token](
                                           const QList<Fetcher::Fetched> &fetched, const QString &failure) {
        if (!failure.isNull()) {
            reply(invalid(failure));
            return;
        }
        const QMutexLocker relock(&m_world.mutex);
        Candidate candidate;
        candidate.reference = m_world.freshReference();
        candidate.job = jobRow;
        candidate.origin = m_setup.olderApi ? QString() : u"external"_s;
        candidate.owner = owner;
        candidate.createdAt = candidate.updatedAt = m_setup.now();
        candidate.stageId = write.stageId().value_or(m_world.jobs.at(jobRow).stages.constFirst().id);
        write.apply(candidate);
        const qint64 at = candidate.createdAt;
        const int row = m_world.add(std::move(candidate));
        keepFiles(row, write.orders(), fetched);
        if (!write.comment().isEmpty())
            m_world.comments.append({m_world.nextId(), row, write.comment(), at});
        const Candidate &made = m_world.candidates.at(row);
        reply(jsonAnswer(201, m_setup.olderApi ? json().olderCandidate(made) : json().candidate(made, false, false)));
    });
}

QString WelcomeKit::touch(const QString &reference, const QJsonObject &changes)
{
    const QMutexLocker lock(&m_world.mutex);
    const int row = m_world.candidateRow(reference);
    if (row < 0)
        return u"There is no candidate %1"_s.arg(reference);
    Candidate &candidate = m_world.candidates[row];
    const QHash<QString, QString *> readOnly{
        {u"address"_s, &candidate.address},          {u"city"_s, &candidate.city},
        {u"zip_code"_s, &candidate.zipCode},         {u"country_code"_s, &candidate.countryCode},
        {u"country_name"_s, &candidate.countryName}, {u"origin"_s, &candidate.origin},
        {u"referrer"_s, &candidate.referrer}};
    QJsonObject update;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (!readOnly.contains(it.key()))
            update.insert(it.key(), it.value());
        else if (!it.value().isString() && !it.value().isNull())
            return u"%1 must be a string or null"_s.arg(it.key());
    }
    QString problem;
    const CandidateWrite write(CandidateWrite::Kind::Update, update, m_world, m_world.jobs.at(candidate.job), &problem);
    if (problem.isNull() && !write.orders().isEmpty())
        problem = u"%1 needs a request: a touch fetches no file"_s.arg(write.orders().constFirst().field);
    if (!problem.isNull())
        return problem;
    for (auto it = changes.begin(); it != changes.end(); ++it)
        if (QString *field = readOnly.value(it.key()))
            *field = it.value().toString();
    const qint64 at = World::writeTime(candidate, m_setup.now());
    write.apply(candidate);
    if (write.stageId())
        setStage(row, *write.stageId(), at);
    candidate.updatedAt = at;
    return {};
}

bool WelcomeKit::changeJob(const QString &reference, const QString &job)
{
    const QMutexLocker lock(&m_world.mutex);
    const int row = m_world.candidateRow(reference);
    const int to = m_world.jobRow(job);
    if (row < 0 || to < 0)
        return false;
    Candidate &candidate = m_world.candidates[row];
    const int from = candidate.job;
    const Stage *before = m_world.stage(m_world.jobs.at(from), candidate.stageId);
    const QList<Stage> &stages = m_world.jobs.at(to).stages;
    const auto same = std::ranges::find(stages, before ? before->name : QString(), &Stage::name);
    const int stage = same == stages.cend() ? stages.constFirst().id : same->id;
    const qint64 at = World::writeTime(candidate, m_setup.now());
    m_world.moves.append({row, candidate.stageId, stage, at, from, to});
    m_world.changeJob(row, to);
    candidate.stageId = stage;
    candidate.updatedAt = at;
    return true;
}

bool WelcomeKit::deleteStage(const QString &job, int stageId)
{
    const QMutexLocker lock(&m_world.mutex);
    const int row = m_world.jobRow(job);
    if (row < 0 || m_world.jobs.at(row).stages.size() < 2 || !m_world.stage(m_world.jobs.at(row), stageId))
        return false;
    Job &changed = m_world.jobs[row];
    changed.stages.removeIf([stageId](const Stage &stage) { return stage.id == stageId; });
    for (const int one : std::as_const(changed.candidates)) {
        Candidate &candidate = m_world.candidates[one];
        if (candidate.stageId != stageId)
            continue;
        candidate.stageId = changed.stages.constFirst().id;
        candidate.updatedAt = World::writeTime(candidate, m_setup.now());
    }
    return true;
}

} // namespace vivier::sandbox
