#include "ats/welcomekit/errors.h"

#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace vivier::welcomekit {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr qsizetype longestText = 500; // of a sentence for a message box

struct Meaning
{
    int status;
    Kind kind;
};

// Documented: 400, 401, 403, 404, 405, 500, 503. The rest is what HTTP says.
constexpr Meaning meanings[] = {
    {400, Kind::Rejected},    {401, Kind::Unauthorized}, {403, Kind::Forbidden},   {404, Kind::NotFound},
    {405, Kind::Unexpected},  {408, Kind::NoAnswer},     {409, Kind::Rejected},    {410, Kind::NotFound},
    {412, Kind::Rejected},    {413, Kind::Rejected},     {415, Kind::Rejected},    {422, Kind::Rejected},
    {423, Kind::Rejected},    {425, Kind::RateLimited},  {428, Kind::Rejected},    {429, Kind::RateLimited},
    {500, Kind::ServerFault}, {501, Kind::Unexpected},   {502, Kind::ServerFault}, {503, Kind::Maintenance},
    {504, Kind::ServerFault},
};

} // namespace

Kind kindOf(int status)
{
    const auto *found = std::find_if(std::begin(meanings), std::end(meanings),
                                     [status](const Meaning &meaning) { return meaning.status == status; });
    if (found != std::end(meanings))
        return found->kind;
    return status >= 500 && status < 600 ? Kind::ServerFault : Kind::Unexpected;
}

ApiError errorOf(const Response &response, bool write)
{
    // Whatever the content type says: "; charset=utf-8" must not hide the reason.
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    QString text = body.value("error_description"_L1).toString().simplified();
    if (text.size() > longestText)
        text = text.left(longestText - 1) + u'…';
    return {.kind = kindOf(response.status),
            .status = response.status,
            .code = body.value("error"_L1).toString().left(longestText),
            .text = text,
            .field = {},
            .retryAfter = response.retryAfter(),
            .maybeApplied = write && response.status >= 500};
}

ApiError malformed(int status, const QString &missing, bool write)
{
    return {.kind = Kind::Malformed, .status = status, .text = missing, .maybeApplied = write};
}

} // namespace vivier::welcomekit
