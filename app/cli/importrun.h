// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"
#include "lists/importplan.h"
#include "lists/listfile.h"

namespace vivier::cli {

/// A list with all that import found out about it; nothing is kept yet.
struct ImportRun
{
    ListFile list;
    QList<ColumnMatch> columns;
    ImportPlan plan;
    QHash<QString, Candidate> snapshots; ///< of those whom it updates
    QList<Job> jobs;
};

/// Reads the file that the words name ("-": standard input), as --separator, --encoding, --map and --job say.
QCoro::Task<Tried<ImportRun>> plannedImport(std::shared_ptr<Session> session);

/// What the rows become, as drafts, in one transaction.
QCoro::Task<Tried<Nothing>> keepImport(std::shared_ptr<Session> session, ImportRun run);

/// Of --separator: one character, or "tab".
Tried<std::optional<QChar>> separatorOption(const Arguments &arguments);

} // namespace vivier::cli
