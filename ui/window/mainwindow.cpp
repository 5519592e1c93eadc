// SPDX-License-Identifier: MIT
#include "window/mainwindow.h"

#include "bulk/selectionbar.h"
#include "candidate/phone.h"
#include "candidate/singleline.h"
#include "candidate/timeinstage.h"
#include "form/candidateform.h"
#include "list/candidatelistpane.h"
#include "model/notification.h"
#include "model/savedfilters.h"
#include "model/spelling.h"
#include "model/valuewords.h"
#include "run/runstrip.h"
#include "same/samewords.h"
#include "spelling/dictionaryfiles.h"
#include "theme/icons.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/contextmenu.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"
#include "window/actionstates.h"
#include "window/candidatespage.h"
#include "window/closingguard.h"
#include "window/digitkeys.h"
#include "window/focuskeeper.h"
#include "window/noticebar.h"
#include "window/sendingpages.h"
#include "window/stagemenu.h"
#include "window/statusline.h"
#include "window/topbar.h"
#include "window/unlockpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSessionManager>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Preferences *preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_preferences(preferences)
    , m_actions(new Actions(this))
    , m_top(new TopBar(*m_actions))
    , m_run(new RunStrip)
    , m_selection(new SelectionBar(*m_actions))
    , m_status(new StatusLine)
    , m_page(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_others(new OtherMatches(this))
    , m_pairs(new PersonPairs(this))
    , m_filters(new SavedFilters(this))
    , m_spelling(new Spelling(preferences, dictionaryFolders(), this))
    , m_stages(new StageMenu(this))
    , m_accounts(new AccountMenu(this, m_actions->action(ActionId::Accounts)))
    , m_closing(new ClosingGuard(this))
{
    setWindowTitle(u"Vivier"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(760, 480);
    m_actions->fill(menuBar(), m_stages);
    m_actions->action(ActionId::WorkOffline)->setChecked(preferences->worksOffline());
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_page, 1);
    column->addWidget(m_run);
    column->addWidget(m_selection);
    column->addWidget(m_status);
    m_empty->setContent(u"key-round"_s, tr("Connect Vivier to your applicant tracking system to begin."),
                        tr("&Add an account…"));
    m_page->addWidget(m_empty);
    setCentralWidget(central);
    m_banner = new NoticeBar(m_page);
    connect(m_banner, &NoticeBar::acted, this, &MainWindow::actOn);
    connect(m_banner, &NoticeBar::secondRequested, this, [this](const Notice &notice) {
        if (!notice.hidden) { // about its candidate: the recruiter may have gone on to another
            m_session->send(notice.key, {.confirmed = true, .createAnyway = true});
            return;
        }
        showCandidates();
        m_candidates->list()->showDrafts();
        m_candidates->list()->focusList();
    });
    connect(m_run, &RunStrip::opened, this, [this] { m_sending->showRun(); });
    connect(m_run, &RunStrip::undoRequested, this, [this](const QString &run) { m_sending->undoRun(run); });
    connect(m_accounts, &AccountMenu::chosen, this, &MainWindow::accountChosen);
    m_top->accountButton()->setMenu(m_accounts);
    connect(m_empty, &EmptyState::actionTriggered, this, &MainWindow::newAccountRequested);
    connect(m_top, &TopBar::changesRequested, m_actions->action(ActionId::ShowChanges), &QAction::trigger);
    connect(m_top, &TopBar::outboxRequested, m_actions->action(ActionId::ShowOutbox), &QAction::trigger);
    connect(m_top->search(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_candidates || m_switching)
            return;
        m_candidates->list()->setQuery(text);
        m_others->setQuery(text);
        if (!text.isEmpty())
            m_sending->close(); // what is searched for is in the list, and on the board
    });
    connect(m_top->search(), &SearchField::resultsRequested, this, [this] {
        if (followTyped())
            return;
        if (m_candidates && m_candidates->isBoardShown())
            m_candidates->focusPeople();
        else if (m_candidates)
            m_candidates->list()->enterResults();
    });
    connect(new DigitKeys(this), &DigitKeys::unused, this, [this](Qt::KeyboardModifiers held, int digit) {
        if (held == Qt::AltModifier)
            m_stages->moveTo(digit - 1);
    });
    connect(m_stages, &StageMenu::manyRequested, this, [this](const Value &stage) {
        if (const Field *field = movedField(m_session->candidates()->catalog()))
            showBulk(field, stage);
    });
    connect(m_stages, &StageMenu::refused, this,
            [this](const QString &why) { m_banner->tell({.level = Notice::Level::Info, .key = {}, .text = why}); });
    const auto *focus = new FocusKeeper(this);
    connect(focus, &FocusKeeper::placeWanted, this, [this] {
        if (m_candidates && m_candidates->isVisible())
            m_candidates->focusPeople();
        else
            m_page->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_filters, &SavedFilters::failed, this, [this](const StoreError &error) {
        m_banner->tell({.level = Notice::Level::Warning,
                        .key = {},
                        .text = tr("The saved filters could not be saved.") + u' ' + error.sentence()});
    });
    connect(m_closing, &ClosingGuard::released, this, &QWidget::close);
    connect(m_closing, &ClosingGuard::onlineWanted, this, [this] {
        if (isWorkingOffline())
            m_actions->action(ActionId::WorkOffline)->trigger();
    });
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &session) {
        if (!mayEndSession() && session.allowsErrorInteraction()) {
            session.release();
            session.cancel();
        }
    });
    wireActions();
    wireSessionActions();
    wireSelection();
    wireSpelling();
    connect(m_actions, &Actions::refused, this, [this](const QString &why) {
        if (m_session)
            m_banner->tell({.level = Notice::Level::Info, .key = m_session->current(), .text = why});
    });
    connect(m_actions, &Actions::refusalOver, this, [this](const QString &why) {
        if (m_banner->notice().text == why)
            m_banner->hide();
    });
    if (!restoreGeometry(preferences->windowGeometry()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() * 0.95)); // the frame needs room, too
    setSession(nullptr);
}

MainWindow::~MainWindow() = default;

bool MainWindow::isWorkingOffline() const
{
    return m_actions->action(ActionId::WorkOffline)->isChecked();
}

void MainWindow::setAccounts(const QList<AccountEntry> &accounts)
{
    m_accounts->setEntries(accounts);
    QStringList needing;
    for (const AccountEntry &entry : accounts) {
        if (!entry.shown && entry.needsRecruiter())
            needing.append(entry.sentence());
    }
    m_top->setAttention(needing);
    // What was said of an account that is gone leads nowhere.
    m_banner->forgetAccounts([&accounts](const QString &id) {
        return std::ranges::find(accounts, id, &AccountEntry::id) == accounts.cend();
    });
}

void MainWindow::setOthers(const QList<AccountSession *> &others)
{
    QList<OtherMatches::Source> sources;
    for (AccountSession *other : others)
        sources.append(
            {.account = other->account().id, .name = other->account().name, .candidates = other->candidates()});
    m_others->setSources(sources);
    m_otherSessions = QList<QPointer<AccountSession>>(others.cbegin(), others.cend());
    // Later: who is in sight is about to change as well, and all would be looked for anew.
    QMetaObject::invokeMethod(this, &MainWindow::gatherPairs, Qt::QueuedConnection);
}

/// Whoever is in sight, the order is the same, so that nothing is looked for anew.
void MainWindow::gatherPairs()
{
    QList<AccountSession *> sessions;
    const auto add = [&sessions](AccountSession *session) {
        if (session && !sessions.contains(session))
            sessions.append(session);
    };
    for (const QPointer<AccountSession> &other : std::as_const(m_otherSessions))
        add(other.data());
    add(m_session);
    std::ranges::sort(sessions, {}, [](const AccountSession *session) { return session->account().id; });
    QList<PersonPairs::Source> sources;
    for (AccountSession *session : std::as_const(sessions)) {
        const Account &account = session->account();
        sources.append(
            {.account = account.id,
             .name = account.name,
             .phoneRegion = account.phoneRegion.isEmpty() ? defaultPhoneRegion(QLocale::system()) : account.phoneRegion,
             .candidates = session->candidates(),
             .store = session->store()});
    }
    m_pairs->setSources(sources);
}

/// Of a new candidate who is open: that somebody is like her is told once, while she is created.
void MainWindow::lookForSame()
{
    const QString key = m_session ? m_session->current() : QString();
    if (!Draft::isNewKey(key))
        return;
    m_pairs->setFollowing(true);
    const PersonPairs::Who who{m_session->account().id, key};
    const QList<PersonPairs::Pair> pairs = m_pairs->pairsOf(who);
    if (pairs.isEmpty() || m_toldSame == key)
        return;
    m_toldSame = key;
    const PersonPairs::Pair &first = pairs.constFirst();
    const PersonPairs::Who &other = first.one == who ? first.other : first.one;
    const PersonPairs::Source *from = m_pairs->source(other.account);
    QStringList reasons;
    for (const ReasonWords &reason : reasonWords(first.reasons))
        reasons.append(reason.text);
    m_banner->tell({.level = Notice::Level::Warning,
                    .key = key,
                    //: %1 is a candidate, %2 says why: "same email, same phone"
                    .text = tr("Maybe the same person as %1: %2.")
                                .arg(isolated(shownName(*from->candidates, other.key)), reasons.join(u", "_s)),
                    .action = Notice::Action::ShowSame});
}

void MainWindow::showCandidate(const QString &key)
{
    if (!m_session)
        return;
    showCandidates();
    m_session->setCurrent(key);
    m_candidates->list()->focusList();
}

CandidateForm *MainWindow::form() const
{
    return m_candidates ? m_candidates->form() : nullptr;
}

UnlockPage *MainWindow::unlockPage()
{
    if (!m_unlock) {
        m_unlock = new UnlockPage;
        m_page->addWidget(m_unlock);
    }
    m_page->setCurrentWidget(m_unlock);
    m_top->hideAccount();
    return m_unlock;
}

void MainWindow::fitActions()
{
    if (!m_session)
        return;
    const FieldCatalog &catalog = m_session->candidates()->catalog();
    fitToAts(m_actions, catalog);
    m_actions->action(ActionId::SelectedStage)->setVisible(movedField(catalog));
    //: %1 is an ATS: Welcome Kit.
    m_actions->setText(ActionId::OpenDashboard, tr("&Open in %1").arg(m_session->atsName()));
}

/// The program's name comes last, as windows are told apart by their first words.
void MainWindow::refreshTitle()
{
    const QString key = m_session ? m_session->current() : QString();
    const QString name = key.isEmpty() ? QString() : singleLine(shownName(*m_session->candidates(), key));
    setWindowTitle(name.isEmpty() ? u"Vivier"_s : isolated(name) + u" – Vivier"_s);
}

void MainWindow::travel(int by)
{
    showCandidates();
    m_candidates->travel(by);
}

void MainWindow::showRowMenu(const QPoint &globalPosition)
{
    refreshActions();
    QMenu *menu = makeContextMenu(this, u"rowMenu"_s);
    m_actions->fillRow(menu, m_stages);
    menu->popup(globalPosition);
}

void MainWindow::showCandidates()
{
    if (m_sending)
        m_sending->close();
    if (m_candidates)
        m_candidates->showBoard(false);
}

void MainWindow::refreshActions()
{
    refreshTitle();
    refreshStates(m_actions, m_session, m_candidates, m_sending);
    const bool isInSight = m_sending && !m_sending->isOpen() && m_candidates->isOpenInSight();
    const bool isBoard = m_candidates && m_candidates->isBoardShown();
    m_actions->setBack(ActionId::ShowBoard, isBoard);
    m_top->setBoardShown(isBoard);
    m_selection->setBoardShown(isBoard);
    m_selection->setOutOfPlace(m_sending && m_sending->isBulkOfCarriers());
    m_stages->refresh(m_session, isInSight);
    m_top->setPaneAway(isInSight && !m_candidates->isSideBeside());
    const QString key = m_session ? m_session->current() : QString();
    const bool isArchived = !key.isEmpty() && m_session->candidates()->value(key, FieldRole::Archived).flag();
    for (const ActionId id : {ActionId::Archive, ActionId::ArchiveAndNext})
        m_actions->setBack(id, isArchived);
    const auto drafts = m_session ? static_cast<int>(selectedDrafts(*m_session).size()) : 0;
    m_actions->setText(ActionId::SelectedSend, SelectionBar::sendWords(drafts));
}

void MainWindow::actOn(const Notice &notice)
{
    switch (notice.action) {
    case Notice::Action::None:
        break;
    case Notice::Action::UndoMany:
        m_session->undoMany();
        break;
    case Notice::Action::Retry:
        if (notice.key.isEmpty())
            m_session->engine()->pull(notice.job);
        else
            m_session->send(notice.key);
        break;
    case Notice::Action::SendAnyway:
        m_session->send(notice.key, {.confirmed = true});
        break;
    case Notice::Action::OpenMatch:
        showCandidates();
        m_session->setCurrent(notice.match);
        break;
    case Notice::Action::AllowWrites:
        m_session->engine()->outbox()->allowWrites();
        break;
    case Notice::Action::NewToken:
        Q_EMIT newTokenRequested(notice.account);
        break;
    case Notice::Action::ConfirmAddress:
        Q_EMIT addressConfirmRequested(notice.account);
        break;
    case Notice::Action::OpenConflict:
        m_sending->showConflict(notice.key);
        break;
    case Notice::Action::OpenOutbox:
        m_sending->showOutbox();
        break;
    case Notice::Action::OpenHistory:
        m_sending->showHistory({});
        break;
    case Notice::Action::ShowSame:
        m_sending->showSame(notice.key);
        break;
    case Notice::Action::ShowExpiring:
        showThose(expiringSoon());
        break;
    case Notice::Action::Unlock:
        Q_EMIT unlockRequested(notice.account);
        break;
    case Notice::Action::ProxyLogin:
        Q_EMIT proxyLoginRequested();
        break;
    case Notice::Action::GoToAccount:
        Q_EMIT accountChosen(notice.account);
        break;
    }
}

bool MainWindow::mayEndSession()
{
    if (m_candidates)
        m_candidates->form()->commitTyping();
    return m_closing->mayEndSession(m_pages.keys());
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNextStop(this, next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences->setWindowGeometry(saveGeometry());
    if (m_candidates)
        m_candidates->form()->commitTyping();
    const bool mayClose = m_closing->mayClose(m_pages.keys());
    event->setAccepted(mayClose);
    if (mayClose)
        Q_EMIT closing();
}

} // namespace vivier
