// SPDX-License-Identifier: MIT
#include "candidate/singleline.h"
#include "cli/json.h"
#include "cli/runs.h"
#include "cli/sendoutcome.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include "documents/sendinglinks.h"
#include "store/plainfile.h"
#include "sync/syncengine.h"

#include <QCoroFuture>
#include <QDir>
#include <QPromise>

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
            Cli::tr("%Ln draft(s) on hold are left out; name them to send them.", nullptr, static_cast<int>(held)));
    return records;
}

/// The drafts that were named, those of a run that are in the outbox, or all.
QCoro::Task<Tried<QList<Record>>> chosenDrafts(std::shared_ptr<Session> session, QString run)
{
    auto drafted = co_await draftedRecords(session);
    if (!drafted)
        co_return tl::make_unexpected(drafted.error());
    if (!run.isEmpty()) {
        drafted->removeIf([&run](const Record &record) { return !record.item || record.item->run != run; });
        co_return notHeld(*session, *drafted);
    }
    if (session->arguments.words.isEmpty())
        co_return notHeld(*session, *drafted);
    QList<Record> chosen;
    QStringList keys = session->arguments.words;
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const auto found = std::ranges::find_if(*drafted, [&](const Record &one) { return one.draft->key == key; });
        if (found == drafted->cend()) {
            const QString message = Cli::tr("There is no draft of %1. Nothing was sent.").arg(isolated(key));
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

/// The setting of the window counts here, too.
bool asksAfterLinks(const Session &session)
{
    if (session.arguments.has(u"unchecked"_s))
        return false;
    const QString file = QDir(session.profile.folder()).filePath(u"preferences.ini"_s);
    return notAFile(file) || checksLinksIn(QSettings(file, QSettings::IniFormat));
}

/// What keeps fields of these here, see linkProblem(); by the key of the draft.
QCoro::Task<QHash<QString, QList<Problem>>> linkProblems(std::shared_ptr<Session> session, QList<Record> records)
{
    QHash<QString, QList<Problem>> found;
    QList<LinkToCheck> links;
    for (const Record &record : records) {
        Draft looked = sendable(*record.draft, stopping(*record.draft, *session));
        if (record.item) { // what waits there was looked at when it went there
            for (const QString &field : leaving(*record.item, *record.draft).fields.keys())
                looked.fields.remove(field);
        }
        links += fileLinksOf(looked, session->catalog());
    }
    if (links.isEmpty() || !asksAfterLinks(*session))
        co_return found;
    const std::shared_ptr<Clock> clock = Clock::system();
    LinkChecker checker({.own = session->account.baseUrl, .clock = clock});
    const QFuture<QList<LinkVerdict>> asked = verdictsBeforeSending(checker, links, *clock, patienceFor(links.size()));
    const QList<LinkVerdict> verdicts = co_await asked;
    for (qsizetype i = 0; i < links.size(); ++i) {
        if (const auto problem = linkProblem(links.at(i), verdicts.at(i), clock->now()))
            found[links.at(i).key].append(*problem);
    }
    co_return found;
}

/// Lets the engine send what was released of these, each once, until nothing more is to be had from this run: a create
/// that may have arrived is looked for again meanwhile. `tell` hears how each ended.
QCoro::Task<> drain(std::shared_ptr<Session> session, SyncContext context, QStringList keys,
                    std::function<void(const SendReport &)> tell)
{
    DraftBook *book = session->book.get();
    Outbox *outbox = book->outbox();
    SyncEngine engine(context, book,
                      {.looks = looksInOneRun, .atOnce = 1, .only = QSet<QString>(keys.cbegin(), keys.cend())});
    QSet<QString> ended;             // had their turn
    QHash<QString, SendReport> lost; // creates that may have arrived: told when nobody looks for them any more
    QPromise<void> promise;
    promise.start();
    const auto isLookedFor = [](const SendReport &report) {
        return report.outcome == SendOutcome::Lost && Draft::isNewKey(report.key);
    };
    const auto finish = [&] {
        const auto isBusy = [&](const QString &key) {
            const bool moves = outbox->isLeaving(key) || outbox->isSettling(key);
            return moves || (!ended.contains(key) && outbox->contains(key) && !engine.connectivity()->workOffline());
        };
        if (outbox->isLoaded() && outbox->leaving().isEmpty() && std::ranges::none_of(keys, isBusy) &&
            !promise.future().isFinished())
            promise.finish();
    };
    QObject::connect(&engine, &SyncEngine::sendFinished, &engine, [&](const SendReport &report) {
        if (report.outcome == SendOutcome::Accepted && report.snapshot && report.snapshot->reference != report.key)
            keys.append(report.snapshot->reference); // what creating does not take follows
        if (endsSending(report))
            engine.connectivity()->setWorkOffline(true);
        lost.remove(report.key);
        if (isLookedFor(report)) {
            lost.insert(report.key, report);
            return;
        }
        ended.insert(report.key);
        tell(report);
    });
    QObject::connect(&engine, &SyncEngine::departuresChanged, &engine, [&] {
        const qint64 wait = context.clock->now().msecsTo(engine.nextDeparture());
        if (lost.isEmpty() || !outbox->leaving().isEmpty() || !engine.nextDeparture().isValid())
            return;
        session->out.message(Cli::tr("%1: %2 may still be working on it; checking again in %Ln second(s).", nullptr,
                                     static_cast<int>((wait + 999) / 1000))
                                 .arg(QStringList(lost.keys()).join(u", "_s), session->atsName()));
    });
    QObject::connect(outbox, &Outbox::leavingChanged, &engine, finish);
    QObject::connect(outbox, &Outbox::changed, &engine, finish);
    QObject::connect(outbox, &Outbox::loaded, &engine, finish);
    engine.start();
    const QFuture<void> all = promise.future();
    co_await all;
    for (const SendReport &report : std::as_const(lost))
        tell(report);
}

} // namespace

QCoro::Task<ExitCode> send(std::shared_ptr<Session> session)
{
    const auto opened = co_await openBook(session);
    if (!opened)
        co_return session->out.fail(opened.error());
    DraftBook &book = **opened;
    Outbox *outbox = book.outbox();
    if (session->arguments.has(u"allow-writes"_s))
        outbox->allowWrites();
    QString run;
    if (session->arguments.has(u"run"_s)) {
        const auto named = co_await waitingRun(session);
        if (!named)
            co_return session->out.fail(named.error());
        if (!session->arguments.words.isEmpty())
            co_return session->out.fail({ExitCode::Usage, Cli::tr("Give references or --run, not both.")});
        run = *named;
    }
    const auto chosen = co_await chosenDrafts(session, run);
    if (!chosen)
        co_return session->out.fail(chosen.error());
    if (chosen->isEmpty()) {
        session->out.json(JsonTree::ofList({}));
        session->out.message(Cli::tr("There is no draft to send."));
        co_return ExitCode::Done;
    }
    const auto jobs = co_await knownJobs(session);
    if (!jobs)
        co_return session->out.fail(jobs.error());
    QList<JsonTree> answers;
    ExitCode worst = ExitCode::Done;
    QStringList untried;
    QHash<QString, QList<Problem>> kept; // of those that are sent in part
    const auto tell = [&](SendReport report) {
        say(*session, report, *jobs);
        const QList<Problem> problems = kept.take(report.key);
        report.problems.append(problems);
        const ExitCode own = exitCodeOf(report);
        const ExitCode code = own == ExitCode::Done && !problems.isEmpty() ? ExitCode::Usage : own;
        answers.append(jsonOf(report, code, session->catalog()));
        untried.removeOne(report.key);
        if (worst == ExitCode::Done || (worst == ExitCode::Different && code != ExitCode::Done))
            worst = code;
    };

    const QHash<QString, QList<Problem>> links = co_await linkProblems(session, *chosen);
    QHash<QString, QStringList> parts; // of those whose links keep something here
    for (const Record &record : *chosen) {
        const QString key = record.draft->key;
        const QList<Problem> problems = stopping(*record.draft, *session) + links.value(key);
        const bool isAsked = std::ranges::any_of(
            problems, [](const Problem &problem) { return problem.weight == Problem::Weight::Confirm; });
        if (isAsked || (!problems.isEmpty() && sendable(*record.draft, problems).isEmpty())) {
            tell({.key = record.draft->key, .outcome = SendOutcome::NotReady, .problems = problems});
            continue;
        }
        untried.append(record.draft->key);
        if (problems.isEmpty())
            continue;
        if (links.contains(key))
            parts.insert(key, sendable(*record.draft, problems).fields.keys());
        kept.insert(record.draft->key, problems);
        session->out.message(Cli::tr("%1: sent without what cannot be sent yet; that stays in the draft.")
                                 .arg(isolated(record.draft->key)));
        sayProblems(*session, problems);
    }
    if (!untried.isEmpty()) {
        // All of them are in the outbox, on disk, before anything is asked of the network.
        const bool yes = session->arguments.yes;
        // Named: gcc 12 destroys a temporary with a string in it twice when it is awaited.
        const Release how{.confirmed = yes, .createAnyway = yes, .run = run, .only = parts};
        const Done released = co_await book.release(untried, how);
        if (!released)
            co_return session->out.fail(failureFor(released.error()));
        const auto context = co_await goOnlineOrWait(session);
        if (!context)
            co_return session->out.fail(context.error());
        if (outbox->writesStopped())
            tell({.key = untried.first(), .outcome = SendOutcome::Stopped});
        else
            co_await drain(session, *context, untried, tell);
        if (outbox->writesStopped()) {
            session->out.message(Cli::tr("Writing to %1 is stopped, here and in the window. Check the candidate there; "
                                         "if all is well: vivier-cli send --allow-writes")
                                     .arg(session->atsName()));
        }
    }
    if (!untried.isEmpty())
        session->out.message(Cli::tr("%Ln draft(s) were not tried and are kept in the outbox.", nullptr,
                                     static_cast<int>(untried.size())));
    if (!links.isEmpty())
        session->out.message(Cli::tr("A link stopped something. To send it all the same: vivier-cli send --unchecked"));
    session->out.json(JsonTree::ofList(answers));
    co_return worst;
}

} // namespace vivier::cli
