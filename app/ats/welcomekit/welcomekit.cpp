// SPDX-License-Identifier: MIT
#include "ats/welcomekit/welcomekit.h"

#include "ats/apiconnection.h"
#include "ats/pagewalk.h"
#include "ats/welcomekit/attachmentjson.h"
#include "ats/welcomekit/candidatejson.h"
#include "ats/welcomekit/errors.h"
#include "ats/welcomekit/listjson.h"
#include "ats/welcomekit/moves.h"
#include "candidate/pasted.h"

#include <QJsonArray>
#include <QSet>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace welcomekit {

/// What every coroutine below shares, so that it may outlive its WelcomeKit.
struct Connection : ApiConnection
{
    using ApiConnection::ApiConnection;
    QStringList organizations;
    bool olderApi = false;
};

namespace {

using Shared = std::shared_ptr<const Connection>;

constexpr int perPage = 100; // the documented default

Request write(Request::Method method, const QUrl &target, const QJsonObject &body)
{
    return {.method = method, .url = target, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QCoro::Task<Result<Response>> ask(Shared shared, Request request, std::stop_token stop)
{
    return vivier::ask(std::move(shared), std::move(request), errorOf, std::move(stop));
}

/// One candidate in an answer; `reference` is the one that was asked for, empty when creating.
Result<Candidate> candidateOf(const Response &answer, const QString &reference, bool write)
{
    std::optional<Candidate> candidate = candidateFrom(answer.json.object());
    if (!candidate || (!reference.isEmpty() && candidate->reference != reference))
        return tl::unexpected(malformed(answer.status, u"reference"_s, write));
    candidate->readAt = write ? answer.answeredAt : answer.askedAt;
    for (const Field &field : FieldCatalog::welcomeKit()) {
        if (write && !field.inWriteAnswer && candidate->value(field.name).isEmpty())
            candidate->values.remove(field.name);
    }
    return *candidate;
}

QCoro::Task<Result<Identity>> identity(Shared shared, std::stop_token stop)
{
    Result<Response> answer = co_await ask(shared, readOf(shared->url("/users/current")), stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (!answer->json.isObject())
        co_return tl::unexpected(malformed(answer->status, u"display_name"_s, false));
    co_return identityFrom(answer->json.object());
}

QCoro::Task<Result<Listed<Organization>>> organizations(Shared shared, std::stop_token stop)
{
    const UrlQuery query{{"organizations", u"true"_s}};
    Result<Response> user = co_await ask(shared, readOf(shared->url("/users/current", query)), stop);
    // A missing scope is "not available" (row 18); the account's own list always works (row 17).
    const bool isForbidden = !user && user.error().kind == Kind::Forbidden;
    if (!user && (!isForbidden || shared->organizations.isEmpty()))
        co_return tl::unexpected(user.error());
    Listed<Organization> list;
    if (user)
        list = organizationsFrom(user->json.object());
    QSet<QString> known;
    for (const Organization &organization : std::as_const(list))
        known.insert(organization.reference);
    for (const QString &reference : shared->organizations) {
        if (known.contains(reference) || !isReference(reference))
            continue;
        known.insert(reference);
        Result<Response> answer = co_await ask(shared, readOf(shared->url(pathOf("/organizations/", reference))), stop);
        if (answer) {
            list.append(organizationFrom(answer->json.object()).value_or(Organization{reference, reference}));
        } else if (answer.error().kind == Kind::Forbidden || answer.error().kind == Kind::NotFound) {
            list.append({reference, reference});
        } else {
            co_return tl::unexpected(answer.error());
        }
    }
    co_return list;
}

QCoro::Task<Result<Listed<Job>>> jobs(Shared shared, QString organization, std::stop_token stop)
{
    Listed<Job> list;
    QHash<QString, qsizetype> places;
    PageWalk walk;
    PageEnd end;
    int unreadable = 0;
    do {
        const UrlQuery query{{"organization_reference", organization},
                             {"stages", u"true"_s},
                             {"per_page", QString::number(perPage)},
                             {"page", QString::number(walk.page())}};
        Result<Response> answer = co_await ask(shared, readOf(shared->url("/jobs", query)), stop);
        if (!answer)
            co_return tl::unexpected(answer.error());
        if (!answer->json.isArray())
            co_return tl::unexpected(malformed(answer->status, u"jobs"_s, false));
        const QJsonArray items = answer->json.array();
        for (const QJsonValue &item : items) {
            std::optional<Job> job = jobFrom(item.toObject());
            if (!job) {
                ++unreadable;
                continue;
            }
            if (job->organizationReference.isEmpty())
                job->organizationReference = organization;
            if (walk.isNew(job->reference)) {
                places.insert(job->reference, list.size());
                list.append(*job);
            } else {
                list[places.value(job->reference)] = *job; // moved between pages (row 25)
            }
        }
        list.unreadable += unreadable;
        end = pageEnd(*answer, walk.page(), perPage, items.size());
    } while (walk.goesOn(end.last, std::exchange(unreadable, 0), end.total));
    co_return list;
}

QCoro::Task<Result<Job>> job(Shared shared, QString reference, std::stop_token stop)
{
    if (!isReference(reference))
        co_return notAReference(reference);
    const UrlQuery query{{"stages", u"true"_s}};
    Result<Response> answer = co_await ask(shared, readOf(shared->url(pathOf("/jobs/", reference), query)), stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    std::optional<Job> job = jobFrom(answer->json.object());
    if (!job)
        co_return tl::unexpected(malformed(answer->status, u"reference"_s, false));
    co_return *job;
}

QCoro::Task<Result<CandidatePage>> candidates(Shared shared, CandidateQuery wanted, std::stop_token stop)
{
    UrlQuery query{{"job_reference", wanted.jobReference},
                   {"stage", u"true"_s},
                   {"tags", u"true"_s},
                   {"per_page", QString::number(wanted.perPage)},
                   {"page", QString::number(wanted.page)}};
    if (!wanted.email.isEmpty())
        query.append({"email", wanted.email});
    if (wanted.updatedAfter.isValid())
        query.append({"updated_after", wanted.updatedAfter.toString(Qt::ISODate)});
    Request read = readOf(shared->url("/candidates", query));
    read.background = wanted.background;
    Result<Response> answer = co_await ask(shared, std::move(read), stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (!answer->json.isArray())
        co_return tl::unexpected(malformed(answer->status, u"candidates"_s, false));
    const QJsonArray items = answer->json.array();
    const PageEnd end = pageEnd(*answer, wanted.page, wanted.perPage, items.size());
    CandidatePage page{
        .candidates = {}, .page = wanted.page, .total = end.total, .totalPages = end.totalPages, .last = end.last};
    for (const QJsonValue &item : items) {
        std::optional<Candidate> candidate = candidateFrom(item.toObject());
        if (!candidate) {
            ++page.unreadable;
            continue;
        }
        candidate->readAt = answer->askedAt;
        page.candidates.append(*candidate);
    }
    co_return page;
}

/// Candidates of the job with this email. The ATS's filter may be partial and its case is not documented (row 29), so
/// the answers are compared again here.
QCoro::Task<Result<QList<Candidate>>> possibleDuplicates(Shared shared, NewCandidate wanted, std::stop_token stop)
{
    const QString wantedEmail = wanted.values.value(u"email"_s).text();
    const QString email = comparableEmail(wantedEmail);
    QList<Candidate> matches;
    PageWalk walk;
    CandidatePage page;
    do {
        const CandidateQuery query{.jobReference = wanted.jobReference,
                                   .email = unpackedEmail(wantedEmail),
                                   .updatedAfter = {},
                                   .page = walk.page()};
        Result<CandidatePage> answer = co_await candidates(shared, query, stop);
        if (!answer)
            co_return tl::unexpected(answer.error());
        page = *std::move(answer);
        for (const Candidate &candidate : std::as_const(page.candidates)) {
            if (walk.isNew(candidate.reference) && comparableEmail(candidate.value(u"email"_s).text()) == email)
                matches.append(candidate);
        }
    } while (walk.goesOn(page.last, page.unreadable, page.total));
    co_return matches;
}

QCoro::Task<Result<Candidate>> candidate(Shared shared, QString reference, std::stop_token stop)
{
    if (!isReference(reference))
        co_return notAReference(reference);
    const UrlQuery query{{"stage", u"true"_s}, {"tags", u"true"_s}};
    Result<Response> answer = co_await ask(shared, readOf(shared->url(pathOf("/candidates/", reference), query)), stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return candidateOf(*answer, reference, false);
}

QCoro::Task<Result<Candidate>> update(Shared shared, QString reference, FieldValues changes, std::stop_token stop)
{
    if (!isReference(reference))
        co_return notAReference(reference);
    const Result<QJsonObject> body = updateBody(changes);
    if (!body)
        co_return tl::unexpected(body.error());
    const Request put = write(Request::Method::Put, shared->url(pathOf("/candidates/", reference)), *body);
    Result<Response> answer = co_await ask(shared, put, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return candidateOf(*answer, reference, true);
}

/// Read, and refused with 400 for its stage: certainly not applied.
bool refusesStage(const Result<Response> &answer)
{
    if (answer || answer.error().status != 400 || answer.error().kind != Kind::Rejected)
        return false;
    const auto names = [](const QString &words) { return words.contains("stage"_L1, Qt::CaseInsensitive); };
    return names(answer.error().text) || names(answer.error().code);
}

QCoro::Task<Result<Candidate>> create(Shared shared, NewCandidate wanted, std::stop_token stop)
{
    Result<QJsonObject> body = createBody(wanted, shared->olderApi);
    if (!body)
        co_return tl::unexpected(body.error());
    const QUrl target = shared->url("/candidates");
    const Request post = write(Request::Method::Post, target, *body);
    Result<Response> answer = co_await ask(shared, post, stop);
    const QJsonValue stage = body->value("job_stage_id"_L1);
    if (stage.isDouble() && refusesStage(answer)) {
        // One page types the stage as a string, another as an integer (row 7).
        body->insert("job_stage_id"_L1, QString::number(stage.toInteger()));
        const Request again = write(Request::Method::Post, target, *body);
        Result<Response> second = co_await ask(shared, again, stop);
        // Refused both ways, it is the stage itself: then the first answer speaks of what we would send. Any other end
        // of the second is the fate of the candidate, which may be there.
        if (!refusesStage(second))
            answer = second;
    }
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return candidateOf(*answer, {}, true);
}

QCoro::Task<Result<std::monostate>> sendOnce(Shared shared, QString reference, QString field, Value value,
                                             std::stop_token stop)
{
    if (!isReference(reference))
        co_return notAReference(reference);
    const Result<Addition> addition = additionOf(reference, field, value);
    if (!addition)
        co_return tl::unexpected(addition.error());
    Request post = write(Request::Method::Post, shared->url(addition->path), addition->body);
    post.expectsJson = false; // isAdded() knows more
    Result<Response> answer = co_await ask(shared, post, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (!isAdded(*addition, *answer))
        co_return tl::unexpected(malformed(answer->status, field, true));
    const Result<std::monostate> added;
    co_return added;
}

/// All pages of what the ATS keeps with a candidate; `path` names it.
template <typename T>
QCoro::Task<Result<QList<T>>> attached(Shared shared, QByteArray path,
                                       std::optional<T> (*from)(const QJsonValue &, const QString &), QString reference,
                                       std::stop_token stop)
{
    if (!isReference(reference))
        co_return notAReference(reference);
    QList<T> list;
    PageWalk walk;
    PageEnd end;
    do {
        const UrlQuery query{{"candidate_reference", reference},
                             {"per_page", QString::number(perPage)},
                             {"page", QString::number(walk.page())}};
        Result<Response> answer = co_await ask(shared, readOf(shared->url('/' + path, query)), stop);
        if (!answer)
            co_return tl::unexpected(answer.error());
        if (!answer->json.isArray())
            co_return tl::unexpected(malformed(answer->status, QString::fromLatin1(path), false));
        const QJsonArray items = answer->json.array();
        for (const QJsonValue &item : items) {
            const qint64 id = item["id"_L1].toInteger(-1);
            // The URL of a file may be another one on each page, as it is short-lived.
            const QByteArray key = id >= 0 ? QByteArray::number(id) : QJsonDocument(item.toObject()).toJson();
            if (!walk.isNew(QString::fromUtf8(key)))
                continue; // moved between pages (row 25)
            if (const std::optional<T> one = from(item, reference))
                list.append(*one);
        }
        end = pageEnd(*answer, walk.page(), perPage, items.size());
    } while (walk.goesOn(end.last, 0, end.total));
    co_return list;
}

} // namespace
} // namespace welcomekit

WelcomeKit::WelcomeKit(const Account &account, const QString &token, const HttpOptions &options)
{
    auto connection = std::make_shared<welcomekit::Connection>(account, token, options);
    connection->organizations = account.organizations;
    connection->olderApi = account.olderApi;
    m_connection = std::move(connection);
}

WelcomeKit::~WelcomeKit() = default;

bool WelcomeKit::createsWith(const Field &field) const
{
    return field.travelsWithCreate(m_connection->olderApi);
}

double WelcomeKit::requestsPerSecond() const
{
    return m_connection->http->requestsPerSecond();
}

std::optional<std::chrono::milliseconds> WelcomeKit::timeFor(int requests) const
{
    return m_connection->http->timeFor(requests);
}

QCoro::Task<Result<Identity>> WelcomeKit::identity(std::stop_token stop)
{
    return welcomekit::identity(m_connection, std::move(stop));
}

QCoro::Task<Result<Listed<Organization>>> WelcomeKit::organizations(std::stop_token stop)
{
    return welcomekit::organizations(m_connection, std::move(stop));
}

QCoro::Task<Result<Listed<Job>>> WelcomeKit::jobs(QString organizationReference, std::stop_token stop)
{
    return welcomekit::jobs(m_connection, std::move(organizationReference), std::move(stop));
}

QCoro::Task<Result<Job>> WelcomeKit::job(QString reference, std::stop_token stop)
{
    return welcomekit::job(m_connection, std::move(reference), std::move(stop));
}

QCoro::Task<Result<CandidatePage>> WelcomeKit::candidates(CandidateQuery query, std::stop_token stop)
{
    return welcomekit::candidates(m_connection, std::move(query), std::move(stop));
}

QCoro::Task<Result<Candidate>> WelcomeKit::candidate(QString reference, std::stop_token stop)
{
    return welcomekit::candidate(m_connection, std::move(reference), std::move(stop));
}

QCoro::Task<Result<QList<Candidate>>> WelcomeKit::possibleDuplicates(NewCandidate wanted, std::stop_token stop)
{
    return welcomekit::possibleDuplicates(m_connection, std::move(wanted), std::move(stop));
}

QCoro::Task<Result<MovePage>> WelcomeKit::moves(MoveQuery query, std::stop_token stop)
{
    return welcomekit::moves(m_connection, std::move(query), std::move(stop));
}

QCoro::Task<Result<Candidate>> WelcomeKit::update(QString reference, FieldValues changes, std::stop_token stop)
{
    return welcomekit::update(m_connection, std::move(reference), std::move(changes), std::move(stop));
}

QCoro::Task<Result<Candidate>> WelcomeKit::create(NewCandidate candidate, std::stop_token stop)
{
    return welcomekit::create(m_connection, std::move(candidate), std::move(stop));
}

QCoro::Task<Result<std::monostate>> WelcomeKit::sendOnce(QString reference, QString field, Value value,
                                                         std::stop_token stop)
{
    return welcomekit::sendOnce(m_connection, std::move(reference), std::move(field), std::move(value),
                                std::move(stop));
}

QCoro::Task<Result<QList<Document>>> WelcomeKit::documents(QString reference, std::stop_token stop)
{
    return welcomekit::attached(m_connection, "documents"_ba, welcomekit::documentFrom, std::move(reference),
                                std::move(stop));
}

QCoro::Task<Result<QList<Email>>> WelcomeKit::emails(QString reference, std::stop_token stop)
{
    return welcomekit::attached(m_connection, "emails"_ba, welcomekit::emailFrom, std::move(reference),
                                std::move(stop));
}

} // namespace vivier
