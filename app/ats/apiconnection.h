// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/account.h"
#include "http/httpclient.h"

#include <QCoroTask>

#include <memory>
#include <optional>
#include <stop_token>

namespace vivier {

/// Names and values of a URL's query, not encoded yet.
using UrlQuery = QList<std::pair<QByteArray, QString>>;

/// What the requests of one account to its ATS share. An ATS adds what it knows of its own; coroutines hold it, so that
/// they may outlive their Ats.
struct ApiConnection
{
    /// `account.baseUrl` may end in a slash; its query, fragment and user are not used.
    ApiConnection(const Account &account, const QString &token, const HttpOptions &options);

    QUrl url(const QByteArray &path, const UrlQuery &query = {}) const; ///< `path`: below the base, encoded

    QByteArray base;                  ///< encoded, without a trailing slash
    std::optional<ApiError> withheld; ///< where nothing can be asked: what every request ends with
    std::unique_ptr<HttpClient> http;
};

/// What an ATS makes of an answer that is not 2xx. `write`: the request changes something.
using ErrorOf = ApiError (*)(const Response &response, bool write);

/// A 2xx answer, or the error. The one place where a status becomes an error. Without a token nothing is sent, and the
/// token never is in an error's words.
QCoro::Task<Result<Response>> ask(std::shared_ptr<const ApiConnection> line, Request request, ErrorOf errorOf,
                                  std::stop_token stop);

/// A path segment that is neither empty nor a step up, of at most 255 characters, and no key of our own
/// (Draft::newKey()). No other text is taken for a reference, whoever tells it.
bool isReference(const QString &text);
/// `collection` ("/candidates/") and the reference, percent-encoded.
QByteArray pathOf(const char *collection, const QString &reference);
Request readOf(const QUrl &url);
/// The error for a reference that is none: nothing is sent.
tl::unexpected<ApiError> notAReference(const QString &reference);

} // namespace vivier
