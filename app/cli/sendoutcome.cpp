#include "cli/sendoutcome.h"

#include "candidate/singleline.h"
#include "cli/text.h"

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

QString verdictText(Verdict verdict, const Field *field)
{
    if (verdict == Verdict::NotReturned && field && !field->returnedAs.isEmpty())
        return Cli::tr("taken; shown back as %1 only").arg(field->returnedAs);
    switch (verdict) {
    case Verdict::Confirmed:
        return Cli::tr("confirmed");
    case Verdict::NotReturned:
        return Cli::tr("taken; never shown back");
    case Verdict::NotYet:
        return Cli::tr("taken; the old file is still shown");
    case Verdict::Kept:
        return Cli::tr("not changed by the ATS; stays in the draft");
    case Verdict::Changed:
        return Cli::tr("stored differently");
    }
    return {};
}

/// A whole CV is not told again.
QString spelled(const Value &value, const Field *field)
{
    if (!value.isPresent())
        return Cli::tr("(empty)");
    if (!field || field->kind != FieldKind::Replacement)
        return value.text();
    return Cli::tr("%n character(s)", nullptr, static_cast<int>(value.text().toUcs4().size()));
}

QString fateText(const SendReport &report, const Session &session)
{
    switch (report.fate) {
    case Fate::Accepted:
        return Cli::tr("accepted");
    case Fate::Conflict:
        return Cli::tr("changed on both sides; nothing was sent. See: vivier-cli conflicts");
    case Fate::AlreadyThere:
        if (report.matches.isEmpty()) {
            return Cli::tr("%1 may have created it: the answer was lost, and nobody like that was found since. Look "
                           "there; then send it with --yes to create it again, or discard it.")
                .arg(session.atsName());
        }
        if (session.catalog().find(FieldRole::Jobs)) {
            return Cli::tr("%1 has somebody with this email or phone number already; nothing was sent. Add --yes to "
                           "create it all the same.")
                .arg(session.atsName());
        }
        return Cli::tr("this email is in the job already; nothing was sent. Add --yes to create it all the same.");
    case Fate::NotReady:
        return Cli::tr("not ready; nothing was sent");
    case Fate::Unknown:
        return Cli::tr("the answer was lost, and whether it was applied is not known. It is kept in the outbox; the "
                       "next send looks first.");
    case Fate::Gone:
        return Cli::tr("%1 has no such candidate any more, or the token may not see it; nothing was sent. The draft is "
                       "kept until it is discarded.")
            .arg(session.atsName());
    case Fate::Moved:
        return Cli::tr("%1 moved the candidate to another job since the draft was begun; nothing was sent. The draft "
                       "is kept. Look with show, then edit, send again or discard.")
            .arg(session.atsName());
    case Fate::Unsure:
        return Cli::tr("may have arrived, and is not sent a second time. Look in %1, then: vivier-cli resolve %2 "
                       "NAME=mine (send it again) or NAME=theirs (it is there)")
            .arg(session.atsName(), isolated(report.key));
    case Fate::StoreFailed:
        return report.storeError ? report.storeError->sentence() : QString();
    case Fate::Kept:
        if (report.writesStopped)
            return Cli::tr("not sent; it is kept in the outbox.");
        break;
    case Fate::Rejected:
        break;
    }
    const QString why = report.error ? report.error->sentence(session.atsName()) : QString();
    const QString kept = report.fate == Fate::Rejected ? Cli::tr("The draft is kept.")
                                                       : Cli::tr("It is kept in the outbox; send tries again.");
    return (why + u' ' + kept).trimmed();
}

} // namespace

ExitCode exitCodeOf(const SendReport &report)
{
    switch (report.fate) {
    case Fate::Accepted: {
        const bool kept =
            std::ranges::any_of(report.checks, [](const FieldCheck &check) { return check.verdict == Verdict::Kept; });
        return kept || report.writesStopped ? ExitCode::Rejected : ExitCode::Done;
    }
    case Fate::Conflict:
    case Fate::AlreadyThere:
    case Fate::Moved:
    case Fate::Unsure:
        return ExitCode::Conflict;
    case Fate::Gone:
        return ExitCode::NotFound;
    case Fate::NotReady:
    case Fate::StoreFailed:
        return ExitCode::Usage;
    case Fate::Rejected:
    case Fate::Kept:
    case Fate::Unknown:
        break;
    }
    if (report.writesStopped)
        return ExitCode::Rejected;
    return report.error ? exitCodeFor(*report.error) : ExitCode::Offline;
}

void say(Session &session, const SendReport &report)
{
    const QString reference = report.snapshot ? report.snapshot->reference : report.key;
    const QString text = u"%1: %2"_s.arg(isolated(reference), fateText(report, session));
    if (report.fate == Fate::Accepted)
        session.out.line(text);
    else
        session.out.message(text);
    for (const FieldCheck &check : report.checks) {
        const Field *field = session.catalog().find(check.field);
        const QString sent = spelled(check.sent, field);
        const bool differs = check.verdict == Verdict::Changed;
        session.out.line(u"  %1 = %2: %3"_s.arg(check.field, isolated(sent), verdictText(check.verdict, field)) +
                         (differs ? u" ("_s + isolated(spelled(check.answered, field)) + u')' : QString()));
    }
    for (const Problem &problem : report.problems) {
        if (report.fate == Fate::NotReady || report.fate == Fate::Unsure)
            session.out.message(u"  %1: %2"_s.arg(problem.field, problem.text));
    }
    for (const FieldPlan &plan : MergePlan{report.plan}.conflicts()) {
        session.out.message(Cli::tr("  %1: mine “%2”, theirs “%3”")
                                .arg(plan.field, isolated(plan.mine.text()), isolated(plan.theirs.text())));
    }
    for (const Candidate &match : report.matches)
        session.out.message(
            u"  %1 %2"_s.arg(isolated(match.reference), isolated(match.displayName(session.catalog()))));
    if (!report.emptiedByAts.isEmpty()) {
        session.out.message(Cli::tr("%1 emptied fields that were not sent: %2.")
                                .arg(session.atsName(), report.emptiedByAts.join(u", "_s)));
    }
}

bool endsSending(const SendReport &report)
{
    if (report.writesStopped || report.fate == Fate::StoreFailed)
        return true;
    if (!report.error)
        return false;
    const ApiError::Kind kind = report.error->kind;
    return report.error->isOffline() || kind == ApiError::Kind::Unauthorized || kind == ApiError::Kind::Maintenance ||
           kind == ApiError::Kind::RateLimited;
}

} // namespace vivier::cli
