// SPDX-License-Identifier: MIT
// The part of AccountSession that sends.
#include "candidate/singleline.h"
#include "model/accountsession.h"
#include "model/alikeelsewhere.h"
#include "model/outcomewords.h"
#include "model/valuewords.h"
#include "store/onready.h"

#include <algorithm>
#include <memory>

namespace vivier {

using namespace Qt::StringLiterals;

bool AccountSession::sayStopped(const QString &key)
{
    if (m_book.outbox()->writesStopped())
        Q_EMIT notice(stoppedNotice(key, atsName()));
    return m_book.outbox()->writesStopped();
}

void AccountSession::send(const QString &key, SendOptions options)
{
    if (!m_links.isAwaited(key) || options.confirmed)
        trySend(key, options, std::nullopt);
}

/// `links`: what was found out about its links, once that is so.
void AccountSession::trySend(const QString &key, const SendOptions &options, const std::optional<QList<Problem>> &links)
{
    m_book.slices()->finish(key);
    const Draft draft = m_book.draft(key);
    const bool isBegun = !draft.isEmpty() || Draft::isNewKey(key); // a new one with nothing in it lacks what it needs
    // What was kept back may follow what is on its way.
    if (!isBegun || (m_book.outbox()->isLeaving(key) && !options.confirmed) || sayStopped(key))
        return;
    QList<Problem> problems = m_book.problems(key) + links.value_or(QList<Problem>());
    const auto isQuestion = [](const Problem &problem) { return problem.weight == Problem::Weight::Confirm; };
    if (options.confirmed)
        problems.removeIf([](const Problem &problem) { return problem.weight != Problem::Weight::Blocks; });
    const Draft ready = sendable(draft, problems);
    const bool asks = std::ranges::any_of(problems, isQuestion);
    const auto say = [&](const Notice &told) {
        const auto blocking =
            std::ranges::find(problems, Problem::Weight::Blocks, &Problem::weight); // a link has its line already
        if (blocking != problems.cend())
            Q_EMIT fieldNeeded(key, blocking->field);
        Q_EMIT notice(told);
    };
    if (asks || ready.isEmpty()) {
        say(notReadyNotice(key, problems, draft, m_candidates.catalog()));
        return;
    }
    if (!m_book.conflicts(key).isEmpty()) {
        Q_EMIT notice(conflictNotice(key, draft, m_candidates.catalog()));
        return;
    }
    if (const QString match = options.createAnyway ? QString() : alike({key}).value(key); !match.isEmpty()) {
        const QString name =
            m_candidates.indexOf(match, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
        Q_EMIT notice(alikeNotice(key, match, name, atsName()));
        return;
    }
    if (const Draft looked = toLookAt(key); !links && !options.confirmed && m_links.hasLinks(looked)) {
        m_links.beforeSending({looked}, this, [this, key, options](const QHash<QString, QList<Problem>> &found) {
            trySend(key, options, found.value(key));
        });
        return;
    }
    const OutboxItem *item = m_book.outbox()->find(key);
    const bool asksMore =
        item && ((options.confirmed && !item->confirmed) || (options.createAnyway && !item->createAnyway));
    if (item && !asksMore && !item->needsRecruiter() && leaving(*item, draft) == ready) {
        m_book.outbox()->sendNow({key});
        sayReleased({key}, Done()); // that it waits while one works offline
    } else {
        const bool keepsSome = links && !links->isEmpty();
        release({key}, options, keepsSome ? ready.fields.keys() : QStringList());
    }
    if (!problems.isEmpty())
        say(keptBackNotice(key, problems, m_candidates.catalog()));
}

/// Whom new candidates may be, before they are in the outbox; after that their sender looks.
QHash<QString, QString> AccountSession::alike(const QStringList &keys) const
{
    QStringList added = keys;
    added.removeIf([this](const QString &key) { return !Draft::isNewKey(key) || m_book.outbox()->contains(key); });
    return alikeElsewhere(m_candidates, added);
}

bool AccountSession::canLeave(const QString &key) const
{
    const QList<Problem> problems = m_book.problems(key);
    const Draft draft = m_book.draft(key);
    const QList<LinkToCheck> links = fileLinksOf(draft, m_candidates.catalog());
    const bool isHeld = std::ranges::any_of(links, [this](const LinkToCheck &link) {
        const auto known = m_links.verdict(link.key, link.field);
        return known && linkProblem(link, *known, now());
    });
    return problems.isEmpty() && !isHeld && canLeave(key, problems) && alike({key}).isEmpty();
}

/// Without a question, at least in part, if nobody is like it.
bool AccountSession::canLeave(const QString &key, const QList<Problem> &problems) const
{
    const Draft draft = m_book.draft(key);
    const bool tried =
        std::ranges::any_of(draft.fields, [](const DraftField &field) { return field.attemptedAt.isValid(); });
    const bool asks = std::ranges::any_of(
        problems, [](const Problem &problem) { return problem.weight == Problem::Weight::Confirm; });
    return !sendable(draft, problems).isEmpty() && !tried && !asks && m_book.conflicts(key).isEmpty();
}

/// One after the other, in slices; `then` when all of them were looked at.
void AccountSession::lookAtMany(const QStringList &keys,
                                const std::function<void(const QString &key, Looked *looked)> &look,
                                const std::function<void(const Looked &looked)> &then)
{
    const auto looked = std::make_shared<Looked>();
    QList<Slices::Part> parts;
    parts.reserve(keys.size());
    for (const QString &key : keys)
        parts.append({key, [looked, look, key] { look(key, looked.get()); }});
    m_book.slices()->carryOut(parts, Slices::Work::Send);
    m_book.slices()->whenDone(this, [looked, then] { then(*looked); });
}

void AccountSession::sendMany(const QStringList &keys)
{
    if (sayStopped({}))
        return;
    const auto look = [this, alike = alike(keys)](const QString &key, Looked *looked) {
        if (!m_book.isUnsent(key))
            return;
        const QList<Problem> problems = m_book.problems(key);
        const bool leaves = canLeave(key, problems) && !alike.contains(key);
        if (leaves)
            noteReady(key, looked);
        if (!leaves || !problems.isEmpty())
            ++looked->staying;
    };
    lookAtMany(keys, look, [this](const Looked &looked) {
        if (looked.ready.size() == 1 && looked.ready.first() != m_current)
            tellLeaving(looked.ready.first()); // of several a strip tells, of who is open the form
        if (looked.ready.isEmpty()) {
            if (looked.staying == 0)
                Q_EMIT notice({.level = Notice::Level::Info,
                               .text = tr("Nothing to send: all changes are already in the outbox.")});
            tellStaying(looked);
            return;
        }
        release(
            looked, {.hold = m_hold}, [] { return true; },
            [this](const QStringList &released, int staying, const Done &done) {
                if (!released.isEmpty())
                    sayReleased(released, done);
                tellStaying({.staying = staying});
            });
        tellStaying(looked);
    });
}

void AccountSession::tellStaying(const Looked &looked)
{
    QStringList sentences;
    if (looked.staying > 0)
        sentences.append(
            tr("%Ln draft(s) stay here, whole or in part: each has something to check before it can be sent.", nullptr,
               looked.staying));
    if (looked.added > 0)
        sentences.append(addedText(looked.added));
    if (!sentences.isEmpty())
        Q_EMIT notice({.level = Notice::Level::Info, .text = sentences.join(u' ')});
}

QString AccountSession::addedText(int added)
{
    return tr("%Ln new candidate(s) stay drafts, with the change in them. Send their drafts to create them.", nullptr,
              added);
}

void AccountSession::tellLeaving(const QString &key)
{
    const QString name = shownName(m_candidates, key);
    Q_EMIT notice(
        {.level = Notice::Level::Info,
         .text = m_engine.connectivity()->mayAsk()
                     ? tr("The draft of %1 is being sent.").arg(isolated(name))
                     : tr("The draft of %1 is in the outbox: sent when you are back online.").arg(isolated(name))});
}

void AccountSession::applyBulk(const BulkPreview &preview, bool send, QObject *context,
                               const std::function<void()> &then)
{
    const QSet<QString> changing = preview.changingKeys();
    m_candidates.snapshots()->with(
        QStringList(changing.cbegin(), changing.cend()), context, [this, preview, send, then] {
            then();
            m_book.set(preview);
            whenStepIsDone([this, preview, send](int step) { finishBulk(preview, send, step); });
        });
}

/// Nothing is said or sent of what was undone before it was done.
void AccountSession::whenStepIsDone(const std::function<void(int)> &next)
{
    m_book.slices()->whenDone(this, [this, next, step = m_book.stepsOfMany()->index()] {
        if (!isUndone(step))
            next(step);
    });
}

void AccountSession::takeStep(QUndoStack *steps, bool back)
{
    if (!steps)
        return;
    const bool isOfMany = steps == m_book.stepsOfMany();
    m_book.takeUndoneAfterSending(); // of a step before: of one who is open it is seen in the form
    back ? steps->undo() : steps->redo();
    if (!isOfMany || !back)
        return;
    const Slices &slices = *m_book.slices();
    const bool isLater = slices.isAtWork() && slices.work() == Slices::Work::TakeBack; // of few it is seen at once
    const auto later = static_cast<int>(isLater ? slices.candidates() : 0);
    m_book.slices()->whenDone(this, [this, later, step = steps->index()] {
        const auto sent = static_cast<int>(m_book.takeUndoneAfterSending().size());
        if (sent == 0 && later > 0 && m_book.stepsOfMany()->index() == step)
            Q_EMIT notice({.level = Notice::Level::Info,
                           .text = tr("Taken back for %Ln candidate(s).", nullptr, later),
                           .step = step});
        if (sent > 0)
            Q_EMIT notice({.level = Notice::Level::Warning,
                           .text = tr("Already sent for %Ln candidate(s): drafts now put it back there. Nothing is "
                                      "sent until you send them.",
                                      nullptr, sent),
                           .step = step});
    });
}

void AccountSession::finishBulk(const BulkPreview &preview, bool send, int step)
{
    if (!send)
        Q_EMIT notice({.level = Notice::Level::Info,
                       .text = tr("%Ln change(s) are drafts now.", nullptr, static_cast<int>(preview.changing())),
                       .action = Notice::Action::UndoMany,
                       .step = step});
    else if (!sayStopped({}))
        releaseChanges(preview, step);
}

void AccountSession::applyImport(const BulkPreview &updates, const QList<FieldValues> &additions, QObject *context,
                                 const std::function<void()> &then)
{
    const QSet<QString> changing = updates.changingKeys();
    m_candidates.snapshots()->with(
        QStringList(changing.cbegin(), changing.cend()), context, [this, updates, additions, changing, then] {
            then();
            m_book.set(updates, additions);
            whenStepIsDone([this, added = additions.size(), changed = changing.size()](int step) {
                Q_EMIT notice({.level = Notice::Level::Info,
                               .text = importedText(static_cast<int>(added), static_cast<int>(changed)),
                               .action = Notice::Action::UndoMany,
                               .hidden = added > 0 && isNewOneHidden(),
                               .step = step});
            });
        });
}

/// "2 new, 1 changed": what there is.
QString AccountSession::importedText(int added, int changed)
{
    QStringList parts;
    if (added > 0)
        parts.append(tr("%Ln new", nullptr, added));
    if (changed > 0)
        parts.append(tr("%Ln changed", nullptr, changed));
    //: Of the list: 2 new, 1 changed
    return tr("Drafts from the list:") + u' ' + parts.join(u", "_s) + u". "_s + tr("Nothing is sent yet.");
}

/// By the filter that is in force.
bool AccountSession::isNewOneHidden()
{
    m_list.rebuild(); // they came a moment ago
    const QStringList keys = m_book.draftedKeys();
    return std::ranges::any_of(keys,
                               [this](const QString &key) { return Draft::isNewKey(key) && m_list.rowOf(key) < 0; });
}

/// A question about one of these fields was in sight before it was confirmed; one about another keeps all of the
/// candidate here.
void AccountSession::releaseChanges(const BulkPreview &preview, int step)
{
    Release how{.confirmed = true, .hold = m_hold};
    for (const BulkChange &row : preview.rows) {
        if (row.changes())
            how.only[row.key].append(row.field);
    }
    const auto look = [this, only = how.only](const QString &key, Looked *looked) {
        if (Draft::isNewKey(key))
            ++looked->added;
        else if (isHindered(key, only.value(key)))
            ++looked->staying;
        else
            noteReady(key, looked);
    };
    lookAtMany(m_candidates.inOrder(how.only.keys()), look, [this, how, step](const Looked &looked) {
        if (isUndone(step)) // while they were looked at
            return;
        if (looked.ready.isEmpty()) {
            tellStaying(looked);
            return;
        }
        release(
            looked, how, [this, step] { return !isUndone(step); },
            [this, looked, step](const QStringList &released, int staying, const Done &done) {
                const Looked now{.ready = released, .staying = looked.staying + staying, .added = looked.added};
                if (released.isEmpty())
                    tellStaying(now);
                else if (!done || !isUndone(step))
                    sayReleasedChanges(now, step, done);
            });
    });
}

/// Something of these fields is to be looked at first.
bool AccountSession::isHindered(const QString &key, const QStringList &fields) const
{
    const QList<Problem> problems = m_book.problems(key);
    const auto isHindrance = [&fields](const Problem &problem) {
        return fields.contains(problem.field) && problem.weight == Problem::Weight::Blocks;
    };
    const auto isTried = [this, &key](const QString &field) {
        return m_book.draftField(key, field).value_or(DraftField()).attemptedAt.isValid();
    };
    const auto isTorn = [this, &key](const QString &field) { return m_book.isInConflict(key, field); };
    return std::ranges::any_of(problems, isHindrance) || std::ranges::any_of(fields, isTorn) ||
           std::ranges::any_of(fields, isTried);
}

void AccountSession::sayReleasedChanges(const Looked &looked, int step, const Done &done)
{
    if (!done || !m_engine.connectivity()->mayAsk()) {
        sayReleased(looked.ready, done);
        return;
    }
    QString text = tr("%Ln candidate(s) are in the outbox, and are sent one after the other.", nullptr,
                      static_cast<int>(looked.ready.size()));
    if (looked.staying > 0)
        text += u' ' + tr("%Ln stay(s) a draft: check it before it is sent.", nullptr, looked.staying);
    if (looked.added > 0)
        text += u' ' + addedText(looked.added);
    Q_EMIT notice({.level = Notice::Level::Info, .text = text, .action = Notice::Action::UndoMany, .step = step});
}

void AccountSession::release(const QStringList &keys, const SendOptions &options, const QStringList &only)
{
    Release how{.confirmed = options.confirmed, .createAnyway = options.createAnyway, .hold = m_hold};
    if (!only.isEmpty())
        how.only.insert(keys.first(), only);
    onReady(this, m_book.release(keys, how), [this, keys](const Done &done) { sayReleased(keys, done); });
}

void AccountSession::sayReleased(const QStringList &keys, const Done &done)
{
    const QString only = keys.size() == 1 ? keys.first() : QString();
    if (!done) {
        Q_EMIT notice(
            {Notice::Level::Bad, only,
             done.error().sentence() + u' ' + tr("Nothing was put into the outbox; your changes are kept as drafts."),
             only.isEmpty() ? Notice::Action::None : Notice::Action::Retry});
    } else if (!m_engine.connectivity()->mayAsk() && (only.isEmpty() || only == m_current)) {
        Q_EMIT notice({Notice::Level::Info, only,
                       tr("%Ln candidate(s) in the outbox: sent when you are back online.", nullptr,
                          static_cast<int>(keys.size())),
                       Notice::Action::OpenOutbox});
    }
}

void AccountSession::takeBack(const QStringList &keys)
{
    const auto late =
        std::ranges::count_if(keys, [this](const QString &key) { return m_book.outbox()->isLeaving(key); });
    if (late > 0) {
        Q_EMIT notice({Notice::Level::Info, keys.size() == 1 ? keys.first() : QString(),
                       tr("%Ln candidate(s) are being sent right now: only what does not get through is taken back.",
                          nullptr, static_cast<int>(late)),
                       Notice::Action::None});
    }
    onReady(this, m_book.takeBack(keys), [this](const Done &done) {
        if (!done)
            complain(done.error(), tr("It is still in the outbox."));
    });
}

void AccountSession::settleUnsure(const QString &key, const QString &field, bool arrived)
{
    onReady(this, m_book.settleUnsure(key, field, arrived), [this](const Done &done) {
        if (!done)
            complain(done.error());
    });
}

} // namespace vivier
