// SPDX-License-Identifier: MIT
#include "ats/welcomekit/listjson.h"

#include "ats/apiconnection.h"
#include "ats/welcomekit/jsonvalue.h"

#include <QJsonArray>

namespace vivier::welcomekit {

using namespace Qt::StringLiterals;

namespace {

/// Nothing without an id that can be sent back.
std::optional<Stage> stageFrom(const QJsonObject &json)
{
    const auto id = countOf(json.value("id"_L1));
    if (!id)
        return std::nullopt;
    return Stage{.id = *id,
                 .name = textOf(json.value("name"_L1)),
                 .reference = textOf(json.value("reference"_L1)),
                 .visible = json.value("visible"_L1).toBool(true)};
}

void addOnce(QList<Organization> &list, const Organization &organization)
{
    for (const Organization &known : list) {
        if (known.reference == organization.reference)
            return;
    }
    if (isReference(organization.reference))
        list.append(organization);
}

int headerNumber(const Response &response, QByteArrayView name)
{
    constexpr qint64 most = 1'000'000'000;
    const auto number = countIn(response.header(name));
    return number ? static_cast<int>(qMin(*number, most)) : -1;
}

} // namespace

Identity identityFrom(const QJsonObject &json)
{
    const QJsonObject user = json.contains("display_name"_L1) ? json : json.value("user"_L1).toObject();
    return {.displayName = textOf(user.value("display_name"_L1)), .avatarUrl = textOf(user.value("avatar_url"_L1))};
}

std::optional<Organization> organizationFrom(const QJsonObject &json)
{
    Organization organization{.reference = textOf(json.value("reference"_L1)), .name = textOf(json.value("name"_L1))};
    if (!isReference(organization.reference))
        return std::nullopt;
    if (organization.name.isEmpty())
        organization.name = organization.reference;
    return organization;
}

QList<Organization> organizationsFrom(const QJsonObject &json)
{
    QList<Organization> list;
    const QJsonObject user = json.value("user"_L1).toObject();
    for (const QJsonObject &holder : {json, user}) {
        const QJsonArray organizations = holder.value("organizations"_L1).toArray();
        for (const QJsonValue &item : organizations) {
            const QString bare = textOf(item);
            addOnce(list, item.isString() ? Organization{.reference = bare, .name = bare}
                                          : organizationFrom(item.toObject()).value_or(Organization()));
        }
    }
    for (const QJsonObject &holder : {json, user}) {
        const QJsonArray jobs = holder.value("jobs"_L1).toArray();
        for (const QJsonValue &job : jobs) {
            const QString reference = textOf(job.toObject().value("organization_reference"_L1));
            addOnce(list, {.reference = reference, .name = reference});
        }
    }
    return list;
}

std::optional<Job> jobFrom(const QJsonObject &json)
{
    Job job{.reference = textOf(json.value("reference"_L1)),
            .organizationReference = textOf(json.value("organization_reference"_L1)),
            .name = textOf(json.value("name"_L1)),
            .status = textOf(json.value("status"_L1)),
            .stages = {},
            .candidatesCount = json.value("candidates_count"_L1).toInt(-1)};
    if (!isReference(job.reference))
        return std::nullopt;
    const QJsonArray stages = json.value("stages"_L1).toArray();
    for (const QJsonValue &item : stages) {
        if (const auto stage = stageFrom(item.toObject()))
            job.stages.append(*stage);
    }
    return job;
}

PageEnd pageEnd(const Response &response, int page, int perPage, qsizetype count)
{
    const int told = headerNumber(response, "X-Per-Page");
    const int pageSize = told > 0 ? told : perPage;
    PageEnd end{.total = headerNumber(response, "X-Total"), .totalPages = headerNumber(response, "X-Total-Pages")};
    if (end.totalPages < 0 && end.total >= 0 && pageSize > 0)
        end.totalPages = end.total / pageSize + (end.total % pageSize > 0 ? 1 : 0);
    const bool isShort = count < pageSize;
    const bool isLastByHeader = end.totalPages < 0 || page >= end.totalPages;
    end.last = count == 0 || (isShort && isLastByHeader);
    return end;
}

} // namespace vivier::welcomekit
