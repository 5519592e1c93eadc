#include "candidate/account.h"

namespace vivier {

using namespace Qt::StringLiterals;

QString atsDisplayName(AtsKind kind)
{
    return kind == AtsKind::WelcomeKit ? u"Welcome Kit"_s : u"InstaView"_s;
}

QString atsName(AtsKind kind)
{
    return kind == AtsKind::WelcomeKit ? u"welcomekit"_s : u"instaview"_s;
}

bool atsFromName(const QString &name, AtsKind *kind)
{
    for (const AtsKind known : {AtsKind::WelcomeKit, AtsKind::InstaView}) {
        if (atsName(known) == name) {
            *kind = known;
            return true;
        }
    }
    return false;
}

QUrl atsDefaultUrl(AtsKind kind)
{
    return QUrl(kind == AtsKind::WelcomeKit ? u"https://www.welcomekit.co/api/v1/external"_s
                                            : u"https://api.instaview.sk"_s);
}

} // namespace vivier
