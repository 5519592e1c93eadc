#pragma once

#include "cli/session.h"
#include "sync/receipt.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vivier::cli {

// The documented JSON of --json (see --help). Field names are the ATS's own; an unknown value is left out by the
// caller, an empty one is null.

QJsonValue jsonOf(const Value &value);
QJsonObject jsonOf(const Record &record, const Session &session);
QJsonObject jsonOf(const Job &job);
QJsonObject jsonOf(const Account &account);
QJsonObject jsonOf(const FieldPlan &plan); ///< {"field", "base", "mine", "theirs"}
QJsonObject jsonOf(const SendReport &report, ExitCode code);

/// "unchanged", "draft", "conflict", "new", or "unsure": a create whose answer was lost.
QString stateOf(const Record &record, const FieldCatalog &catalog);
/// Conflicts between the draft and the snapshot that is in the store.
QList<FieldPlan> conflictsOf(const Record &record, const FieldCatalog &catalog);

QString nameOf(Fate fate);
QString nameOf(FieldCheck::Verdict verdict);

} // namespace vivier::cli
