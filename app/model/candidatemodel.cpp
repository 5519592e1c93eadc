#include "model/candidatemodel.h"

#include "candidate/edit.h"
#include "candidate/merge.h"
#include "model/editcommand.h"
#include "model/packedcandidate.h"
#include "model/searchtext.h"

#include <QtEndian>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// An answer that was overtaken. Older by more than five minutes means that the clock was set back.
bool isOutdated(const Candidate &candidate, const Candidate &known)
{
    const qint64 milliseconds = candidate.readAt.msecsTo(known.readAt); // 0 when one of them is invalid
    return milliseconds > 0 && milliseconds < qint64(5 * 60 * 1000);
}

} // namespace

CandidateModel::CandidateModel(const FieldCatalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
    , m_stageField(catalog.name(FieldRole::Stage))
    , m_archivedField(catalog.name(FieldRole::Archived))
    , m_jobField(catalog.name(FieldRole::Job))
    , m_jobsField(catalog.name(FieldRole::Jobs))
    , m_status(m_stageField.isEmpty() ? catalog.find(FieldRole::Status) : nullptr)
{
    findUnseen();
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
    const auto text = [&](FieldRole what) { return value(row.key, m_catalog.name(what)).text(); };
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
    case ReleasedRole:
        return isReleased(row.key, field.name);
    case AttemptedAtRole:
        return draft(row.key).fields.value(field.name).attemptedAt;
    case KeyRole:
        return row.key;
    case NameRole:
        return QString(text(FieldRole::FirstName) + u' ' + text(FieldRole::LastName)).trimmed();
    case SubtitleRole:
        return text(FieldRole::Subtitle);
    case StageIdRole:
        return stageIdAt(index.row());
    case JobRole:
        return jobAt(index.row());
    case JobsRole:
        return jobsAt(index.row());
    case StatusRole: {
        const QString status = text(FieldRole::Status);
        const Field *described = m_catalog.find(FieldRole::Status);
        const FieldChoice *choice = described ? described->choice(status) : nullptr;
        return choice ? choice->displayLabel() : status;
    }
    case ArchivedRole:
        return row.archived;
    case MarkRole:
        return static_cast<int>(mark(row.key));
    case AvatarUrlRole:
        return text(FieldRole::AvatarUrl);
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
    // What is added by a request of its own is added to a candidate that exists.
    const FieldUses now = Draft::isNewKey(m_rows.at(index.row()).key) ? uses & ~FieldUses(FieldUse::SendOnce)
                                                                      : uses & (FieldUse::Update | FieldUse::SendOnce);
    if (now != FieldUses())
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
    undoStack(key)->push(new EditCommand(this, key, field.name, before, wanted));
    return true;
}

QUndoStack *CandidateModel::undoStack(const QString &key)
{
    QUndoStack *&stack = m_stacks[key];
    if (!stack)
        stack = new QUndoStack(&m_undo);
    if (key == m_undoKey)
        m_undo.setActiveStack(stack);
    return stack;
}

void CandidateModel::setUndoCandidate(const QString &key)
{
    if (key != m_undoKey)
        m_onDemand.clear();
    m_undoKey = key;
    m_undo.setActiveStack(m_stacks.value(key));
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
    case FieldKind::Jobs:
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
    case FieldKind::Jobs:
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
    Candidate candidate;
    if (const Candidate *known = m_unpacked.object(row.key)) {
        candidate = *known;
    } else {
        candidate = vivier::unpacked(row.key, m_compressor.expanded(row.blob), m_catalog);
        m_unpacked.insert(row.key, new Candidate(candidate));
    }
    if (row.key == m_undoKey && !m_onDemand.isEmpty())
        candidate.values.insert(m_onDemand);
    return candidate;
}

FieldValues CandidateModel::onDemand(const Candidate &candidate) const
{
    FieldValues values;
    for (const Field &field : m_catalog) {
        if (field.isReadOnDemand() && !candidate.value(field.name).isUnknown())
            values.insert(field.name, candidate.value(field.name));
    }
    return values;
}

Candidate CandidateModel::withoutOnDemand(Candidate candidate) const
{
    for (const Field &field : m_catalog) {
        if (field.isReadOnDemand())
            candidate.values.remove(field.name);
    }
    return candidate;
}

void CandidateModel::showOnDemand(const Candidate &stored)
{
    const int row = rowOf(stored.reference);
    if (row < 0 || stored.reference != m_undoKey || !m_onDemand.isEmpty())
        return;
    m_onDemand = onDemand(stored);
    for (auto it = m_onDemand.cbegin(); it != m_onDemand.cend(); ++it)
        emitCell(row, m_catalog.column(it.key()), {Qt::DisplayRole, Qt::EditRole, KnowledgeRole, SnapshotRole});
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
    return validate(draft(key), m_catalog, latestDay(m_now()));
}

QString CandidateModel::problem(const QString &key, const Field &field) const
{
    const Rejection rejection = m_rejections.value(key);
    if (!rejection.field.isEmpty() && rejection.field == field.name)
        return rejection.text;
    const auto draft = m_drafts.constFind(key);
    if (draft == m_drafts.cend() || !draft->contains(field.name))
        return {};
    const auto found = validate(field, draft->fields.value(field.name).mine, draft->isNew(), latestDay(m_now()));
    return found ? found->text : QString();
}

bool CandidateModel::inConflict(const QString &key, const Field &field, const Candidate &snapshot) const
{
    const auto draft = m_drafts.constFind(key);
    // Without a snapshot nothing is known that the draft could contradict; sending reads the candidate first.
    if (draft == m_drafts.cend() || snapshot.reference.isEmpty() || !draft->contains(field.name))
        return false;
    Draft one{.key = key};
    one.fields.insert(field.name, draft->fields.value(field.name));
    return planMerge(one, snapshot, m_catalog).hasConflict();
}

QStringList CandidateModel::conflicts(const QString &key) const
{
    QStringList names;
    const Draft mine = draft(key);
    const Candidate theirs = snapshot(key);
    if (mine.isEmpty() || theirs.reference.isEmpty())
        return names;
    const QList<FieldPlan> plans = planMerge(mine, theirs, m_catalog).conflicts();
    for (const FieldPlan &plan : plans)
        names.append(plan.field);
    return names;
}

bool CandidateModel::isReleased(const QString &key, const QString &field) const
{
    const auto queued = m_queued.constFind(key);
    return queued != m_queued.cend() && leaving(*queued, draft(key)).contains(field);
}

CandidateModel::Mark CandidateModel::mark(const QString &key) const
{
    if (m_sending.contains(key))
        return Mark::Sending;
    if (!m_drafts.contains(key))
        return Mark::None;
    if (m_rejections.contains(key))
        return Mark::Rejected;
    if (!conflicts(key).isEmpty())
        return Mark::Conflict;
    const auto queued = m_queued.constFind(key);
    if (queued == m_queued.cend())
        return Mark::Draft;
    if (!queued->needsRecruiter())
        return Mark::Queued;
    switch (queued->reason) {
    case OutboxReason::Forbidden:
    case OutboxReason::Gone:
    case OutboxReason::Moved:
    case OutboxReason::Unsure:
    case OutboxReason::Stopped:
        return Mark::NeedsYou; // whatever is edited
    default:
        break;
    }
    // Decided or edited since: to be sent again.
    const bool edited = leaving(*queued, draft(key)).fields.size() != draft(key).fields.size();
    return edited || queued->reason == OutboxReason::Conflict ? Mark::Draft : Mark::NeedsYou;
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

int CandidateModel::sharedJobs(const QStringList &jobs)
{
    const auto known = m_jobSetOf.constFind(jobs);
    if (known != m_jobSetOf.cend())
        return *known;
    const int place = static_cast<int>(m_jobSets.size());
    m_jobSets.append(jobs);
    m_jobSetOf.insert(jobs, place);
    return place;
}

int CandidateModel::placeOf(const Value &status) const
{
    if (!status.isPresent())
        return -1;
    const FieldChoice *choice = m_status->choice(status.text());
    return choice ? static_cast<int>(choice - m_status->choices.constData()) : otherStatus;
}

void CandidateModel::refreshRow(Row &row)
{
    refreshRow(row, unpacked(row));
}

void CandidateModel::refreshRow(Row &row, const Candidate &candidate)
{
    const auto found = m_drafts.constFind(row.key);
    row.drafted = found != m_drafts.cend();
    const Draft mine = row.drafted ? *found : Draft();
    const auto wanted = [&](const QString &field) {
        const auto drafted = mine.fields.constFind(field);
        return drafted == mine.fields.cend() ? candidate.value(field) : drafted->mine;
    };
    setSearchText(row, searchText(candidate, mine, m_catalog));
    row.standing = m_status ? placeOf(wanted(m_status->name)) + 1 : wanted(m_stageField).number();
    row.archived = wanted(m_archivedField).flag();
    const Value draftedJob = mine.fields.value(m_jobField).mine;
    const QString job = draftedJob.isPresent() ? draftedJob.text() : candidate.jobReference;
    const QStringList one = job.isEmpty() ? QStringList() : QStringList(job);
    row.jobs = sharedJobs(m_jobsField.isEmpty() ? one : wanted(m_jobsField).list());
}

void CandidateModel::setSearchText(Row &row, const QByteArray &text)
{
    if (text == row.search)
        return;
    m_texts.release(row.search);
    row.search = m_texts.store(text);
    char start[sizeof(quint64)] = {};
    std::copy_n(text.cbegin(), std::min<qsizetype>(text.size(), sizeof start), start);
    row.sortKey = qFromBigEndian<quint64>(start);
    if (!m_texts.isWasteful())
        return;
    TextArena compact;
    for (Row &other : m_rows)
        other.search = compact.store(other.search);
    m_texts = std::move(compact);
}

void CandidateModel::setBlob(Row &row, const Candidate &candidate)
{
    m_blobs.release(row.blob);
    row.blob = m_blobs.store(m_compressor.compressed(packed(candidate, m_catalog)));
    if (!m_blobs.isWasteful())
        return;
    TextArena compact;
    for (Row &other : m_rows)
        other.blob = compact.store(other.blob);
    m_blobs = std::move(compact);
}

void CandidateModel::insert(const QList<Candidate> &candidates)
{
    if (candidates.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(candidates.size()) - 1);
    for (const Candidate &candidate : candidates) {
        m_rowOf.insert(candidate.reference, static_cast<int>(m_rows.size()));
        m_rows.append(Row{.key = candidate.reference});
        setBlob(m_rows.last(), candidate);
        if (candidate.reference == m_undoKey)
            m_onDemand = onDemand(candidate);
        refreshRow(m_rows.last(), candidate);
    }
    endInsertRows();
}

void CandidateModel::replace(int row, const Candidate &candidate)
{
    const QString key = keyAt(row);
    const Mark markBefore = mark(key);
    const Candidate before = unpacked(m_rows.at(row));
    if (isOutdated(candidate, before))
        return;
    const bool isOpen = key == m_undoKey;
    Candidate after = isOpen ? candidate : withoutOnDemand(candidate);
    after.keepUnknownFrom(before);
    if (after.jobReference.isEmpty())
        after.jobReference = before.jobReference;
    setBlob(m_rows[row], after);
    m_unpacked.insert(key, new Candidate(withoutOnDemand(after)));
    if (isOpen)
        m_onDemand = onDemand(after);
    if (before.values == after.values && before.jobReference == after.jobReference)
        return;
    refreshRow(m_rows[row], after);
    const Draft mine = draft(key);
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
    if (mark(key) != markBefore || before.jobReference != after.jobReference)
        emitCell(row, 0, {MarkRole, JobRole});
}

void CandidateModel::findUnseen()
{
    m_unseen.clear();
    for (int column = 0; column < m_catalog.size(); ++column) {
        if (m_catalog.at(column).onceSeen)
            m_unseen.insert(column, m_catalog.at(column).witness());
    }
}

void CandidateModel::look(const Candidate &candidate)
{
    const QList<int> columns = m_unseen.keys();
    for (const int column : columns) {
        if (candidate.value(m_unseen.value(column)).isUnknown())
            continue;
        m_unseen.remove(column);
        Q_EMIT fieldSeen(column);
    }
}

void CandidateModel::upsert(const QList<Candidate> &candidates)
{
    QList<Candidate> added;
    QSet<QString> inThisBatch;
    for (const Candidate &candidate : candidates) {
        if (!m_unseen.isEmpty())
            look(candidate);
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

} // namespace vivier
