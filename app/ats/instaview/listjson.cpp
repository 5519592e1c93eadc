// SPDX-License-Identifier: MIT
#include "ats/instaview/listjson.h"

#include "ats/apiconnection.h"

namespace vivier::instaview {

using namespace Qt::StringLiterals;

namespace {

using Json = JsonTree::Kind;

QString textAt(const JsonTree &json, QStringView key)
{
    const JsonTree *found = json.find(key);
    return found ? found->text() : QString();
}

int countAt(const JsonTree &json, QStringView key)
{
    const JsonTree *found = json.find(key);
    bool isNumber = false;
    const int number = found ? found->number().toInt(&isNumber) : -1;
    return isNumber && number >= 0 ? number : -1;
}

ListPage pageFrom(const JsonTree &list, const JsonTree &numbers)
{
    const JsonTree *next = numbers.find(u"hasNextPage");
    return {.items = list.items(),
            .total = countAt(numbers, u"total"),
            .totalPages = countAt(numbers, u"totalPages"),
            .limit = countAt(numbers, u"limit"),
            .hasNextPage = next && next->kind() == Json::Flag ? std::optional(next->flag()) : std::nullopt};
}

} // namespace

JsonTree payloadOf(const JsonTree &body)
{
    const JsonTree *data = body.find(u"data");
    return data && (body.find(u"success") || body.find(u"statusCode")) ? *data : body;
}

std::optional<ListPage> listFrom(const JsonTree &body)
{
    const JsonTree payload = payloadOf(body);
    if (payload.isList())
        return pageFrom(payload, body); // page fields beside it, should there be any
    const JsonTree *data = payload.find(u"data");
    if (data && data->isList())
        return pageFrom(*data, payload);
    // The prose of the company list: {"data": {"items", "pagination"}} without any wrapper (section 3).
    const JsonTree &holder = data && data->isObject() ? *data : payload;
    const JsonTree *items = holder.find(u"items");
    if (!items || !items->isList())
        return std::nullopt;
    const JsonTree *pagination = holder.find(u"pagination");
    return pageFrom(*items, pagination ? *pagination : holder);
}

PageEnd pageEnd(const ListPage &list, int page, int perPage)
{
    const int size = list.limit > 0 ? qMin(list.limit, perPage) : perPage;
    PageEnd end{.totalPages = list.totalPages};
    if (end.totalPages < 0 && list.total >= 0)
        end.totalPages = list.total / size + (list.total % size > 0 ? 1 : 0);
    const qint64 seen = qint64(page) * size;
    const bool saysMore = list.hasNextPage.value_or(false) || page < list.totalPages || seen < list.total;
    const bool isShort = list.items.size() < size;
    end.last = list.items.isEmpty() || (isShort && !saysMore);
    return end;
}

std::optional<Organization> organizationFrom(const JsonTree &json)
{
    Organization company{.reference = textAt(json, u"id"), .name = textAt(json, u"name")};
    if (!isReference(company.reference))
        return std::nullopt;
    if (company.name.isEmpty())
        company.name = company.reference;
    return company;
}

std::optional<Job> jobFrom(const JsonTree &json)
{
    Job job{.reference = textAt(json, u"id"),
            .organizationReference = textAt(json, u"companyId"),
            .name = textAt(json, u"title"),
            .status = textAt(json, u"status"),
            .stages = {}};
    return isReference(job.reference) ? std::optional(job) : std::nullopt;
}

} // namespace vivier::instaview
