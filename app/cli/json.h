#pragma once

#include "cli/records.h"
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

/// "unchanged", "draft", "outbox" (sent by the recruiter, not settled yet), "conflict", "rejected", "new", or "unsure":
/// a create, comment or document whose answer was lost.
QString stateOf(const Record &record, const FieldCatalog &catalog);
/// Conflicts between the draft and the snapshot that is in the store.
QList<FieldPlan> conflictsOf(const Record &record, const FieldCatalog &catalog);

/// Send-once fields of the draft that may have arrived, in the catalog's order.
QStringList unsureFields(const Record &record, const FieldCatalog &catalog);

QString nameOf(Fate fate);
QString nameOf(Verdict verdict);
QString nameOf(OutboxReason reason);

} // namespace vivier::cli
