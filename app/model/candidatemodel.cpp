#include "model/candidatemodel.h"

#include "candidate/overtaken.h"
#include "candidate/searchtext.h"
#include "model/packedcandidate.h"

#include <QtEndian>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

CandidateModel::CandidateModel(DraftBook *book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_catalog(book->catalog())
    , m_stageField(m_catalog.name(FieldRole::Stage))
    , m_archivedField(m_catalog.name(FieldRole::Archived))
    , m_jobField(m_catalog.name(FieldRole::Job))
    , m_jobsField(m_catalog.name(FieldRole::Jobs))
    , m_status(m_stageField.isEmpty() ? m_catalog.find(FieldRole::Status) : nullptr)
{
    book->setSnapshots([this](const QString &key) { return snapshot(key); });
    connect(book, &DraftBook::answered, this, &CandidateModel::take);
    connect(book, &DraftBook::changed, this, &CandidateModel::follow);
    findUnseen();
}

CandidateModel::~CandidateModel()
{
    m_book->setSnapshots({});
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
    const auto text = [&](FieldRole what) {
        const Field *described = m_catalog.find(what);
        return described ? value(row, *described).text() : QString();
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return toVariant(field, value(row, field));
    case KnowledgeRole:
        return static_cast<int>(value(row, field).state());
    case SnapshotRole:
        return toVariant(field, unpacked(row).value(field.name));
    case DraftedRole:
        return m_book->draftField(row.key, field.name).has_value();
    case ProblemRole:
        return m_book->problem(row.key, field);
    case ConflictRole:
        return m_book->isInConflict(row.key, field.name);
    case LastSentRole:
        return m_book->lastSent(row.key, field.name).after.text();
    case LastSentAtRole:
        return m_book->lastSent(row.key, field.name).at;
    case ReleasedRole:
        return m_book->isReleased(row.key, field.name);
    case AttemptedAtRole:
        return m_book->draftField(row.key, field.name).value_or(DraftField()).attemptedAt;
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
        return static_cast<int>(m_book->state(row.key));
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
    const Value before = m_book->value(key, field.name);
    // An untouched unknown field reads as "": submitting that is no edit.
    if (before == wanted || (before.isUnknown() && wanted.isEmpty()))
        return true;
    m_book->type(key, field.name, wanted);
    return true;
}

void CandidateModel::setOpen(const QString &key)
{
    if (key != m_book->openCandidate())
        m_onDemand.clear();
    m_book->setOpenCandidate(key);
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
    if (row.key == m_book->openCandidate() && !m_onDemand.isEmpty())
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
    if (row < 0 || stored.reference != m_book->openCandidate() || !m_onDemand.isEmpty())
        return;
    m_onDemand = onDemand(stored);
    for (auto it = m_onDemand.cbegin(); it != m_onDemand.cend(); ++it)
        emitCell(row, m_catalog.column(it.key()), {Qt::DisplayRole, Qt::EditRole, KnowledgeRole, SnapshotRole});
    Q_EMIT snapshotChanged(stored.reference);
}

Candidate CandidateModel::snapshot(const QString &key) const
{
    const int row = rowOf(key);
    return row < 0 ? Candidate{} : unpacked(m_rows.at(row));
}

Value CandidateModel::value(const Row &row, const Field &field) const
{
    const auto drafted = m_book->draftField(row.key, field.name);
    return drafted ? drafted->mine : unpacked(row).value(field.name);
}

QStringList CandidateModel::draftedKeys() const
{
    QStringList keys = m_book->draftedKeys();
    std::ranges::sort(keys, {}, [this](const QString &key) { return rowOf(key); });
    return keys;
}

void CandidateModel::emitCell(int row, int column, const QList<int> &roles)
{
    const QModelIndex cell = index(row, column);
    Q_EMIT dataChanged(cell, cell, roles);
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
    row.drafted = m_book->hasDraft(row.key);
    const Draft mine = row.drafted ? m_book->draft(row.key) : Draft();
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
        if (candidate.reference == m_book->openCandidate())
            m_onDemand = onDemand(candidate);
        refreshRow(m_rows.last(), candidate);
    }
    endInsertRows();
}

void CandidateModel::replace(int row, const Candidate &candidate)
{
    const QString key = keyAt(row);
    const SyncState stateBefore = m_book->state(key);
    const Candidate before = unpacked(m_rows.at(row));
    if (isOvertakenBy(candidate.readAt, before.readAt))
        return;
    const bool isOpen = key == m_book->openCandidate();
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
    const Draft mine = m_book->draft(key);
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
    if (m_book->state(key) != stateBefore || before.jobReference != after.jobReference)
        emitCell(row, 0, {MarkRole, JobRole});
    Q_EMIT snapshotChanged(key);
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

void CandidateModel::clear()
{
    beginResetModel();
    m_book->clear();
    m_rows.clear();
    m_rowOf.clear();
    m_texts = TextArena();
    m_blobs = TextArena();
    m_unpacked.clear();
    findUnseen();
    endResetModel();
}

/// Also for a candidate whose snapshot is gone: its draft must stay in sight.
void CandidateModel::addRow(const QString &key)
{
    const int last = static_cast<int>(m_rows.size());
    beginInsertRows({}, last, last);
    m_rowOf.insert(key, last);
    m_rows.append(Row{.key = key});
    refreshRow(m_rows.last(), Candidate());
    endInsertRows();
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

void CandidateModel::rename(int row, const QString &to)
{
    const QString from = keyAt(row);
    if (const int twin = rowOf(to); twin >= 0) {
        // A pull saw the created candidate before the answer did.
        std::swap(m_rows[row].blob, m_rows[twin].blob); // so that the other one is what goes
        removeRow(twin);
        row = rowOf(from);
    }
    m_rows[row].key = to;
    m_rowOf.remove(from);
    m_rowOf.insert(to, row);
}

void CandidateModel::take(const QString &key, const Candidate &answer)
{
    if (rowOf(key) < 0)
        return;
    if (key != answer.reference)
        rename(rowOf(key), answer.reference);
    const int row = rowOf(answer.reference);
    replace(row, answer);
    refreshRow(m_rows[row]);
}

void CandidateModel::follow(const DraftChanges &changes)
{
    static const std::pair<DraftAspect, QList<int>> roles[] = {
        {DraftAspect::Value, {Qt::DisplayRole, Qt::EditRole}},
        {DraftAspect::Wish, {KnowledgeRole, DraftedRole, ConflictRole, ProblemRole}},
        {DraftAspect::Attempt, {AttemptedAtRole}},
        {DraftAspect::Released, {ReleasedRole}},
        {DraftAspect::Problem, {ProblemRole}},
        {DraftAspect::LastSent, {LastSentRole, LastSentAtRole}},
    };
    // The rows first, so that who is told of a cell finds all of them as they are now.
    QSet<QString> drafted;
    for (const DraftChange &change : changes) {
        const QString &key = change.key;
        if (!change.what.testFlag(DraftAspect::Wish) || drafted.contains(key))
            continue;
        drafted.insert(key);
        if (rowOf(key) >= 0 && Draft::isNewKey(key) && !m_book->contains(key))
            removeRow(rowOf(key));
        else if (rowOf(key) >= 0)
            refreshRow(m_rows[rowOf(key)]);
        else if (m_book->hasDraft(key))
            addRow(key);
    }
    for (const DraftChange &change : changes) {
        const int row = rowOf(change.key);
        const int column = m_catalog.column(change.field);
        if (row >= 0 && change.field.isEmpty() && change.what.testFlag(DraftAspect::State)) {
            emitCell(row, 0, {MarkRole});
        } else if (row >= 0 && column >= 0) {
            QList<int> changed;
            for (const auto &[aspect, its] : roles) {
                if (change.what.testFlag(aspect))
                    changed += its;
            }
            emitCell(row, column, changed);
        }
    }
}

} // namespace vivier
