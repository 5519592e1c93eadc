#include "cli/json.h"
#include "cli/sendoutcome.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include "sync/departures.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// All drafts but those that the recruiter holds back.
QList<Record> notHeld(Session &session, QList<Record> records)
{
    const auto held = records.removeIf([](const Record &record) { return record.item && record.item->held; });
    if (held > 0)
        session.out.message(
            Cli::tr("%n draft(s) on hold are left out; name them to send them.", nullptr, static_cast<int>(held)));
    return records;
}

/// The drafts that were named, or all.
QCoro::Task<Tried<QList<Record>>> chosenDrafts(std::shared_ptr<Session> session)
{
    const auto drafted = co_await draftedRecords(session);
    if (!drafted)
        co_return tl::make_unexpected(drafted.error());
    if (session->arguments.words.isEmpty())
        co_return notHeld(*session, *drafted);
    QList<Record> chosen;
    QStringList keys = session->arguments.words;
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const auto found = std::ranges::find_if(*drafted, [&](const Record &one) { return one.draft->key == key; });
        if (found == drafted->cend()) {
            const QString message = Cli::tr("There is no draft of %1. Nothing was sent.").arg(printable(key));
            co_return tl::make_unexpected(Failure{ExitCode::NotFound, message});
        }
        chosen.append(*found);
    }
    co_return chosen;
}

/// What blocks sending, unless --yes agreed to it: it would be refused without asking the network.
QList<Problem> stopping(const Draft &draft, const Session &session)
{
    QList<Problem> problems = validate(draft, session.catalog(), latestDay(QDateTime::currentDateTimeUtc()));
    problems.removeIf([&session](const Problem &problem) {
        return problem.weight == Problem::Weight::Confirm && session.arguments.yes;
    });
    return problems;
}

/// The item with which the whole draft, as it is now, goes into the outbox: asked for now, so it waits for nothing.
OutboxItem released(const Record &record, const Session &session, const QString &run, const QDateTime &now)
{
    const OutboxItem known = record.item.value_or(OutboxItem{.queuedAt = now});
    return {.key = record.draft->key,
            .released = *record.draft,
            .run = run,
            .queuedAt = known.queuedAt,
            .confirmed = known.confirmed || session.arguments.yes,
            .createAnyway = known.createAnyway || session.arguments.yes,
            .attempts = known.attempts,
            .lastAttemptAt = known.lastAttemptAt};
}

/// Ends when `wait` is over.
QFuture<void> after(const std::shared_ptr<Clock> &clock, std::chrono::milliseconds wait)
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    clock->after(wait, qApp, [promise] { promise->finish(); });
    return promise->future();
}

/// One attempt. What it does not settle stays in the outbox with the reason, for a later run or the window.
QCoro::Task<SendReport> attempt(std::shared_ptr<Session> session, SyncContext context, OutboxItem item)
{
    SendOptions options{.confirmed = item.confirmed, .createAnyway = item.createAnyway, .run = item.run};
    const Draft draft = leaving(item, item.released);
    const auto young = answerTime(item, item.released, context.clock->now());
    options.lookOnly = young.count() > 0;
    SendReport report = co_await sendDraft(context, draft, options, session->stop.get_token());
    if (options.lookOnly && report.fate == Fate::Unknown) {
        // Not there yet: the run that was killed may have sent it a moment ago.
        session->out.message(Cli::tr("%1: %2 may still be at work on it; waiting for %n second(s).", nullptr,
                                     static_cast<int>(young.count() / 1000) + 1)
                                 .arg(item.key, session->atsName()));
        const auto rest = answerTime(item, item.released, context.clock->now());
        co_await after(context.clock, rest);
        options.lookOnly = false;
        report = co_await sendDraft(context, draft, options, session->stop.get_token());
    }
    if (report.fate == Fate::Accepted)
        co_return report;
    const double dice = QRandomGenerator::global()->generateDouble();
    const QList<OutboxItem> waiting{afterAttempt(item, report, session->atsName(), context.clock->now(), dice)};
    const Done saved = co_await session->store().saveOutboxItems(session->account.id, waiting);
    if (!saved)
        session->out.message(saved.error().sentence());
    co_return report;
}

/// What of a candidate that was just created goes by requests of its own (a document), and waits under its reference.
QCoro::Task<std::optional<OutboxItem>> whatFollows(std::shared_ptr<Session> session, OutboxItem item, SendReport report)
{
    if (report.fate != Fate::Accepted || !item.released.isNew() || !report.snapshot)
        co_return std::nullopt;
    const auto waiting = co_await session->store().outbox(session->account.id);
    if (!waiting) {
        session->out.message(waiting.error().sentence());
        co_return std::nullopt;
    }
    const auto found = std::ranges::find(*waiting, report.snapshot->reference, &OutboxItem::key);
    co_return found == waiting->cend() || found->run != item.run ? std::nullopt : std::optional(*found);
}

} // namespace

QCoro::Task<ExitCode> send(std::shared_ptr<Session> session)
{
    const auto chosen = co_await chosenDrafts(session);
    if (!chosen)
        co_return session->out.fail(chosen.error());
    if (chosen->isEmpty()) {
        session->out.json(JsonTree::ofList({}));
        session->out.message(Cli::tr("There is no draft to send."));
        co_return ExitCode::Done;
    }
    QList<JsonTree> answers;
    ExitCode worst = ExitCode::Done;
    const auto tell = [&](const SendReport &report) {
        const ExitCode code = exitCodeOf(report);
        answers.append(jsonOf(report, code, session->catalog()));
        say(*session, report);
        if (worst == ExitCode::Done)
            worst = code;
    };

    // All of them are in the outbox, on disk, before anything is asked of the network.
    const QString run = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QList<OutboxItem> items;
    for (const Record &record : *chosen) {
        const QList<Problem> problems = stopping(*record.draft, *session);
        if (problems.isEmpty())
            items.append(released(record, *session, run, QDateTime::currentDateTimeUtc()));
        else
            tell({.key = record.draft->key, .fate = Fate::NotReady, .problems = problems});
    }
    const Done saved = co_await session->store().saveOutboxItems(session->account.id, items);
    if (!saved)
        co_return session->out.fail(failureFor(saved.error()));
    // Nobody waits behind one that has to be looked for.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::ranges::stable_sort(
        items, {}, [&now](const OutboxItem &item) { return answerTime(item, item.released, now).count() > 0; });

    qsizetype tried = 0;
    if (!items.isEmpty()) {
        const auto context = co_await goOnline(session);
        if (!context)
            co_return session->out.fail(context.error());
        for (const OutboxItem &item : std::as_const(items)) {
            SendReport report = co_await attempt(session, *context, item);
            ++tried;
            tell(report);
            const auto next = co_await whatFollows(session, item, report);
            if (next) {
                report = co_await attempt(session, *context, *next);
                tell(report);
            }
            if (endsSending(report))
                break;
        }
    }
    const auto untried = static_cast<int>(items.size() - tried);
    if (untried > 0)
        session->out.message(Cli::tr("%n draft(s) were not tried and are kept in the outbox.", nullptr, untried));
    session->out.json(JsonTree::ofList(answers));
    co_return worst;
}

} // namespace vivier::cli
