// SPDX-License-Identifier: MIT
#include "ats/instaview/connection.h"

#include "ats/instaview/errors.h"

namespace vivier::instaview {

using namespace Qt::StringLiterals;

QCoro::Task<Result<Answer>> askJson(Shared shared, Request request, std::stop_token stop)
{
    // Parsed here: QJsonDocument refuses numbers that metadata may hold (1e400), and with them a page of candidates.
    request.expectsJson = false;
    const bool isWrite = request.isWrite();
    Result<Response> answer = co_await ask(shared, std::move(request), errorOf, std::move(stop));
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto body = JsonTree::parse(answer->body);
    if (!body)
        co_return tl::unexpected(malformed(answer->status, u"not JSON"_s, isWrite));
    co_return Answer{.body = *std::move(body),
                     .status = answer->status,
                     .askedAt = answer->askedAt,
                     .answeredAt = answer->answeredAt};
}

UrlQuery pageQuery(int page, int perPage)
{
    return {{"page", QString::number(page)}, {"limit", QString::number(perPage)}};
}

UrlQuery withCompany(const Shared &shared, UrlQuery query, const QString &company)
{
    const QString id = company.isEmpty() ? shared->company : company;
    if (!id.isEmpty())
        query.append({"companyId", id});
    return query;
}

} // namespace vivier::instaview
