#include "cli/json.h"

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, const QString &name, const Value &value)
{
    if (!value.isUnknown())
        object.insert(name, jsonOf(value));
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonObject checkJson(const FieldCheck &check)
{
    QJsonObject object{{u"field"_s, check.field}, {u"verdict"_s, nameOf(check.verdict)}};
    put(object, u"sent"_s, check.sent);
    put(object, u"answered"_s, check.answered);
    return object;
}

QJsonValue itemJson(const std::optional<OutboxItem> &item)
{
    if (!item)
        return QJsonValue::Null;
    return QJsonObject{
        {u"reason"_s, nameOf(item->reason)},
        {u"attempts"_s, item->attempts},
        {u"queued_at"_s, timeJson(item->queuedAt)},
        {u"next_attempt"_s, timeJson(item->needsRecruiter() || item->held ? QDateTime() : item->notBefore)},
        {u"held"_s, item->held},
        {u"field"_s, item->field},
        {u"words"_s, item->words}};
}

QJsonObject problemJson(const Problem &problem)
{
    return {{u"field"_s, problem.field},
            {u"text"_s, problem.text},
            {u"blocks"_s, problem.weight == Problem::Weight::Blocks}};
}

QJsonValue errorJson(const std::optional<ApiError> &error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{{u"status"_s, error->status}, {u"code"_s, error->code}, {u"text"_s, error->text}};
}

template <typename T, typename Json> QJsonArray arrayOf(const QList<T> &list, Json json)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(json(item));
    return array;
}

} // namespace

QJsonValue jsonOf(const Value &value)
{
    if (!value.isPresent())
        return QJsonValue::Null;
    if (value.isFlag())
        return value.flag();
    if (value.isNumber())
        return value.number();
    if (value.isList())
        return QJsonArray::fromStringList(value.list());
    return value.text();
}

QJsonObject jsonOf(const Record &record, const Session &session)
{
    const Candidate known = record.snapshot.value_or(Candidate());
    QJsonObject fields;
    for (const Field &field : session.catalog())
        put(fields, field.name, known.value(field.name));
    QJsonObject draft;
    QString job = known.jobReference;
    if (record.draft) {
        for (auto it = record.draft->fields.cbegin(); it != record.draft->fields.cend(); ++it) {
            QJsonObject drafted{{u"mine"_s, jsonOf(it->mine)}};
            put(drafted, u"base"_s, it->base);
            draft.insert(it.key(), drafted);
        }
        if (job.isEmpty())
            job = record.draft->fields.value(session.catalog().name(FieldRole::Job)).mine.text();
    }
    return {{u"reference"_s, record.reference()},
            {u"ats"_s, vivier::atsName(session.account.ats)},
            {u"job_reference"_s, job},
            {u"fields"_s, fields},
            {u"draft"_s, draft},
            {u"state"_s, stateOf(record, session.catalog())},
            {u"outbox"_s, itemJson(record.isReleased() ? record.item : std::nullopt)},
            {u"updated_at"_s, timeJson(known.updatedAt)},
            {u"read_at"_s, timeJson(known.readAt)}};
}

QJsonObject jsonOf(const Job &job)
{
    QJsonArray stages;
    for (const Stage &stage : job.stages) {
        const QJsonValue reference = stage.reference.isEmpty() ? QJsonValue(QJsonValue::Null) : stage.reference;
        stages.append(QJsonObject{
            {u"id"_s, stage.id}, {u"name"_s, stage.name}, {u"reference"_s, reference}, {u"visible"_s, stage.visible}});
    }
    return {{u"reference"_s, job.reference},
            {u"organization_reference"_s, job.organizationReference},
            {u"name"_s, job.name},
            {u"status"_s, job.status},
            {u"stages"_s, stages}};
}

QJsonObject jsonOf(const Account &account)
{
    return {{u"name"_s, account.name},
            {u"ats"_s, vivier::atsName(account.ats)},
            {u"url"_s, account.baseUrl.toString()},
            {u"organizations"_s, QJsonArray::fromStringList(account.organizations)},
            {u"company"_s, account.company},
            {u"requests_per_second"_s, account.requestsPerSecond},
            {u"requests_at_once"_s, account.requestsAtOnce}};
}

QJsonObject jsonOf(const FieldPlan &plan)
{
    QJsonObject object{{u"field"_s, plan.field}};
    put(object, u"base"_s, plan.base);
    put(object, u"mine"_s, plan.mine);
    put(object, u"theirs"_s, plan.theirs);
    return object;
}

QJsonObject jsonOf(const SendReport &report, ExitCode code)
{
    QJsonArray matches;
    for (const Candidate &match : report.matches)
        matches.append(match.reference);
    QJsonArray conflicts;
    for (const FieldPlan &plan : MergePlan{report.plan}.conflicts())
        conflicts.append(jsonOf(plan));
    return {{u"reference"_s, report.snapshot ? report.snapshot->reference : report.key},
            {u"key"_s, report.key},
            {u"fate"_s, nameOf(report.fate)},
            {u"exit"_s, static_cast<int>(code)},
            {u"checks"_s, arrayOf(report.checks, checkJson)},
            {u"conflicts"_s, conflicts},
            {u"problems"_s, arrayOf(report.problems, problemJson)},
            {u"matches"_s, matches},
            {u"emptied"_s, QJsonArray::fromStringList(report.emptiedByAts)},
            {u"error"_s, errorJson(report.error)}};
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
        const OutboxReason reason = record.item->reason;
        const bool refused = reason == OutboxReason::Rejected || reason == OutboxReason::Forbidden;
        return refused ? u"rejected"_s : u"outbox"_s;
    }
    return record.draft->isNew() ? u"new"_s : u"draft"_s;
}

QString nameOf(Fate fate)
{
    switch (fate) {
    case Fate::Accepted:
        return u"accepted"_s;
    case Fate::Rejected:
        return u"rejected"_s;
    case Fate::Conflict:
        return u"conflict"_s;
    case Fate::AlreadyThere:
        return u"already-there"_s;
    case Fate::NotReady:
        return u"not-ready"_s;
    case Fate::Kept:
        return u"kept"_s;
    case Fate::Unknown:
        return u"unknown"_s;
    case Fate::Gone:
        return u"gone"_s;
    case Fate::Moved:
        return u"moved"_s;
    case Fate::Unsure:
        return u"unsure"_s;
    case Fate::StoreFailed:
        return u"store-failed"_s;
    }
    return {};
}

QString nameOf(Verdict verdict)
{
    return verdictName(verdict).replace(u'_', u'-');
}

QString nameOf(OutboxReason reason)
{
    return outboxReasonName(reason).replace(u'_', u'-');
}

} // namespace vivier::cli
