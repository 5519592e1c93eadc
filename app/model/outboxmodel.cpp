// SPDX-License-Identifier: MIT
#include "model/outboxmodel.h"

#include "candidate/parametername.h"
#include "candidate/singleline.h"
#include "model/outcomewords.h"
#include "sync/outcomesentence.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int listedChanges = 20;

OutboxModel::Tone toneOf(SendOutcome reason)
{
    switch (reason) {
    case SendOutcome::Rejected:
    case SendOutcome::Forbidden:
    case SendOutcome::Gone:
    case SendOutcome::Stopped:
        return OutboxModel::Tone::Bad;
    case SendOutcome::Conflict:
    case SendOutcome::AlreadyThere:
    case SendOutcome::NotReady:
    case SendOutcome::Moved:
    case SendOutcome::Unsure:
        return OutboxModel::Tone::Waiting;
    default:
        return OutboxModel::Tone::Plain;
    }
}

} // namespace

OutboxModel::OutboxModel(SyncEngine *engine, CandidateModel *candidates, const JobModel *jobs,
                         std::shared_ptr<Clock> clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_engine(engine)
    , m_candidates(candidates)
    , m_jobs(jobs)
    , m_clock(std::move(clock))
    , m_standing(engine, m_clock)
{
    connect(engine->outbox(), &Outbox::loaded, this, [this] { sync(keys()); });
    connect(engine->outbox(), &Outbox::changed, this, &OutboxModel::sync);
    connect(engine, &SyncEngine::sendStarted, this, [this](const QString &key) {
        m_onWay.insert(key);
        m_accepted.remove(key);
        emitStates(false);
    });
    connect(engine, &SyncEngine::sendFinished, this, &OutboxModel::finishSend);
    connect(engine, &SyncEngine::departuresChanged, this, [this] { emitStates(false); });
    connect(engine->connectivity(), &Connectivity::stateChanged, this, [this] { emitStates(false); });
    connect(candidates->book(), &DraftBook::changed, this, [this](const DraftChanges &changes) {
        for (const DraftChange &change : changes) {
            if (change.what & (DraftAspect::Wish | DraftAspect::LastSent))
                forget(change.key);
        }
        Q_EMIT summaryChanged();
    });
    connect(candidates, &CandidateModel::snapshotChanged, this, &OutboxModel::forget);
    connect(candidates, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last && !m_rows.isEmpty(); ++row)
            forget(m_candidates->keyAt(row));
    });
    connect(jobs, &JobModel::changed, this, &OutboxModel::forgetAll);
    sync({});
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CandidateColumn:
        return tr("Candidate");
    case ChangesColumn:
        return tr("What will change");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxItem &item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == StateColumn)
            return m_standing.stateOf(item);
        if (index.column() == ChangesColumn)
            return described(index.row()).line;
        if (const QString &name = described(index.row()).name; item.released.isNew())
            return name.isEmpty() ? tr("New candidate") : tr("New: %1").arg(isolated(name));
        return described(index.row()).name;
    case Qt::ToolTipRole: {
        if (index.column() == CandidateColumn)
            return data(index, Qt::DisplayRole);
        if (index.column() == StateColumn)
            return QString(m_standing.stateOf(item) + u'\n' +
                           pendingSentence(item, m_engine->catalog().atsName()).left(2000))
                .trimmed();
        QStringList lines;
        for (const OutboxChange &change : described(index.row()).changes) {
            if (lines.size() < listedChanges)
                lines.append(changeSentence(change));
        }
        return lines.join(u'\n');
    }
    case KeyRole:
        return item.key;
    case NameRole:
        return described(index.row()).name;
    case ChangesRole:
        return QVariant::fromValue(described(index.row()).changes);
    case ToneRole:
        if (m_engine->outbox()->isLeaving(item.key))
            return static_cast<int>(Tone::Plain);
        return static_cast<int>(m_standing.isInRiskyHold(item) ? Tone::Waiting : toneOf(item.reason));
    case NeedsRecruiterRole:
        return item.needsRecruiter();
    case HeldRole:
        return item.held;
    case LeavingRole:
        return m_engine->outbox()->isLeaving(item.key);
    case RiskyRole:
        return m_standing.isInRiskyHold(item);
    case CanTakeBackRole:
        return !m_engine->outbox()->isLeaving(item.key);
    case ReasonRole:
        return static_cast<int>(item.reason);
    case WordsRole:
        return pendingSentence(item, m_engine->catalog().atsName());
    case FieldRole:
        return fieldsIn(item.field).value(0);
    case MatchRole:
        return m_matches.value(item.key);
    default:
        return {};
    }
}

QStringList OutboxModel::keys() const
{
    QStringList keys;
    for (const Row &row : m_rows)
        keys.append(row.key);
    return keys;
}

void OutboxModel::numberRows()
{
    m_rowOf.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows.at(row).key, row);
}

void OutboxModel::removeGone()
{
    const auto isGone = [&](qsizetype row) { return !m_engine->outbox()->contains(m_rows.at(row).key); };
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        qsizetype first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        for (qsizetype row = first; row <= last; ++row) {
            const QString &key = m_rows.at(row).key;
            const bool arrived = m_onWay.remove(key) || m_accepted.remove(key);
            m_settled += arrived ? 1 : 0;
            m_matches.remove(key);
        }
        m_rows.remove(first, last - first + 1);
        numberRows();
        endRemoveRows();
        last = first;
    }
    if (m_rows.isEmpty())
        m_settled = 0;
}

/// A row can be asked for when its item is gone already, and this was not told yet.
const OutboxItem &OutboxModel::itemAt(int row) const
{
    static const OutboxItem none;
    const OutboxItem *item = m_engine->outbox()->find(keyAt(row));
    return item ? *item : none;
}

void OutboxModel::sync(const QStringList &changed)
{
    removeGone();
    const QSet<QString> fresh(changed.cbegin(), changed.cend());
    const QList<OutboxItem> &items = m_engine->outbox()->items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const OutboxItem &item = items.at(i);
        const int at = rowOf(item.key);
        if (at < 0) {
            qsizetype last = i;
            while (last + 1 < items.size() && rowOf(items.at(last + 1).key) < 0)
                ++last;
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(last));
            for (qsizetype j = i; j <= last; ++j)
                m_rows.insert(j, Row{.key = items.at(j).key});
            numberRows();
            endInsertRows();
            i = last;
            continue;
        }
        if (at != i) {
            beginMoveRows({}, at, at, {}, static_cast<int>(i));
            m_rows.move(at, i);
            numberRows();
            endMoveRows();
        }
        if (fresh.contains(item.key)) {
            m_rows[i] = Row{.key = item.key};
            Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
        }
    }
    Q_EMIT summaryChanged();
    tickLater();
}

void OutboxModel::forget(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    m_rows[row].described = false;
    Q_EMIT dataChanged(index(row, CandidateColumn), index(row, ChangesColumn));
}

void OutboxModel::forgetAll()
{
    if (m_rows.isEmpty())
        return;
    for (Row &row : m_rows)
        row.described = false;
    Q_EMIT dataChanged(index(0, CandidateColumn), index(rowCount() - 1, ChangesColumn));
}

const OutboxModel::Row &OutboxModel::described(int at) const
{
    Row &row = m_rows[at];
    if (row.described)
        return row;
    const OutboxItem &item = itemAt(at);
    row.described = true;
    row.name = nameOf(item);
    row.changes = outboxChanges(item, *m_candidates, *m_jobs);
    row.line = changeLine(item, row.changes, m_candidates->catalog());
    return row;
}

QString OutboxModel::nameOf(const OutboxItem &item) const
{
    const int row = m_candidates->rowOf(item.key);
    const auto wished = [&](vivier::FieldRole what) {
        return item.released.fields.value(m_candidates->catalog().name(what)).mine.text();
    };
    const QString name =
        row >= 0 ? m_candidates->index(row, 0).data(CandidateModel::NameRole).toString()
                 : QString(wished(vivier::FieldRole::FirstName) + u' ' + wished(vivier::FieldRole::LastName)).trimmed();
    return name.isEmpty() && !item.released.isNew() ? tr("Candidate %1").arg(isolated(item.key)) : name;
}

int OutboxModel::unsentDrafts() const
{
    return m_candidates->rows().unsentCount();
}

void OutboxModel::finishSend(const SendReport &report)
{
    m_onWay.remove(report.key);
    if (rowOf(report.key) >= 0) {
        if (report.outcome == SendOutcome::Accepted)
            m_accepted.insert(report.key);
        if (!report.matches.isEmpty())
            m_matches.insert(report.key, report.matches.first().reference);
    }
    emitStates(false);
}

void OutboxModel::emitStates(bool countingOnly)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (countingOnly && !m_rows.at(row).counted)
            continue;
        int last = row;
        while (last + 1 < rowCount() && (!countingOnly || m_rows.at(last + 1).counted))
            ++last;
        Q_EMIT dataChanged(QAbstractTableModel::index(row, StateColumn), QAbstractTableModel::index(last, StateColumn));
        row = last;
    }
    Q_EMIT summaryChanged();
    tickLater();
}

void OutboxModel::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    if (watched)
        emitStates(false);
}

/// While a count of seconds is to be seen: looks again in a second.
void OutboxModel::tickLater()
{
    bool counting = !m_rows.isEmpty() && m_engine->nextDeparture() > m_clock->now();
    for (Row &row : m_rows) {
        row.counted = m_standing.isCounted(itemAt(rowOf(row.key)));
        counting = counting || row.counted;
    }
    if (!counting || !m_watched || m_ticking)
        return;
    m_ticking = true;
    m_clock->after(std::chrono::seconds(1), this, [this] {
        m_ticking = false;
        if (m_watched)
            emitStates(true);
    });
}

} // namespace vivier
