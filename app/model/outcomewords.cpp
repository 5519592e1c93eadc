// SPDX-License-Identifier: MIT
#include "model/outcomewords.h"

#include "candidate/parametername.h"
#include "candidate/singleline.h"
#include "sync/outcomesentence.h"

#include <QCoreApplication>
#include <QLocale>

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
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

QString labelOf(const FieldCatalog &catalog, const QString &name)
{
    const Field *field = catalog.find(name);
    return field ? field->displayLabel() : name;
}

QStringList receiptLines(const SendReport &report, const FieldCatalog &catalog, const QString &ats)
{
    QStringList lines;
    QStringList besides;
    for (const FieldCheck &check : report.checks) {
        const QString label = labelOf(catalog, check.field);
        switch (check.verdict) {
        case FieldResult::Kept:
            lines.append((check.answered.isUnreadable()
                              ? OutcomeWords::tr("It is not known whether %1 was accepted: Vivier cannot read what %2 "
                                                 "says about it. Your change stays a draft.")
                              : OutcomeWords::tr("%1 was not changed: %2 still has the old value. Your change stays a "
                                                 "draft."))
                             .arg(label, ats));
            break;
        case FieldResult::Changed:
            lines.append(
                check.answered.isUnreadable()
                    ? OutcomeWords::tr("%1 was accepted, but %2 now has something there that Vivier cannot read.")
                          .arg(label, ats)
                    : OutcomeWords::tr("%1 was stored differently: “%2”.").arg(label, isolated(check.answered.text())));
            break;
        case FieldResult::Unsent:
            if (!report.emptiedByAts.contains(check.field)) // said with what follows from it
                besides.append(label);
            break;
        case FieldResult::Confirmed:
        case FieldResult::NotReturned:
        case FieldResult::NotYet: // quietly, in the receipt
        case FieldResult::StillOld:
            break;
        }
    }
    if (!besides.isEmpty()) {
        lines.append(OutcomeWords::tr("What you sent was accepted. Changed without being sent: %1. This was done by %2 "
                                      "or by a colleague. The history shows both values.")
                         .arg(QLocale().createSeparatedList(besides), ats));
    }
    return lines;
}

/// The fields that the ATS refused, where each can say why itself; else none.
QStringList sayingWhy(const SendReport &report, const FieldCatalog &catalog)
{
    QStringList labels;
    for (const QString &name : fieldsIn(report.error ? report.error->field : QString())) {
        const Field *field = catalog.find(name);
        if (!field || !saysWhy(*field))
            return {};
        labels.append(field->displayLabel());
    }
    return labels;
}

/// What is offered with how a send ended; nullopt where nothing is said: what passes by itself is said by the item in
/// the outbox alone.
std::optional<Notice> endNotice(const SendReport &report, const Draft &left, const FieldCatalog &catalog,
                                const QString &ats)
{
    const QString words = outcomeSentence(report, ats);
    const QString kept = keptText(left, catalog);
    const QString waits = OutcomeWords::tr("What you sent is waiting in the outbox.");
    switch (report.outcome) {
    case SendOutcome::Waiting:
    case SendOutcome::Accepted:
    case SendOutcome::Pause:
    case SendOutcome::Lost:
        return std::nullopt;
    case SendOutcome::Network:
        if (report.error && !report.error->proxy.isEmpty())
            return Notice{Level::Warning, {}, joined(words, waits), Action::ProxyLogin};
        if (!report.error || report.error->kind == ApiError::Kind::Offline ||
            report.error->kind == ApiError::Kind::NoAnswer)
            return std::nullopt;
        return Notice{Level::Warning, {}, joined(words, waits), Action::OpenOutbox};
    case SendOutcome::Fault:
        if (!report.error || report.error->kind != ApiError::Kind::TooLarge)
            return std::nullopt;
        return Notice{Level::Warning, {}, joined(words, waits), Action::OpenOutbox};
    case SendOutcome::Token:
    case SendOutcome::NoToken:
        return Notice{
            Level::Warning, {}, joined(words, waits), report.error ? tokenAction(*report.error) : Action::NewToken};
    case SendOutcome::Forbidden:
        return Notice{Level::Warning, report.key, joined(words, kept), Action::NewToken};
    case SendOutcome::Stopped:
        if (!report.emptiedByAts.isEmpty()) // said by what it emptied
            return std::nullopt;
        return stoppedNotice(report.key, ats);
    case SendOutcome::Rejected:
        if (const QStringList labels = sayingWhy(report, catalog); !labels.isEmpty()) {
            const QString where =
                (labels.size() == 1 ? OutcomeWords::tr("%1 refused %2. The reason is shown at that field.")
                                    : OutcomeWords::tr("%1 refused %2. The reason is shown at each of these fields."))
                    .arg(ats, QLocale().createSeparatedList(labels));
            return Notice{
                .level = Level::Bad, .key = report.key, .text = joined(where, kept), .field = report.error->field};
        }
        return Notice{.level = Level::Bad,
                      .key = report.key,
                      .text = joined(words, kept),
                      .field = report.error ? report.error->field : QString()};
    case SendOutcome::Conflict:
        return Notice{Level::Warning, report.key, joined(words, kept), Action::OpenConflict};
    case SendOutcome::AlreadyThere:
        if (report.matches.isEmpty())
            return Notice{Level::Warning, report.key, words, Action::OpenOutbox};
        return alikeNotice(report.key, report.matches.first().reference, report.matches.first().displayName(catalog),
                           ats);
    case SendOutcome::NotReady:
        return notReadyNotice(report.key, report.problems, left, catalog);
    case SendOutcome::Gone:
    case SendOutcome::Moved:
        return Notice{Level::Warning, report.key, joined(words, kept), Action::OpenOutbox};
    case SendOutcome::Unsure:
        return Notice{Level::Warning, report.key, words, Action::OpenOutbox};
    case SendOutcome::Disk:
        return Notice{Level::Bad, report.key, words, Action::Retry};
    }
    return std::nullopt;
}

/// Which fields stay, and why.
QString problemsText(const QString &key, const QList<Problem> &problems, const FieldCatalog &catalog)
{
    const bool isNew = Draft::isNewKey(key);
    QStringList labels;
    QStringList texts;
    for (const Problem &problem : withoutFollowing(key, problems, catalog)) {
        texts.append(problem.text);
        if (problem.weight != Problem::Weight::Confirm)
            labels.append(labelOf(catalog, problem.field));
    }
    labels.removeDuplicates();
    QString stays;
    if (!labels.isEmpty())
        stays =
            isNew
                ? OutcomeWords::tr("Not created yet. Missing or wrong: %1.").arg(QLocale().createSeparatedList(labels))
                : OutcomeWords::tr("Kept, not sent: %1.").arg(QLocale().createSeparatedList(labels));
    texts.removeDuplicates();
    if (isNew && labels.size() > 1)
        texts.clear(); // each stands at its field
    return joined(stays, texts.join(u' ')).trimmed();
}

QString fieldsOf(const QList<Problem> &problems)
{
    QStringList names;
    for (const Problem &problem : problems)
        names.append(problem.field);
    return joinedFields(names);
}

QString withWords(const QString &what, const QString &words)
{
    return words.isEmpty() ? what : u"%1: “%2”"_s.arg(what, isolated(words.left(200)));
}

QString inTheOutbox(const QString &state)
{
    return OutcomeWords::tr("In the outbox: %1.").arg(state);
}

QString needText(const OutboxItem &item, const FieldCatalog &catalog)
{
    const QString &ats = catalog.atsName();
    switch (item.reason) {
    case SendOutcome::Rejected:
        if (const Field *field = catalog.find(fieldsIn(item.field).value(0)))
            return OutcomeWords::tr("refused: %1").arg(field->displayLabel());
        return withWords(OutcomeWords::tr("refused"), item.words);
    case SendOutcome::Forbidden:
        return OutcomeWords::tr("the token is not allowed to do this");
    case SendOutcome::Conflict:
        return OutcomeWords::tr("somebody changed it too");
    case SendOutcome::AlreadyThere:
        return OutcomeWords::tr("may already exist");
    case SendOutcome::NotReady:
        return withWords(OutcomeWords::tr("cannot be sent yet"), item.words);
    case SendOutcome::Gone:
        return OutcomeWords::tr("no longer in %1").arg(ats);
    case SendOutcome::Moved:
        return OutcomeWords::tr("is in another job now");
    case SendOutcome::Unsure:
        return OutcomeWords::tr("may have arrived: please check");
    default:
        return OutcomeWords::tr("writing is stopped");
    }
}

} // namespace

QList<Problem> withoutFollowing(const QString &key, const QList<Problem> &problems, const FieldCatalog &catalog)
{
    const QString job = catalog.name(FieldRole::Job);
    const bool lacksJob = Draft::isNewKey(key) && !job.isEmpty() && std::ranges::count(problems, job, &Problem::field);
    QList<Problem> told = problems;
    told.removeIf([&](const Problem &problem) {
        const Field *field = catalog.find(problem.field);
        return lacksJob && field && (field->role == FieldRole::Stage || field->role == FieldRole::Organization);
    });
    return told;
}

Notice::Action tokenAction(const ApiError &error)
{
    using Need = ApiError::TokenNeed;
    if (error.kind != ApiError::Kind::NoToken)
        return Action::NewToken;
    switch (error.need) {
    case Need::Entered:
        return Action::NewToken;
    case Need::Unlocked:
        return Action::Unlock;
    case Need::Confirmed:
        return Action::ConfirmAddress;
    }
    return Action::NewToken;
}

bool saysWhy(const Field &field)
{
    return field.kind != FieldKind::Stage && field.role != FieldRole::Archived && field.role != FieldRole::Organization;
}

bool isPlace(const QString &field, const FieldCatalog &catalog)
{
    const Field *described = catalog.find(field);
    return described && (described->role == FieldRole::Job || described->role == FieldRole::Organization);
}

int changeCount(const QStringList &fields, const FieldCatalog &catalog)
{
    return static_cast<int>(
        std::ranges::count_if(fields, [&catalog](const QString &field) { return !isPlace(field, catalog); }));
}

QString keptText(const Draft &draft, const FieldCatalog &catalog)
{
    const int count = changeCount(draft.fields.keys(), catalog);
    return count > 0 ? OutcomeWords::tr("Your %Ln change(s) are kept.", nullptr, count) : QString();
}

Notice notReadyNotice(const QString &key, const QList<Problem> &problems, const Draft &draft,
                      const FieldCatalog &catalog)
{
    QList<Problem> left = problems;
    const auto asked = left.removeIf([](const Problem &problem) { return problem.weight != Problem::Weight::Blocks; });
    const bool leads = asked > 0 && !sendable(draft, left).isEmpty();
    return {.level = Level::Warning,
            .key = key,
            .text = joined(problemsText(key, problems, catalog), keptText(draft, catalog)),
            .action = leads ? Action::SendAnyway : Action::None,
            .field = fieldsOf(problems)};
}

Notice keptBackNotice(const QString &key, const QList<Problem> &problems, const FieldCatalog &catalog)
{
    return {.level = Level::Warning,
            .key = key,
            .text = joined(problemsText(key, problems, catalog), OutcomeWords::tr("The rest went to the outbox.")),
            .action = std::ranges::count(problems, Problem::Weight::Holds, &Problem::weight) > 0 ? Action::SendAnyway
                                                                                                 : Action::None,
            .field = fieldsOf(problems)};
}

Notice conflictNotice(const QString &key, const Draft &draft, const FieldCatalog &catalog)
{
    const SendReport report{.key = key, .outcome = SendOutcome::Conflict};
    return {Level::Warning, key, joined(outcomeSentence(report, catalog.atsName()), keptText(draft, catalog)),
            Action::OpenConflict};
}

Notice alikeNotice(const QString &key, const QString &match, const QString &name, const QString &ats)
{
    return {
        Level::Warning, key,
        OutcomeWords::tr("%1 already has %2, who may be this candidate. Nothing was created. Open that candidate, or "
                         "create a second one.")
            .arg(ats, isolated(name)),
        Action::OpenMatch, match};
}

Notice stoppedNotice(const QString &key, const QString &ats)
{
    return {Level::Bad, key, outcomeSentence({.key = key, .outcome = SendOutcome::Stopped}, ats), Action::AllowWrites};
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
                        OutcomeWords::tr("The answer from %1 lacks fields that were not sent (%2). Writing is stopped "
                                         "until you have checked the candidate.")
                            .arg(ats, labels.join(u", "_s)),
                        Action::AllowWrites});
    }
    return notices;
}

QString impersonalState(OutboxItem item, const QDateTime &now, const FieldCatalog &catalog)
{
    item.words.clear();
    return joined(inTheOutbox(stateText(item, false, now, catalog)), keptText(item.released, catalog));
}

std::optional<Notice> waitingNotice(const OutboxItem &item, const QDateTime &now, const FieldCatalog &catalog)
{
    if (item.needsRecruiter() || item.attempts == 0 || item.reason == SendOutcome::Waiting)
        return std::nullopt;
    if (item.reason == SendOutcome::NoToken) // said of the account, with what to do about it
        return std::nullopt;
    const QString state = stateText(item, false, now, catalog);
    const QString words = pendingSentence(item, catalog.atsName());
    const QString text =
        words.isEmpty() ? inTheOutbox(state) : OutcomeWords::tr("%1 In the outbox: %2.").arg(words, state);
    return Notice{Level::Info, item.key, text, Action::OpenOutbox};
}

Notice unopenedNotice(const UnopenedRows &rows)
{
    return {Level::Warning, {}, rows.sentence(), Action::None};
}

qint64 secondsUntil(const QDateTime &then, const QDateTime &now)
{
    return then.isValid() ? std::max<qint64>(0, (now.msecsTo(then) + 999) / 1000) : 0;
}

QString stateText(const OutboxItem &item, bool leaving, const QDateTime &now, const FieldCatalog &catalog)
{
    if (leaving)
        return OutcomeWords::tr("sending…");
    if (item.needsRecruiter())
        return needText(item, catalog);
    if (item.held)
        return OutcomeWords::tr("held");
    if (const qint64 seconds = secondsUntil(item.notBefore, now); seconds > 0) {
        const QString wait = durationText(seconds);
        if (item.risky || item.reason == SendOutcome::Waiting)
            return OutcomeWords::tr("sending in %1").arg(wait);
        if (item.reason == SendOutcome::Lost)
            return OutcomeWords::tr("answer lost; checking in %1").arg(wait);
        return OutcomeWords::tr("next attempt in %1").arg(wait);
    }
    switch (item.reason) {
    case SendOutcome::Network:
        return OutcomeWords::tr("waiting for the network");
    case SendOutcome::Token:
        return OutcomeWords::tr("waiting for a new token");
    case SendOutcome::NoToken:
        return OutcomeWords::tr("waiting for its token");
    case SendOutcome::Lost:
        return OutcomeWords::tr("answer lost: checking first");
    case SendOutcome::Disk:
        return OutcomeWords::tr("could not be saved on this computer");
    default:
        return OutcomeWords::tr("waiting for its turn");
    }
}

} // namespace vivier
