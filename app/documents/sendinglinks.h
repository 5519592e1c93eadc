// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"
#include "candidate/validation.h"
#include "documents/linkchecker.h"

#include <QFuture>
#include <QSettings>

#include <chrono>
#include <memory>

namespace vivier {

// Links to files, looked at once more before they are sent: the rule of window and command line alike.

/// A link of a draft that the ATS will fetch.
struct LinkToCheck
{
    QString key; ///< of the draft
    QString field;
    QString text; ///< as it is drafted
    QUrl link;
    LinkPurpose purpose;
};

/// Those of a draft. Links to profiles are not among them: nobody fetches them.
QList<LinkToCheck> fileLinksOf(const Draft &draft, const FieldCatalog &catalog);

/// What is known of these before they are sent, in their order. Asks after all of them at once, and is finished when
/// each is answered or `patience` is over: a link that has no answer by then (Checking) goes. Asking goes on for who
/// asks next. Nothing is asked of what the checker knows.
QFuture<QList<LinkVerdict>> verdictsBeforeSending(LinkChecker &checker, const QList<LinkToCheck> &links, Clock &clock,
                                                  std::chrono::milliseconds patience);

/// How long so many links may keep their drafts here: two and a half seconds for a few, half a minute at most.
std::chrono::milliseconds patienceFor(qsizetype links);

/// Why the field stays a draft until the recruiter says that it goes all the same: what is known is Bad. A doubt, and
/// what is not known, stops nothing.
std::optional<Problem> linkProblem(const LinkToCheck &link, const LinkVerdict &verdict, const QDateTime &now);

/// The setting as it is kept: on, where nothing is or something else is there.
bool checksLinksIn(const QSettings &preferences);
inline constexpr QLatin1StringView checksLinksKey("sending/check_links");

} // namespace vivier
