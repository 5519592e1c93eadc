// SPDX-License-Identifier: MIT
#include "sandbox/instaview.h"

#include "sandbox/apierror.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

InstaView::InstaView(Setup setup)
    : m_setup(std::move(setup))
    , m_options(m_setup.options)
    , m_answers(m_options, m_setup.now)
{
}

const QList<InstaView::Route> &InstaView::routes()
{
    static const QList<Route> all{
        {"GET", u"/company"_s, u"read:companies"_s, &InstaView::listCompanies, true},
        {"GET", u"/company/:id"_s, u"read:companies"_s, &InstaView::showCompany},
        {"GET", u"/jobs"_s, u"read:jobs"_s, &InstaView::listJobs},
        {"GET", u"/jobs/:id"_s, u"read:jobs"_s, &InstaView::showJob},
        {"GET", u"/candidates"_s, u"read:candidates"_s, &InstaView::listCandidates},
        {"POST", u"/candidates"_s, u"write:candidates"_s, &InstaView::createCandidate},
        {"GET", u"/candidates/:id"_s, u"read:candidates"_s, &InstaView::showCandidate},
        {"PATCH", u"/candidates/:id"_s, u"write:candidates"_s, &InstaView::updateCandidate},
        {"DELETE", u"/candidates/:id"_s, u"delete:candidates"_s, &InstaView::deleteCandidate},
    };
    return all;
}

void InstaView::makeRecords()
{
    if (m_world.companies.isEmpty())
        generate(m_world, m_setup.candidates, m_setup.seed);
}

InstaViewTicket InstaView::admit(const Request &request)
{
    const QMutexLocker lock(&m_mutex);
    return m_rates.take(InstaViewKey::of(request, m_setup.token).shown, m_options.plan, m_setup.now());
}

Response InstaView::stamped(Response response, const InstaViewTicket &ticket) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_setup.now()).toUTC();
    response.headers += ticket.headers;
    // The resets are moments of this clock, which a client can only compare with a date of the same clock.
    response.headers.append({"Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()});
    return response;
}

Response InstaView::answer(const Request &request, const QString &path, const InstaViewTicket &ticket)
{
    const QMutexLocker lock(&m_mutex);
    makeRecords();
    const InstaViewKey key = InstaViewKey::of(request, m_setup.token);
    if (key.state == InstaViewKey::State::Invalid)
        return problem({.status = 401, .messages = {u"Invalid API key"_s}, .code = u"INVALID_API_KEY"_s});
    if (key.state == InstaViewKey::State::Suspended)
        return problem({.status = 401,
                        .messages = {u"This API key has been suspended"_s},
                        .code = u"API_KEY_SUSPENDED"_s,
                        .details = {{u"suspendedAt"_s, u"2026-01-04T08:00:00Z"_s},
                                    {u"reason"_s, u"Suspended by an administrator"_s}}});
    if (ticket.refused) {
        Response refusal = m_answers.tooMany(ticket, ticket.retryAfter);
        refusal.headers.append({"Retry-After", QByteArray::number(ticket.retryAfter)});
        return refusal;
    }
    return route(path, {.request = request, .key = key});
}

Response InstaView::route(const QString &path, Call call)
{
    const QString documented = m_options.companiesPath ? u"/companies"_s : u"/company"_s;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const Route &route : routes()) {
        const bool single = route.path.endsWith("/:id"_L1);
        QString wanted = single ? route.path.chopped(4) : route.path;
        if (wanted == "/company"_L1)
            wanted = documented;
        if (route.method != call.request.method || parts.size() != (single ? 2 : 1) || u'/' + parts.at(0) != wanted)
            continue;
        call.id = parts.value(1);
        if (const auto lack = lacks(call.key, route.scope))
            return problem(*lack);
        if (const auto refusal = enterCompany(route, &call))
            return problem(*refusal);
        return (this->*route.answer)(call);
    }
    return problem({.status = 404,
                    .messages = {u"Cannot %1 %2"_s.arg(QString::fromLatin1(call.request.method), call.request.path)}});
}

std::optional<InstaViewProblem> InstaView::enterCompany(const Route &route, Call *call) const
{
    call->company = 0;
    if (!call->key.ats)
        return std::nullopt;
    const QString id = call->request.query.queryItemValue(u"companyId"_s, QUrl::FullyDecoded);
    call->company = m_world.companyRow(id);
    if (call->company >= 0 || (id.isEmpty() && route.everyCompany))
        return std::nullopt;
    if (id.isEmpty())
        return InstaViewProblem{.messages = {u"companyId is required with an ATS key"_s}};
    if (!isUuid(id))
        return InstaViewProblem{.messages = {u"companyId must be a UUID"_s}};
    return missing(u"Company"_s, id);
}

std::optional<InstaViewProblem> InstaView::lacks(const InstaViewKey &key, const QString &scope)
{
    if (key.scopes.contains(scope))
        return std::nullopt;
    return InstaViewProblem{.status = 403,
                            .messages = {u"Insufficient permissions: Required scope %1 not found"_s.arg(scope)},
                            .code = kScopeMissing};
}

InstaViewProblem InstaView::missing(const QString &type, const QString &id)
{
    return {.status = 404,
            .messages = {u"%1 with id %2 was not found"_s.arg(type, id)},
            .code = u"RESOURCE_NOT_FOUND"_s,
            .details = {{u"resourceType"_s, type}, {u"resourceId"_s, id}}};
}

InstaViewProblem InstaView::foreign(const QString &type)
{
    return {.status = 403, .messages = {u"This %1 belongs to another company"_s.arg(type.toLower())}};
}

Response InstaView::failure(int status, int retryAfter, const InstaViewTicket &ticket)
{
    const QMutexLocker lock(&m_mutex);
    if (status == 429)
        return m_answers.tooMany(ticket, retryAfter); // the fault brings its own Retry-After
    if (status < 400 || (status >= 502 && status <= 504))
        return plainError(status);
    if (status == 401)
        return problem({.status = 401, .messages = {u"Invalid API key"_s}, .code = u"INVALID_API_KEY"_s});
    return problem({.status = status, .messages = {u"The request was answered with status %1"_s.arg(status)}});
}

InstaViewOptions InstaView::options() const
{
    const QMutexLocker lock(&m_mutex);
    return m_options;
}

void InstaView::setOptions(const InstaViewOptions &options)
{
    const QMutexLocker lock(&m_mutex);
    if (options.plan != m_options.plan)
        m_rates.forget();
    m_options = options;
}

QStringList InstaView::companies()
{
    const QMutexLocker lock(&m_mutex);
    makeRecords();
    QStringList ids;
    for (const InstaViewCompany &company : m_world.companies)
        ids.append(company.id);
    return ids;
}

QStringList InstaView::jobs(const QString &company)
{
    const QMutexLocker lock(&m_mutex);
    makeRecords();
    const int owner = company.isEmpty() ? 0 : m_world.companyRow(company);
    QStringList ids;
    for (const InstaViewJob &job : m_world.jobs)
        if (job.company == owner)
            ids.append(job.id);
    return ids;
}

QStringList InstaView::candidates(const QString &company)
{
    const QMutexLocker lock(&m_mutex);
    makeRecords();
    const int owner = company.isEmpty() ? 0 : m_world.companyRow(company);
    QStringList ids;
    if (owner >= 0)
        for (const int row : m_world.companies.at(owner).candidates)
            ids.append(m_world.candidates.at(row).id);
    return ids;
}

QJsonObject InstaView::candidate(const QString &id)
{
    const QMutexLocker lock(&m_mutex);
    makeRecords();
    const int row = m_world.candidateRow(id);
    if (row < 0)
        return {};
    InstaViewOptions open = m_options;
    open.hide.clear();
    const InstaViewCandidate &candidate = m_world.candidates.at(row);
    QJsonObject object = QJsonDocument::fromJson(InstaViewJson(m_world, open).candidate(row)).object();
    object.insert("companyId"_L1, m_world.companies.at(candidate.company).id);
    object.insert("cvSource"_L1, candidate.cv.isNull() ? QJsonValue(QJsonValue::Null) : candidate.cv);
    return object;
}

QByteArray InstaView::metadata(const QString &id)
{
    const QMutexLocker lock(&m_mutex);
    makeRecords();
    const int row = m_world.candidateRow(id);
    return row < 0 ? QByteArray() : m_world.candidates.at(row).metadata;
}

} // namespace vivier::sandbox
