// SPDX-License-Identifier: MIT
#include "ats/instaview/companies.h"

#include "ats/instaview/errors.h"
#include "ats/instaview/listjson.h"
#include "ats/pagewalk.h"

#include <QCoroFuture>

#include <QPromise>

#include <algorithm>

namespace vivier::instaview {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QByteArray otherPath = "/companies";

/// Without companyId first; with it where that is refused, as the same page calls it required (row 29) and
/// no page names the status of a request that lacks it.
QCoro::Task<Result<Answer>> askFor(Shared shared, QByteArray path, int page, std::stop_token stop)
{
    UrlQuery query = pageQuery(page, mostPerPage);
    Result<Answer> answer = co_await askJson(shared, readOf(shared->url(path, query)), stop);
    const bool isRefused = !answer && (answer.error().kind == Kind::Rejected || answer.error().kind == Kind::Forbidden);
    if (!isRefused || shared->company.isEmpty())
        co_return answer;
    query = withCompany(shared, query);
    co_return co_await askJson(shared, readOf(shared->url(path, query)), stop);
}

/// The reference calls it /company, the guides /companies (row 12).
QCoro::Task<Result<Answer>> askPage(Shared shared, int page, std::stop_token stop)
{
    Result<Answer> answer = co_await askFor(shared, shared->companyPath, page, stop);
    const bool isMissing = !answer && answer.error().kind == Kind::NotFound;
    if (!isMissing || std::exchange(shared->triedOtherPath, true))
        co_return answer;
    Result<Answer> other = co_await askFor(shared, otherPath, page, stop);
    if (!other && other.error().kind == Kind::NotFound)
        co_return answer;
    if (other)
        shared->companyPath = otherPath;
    else
        shared->triedOtherPath = false; // it did not say
    co_return other;
}

/// The companies of one answer; of one that is no list, the one company it is.
std::optional<ListPage> companiesIn(const JsonTree &body)
{
    if (auto list = listFrom(body))
        return list;
    const JsonTree company = payloadOf(body);
    return organizationFrom(company) ? std::optional(ListPage{.items = {company}, .hasNextPage = {}}) : std::nullopt;
}

QCoro::Task<Result<Listed<Organization>>> listCompanies(Shared shared, std::stop_token stop)
{
    Listed<Organization> companies;
    PageWalk walk;
    bool isLast = false;
    int unreadable = 0;
    int total = -1;
    do {
        Result<Answer> answer = co_await askPage(shared, walk.page(), stop);
        if (!answer)
            co_return tl::unexpected(answer.error());
        const std::optional<ListPage> list = companiesIn(answer->body);
        if (!list)
            co_return tl::unexpected(malformed(answer->status, u"companies"_s, false));
        for (const JsonTree &item : list->items) {
            const std::optional<Organization> company = organizationFrom(item);
            if (!company) {
                ++unreadable;
                continue;
            }
            if (walk.isNew(company->reference))
                companies.append(*company);
        }
        companies.unreadable += unreadable;
        total = list->total;
        isLast = pageEnd(*list, walk.page(), mostPerPage).last;
    } while (walk.goesOn(isLast, std::exchange(unreadable, 0), total));
    co_return companies;
}

/// Without an answer, or with one that stands for every call at present.
bool isOfEveryCall(const ApiError &error)
{
    return error.status == 0 || error.kind == Kind::Unauthorized || error.kind == Kind::RateLimited ||
           error.kind == Kind::Maintenance;
}

/// Lists them, and remembers what that says of the one to send.
QCoro::Task<Result<Listed<Organization>>> companies(Shared shared, std::stop_token stop)
{
    Result<Listed<Organization>> all = co_await listCompanies(shared, stop);
    if (all && all->size() == 1 && all->unreadable == 0 && shared->company.isEmpty())
        shared->company = all->constFirst().reference;
    if (all || (!isOfEveryCall(all.error()) && all.error().kind != Kind::ServerFault))
        shared->isCompanySettled = true;
    co_return all;
}

std::optional<Organization> chosen(const Shared &shared, const QList<Organization> &companies)
{
    const auto found = std::find_if(companies.cbegin(), companies.cend(), [&shared](const Organization &company) {
        return company.reference.compare(shared->company, Qt::CaseInsensitive) == 0;
    });
    return found == companies.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QCoro::Task<Result<Identity>> identity(Shared shared, std::stop_token stop)
{
    Result<Listed<Organization>> all = co_await companies(shared, stop);
    if (!all)
        co_return tl::unexpected(all.error());
    if (const auto company = chosen(shared, *all))
        co_return Identity{.displayName = company->name, .avatarUrl = {}};
    if (shared->isCompanyChosen) // not in the list: the others are not the account's
        co_return Identity{.displayName = shared->company, .avatarUrl = {}};
    QStringList names;
    for (const Organization &company : std::as_const(*all))
        names.append(company.name);
    co_return Identity{.displayName = names.join(u", "_s), .avatarUrl = {}};
}

QCoro::Task<Result<Listed<Organization>>> organizations(Shared shared, std::stop_token stop)
{
    Result<Listed<Organization>> all = co_await companies(shared, stop);
    if (!shared->isCompanyChosen)
        co_return all;
    const Organization byItsReference{.reference = shared->company, .name = shared->company};
    if (!all && all.error().kind == Kind::Forbidden) // read:companies is missing; the account's own word still holds
        co_return Listed<Organization>({byItsReference});
    if (!all)
        co_return all;
    if (const auto company = chosen(shared, *all))
        co_return Listed<Organization>({*company});
    if (!isReference(shared->company))
        co_return Listed<Organization>();
    const QByteArray path = shared->companyPath + '/' + QUrl::toPercentEncoding(shared->company);
    Result<Answer> answer = co_await askJson(shared, readOf(shared->url(path, withCompany(shared))), stop);
    if (answer)
        co_return Listed<Organization>({organizationFrom(payloadOf(answer->body)).value_or(byItsReference)});
    if (answer.error().kind == Kind::Forbidden || answer.error().kind == Kind::NotFound)
        co_return Listed<Organization>({byItsReference});
    co_return tl::unexpected(answer.error());
}

QCoro::Task<std::optional<ApiError>> companyFor(Shared shared, QString company, std::stop_token stop)
{
    while (company.isEmpty() && shared->company.isEmpty() && !shared->isCompanySettled) {
        std::optional<ApiError> failed;
        if (shared->companyLookUp.isRunning()) { // calls that leave together ask once
            const QFuture<std::optional<ApiError>> goingOn = shared->companyLookUp;
            failed = co_await goingOn;
            if (failed && failed->kind == Kind::Cancelled && !stop.stop_requested())
                continue; // by whoever asked
        } else {
            QPromise<std::optional<ApiError>> promise;
            promise.start();
            shared->companyLookUp = promise.future();
            const Result<Listed<Organization>> all = co_await companies(shared, stop);
            if (!all)
                failed = all.error();
            promise.addResult(failed);
            promise.finish();
        }
        co_return failed &&isOfEveryCall(*failed) ? failed : std::nullopt;
    }
    co_return std::nullopt;
}

} // namespace vivier::instaview
