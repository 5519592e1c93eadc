#include "ats/atsfactory.h"

#include "ats/instaview/instaview.h"
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
        return std::make_unique<InstaView>(account, token, options);
    }
    return nullptr;
}

} // namespace vivier
