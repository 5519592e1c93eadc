// SPDX-License-Identifier: MIT
#include "list/candidatelistview.h"

#include "list/candidatedelegate.h"
#include "list/listrows.h"
#include "model/accountsession.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPixmap>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace vivier {

namespace {

constexpr Qt::KeyboardModifiers selecting = Qt::ControlModifier | Qt::ShiftModifier;

bool selects(const QInputEvent &event)
{
    return bool(event.modifiers() & selecting);
}

bool moves(int key)
{
    static constexpr Qt::Key keys[] = {Qt::Key_Up,       Qt::Key_Down, Qt::Key_PageUp,
                                       Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    return std::ranges::find(keys, key) != std::end(keys);
}

/// Neighbours in one range: each costs the view something.
QItemSelection rangesOf(const QAbstractItemModel &model, const QList<int> &rows)
{
    QItemSelection ranges;
    for (qsizetype first = 0, next = 0; first < rows.size(); first = next) {
        for (next = first + 1; next < rows.size() && rows.at(next) == rows.at(next - 1) + 1;)
            ++next;
        ranges.append({model.index(rows.at(first), 0), model.index(rows.at(next - 1), 0)});
    }
    return ranges;
}

} // namespace

CandidateListView::CandidateListView(AccountSession *session, CandidateDelegate *delegate, QWidget *parent)
    : RowList(parent)
    , m_session(session)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setItemDelegate(delegate);
    setModel(new ListRows(session, delegate, this));
    // The selection, not the current row: a view that gets the focus makes its first row current, which opens nobody.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList chosen = m_following ? QModelIndexList() : selectedIndexes();
        if (!chosen.isEmpty())
            m_session->setCurrent(keyAt(chosen.first()));
    });
    connect(session->selection(), &CandidateSelection::changed, this, [this] {
        if (!m_extending)
            endRange();
        follow();
        viewport()->update();
    });
    connect(session, &AccountSession::keyChanged, this, [this](const QString &from, const QString &to) {
        if (m_current == from)
            m_current = to;
        if (m_open == from)
            m_open = to;
    });
}

QString CandidateListView::keyAt(const QModelIndex &index) const
{
    return m_session->list()->keyAt(index.row());
}

void CandidateListView::open(const QModelIndex &index)
{
    {
        const QScopedValueRollback following(m_following, true); // else it is told once more
        m_current.clear();
        setCurrentIndex(index);
    }
    if (keyAt(index) != m_session->opening())
        m_session->setCurrent(keyAt(index));
}

void CandidateListView::showOpen()
{
    const QString open = m_session->opening();
    if (m_open != open || m_session->list()->rowOf(m_current) < 0)
        m_current.clear();
    m_open = open;
    const int row = m_session->list()->rowOf(m_current.isEmpty() ? open : m_current);
    const QModelIndex index = row < 0 ? QModelIndex() : model()->index(row, 0);
    // A view that gets the focus makes its first row current without selecting it: both are asked here.
    const bool isShown = currentIndex() == index && (!m_current.isEmpty() || selectionModel()->isSelected(index) ||
                                                     !m_session->selection()->isEmpty());
    if (!index.isValid())
        selectionModel()->clearCurrentIndex();
    else if (!isShown)
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    follow();
    if (index.isValid() && !isShown)
        scrollTo(index, QAbstractItemView::EnsureVisible);
}

/// What the view has as selected; opens nobody.
void CandidateListView::follow()
{
    const CandidateSelection &selection = *m_session->selection();
    const QStringList keys = selection.isEmpty() ? QStringList(m_session->opening()) : selection.keys();
    const QItemSelection rows = rangesOf(*model(), m_session->list()->rowsOf(keys));
    if (selectionModel()->selection() == rows)
        return;
    const QScopedValueRollback following(m_following, true);
    selectionModel()->clearSelection(); // by itself: to compare many rows with many others would take seconds
    selectionModel()->select(rows, QItemSelectionModel::Select);
}

void CandidateListView::selectAll()
{
    m_session->selection()->add(m_session->list()->matchingKeys());
}

void CandidateListView::toggle(const QModelIndex &index)
{
    m_current = keyAt(index);
    m_session->selection()->toggle(m_current);
    m_from = m_current;
    m_before = m_session->selection()->keys();
}

/// From where it began to the current row; whoever was selected before that stays.
void CandidateListView::extend(const QModelIndex &before)
{
    const CandidateListModel &list = *m_session->list();
    int from = list.rowOf(m_from);
    if (from < 0) {
        from = before.isValid() ? before.row() : currentIndex().row();
        m_from = list.keyAt(from);
        m_before = m_session->selection()->keys();
    }
    m_current = keyAt(currentIndex());
    const int to = currentIndex().row();
    const QStringList range = list.keys(std::min(from, to), std::max(from, to));
    const QScopedValueRollback extending(m_extending, true);
    m_session->selection()->set(m_before.isEmpty() && range.size() < 2 ? QStringList() : m_before + range);
}

/// One alone is looked at: the others are let go.
void CandidateListView::leave()
{
    endRange();
    m_current.clear();
    m_session->selection()->clear();
}

void CandidateListView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const QModelIndex before = currentIndex();
    if (event->key() == Qt::Key_Escape && modifiers == Qt::NoModifier && !m_session->selection()->isEmpty()) {
        m_session->selection()->clear();
        return;
    }
    if (event->key() == Qt::Key_Space && modifiers == Qt::ControlModifier && before.isValid()) {
        toggle(before);
        return;
    }
    const bool isMove = moves(event->key());
    if ((isMove || event->key() == Qt::Key_Space) && !selects(*event))
        leave();
    RowList::keyPressEvent(event);
    if (!isMove || !selects(*event) || !currentIndex().isValid())
        return;
    if (event->modifiers() & Qt::ShiftModifier) {
        extend(before);
    } else {
        m_current = keyAt(currentIndex());
        endRange();
    }
}

void CandidateListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QModelIndex before = currentIndex();
    const bool isLeft = event->button() == Qt::LeftButton && index.isValid();
    const bool isPlain = isLeft && !selects(*event);
    m_pressed = isPlain ? index : QModelIndex();
    m_pressedAt = event->position().toPoint();
    m_waits = isPlain && m_session->selection()->count() > 1 && m_session->selection()->contains(keyAt(index));
    if (m_waits)
        return;
    if (isPlain)
        leave();
    RowList::mousePressEvent(event);
    if (!isLeft || !selects(*event))
        return;
    if (event->modifiers() & Qt::ShiftModifier)
        extend(before);
    else
        toggle(index);
}

/// The pointer opens or selects where it is pressed, not what it goes over.
void CandidateListView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        RowList::mouseMoveEvent(event);
    const int moved = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (!event->buttons().testFlag(Qt::LeftButton) || !m_pressed.isValid() || moved < QApplication::startDragDistance())
        return;
    m_waits = false;
    const QModelIndex row = std::exchange(m_pressed, QModelIndex());
    const QRect place = visualRect(row);
    Q_EMIT dragged(keyAt(row), viewport()->grab(place.intersected(viewport()->rect())), m_pressedAt - place.topLeft());
}

void CandidateListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_waits, false) && m_pressed.isValid()) {
        const QPointF at = QPointF(m_pressedAt);
        QMouseEvent press(QEvent::MouseButtonPress, at, viewport()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                          Qt::NoModifier);
        leave();
        RowList::mousePressEvent(&press);
    }
    m_pressed = QModelIndex();
    RowList::mouseReleaseEvent(event);
}

void CandidateListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (selects(*event))
        mousePressEvent(event); // a quick second click selects as the first
    else
        RowList::mouseDoubleClickEvent(event);
}

QItemSelectionModel::SelectionFlags CandidateListView::selectionCommand(const QModelIndex &index,
                                                                        const QEvent *event) const
{
    if (!event)
        return QItemSelectionModel::ClearAndSelect;
    bool isPlain = false;
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        isPlain = index.isValid() && mouse->button() == Qt::LeftButton && !selects(*mouse);
    } else if (event->type() == QEvent::KeyPress) {
        isPlain = !selects(*static_cast<const QKeyEvent *>(event));
    }
    return isPlain ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate;
}

} // namespace vivier
