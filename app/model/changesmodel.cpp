// SPDX-License-Identifier: MIT
#include "model/changesmodel.h"

#include "candidate/outboxitem.h"
#include "model/outcomewords.h"

#include <algorithm>

namespace vivier {

namespace {

/// What was last sent from here, for a field that reads never tell.
QString lastSent(const Field &field, const QModelIndex &cell, const JobModel &jobs)
{
    const QString sent = cell.data(CandidateModel::LastSentRole).toString();
    return field.kind == FieldKind::Replacement ? displayText(field, Value::ofText(sent), jobs) : sent;
}

} // namespace

ChangesModel::ChangesModel(CandidateModel *candidates, const JobModel *jobs, QObject *parent)
    : QAbstractListModel(parent)
    , m_candidates(candidates)
    , m_jobs(jobs)
{
    connect(candidates->book(), &DraftBook::changed, this, [this](const DraftChanges &changes) {
        if (isAbout(changes, m_key))
            rebuild();
    });
    connect(candidates->book(), &DraftBook::keyChanged, this, [this](const QString &from, const QString &to) {
        if (from == m_key)
            setCandidate(to);
    });
    connect(candidates, &CandidateModel::snapshotChanged, this, [this](const QString &key) {
        if (key == m_key)
            rebuild();
    });
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &name = m_fields.at(index.row());
    const Field *field = m_candidates->catalog().find(name);
    if (!field)
        return role == FieldRole || role == LabelRole ? QVariant(name) : QVariant();
    const QModelIndex cell = m_candidates->indexOf(m_key, name);
    const DraftField drafted = m_candidates->book()->draft(m_key).fields.value(name);
    const bool added = field->uses.testFlag(FieldUse::SendOnce); // one more, in the place of nothing
    const Value base =
        field->kind == FieldKind::RemoteFile ? m_candidates->value(m_key, field->returnedAs) : drafted.base;
    switch (role) {
    case FieldRole:
        return name;
    case Qt::DisplayRole:
    case LabelRole:
        return field->displayLabel();
    case OldRole:
        if (added)
            return QString();
        return base.isUnknown() ? QVariant(lastSent(*field, cell, *m_jobs)) : displayText(*field, base, *m_jobs);
    case OldKnownRole:
        return !added && (!base.isUnknown() || cell.data(CandidateModel::LastSentAtRole).toDateTime().isValid());
    case NewRole:
        return displayChange(*field, drafted.base, drafted.mine, *m_jobs);
    case ProblemRole: {
        const bool becomesWhole = isCompleted(name, m_candidates->book()->draft(m_key)) && m_ready.contains(name);
        const QString problem = becomesWhole ? QString() : cell.data(CandidateModel::ProblemRole).toString();
        const bool isSaidThere = saysWhy(*field) && problem == m_candidates->book()->rejection(m_key);
        const QString ats = field->ats;
        return problem.isEmpty() || !isSaidThere ? problem : tr("refused by %1").arg(ats);
    }
    case ConflictRole:
        return cell.data(CandidateModel::ConflictRole);
    case ReleasedRole:
        return cell.data(CandidateModel::ReleasedRole);
    case OvertakenRole:
        return m_candidates->book()->isOvertaken(m_key, name);
    case KeptRole:
        return m_kept.contains(name);
    case UnsureRole:
        return drafted.attemptedAt.isValid();
    case TheirsRole:
        return displayText(*field, m_candidates->snapshot(m_key).value(name), *m_jobs);
    default:
        return {};
    }
}

void ChangesModel::setCandidate(const QString &key)
{
    m_key = key;
    rebuild();
}

void ChangesModel::rebuild()
{
    const Draft draft = m_candidates->book()->draft(m_key);
    QStringList fields;
    for (const Field &field : m_candidates->catalog()) {
        if (draft.contains(field.name))
            fields.append(field.name);
    }
    for (const QString &name : draft.fields.keys()) {
        if (!fields.contains(name))
            fields.append(name);
    }
    fields.removeIf([this](const QString &name) { return isPlace(name, m_candidates->catalog()); });
    Draft whole = draft;
    if (isCompleted(m_completed.field, draft))
        whole.fields[m_completed.field].mine = m_completed.whole;
    const QList<Problem> problems = m_candidates->book()->problems(whole);
    m_ready = sendable(whole, problems).fields.keys();
    const auto kept = std::stable_partition(fields.begin(), fields.end(), [this, &draft](const QString &name) {
        return draft.isNew() || m_ready.contains(name);
    });
    m_kept = QStringList(kept, fields.end());
    m_lacking = lackingOf(problems);
    if (fields != m_fields) {
        beginResetModel();
        m_fields = fields;
        endResetModel();
    } else if (!m_fields.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT changed();
}

int ChangesModel::toSendCount() const
{
    const OutboxItem *item = m_candidates->book()->outbox()->find(m_key);
    const Draft waiting = item ? leaving(*item, m_candidates->book()->draft(m_key)) : Draft();
    QStringList left = m_ready;
    left.removeIf([&waiting](const QString &name) { return waiting.contains(name); });
    return changeCount(left, m_candidates->catalog());
}

int ChangesModel::inOutboxCount() const
{
    const OutboxItem *item = m_candidates->book()->outbox()->find(m_key);
    const Draft waiting = item ? leaving(*item, m_candidates->book()->draft(m_key)) : Draft();
    return changeCount(waiting.fields.keys(), m_candidates->catalog());
}

QStringList ChangesModel::lackingOf(const QList<Problem> &problems) const
{
    if (!Draft::isNewKey(m_key))
        return {};
    QStringList labels;
    for (const Problem &problem : withoutFollowing(m_key, problems, m_candidates->catalog())) {
        const Field *field = m_candidates->catalog().find(problem.field);
        const QString said = m_candidates->indexOf(m_key, problem.field).data(CandidateModel::ProblemRole).toString();
        const bool isInItsRow = !said.isEmpty() && !isPlace(problem.field, m_candidates->catalog());
        if (problem.weight == Problem::Weight::Blocks && field && !isInItsRow)
            labels.append(field->displayLabel());
    }
    return labels;
}

int ChangesModel::toFixCount() const
{
    int count = static_cast<int>(m_lacking.size());
    for (int row = 0; row < rowCount(); ++row)
        count += index(row).data(ProblemRole).toString().isEmpty() ? 0 : 1;
    return count;
}

bool ChangesModel::isCompleted(const QString &field, const Draft &draft) const
{
    const auto drafted = draft.fields.constFind(field);
    return field == m_completed.field && drafted != draft.fields.cend() && drafted->mine == m_completed.typed;
}

void ChangesModel::setCompleted(const QString &field, const QString &text)
{
    const Value typed = m_candidates->book()->draft(m_key).fields.value(field).mine;
    const Completed now{.field = field, .typed = typed, .whole = Value::ofText(text)};
    if (now.field == m_completed.field && now.typed == m_completed.typed && now.whole == m_completed.whole)
        return;
    const bool isOther = now.whole != now.typed || m_completed.whole != m_completed.typed;
    m_completed = now;
    if (isOther) // else it is what it was judged as already
        rebuild();
}

bool ChangesModel::isAllReleased() const
{
    return m_candidates->book()->isAllReleased(m_key);
}

int ChangesModel::conflictCount() const
{
    return static_cast<int>(m_candidates->book()->conflicts(m_key).size());
}

} // namespace vivier
