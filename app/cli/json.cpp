// SPDX-License-Identifier: MIT
#include "cli/json.h"

#include "candidate/metadata.h"
#include "candidate/timeinstage.h"
#include "sync/outcomesentence.h"

#include <QLocale>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

JsonTree timeJson(const QDateTime &time)
{
    return time.isValid() ? JsonTree::ofText(time.toUTC().toString(Qt::ISODateWithMs)) : JsonObject::null();
}

JsonTree textOrNull(const QString &text)
{
    return text.isEmpty() ? JsonObject::null() : JsonTree::ofText(text);
}

template <typename T, typename Json> JsonTree arrayOf(const QList<T> &list, Json json)
{
    QList<JsonTree> items;
    for (const T &item : list)
        items.append(json(item));
    return JsonTree::ofList(std::move(items));
}

JsonTree checkJson(const FieldCheck &check, const FieldCatalog &catalog)
{
    const Field *field = catalog.find(check.field);
    return JsonObject()
        .add(u"field"_s, check.field)
        .add(u"verdict"_s, nameOf(check.verdict))
        .add(u"sent"_s, check.sent, field)
        .add(u"answered"_s, check.answered, field)
        .tree();
}

JsonTree itemJson(const std::optional<OutboxItem> &item, const QString &ats)
{
    if (!item)
        return JsonObject::null();
    const bool waits = !item->needsRecruiter() && !item->held;
    return JsonObject()
        .add(u"reason"_s, nameOf(item->reason))
        .add(u"attempts"_s, item->attempts)
        .add(u"queued_at"_s, timeJson(item->queuedAt))
        .add(u"next_attempt"_s, timeJson(waits ? item->notBefore : QDateTime()))
        .add(u"held"_s, item->held)
        .add(u"field"_s, item->field)
        .add(u"words"_s, pendingSentence(*item, ats))
        .tree();
}

JsonTree problemJson(const Problem &problem)
{
    return JsonObject()
        .add(u"field"_s, problem.field)
        .add(u"text"_s, problem.text)
        .add(u"blocks"_s, problem.weight != Problem::Weight::Confirm)
        .tree();
}

JsonTree errorJson(const std::optional<ApiError> &error)
{
    if (!error)
        return JsonObject::null();
    return JsonObject().add(u"status"_s, error->status).add(u"code"_s, error->code).add(u"text"_s, error->text).tree();
}

QString wordName(StageSince::Word word)
{
    switch (word) {
    case StageSince::Word::Ats:
        return u"ats"_s;
    case StageSince::Word::Sent:
        return u"sent"_s;
    case StageSince::Word::Seen:
        return u"seen"_s;
    case StageSince::Word::None:
        break;
    }
    return {};
}

JsonTree sinceJson(const StageSince &since)
{
    return since.isKnown()
               ? JsonObject().add(u"at"_s, timeJson(since.at)).add(u"told_by"_s, wordName(since.word)).tree()
               : JsonObject::null();
}

JsonTree draftJson(const Draft &draft, const FieldCatalog &catalog)
{
    JsonObject object;
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        const Field *field = catalog.find(it.key());
        JsonObject drafted;
        drafted.add(u"base"_s, it->base, field).add(u"mine"_s, jsonOf(it->mine, field));
        object.add(it.key(), drafted.tree());
    }
    return object.tree();
}

} // namespace

JsonObject &JsonObject::add(const QString &name, JsonTree value)
{
    m_members.append(JsonTree::Member::of(name, std::move(value)));
    return *this;
}

JsonObject &JsonObject::add(const QString &name, const QStringList &texts)
{
    return add(name, arrayOf(texts, &JsonTree::ofText));
}

JsonObject &JsonObject::add(const QString &name, double number)
{
    return addNumber(name, QString::number(number, 'g', QLocale::FloatingPointShortest));
}

JsonObject &JsonObject::addNumber(const QString &name, const QString &spelled)
{
    return add(name, JsonTree::ofNumber(spelled).value_or(null()));
}

JsonObject &JsonObject::add(const QString &name, const Value &value, const Field *field)
{
    return value.isUnknown() ? *this : add(name, jsonOf(value, field));
}

JsonTree jsonOf(const Value &value, const Field *field)
{
    return valueAsJson(value, field);
}

JsonTree jsonOf(const Record &record, const Session &session)
{
    const FieldCatalog &catalog = session.catalog();
    const Candidate known = record.snapshot.value_or(Candidate());
    const Draft draft = record.draft.value_or(Draft());
    JsonObject fields;
    for (const Field &field : catalog)
        fields.add(field.name, known.value(field.name), &field);
    JsonObject object;
    object.add(u"reference"_s, record.reference()).add(u"ats"_s, session.account.ats);
    if (const Field *job = catalog.find(FieldRole::Job)) {
        const QString drafted = draft.fields.value(job->name).mine.text();
        object.add(u"job_reference"_s, known.jobReference.isEmpty() ? drafted : known.jobReference);
    }
    return object.add(u"fields"_s, fields.tree())
        .add(u"draft"_s, draftJson(draft, catalog))
        .add(u"state"_s, stateOf(record, catalog))
        .add(u"outbox"_s, itemJson(record.isReleased() ? record.item : std::nullopt, session.atsName()))
        .add(u"stage_since"_s, sinceJson(stageSince(known, catalog)))
        .add(u"updated_at"_s, timeJson(known.updatedAt))
        .add(u"read_at"_s, timeJson(known.readAt))
        .tree();
}

JsonTree jsonOf(const Job &job)
{
    const auto stageJson = [](const Stage &stage) {
        return JsonObject()
            .add(u"id"_s, stage.id)
            .add(u"name"_s, stage.name)
            .add(u"reference"_s, textOrNull(stage.reference))
            .add(u"visible"_s, stage.visible)
            .tree();
    };
    return JsonObject()
        .add(u"reference"_s, job.reference)
        .add(u"organization_reference"_s, job.organizationReference)
        .add(u"name"_s, job.name)
        .add(u"status"_s, job.status)
        .add(u"stages"_s, arrayOf(job.stages, stageJson))
        .tree();
}

JsonTree jsonOf(const Account &account)
{
    return JsonObject()
        .add(u"name"_s, account.name)
        .add(u"ats"_s, account.ats)
        .add(u"url"_s, account.baseUrl.toString())
        .add(u"organizations"_s, account.organizations)
        .add(u"company"_s, account.company)
        .add(u"requests_per_second"_s, account.requestsPerSecond)
        .add(u"requests_at_once"_s, account.requestsAtOnce)
        .add(u"phone_region"_s, account.phoneRegion)
        .add(u"ca_file"_s, account.tls.authority)
        .add(u"client_certificate"_s, account.tls.certificate)
        .add(u"client_key"_s, account.tls.key)
        .tree();
}

void addPlan(JsonObject &object, const FieldPlan &plan, const FieldCatalog &catalog)
{
    const Field *field = catalog.find(plan.field);
    object.add(u"field"_s, plan.field)
        .add(u"base"_s, plan.base, field)
        .add(u"mine"_s, plan.mine, field)
        .add(u"theirs"_s, plan.theirs, field);
}

JsonTree jsonOf(const SendReport &report, ExitCode code, const FieldCatalog &catalog)
{
    const auto planJson = [&catalog](const FieldPlan &plan) {
        JsonObject object;
        addPlan(object, plan, catalog);
        return object.tree();
    };
    const auto checked = [&catalog](const FieldCheck &check) { return checkJson(check, catalog); };
    const auto referenceJson = [](const Candidate &match) { return JsonTree::ofText(match.reference); };
    return JsonObject()
        .add(u"reference"_s, report.snapshot ? report.snapshot->reference : report.key)
        .add(u"key"_s, report.key)
        .add(u"fate"_s, fateName(report.outcome))
        .add(u"reason"_s, nameOf(report.outcome))
        .add(u"exit"_s, static_cast<int>(code))
        .add(u"checks"_s, arrayOf(report.checks, checked))
        .add(u"conflicts"_s, arrayOf(MergePlan{report.plan}.conflicts(), planJson))
        .add(u"problems"_s, arrayOf(report.problems, problemJson))
        .add(u"matches"_s, arrayOf(report.matches, referenceJson))
        .add(u"emptied"_s, report.emptiedByAts)
        .add(u"error"_s, errorJson(report.error))
        .tree();
}

JsonTree jsonOf(const BulkChange &row, const FieldCatalog &catalog)
{
    const Field *field = catalog.find(row.field);
    const QString outcome = !row.isPossible() ? u"impossible"_s : row.changes() ? u"changed"_s : u"same"_s;
    return JsonObject()
        .add(u"reference"_s, row.key)
        .add(u"field"_s, row.field)
        .add(u"outcome"_s, outcome)
        .add(u"before"_s, row.before, field)
        .add(u"after"_s, row.after, field)
        .add(u"drafted"_s, row.isDrafted)
        .add(u"conflict"_s, row.isConflict)
        .add(u"problem"_s, row.problem ? problemJson(*row.problem) : JsonObject::null())
        .tree();
}

QList<FieldPlan> conflictsOf(const Record &record, const FieldCatalog &catalog)
{
    if (!record.snapshot || !record.draft)
        return {};
    return planMerge(*record.draft, *record.snapshot, catalog).conflicts();
}

QStringList unsureFields(const Record &record, const FieldCatalog &catalog)
{
    QStringList names;
    for (const Field &field : catalog) {
        if (record.draft && record.draft->fields.value(field.name).attemptedAt.isValid())
            names.append(field.name);
    }
    return names;
}

QString stateOf(const Record &record, const FieldCatalog &catalog)
{
    if (!record.draft || record.draft->isEmpty())
        return u"unchanged"_s;
    if (record.draft->createAttemptedAt.isValid() || !unsureFields(record, catalog).isEmpty())
        return u"unsure"_s;
    if (!conflictsOf(record, catalog).isEmpty())
        return u"conflict"_s;
    if (record.isReleased()) {
        const SendOutcome reason = record.item->reason;
        const bool refused = reason == SendOutcome::Rejected || reason == SendOutcome::Forbidden;
        return refused ? u"rejected"_s : u"outbox"_s;
    }
    return record.draft->isNew() ? u"new"_s : u"draft"_s;
}

QString fateName(SendOutcome outcome)
{
    switch (outcome) {
    case SendOutcome::Lost:
        return u"unknown"_s;
    case SendOutcome::Disk:
        return u"store-failed"_s;
    case SendOutcome::Waiting:
    case SendOutcome::Network:
    case SendOutcome::Token:
    case SendOutcome::NoToken:
    case SendOutcome::Pause:
    case SendOutcome::Fault:
    case SendOutcome::Forbidden:
    case SendOutcome::Stopped:
        return u"kept"_s;
    case SendOutcome::Accepted:
    case SendOutcome::Rejected:
    case SendOutcome::Conflict:
    case SendOutcome::AlreadyThere:
    case SendOutcome::NotReady:
    case SendOutcome::Gone:
    case SendOutcome::Moved:
    case SendOutcome::Unsure:
        break;
    }
    return nameOf(outcome);
}

QString nameOf(FieldResult verdict)
{
    return fieldResultName(verdict).replace(u'_', u'-');
}

QString nameOf(SendOutcome outcome)
{
    return outcomeName(outcome).replace(u'_', u'-');
}

} // namespace vivier::cli
