// SPDX-License-Identifier: MIT
#include "ats/instaview/candidatepages.h"

#include "ats/instaview/candidatejson.h"
#include "ats/instaview/companies.h"
#include "ats/instaview/creationmark.h"
#include "ats/instaview/errors.h"
#include "ats/instaview/listjson.h"
#include "ats/pagewalk.h"
#include "candidate/pasted.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace vivier::instaview {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr int everyPage = std::numeric_limits<int>::max();
constexpr int fewPages = 3; ///< of a candidate's jobs, beside a search that works

/// What identifies a person, comparable; "" is nobody's.
struct Person
{
    QString email;
    QString phone;
    QString creationId;

    explicit Person(const FieldValues &values)
        : email(comparableEmail(values.value(u"email"_s).text()))
        , phone(comparablePhone(values.value(u"phoneNumber"_s).text()))
        , creationId(creationIdIn(values))
    {
    }

    bool isAnybody() const { return !email.isEmpty() || !phone.isEmpty() || !creationId.isEmpty(); }
    bool isLike(const Person &other) const
    {
        const auto same = [](const QString &a, const QString &b) { return !a.isEmpty() && a == b; };
        return same(email, other.email) || same(phone, other.phone) || same(creationId, other.creationId);
    }
};

bool isNone(const CandidatePage &page)
{
    return page.candidates.isEmpty() && page.total <= 0;
}

bool hasNameWith(const Candidate &candidate, const QString &part)
{
    const auto holds = [&](const QString &field) {
        return candidate.value(field).text().contains(part, Qt::CaseInsensitive);
    };
    return holds(u"firstName"_s) || holds(u"lastName"_s);
}

/// Whether `search` finds people by name: a word that nobody is called finds nobody, and the last name of somebody who
/// is there finds such names. An unknown parameter may be ignored, and then everybody would be found, or refused.
QCoro::Task<Result<bool>> searchFilters(Shared shared, QString company, std::stop_token stop)
{
    if (shared->searchFilters)
        co_return *shared->searchFilters;
    const QString nobody = u"zq"_s + QUuid::createUuid().toString(QUuid::Id128);
    CandidateFilter filter{.job = {}, .search = nobody, .company = company};
    Result<CandidatePage> found = co_await candidatePage(shared, filter, 1, 1, stop);
    if (!found && found.error().kind != Kind::Rejected)
        co_return tl::unexpected(found.error());
    if (!found || !isNone(*found)) {
        shared->searchFilters = false;
        co_return false;
    }
    filter.search.clear();
    Result<CandidatePage> all = co_await candidatePage(shared, filter, 1, 1, stop);
    if (!all)
        co_return tl::unexpected(all.error());
    if (isNone(*all))
        co_return false; // proves nothing, and nobody is there to be found: ask again next time
    const Candidate somebody = all->candidates.value(0);
    filter.search = somebody.value(u"lastName"_s).text().trimmed();
    if (filter.search.isEmpty())
        co_return false;
    Result<CandidatePage> known = co_await candidatePage(shared, filter, 1, mostPerPage, stop);
    if (!known)
        co_return tl::unexpected(known.error());
    const QList<Candidate> &hits = known->candidates;
    const bool isFound = std::any_of(hits.cbegin(), hits.cend(), [&filter](const Candidate &candidate) {
        return hasNameWith(candidate, filter.search);
    });
    shared->searchFilters = isFound;
    co_return isFound;
}

QList<CandidateFilter> searchesFor(const NewCandidate &wanted)
{
    QList<CandidateFilter> filters;
    // The email finds who has another name, where the search knows emails (section 8.1 says both).
    const QString name = cleanedLine(wanted.values.value(u"lastName"_s).text());
    const QString email = unpackedEmail(wanted.values.value(u"email"_s).text());
    for (const QString &term : {name, email}) {
        if (!term.isEmpty())
            filters.append({.job = {}, .search = term, .company = wanted.organizationReference});
    }
    return filters;
}

QList<CandidateFilter> jobsFor(const NewCandidate &wanted)
{
    QList<CandidateFilter> filters;
    const QStringList jobs = jobsOf(wanted);
    for (const QString &job : jobs)
        filters.append({.job = job, .search = {}, .company = wanted.organizationReference});
    return filters;
}

/// Whom a new candidate may be, gathered from page after page.
struct Matches
{
    Person person;
    QList<Candidate> found;
    QSet<QString> known;

    void add(const Candidate &candidate)
    {
        if (!person.isLike(Person(candidate.values)) || known.contains(candidate.reference))
            return;
        known.insert(candidate.reference);
        found.append(candidate);
    }
};

/// Adds from each list in turn; of `budget` pages in all, and of a list that would take more than what is left of them
/// its first page alone.
QCoro::Task<std::optional<ApiError>> addFrom(Shared shared, QList<CandidateFilter> filters, int budget,
                                             std::shared_ptr<Matches> matches, std::stop_token stop)
{
    for (const CandidateFilter &filter : std::as_const(filters)) {
        PageWalk walk;
        CandidatePage page;
        do {
            if (budget-- == 0)
                co_return std::nullopt;
            Result<CandidatePage> answer = co_await candidatePage(shared, filter, walk.page(), mostPerPage, stop);
            if (!answer)
                co_return answer.error();
            page = *std::move(answer);
            for (const Candidate &candidate : std::as_const(page.candidates)) {
                walk.isNew(candidate.reference);
                matches->add(candidate);
            }
            page.last = page.last || page.totalPages - walk.page() > budget;
        } while (walk.goesOn(page.last, page.unreadable, page.total));
    }
    co_return std::nullopt;
}

} // namespace

QCoro::Task<Result<CandidatePage>> candidatePage(Shared shared, CandidateFilter filter, int page, int perPage,
                                                 std::stop_token stop)
{
    const int limit = qBound(1, perPage, mostPerPage);
    if (const auto failed = co_await companyFor(shared, filter.company, stop))
        co_return tl::unexpected(*failed);
    UrlQuery query = pageQuery(page, limit);
    if (!filter.job.isEmpty())
        query.append({"jobId", filter.job});
    if (!filter.search.isEmpty())
        query.append({"search", filter.search});
    query = withCompany(shared, query, filter.company);
    Request request = readOf(shared->url("/candidates", query));
    request.background = filter.background;
    Result<Answer> answer = co_await askJson(shared, std::move(request), stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const std::optional<ListPage> list = listFrom(answer->body);
    if (!list)
        co_return tl::unexpected(malformed(answer->status, u"candidates"_s, false));
    const PageEnd end = pageEnd(*list, page, limit);
    CandidatePage read{
        .candidates = {}, .page = page, .total = list->total, .totalPages = end.totalPages, .last = end.last};
    for (const JsonTree &item : list->items) {
        std::optional<Candidate> candidate = candidateFrom(item);
        if (!candidate) {
            ++read.unreadable;
            continue;
        }
        candidate->readAt = answer->askedAt;
        read.candidates.append(*candidate);
    }
    co_return read;
}

QCoro::Task<Result<QList<Candidate>>> possibleDuplicates(Shared shared, NewCandidate wanted, std::stop_token stop)
{
    const Person person(wanted.values);
    if (!person.isAnybody())
        co_return QList<Candidate>();
    const bool hasName = !wanted.values.value(u"lastName"_s).text().trimmed().isEmpty();
    Result<bool> isSearching = false;
    if (hasName)
        isSearching = co_await searchFilters(shared, wanted.organizationReference, stop);
    if (!isSearching)
        co_return tl::unexpected(isSearching.error());
    const auto matches = std::make_shared<Matches>(Matches{.person = person, .found = {}, .known = {}});
    if (*isSearching) {
        const QList<CandidateFilter> searches = searchesFor(wanted);
        if (const auto failed = co_await addFrom(shared, searches, everyPage, matches, stop))
            co_return tl::unexpected(*failed);
    }
    QList<CandidateFilter> lists = jobsFor(wanted);
    if (!*isSearching && lists.isEmpty())
        lists.append({.job = {}, .search = {}, .company = wanted.organizationReference});
    // Nothing says that the search knows phones or metadata, so a short list is read as well.
    const int budget = *isSearching ? fewPages : everyPage;
    if (const auto failed = co_await addFrom(shared, lists, budget, matches, stop))
        co_return tl::unexpected(*failed);
    co_return matches->found;
}

} // namespace vivier::instaview
