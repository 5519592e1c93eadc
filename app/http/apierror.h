// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <QString>

#include <chrono>
#include <optional>

namespace vivier {

/// Why a request did not bring what we asked for. Decided on the HTTP status and on the bytes, never on Qt's error code
/// alone (six statuses share one) and never on a text meant for people.
struct ApiError
{
    enum class Kind {
        Offline,         ///< never reached the server: no route, no name, refused, a proxy (407) or a log-in page (511)
        NoAnswer,        ///< reached, but silent or too slow: timeout, or closed without an answer
        TlsFailed,       ///< the certificate is not the server's; never ignored
        TlsRefused,      ///< the server broke the handshake off: most often it wants a client certificate
        InsecureUrl,     ///< plain http to another machine: refused by us before anything was sent
        RedirectRefused, ///< the server points to another origin; the token does not follow
        Cancelled,       ///< by us
        TooLarge,        ///< the answer passed the size limit
        Malformed,       ///< an answer, but cut short, not JSON, or not the documented shape
        Rejected,        ///< 400, 409, 422 …: the ATS read it and said no; `text` holds its words
        Unauthorized,    ///< 401: the token is wrong
        NoToken,         ///< nothing was asked: the token cannot be had, see `need`; `text` is a sentence that says why
        Forbidden,       ///< 403: a scope is missing, or not a member
        NotFound,        ///< 404
        RateLimited,     ///< 429
        Maintenance,     ///< 503
        ServerFault,     ///< other 5xx
        Unexpected,      ///< any other status (405 and the like): a fault of this program
    };

    /// What the recruiter has to do so that there is a token.
    enum class TokenNeed {
        Entered,   ///< there is none, or where it is kept does not give it
        Unlocked,  ///< it is sealed, and the passphrase was not given
        Confirmed, ///< it belongs to another address than the account names
    };

    Kind kind = Kind::Unexpected;
    int status = 0; ///< HTTP status, 0 when there was none
    QString code;   ///< the ATS's own ("validation_failed"), may be empty
    QString text;   ///< the ATS's own words or the system's, may be empty; never holds a token
    QString field;  ///< the field it is about, when the ATS names one; several: see joinedFields()
    std::optional<std::chrono::seconds> retryAfter; ///< from Retry-After
    /// A write may have been applied: its fate is unknown and is settled by reading. False only when it never left, or
    /// was answered by a refusal that the ATS's documents name.
    bool maybeApplied = false;
    /// RateLimited before it was sent, as it was in the background (Request::background): no pause for other requests.
    bool othersMayGo = false;
    TokenNeed need = TokenNeed::Entered; ///< NoToken only
    /// Offline with status 407: the proxy that wants a login, see Proxies::nameOf(). Empty: it is not known which.
    QString proxy = {};
    bool wasLoginRefused = false; ///< the same: it was given one and did not accept it

    /// May pass by itself, so that a later attempt makes sense.
    bool isTransient() const;
    /// Waits for a network rather than for time.
    bool isOffline() const { return kind == Kind::Offline; }
    /// One or two sentences for the recruiter: what happened and what to do. `ats` is the ATS's display name. What was
    /// kept is added by the caller, who knows it.
    QString sentence(const QString &ats) const;

private:
    QString reason(const QString &ats) const; ///< what happened; of the kinds that mostly end a write also its fate
};

template <typename T> using Result = tl::expected<T, ApiError>;

} // namespace vivier
