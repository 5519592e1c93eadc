// SPDX-License-Identifier: MIT
#include "window/candidatespage.h"

#include "board/boardpage.h"
#include "board/cardview.h"
#include "form/candidateform.h"
#include "form/formsections.h"
#include "list/candidatelistpane.h"
#include "list/candidatelistview.h"
#include "list/dragpicture.h"
#include "reading/readingpane.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/emptystate.h"
#include "window/actionstates.h"
#include "window/sheet.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int foldChangesBelow = 1200; // look: below it a button opens what will be sent as a sheet
constexpr int listWidth = 310;
constexpr int changesWidth = 340;
constexpr int widestChanges = 900;
constexpr int readingWidth = 540; // of the resume, until the recruiter chooses
constexpr int leastPage = 480;

} // namespace

CandidatesPage::CandidatesPage(AccountSession *session, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_middle(new QStackedWidget)
    , m_list(new CandidateListPane(session))
    , m_form(new CandidateForm(session))
    , m_changes(new ChangesPane(session))
    , m_sheet(new Sheet(this))
    , m_out(new CandidatesOut(session, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_list->setMinimumWidth(Theme::current().px(240));
    m_form->setMinimumWidth(Theme::current().px(360));
    auto *nobody = new EmptyState;
    nobody->setContent(u"user"_s,
                       tr("Choose a candidate on the left, or search with %1.").arg(keyText(ActionId::Search)),
                       tr("New candidate"));
    m_middle->addWidget(nobody);
    m_middle->addWidget(m_form);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_changes);
    stackAsRead();
    m_splitter->setStretchFactor(1, 1);
    for (QWidget *pane : {static_cast<QWidget *>(m_middle), static_cast<QWidget *>(m_changes)})
        pane->setProperty(isPane, true);
    m_isChosen = m_splitter->restoreState(m_preferences->splitterState());
    if (!m_isChosen)
        m_splitter->setSizes({Theme::current().px(listWidth), 4000, Theme::current().px(changesWidth)});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_isChosen = true;
        if (m_isReading)
            m_preferences->setReadingWidth(m_splitter->sizes().value(2));
    });

    connect(nobody, &EmptyState::actionTriggered, this, [this] { newCandidate(m_list->job()); });
    connect(session, &AccountSession::currentChanged, this,
            [this](const QString &key) { m_middle->setCurrentIndex(key.isEmpty() ? 0 : 1); });
    m_open = session->current();
    m_trail.visit(m_open);
    connect(session, &AccountSession::currentChanged, this, [this](const QString &key) {
        m_trail.visit(key);
        forgetUntouched(key); // after the form, which hands over what is half typed
    });
    connect(session, &AccountSession::keyChanged, this,
            [this](const QString &from, const QString &to) { m_trail.follow(from, to); });
    connect(m_list, &CandidateListPane::opened, this, &CandidatesPage::goInto);
    connect(m_list, &CandidateListPane::menuRequested, this, &CandidatesPage::menuRequested);
    connect(m_list, &CandidateListPane::pullRequested, this, [this] {
        if (const QString why = whyNotRead(*m_session->engine()->connectivity()); !why.isEmpty())
            Q_EMIT said({.level = Notice::Level::Info, .key = {}, .text = why});
        else
            m_session->engine()->pull();
    });
    connect(m_list, &CandidateListPane::jobChosen, this, &CandidatesPage::readJob);
    connect(m_list, &CandidateListPane::otherChosen, this, &CandidatesPage::otherChosen);
    connect(m_list, &CandidateListPane::searchCleared, this, &CandidatesPage::searchCleared);
    connect(m_list, &CandidateListPane::searchChosen, this, &CandidatesPage::searchChosen);
    connect(m_list, &CandidateListPane::said, this, &CandidatesPage::said);
    connect(m_form, &CandidateForm::sheetRequested, this, &CandidatesPage::sheetRequested);
    connect(m_form, &CandidateForm::candidateLinkRequested, this, &CandidatesPage::candidateLinkRequested);
    connect(m_form, &CandidateForm::archiveRequested, this,
            [this](bool archived) { m_session->setArchived(m_session->current(), archived); });
    connect(m_form, &CandidateForm::dashboardRequested, this, &CandidatesPage::dashboardRequested);
    connect(m_form, &CandidateForm::changesRequested, this, [this] {
        if (!m_changes->isVisible() || m_changes->tab() != ChangesPane::Tab::ToSend)
            toggleSide(ChangesPane::Tab::ToSend);
        enterPane(m_changes);
    });
    connect(m_form, &CandidateForm::jobRequested, m_list, &CandidateListPane::setJob);
    connect(m_form, &CandidateForm::openLinkRequested, this, &CandidatesPage::openUrlRequested);
    connect(m_form, &CandidateForm::said, this, &CandidatesPage::said);
    connect(m_changes, &ChangesPane::sendRequested, this, &CandidatesPage::sendRequested);
    connect(m_changes, &ChangesPane::takeBackRequested, this, &CandidatesPage::takeBackRequested);
    connect(m_changes, &ChangesPane::compareRequested, this, &CandidatesPage::compareRequested);
    connect(m_changes, &ChangesPane::discardRequested, this, &CandidatesPage::discardRequested);
    connect(m_changes, &ChangesPane::undoRequested, session, [session] { session->undo(); });
    connect(m_changes, &ChangesPane::fieldRequested, m_form,
            [this](const QString &field) { m_form->showField(field); });
    connect(m_changes, &ChangesPane::linkRequested, this, &CandidatesPage::openUrlRequested);
    connect(m_changes, &ChangesPane::historyRequested, this, &CandidatesPage::historyRequested);
    m_changes->setTab(static_cast<ChangesPane::Tab>(m_preferences->sideTab()));
    connect(m_changes, &ChangesPane::tabChanged, m_preferences,
            [this](ChangesPane::Tab tab) { m_preferences->setSideTab(static_cast<int>(tab)); });
    wireReading();
    connect(session, &AccountSession::fieldNeeded, m_form, [this](const QString &key, const QString &field) {
        if (m_splitter->isVisible() && key == m_session->current())
            m_form->showField(field, Qt::OtherFocusReason); // nothing is selected: one may be typing on
    });
    m_middle->setCurrentIndex(session->current().isEmpty() ? 0 : 1);
    setFocusProxy(m_list); // whoever comes back from another page goes on there
    wireOut();
}

/// What leaves the window by drag or by the clipboard.
void CandidatesPage::wireOut()
{
    connect(m_list, &CandidateListPane::dragged, this,
            [this](const QString &key, const QPixmap &row, const QPoint &grip) {
                const CandidateSelection &selection = *m_session->selection();
                const QStringList keys = selection.contains(key) ? selection.keys() : QStringList(key);
                m_out->drag(m_session->candidates()->inOrder(keys), window(),
                            dragPicture(row, static_cast<int>(keys.size())), grip);
            });
    connect(m_out, &CandidatesOut::copied, this, [this](int count, CandidatesOut::As as) {
        const QString text = as == CandidatesOut::As::Text ? tr("%Ln candidate(s) copied as text.", nullptr, count)
                                                           : tr("%Ln candidate(s) copied as vCard.", nullptr, count);
        Q_EMIT said({.level = Notice::Level::Info, .key = {}, .text = text});
    });
    connect(m_out, &CandidatesOut::failed, this, [this](const StoreError &error) {
        Q_EMIT said({.level = Notice::Level::Bad, .key = {}, .text = error.sentence()});
    });
}

void CandidatesPage::copyCandidates(CandidatesOut::As as)
{
    m_form->commitTyping();
    const CandidateSelection &selection = *m_session->selection();
    const QStringList keys = selection.isEmpty() ? QStringList(m_session->current()) : selection.keys();
    m_out->copy(m_session->candidates()->inOrder(keys), as);
}

bool CandidatesPage::isFocusOnPeople() const
{
    const QWidget *focus = QApplication::focusWidget();
    return (m_isBoardShown ? m_board->isAncestorOf(focus) : m_list->isAncestorOf(focus)) &&
           (qobject_cast<const CardView *>(focus) || qobject_cast<const CandidateListView *>(focus));
}

CandidatesPage::~CandidatesPage()
{
    keepWidths();
}

void CandidatesPage::keepWidths()
{
    if (!m_narrow && m_isChosen && !m_isReading)
        m_preferences->setSplitterState(m_splitter->saveState());
}

void CandidatesPage::wireReading()
{
    connect(m_changes, &ChangesPane::tabChanged, this, &CandidatesPage::followTab);
    connect(m_changes->reading(), &ReadingPane::putRequested, m_form, &CandidateForm::put);
    connect(m_changes->reading(), &ReadingPane::openUrlRequested, this, &CandidatesPage::openUrlRequested);
    connect(m_changes->reading(), &ReadingPane::offersChanged, m_form, [this](const QList<ReadingOffer> &offers) {
        QHash<QString, QString> letters;
        for (const ReadingOffer &offer : offers)
            letters.insert(offer.field, offer.letter);
        m_form->showLetters(letters);
    });
    followTab();
}

/// The resume keeps a width of its own.
void CandidatesPage::followTab()
{
    const bool isReading = m_changes->tab() == ChangesPane::Tab::Resume;
    if (isReading == m_isReading)
        return;
    if (isReading)
        keepWidths();
    const QList<int> sizes = m_splitter->sizes();
    if (isReading && !m_narrow)
        m_otherWidth = sizes.value(2);
    m_isReading = isReading;
    if (m_narrow)
        return;
    const int wanted = isReading ? changesRoom() : m_otherWidth;
    if (wanted > 0)
        m_splitter->setSizes({sizes.value(0), sizes.value(1) + sizes.value(2) - wanted, wanted});
    shareRoom();
}

/// What the pane beside the form has at least, as far as there is room for it.
int CandidatesPage::changesRoom() const
{
    const Theme &theme = Theme::current();
    if (!m_isReading)
        return theme.px(changesWidth);
    const int chosen = m_preferences->readingWidth();
    const int left = width() - m_splitter->sizes().value(0) - theme.px(leastPage) - 2 * m_splitter->handleWidth();
    return std::max(theme.px(changesWidth), std::min(chosen > 0 ? chosen : theme.px(readingWidth), left));
}

/// What the form leaves goes to the pane beside it, until the recruiter chooses how wide they are.
void CandidatesPage::shareRoom()
{
    if (m_narrow || m_isChosen)
        return;
    const Theme &theme = Theme::current();
    const int list = theme.px(listWidth);
    const int left = width() - list - theme.px(formWidth) - 2 * m_splitter->handleWidth();
    const int least = changesRoom();
    const int changes = qBound(least, left, std::max(least, theme.px(widestChanges)));
    m_splitter->setSizes({list, width() - list - changes - 2 * m_splitter->handleWidth(), changes});
}

void CandidatesPage::readJob()
{
    // Where all are read in one pass, a job is nothing to read anew.
    if (!m_session->candidates()->catalog().find(FieldRole::Jobs))
        m_session->engine()->pull(m_list->job());
}

void CandidatesPage::makeBoard()
{
    m_board = new BoardPage(m_session);
    m_board->hide();
    layout()->addWidget(m_board);
    connect(m_board, &BoardPage::opened, this, [this](const QString &key) {
        m_lentJob.clear(); // who goes on with somebody of this job goes on in it
        showBoard(false);
        m_list->focusList();
        goInto(key);
    });
    connect(m_board, &BoardPage::menuRequested, this, &CandidatesPage::menuRequested);
    connect(m_board, &BoardPage::draggedOut, this,
            [this](const QStringList &keys, const QPixmap &picture, const QPoint &grip) {
                m_out->drag(keys, window(), picture, grip);
            });
    connect(m_board, &BoardPage::jobChosen, this, [this](const QString &job) {
        m_lentJob.clear();
        m_list->setJob(job);
        readJob();
    });
    connect(m_board, &BoardPage::emptyLeft, m_list, &CandidateListPane::leaveEmpty);
    connect(m_board, &BoardPage::onlineRequested, this, &CandidatesPage::onlineRequested);
    connect(m_board, &BoardPage::contentChanged, this, &CandidatesPage::boardChanged);
}

void CandidatesPage::showBoard(bool shown)
{
    if (std::exchange(m_isBoardShown, shown) == shown)
        return;
    m_form->commitTyping();
    if (shown && !m_board)
        makeBoard();
    if (shown) {
        m_sheet->hide();
        m_list->showAllStages();
        lendJob();
    }
    m_board->setActive(shown);
    if (!shown)
        takeJobBack();
    setFocusProxy(shown ? static_cast<QWidget *>(m_board) : m_list);
    // First what comes: the focus of what goes must have a place to go to.
    QWidget *coming = shown ? static_cast<QWidget *>(m_board) : m_splitter;
    QWidget *going = shown ? static_cast<QWidget *>(m_splitter) : m_board;
    coming->show();
    focusPeople();
    if (shown) // once the focus is elsewhere
        m_board->takeTools(m_list->filterBar(), m_list->sortButton());
    else
        m_list->takeTools();
    going->hide();
    Q_EMIT boardChanged();
}

/// A board is of one job: where the list shows all of them, of that of the open candidate.
void CandidatesPage::lendJob()
{
    m_lentJob.clear();
    const int row = m_session->candidates()->rowOf(m_session->opening());
    const QString job = row < 0 ? QString() : m_session->candidates()->rows().jobsAt(row).value(0);
    if (!m_list->job().isEmpty() || job.isEmpty())
        return;
    m_choiceBefore = m_list->choice();
    m_list->setJob(job);
    m_lentJob = m_list->job();
}

QString CandidatesPage::jobChoice() const
{
    const bool isLent = !m_lentJob.isEmpty() && m_list->choice() == m_lentJob;
    return isLent ? m_choiceBefore : m_list->choice();
}

/// The list is as it was, unless the recruiter chose another job meanwhile.
void CandidatesPage::takeJobBack()
{
    const QString choice = jobChoice();
    m_lentJob.clear();
    if (choice != m_list->choice())
        m_list->setJob(choice);
}

bool CandidatesPage::isOpenInSight() const
{
    return !m_isBoardShown || m_board->holdsOpen();
}

void CandidatesPage::focusPeople()
{
    if (m_isBoardShown)
        m_board->focusCard();
    else
        m_list->focusList();
}

QWidget *CandidatesPage::middle() const
{
    return m_middle;
}

Sheet *CandidatesPage::sheet() const
{
    return m_sheet;
}

/// QSplitter puts each new pane below the others, and a screen reader reads from the bottom.
void CandidatesPage::stackAsRead()
{
    for (int i = 0; i < m_splitter->count(); ++i)
        m_splitter->widget(i)->raise();
    for (int i = 0; i < m_splitter->count(); ++i)
        m_splitter->handle(i)->raise();
}

void CandidatesPage::layOut()
{
    const bool narrow = width() < Theme::current().px(foldChangesBelow);
    if (narrow == m_narrow)
        return;
    if (narrow)
        keepWidths();
    m_narrow = narrow;
    if (narrow) {
        m_sheet->setPane(m_changes);
    } else {
        m_sheet->hide();
        m_splitter->addWidget(m_changes);
        m_changes->show();
        if (m_isChosen)
            m_splitter->restoreState(m_preferences->splitterState());
        stackAsRead();
    }
    Q_EMIT narrowChanged(narrow);
}

void CandidatesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
    shareRoom();
}

void CandidatesPage::toggleSide(ChangesPane::Tab tab)
{
    const bool isShown = m_changes->isVisible() && m_changes->tab() == tab;
    m_changes->setTab(tab);
    if (!m_narrow)
        m_changes->setVisible(!isShown);
    else if (isShown)
        m_sheet->close();
    else if (!m_sheet->isVisible())
        m_sheet->open();
    Q_EMIT sideToggled();
}

void CandidatesPage::read()
{
    const bool isShown = m_changes->isVisible() && m_changes->tab() == ChangesPane::Tab::Resume;
    if (!isShown || m_changes->reading()->isAncestorOf(QApplication::focusWidget()))
        toggleSide(ChangesPane::Tab::Resume);
    if (m_changes->isVisible() && m_changes->tab() == ChangesPane::Tab::Resume)
        m_changes->reading()->setFocus(Qt::ShortcutFocusReason);
}

bool CandidatesPage::isSideBeside() const
{
    return !m_isBoardShown && !m_narrow && !m_changes->isHidden();
}

void CandidatesPage::travel(int by)
{
    const QString key =
        m_trail.step(by, [this](const QString &one) { return m_session->candidates()->rowOf(one) >= 0; });
    if (!key.isEmpty())
        m_session->setCurrent(key);
}

bool CandidatesPage::canTravel(int by) const
{
    return m_trail.canStep(by, [this](const QString &one) { return m_session->candidates()->rowOf(one) >= 0; });
}

/// Into the first field, once it is read; who has left the list meanwhile is not called back.
void CandidatesPage::goInto(const QString &key)
{
    m_session->setCurrent(key);
    const auto go = [this, key] {
        if (m_session->current() == key && m_list->isAncestorOf(QApplication::focusWidget()))
            m_form->begin();
    };
    if (m_session->current() == m_session->opening())
        go();
    else
        connect(m_session, &AccountSession::currentChanged, m_form, go,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void CandidatesPage::newCandidate(const QString &job)
{
    m_session->inTurn(this, [this, job] {
        m_session->addNew(job);
        m_form->begin();
    });
}

/// Whoever was begun and left without a word is not kept: all there is of them was put in by the program.
void CandidatesPage::forgetUntouched(const QString &open)
{
    DraftBook *book = m_session->book();
    const QString left = std::exchange(m_open, open);
    if (left != open && book->isUntouched(left))
        book->discard({left});
}

} // namespace vivier
