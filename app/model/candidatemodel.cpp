// SPDX-License-Identifier: MIT
#include "model/candidatemodel.h"

#include "model/fieldvariant.h"

#include <algorithm>
#include <utility>

namespace vivier {

CandidateModel::CandidateModel(DraftBook *book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_catalog(book->catalog())
    , m_rows(m_catalog)
    , m_snapshots(&m_rows, book)
{
    book->setSnapshots([this](const QString &key) { return snapshot(key); });
    connect(&m_snapshots, &HeldSnapshots::wasRead, this,
            [this](const Candidate &candidate) { replace(rowOf(candidate.reference), candidate, true); });
    connect(book, &DraftBook::answered, this, &CandidateModel::take);
    connect(book, &DraftBook::changed, this, &CandidateModel::follow);
    for (int column = 0; column < m_catalog.size(); ++column) {
        if (m_catalog.at(column).onceSeen)
            m_unseen.insert(column);
    }
}

CandidateModel::~CandidateModel()
{
    m_book->slices()->finish(); // while what the ATS said is still known
    m_book->setSnapshots({});
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
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
    const CandidateRows::Row &row = m_rows.at(index.row());
    const Field &field = m_catalog.at(index.column());
    const QString key = row.cell.reference();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isHeld(key) ? toVariant(field, shown(key, field)) : QVariant();
    case KnowledgeRole:
        return isHeld(key) ? QVariant(static_cast<int>(shown(key, field).state())) : QVariant();
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
        return row.cell.text(IndexCell::Text::Subtitle);
    case StageIdRole:
        return m_rows.stageIdAt(index.row());
    case JobRole:
        return m_rows.jobsAt(index.row()).value(0);
    case JobsRole:
        return m_rows.jobsAt(index.row());
    case StatusRole: {
        const QString status = row.cell.text(IndexCell::Text::Status);
        const Field *described = m_catalog.find(FieldRole::Status);
        const FieldChoice *choice = described ? described->choice(status) : nullptr;
        return choice ? choice->displayLabel() : status;
    }
    case ArchivedRole:
        return row.archived;
    case MarkRole:
        return static_cast<int>(m_book->state(key));
    case StageSinceRole:
        return QVariant::fromValue(row.cell.stageSince());
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
    // What is not known and what is unreadable read as "" while untouched: submitting that is no edit.
    if (before == wanted || ((before.isUnknown() || before.isUnreadable()) && wanted.isEmpty()))
        return true;
    m_book->type(key, field.name, wanted);
    return true;
}

void CandidateModel::setOpen(const QString &key)
{
    const QString before = m_book->openCandidate();
    m_book->setOpenCandidate(key);
    m_snapshots.openChanged(before);
    m_snapshots.openChanged(key);
}

Candidate CandidateModel::snapshot(const QString &key) const
{
    const Candidate *known = m_snapshots.find(key);
    return known ? *known : Candidate{};
}

/// Of the row as it is: the book may know its candidate by the reference already, which another row may have.
Value CandidateModel::shown(const QString &key, const Field &field) const
{
    const auto drafted = m_book->draftField(key, field.name);
    return drafted ? drafted->mine : snapshot(key).value(field.name);
}

QModelIndex CandidateModel::indexOf(const QString &key, const QString &field) const
{
    const int row = rowOf(key);
    const int column = m_catalog.column(field);
    return row < 0 || column < 0 ? QModelIndex() : index(row, column);
}

void CandidateModel::setLinksSent(const QSet<QString> &keys)
{
    if (keys == m_linksSent)
        return;
    m_linksSent = keys;
    Q_EMIT linksSentChanged();
}

void CandidateModel::setJobNames(const QHash<QString, QString> &names)
{
    m_rows.setJobNames(names);
    Q_EMIT jobNamesChanged();
}

QStringList CandidateModel::tags(const QString &key) const
{
    if (const Candidate *known = m_snapshots.find(key))
        return known->value(m_catalog.name(FieldRole::Tags)).list();
    const int row = rowOf(key);
    return row >= 0 && m_rows.at(row).told ? m_rows.at(row).cell.tags() : QStringList();
}

/// Each is looked for once: to do so for each comparison of ten thousand takes a tenth of a second.
QStringList CandidateModel::inOrder(const QStringList &keys) const
{
    QList<std::pair<int, QString>> placed;
    placed.reserve(keys.size());
    for (const QString &key : keys)
        placed.append({rowOf(key), key});
    std::ranges::sort(placed, {}, &std::pair<int, QString>::first);
    QStringList ordered;
    ordered.reserve(keys.size());
    for (const auto &[row, key] : std::as_const(placed))
        ordered.append(key);
    return ordered;
}

void CandidateModel::emitCell(int row, int column, const QList<int> &roles)
{
    const QModelIndex cell = index(row, column);
    Q_EMIT dataChanged(cell, cell, roles);
}

void CandidateModel::refreshRow(int row)
{
    const QString key = keyAt(row);
    Candidate known = snapshot(key);
    known.reference = key;
    const bool drafted = m_book->hasDraft(key);
    m_rows.setUnsent(row, m_book->isUnsent(key));
    m_rows.setUntouched(row, m_book->isUntouched(key));
    m_rows.setCell(row, IndexCell::of(known, m_catalog, drafted ? m_book->draft(key) : Draft()));
}

/// Also for a candidate whose snapshot is gone: its draft must stay in sight.
void CandidateModel::addRows(const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    const int first = m_rows.size();
    beginInsertRows({}, first, first + static_cast<int>(keys.size()) - 1);
    for (const QString &key : keys) {
        m_rows.append(IndexCell::of({.reference = key}, m_catalog), false);
        refreshRow(m_rows.size() - 1);
    }
    endInsertRows();
}

void CandidateModel::removeSeveral(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_snapshots.release(keyAt(row));
    m_rows.remove(first, last - first + 1);
    endRemoveRows();
}

/// Those that stand together go together: each time all who follow the rows look at everything again.
void CandidateModel::removeAll(const QStringList &keys)
{
    QList<int> rows;
    for (const QString &key : keys)
        rows.append(rowOf(key));
    std::ranges::sort(rows);
    while (!rows.isEmpty()) {
        const int last = rows.takeLast();
        int first = last;
        while (!rows.isEmpty() && rows.constLast() == first - 1)
            first = rows.takeLast();
        removeSeveral(first, last);
    }
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
    QStringList added;
    QStringList gone;
    for (const DraftChange &change : changes) {
        const QString &key = change.key;
        if (!change.what.testFlag(DraftAspect::Wish) || drafted.contains(key))
            continue;
        drafted.insert(key);
        if (m_book->hasDraft(key))
            m_snapshots.keep(key);
        if (rowOf(key) >= 0 && Draft::isNewKey(key) && !m_book->contains(key))
            gone.append(key);
        else if (rowOf(key) >= 0 && isHeld(key))
            refreshRow(rowOf(key));
        else if (m_book->hasDraft(key))
            added.append(key);
    }
    removeAll(gone);
    addRows(added);
    for (const DraftChange &change : changes) {
        const int row = rowOf(change.key);
        const int column = m_catalog.column(change.field);
        if (row >= 0 && change.field.isEmpty() && change.what.testFlag(DraftAspect::State)) {
            m_rows.setUnsent(row, m_book->isUnsent(change.key));
            m_rows.setUntouched(row, m_book->isUntouched(change.key));
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
