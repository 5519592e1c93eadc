// SPDX-License-Identifier: MIT
#include "board/boardpage.h"

#include "board/boardcolumn.h"
#include "board/boarddrag.h"
#include "board/boardstrip.h"
#include "board/carddelegate.h"
#include "board/cardview.h"
#include "list/emptylist.h"
#include "model/accountsession.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// With what a screen reader says of a card, which is what it shows.
class SpokenBoard : public BoardModel
{
public:
    using BoardModel::BoardModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::AccessibleTextRole && index.parent().isValid() ? CardDelegate::spoken(index)
                                                                          : BoardModel::data(index, role);
    }
};

} // namespace

BoardPage::BoardPage(AccountSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SpokenBoard(session->list(), session->candidates(), session->jobs(), this))
    , m_delegate(new CardDelegate(session->selection(), this))
    , m_strip(new BoardStrip(session, m_model, this))
    , m_area(new QScrollArea(this))
    , m_row(new QHBoxLayout)
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_drag(new BoardDrag(this))
{
    setObjectName(u"boardPage"_s);
    setAcceptDrops(true);
    auto *columns = new QWidget;
    columns->setLayout(m_row);
    m_row->setContentsMargins(10, size::space2, 10, 0);
    m_row->setSpacing(size::space1);
    m_row->addStretch(0); // where all are folded
    m_area->setObjectName(u"boardArea"_s);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // each column scrolls by itself
    m_area->setWidget(columns);
    m_area->setProperty(isPane, true);
    m_strip->setProperty(isPane, true);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_empty);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_strip);
    page->addLayout(m_stack, 1);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &BoardPage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_columns.isEmpty())
            m_strip->openJobs();
        else
            Q_EMIT emptyLeft();
    });
    connect(m_strip, &BoardStrip::jobChosen, this, &BoardPage::jobChosen);
    connect(m_strip, &BoardStrip::onlineRequested, this, &BoardPage::onlineRequested);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &BoardPage::keepPlaces);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_wasReset = true; });
    connect(m_model, &BoardModel::countsChanged, this, [this] {
        const bool wasReset = std::exchange(m_wasReset, false);
        if (wasReset) // after the views, which forget their columns by it
            rebuild();
        showOpen();
        if (wasReset) {
            refresh();
        } else { // of many who move each tells this, and the rest looks at all drafts
            refreshCounts();
            m_refresh.start();
        }
    });
    connectSession();
    rebuild();
}

BoardPage::~BoardPage()
{
    m_model->disconnect(this);
}

void BoardPage::connectSession()
{
    const auto soon = [this] {
        if (m_isActive)
            m_refresh.start();
    };
    connect(m_session, &AccountSession::currentChanged, this, &BoardPage::showOpen);
    connect(m_session, &AccountSession::openingChanged, this, &BoardPage::showOpen);
    connect(m_session->book(), &DraftBook::changed, this, soon);
    connect(m_session->list(), &CandidateListModel::countsChanged, this, soon);
    connect(m_session->list(), &CandidateListModel::filterChanged, this, soon);
    connect(m_session->engine()->outbox(), &Outbox::changed, this, soon);
    connect(m_session->engine()->connectivity(), &Connectivity::stateChanged, this, soon);
    connect(m_session->engine(), &SyncEngine::pullStarted, this, soon);
    connect(m_session->engine(), &SyncEngine::pullFinished, this, soon);
    connect(m_session->selection(), &CandidateSelection::changed, this, [this] {
        for (const BoardColumn *column : std::as_const(m_columns))
            column->view()->viewport()->update();
    });
}

void BoardPage::setActive(bool active)
{
    m_isActive = active;
    m_out.clear();
    m_model->setActive(active);
    if (!active)
        return;
    showOpen();
    refresh();
}

void BoardPage::takeTools(FilterBar *filters, SortButton *sort)
{
    m_sort = sort;
    m_strip->takeTools(filters, sort);
}

bool BoardPage::holdsOpen() const
{
    const QModelIndex card = m_model->indexOf(m_session->opening());
    return card.isValid() && !isFolded(card.parent().row());
}

bool BoardPage::hasFocusOnCards() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus == this || (qobject_cast<const CardView *>(focus) && m_area->isAncestorOf(focus));
}

bool BoardPage::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus == this || m_area->isAncestorOf(focus) || m_empty->isAncestorOf(focus);
}

void BoardPage::focusInEvent(QFocusEvent *)
{
    focusCard();
}

void BoardPage::focusCard()
{
    QModelIndex card = m_model->indexOf(m_session->opening());
    const int known = qMin(static_cast<int>(m_columns.size()), m_model->rowCount()); // in the midst of a reset
    for (int column = 0; !card.isValid() && column < known; ++column) {
        if (!isFolded(column))
            card = m_model->index(0, 0, m_model->columnIndex(column));
    }
    if (card.isValid() && card.parent().row() < known) {
        BoardColumn *column = m_columns.at(card.parent().row());
        column->view()->setCurrentIndex(card);
        column->enter();
        m_area->ensureWidgetVisible(column, 0, 0); // when it was gone to, the columns had no places yet
    } else if (m_stack->currentWidget() == m_empty) {
        if (!enterPane(m_empty)) // nothing to do there but wait
            enterPane(m_strip);
    } else if (!m_columns.isEmpty()) {
        m_columns.first()->enter();
    }
}

void BoardPage::keepPlaces()
{
    m_places.clear();
    for (const BoardColumn *column : std::as_const(m_columns))
        m_places.append(column->view()->verticalScrollBar()->value());
}

/// After a reset, when no view knows its column any more.
void BoardPage::rebuild()
{
    const bool isOther = m_made != m_model->columns();
    const bool hadFocus = isOther ? hasFocusInside() : hasFocusOnCards();
    QList<BoardColumn *> gone;
    if (isOther) {
        endDrag(false);
        gone = std::exchange(m_columns, {});
        makeColumns();
        m_places.clear();
    }
    for (int column = 0; column < m_columns.size(); ++column) {
        CardView *view = m_columns.at(column)->view();
        m_columns.at(column)->setFolded(m_folded.contains(placeOf(column)));
        view->setRootIndex(m_model->columnIndex(column));
        view->doItemsLayout();
        view->verticalScrollBar()->setValue(m_places.value(column));
    }
    refreshEmpty();
    if (hadFocus)
        focusCard();
    for (BoardColumn *column : std::as_const(gone)) { // last: the focus of what goes must have a place to go to
        column->hide();
        column->deleteLater(); // the keys that led here may be its own
    }
}

void BoardPage::refreshCounts()
{
    for (int column = 0; column < m_columns.size(); ++column)
        m_columns.at(column)->setCounts(m_model->countIn(column), m_model->countAfterDrop(column));
}

void BoardPage::refresh()
{
    refreshCounts();
    m_strip->refresh();
    refreshEmpty();
    Q_EMIT contentChanged();
}

void BoardPage::refreshEmpty()
{
    const bool hasCards = m_model->cardCount() > 0;
    if (m_model->job().isEmpty()) {
        m_empty->setContent(u"columns-2"_s, tr("The board shows the candidates of one job, stage by stage."),
                            tr("&Choose a job"));
    } else if (m_columns.isEmpty()) {
        m_empty->setContent(u"columns-2"_s, tr("The stages of this job are not known on this computer yet."),
                            tr("&Choose a job"));
    } else if (!hasCards) {
        const EmptyList said = emptyList(*m_session);
        m_empty->setContent(said.icon, said.sentence, said.action);
    }
    const bool hadFocus = hasFocusInside();
    QWidget *shown = hasCards ? static_cast<QWidget *>(m_area) : m_empty;
    if (m_stack->currentWidget() == shown)
        return;
    m_stack->setCurrentWidget(shown);
    if (hadFocus)
        focusCard();
}

/// The card of the open candidate is the current one, wherever it went; the focus goes with it. Nothing scrolls or
/// unfolds unless it is somebody else's, or elsewhere.
void BoardPage::showOpen()
{
    const QString key = m_session->opening();
    const QModelIndex card = m_model->indexOf(key);
    const int column = card.isValid() ? card.parent().row() : -1;
    const std::pair open(key, column);
    const bool isNew = m_open != open;
    m_open = open;
    if (column < 0 || column >= m_columns.size())
        return;
    if (isNew && isFolded(column))
        setFolded(column, false); // whom the actions are about is seen
    CardView *view = m_columns.at(column)->view();
    if (view->currentIndex() != card) {
        view->setAutoScroll(isNew);
        view->setCurrentIndex(card);
        view->setAutoScroll(true);
    }
    if (m_model->isDragging())
        return;
    if (hasFocusOnCards() && !view->hasFocus())
        m_columns.at(column)->enter();
    if (isNew)
        m_area->ensureWidgetVisible(m_columns.at(column), 0, 0);
}

void BoardPage::choose(const QModelIndex &card)
{
    const QString key = m_model->keyAt(card);
    if (!key.isEmpty() && key != m_session->opening())
        m_session->setCurrent(key);
}

/// To the card at about the same height in the next column that has any.
void BoardPage::goBeside(int column, int by)
{
    const QModelIndex from = m_columns.at(column)->view()->currentIndex();
    for (int to = column + by; to >= 0 && to < m_columns.size(); to += by) {
        const int cards = m_model->rowCount(m_model->columnIndex(to));
        if (cards == 0 || isFolded(to))
            continue;
        const int row = qBound(0, from.isValid() ? from.row() : 0, cards - 1);
        const QModelIndex card = m_model->index(row, 0, m_model->columnIndex(to));
        m_columns.at(to)->view()->setCurrentIndex(card);
        m_columns.at(to)->view()->setFocus(Qt::OtherFocusReason);
        m_area->ensureWidgetVisible(m_columns.at(to), 0, 0);
        choose(card);
        return;
    }
}

/// All who are selected where this one is among them. This one first: the step of undo is of who is open.
QStringList BoardPage::whom(const QString &key) const
{
    QStringList keys{key};
    if (!m_session->selection()->contains(key))
        return keys;
    for (const QString &other : m_session->selection()->keys()) {
        if (other != key && m_model->indexOf(other).isValid())
            keys.append(other);
    }
    return keys;
}

void BoardPage::moveBeside(int by)
{
    const auto *view = qobject_cast<CardView *>(sender());
    if (!view)
        return;
    choose(view->currentIndex());
    m_session->whenOpen(this, [this, by] { // keys may be faster than the disk
        m_model->moveEach(whom(m_session->current()), by);
    });
}

void BoardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_model->isDragging())
        endDrag(false);
    else if (event->key() == Qt::Key_Escape && !m_session->selection()->isEmpty())
        m_session->selection()->clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vivier
