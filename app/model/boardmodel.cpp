// SPDX-License-Identifier: MIT
#include "model/boardmodel.h"

#include "candidate/bulkedit.h"
#include "candidate/risk.h"
#include "candidate/singleline.h"
#include "candidate/timeinstage.h"
#include "model/stagetimewords.h"

#include <algorithm>
#include <utility>

namespace vivier {

namespace {

constexpr qsizetype slotsAtMost = 12; // of many who are dragged; the numbers tell the rest

constexpr int longDays = 14; // look: more of them are semibold

} // namespace

BoardModel::BoardModel(CandidateListModel *list, CandidateModel *candidates, const JobModel *jobs, QObject *parent)
    : QAbstractItemModel(parent)
    , m_list(list)
    , m_candidates(candidates)
    , m_jobs(jobs)
    , m_field(movedField(candidates->catalog()))
{
    connect(list, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_active)
            beginResetModel();
    });
    connect(list, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_active)
            return;
        build();
        endResetModel();
        Q_EMIT countsChanged();
    });
    connect(list, &CandidateListModel::filterChanged, this, [this] {
        if (m_active && m_list->filter().job != m_job)
            rebuild();
    });
    connect(list, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); m_active && row <= last.row(); ++row)
            follow(row);
    });
    connect(jobs, &JobModel::changed, this, [this] {
        if (m_active)
            rebuild();
    });
}

void BoardModel::setActive(bool active)
{
    if (std::exchange(m_active, active) != active)
        rebuild();
}

void BoardModel::rebuild()
{
    beginResetModel();
    build();
    endResetModel();
    Q_EMIT countsChanged();
}

void BoardModel::build()
{
    m_job = m_active ? m_list->filter().job : QString();
    makeColumns();
    m_cards = QList<QList<int>>(m_columns.size());
    m_counts = QList<int>(m_columns.size(), 0);
    m_columnOf = QList<int>(m_columns.isEmpty() ? 0 : m_list->rowCount(), -1);
    for (int row = 0; row < m_columnOf.size(); ++row) {
        const int column = isOfJob(row) ? columnOf(row) : -1;
        m_columnOf[row] = column;
        if (column < 0)
            continue;
        m_cards[column].append(row);
        ++m_counts[column];
    }
    m_dragged.removeIf([this](const QString &key) { return !indexOf(key).isValid(); });
    if (m_dragged.isEmpty() || m_drop >= m_columns.size())
        m_drop = -1;
    if (m_drop < 0)
        return;
    for (const QString &key : m_dragged.first(std::min(slotsAtMost, m_dragged.size()))) {
        const int row = m_list->rowOf(key);
        QList<int> &cards = m_cards[m_drop];
        if (m_columnOf.at(row) != m_drop)
            cards.insert(std::ranges::lower_bound(cards, row), row);
    }
}

/// A stage that the ATS hides is there while somebody is in it; a last one holds who is in none of them.
void BoardModel::makeColumns()
{
    m_columns.clear();
    if (m_job.isEmpty())
        return;
    QSet<qint64> taken;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        if (isOfJob(row))
            taken.insert(m_candidates->rows().at(m_list->sourceRow(row)).standing);
    }
    if (m_candidates->catalog().find(FieldRole::Stage)) {
        int number = 0;
        for (const Stage &stage : m_jobs->job(m_job).stages) {
            if (stage.visible || taken.contains(stage.id))
                m_columns.append({.name = stage.name,
                                  .standing = stage.id,
                                  .number = stage.visible ? ++number : 0,
                                  .takes = m_field != nullptr,
                                  .isFinal = isFinal(stage)});
            taken.remove(stage.id);
        }
        if (!taken.isEmpty())
            m_columns.append({.name = tr("Not a stage of this job"), .standing = 0, .number = 0, .takes = false});
    } else if (const Field *status = m_candidates->catalog().find(FieldRole::Status)) {
        for (qsizetype place = 0; place < status->choices.size(); ++place) {
            m_columns.append({.name = status->choices.at(place).displayLabel(),
                              .standing = place + 1,
                              .number = static_cast<int>(place) + 1,
                              .takes = m_field != nullptr,
                              .isFinal = status->choices.at(place).risky});
            taken.remove(place + 1);
        }
        if (!taken.isEmpty())
            m_columns.append({.name = tr("Other status"), .standing = 0, .number = 0, .takes = false});
    }
}

bool BoardModel::isOfJob(int listRow) const
{
    return m_candidates->rows().jobsAt(m_list->sourceRow(listRow)).contains(m_job); // a new one is listed everywhere
}

int BoardModel::columnOf(int listRow) const
{
    const qint64 standing = m_candidates->rows().at(m_list->sourceRow(listRow)).standing;
    const auto own = std::ranges::find(m_columns, standing, &Column::standing);
    if (own != m_columns.cend())
        return static_cast<int>(own - m_columns.cbegin());
    const bool hasLast = !m_columns.isEmpty() && m_columns.last().standing == 0;
    // A stage that the ATS hides gets its column with the first who comes to it.
    const QList<Stage> stages = m_jobs->job(m_job).stages;
    const bool isHidden = std::ranges::find(stages, standing, &Stage::id) != stages.cend();
    return hasLast && !isHidden ? static_cast<int>(m_columns.size()) - 1 : -1;
}

/// What its draft, or the ATS, says of the candidate by now.
void BoardModel::follow(int listRow)
{
    if (listRow >= m_columnOf.size())
        return;
    const int before = m_columnOf.at(listRow);
    const int now = isOfJob(listRow) ? columnOf(listRow) : -1;
    if (now == before) {
        if (const QModelIndex card = cardIndex(listRow); card.isValid())
            Q_EMIT dataChanged(card, card);
        return;
    }
    if (now < 0 && isOfJob(listRow)) {
        rebuild(); // to a stage that had no column
        return;
    }
    if (before >= 0) {
        removeCard(before, listRow);
        --m_counts[before];
    }
    if (now >= 0 && m_cards.at(now).contains(listRow))
        removeCard(now, listRow); // its slot
    m_columnOf[listRow] = now;
    if (now >= 0) {
        ++m_counts[now];
        insertCard(now, listRow);
    }
    Q_EMIT countsChanged();
}

void BoardModel::insertCard(int column, int listRow)
{
    QList<int> &cards = m_cards[column];
    const auto place = std::ranges::lower_bound(cards, listRow);
    const int row = static_cast<int>(place - cards.begin());
    beginInsertRows(columnIndex(column), row, row);
    cards.insert(place, listRow);
    endInsertRows();
}

void BoardModel::removeCard(int column, int listRow)
{
    QList<int> &cards = m_cards[column];
    const auto place = std::ranges::lower_bound(cards, listRow);
    const int row = static_cast<int>(place - cards.begin());
    beginRemoveRows(columnIndex(column), row, row);
    cards.erase(place);
    endRemoveRows();
}

int BoardModel::countAfterDrop(int column) const
{
    int count = countIn(column);
    for (const QString &key : m_drop >= 0 ? m_dragged : QStringList()) {
        const int own = m_columnOf.value(m_list->rowOf(key), -1);
        count += int(column == m_drop) - int(column == own);
    }
    return count;
}

int BoardModel::cardCount() const
{
    int count = 0;
    for (const int cards : m_counts)
        count += cards;
    return count;
}

QModelIndex BoardModel::indexOf(const QString &key) const
{
    return cardIndex(m_list->rowOf(key));
}

QModelIndex BoardModel::cardIndex(int listRow) const
{
    const int column = listRow < 0 ? -1 : m_columnOf.value(listRow, -1);
    if (column < 0)
        return {};
    const QList<int> &cards = m_cards.at(column);
    const auto place = std::ranges::lower_bound(cards, listRow);
    return index(static_cast<int>(place - cards.cbegin()), 0, columnIndex(column));
}

int BoardModel::listRowAt(const QModelIndex &card) const
{
    return card.isValid() && card.internalId() > 0
               ? m_cards.value(static_cast<int>(card.internalId()) - 1).value(card.row(), -1)
               : -1;
}

QString BoardModel::keyAt(const QModelIndex &card) const
{
    const int listRow = listRowAt(card);
    return listRow < 0 ? QString() : m_list->keyAt(listRow);
}

void BoardModel::move(const QStringList &keys, int column)
{
    QMap<QString, int> columns;
    for (const QString &key : keys)
        columns.insert(key, column);
    moveTo(columns);
}

void BoardModel::moveEach(const QStringList &keys, int by)
{
    QMap<QString, int> columns;
    for (const QString &key : keys) {
        if (const QModelIndex card = indexOf(key); card.isValid())
            columns.insert(key, card.parent().row() + by);
    }
    moveTo(columns);
}

void BoardModel::moveTo(const QMap<QString, int> &columns)
{
    if (!m_field)
        return;
    QMap<QString, Value> wishes;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        if (*it < 0 || *it >= m_columns.size() || !m_columns.at(*it).takes)
            continue;
        const qint64 standing = m_columns.at(*it).standing;
        wishes.insert(it.key(), m_field->kind == FieldKind::Stage
                                    ? Value::ofNumber(standing)
                                    : Value::ofText(m_field->choices.at(static_cast<qsizetype>(standing) - 1).value));
    }
    m_candidates->snapshots()->with(wishes.keys(), this, [this, wishes] {
        DraftBook *book = m_candidates->book();
        BulkPreview moves;
        for (auto it = wishes.cbegin(); it != wishes.cend(); ++it) {
            const QModelIndex cell = m_candidates->indexOf(it.key(), m_field->name);
            if (cell.isValid() && m_candidates->flags(cell).testFlag(Qt::ItemIsEditable))
                moves.rows.append({.key = it.key(),
                                   .field = m_field->name,
                                   .before = book->value(it.key(), m_field->name),
                                   .after = *it});
        }
        book->set(moves);
    });
}

void BoardModel::drag(QStringList keys, int column)
{
    const int drop = column >= 0 && column < m_columns.size() && m_columns.at(column).takes ? column : -1;
    if (keys == m_dragged && drop == m_drop)
        return;
    showSlots(m_drop, false);
    const QStringList before = std::exchange(m_dragged, std::move(keys));
    m_dragged.removeIf([this](const QString &key) { return !indexOf(key).isValid(); });
    m_drop = m_dragged.isEmpty() ? -1 : drop;
    showSlots(m_drop, true);
    touch(before);
    touch(m_dragged);
    Q_EMIT countsChanged();
}

void BoardModel::showSlots(int column, bool shown)
{
    if (column < 0)
        return;
    for (const QString &key : m_dragged.first(std::min(slotsAtMost, m_dragged.size()))) {
        const int row = m_list->rowOf(key);
        if (row < 0 || m_columnOf.value(row, -1) == column || m_cards.at(column).contains(row) == shown)
            continue;
        if (shown)
            insertCard(column, row);
        else
            removeCard(column, row);
    }
}

QModelIndex BoardModel::firstSlot() const
{
    const int listRow = m_drop < 0 ? -1 : m_list->rowOf(m_dragged.first());
    if (listRow < 0 || m_columnOf.value(listRow, -1) == m_drop)
        return {};
    const QList<int> &cards = m_cards.at(m_drop);
    const auto place = std::ranges::lower_bound(cards, listRow);
    return index(static_cast<int>(place - cards.cbegin()), 0, columnIndex(m_drop));
}

void BoardModel::touch(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const QModelIndex card = indexOf(key); card.isValid())
            Q_EMIT dataChanged(card, card, {PlaceRole});
    }
}

QModelIndex BoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex BoardModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? columnIndex(static_cast<int>(child.internalId()) - 1)
                                                     : QModelIndex();
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_columns.size());
    return parent.internalId() == 0 ? static_cast<int>(m_cards.value(parent.row()).size()) : 0;
}

int BoardModel::columnCount(const QModelIndex &) const
{
    return 1;
}

/// `column`: that in which the card stands.
QVariant BoardModel::stageTime(int listRow, const Column &column, int role) const
{
    const DraftBook &book = *m_candidates->book();
    const QString key = m_list->keyAt(listRow);
    const bool isNamed = column.standing != 0; // the last column holds those whose stage has no name here
    const IndexCell &cell = m_candidates->rows().at(m_list->sourceRow(listRow)).cell;
    const StageSince since = isNamed ? cell.stageSince() : StageSince();
    const QDate today = book.now().toLocalTime().date();
    if (role == IsLongRole)
        return !column.isFinal && daysInStage(since, today) > longDays;
    const bool isMoved = m_field && !Draft::isNewKey(key) && book.draftField(key, m_field->name);
    if (isMoved && !since.isKnown())
        return role == StageTimeRole ? tr("moves when sent")
                                     : tr("Moves to “%1” when sent.").arg(isolated(column.name));
    if (role == StageTimeRole)
        return shortDaysInStage(since, today);
    return stageTimeSentence(since, column.name, m_candidates->catalog().atsName(), today);
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return role == Qt::DisplayRole ? QVariant(m_columns.at(index.row()).name) : QVariant();
    const int column = static_cast<int>(index.internalId()) - 1;
    const int listRow = m_cards.at(column).at(index.row());
    const int source = m_list->sourceRow(listRow);
    if (role == TagsRole)
        return m_candidates->rows().at(source).cell.tags();
    if (role == PlaceRole) {
        const bool leaves = m_drop >= 0 && m_drop != column && m_dragged.contains(m_list->keyAt(listRow));
        return static_cast<int>(m_columnOf.at(listRow) != column ? Place::Slot : leaves ? Place::Hole : Place::Card);
    }
    if (role == StageTimeRole || role == StageTimeSentenceRole || role == IsLongRole || role == Qt::ToolTipRole) {
        const Column standing = m_columns.value(m_columnOf.at(listRow));
        return stageTime(listRow, standing, role);
    }
    return m_candidates->index(source, 0).data(role == Qt::DisplayRole ? int(CandidateModel::NameRole) : role);
}

} // namespace vivier
