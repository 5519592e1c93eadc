// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"

#include <QSet>

namespace vivier::sandbox {

/// What an InstaView API key may do (instaview/README.md, sections 1, 2 and 4). The sandbox's token T is the regular
/// key of the first company with read:companies, read:jobs, read:candidates, write:candidates and delete:candidates. By
/// name: `T-without-read:jobs,write:candidates` lacks these scopes, `T-ats` (also with `-without-…` after it) is an ATS
/// key of all companies, and `T-suspended` is suspended. Every other key is invalid.
struct InstaViewKey
{
    enum class State { Valid, Invalid, Suspended };

    State state = State::Invalid;
    QByteArray shown = {}; ///< as in the request: each has its own rate limit
    QSet<QString> scopes = {};
    bool ats = false;

    /// Of `Authorization: Bearer`; no other place is documented.
    static InstaViewKey of(const Request &request, const QString &token);
};

} // namespace vivier::sandbox
