#include "cli/json.h"
#include "cli/sendoutcome.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include "sync/departures.h"
#include "sync/writestop.h"

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

/// The item with which the whole draft, as it is now, goes into the outbox: asked for now, so it waits for nothing. To
/// create once more what may have arrived is said anew each time.
OutboxItem released(const Record &record, const Session &session, const QString &run, const QDateTime &now)
{
    const OutboxItem known = record.item.value_or(OutboxItem{.queuedAt = now});
    return {.key = record.draft->key,
            .released = *record.draft,
            .run = run,
            .queuedAt = known.queuedAt,
            .confirmed = known.confirmed || session.arguments.yes,
            .createAnyway = session.arguments.yes || (known.createAnyway && !record.draft->createAttemptedAt.isValid()),
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

/// One attempt, and the item that it left in the outbox, for a later run or the window; none when it is settled.
struct Attempt
{
    SendReport report;
    std::optional<OutboxItem> left;
};

QCoro::Task<Attempt> attempt(std::shared_ptr<Session> session, SyncContext context, OutboxItem item)
{
    const SendOptions options{.confirmed = item.confirmed,
                              .createAnyway = item.createAnyway,
                              .run = item.run,
                              .lastLook = isLastLook(item, looksInOneRun)};
    const Draft draft = leaving(item, item.released);
    Attempt made; // not in one: GCC 12 cannot keep a braced list across co_await
    made.report = co_await sendDraft(context, draft, options, session->stop.get_token());
    if (made.report.fate == Fate::Accepted)
        co_return made;
    const double dice = QRandomGenerator::global()->generateDouble();
    made.left = afterAttempt(item, made.report, session->atsName(), context.clock->now(), dice);
    const QList<OutboxItem> waiting{*made.left};
    const Done saved = co_await session->store().saveOutboxItems(session->account.id, waiting);
    if (!saved)
        session->out.message(saved.error().sentence());
    co_return made;
}

/// Whether it is a create whose answer was lost, to be looked for again.
bool isToBeLookedFor(const Attempt &made)
{
    return made.left && made.left->reason == OutboxReason::Lost && made.left->released.isNew();
}

/// Waits until the next look for these is due.
QCoro::Task<> waitForLook(std::shared_ptr<Session> session, SyncContext context, QList<OutboxItem> lost)
{
    QStringList keys;
    qint64 wait = 0;
    for (const OutboxItem &item : std::as_const(lost)) {
        keys.append(item.key);
        wait = qMax(wait, context.clock->now().msecsTo(item.notBefore));
    }
    session->out.message(Cli::tr("%1: %2 may still be at work on it; looking again in %n second(s).", nullptr,
                                 static_cast<int>((wait + 999) / 1000))
                             .arg(keys.join(u", "_s), session->atsName()));
    co_await after(context.clock, std::chrono::milliseconds(wait));
}

/// What the recruiter looked at and allows again may leave, here and in the window.
QCoro::Task<Done> allowWrites(std::shared_ptr<Session> session)
{
    const Done allowed = co_await setWritesStopped(session->store(), session->account.id, false);
    if (!allowed)
        co_return allowed;
    const auto waiting = co_await session->store().outbox(session->account.id);
    if (!waiting)
        co_return tl::make_unexpected(waiting.error());
    QList<OutboxItem> items = *waiting;
    items.removeIf([](const OutboxItem &item) { return item.reason != OutboxReason::Stopped; });
    for (OutboxItem &item : items) {
        item.reason = OutboxReason::None;
        item.words.clear();
    }
    const Done saved = co_await session->store().saveOutboxItems(session->account.id, items);
    co_return saved;
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
    if (session->arguments.has(u"allow-writes"_s)) {
        const Done allowed = co_await allowWrites(session);
        if (!allowed)
            co_return session->out.fail(failureFor(allowed.error()));
    }
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

    qsizetype tried = 0;
    QList<OutboxItem> lost; // creates that may have arrived; nobody waits behind them
    bool ended = false;
    if (!items.isEmpty()) {
        const auto context = co_await goOnline(session);
        if (!context)
            co_return session->out.fail(context.error());
        // A create goes on with what creating does not take; one that may have arrived is told only when all looked.
        const auto go = [&](OutboxItem item) -> QCoro::Task<> {
            std::optional<OutboxItem> next = item;
            while (next) {
                const OutboxItem now = *next;
                const Attempt made = co_await attempt(session, *context, now);
                ended = ended || endsSending(made.report);
                if (isToBeLookedFor(made) && !ended) {
                    lost.append(*made.left);
                    break;
                }
                tell(made.report);
                next = co_await whatFollows(session, now, made.report);
            }
        };
        while (tried < items.size() && !ended) {
            co_await go(items.at(tried));
            ++tried;
        }
        while (!lost.isEmpty() && !ended) {
            co_await waitForLook(session, *context, lost);
            const QList<OutboxItem> again = std::exchange(lost, {});
            for (const OutboxItem &item : again)
                co_await go(item);
        }
        if (const auto stop = co_await areWritesStopped(session->store(), session->account.id); stop && *stop) {
            QList<OutboxItem> untried = items.mid(tried);
            for (OutboxItem &item : untried)
                item = stopped(item, session->atsName());
            const Done noted = co_await session->store().saveOutboxItems(session->account.id, untried);
            if (!noted)
                session->out.message(noted.error().sentence());
            session->out.message(
                Cli::tr("Writing to %1 is stopped, here and in the window. Look at the candidate there; when all is "
                        "well: vivier-cli send --allow-writes")
                    .arg(session->atsName()));
        }
    }
    const auto untried = static_cast<int>(items.size() - tried);
    if (untried > 0)
        session->out.message(Cli::tr("%n draft(s) were not tried and are kept in the outbox.", nullptr, untried));
    session->out.json(JsonTree::ofList(answers));
    co_return worst;
}

} // namespace vivier::cli
