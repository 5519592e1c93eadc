#include "cli/json.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include <QCoroFuture>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode exitCodeOf(const SendReport &report)
{
    switch (report.fate) {
    case Fate::Accepted: {
        const bool kept = std::ranges::any_of(
            report.checks, [](const FieldCheck &check) { return check.verdict == FieldCheck::Verdict::Kept; });
        return kept ? ExitCode::Rejected : ExitCode::Done;
    }
    case Fate::Conflict:
    case Fate::AlreadyThere:
        return ExitCode::Conflict;
    case Fate::NotReady:
    case Fate::StoreFailed:
        return ExitCode::Usage;
    case Fate::Rejected:
    case Fate::Kept:
    case Fate::Unknown:
        break;
    }
    return report.error ? exitCodeFor(*report.error) : ExitCode::Offline;
}

QString verdictText(FieldCheck::Verdict verdict)
{
    switch (verdict) {
    case FieldCheck::Verdict::Confirmed:
        return Cli::tr("confirmed");
    case FieldCheck::Verdict::NotReturned:
        return Cli::tr("taken; never shown back");
    case FieldCheck::Verdict::NotYet:
        return Cli::tr("taken; the old file is still shown");
    case FieldCheck::Verdict::Kept:
        return Cli::tr("not changed by the ATS; stays in the draft");
    case FieldCheck::Verdict::Changed:
        return Cli::tr("stored differently");
    }
    return {};
}

QString spelled(const Value &value)
{
    return value.isPresent() ? value.text() : Cli::tr("(empty)");
}

QString fateText(const SendReport &report, const Session &session)
{
    switch (report.fate) {
    case Fate::Accepted:
        return Cli::tr("accepted");
    case Fate::Conflict:
        return Cli::tr("changed on both sides; nothing was sent. See: vivier-cli conflicts");
    case Fate::AlreadyThere:
        return Cli::tr("this email is in the job already; nothing was sent. Add --yes to create it all the same.");
    case Fate::NotReady:
        return Cli::tr("not ready; nothing was sent");
    case Fate::Unknown:
        return Cli::tr("the answer was lost, and whether it was applied is not known; the draft is kept");
    case Fate::StoreFailed:
        return report.storeError ? report.storeError->sentence() : QString();
    case Fate::Rejected:
    case Fate::Kept:
        break;
    }
    const QString why = report.error ? report.error->sentence(session.atsName()) : QString();
    return why + u' ' + Cli::tr("The draft is kept.");
}

void print(Session &session, const SendReport &report)
{
    const QString reference = report.snapshot ? report.snapshot->reference : report.key;
    const QString text = u"%1: %2"_s.arg(reference, fateText(report, session));
    if (report.fate == Fate::Accepted)
        session.out.line(text);
    else
        session.out.message(text);
    for (const FieldCheck &check : report.checks) {
        const QString sent = spelled(check.sent);
        const bool differs = check.verdict == FieldCheck::Verdict::Changed;
        session.out.line(u"  %1 = %2: %3"_s.arg(check.field, sent, verdictText(check.verdict)) +
                         (differs ? u" ("_s + spelled(check.answered) + u')' : QString()));
    }
    for (const Problem &problem : report.problems) {
        if (report.fate == Fate::NotReady)
            session.out.message(u"  %1: %2"_s.arg(problem.field, problem.text));
    }
    for (const FieldPlan &plan : MergePlan{report.plan}.conflicts()) {
        session.out.message(Cli::tr("  %1: mine “%2”, theirs “%3”")
                                .arg(plan.field, printable(plan.mine.text()), printable(plan.theirs.text())));
    }
    for (const Candidate &match : report.matches)
        session.out.message(u"  %1 %2"_s.arg(match.reference, printable(match.displayName())));
    if (!report.emptiedByAts.isEmpty()) {
        session.out.message(Cli::tr("%1 emptied fields that were not sent: %2. Nothing more is sent.")
                                .arg(session.atsName(), report.emptiedByAts.join(u", "_s)));
    }
}

/// The drafts that were named, or all of them.
QCoro::Task<Tried<QList<Draft>>> chosenDrafts(std::shared_ptr<Session> session)
{
    const auto drafts = co_await session->store().drafts(session->account.id);
    if (!drafts)
        co_return tl::make_unexpected(failureFor(drafts.error()));
    if (session->arguments.words.isEmpty())
        co_return *drafts;
    QList<Draft> chosen;
    for (const QString &key : session->arguments.words) {
        const auto found = std::ranges::find(*drafts, key, &Draft::key);
        if (found == drafts->cend()) {
            const QString message = Cli::tr("There is no draft of %1. Nothing was sent.").arg(printable(key));
            co_return tl::make_unexpected(Failure{ExitCode::NotFound, message});
        }
        if (!chosen.contains(*found))
            chosen.append(*found);
    }
    co_return chosen;
}

/// After this nothing else would get through, or should be tried.
bool endsSending(const SendReport &report)
{
    if (!report.emptiedByAts.isEmpty() || report.fate == Fate::StoreFailed)
        return true;
    if (!report.error)
        return false;
    return report.error->isOffline() || report.error->kind == ApiError::Kind::Unauthorized ||
           report.error->kind == ApiError::Kind::Maintenance;
}

} // namespace

QCoro::Task<ExitCode> send(std::shared_ptr<Session> session)
{
    const auto chosen = co_await chosenDrafts(session);
    if (!chosen)
        co_return session->out.fail(chosen.error());
    QJsonArray reports;
    ExitCode worst = ExitCode::Done;
    if (!chosen->isEmpty()) {
        const auto context = co_await goOnline(session);
        if (!context)
            co_return session->out.fail(context.error());
        const SendOptions options{.confirmed = session->arguments.yes, .createAnyway = session->arguments.yes};
        for (const Draft &draft : *chosen) {
            const SendReport report = co_await sendDraft(*context, draft, options, session->stop.get_token());
            const ExitCode code = exitCodeOf(report);
            reports.append(jsonOf(report, code));
            print(*session, report);
            if (worst == ExitCode::Done)
                worst = code;
            if (endsSending(report))
                break;
        }
    }
    const auto unsent = chosen->size() - reports.size();
    if (unsent > 0)
        session->out.message(Cli::tr("%n draft(s) were not tried and are kept.", nullptr, static_cast<int>(unsent)));
    session->out.json(reports);
    if (chosen->isEmpty())
        session->out.message(Cli::tr("There is no draft to send."));
    co_return worst;
}

} // namespace vivier::cli
