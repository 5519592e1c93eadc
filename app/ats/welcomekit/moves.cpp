// SPDX-License-Identifier: MIT
#include "ats/welcomekit/moves.h"

#include "ats/welcomekit/errors.h"
#include "ats/welcomekit/jsonvalue.h"
#include "ats/welcomekit/listjson.h"

#include <QJsonArray>

namespace vivier::welcomekit {

using namespace Qt::StringLiterals;

namespace {

/// 0 for a stage that was deleted since: then there is none.
qint64 stageIdOf(const QJsonObject &end)
{
    return countOf(end.value("stage"_L1).toObject().value("id"_L1)).value_or(0);
}

} // namespace

std::optional<StageMove> moveFrom(const QJsonObject &json)
{
    const QJsonObject from = json.value("from"_L1).toObject();
    const QJsonObject to = json.value("to"_L1).toObject();
    StageMove move{.candidate = textOf(json.value("candidate"_L1).toObject().value("reference"_L1)),
                   .job = textOf(to.value("job"_L1).toObject().value("reference"_L1)),
                   .from = stageIdOf(from),
                   .to = stageIdOf(to),
                   .at = QDateTime::fromString(json.value("created_at"_L1).toString(), Qt::ISODateWithMs).toUTC()};
    return isReference(move.candidate) && move.at.isValid() ? std::optional(move) : std::nullopt;
}

QCoro::Task<Result<MovePage>> moves(std::shared_ptr<const ApiConnection> line, MoveQuery wanted, std::stop_token stop)
{
    const UrlQuery query{{"organization_reference", wanted.organizationReference},
                         {"job_reference", wanted.jobReference},
                         {"per_page", QString::number(wanted.perPage)},
                         {"page", QString::number(wanted.page)}};
    Request read = readOf(line->url("/moves", query));
    read.background = true;
    Result<Response> answer = co_await vivier::ask(line, std::move(read), errorOf, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (!answer->json.isArray())
        co_return tl::unexpected(malformed(answer->status, u"moves"_s, false));
    const QJsonArray items = answer->json.array();
    const PageEnd end = pageEnd(*answer, wanted.page, wanted.perPage, items.size());
    MovePage page{.moves = {}, .total = end.total, .last = end.last};
    for (const QJsonValue &item : items) {
        if (const auto move = moveFrom(item.toObject()))
            page.moves.append(*move);
        else
            ++page.unreadable;
    }
    co_return page;
}

} // namespace vivier::welcomekit
