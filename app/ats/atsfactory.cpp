#include "ats/atsfactory.h"

#include "ats/atsprofile.h"

namespace vivier {

std::unique_ptr<Ats> makeAts(const Account &account, const QString &token, std::shared_ptr<Clock> clock)
{
    HttpOptions options;
    options.maxAtOnce = account.requestsAtOnce;
    options.perSecond = account.requestsPerSecond;
    options.clock = std::move(clock);
    const AtsProfile &profile = AtsProfile::of(account);
    return profile.make ? profile.make(account, token, options) : nullptr;
}

} // namespace vivier
