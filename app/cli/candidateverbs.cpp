// SPDX-License-Identifier: MIT
#include "cli/jobwords.h"
#include "cli/json.h"
#include "cli/text.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

QString shownJobs(const Record &record, const FieldCatalog &catalog, const QList<Job> &jobs)
{
    const Field *field = catalog.find(FieldRole::Jobs);
    return field ? readable(shown(record, field->name), field, jobs, false) : QString();
}

/// Where the candidate stands: the stage as the ATS names it, else the status.
QString standing(const Record &record, const FieldCatalog &catalog)
{
    if (const Field *stage = catalog.find(FieldRole::StageName))
        return record.snapshot ? record.snapshot->value(stage->name).text() : QString();
    return shown(record, catalog.name(FieldRole::Status)).text();
}

void print(Session &session, const QList<Record> &records, const QList<Job> &jobs)
{
    const FieldCatalog &catalog = session.catalog();
    const bool hasStages = catalog.find(FieldRole::StageName);
    const bool hasJobs = catalog.find(FieldRole::Jobs);
    QList<JsonTree> array;
    QList<QStringList> rows;
    for (const Record &record : records) {
        if (session.out.isJson()) {
            array.append(jsonOf(record, session));
            continue;
        }
        QStringList row{record.reference(), stateOf(record, catalog), personOf(record, catalog),
                        shown(record, catalog.name(FieldRole::Email)).text(), standing(record, catalog)};
        if (hasJobs)
            row.append(shownJobs(record, catalog, jobs));
        rows.append(row);
    }
    QStringList headers{Cli::tr("Reference"), Cli::tr("State"), Cli::tr("Name"), Cli::tr("Email"),
                        hasStages ? Cli::tr("Stage") : Cli::tr("Status")};
    if (hasJobs)
        headers.append(Cli::tr("Jobs"));
    session.out.json(JsonTree::ofList(array));
    session.out.table(headers, rows);
}

/// The state with what a waiting one waits for.
QString stateText(const Record &record, const FieldCatalog &catalog)
{
    QString state = stateOf(record, catalog);
    if (!record.isReleased() || record.item->reason == SendOutcome::Waiting)
        return state;
    QString text = u"%1: %2"_s.arg(state, nameOf(record.item->reason));
    if (record.item->attempts > 0)
        text += u", "_s + Cli::tr("%Ln attempt(s)", nullptr, record.item->attempts);
    if (record.item->notBefore.isValid() && !record.item->needsRecruiter())
        text +=
            u", "_s + Cli::tr("next %1").arg(record.item->notBefore.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    return text;
}

} // namespace

QCoro::Task<ExitCode> list(std::shared_ptr<Session> session)
{
    const auto found = co_await foundRecords(session);
    if (!found)
        co_return session->out.fail(found.error());
    const auto jobs = co_await knownJobs(session);
    if (!jobs)
        co_return session->out.fail(jobs.error());
    print(*session, *found, *jobs);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> show(std::shared_ptr<Session> session)
{
    const auto record = co_await findRecord(session, session->arguments.words.first(), true);
    if (!record)
        co_return session->out.fail(record.error());
    const auto jobs = co_await knownJobs(session);
    if (!jobs)
        co_return session->out.fail(jobs.error());
    QList<QStringList> rows;
    for (const Field &field : session->catalog()) {
        const Value read = record->snapshot ? record->snapshot->value(field.name) : Value();
        const bool drafted = record->draft && record->draft->contains(field.name);
        const QString mine = drafted ? spelled(record->draft->fields.value(field.name).mine, &field, *jobs) : QString();
        rows.append({field.name, spelled(read, &field, *jobs) + (drafted ? u" → "_s + mine : QString())});
    }
    const QStringList headers{record->reference(), stateOf(*record, session->catalog())};
    const JsonTree answer = jsonOf(*record, *session);
    session->out.json(answer);
    session->out.table(headers, rows);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> drafts(std::shared_ptr<Session> session)
{
    const auto records = co_await draftedRecords(session);
    if (!records)
        co_return session->out.fail(records.error());
    const auto jobs = co_await knownJobs(session);
    if (!jobs)
        co_return session->out.fail(jobs.error());
    QList<JsonTree> array;
    QList<QStringList> rows;
    for (const Record &record : *records) {
        array.append(jsonOf(record, *session));
        for (auto it = record.draft->fields.cbegin(); it != record.draft->fields.cend(); ++it)
            rows.append({record.reference(), stateText(record, session->catalog()),
                         personOf(record, session->catalog()), it.key(),
                         spelled(it->base, session->catalog().find(it.key()), *jobs) + u" → "_s +
                             spelled(it->mine, session->catalog().find(it.key()), *jobs)});
    }
    const QStringList headers{Cli::tr("Reference"), Cli::tr("State"), Cli::tr("Name"), Cli::tr("Field"),
                              Cli::tr("Change")};
    session->out.json(JsonTree::ofList(array));
    session->out.table(headers, rows);
    co_return ExitCode::Done;
}

} // namespace vivier::cli
