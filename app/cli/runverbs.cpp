// SPDX-License-Identifier: MIT
#include "candidate/sendrun.h"
#include "candidate/singleline.h"
#include "cli/bulkverbs.h"
#include "cli/json.h"
#include "cli/runs.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include <QCoroFuture>
#include <QSet>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

struct KnownRuns
{
    QList<JournalEntry> journal;
    QList<SendRun> runs;
};

QCoro::Task<Tried<KnownRuns>> knownRuns(std::shared_ptr<Session> session)
{
    const auto journal = co_await session->store().journal(session->account.id, {}, 0);
    if (!journal)
        co_return tl::make_unexpected(failureFor(journal.error()));
    const auto outbox = co_await session->store().outbox(session->account.id);
    if (!outbox)
        co_return tl::make_unexpected(failureFor(outbox.error()));
    co_return KnownRuns{.journal = *journal, .runs = sendRuns(*journal, *outbox)};
}

JsonTree runJson(const SendRun &run)
{
    return JsonObject()
        .add(u"run"_s, run.id)
        .add(u"at"_s, run.at.toUTC().toString(Qt::ISODateWithMs))
        .add(u"candidates"_s, run.candidates())
        .add(u"accepted"_s, run.accepted)
        .add(u"refused"_s, run.refused)
        .add(u"waiting"_s, run.waiting)
        .tree();
}

/// By its whole id, or by a beginning that no other has.
Tried<QString> runNamed(const QList<SendRun> &runs, const QString &word)
{
    QStringList found;
    for (const SendRun &run : runs) {
        if (run.id == word)
            return run.id;
        if (run.id.startsWith(word))
            found.append(run.id);
    }
    if (found.size() == 1 && !word.isEmpty())
        return found.first();
    const QString message = found.isEmpty() ? Cli::tr("There is no run %1. See: vivier-cli runs").arg(isolated(word))
                                            : Cli::tr("Several runs begin with %1.").arg(isolated(word));
    return tl::make_unexpected(Failure{ExitCode::NotFound, message});
}

/// The run that undo is about: the one that is named, or the last of which something was accepted.
Tried<QString> runToUndo(const KnownRuns &known, const Arguments &arguments)
{
    const bool isLast = arguments.has(u"last"_s);
    if (isLast == !arguments.words.isEmpty())
        return usage(Cli::tr("Say which run, or --last."));
    if (!isLast)
        return runNamed(known.runs, arguments.words.first());
    const auto last = std::ranges::find_if(known.runs, [](const SendRun &run) { return run.accepted > 0; });
    if (last == known.runs.cend())
        return tl::make_unexpected(Failure{ExitCode::NotFound, Cli::tr("Nothing has been sent yet.")});
    return last->id;
}

void print(Session &session, const Compensation &undo, const QList<Job> &jobs)
{
    const FieldCatalog &catalog = session.catalog();
    QList<JsonTree> array;
    QList<QStringList> rows;
    for (const UndoStep &step : undo.steps) {
        const JournalEntry &entry = step.entry;
        const Field *field = catalog.find(entry.field);
        const Value from = step.isPossible() ? step.change.base : entry.before;
        const Value to = step.isPossible() ? step.change.mine : entry.after;
        const QString note = step.asks
                                 ? Cli::tr("It has been changed in the ATS since: you will be asked when sending.")
                                 : undoProblemText(step, catalog);
        const Record record{.snapshot = session.snapshots.value(entry.reference), .draft = {}, .item = {}};
        array.append(JsonObject()
                         .add(u"reference"_s, entry.reference)
                         .add(u"field"_s, entry.field)
                         .add(u"outcome"_s, step.isPossible() ? u"drafted"_s : u"impossible"_s)
                         .add(u"before"_s, from, field)
                         .add(u"after"_s, to, field)
                         .add(u"conflict"_s, step.asks)
                         .add(u"problem"_s, step.isPossible() ? JsonObject::null() : JsonTree::ofText(note))
                         .tree());
        rows.append({entry.reference, personOf(record, catalog), entry.field,
                     spelled(from, field, jobs) + u" → "_s + spelled(to, field, jobs), note});
    }
    session.out.json(JsonTree::ofList(array));
    session.out.table({Cli::tr("Reference"), Cli::tr("Name"), Cli::tr("Field"), Cli::tr("Change"), Cli::tr("Note")},
                      rows);
}

} // namespace

QCoro::Task<Tried<QString>> waitingRun(std::shared_ptr<Session> session)
{
    const auto outbox = co_await session->store().outbox(session->account.id);
    if (!outbox)
        co_return tl::make_unexpected(failureFor(outbox.error()));
    co_return runNamed(sendRuns({}, *outbox), session->arguments.option(u"run"_s));
}

QCoro::Task<ExitCode> runs(std::shared_ptr<Session> session)
{
    const auto known = co_await knownRuns(session);
    if (!known)
        co_return session->out.fail(known.error());
    QList<JsonTree> array;
    QList<QStringList> rows;
    for (const SendRun &run : known->runs) {
        array.append(runJson(run));
        rows.append({run.id, run.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), QString::number(run.candidates()),
                     QString::number(run.accepted), QString::number(run.refused), QString::number(run.waiting)});
    }
    const QStringList headers{Cli::tr("Run"),      Cli::tr("Sent"),    Cli::tr("Candidates"),
                              Cli::tr("Accepted"), Cli::tr("Refused"), Cli::tr("Waiting")};
    session->out.json(JsonTree::ofList(array));
    session->out.table(headers, rows);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> undo(std::shared_ptr<Session> session)
{
    const auto known = co_await knownRuns(session);
    if (!known)
        co_return session->out.fail(known.error());
    const auto run = runToUndo(*known, session->arguments);
    if (!run)
        co_return session->out.fail(run.error());
    QList<JournalEntry> undone = known->journal;
    undone.removeIf([&run](const JournalEntry &entry) { return entry.run != *run; });
    QSet<QString> references;
    for (const JournalEntry &entry : std::as_const(undone))
        references.insert(entry.reference);
    const QStringList keys(references.cbegin(), references.cend());
    const auto snapshots = co_await session->store().candidates(session->account.id, keys);
    if (!snapshots)
        co_return session->out.fail(failureFor(snapshots.error()));
    for (const Candidate &snapshot : *snapshots)
        session->snapshots.insert(snapshot.reference, snapshot);
    const auto jobs = co_await knownJobs(session);
    if (!jobs)
        co_return session->out.fail(jobs.error());
    const auto opened = co_await openBook(session);
    if (!opened)
        co_return session->out.fail(opened.error());
    DraftBook &book = **opened;
    const Compensation taken = compensateMany(
        undone, [&](const QString &reference) { return session->snapshots.value(reference); },
        [&](const QString &reference) { return book.draft(reference); }, session->catalog(),
        QDateTime::currentDateTimeUtc());
    const int fields = book.takeUp(taken);
    const Done saved = co_await booked(session);
    if (!saved)
        co_return session->out.fail(failureFor(saved.error()));
    print(*session, taken, *jobs);
    QSet<QString> drafted;
    for (const UndoStep &step : taken.steps) {
        if (step.isPossible())
            drafted.insert(step.entry.reference);
    }
    if (fields == 0) {
        session->out.message(Cli::tr("Nothing in this run can be undone."));
        co_return ExitCode::Usage;
    }
    session->out.line(changedSentence(fields, drafted.size()));
    co_return ExitCode::Done;
}

} // namespace vivier::cli
