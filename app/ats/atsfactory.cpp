// SPDX-License-Identifier: MIT
#include "ats/atsfactory.h"

#include "ats/atsprofile.h"

namespace vivier {

std::unique_ptr<Ats> makeAts(const Account &account, const QString &token, HttpOptions options)
{
    options.maxAtOnce = account.requestsAtOnce;
    options.perSecond = account.requestsPerSecond;
    const AtsProfile &profile = AtsProfile::of(account);
    return profile.make ? profile.make(account, token, options) : nullptr;
}

} // namespace vivier
