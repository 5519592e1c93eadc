// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"

#include <QSet>

#include <optional>

namespace vivier::sandbox {

/// What a token may do. The sandbox's token T has every scope but the partnership's; further tokens are made by name:
/// `T-without-jobs_r,moves_r` lacks these scopes (without `X_r` also lacks `X_rw`; without `X_rw` keeps `X_r`), and
/// `T-mine` has `my_candidates_rw` instead of `candidates_rw`: it sees only what it created.
struct Grant
{
    QString token;
    QSet<QString> scopes;
    bool onlyOwn = false;

    bool has(const QString &scope) const { return scopes.contains(scope); }
    bool mayRead(const QString &what) const
    {
        return has(what + QLatin1String("_r")) || has(what + QLatin1String("_rw"));
    }
    bool mayReadCandidates() const { return mayRead(QStringLiteral("candidates")) || onlyOwn; }
};

/// The grant of a request's `Authorization: Bearer` or `access_token`; nullopt when the token is wrong or missing.
std::optional<Grant> grantOf(const Request &request, const QString &token);

} // namespace vivier::sandbox
