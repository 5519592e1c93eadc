// SPDX-License-Identifier: MIT
// The part of BoardPage that makes the columns, and does what is about a whole one.
#include "board/boardcolumn.h"
#include "board/boardpage.h"
#include "board/carddelegate.h"
#include "board/cardview.h"
#include "list/sortbutton.h"
#include "model/accountsession.h"
#include "widgets/actions.h"
#include "widgets/contextmenu.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

void BoardPage::makeColumns()
{
    m_made = m_model->columns();
    for (int column = 0; column < m_made.size(); ++column) {
        const BoardModel::Column &made = m_made.at(column);
        auto *added = new BoardColumn(made.name, made.number, m_model, m_delegate);
        m_row->insertWidget(m_row->count() - 1, added, 1);
        m_columns.append(added);
        connectColumn(column);
        added->show();
    }
}

void BoardPage::connectColumn(int column)
{
    const BoardColumn *one = m_columns.at(column);
    connect(one, &BoardColumn::menuRequested, this, [this, column](const QPoint &at) { openColumnMenu(column, at); });
    connect(one, &BoardColumn::unfoldRequested, this, [this, column] {
        setFolded(column, false);
        m_columns.at(column)->enter();
    });
    const CardView *view = one->view();
    connect(view, &CardView::chosen, this, &BoardPage::choose);
    connect(view, &CardView::leaveRequested, this, [this, column](int by) { goBeside(column, by); });
    connect(view, &CardView::moveRequested, this, &BoardPage::moveBeside);
    connect(view, &QListView::activated, this, [this](const QModelIndex &card) {
        if (const QString key = m_model->keyAt(card); !key.isEmpty())
            Q_EMIT opened(key);
    });
    connect(view, &CardView::toggled, this,
            [this](const QModelIndex &card) { m_session->selection()->toggle(m_model->keyAt(card)); });
    connect(view, &CardView::rangeSelected, this, [this, column](const QModelIndex &from, const QModelIndex &to) {
        const int first = from.isValid() ? from.row() : to.row();
        QStringList keys;
        for (int row = std::min(first, to.row()); row <= std::max(first, to.row()); ++row)
            keys.append(m_model->keyAt(m_model->index(row, 0, m_model->columnIndex(column))));
        m_session->selection()->add(keys);
    });
    // As in the list: who clicks one alone looks at that one.
    connect(view, &CardView::plainlyClicked, m_session->selection(), &CandidateSelection::clear);
    connect(view, &CardView::allToggled, this, [this, column] { selectAll(column); });
    connect(view, &CardView::menuRequested, this, [this, column](const QModelIndex &card, const QPoint &at) {
        if (!card.isValid()) {
            openColumnMenu(column, at);
            return;
        }
        choose(card);
        Q_EMIT menuRequested(at);
    });
    connect(view, &CardView::dragStarted, this, &BoardPage::beginDrag);
    connect(view, &CardView::dragMoved, this, &BoardPage::dragTo);
    connect(view, &CardView::dropped, this, [this](const QPoint &at) {
        dragTo(at);
        endDrag(true);
    });
}

void BoardPage::selectAll(int column)
{
    QStringList keys;
    const QModelIndex parent = m_model->columnIndex(column);
    for (int row = 0; row < m_model->rowCount(parent); ++row)
        keys.append(m_model->keyAt(m_model->index(row, 0, parent)));
    m_session->selection()->add(keys);
}

/// To the card of whoever is open, if it is there, else to the first.
void BoardPage::goInto(int column)
{
    CardView *view = m_columns.at(column)->view();
    const QModelIndex parent = m_model->columnIndex(column);
    const QModelIndex open = m_model->indexOf(m_session->opening());
    const QModelIndex card = open.isValid() && open.parent() == parent ? open : m_model->index(0, 0, parent);
    view->setCurrentIndex(card);
    m_columns.at(column)->enter();
    choose(card);
}

void BoardPage::openColumnMenu(int column, const QPoint &at)
{
    BoardColumn *about = m_columns.at(column); // what is chosen when it is gone is about nothing
    QMenu *menu = makeContextMenu(this, u"columnMenu"_s);
    addAs(menu, ActionId::SelectAll, m_model->countIn(column) > 0, [this, about] {
        if (const qsizetype there = m_columns.indexOf(about); there >= 0) {
            selectAll(static_cast<int>(there));
            goInto(static_cast<int>(there)); // the next key is about them
        }
    });
    menu->actions().constLast()->setText(tr("Select &all in this column"));
    if (m_sort)
        m_sort->fill(menu->addMenu(tr("&Sort the board")));
    menu->addSeparator();
    menu->addAction(tr("&Collapse the column"), about, [this, about] {
        if (const qsizetype there = m_columns.indexOf(about); there >= 0)
            setFolded(static_cast<int>(there), true);
    });
    menu->popup(at);
}

std::pair<QString, qint64> BoardPage::placeOf(int column) const
{
    return {m_model->job(), m_made.at(column).standing};
}

bool BoardPage::isFolded(int column) const
{
    return column < m_columns.size() && m_columns.at(column)->isFolded();
}

void BoardPage::setFolded(int column, bool folded)
{
    if (folded)
        m_folded.insert(placeOf(column));
    else
        m_folded.remove(placeOf(column));
    m_columns.at(column)->setFolded(folded);
    Q_EMIT contentChanged();
}

} // namespace vivier
