#include "model/accountwords.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;
using Feature = ConnectionLine::Feature;

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

QString welcomeKitRight(Feature feature)
{
    switch (feature) {
    case Feature::Identity:
        return u"me_r"_s;
    case Feature::Organizations:
        return u"organizations_r"_s;
    case Feature::Jobs:
        return u"jobs_r"_s;
    case Feature::ReadCandidates:
        return u"candidates_r"_s;
    case Feature::WriteCandidates:
        return u"candidates_rw"_s;
    }
    return {};
}

QString instaViewRight(Feature feature)
{
    switch (feature) {
    case Feature::Identity:
    case Feature::Organizations:
        return u"read:companies"_s;
    case Feature::Jobs:
        return u"read:jobs"_s;
    case Feature::ReadCandidates:
        return u"read:candidates"_s;
    case Feature::WriteCandidates:
        return u"write:candidates"_s;
    }
    return {};
}

QString lossWithout(AtsKind ats, Feature feature)
{
    switch (feature) {
    case Feature::Identity:
    case Feature::Organizations:
        if (ats == AtsKind::InstaView)
            return AccountWords::tr("The company cannot be named.");
        return feature == Feature::Identity
                   ? AccountWords::tr("Your name cannot be shown.")
                   : AccountWords::tr("Enter the references of your organizations in the account.");
    case Feature::Jobs:
        return ats == AtsKind::InstaView ? AccountWords::tr("Jobs cannot be listed.")
                                         : AccountWords::tr("Jobs and their stages cannot be listed.");
    case Feature::ReadCandidates:
    case Feature::WriteCandidates:
        return AccountWords::tr("Candidates cannot be read.");
    }
    return {};
}

QString withItsWords(const QString &sentence, AtsKind ats, const QString &words)
{
    if (words.isEmpty())
        return sentence;
    //: %1 is the ATS's name, %2 its own words.
    return sentence + u' ' + AccountWords::tr("%1 says: “%2”").arg(atsDisplayName(ats), words);
}

} // namespace

QString rightName(AtsKind ats, Feature feature)
{
    return ats == AtsKind::InstaView ? instaViewRight(feature) : welcomeKitRight(feature);
}

QString featureName(AtsKind ats, Feature feature)
{
    switch (feature) {
    case Feature::Identity:
        return ats == AtsKind::InstaView ? AccountWords::tr("Company") : AccountWords::tr("Who you are");
    case Feature::Organizations:
        return AccountWords::tr("Organizations");
    case Feature::Jobs:
        return ats == AtsKind::InstaView ? AccountWords::tr("Jobs") : AccountWords::tr("Jobs and stages");
    case Feature::ReadCandidates:
        return AccountWords::tr("Reading candidates");
    case Feature::WriteCandidates:
        return AccountWords::tr("Changing candidates");
    }
    return {};
}

QString missingRightSentence(AtsKind ats, Feature feature)
{
    //: %1 is a right of the ATS's API, such as jobs_r or read:jobs; %2 says what cannot be done without it.
    return (ats == AtsKind::InstaView ? AccountWords::tr("The API key lacks %1. %2")
                                      : AccountWords::tr("The token lacks %1. %2"))
        .arg(rightName(ats, feature), lossWithout(ats, feature));
}

QString accountErrorSentence(AtsKind ats, const ApiError &error)
{
    const QString name = atsDisplayName(ats);
    if (ats != AtsKind::InstaView)
        return error.sentence(name);
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
        if (error.code == "API_KEY_SUSPENDED"_L1)
            return AccountWords::tr("InstaView has suspended this API key. Ask InstaView, or use another one.");
        return AccountWords::tr("InstaView does not accept the API key. It may be cut off, revoked or past its date: "
                                "copy it again or make a new one.");
    case ApiError::Kind::RedirectRefused:
        return AccountWords::tr("InstaView points to another address. The API key was not sent there. Check the "
                                "account's address.");
    case ApiError::Kind::Forbidden:
        return withItsWords(AccountWords::tr("The API key may not do this in InstaView."), ats, error.text);
    case ApiError::Kind::NotFound:
        return withItsWords(AccountWords::tr("InstaView does not have this, or the API key may not see it."), ats,
                            error.text);
    default:
        return error.sentence(name);
    }
}

QString acceptedSentence(AtsKind ats, const QString &name, bool mayDoAll)
{
    if (ats == AtsKind::InstaView && name.isEmpty()) {
        return mayDoAll ? AccountWords::tr("The API key is accepted.")
                        : AccountWords::tr("The API key is accepted, but it may not do everything.");
    }
    if (ats == AtsKind::InstaView) {
        //: %1 is a company.
        return (mayDoAll ? AccountWords::tr("The API key is accepted for %1.")
                         : AccountWords::tr("The API key is accepted for %1, but it may not do everything."))
            .arg(name);
    }
    if (name.isEmpty()) {
        return mayDoAll ? AccountWords::tr("The token is accepted.")
                        : AccountWords::tr("The token is accepted, but it may not do everything.");
    }
    return (mayDoAll ? AccountWords::tr("You are %1. The token is accepted.")
                     : AccountWords::tr("You are %1. The token may not do everything."))
        .arg(name);
}

} // namespace vivier
