#include "cli/sendoutcome.h"

#include "candidate/singleline.h"
#include "cli/text.h"
#include "cli/words.h"
#include "sync/outcomesentence.h"

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
    case Verdict::Unsent:
        return Cli::tr("not sent, and different since");
    }
    return {};
}

/// A whole CV is not told again.
QString spelled(const Value &value, const Field *field)
{
    if (value.isUnreadable())
        return plainText(value);
    if (!value.isPresent())
        return Cli::tr("(empty)");
    if (!field || field->kind != FieldKind::Replacement)
        return value.text();
    return Cli::tr("%n character(s)", nullptr, static_cast<int>(value.text().toUcs4().size()));
}

/// What to do about it from here.
QString adviceFor(const SendReport &report)
{
    switch (report.outcome) {
    case SendOutcome::Accepted:
        return Cli::tr("accepted");
    case SendOutcome::Conflict:
        return Cli::tr("See: vivier-cli conflicts");
    case SendOutcome::AlreadyThere:
        return report.matches.isEmpty() ? Cli::tr("To create it again, send it with --yes.")
                                        : Cli::tr("To create it all the same, send it with --yes.");
    case SendOutcome::Rejected:
    case SendOutcome::NotReady:
    case SendOutcome::Gone:
    case SendOutcome::Moved:
        return Cli::tr("The draft is kept.");
    case SendOutcome::Unsure:
        return Cli::tr("Then: vivier-cli resolve %1 NAME=mine (send it again) or NAME=theirs (it is there)")
            .arg(isolated(report.key));
    case SendOutcome::Lost:
        return Cli::tr("It is kept in the outbox; the next send looks first.");
    case SendOutcome::Stopped: // said once, after all of them
    case SendOutcome::Disk:
        return {};
    case SendOutcome::Waiting:
    case SendOutcome::Network:
    case SendOutcome::Token:
    case SendOutcome::Pause:
    case SendOutcome::Fault:
    case SendOutcome::Forbidden:
        return Cli::tr("It is kept in the outbox; send tries again.");
    }
    return {};
}

} // namespace

ExitCode exitCodeOf(const SendReport &report)
{
    switch (report.outcome) {
    case SendOutcome::Accepted: {
        const auto isAny = [&report](Verdict verdict) {
            return std::ranges::find(report.checks, verdict, &FieldCheck::verdict) != report.checks.cend();
        };
        if (isAny(Verdict::Kept) || report.writesStopped())
            return ExitCode::Rejected;
        return isAny(Verdict::Changed) || isAny(Verdict::Unsent) ? ExitCode::Different : ExitCode::Done;
    }
    case SendOutcome::Conflict:
    case SendOutcome::AlreadyThere:
    case SendOutcome::Moved:
    case SendOutcome::Unsure:
        return ExitCode::Conflict;
    case SendOutcome::Gone:
        return ExitCode::NotFound;
    case SendOutcome::NotReady:
    case SendOutcome::Disk:
        return ExitCode::Usage;
    case SendOutcome::Stopped:
        return ExitCode::Rejected;
    case SendOutcome::Waiting:
    case SendOutcome::Network:
    case SendOutcome::Token:
    case SendOutcome::Pause:
    case SendOutcome::Fault:
    case SendOutcome::Lost:
    case SendOutcome::Rejected:
    case SendOutcome::Forbidden:
        break;
    }
    return report.error ? exitCodeFor(*report.error) : ExitCode::Offline;
}

void say(Session &session, const SendReport &report)
{
    const QString reference = report.snapshot ? report.snapshot->reference : report.key;
    const QString sentence = outcomeSentence(report, session.atsName());
    const QString text = u"%1: %2"_s.arg(isolated(reference), (sentence + u' ' + adviceFor(report)).trimmed());
    if (report.outcome == SendOutcome::Accepted)
        session.out.line(text);
    else
        session.out.message(text);
    for (const FieldCheck &check : report.checks) {
        const Field *field = session.catalog().find(check.field);
        const bool isUnsent = check.verdict == Verdict::Unsent;
        const QString sent = spelled(isUnsent ? check.answered : check.sent, field);
        const bool differs = check.verdict == Verdict::Changed;
        session.out.line(u"  %1 = %2: %3"_s.arg(check.field, isolated(sent), verdictText(check.verdict, field)) +
                         (differs ? u" ("_s + isolated(spelled(check.answered, field)) + u')' : QString()));
    }
    for (const Problem &problem : report.problems) {
        if (report.outcome == SendOutcome::NotReady)
            session.out.message(u"  %1: %2"_s.arg(problem.field, problem.text));
    }
    for (const FieldPlan &plan : MergePlan{report.plan}.conflicts()) {
        session.out.message(Cli::tr("  %1: mine “%2”, theirs “%3”")
                                .arg(plan.field, isolated(plan.mine.text()), isolated(plainText(plan.theirs))));
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
    if (report.writesStopped() || report.outcome == SendOutcome::Disk)
        return true;
    if (!report.error)
        return false;
    const ApiError::Kind kind = report.error->kind;
    return report.error->isOffline() || kind == ApiError::Kind::Unauthorized || kind == ApiError::Kind::Maintenance ||
           kind == ApiError::Kind::RateLimited;
}

} // namespace vivier::cli
