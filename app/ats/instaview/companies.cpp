#include "ats/instaview/companies.h"

#include "ats/instaview/errors.h"
#include "ats/instaview/listjson.h"

#include <algorithm>

namespace vivier::instaview {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QByteArray otherPath = "/companies";

UrlQuery pageQuery(int page)
{
    return {{"page", QString::number(page)}, {"limit", QString::number(mostPerPage)}};
}

/// Without companyId first; with it where that is refused, as the same page calls it required (section 9, row 29).
QCoro::Task<Result<Answer>> askFor(Shared shared, QByteArray path, int page, std::stop_token stop)
{
    UrlQuery query = pageQuery(page);
    Result<Answer> answer = co_await askJson(shared, readOf(shared->url(path, query)), stop);
    if (answer || answer.error().kind != Kind::Rejected || shared->company.isEmpty())
        co_return answer;
    query = withCompany(shared, query);
    co_return co_await askJson(shared, readOf(shared->url(path, query)), stop);
}

/// The reference calls it /company, the guides /companies (section 9, row 12).
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

QCoro::Task<Result<QList<Organization>>> companies(Shared shared, std::stop_token stop)
{
    QList<Organization> companies;
    for (int page = 1;; ++page) {
        Result<Answer> answer = co_await askPage(shared, page, stop);
        if (!answer)
            co_return tl::unexpected(answer.error());
        const std::optional<ListPage> list = companiesIn(answer->body);
        if (!list)
            co_return tl::unexpected(malformed(answer->status, u"companies"_s, false));
        const qsizetype before = companies.size();
        for (const JsonTree &item : list->items) {
            const std::optional<Organization> company = organizationFrom(item);
            if (!company)
                co_return tl::unexpected(malformed(answer->status, u"id"_s, false));
            const auto same = [&company](const Organization &known) { return known.reference == company->reference; };
            if (std::none_of(companies.cbegin(), companies.cend(), same))
                companies.append(*company);
        }
        // A page of nothing new would come for ever from a server that does not know `page`.
        if (companies.size() == before || pageEnd(*list, page, mostPerPage).last)
            break;
    }
    if (companies.size() == 1 && shared->company.isEmpty())
        shared->company = companies.constFirst().reference;
    co_return companies;
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
    Result<QList<Organization>> all = co_await companies(shared, stop);
    if (!all)
        co_return tl::unexpected(all.error());
    if (const auto company = chosen(shared, *all))
        co_return Identity{.displayName = company->name, .avatarUrl = {}};
    QStringList names;
    for (const Organization &company : std::as_const(*all))
        names.append(company.name);
    co_return Identity{.displayName = names.join(u", "_s), .avatarUrl = {}};
}

QCoro::Task<Result<QList<Organization>>> organizations(Shared shared, std::stop_token stop)
{
    Result<QList<Organization>> all = co_await companies(shared, stop);
    if (!shared->isCompanyChosen)
        co_return all;
    const Organization byItsReference{.reference = shared->company, .name = shared->company};
    if (!all && all.error().kind == Kind::Forbidden) // read:companies is missing; the account's own word still holds
        co_return QList{byItsReference};
    if (!all)
        co_return all;
    if (const auto company = chosen(shared, *all))
        co_return QList{*company};
    if (!isReference(shared->company))
        co_return QList<Organization>();
    const QByteArray path = shared->companyPath + '/' + QUrl::toPercentEncoding(shared->company);
    Result<Answer> answer = co_await askJson(shared, readOf(shared->url(path, withCompany(shared))), stop);
    if (answer)
        co_return QList{organizationFrom(payloadOf(answer->body)).value_or(byItsReference)};
    if (answer.error().kind == Kind::Forbidden || answer.error().kind == Kind::NotFound)
        co_return QList{byItsReference};
    co_return tl::unexpected(answer.error());
}

} // namespace vivier::instaview
