#pragma once

#include "ats/ats.h"
#include "candidate/account.h"
#include "http/clock.h"

#include <memory>

namespace vivier {

/// The ATS of an account, speaking with `token`; null when this program does not know it. Keeps to the account's
/// `requestsPerSecond` and `requestsAtOnce`; all its waits go through `clock`.
std::unique_ptr<Ats> makeAts(const Account &account, const QString &token,
                             std::shared_ptr<Clock> clock = Clock::system());

} // namespace vivier
