// SPDX-License-Identifier: MIT
#include "http/apierror.h"

#include "candidate/durationtext.h"
#include "candidate/singleline.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Not named tr(), which lupdate would look at.
QString localized(const char *source)
{
    return QCoreApplication::translate("ApiError", source);
}

QString withItsWords(const QString &sentence, const QString &ats, const QString &words)
{
    if (words.isEmpty())
        return sentence;
    //: %1 is the ATS's name, %2 its own words.
    return sentence + u' ' + localized(QT_TRANSLATE_NOOP("ApiError", "%1 says: “%2”")).arg(ats, isolated(words));
}

const char *offlineSentence(int status)
{
    if (status == 407) {
        return QT_TRANSLATE_NOOP("ApiError", "%1 cannot be reached: a proxy asks for a name and a password. Enter them "
                                             "in the proxy settings of this computer.");
    }
    if (status == 511) {
        return QT_TRANSLATE_NOOP(
            "ApiError", "%1 cannot be reached: this network wants you to sign in first. Use a browser for that.");
    }
    return QT_TRANSLATE_NOOP("ApiError", "%1 cannot be reached. Check the network and the account's address.");
}

/// A proxy that lets nothing through without a login. What to do is said by who can do it.
QString proxySentence(const QString &ats, const ApiError &error)
{
    //: %1 is the ATS's name, %2 a proxy: a host and a port.
    return localized(error.wasLoginRefused
                         ? QT_TRANSLATE_NOOP("ApiError", "%1 cannot be reached: the proxy %2 did not accept the name "
                                                         "and the password.")
                         : QT_TRANSLATE_NOOP("ApiError", "%1 cannot be reached: the proxy %2 asks for a name and a "
                                                         "password."))
        .arg(ats, isolated(error.proxy));
}

const char *rejectedSentence(int status)
{
    switch (status) {
    case 402:
        return QT_TRANSLATE_NOOP("ApiError",
                                 "%1 refused this because it is not paid for. Ask the person who manages the account.");
    case 413:
        return QT_TRANSLATE_NOOP(
            "ApiError",
            "%1 refused this because it is too large. Shorten the longest text, or link to a smaller file.");
    case 451:
        return QT_TRANSLATE_NOOP("ApiError", "%1 refused this for legal reasons.");
    default:
        return QT_TRANSLATE_NOOP("ApiError", "%1 refused this.");
    }
}

} // namespace

bool ApiError::isTransient() const
{
    switch (kind) {
    case Kind::Offline:
    case Kind::NoAnswer:
    case Kind::Malformed: // most often an answer that a bad line cut short
    case Kind::RateLimited:
    case Kind::Maintenance:
    case Kind::ServerFault:
        return true;
    case Kind::TlsFailed:
    case Kind::TlsRefused:
    case Kind::InsecureUrl:
    case Kind::RedirectRefused:
    case Kind::Cancelled:
    case Kind::TooLarge:
    case Kind::Rejected:
    case Kind::Unauthorized:
    case Kind::NoToken:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Unexpected:
        return false;
    }
    return false;
}

QString ApiError::reason(const QString &ats) const
{
    const auto named = [&ats](const char *source) { return localized(source).arg(ats); };
    const auto worded = [&](const char *source) { return withItsWords(named(source), ats, text); };
    switch (kind) {
    case Kind::Offline:
        return proxy.isEmpty() ? named(offlineSentence(status)) : proxySentence(ats, *this);
    case Kind::NoAnswer:
        return named(maybeApplied
                         ? QT_TRANSLATE_NOOP("ApiError",
                                             "%1 did not answer. It is not known yet whether the change was accepted.")
                         : QT_TRANSLATE_NOOP("ApiError", "%1 did not answer. Try again in a moment."));
    case Kind::TlsFailed:
        return named(QT_TRANSLATE_NOOP("ApiError",
                                       "The server did not prove that it is %1, so nothing was sent. Check the "
                                       "account's address and this computer's date."));
    case Kind::TlsRefused:
        return named(QT_TRANSLATE_NOOP(
            "ApiError", "%1 could not be reached over a secure connection, so nothing was sent. It may need a client "
                        "certificate: choose one in the account. If the account has one, check its address."));
    case Kind::InsecureUrl:
        return named(QT_TRANSLATE_NOOP("ApiError",
                                       "The address of %1 is not protected, so nothing was sent. Use one that "
                                       "begins with https://."));
    case Kind::RedirectRefused:
        return named(QT_TRANSLATE_NOOP(
            "ApiError", "%1 redirects to another address. The token was not sent there. Check the account's address."));
    case Kind::Cancelled:
        return localized(QT_TRANSLATE_NOOP("ApiError", "Stopped before it finished."));
    case Kind::TooLarge:
        return named(QT_TRANSLATE_NOOP(
            "ApiError", "The answer from %1 is far too large, so it was ignored. Check the account's address."));
    case Kind::Malformed:
        return named(
            maybeApplied
                ? QT_TRANSLATE_NOOP("ApiError", "The answer from %1 is incomplete or unreadable. It is not known yet "
                                                "whether the change was accepted.")
                : QT_TRANSLATE_NOOP(
                      "ApiError",
                      "The answer from %1 is incomplete or unreadable. Try again, and check the account's address."));
    case Kind::Rejected:
        return worded(rejectedSentence(status));
    case Kind::Unauthorized:
        return named(
            QT_TRANSLATE_NOOP("ApiError", "%1 does not accept the token or API key. Enter a new one in the account."));
    case Kind::NoToken:
        return text;
    case Kind::Forbidden:
        return worded(QT_TRANSLATE_NOOP(
            "ApiError", "The token is not allowed to do this in %1. Ask for one that is, or leave this change out."));
    case Kind::NotFound:
        return worded(
            QT_TRANSLATE_NOOP("ApiError", "This does not exist in %1, or the token does not give access to it."));
    case Kind::RateLimited:
        if (retryAfter) {
            return localized(QT_TRANSLATE_NOOP("ApiError", "%1 is asking for a pause of %2."))
                .arg(ats, durationText(retryAfter->count()));
        }
        return named(QT_TRANSLATE_NOOP("ApiError", "%1 is asking for a pause. Try again in a minute."));
    case Kind::Maintenance:
        if (retryAfter) {
            return localized(QT_TRANSLATE_NOOP("ApiError", "%1 is closed for maintenance for at least %2."))
                .arg(ats, durationText(retryAfter->count()));
        }
        return named(QT_TRANSLATE_NOOP("ApiError", "%1 is closed for maintenance. Try again later."));
    case Kind::ServerFault:
        return named(
            maybeApplied
                ? QT_TRANSLATE_NOOP(
                      "ApiError", "%1 has a problem on its side. It is not known yet whether the change was accepted.")
                : QT_TRANSLATE_NOOP("ApiError", "%1 has a problem on its side. Try again later."));
    case Kind::Unexpected:
        if (status == 0)
            return worded(QT_TRANSLATE_NOOP("ApiError", "This cannot be sent to %1."));
        return withItsWords(
            localized(QT_TRANSLATE_NOOP("ApiError",
                                        "%1 gave an answer that Vivier does not understand (%2). Please report this."))
                .arg(ats, QString::number(status)),
            ats, text);
    }
    return {};
}

QString ApiError::sentence(const QString &ats) const
{
    const bool isSaid = kind == Kind::NoAnswer || kind == Kind::Malformed || kind == Kind::ServerFault;
    QString sentence = reason(ats);
    if (!maybeApplied || isSaid)
        return sentence;
    return sentence + u' ' +
           localized(QT_TRANSLATE_NOOP("ApiError", "It is not known yet whether %1 accepted the change.")).arg(ats);
}

} // namespace vivier
