// SPDX-License-Identifier: MIT
// What the rows of the run on its way say, and the line over them.
#include "candidate/durationtext.h"
#include "candidate/singleline.h"
#include "model/outboxchange.h"
#include "model/outcomewords.h"
#include "model/runmodel.h"
#include "model/runwords.h"
#include "model/valuewords.h"
#include "sync/outcomesentence.h"

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastPaced = 3; ///< so many make a pace

} // namespace

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CandidateColumn:
        return tr("Candidate");
    case ChangesColumn:
        return tr("What changes");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == ChangesColumn)
            return changesOf(row);
        if (index.column() == StateColumn)
            return stateOf(row);
        return shownName(*m_candidates, row.key);
    case KeyRole:
        return row.key;
    case StateRole:
        return static_cast<int>(row.state);
    case ReasonRole:
        return static_cast<int>(row.item.reason);
    default:
        return {};
    }
}

QString RunModel::changesOf(const Row &row) const
{
    QList<OutboxChange> changes = outboxChanges(row.item, *m_candidates, *m_jobs);
    if (!itemOf(row.key)) {
        for (OutboxChange &change : changes)
            change.edited = false; // that is of what waits
    }
    return changeLine(row.item, changes, m_candidates->catalog());
}

QString RunModel::stateOf(const Row &row) const
{
    if (row.state == State::Sent && row.isUndone)
        return tr("sent, then undone");
    if (row.state == State::Sent)
        return row.note.isEmpty() ? tr("sent") : tr("sent: %1").arg(isolated(row.note));
    if (row.state == State::TakenBack)
        return tr("taken back: a draft again");
    if (row.state == State::NeedsRecruiter)
        return pendingSentence(row.item, m_engine->catalog().atsName());
    return m_standing.stateOf(row.item);
}

QString RunModel::title() const
{
    if (m_run.isEmpty())
        return {};
    if (m_subject.isEmpty()) {
        QList<OutboxItem> items;
        for (const Row &row : m_rows)
            items.append(row.item);
        m_subject = runSubject(items, m_candidates->catalog(), *m_jobs);
    }
    const QString whom = tr("%Ln candidate(s)", nullptr, rowCount());
    //: %1 is what changes, "tag “paris-2027”"; %2 is "12 candidates".
    return (isPaused()                                   ? tr("Paused: %1 for %2")
            : open() > 0                                 ? tr("Sending: %1 for %2")
            : sent() > 0 || count(State::TakenBack) == 0 ? tr("Sent: %1 for %2")
                                                         : tr("Taken back: %1 for %2"))
        .arg(m_subject, whom);
}

QString RunModel::detail() const
{
    if (m_run.isEmpty())
        return {};
    QStringList parts{tr("%1 of %2 sent").arg(sent()).arg(rowCount())};
    if (const int asking = count(State::NeedsRecruiter); asking > 0)
        parts.append(tr("%Ln to check", nullptr, asking));
    if (const int back = count(State::TakenBack); back > 0)
        parts.append(tr("%Ln taken back", nullptr, back));
    if (open() == 0)
        return parts.join(u" · "_s);
    const auto left = timeLeft();
    if (const QString still = isPaused() ? QString() : m_standing.standstill(); !still.isEmpty())
        parts.append(still);
    else if (left)
        parts.append(tr("about %1 left").arg(durationText(left->count())));
    parts.append(tr("the rest is in the outbox"));
    return parts.join(u" · "_s);
}

std::optional<std::chrono::seconds> RunModel::timeLeft() const
{
    const int going = count(State::Waiting) + count(State::Leaving);
    if (going == 0 || isPaused())
        return std::nullopt;
    if (m_paced < leastPaced)
        return m_engine->timeLeft();
    const QDateTime now = m_clock->now();
    qint64 left = m_paceFrom.msecsTo(now) * going / m_paced;
    const QDateTime next = m_engine->nextDeparture();
    if (count(State::Leaving) == 0 && next > now)
        left += now.msecsTo(next);
    return std::chrono::seconds((left + 999) / 1000);
}

} // namespace vivier
