// SPDX-License-Identifier: MIT
// The part of BulkModel that says what its cells show, and what can be decided there.
#include "candidate/labelled.h"
#include "candidate/merge.h"
#include "model/bulkmodel.h"
#include "model/valuewords.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFieldColumn + static_cast<int>(m_fields.size()) + 1;
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == TickColumn)
        return QString();
    if (section == CandidateColumn)
        return tr("Candidate");
    if (section == columnCount() - 1)
        return tr("Note");
    const QString &name = m_fields.at(section - FirstFieldColumn);
    const Field *field = catalog().find(name);
    return field ? field->displayLabel() : name;
}

Qt::ItemFlags BulkModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == TickColumn && changesAny(personAt(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool BulkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    setTicked({keyAt(index.row())}, value.toInt() == Qt::Checked);
    return true;
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = personAt(index.row());
    switch (role) {
    case KeyRole:
        return person.target.key();
    case CanTickRole:
        return changesAny(person);
    case NeedsYouRole:
        return needsYou(person);
    case ConflictRole:
        return canCompare(person);
    case LinkRole:
        return linkOf(person, index.column());
    default:
        break;
    }
    if (index.column() == TickColumn)
        return role == Qt::CheckStateRole ? QVariant(isTicked(person) ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (index.column() == CandidateColumn)
        return dataOfPerson(person, role);
    return index.column() == columnCount() - 1 ? dataOfRemark(person, role)
                                               : dataOfField(person, index.column() - FirstFieldColumn, role);
}

bool BulkModel::lacksStage(const Person &person)
{
    return std::ranges::any_of(person.changes, [](const BulkChange &change) {
        return change.obstacle == BulkObstacle::NoSuchStage || change.obstacle == BulkObstacle::SeveralStages;
    });
}

QList<Stage> BulkModel::stagesFor(const Person &person) const
{
    if (!person.target.stage && !lacksStage(person))
        return {};
    QList<Stage> stages = m_jobs->job(jobOf(person.target, catalog())).stages;
    stages.removeIf([](const Stage &stage) { return !stage.visible; });
    return stages;
}

QList<Stage> BulkModel::stagesFor(const QString &key) const
{
    const auto place = m_placeOf.constFind(key);
    return place == m_placeOf.cend() ? QList<Stage>() : stagesFor(m_people.at(*place));
}

std::optional<qint64> BulkModel::chosenStage(const QString &key) const
{
    const auto place = m_placeOf.constFind(key);
    return place == m_placeOf.cend() ? std::nullopt : m_people.at(*place).target.stage;
}

/// In conflict by the draft as it is, and as it would be.
bool BulkModel::canCompare(const Person &person) const
{
    return std::ranges::any_of(person.changes, [](const BulkChange &change) { return change.isConflict; }) &&
           planMerge(person.target.draft, person.target.snapshot, catalog()).hasConflict();
}

int BulkModel::stageColumn() const
{
    const qsizetype at = m_fields.indexOf(catalog().name(FieldRole::Stage));
    return at < 0 ? -1 : FirstFieldColumn + static_cast<int>(at);
}

QString BulkModel::linkOf(const Person &person, int column) const
{
    if (column == columnCount() - 1)
        return canCompare(person) ? tr("Compare") : QString();
    return column == stageColumn() && lacksStage(person) && !stagesFor(person).isEmpty() ? tr("Choose…") : QString();
}

QString BulkModel::jobsOf(const Person &person) const
{
    QStringList names;
    const int row = m_candidates->rowOf(person.target.key());
    for (const QString &reference : row < 0 ? QStringList() : m_candidates->rows().jobsAt(row)) {
        const QString name = m_jobs->job(reference).name;
        names.append(name.isEmpty() ? reference : name);
    }
    return names.join(u", "_s);
}

QVariant BulkModel::dataOfPerson(const Person &person, int role) const
{
    const QString key = person.target.key();
    const int row = m_candidates->rowOf(key);
    const IndexCell cell = row < 0 ? IndexCell() : m_candidates->rows().at(row).cell;
    const QString name = shownName(*m_candidates, key);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case InitialsRole:
        return row < 0 ? QString() : cell.initials();
    case JobRole:
        return jobsOf(person);
    case Qt::AccessibleTextRole: {
        // All of the row: who goes through it hears what is to be confirmed.
        QStringList parts{name, jobsOf(person)};
        for (int field = 0; field < m_fields.size(); ++field)
            parts.append(labelled(headerData(FirstFieldColumn + field, Qt::Horizontal).toString(),
                                  dataOfField(person, field, Qt::DisplayRole).toString()));
        parts.append(remarkOf(person).text);
        if (changesAny(person))
            parts.append(isTicked(person) ? tr("included") : tr("skipped"));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant BulkModel::dataOfField(const Person &person, int field, int role) const
{
    if (role != Qt::DisplayRole && role != CellRole)
        return {};
    BulkCell cell;
    const Field *described = catalog().find(m_fields.at(field));
    if (described && field < person.changes.size()) {
        QList<BulkEdit> edits = m_edits;
        edits.removeIf([described](const BulkEdit &edit) { return edit.field != described->name; });
        cell = bulkCell(person.changes.at(field), *described, edits, *m_jobs);
    }
    return role == CellRole ? QVariant::fromValue(cell) : QVariant(cell.spoken());
}

BulkRemark BulkModel::remarkOf(const Person &person) const
{
    int others = 0;
    const Draft &draft = person.target.draft;
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it)
        others += m_fields.contains(it.key()) ? 0 : 1;
    return bulkRemark(person.changes, catalog(), draft.isNew() ? 0 : others,
                      m_candidates->book()->outbox()->contains(person.target.key()));
}

QVariant BulkModel::dataOfRemark(const Person &person, int role) const
{
    const BulkRemark remark = remarkOf(person);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return remark.text;
    case ToneRole:
        return static_cast<int>(remark.tone);
    default:
        return {};
    }
}

} // namespace vivier
