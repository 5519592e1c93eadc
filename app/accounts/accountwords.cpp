// SPDX-License-Identifier: MIT
#include "accounts/accountwords.h"

#include "candidate/singleline.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

QString withItsWords(const QString &sentence, const AtsProfile &ats, const QString &words)
{
    if (words.isEmpty())
        return sentence;
    //: %1 is the ATS's name, %2 its own words.
    return sentence + u' ' + AccountWords::tr("%1 says: “%2”").arg(ats.name, isolated(words));
}

} // namespace

QString missingRightSentence(const AtsProfile &ats, Right right)
{
    const AtsRight *lacked = ats.right(right);
    //: %1 is a right of the ATS's API, such as jobs_r or read:jobs; %2 says what cannot be done without it.
    return (ats.secret == SecretKind::Key ? AccountWords::tr("The API key lacks %1. %2")
                                          : AccountWords::tr("The token lacks %1. %2"))
        .arg(ats.scope(right), lacked ? ats.text(lacked->loss) : QString());
}

QString accountErrorSentence(const AtsProfile &ats, const ApiError &error)
{
    if (ats.secret != SecretKind::Key)
        return error.sentence(ats.name);
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
        if (!ats.suspendedCode.isEmpty() && error.code == ats.suspendedCode)
            return AccountWords::tr("%1 has suspended this API key. Ask %1, or use another one.").arg(ats.name);
        return AccountWords::tr("%1 does not accept the API key. It may be incomplete, revoked or expired: copy it "
                                "again or create a new one.")
            .arg(ats.name);
    case ApiError::Kind::RedirectRefused:
        return AccountWords::tr(
                   "%1 redirects to another address. The API key was not sent there. Check the account's address.")
            .arg(ats.name);
    case ApiError::Kind::Forbidden:
        return withItsWords(AccountWords::tr("The API key is not allowed to do this in %1.").arg(ats.name), ats,
                            error.text);
    case ApiError::Kind::NotFound:
        return withItsWords(
            AccountWords::tr("This does not exist in %1, or the API key does not give access to it.").arg(ats.name),
            ats, error.text);
    default:
        return error.sentence(ats.name);
    }
}

QString acceptedSentence(SecretKind secret, const QString &name, bool mayDoAll)
{
    if (secret == SecretKind::Key && name.isEmpty()) {
        return mayDoAll ? AccountWords::tr("The API key is accepted.")
                        : AccountWords::tr("The API key is accepted, but is not allowed to do everything.");
    }
    if (secret == SecretKind::Key) {
        //: %1 is a company.
        return (mayDoAll ? AccountWords::tr("The API key is accepted for %1.")
                         : AccountWords::tr("The API key is accepted for %1, but is not allowed to do everything."))
            .arg(isolated(name));
    }
    if (name.isEmpty()) {
        return mayDoAll ? AccountWords::tr("The token is accepted.")
                        : AccountWords::tr("The token is accepted, but is not allowed to do everything.");
    }
    return (mayDoAll ? AccountWords::tr("You are %1. The token is accepted.")
                     : AccountWords::tr("You are %1. The token is not allowed to do everything."))
        .arg(isolated(name));
}

} // namespace vivier
