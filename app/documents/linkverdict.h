// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/field.h"
#include "http/stranger.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <optional>

namespace vivier {

/// What a field does with a link, as far as its documents say.
struct LinkPurpose
{
    enum class Wants {
        Document, ///< a file, of `types` where they are documented
        Picture,
        Page, ///< a profile or a web site: nobody fetches it
    };

    QString ats; ///< the display name: who will fetch it
    Wants wants = Wants::Document;
    QStringList types = {}; ///< upper case ("PDF"); empty: not documented
    qint64 maxBytes = 0;    ///< 0: not documented

    friend bool operator==(const LinkPurpose &, const LinkPurpose &) = default;
};

/// nullopt: nothing is fetched from this field's value, and nobody need ask. Fields of kind RemoteFile (whose limits
/// are those of the catalog) and Url.
std::optional<LinkPurpose> linkPurposeOf(const Field &field);

/// Everything that came back for one link, whoever asks for it: the end of its chain of redirects.
struct LinkAnswer
{
    QUrl link;                 ///< as it stands in the field
    QUrl end;                  ///< where the chain led
    int redirects = 0;         ///< that were followed
    Glimpse glimpse;           ///< of `end`
    qint64 bytes = -1;         ///< of the whole file, by what HEAD or the ranged GET told; -1: nobody told
    bool isByNameOnly = false; ///< a proxy leads there, which looked up the name: its address could not be judged here
    bool tooManyRedirects = false;
    bool leadsToPlainHttp = false; ///< from https to http, which was not followed
    QDateTime askedAt;             ///< UTC; invalid: nobody was asked
};

/// What is known of a link before it is sent, as a value. The words say what it means for the ATS and what to do.
struct LinkVerdict
{
    enum class Kind {
        // Nobody was asked, or the answer is not there yet:
        Off,            ///< by the setting
        Offline,        ///< working offline
        Checking,       ///< since less than two seconds
        StillChecking,  ///< for longer
        NotALink,       ///< no http or https address
        RefusedAddress, ///< not a public address, or it leads to one that is not
        Stopped,        ///< by who asked
        // What came back:
        Fine,
        SizeUntold, ///< the right file, but nobody says how large it is
        Unclear,    ///< an answer that tells nothing, such as 405 or bytes of no known kind where no type is documented
        LoginPage,
        ViewerPage, ///< a page where a file is expected
        WrongType,
        TooLarge,
        Empty,
        NotFound,  ///< 404
        Gone,      ///< 410
        Forbidden, ///< 401, 403
        Busy,      ///< 429, 503
        ServerFault,
        NoAnswer,
        NoSuchHost,
        NotTrusted, ///< the certificate
        TooManyRedirects,
        LeadsToPlainHttp,
        Expired, ///< said by the link itself
        Last = Expired
    };
    enum class Severity {
        None, ///< nothing to say of the link (not asked, not yet)
        Ok,
        Doubt, ///< it may go wrong: said, never stops
        Bad,   ///< the ATS will not get the file
    };

    Kind kind = Kind::Checking;
    QString ats;             ///< of the purpose
    QString host;            ///< of the link, as people read it
    QString end;             ///< host where a redirect ended, when it is another; else ""
    QString type;            ///< of the bytes: "PDF", "DOCX", "PNG", "HTML" …; "" when it is not known
    QStringList wanted = {}; ///< of the purpose
    LinkPurpose::Wants wants = LinkPurpose::Wants::Document;
    qint64 bytes = -1;   ///< -1: not told
    qint64 maxBytes = 0; ///< of the purpose
    int status = 0;
    /// UTC, from the link itself and not from where it leads, which is signed anew each time; invalid: it says none.
    QDateTime expires = {};
    QUrl direct = {};          ///< a form of this share link that is the file itself; empty: none is known
    bool isByNameOnly = false; ///< see LinkAnswer
    QDateTime askedAt = {};    ///< UTC; invalid: not asked

    Severity severity(const QDateTime &now) const;
    bool isFinal() const { return kind != Kind::Checking && kind != Kind::StillChecking; }

    /// One line for below the field: "PDF · 212 kB · anyone can open it", "This is a login page: Welcome Kit will not
    /// get the file.". `now` (UTC) is for "expires today 18:40". Plain text; strangers' words in it are isolated.
    QString words(const QDateTime &now, const QLocale &locale = QLocale()) const;
    /// What to do, a sentence or two for a tooltip or a question before sending; "" when there is nothing to do.
    QString advice() const;
    /// Stable word for JSON and tests: "fine", "login-page" …
    QString id() const;

    friend bool operator==(const LinkVerdict &, const LinkVerdict &) = default;
};

/// What the answer means for the field. `now` is of the clock that the expiry is told by, UTC. Pure.
LinkVerdict verdictOf(const LinkAnswer &answer, const LinkPurpose &purpose, const QDateTime &now);

/// A verdict without an answer (Off, Offline, Checking, StillChecking, Stopped, NotALink).
LinkVerdict verdictWithout(LinkVerdict::Kind kind, const QUrl &link, const LinkPurpose &purpose);

} // namespace vivier
