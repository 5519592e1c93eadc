#include "drafts/draftbook.h"

#include "candidate/edit.h"
#include "candidate/parametername.h"
#include "drafts/additionscommand.h"
#include "drafts/together.h"
#include "store/onready.h"

#include <algorithm>
#include <utility>

namespace vivier {

namespace {

constexpr DraftAspects allOfField{DraftAspect::Wish,     DraftAspect::Value,   DraftAspect::Attempt,
                                  DraftAspect::Released, DraftAspect::Problem, DraftAspect::LastSent};
constexpr DraftAspects ofDraft{DraftAspect::Wish, DraftAspect::Attempt, DraftAspect::Released, DraftAspect::Problem};

/// Of which fields a rejection is told; of none in particular where it names none.
QStringList told(const QString &joined)
{
    return joined.isEmpty() ? QStringList{QString()} : fieldsIn(joined);
}

QString without(const QString &joined, const QString &field)
{
    QStringList names = fieldsIn(joined);
    names.removeAll(field);
    return joinedFields(names);
}

} // namespace

DraftBook::DraftBook(const FieldCatalog &catalog, std::shared_ptr<Store> store, QString accountId, QObject *parent)
    : QObject(parent)
    , DraftState(catalog, store, accountId)
    , m_store(store)
    , m_accountId(accountId)
    , m_saver(this, store, accountId)
{
    connect(&m_outbox, &Outbox::changed, this, &DraftBook::followOutbox);
    connect(&m_outbox, &Outbox::loaded, this, [this] {
        followOutbox(m_outbox.keys(), {});
        putUnsure();
        releaseWaiting();
    });
    connect(&m_outbox, &Outbox::leavingChanged, this, [this](const QString &key) {
        {
            const Together together(this);
            note(key, {}, DraftAspect::State);
        }
        if (m_idle.remove(key))
            takeBackIdle({key});
    });
    connect(&m_saver, &DraftSaver::settled, this, &DraftBook::releaseWaiting);
}

void DraftBook::setClock(const std::function<QDateTime()> &now)
{
    m_now = now;
    m_outbox.setClock(now);
}

/// `keys`: for whom it was meant, also where it is so already.
void DraftBook::push(const QStringList &keys, const QList<FieldWish> &wishes, FieldCommand::Kind kind,
                     const QString &text)
{
    if (!wishes.isEmpty())
        pushTo(keys.size() == 1 ? m_undo.stack(keys.first()) : stepsOfMany(), wishes, kind, text);
}

void DraftBook::pushTo(QUndoStack *stack, const QList<FieldWish> &wishes, FieldCommand::Kind kind, const QString &text)
{
    auto *command = new FieldCommand(this, wishes, kind);
    if (!text.isEmpty())
        command->setText(text);
    stack->push(command); // owns it
}

void DraftBook::type(const QString &key, const QString &field, const Value &wanted)
{
    push({key}, {{.key = key, .field = field, .what = FieldWish::Typed{wanted}}}, FieldCommand::Kind::Typing);
}

void DraftBook::finishOf(const QStringList &keys)
{
    for (const QString &key : keys)
        m_slices.finish(key);
}

void DraftBook::set(const QStringList &keys, const QString &field, const Value &wanted)
{
    finishOf(keys);
    QList<FieldWish> wishes;
    for (const QString &key : keys) {
        if (isKnown(key) && m_catalog.find(field) && value(key, field) != wanted)
            wishes.append({.key = key, .field = field, .what = FieldWish::Typed{wanted}});
    }
    push(keys, wishes, FieldCommand::Kind::Decision);
}

QList<FieldWish> DraftBook::wishesOf(const BulkPreview &preview) const
{
    QList<FieldWish> wishes;
    for (const BulkChange &row : preview.rows) {
        if (!row.changes() || !isKnown(row.key))
            continue;
        FieldWish wish{.key = row.key, .field = row.field, .what = FieldWish::Typed{row.after}};
        if (row.beginsAgain)
            wish.what = FieldWish::Exactly(DraftField{.base = row.before, .mine = row.after, .editedAt = m_now()});
        wishes.append(wish);
    }
    return wishes;
}

void DraftBook::set(const BulkPreview &preview)
{
    const Together together(this);
    const QList<FieldWish> wishes = wishesOf(preview);
    if (!wishes.isEmpty())
        pushTo(stepsOfMany(), wishes, FieldCommand::Kind::Decision);
}

void DraftBook::set(const BulkPreview &preview, const QList<FieldValues> &additions)
{
    if (additions.isEmpty()) {
        set(preview);
        return;
    }
    auto updates = std::make_unique<FieldCommand>(this, wishesOf(preview));
    stepsOfMany()->push(new AdditionsCommand(this, additions, std::move(updates))); // owns it
}

void DraftBook::putBack(const QStringList &keys, const QString &field)
{
    finishOf(keys);
    QList<FieldWish> wishes;
    for (const QString &key : keys) {
        if (m_records.at(key).draft.contains(field))
            wishes.append({.key = key, .field = field, .what = FieldWish::Typed{snapshot(key).value(field)}});
    }
    push(keys, wishes, FieldCommand::Kind::Decision);
}

void DraftBook::decide(const QString &key, const QString &field, const std::optional<Value> &result)
{
    m_slices.finish(key);
    const bool isPossible = result ? !result->isUnknown() && isKnown(key) && m_catalog.find(field)
                                   : m_records.at(key).draft.contains(field);
    if (isPossible)
        push({key}, {{.key = key, .field = field, .what = FieldWish::Decided{result}}}, FieldCommand::Kind::Decision);
}

void DraftBook::undecide(const QString &key, const QString &field, const DraftField &wish)
{
    push({key}, {{.key = key, .field = field, .what = FieldWish::Exactly(wish)}}, FieldCommand::Kind::Decision);
}

int DraftBook::takeUp(const Compensation &compensation)
{
    const Together together(this);
    QStringList keys;
    QList<FieldWish> wishes;
    for (const UndoStep &step : compensation.steps) {
        const QString &key = step.entry.reference;
        m_slices.finish(key);
        if (!step.isPossible() || !isKnown(key) || draftField(key, step.entry.field))
            continue;
        keys.append(key);
        wishes.append({.key = key, .field = step.entry.field, .what = FieldWish::Exactly(step.change)});
    }
    keys.removeDuplicates();
    push(keys, wishes, FieldCommand::Kind::Decision, tr("Undo after sending"));
    return static_cast<int>(wishes.size());
}

QString DraftBook::add(const QString &key, const FieldValues &values, bool isUntouched)
{
    Draft draft{.key = key};
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        draft.fields.insert(it.key(), DraftField{.base = Value::unknown(), .mine = it.value(), .editedAt = m_now()});
    const Together together(this);
    DraftRecord &kept = m_records[draft.key];
    kept.draft = draft;
    kept.isUntouched = isUntouched;
    note(draft.key, {}, DraftAspect::Wish | DraftAspect::State);
    return draft.key;
}

void DraftBook::discard(const QStringList &keys)
{
    finishOf(keys);
    const Together together(this);
    for (const QString &key : keys) {
        if (!hasDraft(key))
            continue;
        const Draft gone = std::exchange(m_records[key].draft, {});
        m_undo.remove(key);
        endRejection(key);
        if (gone.isNew())
            m_records.remove(key);
        else
            m_records.tidy(key);
        noteFields(gone, allOfField, key);
        note(key, {}, DraftAspect::Wish | DraftAspect::State);
    }
}

void DraftBook::load(const QList<Draft> &drafts)
{
    const Together together(this);
    for (const Draft &draft : drafts) {
        Draft &kept = m_records[draft.key].draft;
        const Draft typed = std::exchange(kept, draft);
        for (auto it = typed.fields.cbegin(); it != typed.fields.cend(); ++it)
            kept.fields.insert(it.key(), it.value());
        for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
            if (!typed.contains(it.key()))
                note(draft.key, it.key(), ofDraft | DraftAspect::Value);
        }
        note(draft.key, {}, typed.isEmpty() ? DraftAspect::State : DraftAspect::State | DraftAspect::Wish);
    }
}

QFuture<Done> DraftBook::release(const QStringList &keys, const Release &how)
{
    finishOf(keys);
    QFuture<Done> answer = m_waiting.add(keys, how);
    m_saver.flush();
    return answer;
}

/// A new candidate that may have been created is never a plain draft, also when its item was lost with a damaged file,
/// or the command line sent it.
void DraftBook::putUnsure()
{
    if (!m_outbox.isLoaded())
        return;
    QList<OutboxItem> items;
    for (const QString &key : draftedKeys()) {
        const Draft unsure = draft(key);
        if (!unsure.isNew() || !unsure.createAttemptedAt.isValid() || m_outbox.contains(key))
            continue;
        items.append({.key = key,
                      .released = unsure,
                      .run = {},
                      .queuedAt = unsure.createAttemptedAt,
                      .notBefore = {},
                      .attempts = 1,
                      .lastAttemptAt = unsure.createAttemptedAt,
                      .reason = SendOutcome::AlreadyThere,
                      .words = tr("Its answer was lost: it may have been created already."),
                      .field = {}});
    }
    if (!items.isEmpty())
        m_outbox.put(items);
}

/// Of these fields alone (none: all that can be sent), with what of the others waits in the outbox already.
Draft DraftBook::releasedOf(const QString &key, const QStringList &only) const
{
    Draft mine = toRelease(key);
    if (only.isEmpty() || mine.isNew())
        return mine;
    const auto item = m_outbox.latest(key);
    const Draft waiting = item ? leaving(*item, draft(key)) : Draft();
    for (const QString &field : mine.fields.keys()) {
        if (!only.contains(field) && !waiting.contains(field))
            mine.fields.remove(field);
    }
    return mine;
}

/// What leaves must be on disk first; and what the outbox holds is not to be replaced before it is known.
void DraftBook::releaseWaiting()
{
    if (!m_saver.isSettled() || (m_store && !m_outbox.isLoaded()))
        return;
    for (const WaitingReleases::Release &waiting : m_waiting.take()) {
        QList<Draft> drafts;
        for (const QString &key : waiting.keys) {
            const Draft mine = releasedOf(m_records.currentKey(key), waiting.how.only.value(key));
            if (!mine.isEmpty())
                drafts.append(mine);
        }
        onReady(this, m_outbox.release(drafts, waiting.how), [promise = waiting.promise](const Done &done) {
            promise->addResult(done);
            promise->finish();
        });
    }
}

QFuture<Done> DraftBook::takeBack(const QStringList &keys)
{
    m_waiting.remove([&](const QString &key) { return keys.contains(m_records.currentKey(key)); });
    return m_outbox.takeBack(keys);
}

/// Put back or discarded: there is nothing left to send. What is on its way is looked at again when that has ended.
void DraftBook::takeBackIdle(const QStringList &keys)
{
    QStringList idle;
    for (const QString &key : keys) {
        if (hasDraft(key) || !m_outbox.contains(key))
            continue;
        if (m_outbox.isLeaving(key) || m_outbox.isSettling(key))
            m_idle.insert(key);
        else
            idle.append(key);
    }
    if (!idle.isEmpty())
        takeBack(idle);
}

bool DraftBook::edit(const QString &knownKey, const QString &name, const Value &wanted)
{
    const QString key = m_records.currentKey(knownKey);
    const Field *field = m_catalog.find(name);
    if (!field || !isKnown(key))
        return false;
    Draft changed = draft(key);
    if (!applyEdit(changed, *field, snapshot(key).value(name), wanted, m_now()))
        return false;
    replaceField(key, name, changed);
    return true;
}

void DraftBook::restoreField(const QString &knownKey, const QString &field, const std::optional<DraftField> &wanted)
{
    const QString key = m_records.currentKey(knownKey);
    const auto current = draftField(key, field);
    if (!isKnown(key) || (!wanted && !current))
        return;
    Draft changed = draft(key);
    if (wanted) {
        DraftField restored = *wanted;
        restored.edits = std::max(restored.edits, current ? current->edits : 0) + 1;
        changed.fields.insert(field, restored);
    } else {
        changed.fields.remove(field);
    }
    const Together together(this);
    replaceField(key, field, changed);
    note(key, {}, DraftAspect::State);
}

void DraftBook::replaceField(const QString &key, const QString &field, const Draft &changed)
{
    const Together together(this);
    const auto before = draftField(key, field);
    const Value shownBefore = value(key, field);
    DraftRecord &kept = m_records[key];
    kept.draft = changed;
    if (std::exchange(kept.isUntouched, false))
        note(key, {}, DraftAspect::State);
    kept.rememberAttempt(field, before);
    note(key, field, shownBefore == value(key, field) ? ofDraft : ofDraft | DraftAspect::Value);
    if (kept.rejection && fieldsIn(kept.rejection->field).contains(field)) // what is said of the others stays
        kept.rejection->field = without(kept.rejection->field, field);
    if (!kept.rejection || kept.rejection->field.isEmpty())
        endRejection(key);
    note(key, {}, DraftAspect::Wish);
    m_records.tidy(key);
}

void DraftBook::endRejection(const QString &key)
{
    DraftRecord *found = m_records.find(key);
    if (!found || !found->rejection)
        return;
    const DraftRecord::Rejection gone = *std::exchange(found->rejection, std::nullopt);
    for (const QString &field : told(gone.field))
        note(key, field, DraftAspect::Problem);
    note(key, {}, DraftAspect::State);
}

void DraftBook::settle(const QString &key, const Draft &sent, const Candidate &snapshot)
{
    if (Draft::isNewKey(key) && !contains(key)) // discarded while it was being created
        return;
    m_slices.finish(key); // it may have another key from here on
    const QString &reference = snapshot.reference;
    const Together together(this);
    // A pull may have shown the created candidate before the answer did, and it was edited there too.
    const Draft twin = key != reference ? draft(reference) : Draft();
    const Draft rest = afterSending(draft(key), sent, snapshot, twin);
    DraftRecord &own = m_records[key];
    own.draft = rest;
    const auto answer = std::exchange(own.rejection, std::nullopt);
    if (key != reference) {
        m_records.rename(key, reference);
        m_undo.rename(key, reference);
    }
    DraftRecord &left = m_records[reference];
    for (auto it = sent.fields.cbegin(); it != sent.fields.cend(); ++it) {
        const Field *field = m_catalog.find(it.key());
        if (field && field->uses.testFlag(FieldUse::SendOnce))
            ++left.settled[it.key()];
    }
    Q_EMIT answered(key, snapshot);
    if (key != reference)
        Q_EMIT keyChanged(key, reference);
    noteFields(sent, allOfField, reference);
    noteFields(twin, allOfField, reference);
    if (answer) {
        for (const QString &field : told(answer->field))
            note(reference, field, DraftAspect::Problem);
    }
    note(reference, {}, DraftAspect::Wish | DraftAspect::State);
    m_records.tidy(reference);
}

void DraftBook::setRejection(const QString &key, const QString &field, const QString &text)
{
    const Together together(this);
    m_records[key].rejection = DraftRecord::Rejection{field, text};
    for (const QString &named : told(field))
        note(key, named, DraftAspect::Problem);
    note(key, {}, DraftAspect::State);
}

void DraftBook::setAttempted(const QString &key, const QString &field, const QDateTime &at)
{
    DraftRecord *found = m_records.find(key);
    if (!found)
        return;
    found->attempts.remove(field);
    const auto drafted = found->draft.fields.find(field);
    if (drafted == found->draft.fields.end() || drafted->attemptedAt == at)
        return;
    const Together together(this);
    drafted->attemptedAt = at;
    note(key, field, DraftAspect::Attempt);
}

QFuture<Done> DraftBook::settleUnsure(const QString &key, const QString &field, bool arrived)
{
    const auto drafted = draftField(key, field);
    if (!drafted || !drafted->attemptedAt.isValid())
        return QtFuture::makeReadyFuture(Done());
    if (arrived) {
        const Together together(this);
        ++m_records[key].settled[field];
        restoreField(key, field, std::nullopt);
        m_records[key].attempts.remove(field);
        return QtFuture::makeReadyFuture(Done());
    }
    setAttempted(key, field, {});
    if (!m_store)
        return QtFuture::makeReadyFuture(Done());
    return converted(this, m_store->noteFieldAttempt(m_accountId, key, field, {}),
                     [this, key, field, at = drafted->attemptedAt](const Done &done) {
                         if (!done)
                             setAttempted(key, field, at);
                         return done;
                     });
}

void DraftBook::setLastSent(const QString &key, const QHash<QString, JournalEntry> &entries)
{
    const Together together(this);
    m_records[key].lastSent = entries;
    m_records.tidy(key);
    for (auto it = entries.cbegin(); it != entries.cend(); ++it)
        note(key, it.key(), DraftAspect::LastSent);
}

void DraftBook::followOutbox(const QStringList &keys, const QList<OutboxItem> &before)
{
    const Together together(this);
    QHash<QString, OutboxItem> were;
    for (const OutboxItem &item : before)
        were.insert(item.key, item);
    for (const QString &key : keys) {
        const OutboxItem *item = m_outbox.find(key);
        const auto known = were.constFind(key);
        if (item ? known != were.cend() && *known == *item : known == were.cend())
            continue;
        const Draft drafted = draft(key);
        noteFields(drafted, DraftAspect::Released, key);
        const bool rejected = item && item->reason == SendOutcome::Rejected;
        if (known != were.cend() && known->reason == SendOutcome::Rejected && !rejected)
            endRejection(key);
        if (rejected && !vivier::leaving(*item, drafted).isEmpty()) {
            const QMap<QString, DraftField> &fields = item->released.fields;
            QStringList named = fieldsIn(item->field);
            if (named.isEmpty() && fields.size() == 1)
                named.append(fields.firstKey());
            const bool isWhole = named.isEmpty();
            named.removeIf([this, &key](const QString &field) { return !isReleased(key, field); }); // mended since
            if (isWhole || !named.isEmpty())
                setRejection(key, joinedFields(named), item->words);
        }
        note(key, {}, DraftAspect::State);
        m_records.tidy(key);
    }
}

void DraftBook::noteFields(const Draft &draft, DraftAspects what, const QString &key)
{
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it)
        note(key, it.key(), what);
}

void DraftBook::tell()
{
    if (--m_together > 0 || m_untold.isEmpty())
        return;
    const DraftChanges changes = m_untold.take();
    Q_EMIT changed(changes);
    takeBackIdle(draftedAnew(changes));
}

} // namespace vivier
