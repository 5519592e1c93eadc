// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/account.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vivier {

/// What a link, the address of a page or a word of a command line leads to. It only ever shows something: anybody on
/// the web can offer such a link.
struct Destination
{
    enum class Kind {
        Candidate,
        Outbox,
        Search,
        NewCandidate, ///< as the next, of the desktop's menu alone: no link leads there
        WorkOffline,
        Nowhere, ///< it was none of these
    };
    Kind kind = Kind::Candidate;
    QString reference = {}; ///< of a Candidate
    QString words = {};     ///< of a Search; of Nowhere: the whole text
    QString account = {};   ///< Account::id, of who made the link; empty: not said
    QString ats = {};       ///< Account::ats; empty: not said
    QString host = {};      ///< of a page in the ATS's dashboard

    friend bool operator==(const Destination &, const Destination &) = default;
};

/// Whether a text claims to be a link of ours, whatever it leads to.
bool isVivierLink(const QString &text);

/// Of "vivier:candidate/ATS/REFERENCE?account=ID" ("ATS/" and all from "?" on may be missing), "vivier:outbox" and
/// "vivier:search?q=WORDS"; of the http or https address of a candidate's page, whose last part is the reference; and
/// of a reference by itself. Nowhere for any other text, for one longer than 2,000 characters, and where a reference
/// could be taken for a path.
Destination destinationOf(const QString &text);

/// What the desktop's menu offers for the program, by the names in resources/*.desktop: "new-candidate",
/// "work-offline", "outbox". Nowhere for any other.
Destination desktopAction(const QString &name);

/// The link to somebody whom the ATS knows. It says nothing of the person, and leads there in every Vivier that has the
/// account, or another one that knows the reference.
QString candidateLink(const Account &account, const QString &reference);

/// The accounts, by id, where it may be: the one that the link names, else those of its ATS, else those whose dashboard
/// the page is in, else all. Empty: it is for an account that is not here.
QStringList accountsFor(const Destination &destination, const QList<Account> &accounts);

} // namespace vivier
