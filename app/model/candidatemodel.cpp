#include "model/candidatemodel.h"

#include "candidate/overtaken.h"

#include <QtEndian>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Text = IndexCell::Text;

const QList<int> allOfValue{Qt::DisplayRole, Qt::EditRole, CandidateModel::KnowledgeRole, CandidateModel::SnapshotRole};

} // namespace

CandidateModel::CandidateModel(DraftBook *book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_catalog(book->catalog())
    , m_status(m_catalog.find(FieldRole::Stage) ? nullptr : m_catalog.find(FieldRole::Status))
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
    const QString key = row.cell.reference();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isHeld(key) ? toVariant(field, value(row, field)) : QVariant();
    case KnowledgeRole:
        return isHeld(key) ? QVariant(static_cast<int>(value(row, field).state())) : QVariant();
    case SnapshotRole:
        return isHeld(key) ? toVariant(field, snapshot(key).value(field.name)) : QVariant();
    case DraftedRole:
        return m_book->draftField(key, field.name).has_value();
    case ProblemRole:
        return m_book->problem(key, field);
    case ConflictRole:
        return m_book->isInConflict(key, field.name);
    case LastSentRole:
        return m_book->lastSent(key, field.name).after.text();
    case LastSentAtRole:
        return m_book->lastSent(key, field.name).at;
    case ReleasedRole:
        return m_book->isReleased(key, field.name);
    case AttemptedAtRole:
        return m_book->draftField(key, field.name).value_or(DraftField()).attemptedAt;
    case KeyRole:
        return key;
    case NameRole:
        return row.cell.displayName();
    case InitialsRole:
        return row.cell.initials();
    case SubtitleRole:
        return row.cell.text(Text::Subtitle);
    case StageIdRole:
        return stageIdAt(index.row());
    case JobRole:
        return jobAt(index.row());
    case JobsRole:
        return jobsAt(index.row());
    case StatusRole: {
        const QString status = row.cell.text(Text::Status);
        const Field *described = m_catalog.find(FieldRole::Status);
        const FieldChoice *choice = described ? described->choice(status) : nullptr;
        return choice ? choice->displayLabel() : status;
    }
    case ArchivedRole:
        return row.archived;
    case MarkRole:
        return static_cast<int>(m_book->state(key));
    default:
        return {};
    }
}

Qt::ItemFlags CandidateModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !isHeld(keyAt(index.row())))
        return flags;
    const FieldUses uses = m_catalog.at(index.column()).uses;
    // What is added by a request of its own is added to a candidate that exists.
    const FieldUses now = Draft::isNewKey(keyAt(index.row())) ? uses & ~FieldUses(FieldUse::SendOnce)
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
    const QString key = keyAt(index.row());
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
    const QString before = m_book->openCandidate();
    m_book->setOpenCandidate(key);
    for (const QString &moved : {before, key}) {
        if (const Candidate *known = held(moved))
            hold(Candidate(*known), true);
    }
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

Value CandidateModel::value(const Row &row, const Field &field) const
{
    const QString key = row.cell.reference();
    const auto drafted = m_book->draftField(key, field.name);
    return drafted ? drafted->mine : snapshot(key).value(field.name);
}

QStringList CandidateModel::tags(const QString &key) const
{
    if (const Candidate *known = held(key))
        return known->value(m_catalog.name(FieldRole::Tags)).list();
    const int row = rowOf(key);
    return row >= 0 && m_rows.at(row).told ? m_rows.at(row).cell.tags() : QStringList();
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

int CandidateModel::statusPlace(const QString &status) const
{
    if (status.isEmpty())
        return -1;
    const FieldChoice *choice = m_status->choice(status);
    return choice ? static_cast<int>(choice - m_status->choices.constData()) : otherStatus;
}

void CandidateModel::setCell(Row &row, const IndexCell &cell)
{
    row.cell = cell;
    const QByteArrayView text = cell.searchText();
    char start[sizeof(quint64)] = {};
    std::copy_n(text.cbegin(), std::min<qsizetype>(text.size(), sizeof start), start);
    row.sortKey = qFromBigEndian<quint64>(start);
    row.standing = m_status ? statusPlace(cell.text(Text::Status)) + 1 : cell.stageId();
    row.jobs = sharedJobs(cell.jobs());
    row.archived = cell.isArchived();
}

void CandidateModel::refreshRow(Row &row)
{
    const QString key = row.cell.reference();
    Candidate known = snapshot(key);
    known.reference = key;
    row.drafted = m_book->hasDraft(key);
    setCell(row, IndexCell::of(known, m_catalog, row.drafted ? m_book->draft(key) : Draft()));
}

void CandidateModel::insert(const QList<Candidate> &candidates, bool wanted)
{
    if (candidates.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(candidates.size()) - 1);
    for (const Candidate &candidate : candidates) {
        m_rows.append(Row{.told = true});
        setCell(m_rows.last(), IndexCell::of(candidate, m_catalog));
        makePlace(rowCount() - 1);
        hold(candidate, wanted);
    }
    endInsertRows();
}

void CandidateModel::add(const QList<IndexCell> &cells)
{
    QList<IndexCell> added = cells;
    added.removeIf([this](const IndexCell &cell) { return rowOf(cell.reference()) >= 0; });
    if (added.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (const IndexCell &cell : std::as_const(added)) {
        m_rows.append(Row{.told = true});
        setCell(m_rows.last(), cell);
        makePlace(rowCount() - 1);
    }
    endInsertRows();
    for (const IndexCell &cell : std::as_const(added))
        look(cell);
}

/// Of whom nobody holds the snapshot: only the list has to follow.
void CandidateModel::replaceCell(int row, const Candidate &candidate)
{
    const IndexCell before = m_rows.at(row).cell;
    if (isOvertakenBy(candidate.readAt, before.readAt()))
        return;
    Candidate after = candidate;
    if (after.jobReference.isEmpty() && !m_catalog.find(FieldRole::Jobs))
        after.jobReference = before.jobs().value(0);
    setCell(m_rows[row], IndexCell::of(after, m_catalog));
    if (before.tellsAs(m_rows.at(row).cell))
        return;
    emitCell(row, 0);
    Q_EMIT snapshotChanged(candidate.reference);
}

void CandidateModel::replace(int row, const Candidate &candidate, bool wanted)
{
    const QString key = keyAt(row);
    if (!isHeld(key)) {
        replaceCell(row, candidate);
        hold(candidate, wanted);
        return;
    }
    const SyncState stateBefore = m_book->state(key);
    const Candidate before = snapshot(key);
    if (isOvertakenBy(candidate.readAt, before.readAt))
        return;
    Candidate after = candidate;
    after.keepUnknownFrom(before);
    if (after.jobReference.isEmpty())
        after.jobReference = before.jobReference;
    m_rows[row].told = true;
    hold(after, wanted);
    refreshRow(m_rows[row]);
    if (before.values == after.values && before.jobReference == after.jobReference)
        return;
    const Draft mine = m_book->draft(key);
    for (int column = 0; column < m_catalog.size(); ++column) {
        const QString &name = m_catalog.at(column).name;
        if (before.value(name) == after.value(name))
            continue;
        // A drafted cell shows the draft: only what the ATS says, and perhaps a conflict, is news there.
        emitCell(row, column, mine.contains(name) ? QList<int>{SnapshotRole, ConflictRole} : allOfValue);
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
            m_unseen.insert(column);
    }
}

void CandidateModel::look(const IndexCell &cell)
{
    const QStringList seen = m_unseen.isEmpty() ? QStringList() : cell.seen();
    for (const QString &field : seen) {
        const int column = m_catalog.column(field);
        if (m_unseen.remove(column))
            Q_EMIT fieldSeen(column);
    }
}

void CandidateModel::upsert(const QList<Candidate> &candidates, bool hold)
{
    QList<Candidate> added;
    QSet<QString> inThisBatch;
    for (const Candidate &candidate : candidates) {
        const int row = rowOf(candidate.reference);
        if (row >= 0) {
            replace(row, candidate, hold);
        } else if (!inThisBatch.contains(candidate.reference)) {
            inThisBatch.insert(candidate.reference);
            added.append(candidate);
        }
    }
    insert(added, hold);
    for (const Candidate &candidate : candidates)
        look(m_rows.at(rowOf(candidate.reference)).cell);
}

void CandidateModel::clear()
{
    beginResetModel();
    m_book->clear();
    m_rows.clear();
    m_places.clear();
    m_held.clear();
    m_recent.clear();
    m_edited.clear();
    findUnseen();
    endResetModel();
}

/// Also for a candidate whose snapshot is gone: its draft must stay in sight.
void CandidateModel::addRow(const QString &key)
{
    const int last = static_cast<int>(m_rows.size());
    beginInsertRows({}, last, last);
    m_rows.append(Row());
    setCell(m_rows.last(), IndexCell::of({.reference = key}, m_catalog));
    refreshRow(m_rows.last());
    makePlace(last);
    endInsertRows();
}

void CandidateModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    const QString key = keyAt(row);
    release(key);
    m_rows.removeAt(row);
    makePlaces();
    endRemoveRows();
}

/// A new candidate got its reference.
void CandidateModel::rename(int row, const QString &to)
{
    const QString from = keyAt(row);
    if (const int twin = rowOf(to); twin >= 0) {
        // A pull saw the created candidate before the answer did.
        const Row known = m_rows.at(twin);
        const Candidate snapshotOfTwin = snapshot(to);
        removeRow(twin);
        row = rowOf(from);
        m_rows[row].told = known.told;
        m_rows[row].cell = known.cell;
        if (!snapshotOfTwin.reference.isEmpty())
            m_held.insert(to, snapshotOfTwin);
    } else {
        m_rows[row].cell = IndexCell::of({.reference = to}, m_catalog);
    }
    release(from);
    m_edited.insert(to);
    makePlaces();
}

void CandidateModel::take(const QString &key, const Candidate &answer)
{
    if (rowOf(key) < 0)
        return;
    if (key != answer.reference)
        rename(rowOf(key), answer.reference);
    const int row = rowOf(answer.reference);
    replace(row, answer, true);
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
        if (m_book->hasDraft(key) && !m_edited.contains(key)) {
            m_edited.insert(key);
            if (const Candidate *known = held(key))
                hold(Candidate(*known), true);
        }
        if (rowOf(key) >= 0 && Draft::isNewKey(key) && !m_book->contains(key))
            removeRow(rowOf(key));
        else if (rowOf(key) >= 0 && isHeld(key))
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
