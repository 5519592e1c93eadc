// SPDX-License-Identifier: MIT
#include "drafts/draftbook.h"

#include "candidate/edit.h"
#include "candidate/parametername.h"
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
