#include "model/outcomewords.h"

#include "candidate/singleline.h"
#include "drafts/pendingwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Level = Notice::Level;
using Action = Notice::Action;

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first + u' ' + second;
}

QString labelOf(const FieldCatalog &catalog, const QString &name)
{
    const Field *field = catalog.find(name);
    return field ? field->displayLabel() : name;
}

QStringList receiptLines(const SendReport &report, const FieldCatalog &catalog, const QString &ats)
{
    QStringList lines;
    for (const FieldCheck &check : report.checks) {
        const QString label = labelOf(catalog, check.field);
        switch (check.verdict) {
        case Verdict::Kept:
            lines.append(OutcomeWords::tr("%1 was not changed: %2 still has the old value. Your change stays a draft.")
                             .arg(label, ats));
            break;
        case Verdict::Changed:
            lines.append(
                OutcomeWords::tr("%1 was stored differently: “%2”.").arg(label, isolated(check.answered.text())));
            break;
        case Verdict::NotYet:
            lines.append(OutcomeWords::tr("%1 was taken, but %2 does not show the new file yet. It will be looked for "
                                          "again.")
                             .arg(label, ats));
            break;
        case Verdict::Confirmed:
        case Verdict::NotReturned:
            break;
        }
    }
    return lines;
}

/// Kept: it certainly did not arrive. What passes by itself is said by the item in the outbox alone.
std::optional<Notice> keptNotice(const SendReport &report, const Draft &left, const QString &ats)
{
    if (!report.error)
        return std::nullopt;
    const QString words = report.error->sentence(ats);
    const QString waits = OutcomeWords::tr("What you sent waits in the outbox.");
    switch (report.error->kind) {
    case ApiError::Kind::Unauthorized:
        return Notice{Level::Warning, {}, joined(words, waits), Action::NewToken};
    case ApiError::Kind::Forbidden:
        return Notice{Level::Warning, report.key, joined(words, keptText(left)), Action::NewToken};
    case ApiError::Kind::TlsFailed:
    case ApiError::Kind::InsecureUrl:
    case ApiError::Kind::RedirectRefused:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::Unexpected:
        return Notice{Level::Warning, {}, joined(words, waits), Action::OpenOutbox};
    default:
        return std::nullopt;
    }
}

std::optional<Notice> endNotice(const SendReport &report, const Draft &left, const FieldCatalog &catalog,
                                const QString &ats)
{
    const QString words = report.error ? report.error->sentence(ats) : QString();
    const QString kept = keptText(left);
    switch (report.fate) {
    case Fate::Accepted:
    case Fate::Unknown:
        return std::nullopt;
    case Fate::Kept:
        if (report.writesStopped && report.emptiedByAts.isEmpty())
            return stoppedNotice(report.key);
        return keptNotice(report, left, ats);
    case Fate::Rejected:
        return Notice{Level::Bad, report.key, joined(words, kept), Action::None};
    case Fate::Conflict:
        return conflictNotice(report.key, left);
    case Fate::AlreadyThere:
        if (report.matches.isEmpty())
            return Notice{Level::Warning, report.key,
                          OutcomeWords::tr("%1 may have created this candidate: its answer was lost, and nobody like "
                                           "that was found since. Look there, then decide in the outbox.")
                              .arg(ats),
                          Action::OpenOutbox};
        return Notice{Level::Warning, report.key,
                      OutcomeWords::tr("%1 already has %2, who may be this candidate. Nothing was created. Open that "
                                       "candidate, or create a second one.")
                          .arg(ats, isolated(report.matches.first().displayName(catalog))),
                      Action::OpenMatch, report.matches.isEmpty() ? QString() : report.matches.first().reference};
    case Fate::NotReady:
        return notReadyNotice(report.key, report.problems, left);
    case Fate::Gone:
        return Notice{Level::Warning, report.key,
                      joined(OutcomeWords::tr("%1 has no such candidate any more, or the token may not see it. Nothing "
                                              "was sent. In the outbox you choose what becomes of the draft.")
                                 .arg(ats),
                             kept),
                      Action::OpenOutbox};
    case Fate::Moved:
        return Notice{Level::Warning, report.key,
                      joined(OutcomeWords::tr("%1 moved this candidate to another job since you began. Nothing was "
                                              "sent: look at the stage, then send again.")
                                 .arg(ats),
                             kept),
                      Action::OpenOutbox};
    case Fate::Unsure: {
        QStringList labels;
        for (const Problem &problem : report.problems)
            labels.append(labelOf(catalog, problem.field));
        return Notice{Level::Warning, report.key,
                      OutcomeWords::tr("It is not known whether this arrived: %1. Please check in %2 and say so at the "
                                       "field; it is not sent again by itself.")
                          .arg(labels.join(u", "_s), ats),
                      Action::OpenOutbox};
    }
    case Fate::StoreFailed:
        return Notice{Level::Bad, report.key, report.storeError ? report.storeError->sentence() : QString(),
                      Action::Retry};
    }
    return std::nullopt;
}

QString withWords(const QString &what, const QString &words)
{
    return words.isEmpty() ? what : u"%1: “%2”"_s.arg(what, isolated(words.left(200)));
}

QString needText(const OutboxItem &item, const QString &ats)
{
    switch (item.reason) {
    case OutboxReason::Rejected:
        return withWords(OutcomeWords::tr("rejected"), item.words);
    case OutboxReason::Forbidden:
        return OutcomeWords::tr("the token may not do this");
    case OutboxReason::Conflict:
        return OutcomeWords::tr("somebody changed it too");
    case OutboxReason::AlreadyThere:
        return OutcomeWords::tr("may be there already");
    case OutboxReason::NotReady:
        return withWords(OutcomeWords::tr("cannot leave yet"), item.words);
    case OutboxReason::Gone:
        return OutcomeWords::tr("no longer in %1").arg(ats);
    case OutboxReason::Moved:
        return OutcomeWords::tr("is in another job now");
    case OutboxReason::Unsure:
        return OutcomeWords::tr("may have arrived: please look");
    default:
        return OutcomeWords::tr("writing is stopped");
    }
}

} // namespace

QString keptText(const Draft &draft)
{
    return OutcomeWords::tr("Your %n change(s) are kept.", nullptr, static_cast<int>(draft.fields.size()));
}

Notice notReadyNotice(const QString &key, const QList<Problem> &problems, const Draft &draft)
{
    QStringList texts;
    bool blocked = false;
    for (const Problem &problem : problems) {
        texts.append(problem.text);
        blocked = blocked || problem.weight == Problem::Weight::Blocks;
    }
    return {Level::Warning, key, joined(texts.join(u' '), keptText(draft)),
            blocked ? Action::None : Action::SendAnyway};
}

Notice conflictNotice(const QString &key, const Draft &draft)
{
    return {Level::Warning, key,
            joined(OutcomeWords::tr("Somebody changed this candidate too. Nothing was sent: decide each marked field."),
                   keptText(draft)),
            Action::OpenConflict};
}

Notice stoppedNotice(const QString &key)
{
    return {Level::Bad, key,
            OutcomeWords::tr("Writing to this account is stopped, because an answer came back with fields emptied that "
                             "were not sent. Your changes are kept."),
            Action::AllowWrites};
}

QList<Notice> noticesFor(const SendReport &report, const Draft &left, const FieldCatalog &catalog, const QString &ats)
{
    QList<Notice> notices;
    const QString settledKey = report.snapshot ? report.snapshot->reference : report.key;
    if (const QStringList lines = receiptLines(report, catalog, ats); !lines.isEmpty())
        notices.append({Level::Warning, settledKey, lines.join(u'\n'), Action::None});
    if (auto end = endNotice(report, left, catalog, ats)) {
        // Created, and only what follows the create did not end well: it is known by its reference by now.
        if (end->key == report.key && !report.sent.isEmpty())
            end->key = settledKey;
        notices.append(*end);
    }
    if (!report.emptiedByAts.isEmpty()) {
        QStringList labels;
        for (const QString &name : report.emptiedByAts)
            labels.append(labelOf(catalog, name));
        notices.append({Level::Bad, settledKey,
                        OutcomeWords::tr("The answer of %1 lacks fields that were not sent (%2). Writing is stopped "
                                         "until you looked at the candidate.")
                            .arg(ats, labels.join(u", "_s)),
                        Action::AllowWrites});
    }
    return notices;
}

std::optional<Notice> waitingNotice(const OutboxItem &item, const QDateTime &now, const QString &ats)
{
    if (item.needsRecruiter() || item.attempts == 0 || item.reason == OutboxReason::None)
        return std::nullopt;
    const QString state = stateText(item, false, now, ats);
    const QString words = pendingSentence(item, ats);
    const QString text = words.isEmpty() ? OutcomeWords::tr("In the outbox: %1.").arg(state)
                                         : OutcomeWords::tr("%1 In the outbox: %2.").arg(words, state);
    return Notice{Level::Info, item.key, text, Action::None};
}

Notice unopenedNotice(const UnopenedRows &rows)
{
    QStringList parts{OutcomeWords::tr("Some of what is kept on this computer was changed outside of Vivier and could "
                                       "not be opened. It is set aside; nothing was deleted.")};
    if (rows.candidates > 0)
        parts.append(OutcomeWords::tr("%n candidate(s) will be read again.", nullptr, rows.candidates));
    if (rows.drafts > 0)
        parts.append(OutcomeWords::tr("%n draft(s) lost a field: look at them before you send.", nullptr, rows.drafts));
    if (rows.journal > 0)
        parts.append(OutcomeWords::tr("%n line(s) of the history are missing.", nullptr, rows.journal));
    return {Level::Warning, {}, parts.join(u' '), Action::None};
}

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return OutcomeWords::tr("%1 s", "seconds").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return OutcomeWords::tr("%1 min").arg(minutes);
    return OutcomeWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

qint64 secondsUntil(const QDateTime &then, const QDateTime &now)
{
    return then.isValid() ? std::max<qint64>(0, (now.msecsTo(then) + 999) / 1000) : 0;
}

QString stateText(const OutboxItem &item, bool leaving, const QDateTime &now, const QString &ats)
{
    if (leaving)
        return OutcomeWords::tr("sending…");
    if (item.needsRecruiter())
        return needText(item, ats);
    if (item.held)
        return OutcomeWords::tr("held");
    if (const qint64 seconds = secondsUntil(item.notBefore, now); seconds > 0) {
        const QString wait = durationText(seconds);
        if (item.risky)
            return OutcomeWords::tr("leaves in %1").arg(wait);
        if (item.reason == OutboxReason::Lost)
            return OutcomeWords::tr("answer lost; looks for it in %1").arg(wait);
        return OutcomeWords::tr("next attempt in %1").arg(wait);
    }
    switch (item.reason) {
    case OutboxReason::Network:
        return OutcomeWords::tr("waits for the network");
    case OutboxReason::Token:
        return OutcomeWords::tr("waits for a new token");
    case OutboxReason::Lost:
        return OutcomeWords::tr("answer lost: looks for it first");
    case OutboxReason::Disk:
        return OutcomeWords::tr("could not be kept on this computer");
    default:
        return OutcomeWords::tr("waits for its turn");
    }
}

} // namespace vivier
