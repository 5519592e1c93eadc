#include "ats/atsfactory.h"

#include "ats/welcomekit/welcomekit.h"

namespace vivier {

std::unique_ptr<Ats> makeAts(const Account &account, const QString &token, std::shared_ptr<Clock> clock)
{
    HttpOptions options;
    options.maxAtOnce = account.requestsAtOnce;
    options.perSecond = account.requestsPerSecond;
    options.clock = std::move(clock);
    switch (account.ats) {
    case AtsKind::WelcomeKit:
        return std::make_unique<WelcomeKit>(account, token, options);
    case AtsKind::InstaView:
        return nullptr;
    }
    return nullptr;
}

} // namespace vivier
