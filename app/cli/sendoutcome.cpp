// SPDX-License-Identifier: MIT
#include "cli/sendoutcome.h"

#include "candidate/singleline.h"
#include "cli/text.h"
#include "cli/words.h"
#include "sync/outcomesentence.h"

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

QString verdictText(const FieldCheck &check, const Field *field)
{
    const FieldResult verdict = check.verdict;
    const bool cannotBeRead = check.answered.isUnreadable();
    if (verdict == FieldResult::NotReturned && field && !field->returnedAs.isEmpty())
        return Cli::tr("accepted; shown only as %1").arg(field->returnedAs);
    switch (verdict) {
    case FieldResult::Confirmed:
        return Cli::tr("confirmed");
    case FieldResult::NotReturned:
        return Cli::tr("accepted; never shown again");
    case FieldResult::NotYet:
    case FieldResult::StillOld:
        return Cli::tr("accepted; the ATS fetches the file later, and still shows the old one");
    case FieldResult::Kept:
        return cannotBeRead ? Cli::tr("what the ATS says about it cannot be read, so it is not known whether it was "
                                      "accepted; stays in the draft")
                            : Cli::tr("not changed by the ATS; stays in the draft");
    case FieldResult::Changed:
        return cannotBeRead ? Cli::tr("accepted, but what the ATS now says about it cannot be read")
                            : Cli::tr("stored differently");
    case FieldResult::Unsent:
        return Cli::tr("not sent, but changed since");
    }
    return {};
}

/// A whole CV is not told again.
QString spelledShort(const Value &value, const Field *field, const QList<Job> &jobs)
{
    if (value.isUnreadable())
        return plainText(value);
    if (!value.isPresent())
        return Cli::tr("(empty)");
    if (!field || field->kind != FieldKind::Replacement)
        return readable(value, field, jobs, true);
    return Cli::tr("%Ln character(s)", nullptr, static_cast<int>(value.text().toUcs4().size()));
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
                                        : Cli::tr("To create it anyway, send it with --yes.");
    case SendOutcome::NotReady: {
        const auto blocks = [](const Problem &problem) { return problem.weight == Problem::Weight::Blocks; };
        return std::ranges::any_of(report.problems, blocks)
                   ? Cli::tr("The draft is kept.")
                   : Cli::tr("The draft is kept. To send it anyway, add --yes.");
    }
    case SendOutcome::Rejected:
    case SendOutcome::Gone:
    case SendOutcome::Moved:
        return Cli::tr("The draft is kept.");
    case SendOutcome::Unsure: {
        const QString name = report.problems.isEmpty() ? u"NAME"_s : report.problems.first().field;
        return Cli::tr("Then: vivier-cli resolve %1 %2=mine (send it again) or %2=theirs (it arrived)")
            .arg(isolated(report.key), name);
    }
    case SendOutcome::Lost:
        return Cli::tr("It is kept in the outbox; the next send checks first.");
    case SendOutcome::Stopped: // said once, after all of them
    case SendOutcome::Disk:
        return {};
    case SendOutcome::Waiting:
    case SendOutcome::Network:
    case SendOutcome::NoToken:
        return (Cli::tr("It is kept in the outbox.") + u' ' + (report.error ? errorAdvice(*report.error) : QString()))
            .trimmed();
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
        const auto isRefused = [](const FieldCheck &check) {
            return check.verdict == FieldResult::Kept && !check.answered.isUnreadable();
        };
        const auto isDifferent = [](const FieldCheck &check) {
            return check.verdict == FieldResult::Kept || check.verdict == FieldResult::Changed ||
                   check.verdict == FieldResult::Unsent;
        };
        if (std::ranges::any_of(report.checks, isRefused) || report.writesStopped())
            return ExitCode::Rejected;
        return std::ranges::any_of(report.checks, isDifferent) ? ExitCode::Different : ExitCode::Done;
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
    case SendOutcome::NoToken:
    case SendOutcome::Pause:
    case SendOutcome::Fault:
    case SendOutcome::Rejected:
    case SendOutcome::Forbidden:
        break;
    case SendOutcome::Lost: // whatever was answered
        return ExitCode::Offline;
    }
    return report.error ? exitCodeFor(*report.error) : ExitCode::Offline;
}

void sayProblems(Session &session, const QList<Problem> &problems)
{
    for (const Problem &problem : problems)
        session.out.message(u"  %1: %2"_s.arg(problem.field, problem.text));
}

void say(Session &session, const SendReport &report, const QList<Job> &jobs)
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
        const bool isUnsent = check.verdict == FieldResult::Unsent;
        const QString sent = spelledShort(isUnsent ? check.answered : check.sent, field, jobs);
        const bool tells = check.verdict == FieldResult::Changed ||
                           (check.verdict == FieldResult::Kept && check.answered.isUnreadable());
        session.out.line(u"  %1 = %2: %3"_s.arg(check.field, isolated(sent), verdictText(check, field)) +
                         (tells ? u": "_s + isolated(spelledShort(check.answered, field, jobs)) : QString()));
    }
    if (report.outcome == SendOutcome::NotReady)
        sayProblems(session, report.problems);
    for (const FieldPlan &plan : MergePlan{report.plan}.conflicts()) {
        const Field *field = session.catalog().find(plan.field);
        const auto words = [&](const Value &value) { return readable(value, field, jobs, false); };
        session.out.message(Cli::tr("  %1: mine “%2”, theirs “%3”")
                                .arg(plan.field, isolated(words(plan.mine)), isolated(words(plan.theirs))));
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
    return report.error->isOffline() || kind == ApiError::Kind::Unauthorized || kind == ApiError::Kind::NoToken ||
           kind == ApiError::Kind::Maintenance || kind == ApiError::Kind::RateLimited;
}

} // namespace vivier::cli
