// SPDX-License-Identifier: MIT
#include "model/conflictmodel.h"

#include <algorithm>

namespace vivier {

ConflictModel::ConflictModel(CandidateModel *candidates, const JobModel *jobs, QString ats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_candidates(candidates)
    , m_jobs(jobs)
    , m_ats(std::move(ats))
{
    connect(candidates->book(), &DraftBook::changed, this, [this](const DraftChanges &changes) {
        touchConflicts();
        if (isAbout(changes, m_key))
            refresh();
    });
    connect(candidates->book(), &DraftBook::keyChanged, this, [this](const QString &from, const QString &to) {
        if (from == m_key)
            m_key = to;
    });
    connect(candidates, &CandidateModel::snapshotChanged, this, [this](const QString &key) {
        touchConflicts();
        if (!m_key.isEmpty() && key == m_key)
            refresh();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(candidates, signal, this, &ConflictModel::touchConflicts);
    connect(jobs, &JobModel::changed, this, &ConflictModel::refresh); // stages have names now
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case YoursColumn:
        return tr("Yours");
    case TheirsColumn:
        return tr("In %1 now").arg(m_ats);
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConflictField &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == FieldColumn) {
            return row.described ? row.described->displayLabel() : row.field;
        }
        return cellText(row, column);
    case NameRole:
        return row.field;
    case StateRole:
        return static_cast<int>(row.state);
    case NoteRole:
        return row.note(m_ats, isChoosable(row, YoursColumn), m_theirsSeen, m_candidates->book()->now());
    case ProblemRole:
        return m_candidates->indexOf(m_key, row.field).data(CandidateModel::ProblemRole);
    case MustDecideRole:
        return row.mustDecide;
    case ChoosableRole:
        return isChoosable(row, column);
    case ChosenRole:
        if (column == YoursColumn)
            return row.state == State::Yours || row.state == State::OnlyYours || row.state == State::WriteOnly;
        return column == TheirsColumn && (row.state == State::Theirs || row.state == State::OnlyTheirs);
    case EditableRole:
        return isEditable(row);
    case DecidedRole:
        return row.isDecision();
    case KnowledgeRole:
        return static_cast<int>(cellValue(row, column).state());
    default:
        return {};
    }
}

Value ConflictModel::cellValue(const ConflictField &row, int column) const
{
    switch (column) {
    case BeforeColumn:
        return row.wish.base;
    case YoursColumn:
        return row.wish.mine;
    case TheirsColumn:
        return row.theirs;
    case ResultColumn:
        return row.result;
    default:
        return Value::ofText(row.field);
    }
}

QString ConflictModel::cellText(const ConflictField &row, int column) const
{
    const Value value = cellValue(row, column);
    if (column == ResultColumn && row.state == State::Undecided)
        return tr("undecided");
    return column == YoursColumn || column == TheirsColumn ? row.sideText(value, *m_jobs) : row.text(value, *m_jobs);
}

const Field *ConflictModel::field(int row) const
{
    return m_rows.at(row).described;
}

QString ConflictModel::candidateName() const
{
    return m_candidates->indexOf(m_key, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
}

QList<Stage> ConflictModel::stages() const
{
    QList<Stage> offered;
    const QList<Stage> all = m_jobs->job(m_candidates->snapshot(m_key).jobReference).stages;
    std::ranges::copy_if(all, std::back_inserter(offered), &Stage::visible);
    return offered;
}

bool ConflictModel::isChoosable(const ConflictField &row, int column) const
{
    if (!row.offered || (column != YoursColumn && column != TheirsColumn))
        return false;
    if (column == TheirsColumn)
        return true;
    if (!row.described)
        return false;
    if (row.described->kind != FieldKind::Stage)
        return true;
    // Moved to another job: the stage that was wanted is not one of its stages.
    const QList<Stage> all = m_jobs->job(m_candidates->snapshot(m_key).jobReference).stages;
    return all.isEmpty() || std::ranges::find(all, row.wish.mine.number(), &Stage::id) != all.cend();
}

bool ConflictModel::isEditable(const ConflictField &row) const
{
    const QModelIndex cell = m_candidates->indexOf(m_key, row.field);
    if (!cell.isValid() || !cell.flags().testFlag(Qt::ItemIsEditable))
        return false;
    return m_candidates->catalog().at(cell.column()).kind != FieldKind::Stage || !stages().isEmpty();
}

Value ConflictModel::editorValue(int row) const
{
    const ConflictField &edited = m_rows.at(row);
    return edited.result.isUnknown() ? edited.wish.mine : edited.result;
}

int ConflictModel::toDecide() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &ConflictField::mustDecide));
}

int ConflictModel::decided() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [](const ConflictField &row) { return row.mustDecide && row.state != State::Undecided; }));
}

bool ConflictModel::canSend() const
{
    const QList<Problem> problems = m_candidates->book()->problems(m_key);
    const auto isOfResult = [this](const Problem &problem) {
        return problem.weight == Problem::Weight::Blocks && std::ranges::any_of(m_rows, [&](const ConflictField &row) {
                   return row.mustDecide && row.field == problem.field;
               });
    };
    return !m_candidates->book()->toRelease(m_key).isEmpty() && isDecided() &&
           std::ranges::none_of(problems, isOfResult);
}

bool ConflictModel::isEverythingTheirs() const
{
    return !m_key.isEmpty() && isDecided() && m_candidates->book()->draft(m_key).isEmpty();
}

void ConflictModel::setCandidate(const QString &key)
{
    beginResetModel();
    m_key = key;
    m_rows.clear();
    endResetModel();
    refresh();
}

void ConflictModel::refresh()
{
    const Draft draft = m_candidates->book()->draft(m_key);
    const Candidate snapshot = m_candidates->snapshot(m_key);
    m_theirsSeen = snapshot.readAt;
    MergePlan plan;
    if (!snapshot.reference.isEmpty())
        plan = planMerge(draft, snapshot, m_candidates->catalog());

    const auto planOf = [&plan](const QString &field) {
        const auto found = std::ranges::find(plan.fields, field, &FieldPlan::field);
        return found == plan.fields.cend() ? nullptr : &*found;
    };
    QList<ConflictField> rows;
    for (ConflictField row : std::as_const(m_rows)) {
        // Sent, or put back elsewhere: there is nothing to compare and nothing was decided.
        if (!planOf(row.field) && row.state == State::WriteOnly)
            continue;
        row.follow(planOf(row.field), snapshot.value(row.field), draft.fields.value(row.field), false);
        rows.append(row);
    }
    for (const FieldPlan &added : std::as_const(plan.fields)) {
        if (std::ranges::find(rows, added.field, &ConflictField::field) != rows.cend())
            continue;
        ConflictField row{.field = added.field,
                          .described = m_candidates->catalog().find(added.field),
                          .wish = draft.fields.value(added.field)};
        row.follow(&added, added.theirs, row.wish, true);
        rows.append(row);
    }
    std::ranges::stable_sort(rows, {}, [this](const ConflictField &row) {
        return static_cast<unsigned>(m_candidates->catalog().column(row.field)); // unknown ones last
    });

    if (std::ranges::equal(rows, m_rows, {}, &ConflictField::field, &ConflictField::field)) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT changed();
}

void ConflictModel::choose(int row, bool mine)
{
    const ConflictField chosen = m_rows.at(row);
    if (!isChoosable(chosen, mine ? YoursColumn : TheirsColumn))
        return;
    if (mine) {
        if (chosen.state != State::Yours && chosen.state != State::OnlyYours)
            m_candidates->book()->decide(m_key, chosen.field, chosen.side(true));
    } else if (!chosen.isSame(chosen.side(false), chosen.theirs)) {
        if (chosen.state != State::Theirs)
            m_candidates->book()->decide(m_key, chosen.field, chosen.side(false));
    } else if (m_candidates->book()->draftField(m_key, chosen.field)) {
        m_candidates->book()->decide(m_key, chosen.field, std::nullopt);
    } else if (chosen.state == State::Undecided) { // what theirs has become since, too
        m_rows[row].state = State::Theirs;
        m_rows[row].seen = chosen.theirs;
        m_rows[row].result = chosen.theirs;
        m_rows[row].again = false;
        refresh();
    }
}

void ConflictModel::chooseAll(bool mine)
{
    const State wanted = mine ? State::Yours : State::Theirs;
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).mustDecide && m_rows.at(row).state != wanted &&
            isChoosable(m_rows.at(row), mine ? YoursColumn : TheirsColumn))
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    m_candidates->book()->undoStack(m_key)->beginMacro(mine ? tr("Yours for all") : tr("Theirs for all"));
    for (const int row : std::as_const(rows))
        choose(row, mine);
    m_candidates->book()->undoStack(m_key)->endMacro();
}

void ConflictModel::edit(int row, const Value &wanted)
{
    const ConflictField edited = m_rows.at(row);
    if (!isEditable(edited) || wanted.isUnknown() || wanted == edited.result)
        return;
    const auto drafted = m_candidates->book()->draftField(m_key, edited.field);
    const bool onTopOfTheirs = edited.state == State::Yours || edited.state == State::Edited ||
                               edited.state == State::OnlyYours || edited.state == State::WriteOnly;
    if (drafted && onTopOfTheirs) // as in the form, so that typing on is one step
        m_candidates->book()->type(m_key, edited.field, wanted);
    else
        m_candidates->book()->decide(m_key, edited.field, wanted);
}

void ConflictModel::undecide(int row)
{
    const ConflictField &decided = m_rows.at(row);
    if (decided.isDecision())
        m_candidates->book()->undecide(m_key, decided.field, decided.wish);
}

QStringList ConflictModel::conflictKeys() const
{
    if (!m_conflictKeysKnown) {
        m_conflictKeys = m_candidates->draftedKeys();
        m_conflictKeys.removeIf([this](const QString &key) { return m_candidates->book()->conflicts(key).isEmpty(); });
        m_conflictKeysKnown = true;
    }
    return m_conflictKeys;
}

/// A pull changes a hundred thousand cells: they are counted once, when it pauses.
void ConflictModel::touchConflicts()
{
    if (!std::exchange(m_conflictKeysKnown, false))
        return;
    QMetaObject::invokeMethod(this, &ConflictModel::conflictKeysChanged, Qt::QueuedConnection);
}

} // namespace vivier
