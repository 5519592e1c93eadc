// SPDX-License-Identifier: MIT
#include "ats/apiconnection.h"

#include "candidate/draft.h"
#include "candidate/wholetext.h"

#include <QCoroFuture>

namespace vivier {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

tl::unexpected<ApiError> cancelled(bool maybeApplied = false)
{
    return tl::unexpected(ApiError{.kind = Kind::Cancelled, .maybeApplied = maybeApplied});
}

} // namespace

ApiConnection::ApiConnection(const Account &account, const QString &token, const HttpOptions &options)
{
    withheld = options.withheld;
    if (!withheld && token.trimmed().isEmpty())
        withheld = ApiError{.kind = Kind::Unauthorized};
    const QUrl api = account.baseUrl.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                              QUrl::StripTrailingSlash);
    base = api.toEncoded();
    while (base.endsWith('/'))
        base.chop(1);
    http = std::make_unique<HttpClient>(api, token, options);
}

QUrl ApiConnection::url(const QByteArray &path, const UrlQuery &query) const
{
    // Not QUrlQuery: it leaves "+" as it is, which servers read as a space.
    QByteArray encoded = base + path;
    char separator = '?';
    for (const auto &[key, value] : query) {
        encoded += separator + key + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

QCoro::Task<Result<Response>> ask(std::shared_ptr<const ApiConnection> line, Request request, ErrorOf errorOf,
                                  std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    if (line->withheld) // its answer is known, and personal data need not travel for it
        co_return tl::unexpected(*line->withheld);
    const QFuture<Result<Response>> sent = line->http->send(request, stop);
    Result<Response> answer = co_await sent;
    // An answer that did arrive is worth more than the wish to stop: a write's fate is known by it.
    if (stop.stop_requested() && (!answer || !request.isWrite()))
        co_return cancelled(!answer && answer.error().maybeApplied);
    if (answer && !answer->isSuccess())
        answer = tl::unexpected(errorOf(*answer, request.isWrite()));
    if (!answer) {
        for (QString *words : {&answer.error().text, &answer.error().code})
            *words = wholeText(line->http->withoutToken(*words));
    }
    co_return answer;
}

bool isReference(const QString &text)
{
    constexpr qsizetype longest = 255; // no length is documented; those known are of 36 characters at most
    return !text.isEmpty() && text.size() <= longest && text != "."_L1 && text != ".."_L1 && !Draft::isNewKey(text);
}

QByteArray pathOf(const char *collection, const QString &reference)
{
    return collection + QUrl::toPercentEncoding(reference);
}

Request readOf(const QUrl &url)
{
    return {.method = Request::Method::Get, .url = url, .body = {}};
}

tl::unexpected<ApiError> notAReference(const QString &reference)
{
    return tl::unexpected(ApiError{.kind = Kind::NotFound, .text = reference});
}

} // namespace vivier
