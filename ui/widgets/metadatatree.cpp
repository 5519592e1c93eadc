// SPDX-License-Identifier: MIT
#include "widgets/metadatatree.h"

#include "candidate/singleline.h"
#include "model/metadatamodel.h"
#include "theme/theme.h"
#include "widgets/confirm.h"
#include "widgets/metadatadelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace vivier {

MetadataTree::MetadataTree(MetadataModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_told(new MetadataModel(this))
    , m_delegate(new MetadataDelegate(this))
    , m_currentColumn(MetadataModel::ValueColumn)
{
    setProperty("owned", true);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setEditTriggers(DoubleClicked);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setModel(model);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(MetadataModel::ValueColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(MetadataModel::TypeColumn, QHeaderView::ResizeToContents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(model, &QAbstractItemModel::modelReset, this, &MetadataTree::restore);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above) {
        if (above.isValid())
            expand(above);
        fit();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &MetadataTree::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &MetadataTree::currentMoved);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_restoring)
            m_collapsed.remove(m_model->pathOf(index));
        updateGeometry();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_restoring)
            m_collapsed.insert(m_model->pathOf(index));
        updateGeometry();
    });
    connect(m_delegate, &MetadataDelegate::refused, this, &MetadataTree::refused);
    connect(model, &MetadataModel::refused, this, &MetadataTree::refused);
    connect(&Theme::current(), &Theme::changed, this, &MetadataTree::measure);
    measure();
    restore();
}

void MetadataTree::measure()
{
    setIndentation(Theme::current().px(size::space4));
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void MetadataTree::restore()
{
    m_restoring = true;
    m_fresh = QPersistentModelIndex();
    expandAll();
    for (const QStringList &path : std::as_const(m_collapsed)) {
        if (const QModelIndex index = m_model->indexOf(path); index.isValid())
            collapse(index);
    }
    const QModelIndex before = m_model->indexOf(m_currentPath);
    setCurrentIndex((before.isValid() ? before : m_model->index(0, 0)).siblingAtColumn(m_currentColumn));
    m_restoring = false;
    fit();
}

void MetadataTree::fit()
{
    header()->setVisible(m_model->rowCount() > 0); // nothing to head while there is a hint instead
    updateGeometry();
}

void MetadataTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && !m_restoring) {
        m_currentPath = m_model->pathOf(current);
        m_currentColumn = current.column();
    }
    Q_EMIT currentMoved();
}

bool MetadataTree::canAddInside() const
{
    return hasCurrent() && m_model->canAddInside(currentIndex());
}

bool MetadataTree::canMove(int by) const
{
    const QModelIndex at = currentIndex();
    return at.isValid() && at.row() + by >= 0 && at.row() + by < m_model->rowCount(at.parent());
}

// A button was clicked while a cell is open: what is typed there counts first.
void MetadataTree::leaveCell()
{
    setFocus(Qt::OtherFocusReason);
}

void MetadataTree::commitCell()
{
    if (state() != EditingState)
        return;
    for (QLineEdit *cell : viewport()->findChildren<QLineEdit *>()) {
        if (cell->isHidden())
            continue; // closed, and about to be deleted
        commitData(cell);
        closeEditor(cell, QAbstractItemDelegate::NoHint);
    }
}

void MetadataTree::add()
{
    leaveCell();
    m_adding = true;
    name(m_model->addAfter(currentIndex()));
}

void MetadataTree::addInside()
{
    leaveCell();
    if (!canAddInside())
        return;
    m_adding = true;
    name(m_model->addInside(currentIndex()));
}

// An item of a list has no key: its value is asked for instead.
void MetadataTree::name(const QModelIndex &added)
{
    const bool hasKey = added.flags().testFlag(Qt::ItemIsEditable);
    const QModelIndex cell = hasKey ? added : added.siblingAtColumn(MetadataModel::ValueColumn);
    m_fresh = QPersistentModelIndex(cell);
    setCurrentIndex(cell);
    scrollTo(cell);
    const bool opened = edit(cell, AllEditTriggers, nullptr);
    m_adding = false;
    if (opened)
        return;
    m_fresh = QPersistentModelIndex();
    Q_EMIT settled(true);
}

void MetadataTree::takeBack()
{
    const QPersistentModelIndex gone = m_fresh;
    m_adding = true;
    m_fresh = QPersistentModelIndex();
    m_model->removeRow(gone.row(), gone.parent());
    m_adding = false;
}

void MetadataTree::removeCurrent()
{
    leaveCell();
    const QModelIndex at = currentIndex();
    if (at.isValid())
        m_model->removeRow(at.row(), at.parent());
}

void MetadataTree::moveCurrent(int by)
{
    leaveCell();
    const QModelIndex at = currentIndex();
    if (canMove(by))
        m_model->moveRow(at.parent(), at.row(), at.parent(), by > 0 ? at.row() + 2 : at.row() - 1);
    Q_EMIT currentMoved();
}

void MetadataTree::chooseType()
{
    leaveCell();
    const QModelIndex cell = currentIndex().siblingAtColumn(MetadataModel::TypeColumn);
    if (!cell.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->setAccessibleName(tr("Type"));
    using Type = MetadataModel::Type;
    for (const auto type : {Type::Text, Type::Number, Type::YesNo, Type::Nothing, Type::List, Type::Group}) {
        QAction *action = menu->addAction(MetadataModel::typeName(type));
        const QString why = m_model->refusal(cell, QVariant::fromValue(type));
        action->setCheckable(true);
        action->setChecked(m_model->type(cell) == type);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
        connect(action, &QAction::triggered, this,
                [this, type, at = QPersistentModelIndex(cell)] { m_model->setData(at, QVariant::fromValue(type)); });
        if (action->isChecked())
            menu->setActiveAction(action);
    }
    menu->popup(viewport()->mapToGlobal(visualRect(cell).bottomLeft()));
}

bool MetadataTree::toggleFlag()
{
    const QModelIndex cell = currentIndex().siblingAtColumn(MetadataModel::ValueColumn);
    if (!cell.isValid() || m_model->type(cell) != MetadataModel::Type::YesNo)
        return false;
    return m_model->setData(cell, !cell.data(Qt::EditRole).toBool());
}

void MetadataTree::setTold(const QString &json)
{
    if (!m_told->fromJson(json))
        m_told->fromJson({});
}

bool MetadataTree::isTold(const QModelIndex &key) const
{
    return m_told->indexOf(m_model->pathOf(key)).isValid();
}

void MetadataTree::editCurrent()
{
    const QModelIndex cell = currentIndex();
    const bool isValue = cell.column() == MetadataModel::ValueColumn;
    const QModelIndex key = cell.siblingAtColumn(MetadataModel::KeyColumn);
    if (cell.column() == MetadataModel::TypeColumn)
        chooseType();
    else if (isValue && toggleFlag())
        return;
    else if (cell.flags().testFlag(Qt::ItemIsEditable))
        edit(cell, AllEditTriggers, nullptr);
    else if (isValue) // of a group or a list: what it holds
        setExpanded(key, !isExpanded(key));
    else // of an item, which has no key
        editValue();
}

void MetadataTree::editValue()
{
    const QModelIndex value = currentIndex().siblingAtColumn(MetadataModel::ValueColumn);
    if (!value.flags().testFlag(Qt::ItemIsEditable))
        return;
    setCurrentIndex(value);
    editCurrent();
}

/// Others may look for a key that the recruiter did not make.
void MetadataTree::askToRename(const QModelIndex &key)
{
    const auto agreed = std::make_shared<bool>(false);
    const QMessageBox *question =
        confirm(window(), tr("Rename “%1”?").arg(isolated(singleLine(key.data().toString()))),
                tr("You did not make this key: it came from the ATS, and others may look for it by this name. Its "
                   "value stays."),
                tr("Rename"), [agreed] { *agreed = true; });
    const auto open = [this, agreed, cell = QPersistentModelIndex(key)] {
        if (*agreed && cell.isValid())
            QTreeView::edit(cell, AllEditTriggers, nullptr);
    };
    // When the question is gone: a cell closes when its window is not the active one.
    connect(question, &QObject::destroyed, this, open, Qt::QueuedConnection);
}

/// By cells: from the value to its key and to its type, and from row to row in one column.
QModelIndex MetadataTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = currentIndex();
    const QModelIndex key = at.siblingAtColumn(MetadataModel::KeyColumn);
    const bool sideways = action == MoveLeft || action == MoveRight;
    const int by = (action == MoveRight) != isRightToLeft() ? 1 : -1;
    const bool unfolds = by > 0 && at == key && m_model->rowCount(key) > 0 && !isExpanded(key);
    const QModelIndex beside = at.siblingAtColumn(at.column() + by);
    if (sideways && beside.isValid() && !unfolds)
        return beside;
    const QModelIndex next = QTreeView::moveCursor(action, modifiers);
    return at.isValid() ? next.siblingAtColumn(at.column()) : next;
}

bool MetadataTree::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger == DoubleClicked && index.column() == MetadataModel::TypeColumn) {
        chooseType();
        return true;
    }
    const bool isFlag = index.column() == MetadataModel::ValueColumn && index.isValid() &&
                        m_model->type(index) == MetadataModel::Type::YesNo;
    if (isFlag || index.column() == MetadataModel::TypeColumn)
        return isFlag && trigger == DoubleClicked && toggleFlag();
    const bool opens = trigger == DoubleClicked || trigger == AllEditTriggers;
    const bool renames = index.column() == MetadataModel::KeyColumn && index.flags().testFlag(Qt::ItemIsEditable);
    if (opens && renames && m_fresh != index && isTold(index)) {
        askToRename(index);
        return true;
    }
    return QTreeView::edit(index, trigger, event);
}

void MetadataTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Delegate = QAbstractItemDelegate;
    const QPersistentModelIndex cell = m_delegate->edited();
    const bool fresh = m_fresh.isValid();
    const bool next = hint == Delegate::EditNextItem;
    // Between cells it goes as said below, not in the order that the view knows.
    QTreeView::closeEditor(editor, next || hint == Delegate::EditPreviousItem ? Delegate::NoHint : hint);
    if (fresh && hint == Delegate::RevertModelCache)
        takeBack();
    m_fresh = QPersistentModelIndex();
    if (fresh || hint != Delegate::NoHint)
        Q_EMIT settled(hint != Delegate::NoHint);
    const bool onwards = next || (fresh && hint == Delegate::SubmitModelCache);
    if (onwards && cell.isValid() && cell.column() == MetadataModel::KeyColumn)
        QMetaObject::invokeMethod(this, &MetadataTree::editValue, Qt::QueuedConnection);
}

bool MetadataTree::runKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    switch (event.key()) {
    case Qt::Key_Insert:
        if (!plain && modifiers != Qt::ShiftModifier)
            return false;
        plain ? add() : addInside();
        return true;
    case Qt::Key_Delete:
        if (plain)
            removeCurrent();
        return plain;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (plain)
            editCurrent();
        return plain;
    case Qt::Key_Space:
        return plain && toggleFlag();
    case Qt::Key_T:
        if (modifiers == Qt::ControlModifier)
            chooseType();
        return modifiers == Qt::ControlModifier;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (modifiers == Qt::ControlModifier)
            moveCurrent(event.key() == Qt::Key_Up ? -1 : 1);
        return modifiers == Qt::ControlModifier;
    default:
        return false;
    }
}

void MetadataTree::keyPressEvent(QKeyEvent *event)
{
    // Enter in a cell comes here too, after the cell has had it.
    if (state() == EditingState || !runKey(*event))
        QTreeView::keyPressEvent(event);
}

void MetadataTree::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void MetadataTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_hint.isEmpty())
        return;
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    painter.setPen(theme.color(ColorRole::Faint));
    const int side = theme.px(size::space2);
    painter.drawText(viewport()->rect().adjusted(side, side, -side, -side),
                     Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

void MetadataTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    header()->resizeSection(MetadataModel::KeyColumn, viewport()->width() * 2 / 5);
}

int MetadataTree::visibleRows(const QModelIndex &parent, int most) const
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(parent) && rows < most; ++row) {
        const QModelIndex index = m_model->index(row, MetadataModel::KeyColumn, parent);
        rows += 1 + (isExpanded(index) ? visibleRows(index, most - rows - 1) : 0);
    }
    return rows;
}

QSize MetadataTree::sizeHint() const
{
    const int rows = std::clamp(visibleRows({}, mostRows), leastRows, mostRows);
    const Theme &theme = Theme::current();
    const int head = header()->isHidden() ? 0 : header()->sizeHint().height();
    return {theme.px(280), head + rows * theme.px(size::control) + theme.px(2)};
}

QSize MetadataTree::minimumSizeHint() const
{
    return {Theme::current().px(200), sizeHint().height()};
}

} // namespace vivier
