// SPDX-License-Identifier: MIT
#include "ats/atsprofile.h"

#include <QCoreApplication>

#include <algorithm>

namespace vivier {

namespace {

QList<const AtsProfile *> &profiles()
{
    static QList<const AtsProfile *> known{&welcomeKitProfile(), &instaViewProfile()};
    return known;
}

} // namespace

QString AtsProfile::text(const char *source) const
{
    return *source ? QCoreApplication::translate("AtsProfile", source) : QString();
}

const AtsRight *AtsProfile::right(Right wanted) const
{
    const auto found = std::ranges::find(rights, wanted, &AtsRight::right);
    return found == rights.cend() ? nullptr : &*found;
}

QString AtsProfile::scope(Right wanted) const
{
    const AtsRight *found = right(wanted);
    if (!found && wanted == Right::Organizations)
        found = right(Right::Identity);
    return found ? found->scope : QString();
}

const QList<const AtsProfile *> &AtsProfile::all()
{
    return profiles();
}

const AtsProfile *AtsProfile::find(const QString &id)
{
    const auto found = std::ranges::find(profiles(), id, [](const AtsProfile *profile) { return profile->id; });
    return found == profiles().cend() ? nullptr : *found;
}

const AtsProfile &AtsProfile::of(const Account &account)
{
    if (const AtsProfile *known = find(account.ats))
        return *known;
    static const FieldCatalog nothing(QStringLiteral("?"), {});
    static const AtsProfile unknown{.name = nothing.atsName(), .catalog = &nothing};
    return unknown;
}

void AtsProfile::add(const AtsProfile *profile)
{
    profiles().append(profile);
    FieldCatalog::add(profile->id, profile->catalog);
}

} // namespace vivier
