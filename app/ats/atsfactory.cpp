#include "ats/atsfactory.h"

#include "ats/welcomekit/welcomekit.h"

namespace vivier {

std::unique_ptr<Ats> makeAts(const Account &account, const QString &token)
{
    switch (account.ats) {
    case AtsKind::WelcomeKit:
        return std::make_unique<WelcomeKit>(account, token);
    case AtsKind::InstaView:
        return nullptr;
    }
    return nullptr;
}

} // namespace vivier
