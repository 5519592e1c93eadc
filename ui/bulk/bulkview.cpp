// SPDX-License-Identifier: MIT
#include "bulk/bulkview.h"

#include "bulk/bulkdelegate.h"
#include "candidate/singleline.h"
#include "model/bulkmodel.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/contextmenu.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <optional>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool isPlainKey(const QKeyEvent &event, std::initializer_list<int> keys)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
           std::ranges::find(keys, event.key()) != keys.end();
}

bool isViewKey(const QKeyEvent &event)
{
    return isPlainKey(event, {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2});
}

} // namespace

BulkView::BulkView(BulkModel *model, QWidget *parent)
    : RowTable(&BulkDelegate::rowHeight, parent)
    , m_model(model)
{
    setObjectName(u"bulkTableView"_s);
    setAccessibleName(tr("What will change"));
    setAccessibleDescription(tr("Space includes or skips, Enter opens the candidate, F2 decides"));
    setItemDelegate(new BulkDelegate(this));
    setMouseTracking(true);
    setModel(model);
    setSelectionMode(ExtendedSelection);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_key = m_model->keyAt(current.row());
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        layOutColumns();
        if (m_model->peopleCount() == 0) // of those who come next nobody was looked at yet
            m_key.clear();
        if (const int row = m_model->rowOf(m_key); row >= 0)
            chooseRow(row, BulkModel::CandidateColumn);
    });
}

/// The candidate and what is worth knowing take a share, the fields the rest; with too many fields the table scrolls.
void BulkView::layOutColumns()
{
    const Theme &theme = Theme::current();
    const int columns = m_model->columnCount();
    const int fields = columns - BulkModel::FirstFieldColumn - 1;
    const int tick = theme.px(40);
    const int room = viewport()->width() - tick;
    const int person = std::clamp(room * 3 / 10, theme.px(170), theme.px(320));
    const int leastRemark = theme.px(220);
    const int widest = fields > 0 ? std::max((room - person - leastRemark) / fields, theme.px(130)) : 0;
    const int field = std::min(widest, theme.px(300));
    const auto set = [this](int column, int width) { horizontalHeader()->resizeSection(column, width); };
    set(BulkModel::TickColumn, tick);
    set(BulkModel::CandidateColumn, person);
    for (int column = 0; column < fields; ++column)
        set(BulkModel::FirstFieldColumn + column, field);
    set(columns - 1, std::max(leastRemark, room - person - fields * field));
    // Where all fits there is nothing to scroll to, whatever the view made of the width before.
    const bool fits = room >= person + fields * field + leastRemark;
    setHorizontalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void BulkView::enter()
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        chooseRow(0, BulkModel::CandidateColumn);
    setFocus(Qt::OtherFocusReason);
}

QString BulkView::currentKey() const
{
    return currentIndex().isValid() ? m_model->keyAt(currentIndex().row()) : QString();
}

QList<int> BulkView::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

QStringList BulkView::chosenKeys() const
{
    QStringList keys;
    for (const int row : chosenRows())
        keys.append(m_model->keyAt(row));
    return keys;
}

/// All of the chosen become what the current one is not.
void BulkView::toggleChosen()
{
    QList<int> rows = chosenRows();
    rows.removeIf([this](int row) { return !m_model->index(row, 0).data(BulkModel::CanTickRole).toBool(); });
    if (rows.isEmpty())
        return;
    const int first = rows.contains(currentIndex().row()) ? currentIndex().row() : rows.constFirst();
    const bool ticked = m_model->index(first, BulkModel::TickColumn).data(Qt::CheckStateRole) == Qt::Checked;
    QStringList keys;
    for (const int row : std::as_const(rows))
        keys.append(m_model->keyAt(row));
    m_model->setTicked(keys, !ticked);
}

void BulkView::decide(int row)
{
    if (row < 0)
        return;
    const QString key = m_model->keyAt(row);
    if (!m_model->stagesFor(key).isEmpty())
        openStages(key);
    else if (m_model->index(row, 0).data(BulkModel::ConflictRole).toBool())
        Q_EMIT compareRequested(key);
}

/// For all who are chosen and have the same to choose from: else it would be asked of each.
void BulkView::openStages(const QString &key)
{
    QMenu *menu = makeContextMenu(this, u"bulkStageMenu"_s);
    const std::optional<qint64> chosen = m_model->chosenStage(key);
    const QStringList marked = chosenKeys();
    const QStringList keys = marked.contains(key) ? m_model->withSameStages(key, marked) : QStringList{key};
    QAction *first = nullptr;
    if (keys.size() > 1) {
        //: Over the stages to choose from.
        menu->addAction(tr("For %Ln candidate(s) of this job", nullptr, static_cast<int>(keys.size())))
            ->setEnabled(false);
        menu->addSeparator();
    }
    for (const Stage &stage : m_model->stagesFor(key)) {
        QAction *action = menu->addAction(withoutMnemonic(isolated(stage.name)), this,
                                          [this, keys, id = stage.id] { m_model->chooseStage(keys, id); });
        action->setCheckable(true);
        action->setChecked(chosen == stage.id);
        if (chosen == stage.id || !first)
            first = action;
    }
    const int row = m_model->rowOf(key);
    const QModelIndex cell = m_model->index(row, m_model->stageColumn());
    scrollTo(cell);
    menu->popup(viewport()->mapToGlobal(visualRect(cell).bottomLeft()));
    menu->setActiveAction(first);
}

QModelIndex BulkView::linkAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    QStyleOptionViewItem option;
    option.direction = layoutDirection();
    option.rect = visualRect(index);
    return index.isValid() && BulkDelegate::linkRect(option, index).contains(position) ? index : QModelIndex();
}

void BulkView::mouseMoveEvent(QMouseEvent *event)
{
    RowTable::mouseMoveEvent(event);
    if (linkAt(event->position().toPoint()).isValid())
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

bool BulkView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isViewKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return RowTable::event(event);
}

void BulkView::keyPressEvent(QKeyEvent *event)
{
    if (!isViewKey(*event))
        RowTable::keyPressEvent(event);
    else if (event->key() == Qt::Key_Space)
        toggleChosen();
    else if (event->key() == Qt::Key_F2)
        decide(currentIndex().row());
    else if (const QString key = currentKey(); !key.isEmpty())
        Q_EMIT candidateRequested(key);
}

void BulkView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    RowTable::mouseReleaseEvent(event);
    if (!index.isValid() || event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return;
    if (index.column() == BulkModel::TickColumn && index.data(BulkModel::CanTickRole).toBool())
        m_model->setTicked({m_model->keyAt(index.row())}, index.data(Qt::CheckStateRole) != Qt::Checked);
    else if (!linkAt(event->position().toPoint()).isValid())
        return;
    else if (index.column() == m_model->stageColumn())
        openStages(m_model->keyAt(index.row()));
    else
        Q_EMIT compareRequested(m_model->keyAt(index.row()));
}

void BulkView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton && index.column() != BulkModel::TickColumn)
        Q_EMIT candidateRequested(m_model->keyAt(index.row()));
    else
        RowTable::mouseDoubleClickEvent(event);
}

void BulkView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isRowSelected(index.row()))
        chooseRow(index.row(), index.column());
    const QString key = m_model->keyAt(index.row());
    QMenu *menu = makeContextMenu(this, u"bulkRowMenu"_s);
    QAction *tick = menu->addAction(tr("&Include or skip"), this, &BulkView::toggleChosen);
    tick->setShortcut(Qt::Key_Space);
    tick->setShortcutContext(Qt::WidgetShortcut); // to be read; the view has the key
    tick->setEnabled(index.data(BulkModel::CanTickRole).toBool());
    QAction *open = menu->addAction(tr("&Open the candidate"), this, [this, key] { Q_EMIT candidateRequested(key); });
    open->setShortcut(Qt::Key_Return);
    open->setShortcutContext(Qt::WidgetShortcut);
    if (!m_model->stagesFor(key).isEmpty())
        menu->addAction(tr("Choose a &stage…"), this, [this, key] { openStages(key); });
    if (index.data(BulkModel::ConflictRole).toBool())
        menu->addAction(tr("&Compare…"), this, [this, key] { Q_EMIT compareRequested(key); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace vivier
