// SPDX-License-Identifier: MIT
#include "sync/outcomesentence.h"

#include "candidate/parametername.h"

#include <QCoreApplication>

namespace vivier {

namespace {

/// Carries the context for lupdate.
struct OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

/// What the outcome says by itself; "" where only the attempt can.
QString sentenceOf(SendOutcome outcome, bool isNew, const QString &ats)
{
    switch (outcome) {
    case SendOutcome::Conflict:
        return OutboxWords::tr("Changed here and in %1. Nothing was sent: choose what to keep, field by field.")
            .arg(ats);
    case SendOutcome::Gone:
        return OutboxWords::tr("%1 no longer has this candidate, or the token does not give access to it. Nothing was "
                               "sent: choose in the outbox what to do with the draft.")
            .arg(ats);
    case SendOutcome::Moved:
        return OutboxWords::tr("%1 has moved this candidate to another job. Nothing was sent: check the stage, then "
                               "send again.")
            .arg(ats);
    case SendOutcome::Stopped:
        return OutboxWords::
            tr("Writing to %1 is stopped, because fields that were not sent came back empty. Your changes are kept.")
                .arg(ats);
    case SendOutcome::Lost:
        return isNew ? OutboxWords::tr("%1 may have created this candidate: its answer was lost or unclear. Vivier "
                                       "checks, and does not create it again.")
                           .arg(ats)
                     : QString();
    case SendOutcome::Waiting:
    case SendOutcome::Accepted:
    case SendOutcome::Network:
    case SendOutcome::Token:
    case SendOutcome::NoToken:
    case SendOutcome::Pause:
    case SendOutcome::Fault:
    case SendOutcome::Disk:
    case SendOutcome::Rejected:
    case SendOutcome::Forbidden:
    case SendOutcome::AlreadyThere:
    case SendOutcome::NotReady:
    case SendOutcome::Unsure:
        return {};
    }
    return {};
}

QString alreadyThere(const QList<Candidate> &matches, const QString &ats)
{
    if (matches.isEmpty())
        return OutboxWords::tr("%1 may have created this candidate: its answer was lost or unclear, and no such "
                               "candidate has been found since. Check there, then create it again or discard it.")
            .arg(ats);
    return OutboxWords::tr("%1 already has %Ln candidate(s) who may be this one. Nothing was sent: check, then decide.",
                           nullptr, static_cast<int>(matches.size()))
        .arg(ats);
}

QString textsOf(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts.append(problem.text);
    return texts.join(u' ');
}

} // namespace

SendReport inRecruitersWords(SendReport report, const FieldCatalog &catalog)
{
    if (report.error)
        report.error->text = inRecruitersWords(report.error->text, catalog, report.error->field);
    return report;
}

QString attemptWords(const SendReport &report, const QString &ats)
{
    switch (report.outcome) {
    case SendOutcome::AlreadyThere:
        return alreadyThere(report.matches, ats);
    case SendOutcome::NotReady:
    case SendOutcome::Unsure:
        return textsOf(report.problems);
    case SendOutcome::Disk:
        return report.storeError ? report.storeError->sentence() : QString();
    case SendOutcome::Accepted:
        return {};
    default:
        return report.error ? report.error->sentence(ats) : QString();
    }
}

QString outcomeSentence(const SendReport &report, const QString &ats)
{
    const QString sentence = sentenceOf(report.outcome, Draft::isNewKey(report.key), ats);
    return sentence.isEmpty() ? attemptWords(report, ats) : sentence;
}

QString pendingSentence(const OutboxItem &item, const QString &ats)
{
    const QString sentence = sentenceOf(item.reason, item.released.isNew(), ats);
    return sentence.isEmpty() ? item.words : sentence;
}

} // namespace vivier
