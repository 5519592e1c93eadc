#include "ats/instaview/candidatepages.h"

#include "ats/instaview/candidatejson.h"
#include "ats/instaview/creationmark.h"
#include "ats/instaview/errors.h"
#include "ats/instaview/listjson.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace vivier::instaview {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

/// What identifies a person, comparable; "" is nobody's.
struct Person
{
    QString email;
    QString phone;
    QString creationId;

    explicit Person(const FieldValues &values)
        : email(values.value(u"email"_s).text().trimmed().toCaseFolded())
        , phone(values.value(u"phoneNumber"_s).text())
        , creationId(creationIdIn(values))
    {
        phone.removeIf([](QChar c) { return c != u'+' && !c.isDigit(); });
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

/// Where to look: by name and email if the search works, else in each job.
QList<CandidateFilter> filtersFor(const NewCandidate &wanted, bool isSearching)
{
    const QString company = wanted.organizationReference;
    QList<CandidateFilter> filters;
    if (isSearching) {
        // The email finds who has another name, where the search knows emails (section 8.1 says both).
        for (const QString &field : {u"lastName"_s, u"email"_s}) {
            const QString term = wanted.values.value(field).text().trimmed();
            if (!term.isEmpty())
                filters.append({.job = {}, .search = term, .company = company});
        }
        return filters;
    }
    const QStringList jobs = jobsOf(wanted);
    for (const QString &job : jobs)
        filters.append({.job = job, .search = {}, .company = company});
    if (filters.isEmpty())
        filters.append({.job = {}, .search = {}, .company = company});
    return filters;
}

} // namespace

QCoro::Task<Result<CandidatePage>> candidatePage(Shared shared, CandidateFilter filter, int page, int perPage,
                                                 std::stop_token stop)
{
    const int limit = qBound(1, perPage, mostPerPage);
    UrlQuery query{{"page", QString::number(page)}, {"limit", QString::number(limit)}};
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
        if (!candidate)
            co_return tl::unexpected(malformed(answer->status, u"id"_s, false));
        candidate->readAt = answer->askedAt;
        read.candidates.append(*candidate);
    }
    co_return read;
}

QCoro::Task<Result<QList<Candidate>>> lookAlikes(Shared shared, NewCandidate wanted, std::stop_token stop)
{
    const Person person(wanted.values);
    QList<Candidate> matches;
    if (!person.isAnybody())
        co_return matches;
    const bool hasName = !wanted.values.value(u"lastName"_s).text().trimmed().isEmpty();
    Result<bool> isSearching = false;
    if (hasName)
        isSearching = co_await searchFilters(shared, wanted.organizationReference, stop);
    if (!isSearching)
        co_return tl::unexpected(isSearching.error());
    QSet<QString> known;
    const QList<CandidateFilter> filters = filtersFor(wanted, *isSearching);
    for (const CandidateFilter &filter : filters) {
        for (int page = 1;; ++page) {
            Result<CandidatePage> answer = co_await candidatePage(shared, filter, page, mostPerPage, stop);
            if (!answer)
                co_return tl::unexpected(answer.error());
            for (const Candidate &candidate : std::as_const(answer->candidates)) {
                if (!person.isLike(Person(candidate.values)) || known.contains(candidate.reference))
                    continue;
                known.insert(candidate.reference);
                matches.append(candidate);
            }
            if (answer->last)
                break;
        }
    }
    co_return matches;
}

} // namespace vivier::instaview
