// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace vivier {

/// Files in PEM form for the secure connection of an account; a path that is empty names none.
struct TlsFiles
{
    QString authority = {};   ///< trusted beside those of the system, as for an ATS in the company's own house
    QString certificate = {}; ///< the client certificate, with those that lead to its authority
    QString key = {};         ///< its private key; empty: it is in the certificate's file

    bool isEmpty() const { return authority.isEmpty() && certificate.isEmpty() && key.isEmpty(); }
    friend bool operator==(const TlsFiles &, const TlsFiles &) = default;
};

/// An ATS, where it is and who we are there. The token is not part of it: the Vault keeps that under the account's id.
struct Account
{
    QString id;                                 ///< ours, a UUID; stable for the life of the account
    QString name;                               ///< the recruiter's own word for it; unique in a profile
    QString ats = QStringLiteral("welcomekit"); ///< the id of its AtsProfile
    QUrl baseUrl;              ///< without a trailing slash, e.g. https://www.welcomekit.co/api/v1/external
    QStringList organizations; ///< references given by hand, the way that always works (welcomekit/README.md, row 17)
    QString company;           ///< of a key that is for several: which one it works for
    QString phoneRegion;   ///< where national phone numbers are of, ISO 3166 ("FR"); empty: as the computer's language
    QUrl dashboard;        ///< host for modal_path, confirmed once by the recruiter; empty: not yet
    bool olderApi = false; ///< "older Welcome Kit API": create as the document of 2016 says, with civility and origin
    /// The most this account asks of its ATS. Welcome Kit documents no limit; 4 and 2 are where we start, and 429 or
    /// 503 lower the rate for a while. 0 requests per second: no limit of ours.
    double requestsPerSecond = 4;
    int requestsAtOnce = 2; ///< 1 to mostAtOnce
    TlsFiles tls = {};

    // What a recruiter may choose. Slower than one request in ten seconds nothing can be worked with.
    static constexpr double slowestRate = 0.1;
    static constexpr double fastestRate = 100;
    static constexpr int mostAtOnce = 8;

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace vivier
