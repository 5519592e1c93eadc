// SPDX-License-Identifier: MIT
#pragma once

#include "cli/records.h"

#include "candidate/bulkedit.h"
#include "candidate/jsontree.h"
#include "lists/listexport.h"
#include "sync/receipt.h"

#include <concepts>

namespace vivier::cli {

// The documented JSON of --json (see --help). Field names are the ATS's own; an unknown value is left out by the
// caller, an empty one is null. Built from tokens, so that metadata keeps its bits: QJsonObject spells 1.10 as 1.1.

/// Makes one object, in the order of the calls. A value of `null()` is JSON null.
class JsonObject
{
public:
    static JsonTree null() { return {}; }

    JsonObject &add(const QString &name, JsonTree value);
    JsonObject &add(const QString &name, const QString &text) { return add(name, JsonTree::ofText(text)); }
    JsonObject &add(const QString &name, const QStringList &texts);
    JsonObject &add(const QString &name, std::same_as<bool> auto flag) { return add(name, JsonTree::ofFlag(flag)); }
    template <std::integral T>
    requires(!std::same_as<T, bool>) JsonObject &add(const QString &name, T number)
    {
        return addNumber(name, QString::number(number));
    }
    JsonObject &add(const QString &name, double number);
    /// The value of a field; nothing for an unknown one.
    JsonObject &add(const QString &name, const Value &value, const Field *field);

    JsonTree tree() const { return JsonTree::ofObject(m_members); }

private:
    JsonObject &addNumber(const QString &name, const QString &spelled);

    QList<JsonTree::Member> m_members;
};

JsonTree jsonOf(const Value &value,
                const Field *field); ///< metadata as the JSON object that it is, what is unreadable as {"unreadable":
                                     ///< JSON}; `field` may be null
JsonTree jsonOf(const Record &record, const Session &session);
JsonTree jsonOf(const Job &job);
JsonTree jsonOf(const Account &account);
JsonTree jsonOf(const SendReport &report, ExitCode code, const FieldCatalog &catalog);
JsonTree jsonOf(const BulkChange &row, const FieldCatalog &catalog);
/// Adds "field", "base", "mine", "theirs".
void addPlan(JsonObject &object, const FieldPlan &plan, const FieldCatalog &catalog);

/// "unchanged", "draft", "outbox" (sent by the recruiter, not settled yet), "conflict", "rejected", "new", or "unsure":
/// a create, comment or document whose answer was lost.
QString stateOf(const Record &record, const FieldCatalog &catalog);
/// Conflicts between the draft and the snapshot that is in the store.
QList<FieldPlan> conflictsOf(const Record &record, const FieldCatalog &catalog);

/// Send-once fields of the draft that may have arrived, in the catalog's order.
QStringList unsureFields(const Record &record, const FieldCatalog &catalog);

QString fateName(SendOutcome outcome); ///< of a send, coarser than nameOf(): "kept" is all that passes by itself
QString nameOf(FieldResult verdict);
QString nameOf(SendOutcome outcome);

} // namespace vivier::cli
