// SPDX-License-Identifier: MIT
// The part of ImportModel that says in words what a row would become.
#include "candidate/labelled.h"
#include "candidate/singleline.h"
#include "model/importmodel.h"
#include "model/valuewords.h"

#include <QLocale>

namespace vivier {

using namespace Qt::StringLiterals;

QString ImportModel::targetName(const QString &target) const
{
    if (target.isEmpty())
        return tr("(left out)");
    if (target == columnfor::reference)
        return tr("Candidate (reference)");
    if (target == columnfor::name)
        return tr("First and last name");
    if (target == columnfor::link)
        return tr("Link (network detected)");
    if (target == columnfor::company)
        return tr("Company, after the subtitle");
    const Field *field = catalog().find(target);
    return field ? field->displayLabel() : target;
}

QString ImportModel::sampleOf(qsizetype column) const
{
    constexpr qsizetype enough = 3;
    constexpr qsizetype looked = 200;
    QStringList cells;
    for (qsizetype at = 0; at < m_list->table.rows.size() && (at < looked || cells.isEmpty()); ++at) {
        const QString cell = m_list->table.rows.at(at).cells.value(column).simplified();
        if (!cell.isEmpty() && !cells.contains(cell))
            cells.append(cell);
        if (cells.size() == enough)
            break;
    }
    return singleLine(cells.join(u", "_s));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsInAll;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case OutcomeColumn:
        return tr("Becomes");
    case NameColumn:
        return tr("Candidate");
    case ChangeColumn:
        return tr("In the list");
    default:
        return {};
    }
}

QString ImportModel::outcome(const ImportRow &row) const
{
    switch (row.what) {
    case ImportRow::What::New:
        return tr("new");
    case ImportRow::What::Update:
    case ImportRow::What::Same:
        break;
    case ImportRow::What::Problem:
        return tr("problem");
    }
    const QString name = shownName(*m_session->candidates(), row.key);
    //: %1 is a candidate
    return row.what == ImportRow::What::Update ? tr("update of %1").arg(isolated(name))
                                               //: %1 is a candidate
                                               : tr("%1: nothing to change").arg(isolated(name));
}

QString ImportModel::change(const ImportRow &row) const
{
    if (row.what == ImportRow::What::Problem)
        return row.problem;
    QStringList changes;
    for (const ImportChange &one : row.changes) {
        const Field *field = catalog().find(one.field);
        if (!field)
            continue;
        const JobModel &jobs = *m_session->jobs();
        const QString before = displayText(*field, one.before, jobs);
        QString after = displayText(*field, one.after, jobs);
        if (field->isSet() || field->kind == FieldKind::Metadata)
            after = displayChange(*field, one.before, one.after, jobs);
        else if (!before.isEmpty())
            after = isolated(before) + u" → "_s + isolated(after);
        changes.append(labelled(field->displayLabel(), after));
    }
    return changes.join(u"; "_s);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = rowAt(index.row());
    switch (role) {
    case KeyRole:
        return row.key;
    case WhatRole:
        return static_cast<int>(row.what);
    case Qt::AccessibleTextRole: // all of the row: who goes through it hears what is to be confirmed
        if (index.column() == OutcomeColumn)
            return QStringList{outcome(row), row.name, change(row), row.missing.join(u' ')}.join(u", "_s);
        break;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case LineColumn:
        return QLocale().toString(row.line);
    case OutcomeColumn:
        return outcome(row);
    case NameColumn:
        return row.name;
    default:
        return change(row);
    }
}

} // namespace vivier
