#include "model/candidatemodel.h"

#include "candidate/edit.h"
#include "candidate/merge.h"
#include "model/editcommand.h"
#include "model/searchtext.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString stageField = u"job_stage_id"_s;
const QString archivedField = u"archived"_s;

} // namespace

CandidateModel::CandidateModel(const FieldCatalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalog.size());
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_catalog.size())
        return {};
    return m_catalog.at(section).displayLabel();
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Field &field = m_catalog.at(index.column());
    const auto text = [&](const QString &name) { return value(row.key, name).text(); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return toVariant(field, shown(unpacked(row), row.key, field));
    case KnowledgeRole:
        return static_cast<int>(shown(unpacked(row), row.key, field).state());
    case SnapshotRole:
        return toVariant(field, unpacked(row).value(field.name));
    case DraftedRole:
        return draft(row.key).contains(field.name);
    case ProblemRole:
        return problem(row.key, field);
    case ConflictRole:
        return inConflict(row.key, field, unpacked(row));
    case LastSentRole:
        return m_lastSent.value(row.key).value(field.name).after.text();
    case LastSentAtRole:
        return m_lastSent.value(row.key).value(field.name).at;
    case KeyRole:
        return row.key;
    case NameRole:
        return QString(text(u"firstname"_s) + u' ' + text(u"lastname"_s)).trimmed();
    case SubtitleRole:
        return text(u"subtitle"_s);
    case StageIdRole:
        return row.stageId;
    case JobRole:
        return row.job;
    case ArchivedRole:
        return row.archived;
    case MarkRole:
        return static_cast<int>(mark(row.key));
    case AvatarUrlRole:
        return text(u"avatar_url"_s);
    default:
        return {};
    }
}

Qt::ItemFlags CandidateModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const FieldUses uses = m_catalog.at(index.column()).uses;
    const bool creating = Draft::isNewKey(m_rows.at(index.row()).key);
    if (uses.testFlag(FieldUse::Update) || (creating && uses != FieldUses()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CandidateModel::setData(const QModelIndex &index, const QVariant &variant, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString key = m_rows.at(index.row()).key;
    const Field &field = m_catalog.at(index.column());
    const Value wanted = fromVariant(field, variant);
    if (wanted.isUnknown())
        return false;
    const Value before = value(key, field.name);
    // An untouched unknown field reads as "": submitting that is no edit.
    if (before == wanted || (before.isUnknown() && wanted.isEmpty()))
        return true;
    m_undo.push(new EditCommand(this, key, field.name, before, wanted));
    return true;
}

QVariant CandidateModel::toVariant(const Field &field, const Value &value)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return value.flag();
    case FieldKind::Stage:
    case FieldKind::Number:
    case FieldKind::Bytes:
        return value.isNumber() ? QVariant(value.number()) : QVariant();
    case FieldKind::Tags:
        return value.list();
    default:
        return value.text();
    }
}

/// Unknown means: this cannot be a value of the field.
Value CandidateModel::fromVariant(const Field &field, const QVariant &variant)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return variant.typeId() == QMetaType::Bool ? Value::ofFlag(variant.toBool()) : Value::unknown();
    case FieldKind::Stage:
    case FieldKind::Number:
    case FieldKind::Bytes: {
        bool ok = false;
        const qint64 number = variant.toLongLong(&ok);
        return ok && number > 0 ? Value::ofNumber(number) : Value::unknown();
    }
    case FieldKind::Tags:
        return variant.typeId() == QMetaType::QStringList ? Value::ofList(variant.toStringList()) : Value::unknown();
    default:
        return variant.typeId() == QMetaType::QString ? Value::ofText(variant.toString()) : Value::unknown();
    }
}

QModelIndex CandidateModel::indexOf(const QString &key, const QString &field) const
{
    const int row = rowOf(key);
    const int column = m_catalog.column(field);
    return row < 0 || column < 0 ? QModelIndex() : index(row, column);
}

Candidate CandidateModel::unpacked(const Row &row) const
{
    if (row.blob.isEmpty())
        return Candidate{};
    if (const Candidate *known = m_unpacked.object(row.key))
        return *known;
    const auto candidate = Candidate::fromBlob(row.key, row.blob);
    if (!candidate)
        return Candidate{.reference = row.key};
    m_unpacked.insert(row.key, new Candidate(*candidate));
    return *candidate;
}

Candidate CandidateModel::snapshot(const QString &key) const
{
    const int row = rowOf(key);
    return row < 0 ? Candidate{} : unpacked(m_rows.at(row));
}

Value CandidateModel::shown(const Candidate &snapshot, const QString &key, const Field &field) const
{
    const auto draft = m_drafts.constFind(key);
    if (draft != m_drafts.cend()) {
        const auto drafted = draft->fields.constFind(field.name);
        if (drafted != draft->fields.cend())
            return drafted->mine;
    }
    return snapshot.value(field.name);
}

Value CandidateModel::value(const QString &key, const QString &field) const
{
    const int row = rowOf(key);
    const Field *described = m_catalog.find(field);
    return row < 0 || !described ? Value::unknown() : shown(unpacked(m_rows.at(row)), key, *described);
}

QStringList CandidateModel::draftedKeys() const
{
    QStringList keys = m_drafts.keys();
    std::ranges::sort(keys, {}, [this](const QString &key) { return rowOf(key); });
    return keys;
}

QList<Problem> CandidateModel::problems(const QString &key) const
{
    return validate(draft(key), m_catalog);
}

QString CandidateModel::problem(const QString &key, const Field &field) const
{
    const Rejection rejection = m_rejections.value(key);
    if (!rejection.field.isEmpty() && rejection.field == field.name)
        return rejection.text;
    const auto draft = m_drafts.constFind(key);
    if (draft == m_drafts.cend() || !draft->contains(field.name))
        return {};
    const auto found = validate(field, draft->fields.value(field.name).mine, draft->isNew());
    return found ? found->text : QString();
}

bool CandidateModel::inConflict(const QString &key, const Field &field, const Candidate &snapshot) const
{
    const auto draft = m_drafts.constFind(key);
    if (draft == m_drafts.cend() || draft->isNew() || !draft->contains(field.name))
        return false;
    Draft one{.key = key};
    one.fields.insert(field.name, draft->fields.value(field.name));
    return planMerge(one, snapshot, m_catalog).hasConflict();
}

QStringList CandidateModel::conflicts(const QString &key) const
{
    QStringList names;
    const Draft mine = draft(key);
    if (mine.isEmpty() || mine.isNew())
        return names;
    const QList<FieldPlan> plans = planMerge(mine, snapshot(key), m_catalog).conflicts();
    for (const FieldPlan &plan : plans)
        names.append(plan.field);
    return names;
}

CandidateModel::Mark CandidateModel::mark(const QString &key) const
{
    if (m_sending.contains(key))
        return Mark::Sending;
    if (!m_drafts.contains(key))
        return Mark::None;
    if (m_rejections.contains(key))
        return Mark::Rejected;
    return conflicts(key).isEmpty() ? Mark::Draft : Mark::Conflict;
}

void CandidateModel::emitCell(int row, int column, const QList<int> &roles)
{
    const QModelIndex cell = index(row, column);
    Q_EMIT dataChanged(cell, cell, roles);
}

void CandidateModel::emitMarks(int row)
{
    emitCell(row, 0, {MarkRole});
}

QString CandidateModel::sharedJob(const QString &job)
{
    return *m_jobs.insert(job);
}

void CandidateModel::refreshRow(Row &row)
{
    const Candidate candidate = unpacked(row);
    const Draft mine = draft(row.key);
    row.search = searchText(candidate, mine, m_catalog);
    row.stageId = value(row.key, stageField).number();
    row.archived = value(row.key, archivedField).flag();
    const Value draftedJob = mine.fields.value(u"job_reference"_s).mine;
    row.job = sharedJob(draftedJob.isPresent() ? draftedJob.text() : candidate.jobReference);
}

void CandidateModel::insert(const QList<Candidate> &candidates)
{
    if (candidates.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(candidates.size()) - 1);
    for (const Candidate &candidate : candidates) {
        m_rowOf.insert(candidate.reference, static_cast<int>(m_rows.size()));
        m_rows.append(Row{.key = candidate.reference, .blob = candidate.toBlob()});
        refreshRow(m_rows.last());
    }
    endInsertRows();
}

void CandidateModel::replace(int row, const Candidate &candidate)
{
    Row &changed = m_rows[row];
    const Candidate before = unpacked(changed);
    Candidate after = candidate;
    after.keepUnknownFrom(before);
    changed.blob = after.toBlob();
    m_unpacked.insert(changed.key, new Candidate(after));
    if (before.values == after.values)
        return;
    const Mark markBefore = mark(changed.key);
    refreshRow(changed);
    const Draft mine = draft(changed.key);
    for (int column = 0; column < m_catalog.size(); ++column) {
        const QString &name = m_catalog.at(column).name;
        if (before.value(name) == after.value(name))
            continue;
        // A drafted cell shows the draft: only what the ATS says, and perhaps a conflict, is news there.
        if (mine.contains(name))
            emitCell(row, column, {SnapshotRole, ConflictRole});
        else
            emitCell(row, column, {Qt::DisplayRole, Qt::EditRole, KnowledgeRole, SnapshotRole});
    }
    if (mark(changed.key) != markBefore)
        emitMarks(row);
}

void CandidateModel::upsert(const QList<Candidate> &candidates)
{
    QList<Candidate> added;
    QSet<QString> inThisBatch;
    for (const Candidate &candidate : candidates) {
        const int row = rowOf(candidate.reference);
        if (row >= 0) {
            replace(row, candidate);
        } else if (!inThisBatch.contains(candidate.reference)) {
            inThisBatch.insert(candidate.reference);
            added.append(candidate);
        }
    }
    insert(added);
}

void CandidateModel::setDrafts(const QList<Draft> &drafts)
{
    for (const Draft &draft : drafts) {
        m_drafts.insert(draft.key, draft);
        const int row = rowOf(draft.key);
        if (row >= 0) {
            refreshRow(m_rows[row]);
            emitMarks(row);
        } else {
            // Also for a candidate whose snapshot is gone: its draft must stay in sight.
            const int last = static_cast<int>(m_rows.size());
            beginInsertRows({}, last, last);
            m_rowOf.insert(draft.key, last);
            m_rows.append(Row{.key = draft.key});
            refreshRow(m_rows.last());
            endInsertRows();
        }
    }
}

void CandidateModel::clear()
{
    beginResetModel();
    m_undo.clear();
    m_rows.clear();
    m_rowOf.clear();
    m_drafts.clear();
    m_rejections.clear();
    m_lastSent.clear();
    m_sending.clear();
    m_unpacked.clear();
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

bool CandidateModel::edit(const QString &key, const QString &name, const Value &wanted)
{
    const int row = rowOf(key);
    const int column = m_catalog.column(name);
    if (row < 0 || column < 0)
        return false;
    const Field &field = m_catalog.at(column);
    const Value before = value(key, name);
    Draft changed = draft(key);
    if (!applyEdit(changed, field, unpacked(m_rows.at(row)).value(name), wanted, m_now()))
        return false;
    // A new candidate without a field left is still a draft: removing it is the recruiter's decision.
    if (changed.isEmpty() && !changed.isNew())
        m_drafts.remove(key);
    else
        m_drafts.insert(key, changed);
    m_rejections.remove(key);
    refreshRow(m_rows[row]);
    QList<int> roles{KnowledgeRole, DraftedRole, ProblemRole, ConflictRole};
    if (before != value(key, name))
        roles << Qt::DisplayRole << Qt::EditRole;
    emitCell(row, column, roles);
    Q_EMIT draftChanged(key);
    return true;
}

void CandidateModel::putBack(const QString &key, const QString &field)
{
    if (!draft(key).contains(field))
        return;
    m_undo.push(new EditCommand(this, key, field, value(key, field), snapshot(key).value(field)));
}

void CandidateModel::discard(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0 || !m_drafts.contains(key))
        return;
    const Draft gone = m_drafts.take(key);
    m_rejections.remove(key);
    if (gone.isNew()) {
        removeRow(row);
    } else {
        refreshRow(m_rows[row]);
        for (auto it = gone.fields.cbegin(); it != gone.fields.cend(); ++it) {
            const int column = m_catalog.column(it.key());
            if (column >= 0)
                emitCell(row, column);
        }
        emitMarks(row);
    }
    Q_EMIT draftChanged(key);
}

void CandidateModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rowOf.remove(m_rows.at(row).key);
    m_rows.removeAt(row);
    for (int i = row; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows.at(i).key, i);
    endRemoveRows();
}

void CandidateModel::resolve(const QString &key, const QString &field, bool mine)
{
    if (!draft(key).contains(field))
        return;
    const Value theirs = snapshot(key).value(field);
    if (mine) {
        m_drafts[key].fields[field].base = theirs;
        ++m_drafts[key].fields[field].edits;
    } else {
        edit(key, field, theirs);
        return;
    }
    emitCell(rowOf(key), m_catalog.column(field), {ConflictRole});
    emitMarks(rowOf(key));
    Q_EMIT draftChanged(key);
}

void CandidateModel::applySent(const QString &key, const Draft &sent, const Candidate &snapshot)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    const Draft left = afterSending(draft(key), sent, snapshot);
    m_drafts.remove(key);
    m_rejections.remove(key);
    m_sending.remove(key);
    if (key != snapshot.reference) {
        m_rowOf.remove(key);
        const int twin = rowOf(snapshot.reference);
        m_rows[row].key = snapshot.reference;
        m_rowOf.insert(snapshot.reference, row);
        if (twin >= 0 && twin != row)
            removeRow(twin); // a pull saw the created candidate before the answer did
        Q_EMIT keyChanged(key, snapshot.reference);
    }
    if (!left.isEmpty())
        m_drafts.insert(left.key, left);
    const int now = rowOf(snapshot.reference);
    replace(now, snapshot);
    refreshRow(m_rows[now]);
    for (auto it = sent.fields.cbegin(); it != sent.fields.cend(); ++it) {
        const int column = m_catalog.column(it.key());
        if (column >= 0)
            emitCell(now, column);
    }
    emitMarks(now);
    Q_EMIT draftChanged(snapshot.reference);
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
