// The part of CandidateModel that changes drafts.
#include "candidate/edit.h"
#include "model/candidatemodel.h"
#include "model/editcommand.h"
#include "model/resolvecommand.h"

#include <algorithm>

namespace vivier {

void CandidateModel::setDrafts(const QList<Draft> &drafts)
{
    for (const Draft &draft : drafts) {
        const Draft typed = m_drafts.value(draft.key);
        Draft &kept = m_drafts[draft.key];
        kept = draft;
        for (auto it = typed.fields.cbegin(); it != typed.fields.cend(); ++it)
            kept.fields.insert(it.key(), it.value());
        const int row = rowOf(draft.key);
        if (row >= 0) {
            refreshRow(m_rows[row]);
            for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
                const int column = m_catalog.column(it.key());
                if (column >= 0 && !typed.contains(it.key()))
                    emitCell(row, column,
                             {Qt::DisplayRole, Qt::EditRole, KnowledgeRole, DraftedRole, ProblemRole, ConflictRole});
            }
            emitMarks(row);
            if (!typed.isEmpty())
                Q_EMIT draftChanged(draft.key);
        } else {
            // Also for a candidate whose snapshot is gone: its draft must stay in sight.
            const int last = static_cast<int>(m_rows.size());
            beginInsertRows({}, last, last);
            m_rowOf.insert(draft.key, last);
            m_rows.append(Row{.key = draft.key});
            refreshRow(m_rows.last(), Candidate());
            endInsertRows();
        }
    }
}

void CandidateModel::clear()
{
    beginResetModel();
    qDeleteAll(std::exchange(m_stacks, {}));
    m_rows.clear();
    m_rowOf.clear();
    m_texts = TextArena();
    m_blobs = TextArena();
    m_drafts.clear();
    m_renamed.clear();
    m_rejections.clear();
    m_lastSent.clear();
    m_sending.clear();
    m_queued.clear();
    m_settled.clear();
    m_attempts.clear();
    m_unpacked.clear();
    findUnseen();
    endResetModel();
}

QString CandidateModel::addNew(const FieldValues &values)
{
    Draft draft{.key = Draft::newKey()};
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        draft.fields.insert(it.key(), DraftField{.base = Value::unknown(), .mine = it.value(), .editedAt = m_now()});
    setDrafts({draft});
    Q_EMIT draftChanged(draft.key);
    return draft.key;
}

bool CandidateModel::edit(const QString &knownKey, const QString &name, const Value &wanted)
{
    const QString key = m_renamed.value(knownKey, knownKey);
    const int row = rowOf(key);
    const int column = m_catalog.column(name);
    if (row < 0 || column < 0)
        return false;
    const Field &field = m_catalog.at(column);
    const Value before = value(key, name);
    const auto draftedBefore = draftField(key, name);
    Draft changed = draft(key);
    if (!applyEdit(changed, field, unpacked(m_rows.at(row)).value(name), wanted, m_now()))
        return false;
    rememberAttempt(key, name, draftedBefore, &changed);
    keepDraft(key, changed);
    refreshRow(m_rows[row]);
    QList<int> roles{KnowledgeRole, DraftedRole, ProblemRole, ConflictRole, ReleasedRole, AttemptedAtRole};
    if (before != value(key, name))
        roles << Qt::DisplayRole << Qt::EditRole;
    emitCell(row, column, roles);
    endRejection(key);
    Q_EMIT draftChanged(key);
    return true;
}

void CandidateModel::keepDraft(const QString &key, const Draft &changed)
{
    // A new candidate without a field left is still a draft: removing it is the recruiter's decision.
    if (changed.isEmpty() && !changed.isNew())
        m_drafts.remove(key);
    else
        m_drafts.insert(key, changed);
}

/// A comment that may have arrived, taken out of the draft and wanted again in the same words, is still one that may
/// have arrived.
void CandidateModel::rememberAttempt(const QString &key, const QString &field, const std::optional<DraftField> &before,
                                     Draft *changed)
{
    const std::pair place(key, field);
    const auto now = changed->fields.find(field);
    if (now == changed->fields.end()) {
        if (before && before->attemptedAt.isValid())
            m_attempts.insert(place, *before);
    } else if (!before && m_attempts.value(place).mine == now->mine) {
        now->attemptedAt = m_attempts.take(place).attemptedAt;
    }
}

void CandidateModel::endRejection(const QString &key)
{
    const Rejection gone = m_rejections.take(key);
    const QModelIndex cell = indexOf(key, gone.field);
    if (cell.isValid())
        emitCell(cell.row(), cell.column(), {ProblemRole});
}

void CandidateModel::putBack(const QString &key, const QString &field)
{
    if (!draft(key).contains(field))
        return;
    undoStack(key)->push(
        new EditCommand(this, key, field, value(key, field), snapshot(key).value(field), EditCommand::Kind::Decision));
}

void CandidateModel::discard(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0 || !m_drafts.contains(key))
        return;
    const Draft gone = m_drafts.take(key);
    m_queued.remove(key);
    delete m_stacks.take(key);
    if (gone.isNew()) {
        m_rejections.remove(key);
        removeRow(row);
    } else {
        refreshRow(m_rows[row]);
        for (auto it = gone.fields.cbegin(); it != gone.fields.cend(); ++it) {
            const int column = m_catalog.column(it.key());
            if (column >= 0)
                emitCell(row, column);
        }
        endRejection(key);
        emitMarks(row);
    }
    Q_EMIT draftChanged(key);
}

void CandidateModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rowOf.remove(m_rows.at(row).key);
    m_texts.release(m_rows.at(row).search);
    m_blobs.release(m_rows.at(row).blob);
    m_rows.removeAt(row);
    for (int i = row; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows.at(i).key, i);
    endRemoveRows();
}

void CandidateModel::resolve(const QString &key, const QString &field, bool mine)
{
    const auto drafted = draftField(key, field);
    if (drafted)
        undoStack(key)->push(new ResolveCommand(this, key, field, mine ? std::optional(drafted->mine) : std::nullopt));
}

void CandidateModel::resolveWith(const QString &key, const QString &field, const Value &result)
{
    if (rowOf(key) >= 0 && m_catalog.find(field) && !result.isUnknown())
        undoStack(key)->push(new ResolveCommand(this, key, field, result));
}

std::optional<DraftField> CandidateModel::draftField(const QString &knownKey, const QString &field) const
{
    const auto draft = m_drafts.constFind(m_renamed.value(knownKey, knownKey));
    if (draft == m_drafts.cend() || !draft->contains(field))
        return std::nullopt;
    return draft->fields.value(field);
}

void CandidateModel::restoreField(const QString &knownKey, const QString &field,
                                  const std::optional<DraftField> &wanted)
{
    const QString key = m_renamed.value(knownKey, knownKey);
    const int row = rowOf(key);
    const auto current = draftField(key, field);
    if (row < 0 || (!wanted && !current))
        return;
    const Value before = value(key, field);
    Draft changed = draft(key);
    if (wanted) {
        DraftField restored = *wanted;
        restored.edits = std::max(restored.edits, current ? current->edits : 0) + 1;
        changed.fields.insert(field, restored);
    } else {
        changed.fields.remove(field);
    }
    rememberAttempt(key, field, current, &changed);
    keepDraft(key, changed);
    refreshRow(m_rows[row]);
    if (const int column = m_catalog.column(field); column >= 0) {
        QList<int> roles{KnowledgeRole, DraftedRole, ProblemRole, ConflictRole, ReleasedRole, AttemptedAtRole};
        if (before != value(key, field))
            roles << Qt::DisplayRole << Qt::EditRole;
        emitCell(row, column, roles);
    }
    endRejection(key);
    emitMarks(row);
    Q_EMIT draftChanged(key);
}

void CandidateModel::rename(int row, const QString &to)
{
    const QString from = keyAt(row);
    if (const int twin = rowOf(to); twin >= 0) {
        // A pull saw the created candidate before the answer did, and somebody may have edited it already.
        std::swap(m_rows[row].blob, m_rows[twin].blob); // so that the other one is what goes
        removeRow(twin);
        row = rowOf(from);
    }
    m_rows[row].key = to;
    m_rowOf.remove(from);
    m_rowOf.insert(to, row);
    m_renamed.insert(from, to);
    m_queued.remove(from); // the outbox tells what is left under the new key
    if (QUndoStack *own = m_stacks.take(from)) {
        delete m_stacks.take(to);
        m_stacks.insert(to, own);
    }
    if (m_undoKey == from || m_undoKey == to)
        setUndoCandidate(to);
}

void CandidateModel::applySent(const QString &key, const Draft &sent, const Candidate &snapshot)
{
    if (rowOf(key) < 0)
        return;
    const QString &reference = snapshot.reference;
    Draft left = afterSending(draft(key), sent, snapshot);
    m_drafts.remove(key);
    m_sending.remove(key);
    const Rejection answered = m_rejections.take(key);
    if (key != reference) {
        rename(rowOf(key), reference);
        const Draft ofTwin = m_drafts.value(reference);
        for (auto it = ofTwin.fields.cbegin(); it != ofTwin.fields.cend(); ++it) {
            if (!left.contains(it.key()))
                left.fields.insert(it.key(), it.value());
        }
    }
    if (left.isEmpty())
        m_drafts.remove(reference);
    else
        m_drafts.insert(reference, left);
    noteSettled(reference, sent);
    const int row = rowOf(reference);
    replace(row, snapshot);
    refreshRow(m_rows[row]);
    if (key != reference)
        Q_EMIT keyChanged(key, reference);
    for (auto it = sent.fields.cbegin(); it != sent.fields.cend(); ++it) {
        const int column = m_catalog.column(it.key());
        if (column >= 0)
            emitCell(row, column);
    }
    if (const int column = m_catalog.column(answered.field); column >= 0)
        emitCell(row, column, {ProblemRole});
    emitMarks(row);
    Q_EMIT draftChanged(reference);
}

void CandidateModel::setSending(const QString &key, bool sending)
{
    if (sending)
        m_sending.insert(key);
    else
        m_sending.remove(key);
    if (rowOf(key) >= 0)
        emitMarks(rowOf(key));
}

void CandidateModel::emitReleased(const QString &key, const Draft &released)
{
    for (auto it = released.fields.cbegin(); it != released.fields.cend(); ++it) {
        if (const QModelIndex cell = indexOf(key, it.key()); cell.isValid())
            emitCell(cell.row(), cell.column(), {ReleasedRole});
    }
}

void CandidateModel::setQueued(const QString &key, const OutboxItem *item)
{
    const auto known = m_queued.constFind(key);
    const OutboxItem before = known == m_queued.cend() ? OutboxItem() : *known;
    if (item ? before == *item : known == m_queued.cend())
        return;
    if (item)
        m_queued.insert(key, *item);
    else
        m_queued.erase(known);
    const int row = rowOf(key);
    if (row < 0)
        return;
    Draft touched = before.released;
    if (item)
        touched.fields.insert(item->released.fields);
    emitReleased(key, touched);
    const bool rejected = item && item->reason == OutboxReason::Rejected;
    if (before.reason == OutboxReason::Rejected && !rejected)
        endRejection(key);
    if (rejected && !leaving(*item, draft(key)).isEmpty()) {
        const QMap<QString, DraftField> &fields = item->released.fields;
        const QString field = item->field.isEmpty() && fields.size() == 1 ? fields.firstKey() : item->field;
        if (field.isEmpty() || isReleased(key, field)) // else it was mended since
            setRejection(key, field, item->words);
    }
    emitMarks(row);
}

void CandidateModel::setAttempted(const QString &key, const QString &field, const QDateTime &at)
{
    m_attempts.remove({key, field});
    const auto draft = m_drafts.find(key);
    if (draft == m_drafts.end() || !draft->contains(field) || draft->fields.value(field).attemptedAt == at)
        return;
    draft->fields[field].attemptedAt = at;
    if (const QModelIndex cell = indexOf(key, field); cell.isValid())
        emitCell(cell.row(), cell.column(), {AttemptedAtRole});
}

void CandidateModel::noteSettled(const QString &key, const Draft &sent)
{
    for (auto it = sent.fields.cbegin(); it != sent.fields.cend(); ++it) {
        const Field *field = m_catalog.find(it.key());
        if (field && field->uses.testFlag(FieldUse::SendOnce))
            ++m_settled[{key, it.key()}];
    }
}

int CandidateModel::timesSettled(const QString &key, const QString &field) const
{
    return m_settled.value({m_renamed.value(key, key), field});
}

void CandidateModel::forgetArrived(const QString &key, const QString &field)
{
    ++m_settled[{key, field}];
    restoreField(key, field, std::nullopt);
    m_attempts.remove({key, field});
}

void CandidateModel::setRejection(const QString &key, const QString &field, const QString &text)
{
    m_rejections.insert(key, {field, text});
    const int row = rowOf(key);
    if (row < 0)
        return;
    if (const int column = m_catalog.column(field); column >= 0)
        emitCell(row, column, {ProblemRole});
    emitMarks(row);
}

void CandidateModel::setLastSent(const QString &key, const QHash<QString, JournalEntry> &entries)
{
    m_lastSent.insert(key, entries);
    const int row = rowOf(key);
    for (auto it = entries.cbegin(); row >= 0 && it != entries.cend(); ++it) {
        const int column = m_catalog.column(it.key());
        if (column >= 0)
            emitCell(row, column, {LastSentRole, LastSentAtRole});
    }
}

} // namespace vivier
