// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/durationtext.h"
#include "candidate/fieldcatalog.h"
#include "candidate/outboxitem.h"
#include "model/notice.h"
#include "sync/senddraft.h"

#include <optional>

namespace vivier {

// What the recruiter reads about a send, in one place: how it ended, what waits, and why. Pure functions over values;
// `ats` is the ATS's display name.

/// Those that are told of a candidate: of a new one without a job not its stage and organization, which the job brings
/// along.
QList<Problem> withoutFollowing(const QString &key, const QList<Problem> &problems, const FieldCatalog &catalog);

/// What brings the account another token, or the one that it has.
Notice::Action tokenAction(const ApiError &error);

/// The job of a new candidate and its organization say where it goes; no receipt tells of them, and no number counts
/// them as a change.
bool isPlace(const QString &field, const FieldCatalog &catalog);
/// How many changes these fields are, wherever a number of them is told.
int changeCount(const QStringList &fields, const FieldCatalog &catalog);

/// "Your 3 changes are kept."; "" for none.
QString keptText(const Draft &draft, const FieldCatalog &catalog);

/// Whether the form has a line at this field for what the ATS says of it. A stage or a button has none.
bool saysWhy(const Field &field);

/// Nothing was released: the draft has problems. Sending anyway is offered where one of them is a question.
Notice notReadyNotice(const QString &key, const QList<Problem> &problems, const Draft &draft,
                      const FieldCatalog &catalog);
/// These blocked their fields, and all else was released.
Notice keptBackNotice(const QString &key, const QList<Problem> &problems, const FieldCatalog &catalog);
Notice conflictNotice(const QString &key, const Draft &draft, const FieldCatalog &catalog);
/// Whom a new candidate may be: to be opened, or a second one is created.
Notice alikeNotice(const QString &key, const QString &match, const QString &name, const QString &ats);
Notice stoppedNotice(const QString &key, const QString &ats);

/// How a send ended, the most important last; nothing for what passes by itself. `left` is the draft that is left.
QList<Notice> noticesFor(const SendReport &report, const Draft &left, const FieldCatalog &catalog, const QString &ats);

/// For the open candidate: that the last attempt of its item did not get through, and what comes next. Nothing before
/// the first attempt and for what needs the recruiter.
std::optional<Notice> waitingNotice(const OutboxItem &item, const QDateTime &now, const FieldCatalog &catalog);

/// What was met in the profile that did not open.
Notice unopenedNotice(const UnopenedRows &rows);

/// The state of an item in a few words: "leaves in 8 s", "waiting for the network", "rejected: “Email is invalid”".
QString stateText(const OutboxItem &item, bool leaving, const QDateTime &now, const FieldCatalog &catalog);

/// The same in a sentence that whoever passes by may read: without a word of the ATS, a candidate or a colleague.
QString impersonalState(OutboxItem item, const QDateTime &now, const FieldCatalog &catalog);

/// Whole seconds, rounded up; 0 when it is over.
qint64 secondsUntil(const QDateTime &then, const QDateTime &now);

} // namespace vivier
