// SPDX-License-Identifier: MIT
#pragma once

#include "ats/apiconnection.h"
#include "candidate/jsontree.h"

#include <QFuture>

namespace vivier::instaview {

/// What every coroutine of an InstaView shares, so that it may outlive it, and what was found out about the server.
struct Connection : ApiConnection
{
    Connection(const Account &account, const QString &token, const HttpOptions &options)
        : ApiConnection(account, token, options)
        , company(account.company.trimmed())
        , isCompanyChosen(!company.isEmpty())
    {
    }

    /// The one company to send, chosen in the account or the only one that the key sees (row 29); "": not
    /// known.
    QString company;
    bool isCompanyChosen;
    bool isCompanySettled = false;                  ///< known, or not to be known: not asked again by itself
    QFuture<std::optional<ApiError>> companyLookUp; ///< see companyFor()
    QByteArray companyPath = "/company";            ///< row 12
    bool triedOtherPath = false;
    std::optional<bool> searchFilters; ///< row 10; nothing: not known yet
};

using Shared = std::shared_ptr<Connection>;

/// A 2xx answer whose body is one JSON value.
struct Answer
{
    JsonTree body;
    int status = 0;
    QDateTime askedAt;
    QDateTime answeredAt;
};

QCoro::Task<Result<Answer>> askJson(Shared shared, Request request, std::stop_token stop);

UrlQuery pageQuery(int page, int perPage);

/// `query`, and `companyId` when it is known; `company` goes before the known one.
UrlQuery withCompany(const Shared &shared, UrlQuery query = {}, const QString &company = {});

} // namespace vivier::instaview
