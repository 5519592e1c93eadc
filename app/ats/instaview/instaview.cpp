// SPDX-License-Identifier: MIT
#include "ats/instaview/instaview.h"

#include "ats/instaview/candidatejson.h"
#include "ats/instaview/candidatepages.h"
#include "ats/instaview/companies.h"
#include "ats/instaview/creationmark.h"
#include "ats/instaview/errors.h"
#include "ats/instaview/listjson.h"
#include "ats/instaview/ratelimits.h"
#include "ats/pagewalk.h"

#include <QHash>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace instaview {
namespace {

const QString anyCompany; ///< the account's own, or the only one

/// One candidate in an answer; `reference` is the one that was asked for, empty when creating.
Result<Candidate> candidateOf(const Answer &answer, const QString &reference, bool isWrite)
{
    std::optional<Candidate> candidate = candidateFrom(payloadOf(answer.body));
    const bool isOther =
        candidate && !reference.isEmpty() && candidate->reference.compare(reference, Qt::CaseInsensitive) != 0;
    if (!candidate || isOther)
        return tl::unexpected(malformed(answer.status, u"id"_s, isWrite));
    candidate->readAt = isWrite ? answer.answeredAt : answer.askedAt;
    return *candidate;
}

/// Asks, and takes the answer for a candidate.
QCoro::Task<Result<Candidate>> askCandidate(Shared shared, Request request, QString reference, std::stop_token stop)
{
    const bool isWrite = request.isWrite();
    Result<Answer> answer = co_await askJson(shared, std::move(request), stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return candidateOf(*answer, reference, isWrite);
}

QCoro::Task<Result<Listed<Job>>> jobs(Shared shared, QString company, std::stop_token stop)
{
    if (const auto failed = co_await companyFor(shared, company, stop))
        co_return tl::unexpected(*failed);
    Listed<Job> list;
    QHash<QString, qsizetype> places;
    PageWalk walk;
    bool isLast = false;
    int unreadable = 0;
    int total = -1;
    do {
        UrlQuery query = pageQuery(walk.page(), mostPerPage);
        query = withCompany(shared, query, company);
        Result<Answer> answer = co_await askJson(shared, readOf(shared->url("/jobs", query)), stop);
        if (!answer)
            co_return tl::unexpected(answer.error());
        const std::optional<ListPage> items = listFrom(answer->body);
        if (!items)
            co_return tl::unexpected(malformed(answer->status, u"jobs"_s, false));
        for (const JsonTree &item : items->items) {
            std::optional<Job> job = jobFrom(item);
            if (!job) {
                ++unreadable;
                continue;
            }
            if (job->organizationReference.isEmpty())
                job->organizationReference = company;
            if (walk.isNew(job->reference)) {
                places.insert(job->reference, list.size());
                list.append(*job);
            } else {
                list[places.value(job->reference)] = *job; // moved between pages (row 26)
            }
        }
        list.unreadable += unreadable;
        total = items->total;
        isLast = pageEnd(*items, walk.page(), mostPerPage).last;
    } while (walk.goesOn(isLast, std::exchange(unreadable, 0), total));
    co_return list;
}

QCoro::Task<Result<Job>> job(Shared shared, QString reference, std::stop_token stop)
{
    if (!isReference(reference))
        co_return notAReference(reference);
    if (const auto failed = co_await companyFor(shared, anyCompany, stop))
        co_return tl::unexpected(*failed);
    const QUrl url = shared->url(pathOf("/jobs/", reference), withCompany(shared));
    Result<Answer> answer = co_await askJson(shared, readOf(url), stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const std::optional<Job> job = jobFrom(payloadOf(answer->body));
    if (!job)
        co_return tl::unexpected(malformed(answer->status, u"id"_s, false));
    co_return *job;
}

QCoro::Task<Result<Candidate>> candidate(Shared shared, QString reference, std::stop_token stop)
{
    if (!isReference(reference))
        co_return notAReference(reference);
    if (const auto failed = co_await companyFor(shared, anyCompany, stop))
        co_return tl::unexpected(*failed);
    const QUrl url = shared->url(pathOf("/candidates/", reference), withCompany(shared));
    co_return co_await askCandidate(shared, readOf(url), reference, stop);
}

QCoro::Task<Result<Candidate>> update(Shared shared, QString reference, FieldValues changes, std::stop_token stop)
{
    if (!isReference(reference))
        co_return notAReference(reference);
    const Result<QByteArray> body = updateBody(changes);
    if (!body)
        co_return tl::unexpected(body.error());
    if (const auto failed = co_await companyFor(shared, anyCompany, stop))
        co_return tl::unexpected(*failed);
    Request patch{.method = Request::Method::Patch,
                  .url = shared->url(pathOf("/candidates/", reference), withCompany(shared)),
                  .body = *body};
    co_return co_await askCandidate(shared, std::move(patch), reference, stop);
}

QCoro::Task<Result<Candidate>> create(Shared shared, NewCandidate wanted, std::stop_token stop)
{
    const Result<QByteArray> body = createBody(wanted);
    if (!body)
        co_return tl::unexpected(body.error());
    if (const auto failed = co_await companyFor(shared, wanted.organizationReference, stop))
        co_return tl::unexpected(*failed);
    const UrlQuery query = withCompany(shared, {}, wanted.organizationReference);
    Request post{.method = Request::Method::Post, .url = shared->url("/candidates", query), .body = *body};
    const QString created;
    co_return co_await askCandidate(shared, std::move(post), created, stop);
}

HttpOptions withRates(HttpOptions options)
{
    options.rateWindows = rateWindows;
    options.retryAfter = waitInBody;
    options.assumedWindows = assumedWindows();
    return options;
}

} // namespace
} // namespace instaview

InstaView::InstaView(const Account &account, const QString &token, HttpOptions options)
    : m_connection(std::make_shared<instaview::Connection>(account, token, instaview::withRates(std::move(options))))
{
}

InstaView::~InstaView() = default;

double InstaView::requestsPerSecond() const
{
    return m_connection->http->requestsPerSecond();
}

std::optional<std::chrono::milliseconds> InstaView::timeFor(int requests) const
{
    return m_connection->http->timeFor(requests);
}

FieldValues InstaView::withIdempotencyKey(FieldValues values, const QString &creationId) const
{
    return instaview::withCreationId(std::move(values), creationId);
}

QString InstaView::creationId(const Candidate &candidate) const
{
    return instaview::creationIdIn(candidate.values);
}

QCoro::Task<Result<Identity>> InstaView::identity(std::stop_token stop)
{
    return instaview::identity(m_connection, std::move(stop));
}

QCoro::Task<Result<Listed<Organization>>> InstaView::organizations(std::stop_token stop)
{
    return instaview::organizations(m_connection, std::move(stop));
}

QCoro::Task<Result<Listed<Job>>> InstaView::jobs(QString organizationReference, std::stop_token stop)
{
    return instaview::jobs(m_connection, std::move(organizationReference), std::move(stop));
}

QCoro::Task<Result<Job>> InstaView::job(QString reference, std::stop_token stop)
{
    return instaview::job(m_connection, std::move(reference), std::move(stop));
}

QCoro::Task<Result<CandidatePage>> InstaView::candidates(CandidateQuery query, std::stop_token stop)
{
    instaview::CandidateFilter filter{
        .job = query.jobReference, .search = {}, .company = {}, .background = query.background};
    return instaview::candidatePage(m_connection, std::move(filter), query.page, query.perPage, std::move(stop));
}

QCoro::Task<Result<Candidate>> InstaView::candidate(QString reference, std::stop_token stop)
{
    return instaview::candidate(m_connection, std::move(reference), std::move(stop));
}

QCoro::Task<Result<QList<Candidate>>> InstaView::possibleDuplicates(NewCandidate wanted, std::stop_token stop)
{
    return instaview::possibleDuplicates(m_connection, std::move(wanted), std::move(stop));
}

QCoro::Task<Result<Candidate>> InstaView::update(QString reference, FieldValues changes, std::stop_token stop)
{
    return instaview::update(m_connection, std::move(reference), std::move(changes), std::move(stop));
}

QCoro::Task<Result<Candidate>> InstaView::create(NewCandidate candidate, std::stop_token stop)
{
    return instaview::create(m_connection, std::move(candidate), std::move(stop));
}

QCoro::Task<Result<std::monostate>> InstaView::sendOnce(QString, QString field, Value, std::stop_token)
{
    co_return tl::unexpected(ApiError{.kind = ApiError::Kind::Unexpected, .text = field, .field = field});
}

QCoro::Task<Result<QList<Document>>> InstaView::documents(QString, std::stop_token)
{
    co_return tl::unexpected(ApiError{.kind = ApiError::Kind::Unexpected});
}

} // namespace vivier
