// SPDX-License-Identifier: MIT
#pragma once

#include "cli/records.h"
#include "cli/words.h"

namespace vivier::cli {

// What verbs that edit have to find out before they can read the words.

/// These words, and each --clear.
Tried<QList<Assignment>> assignments(const Arguments &arguments, const QStringList &words);
/// Whether one of them is about the field, which may be null.
bool names(const QList<Assignment> &all, const Field *field);

/// The job with its stages: as known, else asked for once. Without it (offline, not allowed) a stage's number still
/// does, so that is no failure.
QCoro::Task<std::optional<Job>> jobWithStages(std::shared_ptr<Session> session, QString reference);
/// The jobs of the account: as known, or asked for once when a word among them is not.
QCoro::Task<QList<Job>> jobsFor(std::shared_ptr<Session> session, QList<Assignment> all);
/// The text of "cv=@FILE", read here from a file, see readCv(); anything else is the text itself.
QCoro::Task<Tried<QList<Assignment>>> withFilesRead(std::shared_ptr<Session> session, QList<Assignment> all);
/// Fields whose very name is not documented are written only where the ATS has shown them (instaview/README.md, rows 6
/// and 8): with one of these, or with anybody.
QCoro::Task<Tried<Nothing>> mayBeWritten(std::shared_ptr<Session> session, QList<Assignment> all,
                                         QList<Record> records);
/// Where national telephone numbers are of.
QString phoneRegionOf(const Session &session);

} // namespace vivier::cli
