#include "board/boardpage.h"

#include "board/boardcolumn.h"
#include "board/boarddrag.h"
#include "board/boardstrip.h"
#include "board/carddelegate.h"
#include "board/cardview.h"
#include "list/emptylist.h"
#include "model/workspace.h"
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

#include <algorithm>

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

BoardPage::BoardPage(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new SpokenBoard(workspace->list(), workspace->candidates(), workspace->jobs(), this))
    , m_delegate(new CardDelegate(workspace->selection(), this))
    , m_strip(new BoardStrip(workspace, m_model, this))
    , m_area(new QScrollArea(this))
    , m_row(new QHBoxLayout)
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_drag(new BoardDrag(this))
{
    setObjectName(u"boardPage"_s);
    auto *columns = new QWidget;
    columns->setLayout(m_row);
    m_row->setContentsMargins(10, size::space2, 10, 0);
    m_row->setSpacing(size::space1);
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
    connect(m_strip, &BoardStrip::allRequested, this, &BoardPage::allRequested);
    connect(m_strip, &BoardStrip::onlineRequested, this, &BoardPage::onlineRequested);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &BoardPage::keepPlaces);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_wasReset = true; });
    connect(m_model, &BoardModel::countsChanged, this, [this] {
        if (std::exchange(m_wasReset, false)) // after the views, which forget their columns by it
            rebuild();
        showOpen();
        refresh();
    });
    connectWorkspace();
    rebuild();
}

BoardPage::~BoardPage()
{
    m_model->disconnect(this);
}

void BoardPage::connectWorkspace()
{
    const auto soon = [this] {
        if (m_isActive)
            m_refresh.start();
    };
    connect(m_workspace, &Workspace::currentChanged, this, &BoardPage::showOpen);
    connect(m_workspace, &Workspace::openingChanged, this, &BoardPage::showOpen);
    connect(m_workspace->book(), &DraftBook::changed, this, soon);
    connect(m_workspace->list(), &CandidateListModel::countsChanged, this, soon);
    connect(m_workspace->list(), &CandidateListModel::filterChanged, this, soon);
    connect(m_workspace->engine()->outbox(), &Outbox::changed, this, soon);
    connect(m_workspace->engine()->connectivity(), &Connectivity::stateChanged, this, soon);
    connect(m_workspace->engine(), &SyncEngine::pullStarted, this, soon);
    connect(m_workspace->engine(), &SyncEngine::pullFinished, this, soon);
    connect(m_workspace->selection(), &CandidateSelection::changed, this, [this] {
        for (const BoardColumn *column : std::as_const(m_columns))
            column->view()->viewport()->update();
    });
}

void BoardPage::setActive(bool active)
{
    m_isActive = active;
    m_model->setActive(active);
    if (!active)
        return;
    showOpen();
    refresh();
}

bool BoardPage::holdsOpen() const
{
    return m_model->indexOf(m_workspace->opening()).isValid();
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
    QModelIndex card = m_model->indexOf(m_workspace->opening());
    const int known = qMin(static_cast<int>(m_columns.size()), m_model->rowCount()); // in the midst of a reset
    for (int column = 0; !card.isValid() && column < known; ++column)
        card = m_model->index(0, 0, m_model->columnIndex(column));
    if (card.isValid() && card.parent().row() < known) {
        CardView *view = m_columns.at(card.parent().row())->view();
        view->setCurrentIndex(card);
        view->setFocus(Qt::OtherFocusReason);
    } else if (m_stack->currentWidget() == m_empty) {
        if (!enterPane(m_empty)) // nothing to do there but wait
            enterPane(m_strip);
    } else if (!m_columns.isEmpty()) {
        m_columns.first()->view()->setFocus(Qt::OtherFocusReason);
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
    const bool hadFocus = hasFocusInside();
    QList<BoardColumn *> gone;
    if (m_made != m_model->columns()) {
        endDrag(false);
        gone = std::exchange(m_columns, {});
        makeColumns();
        m_places.clear();
    }
    for (int column = 0; column < m_columns.size(); ++column) {
        CardView *view = m_columns.at(column)->view();
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

void BoardPage::makeColumns()
{
    m_made = m_model->columns();
    for (int column = 0; column < m_made.size(); ++column) {
        const BoardModel::Column &made = m_made.at(column);
        auto *added = new BoardColumn(made.name, made.number, m_model, m_delegate);
        m_row->addWidget(added, 1);
        m_columns.append(added);
        connectColumn(column);
        added->show();
    }
}

void BoardPage::connectColumn(int column)
{
    const CardView *view = m_columns.at(column)->view();
    connect(view, &CardView::chosen, this, &BoardPage::choose);
    connect(view, &CardView::leaveRequested, this, [this, column](int by) { goBeside(column, by); });
    connect(view, &CardView::moveRequested, this, &BoardPage::moveBeside);
    connect(view, &QListView::activated, this, [this](const QModelIndex &card) {
        if (const QString key = m_model->keyAt(card); !key.isEmpty())
            Q_EMIT opened(key);
    });
    connect(view, &CardView::toggled, this,
            [this](const QModelIndex &card) { m_workspace->selection()->toggle(m_model->keyAt(card)); });
    connect(view, &CardView::rangeSelected, this, [this, column](const QModelIndex &from, const QModelIndex &to) {
        const int first = from.isValid() ? from.row() : to.row();
        QStringList keys;
        for (int row = std::min(first, to.row()); row <= std::max(first, to.row()); ++row)
            keys.append(m_model->keyAt(m_model->index(row, 0, m_model->columnIndex(column))));
        m_workspace->selection()->add(keys);
    });
    // As in the list: who clicks one alone looks at that one.
    connect(view, &CardView::plainlyClicked, m_workspace->selection(), &CandidateSelection::clear);
    connect(view, &CardView::allToggled, this, [this, column] {
        QStringList keys;
        const QModelIndex parent = m_model->columnIndex(column);
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            keys.append(m_model->keyAt(m_model->index(row, 0, parent)));
        m_workspace->selection()->add(keys);
    });
    connect(view, &CardView::menuRequested, this, [this](const QModelIndex &card, const QPoint &at) {
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

void BoardPage::refresh()
{
    for (int column = 0; column < m_columns.size(); ++column)
        m_columns.at(column)->setCounts(m_model->countIn(column), m_model->countAfterDrop(column));
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
        const EmptyList said = emptyList(*m_workspace);
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

/// The card of the open candidate is the current one, wherever it went; the focus goes with it. Nothing scrolls unless
/// it is somebody else's, or elsewhere.
void BoardPage::showOpen()
{
    const QString key = m_workspace->opening();
    const QModelIndex card = m_model->indexOf(key);
    const int column = card.isValid() ? card.parent().row() : -1;
    const std::pair open(key, column);
    const bool isNew = m_open != open;
    m_open = open;
    if (column < 0 || column >= m_columns.size())
        return;
    CardView *view = m_columns.at(column)->view();
    if (view->currentIndex() != card) {
        view->setAutoScroll(isNew);
        view->setCurrentIndex(card);
        view->setAutoScroll(true);
    }
    if (m_model->isDragging())
        return;
    if (hasFocusInside() && !view->hasFocus())
        view->setFocus(Qt::OtherFocusReason);
    if (isNew)
        m_area->ensureWidgetVisible(m_columns.at(column), 0, 0);
}

void BoardPage::choose(const QModelIndex &card)
{
    const QString key = m_model->keyAt(card);
    if (!key.isEmpty() && key != m_workspace->opening())
        m_workspace->setCurrent(key);
}

/// To the card at about the same height in the next column that has any.
void BoardPage::goBeside(int column, int by)
{
    const QModelIndex from = m_columns.at(column)->view()->currentIndex();
    for (int to = column + by; to >= 0 && to < m_columns.size(); to += by) {
        const int cards = m_model->rowCount(m_model->columnIndex(to));
        if (cards == 0)
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
    if (!m_workspace->selection()->contains(key))
        return keys;
    for (const QString &other : m_workspace->selection()->keys()) {
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
    m_workspace->whenOpen(this, [this, by] { // keys may be faster than the disk
        const QString key = m_workspace->current();
        const QModelIndex card = m_model->indexOf(key);
        if (card.isValid())
            m_model->move(whom(key), card.parent().row() + by);
    });
}

void BoardPage::beginDrag(const QModelIndex &card, const QPoint &at)
{
    const auto *view = qobject_cast<CardView *>(sender());
    if (!view || m_model->keyAt(card).isEmpty())
        return;
    const QRect rect = view->visualRect(card);
    const QStringList keys = whom(m_model->keyAt(card));
    const QPixmap picture = view->viewport()->grab(rect.intersected(view->viewport()->rect()));
    m_drag->begin(picture, view->viewport()->mapFromGlobal(at) - rect.topLeft(), static_cast<int>(keys.size()));
    m_model->drag(keys, -1);
}

int BoardPage::columnAt(const QPoint &at) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        const BoardColumn *one = m_columns.at(column);
        if (one->rect().contains(one->mapFromGlobal(at)) && m_area->rect().contains(m_area->mapFromGlobal(at)))
            return column;
    }
    return -1;
}

void BoardPage::dragTo(const QPoint &at)
{
    if (!m_model->isDragging())
        return;
    m_drag->follow(at);
    QScrollBar *bar = m_area->horizontalScrollBar();
    const int edge = Theme::current().px(size::space5);
    const int x = m_area->mapFromGlobal(at).x();
    if (x < edge || x > m_area->width() - edge)
        bar->setValue(bar->value() + (x < edge ? -edge : edge));
    const int column = columnAt(at);
    const int before = m_dropColumn;
    m_dropColumn = column >= 0 && m_model->columns().at(column).takes ? column : -1;
    const QModelIndex dragged = m_model->indexOf(m_workspace->opening());
    const bool isOwn = m_dropColumn >= 0 && dragged.isValid() && dragged.parent().row() == m_dropColumn;
    m_model->drag(m_model->dragged(), m_dropColumn);
    if (const QModelIndex slot = m_model->firstSlot(); slot.isValid() && m_dropColumn != before)
        m_columns.at(m_dropColumn)->view()->scrollTo(slot);
    for (int other = 0; other < m_columns.size(); ++other)
        m_columns.at(other)->setTarget(other == m_dropColumn && !isOwn);
}

void BoardPage::endDrag(bool drop)
{
    if (!m_model->isDragging())
        return;
    const QStringList keys = m_model->dragged();
    const int column = std::exchange(m_dropColumn, -1);
    m_drag->hide();
    m_model->endDrag();
    for (BoardColumn *one : std::as_const(m_columns))
        one->setTarget(false);
    if (drop && column >= 0)
        m_workspace->whenOpen(this, [this, keys, column] { m_model->move(keys, column); });
}

void BoardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_model->isDragging())
        endDrag(false);
    else if (event->key() == Qt::Key_Escape && !m_workspace->selection()->isEmpty())
        m_workspace->selection()->clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vivier
