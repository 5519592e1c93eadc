// SPDX-License-Identifier: MIT
#include "ats/welcomekit/errors.h"

#include "ats/statuskind.h"
#include "candidate/singleline.h"

#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace vivier::welcomekit {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

/// Section 3, for every call alike: after these a write was certainly not applied.
constexpr int refusals[] = {400, 401, 403, 404, 405};

} // namespace

ApiError errorOf(const Response &response, bool write)
{
    // Whatever the content type says: "; charset=utf-8" must not hide the reason.
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    return {.kind = kindOfStatus(response.status),
            .status = response.status,
            .code = singleLine(body.value("error"_L1).toString()),
            .text = singleLine(body.value("error_description"_L1).toString()),
            .field = {},
            .retryAfter = response.retryAfter(),
            .maybeApplied = write && std::ranges::find(refusals, response.status) == std::end(refusals)};
}

ApiError malformed(int status, const QString &missing, bool write)
{
    return {.kind = Kind::Malformed, .status = status, .text = missing, .maybeApplied = write};
}

} // namespace vivier::welcomekit
