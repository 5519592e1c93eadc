// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"
#include "candidate/account.h"
#include "http/httpclient.h"

#include <memory>

namespace vivier {

/// The ATS of an account, speaking with `token`; null when this program does not know it. Keeps to the account's
/// `requestsPerSecond` and `requestsAtOnce`, whatever `options` says of these.
std::unique_ptr<Ats> makeAts(const Account &account, const QString &token, HttpOptions options = {});

} // namespace vivier
