#include "cli/json.h"
#include "cli/text.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "candidate/edit.h"

#include <QCoroFuture>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

Tried<QList<Assignment>> assignments(const Arguments &arguments, qsizetype from)
{
    QList<Assignment> all;
    for (const QString &word : arguments.words.sliced(from)) {
        const Tried<Assignment> assignment = parseAssignment(word);
        if (!assignment)
            return tl::make_unexpected(assignment.error());
        all.append(*assignment);
    }
    for (const QString &name : arguments.options.value(u"clear"_s))
        all.append({name, QString()});
    return all;
}

bool namesStage(const QList<Assignment> &all, const FieldCatalog &catalog)
{
    const Field *stage = catalog.find(FieldRole::Stage);
    return stage && std::ranges::find(all, stage->name, &Assignment::name) != all.cend();
}

/// The job with its stages: as known, else asked for once. Without it (offline, not allowed) a stage's number still
/// does, so that is no failure.
QCoro::Task<std::optional<Job>> jobWithStages(std::shared_ptr<Session> session, QString reference)
{
    const auto known = co_await knownJobs(session);
    const Job *job = known ? findJob(*known, reference) : nullptr;
    if (job && !job->stages.isEmpty())
        co_return *job;
    const auto context = co_await goOnline(session);
    if (!context)
        co_return std::nullopt;
    const auto read = co_await context->ats->job(reference, session->stop.get_token());
    if (!read) {
        session->out.message(failureFor(*session, read.error()).message);
        co_return std::nullopt;
    }
    const QList<Job> jobs{*read};
    const Done saved = co_await session->store().saveJobs(session->account.id, jobs);
    if (!saved)
        session->out.message(saved.error().sentence());
    co_return *read;
}

/// Puts all assignments into the draft, or none.
Tried<Draft> edited(const Session &session, const Record &record, const QList<Assignment> &all, const Job *job)
{
    Draft draft = record.draft.value_or(Draft{.key = record.reference()});
    const bool creating = draft.isNew();
    for (const Assignment &assignment : all) {
        const auto field = writableField(session, assignment.name, creating);
        if (!field)
            return tl::make_unexpected(field.error());
        const auto value = readValue(**field, assignment.text, job);
        if (!value)
            return tl::make_unexpected(value.error());
        const Value before = record.snapshot ? record.snapshot->value(assignment.name) : Value();
        applyEdit(draft, **field, before, *value, QDateTime::currentDateTimeUtc());
    }
    return draft;
}

/// The end of edit and new: on disk, then said.
QCoro::Task<ExitCode> keep(std::shared_ptr<Session> session, Record record, Draft draft)
{
    const Done saved = co_await session->store().saveDraft(session->account.id, draft);
    if (!saved)
        co_return session->out.fail(failureFor(saved.error()));
    sayProblems(*session, draft);
    record.draft = draft.isEmpty() ? std::nullopt : std::optional(draft);
    const QJsonObject answer = jsonOf(record, *session);
    session->out.json(answer);
    session->out.line(draft.isEmpty()
                          ? Cli::tr("%1: nothing to send.").arg(draft.key)
                          : Cli::tr("%1: %2 in the draft.").arg(draft.key, draft.fields.keys().join(u", "_s)));
    co_return ExitCode::Done;
}

/// What new fills in by itself: the organization of the job, and its first stage.
void fillIn(Session &session, QList<Assignment> &all, const Job &job)
{
    const auto missing = [&all](const QString &name) {
        return std::ranges::find(all, name, &Assignment::name) == all.cend();
    };
    const Field *organization = session.catalog().find(FieldRole::Organization);
    if (organization && missing(organization->name) && !job.organizationReference.isEmpty())
        all.append({organization->name, job.organizationReference});
    const Field *stageField = session.catalog().find(FieldRole::Stage);
    if (!stageField || !missing(stageField->name) || job.stages.isEmpty())
        return;
    const auto initial = std::ranges::find(job.stages, u"initial"_s, &Stage::reference);
    const Stage &stage = initial == job.stages.cend() ? job.stages.first() : *initial;
    all.append({stageField->name, QString::number(stage.id)});
    session.out.message(Cli::tr("Stage: %1 (%2), the first of the job.").arg(printable(stage.name)).arg(stage.id));
}

} // namespace

QCoro::Task<ExitCode> edit(std::shared_ptr<Session> session)
{
    const auto all = assignments(session->arguments, 1);
    if (!all)
        co_return session->out.fail(all.error());
    if (all->isEmpty())
        co_return session->out.fail({ExitCode::Usage, Cli::tr("Say what to change: name=value or --clear name.")});
    const auto record = co_await findRecord(session, session->arguments.words.first(), true);
    if (!record)
        co_return session->out.fail(record.error());
    std::optional<Job> job;
    if (namesStage(*all, session->catalog())) {
        const QString drafted =
            record->draft ? record->draft->mine().value(session->catalog().name(FieldRole::Job)).text() : QString();
        const QString reference = record->snapshot ? record->snapshot->jobReference : drafted;
        job = co_await jobWithStages(session, reference);
    }
    const auto draft = edited(*session, *record, *all, job ? &*job : nullptr);
    if (!draft)
        co_return session->out.fail(draft.error());
    co_return co_await keep(session, *record, *draft);
}

QCoro::Task<ExitCode> create(std::shared_ptr<Session> session)
{
    auto all = assignments(session->arguments, 0);
    if (!all)
        co_return session->out.fail(all.error());
    const auto named = std::ranges::find(*all, session->catalog().name(FieldRole::Job), &Assignment::name);
    if (named == all->end())
        co_return session->out.fail({ExitCode::Usage, Cli::tr("Say for which job: job_reference=JOB")});
    const std::optional<Job> job = co_await jobWithStages(session, named->text);
    if (job) {
        named->text = job->reference; // given by its name, it is sent by its reference
        fillIn(*session, *all, *job);
    }
    const Record record{.snapshot = {}, .draft = Draft{.key = Draft::newKey()}, .item = {}};
    const auto draft = edited(*session, record, *all, job ? &*job : nullptr);
    if (!draft)
        co_return session->out.fail(draft.error());
    co_return co_await keep(session, record, *draft);
}

QCoro::Task<ExitCode> discard(std::shared_ptr<Session> session)
{
    const QString key = session->arguments.words.first();
    const auto draft = co_await session->store().draft(session->account.id, key);
    if (!draft)
        co_return session->out.fail(failureFor(draft.error()));
    if (!*draft)
        co_return session->out.fail({ExitCode::NotFound, Cli::tr("There is no draft of %1.").arg(printable(key))});
    const Done gone = co_await session->store().discardDraft(session->account.id, key);
    if (!gone)
        co_return session->out.fail(failureFor(gone.error()));
    const QJsonObject answer{{u"reference"_s, key},
                             {u"discarded"_s, QJsonArray::fromStringList((*draft)->fields.keys())}};
    session->out.json(answer);
    session->out.line(Cli::tr("The draft of %1 is discarded, and nothing of it is sent.").arg(key));
    co_return ExitCode::Done;
}

} // namespace vivier::cli
