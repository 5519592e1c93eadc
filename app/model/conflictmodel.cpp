#include "model/conflictmodel.h"

#include "candidate/day.h"
#include "candidate/metadata.h"
#include "candidate/singleline.h"
#include "model/changesmodel.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using State = ConflictModel::State;

/// Under a day the time alone, as the recruiter remembers it.
QString clockTime(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return momentText(when);
}

bool isDecision(State state)
{
    return state == State::Yours || state == State::Theirs || state == State::Edited;
}

} // namespace

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
    connect(candidates, &QAbstractItemModel::modelReset, this, [this] {
        touchConflicts();
        setCandidate({});
    });
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
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == FieldColumn) {
            const Field *described = m_candidates->catalog().find(row.field);
            return described ? described->displayLabel() : row.field;
        }
        if (column == ResultColumn && row.state == State::Undecided)
            return tr("undecided");
        if (column == YoursColumn || column == TheirsColumn)
            return sideText(row, cellValue(row, column));
        return text(row, cellValue(row, column));
    case NameRole:
        return row.field;
    case StateRole:
        return static_cast<int>(row.state);
    case NoteRole:
        return note(row);
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
        return isDecision(row.state);
    case KnowledgeRole:
        return static_cast<int>(cellValue(row, column).state());
    default:
        return {};
    }
}

Value ConflictModel::cellValue(const Row &row, int column) const
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

QString ConflictModel::text(const Row &row, const Value &value) const
{
    if (value.isUnknown())
        return tr("not known");
    const Field *described = m_candidates->catalog().find(row.field);
    const QString shown = described ? displayText(*described, value, *m_jobs) : value.text();
    return shown.isEmpty() ? tr("empty") : shown;
}

/// Tags as what a side did to the base: "+ senior, − qt" says more than two lists to compare by eye.
QString ConflictModel::sideText(const Row &row, const Value &side) const
{
    const Field *described = m_candidates->catalog().find(row.field);
    const Value &base = row.wish.base;
    if (described && described->kind == FieldKind::Metadata && !base.isUnknown() && !side.isUnknown())
        return same(row.field, base, side) ? tr("no change") : displayChange(*described, base, side, *m_jobs);
    if (!described || !described->isSet() || base.isUnknown() || side.isUnknown() ||
        (base.isPresent() && !base.isList()) || (side.isPresent() && !side.isList()))
        return text(row, side);
    const QStringList before = base.list();
    const QStringList after = side.list();
    const QString words = setChanges(
        before, after, [&](const QString &item) { return displayText(*described, Value::ofList({item}), *m_jobs); });
    return words.isEmpty() ? tr("no change") : words;
}

/// What choosing a side makes of the field. Of metadata the keys that only one side touched stay as that side has them.
Value ConflictModel::side(const Row &row, bool mine) const
{
    const Field *described = m_candidates->catalog().find(row.field);
    const Value &plain = mine ? row.wish.mine : row.theirs;
    if (!described || described->kind != FieldKind::Metadata)
        return plain;
    const auto base = metadataTree(row.wish.base);
    const auto yours = metadataTree(row.wish.mine);
    const auto theirs = metadataTree(row.theirs);
    return base && yours && theirs ? metadataValue(resolveMetadata(*base, *yours, *theirs, mine)) : plain;
}

/// The keys of metadata that both sides changed, each differently.
QString ConflictModel::bothChanged(const Row &row) const
{
    const Field *described = m_candidates->catalog().find(row.field);
    if (!described || described->kind != FieldKind::Metadata)
        return {};
    const auto base = metadataTree(row.wish.base);
    const auto yours = metadataTree(row.wish.mine);
    const auto theirs = metadataTree(row.theirs);
    if (!base || !yours || !theirs)
        return {};
    QStringList keys;
    const QList<QStringList> paths = mergeMetadata(*base, *yours, *theirs).conflicts;
    for (const QStringList &path : paths) {
        if (!path.isEmpty())
            keys.append(path.join(u'.'));
    }
    return keys.join(u", "_s);
}

QString ConflictModel::note(const Row &row) const
{
    const QDateTime now = m_candidates->book()->now();
    switch (row.state) {
    case State::Undecided: {
        if (!m_candidates->catalog().find(row.field))
            return tr("This version does not know the field: T leaves it to %1").arg(m_ats);
        const QString keys = isChoosable(row, YoursColumn) ? tr("M yours · T theirs · E edit")
                                                           : tr("T theirs · E edit: yours is no stage of this job");
        const QString both = bothChanged(row);
        const QString what = both.isEmpty() ? keys : tr("both changed %1 · %2").arg(isolated(both), keys);
        return row.again ? tr("changed again in %1 · %2").arg(m_ats, what) : what;
    }
    case State::Yours:
        return tr("yours · typed %1 · theirs seen %2")
            .arg(clockTime(row.wish.editedAt, now), clockTime(m_theirsSeen, now));
    case State::Theirs:
        return tr("theirs · seen %1").arg(clockTime(m_theirsSeen, now));
    case State::Edited:
        return tr("edited here");
    case State::Merged:
        return tr("merged: both sides’ changes kept");
    case State::OnlyYours:
        return tr("only you changed it");
    case State::OnlyTheirs:
        return tr("only %1 changed it: nothing to send").arg(m_ats);
    case State::Same:
        return tr("the same on both sides: nothing to send");
    case State::WriteOnly:
        return tr("%1 never tells this: yours will be sent").arg(m_ats);
    }
    return {};
}

const Field *ConflictModel::field(int row) const
{
    return m_candidates->catalog().find(m_rows.at(row).field);
}

bool ConflictModel::same(const QString &field, const Value &a, const Value &b) const
{
    const Field *described = m_candidates->catalog().find(field);
    return described ? sameValue(*described, a, b) : a == b;
}

QList<Stage> ConflictModel::stages() const
{
    QList<Stage> offered;
    const QList<Stage> all = m_jobs->job(m_candidates->snapshot(m_key).jobReference).stages;
    std::ranges::copy_if(all, std::back_inserter(offered), &Stage::visible);
    return offered;
}

bool ConflictModel::isChoosable(const Row &row, int column) const
{
    if (!row.offered || (column != YoursColumn && column != TheirsColumn))
        return false;
    const Field *described = m_candidates->catalog().find(row.field);
    if (column == TheirsColumn)
        return true;
    if (!described)
        return false;
    if (described->kind != FieldKind::Stage)
        return true;
    // Moved to another job: the stage that was wanted is not one of its stages.
    const QList<Stage> all = m_jobs->job(m_candidates->snapshot(m_key).jobReference).stages;
    return all.isEmpty() || std::ranges::find(all, row.wish.mine.number(), &Stage::id) != all.cend();
}

bool ConflictModel::isEditable(const Row &row) const
{
    const QModelIndex cell = m_candidates->indexOf(m_key, row.field);
    if (!cell.isValid() || !cell.flags().testFlag(Qt::ItemIsEditable))
        return false;
    return m_candidates->catalog().at(cell.column()).kind != FieldKind::Stage || !stages().isEmpty();
}

Value ConflictModel::editorValue(int row) const
{
    const Row &edited = m_rows.at(row);
    return edited.result.isUnknown() ? edited.wish.mine : edited.result;
}

int ConflictModel::toDecide() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::mustDecide));
}

int ConflictModel::decided() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.mustDecide && row.state != State::Undecided; }));
}

bool ConflictModel::canSend() const
{
    const QList<Problem> problems = m_candidates->book()->problems(m_key);
    return !m_candidates->book()->draft(m_key).isEmpty() && isDecided() &&
           std::ranges::none_of(problems,
                                [](const Problem &problem) { return problem.weight == Problem::Weight::Blocks; });
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
    QList<Row> rows;
    for (Row row : std::as_const(m_rows)) {
        // Sent, or put back elsewhere: there is nothing to compare and nothing was decided.
        if (!planOf(row.field) && row.state == State::WriteOnly)
            continue;
        refreshRow(row, planOf(row.field), snapshot.value(row.field), false);
        rows.append(row);
    }
    for (const FieldPlan &added : std::as_const(plan.fields)) {
        if (std::ranges::find(rows, added.field, &Row::field) != rows.cend())
            continue;
        Row row{.field = added.field, .wish = draft.fields.value(added.field)};
        refreshRow(row, &added, added.theirs, true);
        rows.append(row);
    }
    std::ranges::stable_sort(rows, {}, [this](const Row &row) {
        return static_cast<unsigned>(m_candidates->catalog().column(row.field)); // unknown ones last
    });

    if (std::ranges::equal(rows, m_rows, {}, &Row::field, &Row::field)) {
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

void ConflictModel::takeOutcome(Row &row, const FieldPlan &plan) const
{
    row.offered = plan.outcome == MergeOutcome::Conflict || plan.outcome == MergeOutcome::Merged ||
                  plan.outcome == MergeOutcome::TakeMine;
    switch (plan.outcome) {
    case MergeOutcome::Conflict:
        row.state = State::Undecided;
        row.mustDecide = true;
        row.result = {};
        break;
    case MergeOutcome::Same:
        row.state = State::Same;
        row.result = plan.theirs;
        break;
    case MergeOutcome::TakeTheirs:
        row.state = State::OnlyTheirs;
        row.result = plan.theirs;
        break;
    case MergeOutcome::TakeMine:
        row.state = State::OnlyYours;
        row.result = plan.result;
        break;
    case MergeOutcome::Merged:
        row.state = State::Merged;
        row.result = plan.result;
        break;
    case MergeOutcome::NoTheirs:
        row.state = State::WriteOnly;
        row.result = plan.result;
        break;
    }
}

/// The state follows from the draft alone, so that undo, redo, another read and an edit elsewhere need no bookkeeping.
void ConflictModel::refreshRow(Row &row, const FieldPlan *plan, const Value &theirs, bool isNew) const
{
    const bool changedAgain = !isNew && !same(row.field, row.theirs, theirs);
    const State before = row.state;
    const Value was = row.result;
    row.theirs = theirs;
    if (!plan) {
        if (before == State::Theirs ? same(row.field, theirs, row.seen) : before == State::Same)
            return;
        if (before == State::Theirs || (before == State::Undecided && row.again)) {
            // Given way to what was there, but not to this.
            if (!row.mustDecide) {
                row.result = theirs;
                return;
            }
            row.state = State::Undecided;
            row.again = true;
            row.result = {};
            return;
        }
        row.result = theirs;
        row.seen = theirs;
        const bool sent = changedAgain && same(row.field, theirs, was);
        row.state = sent ? State::Same : State::Theirs;
        row.offered = row.offered && !sent;
        return;
    }
    const DraftField drafted = m_candidates->book()->draft(m_key).fields.value(row.field);
    const bool asBefore = drafted.base == row.wish.base && drafted.mine == row.wish.mine;
    if (plan->outcome == MergeOutcome::Conflict) {
        row.again = changedAgain || (before == State::Undecided && row.again);
        row.wish = drafted;
    } else {
        row.again = false;
    }
    if (asBefore || plan->outcome == MergeOutcome::Conflict || plan->outcome == MergeOutcome::Merged ||
        plan->outcome == MergeOutcome::Same) {
        takeOutcome(row, *plan);
        return;
    }
    row.result = drafted.mine;
    row.state = same(row.field, drafted.mine, side(row, true))    ? State::Yours
                : same(row.field, drafted.mine, side(row, false)) ? State::Theirs
                                                                  : State::Edited;
}

void ConflictModel::choose(int row, bool mine)
{
    const Row chosen = m_rows.at(row);
    if (!isChoosable(chosen, mine ? YoursColumn : TheirsColumn))
        return;
    if (mine) {
        if (chosen.state != State::Yours && chosen.state != State::OnlyYours)
            m_candidates->book()->decide(m_key, chosen.field, side(chosen, true));
    } else if (!same(chosen.field, side(chosen, false), chosen.theirs)) {
        if (chosen.state != State::Theirs)
            m_candidates->book()->decide(m_key, chosen.field, side(chosen, false));
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
    const Row edited = m_rows.at(row);
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
    const Row &decided = m_rows.at(row);
    if (isDecision(decided.state))
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
