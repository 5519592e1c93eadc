// SPDX-License-Identifier: MIT
// The part of MainWindow that keeps the pages of each session, and shows those of one.
#include "bulk/selectionbar.h"
#include "candidate/singleline.h"
#include "form/candidateform.h"
#include "form/fieldmenu.h"
#include "list/candidatelistpane.h"
#include "model/keptsearch.h"
#include "model/ownwords.h"
#include "model/savedfilters.h"
#include "model/spelling.h"
#include "run/runstrip.h"
#include "store/onready.h"
#include "theme/inputrules.h"
#include "theme/plainlabel.h"
#include "widgets/actions.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"
#include "window/accountmenu.h"
#include "window/candidatespage.h"
#include "window/discardquestion.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"
#include "window/palette.h"
#include "window/sendingpages.h"
#include "window/stagemenu.h"
#include "window/statusline.h"
#include "window/topbar.h"

#include <QStackedWidget>
#include <QUndoGroup>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString boardName = u"board"_s; // beside the names of SendingPages::page()

bool hasUntakenText(const QWidget *form)
{
    const QList<QWidget *> parts = form->findChildren<QWidget *>();
    return std::ranges::any_of(parts, [](const QWidget *part) {
        return part->property(holdsUntaken).toBool() && !qobject_cast<const SearchField *>(part);
    });
}

} // namespace

void MainWindow::setSession(AccountSession *session)
{
    leave();
    m_session = session;
    if (!session) {
        const QList<AccountSession *> all = m_pages.keys();
        for (AccountSession *other : all)
            drop(other);
    }
    if (session)
        QMetaObject::invokeMethod(this, &MainWindow::gatherPairs, Qt::QueuedConnection); // see setOthers()
    else
        m_pairs->setSources({});
    m_filters->setStore(session ? session->store() : nullptr);
    m_spelling->ownWords()->setStore(session ? session->store() : nullptr);
    if (session && !m_pages.contains(session))
        buildPages();
    const Pages pages = m_pages.value(session);
    m_candidates = pages.candidates;
    m_sending = pages.sending;
    if (session)
        session->engine()->connectivity()->setWorkOffline(isWorkingOffline());
    m_top->setSession(session);
    m_selection->setSession(session);
    m_status->setSession(session);
    m_run->setModel(session ? pages.sending->run() : nullptr);
    showQuery(pages.query);
    if (session)
        link();
    m_page->setCurrentWidget(session ? pages.inSight : m_empty);
    if (!session)
        m_empty->setFocus(Qt::OtherFocusReason); // the one thing to do
    else if (!m_sending->isOpen() && m_candidates->isBoardShown())
        m_candidates->focusPeople();
    else if (!m_sending->isOpen())
        m_candidates->list()->setFocus(Qt::OtherFocusReason); // Qt takes the job filter, where an arrow key filters
    fitActions();
    refreshActions();
}

/// As what this session was searched for; its list knows already.
void MainWindow::showQuery(const QString &query)
{
    m_switching = true;
    m_top->search()->setText(query);
    m_switching = false;
    m_others->setQuery(query);
}

/// What is in sight goes out of sight, as it is.
void MainWindow::leave()
{
    m_links.reset();
    m_run->setModel(nullptr);
    m_banner->setSession(nullptr);
    if (!m_candidates)
        return;
    m_candidates->form()->commitTyping(); // a tag without its comma yet: its keys are not this session's any more
    const QString account = m_session->account().id;
    Pages &pages = m_pages[m_session];
    pages.query = m_top->search()->text();
    const FilterConditions conditions = m_candidates->list()->conditions();
    pages.isAsLeft =
        pages.isAsLeft || !pages.query.isEmpty() || !conditions.isEmpty(); // somebody is faster than the disk
    if (pages.isAsLeft) { // else what was kept is not in sight yet, and is not to be forgotten
        m_preferences->setPlace(account, place());
        m_preferences->setLastJob(account, m_candidates->jobChoice());
        keepSearch(*m_session->store(), account, pages.query, conditions);
    }
    pages.inSight = m_sending->isOpen() ? m_page->currentWidget() : m_candidates;
    m_candidates = nullptr;
    m_sending = nullptr;
}

Preferences::Place MainWindow::place() const
{
    if (!m_session)
        return {};
    const CandidateListPane *list = m_candidates->list();
    const QString page = m_sending->page().isEmpty() && m_candidates->isBoardShown() ? boardName : m_sending->page();
    return {m_session->opening(), page, m_candidates->form()->fieldInFocus(), list->chip(), list->top(), list->order()};
}

bool MainWindow::isUnfinished()
{
    if (m_candidates)
        m_candidates->form()->commitTyping();
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        const QWidget *page = it.key() == m_session ? m_page->currentWidget() : it->inSight;
        if (it->sending->isUnfinished(page) || hasUntakenText(it->candidates->form()))
            return true;
    }
    return false;
}

void MainWindow::goTo(const Preferences::Place &place)
{
    const auto go = [this, place] {
        if (m_top->search()->hasFocus()) // somebody is faster than the disk
            return;
        if (place.page == boardName)
            return m_candidates->showBoard(true);
        m_sending->open(place.page);
        if (m_sending->isOpen())
            return;
        if (m_candidates->form()->editor(place.field))
            m_candidates->form()->showField(place.field);
        else
            m_candidates->list()->focusList();
    };
    if (m_session->current() == m_session->opening())
        go();
    else // its form is there when it was read
        connect(m_session, &AccountSession::currentChanged, m_links.get(), go, Qt::SingleShotConnection);
}

void MainWindow::forget(AccountSession *session)
{
    const bool inSight = session == m_session;
    if (inSight) {
        leave();
        m_session = nullptr;
        m_top->setSession(nullptr);
        m_selection->setSession(nullptr);
        m_status->setSession(nullptr);
        m_page->setCurrentWidget(m_empty);
    }
    drop(session);
    m_otherSessions.removeAll(session);
    gatherPairs();
    if (inSight)
        refreshActions();
}

void MainWindow::drop(AccountSession *session)
{
    const Pages pages = m_pages.take(session);
    delete pages.sending;
    delete pages.candidates;
}

void MainWindow::buildPages()
{
    AccountSession *session = m_session;
    auto *candidates = new CandidatesPage(session, m_preferences);
    candidates->list()->setOtherMatches(m_others);
    candidates->list()->setSavedFilters(m_filters);
    candidates->form()->menu()->setActions({m_actions->action(ActionId::Undo), m_actions->action(ActionId::Redo),
                                            m_actions->action(ActionId::Cut), m_actions->action(ActionId::Copy),
                                            m_actions->action(ActionId::Paste), m_actions->action(ActionId::SelectAll),
                                            m_actions->action(ActionId::ShowHistory)});
    const QList<QAction *> letters{
        m_actions->action(ActionId::SelectedStage), m_actions->action(ActionId::SelectedTags),
        m_actions->action(ActionId::SelectedArchive), m_actions->action(ActionId::SelectedField)};
    candidates->list()->setRowActions(letters);
    m_page->addWidget(candidates);
    auto *sending = new SendingPages(session, m_page, candidates, this);
    sending->setLetters(letters);
    sending->setPairs(m_pairs);
    m_pages.insert(
        session, {.candidates = candidates, .sending = sending, .inSight = candidates, .query = {}, .isAsLeft = false});
    session->setHold(std::chrono::seconds(m_preferences->riskyHold()));
    connect(m_preferences, &Preferences::riskyHoldChanged, session,
            [session](int seconds) { session->setHold(std::chrono::seconds(seconds)); });
    session->links()->setOn(m_preferences->checksLinks());
    connect(m_preferences, &Preferences::checksLinksChanged, session->links(), &LinkChecks::setOn);
    if (session->isLoaded())
        bringBackList(session);
    else // jobs and candidates come from the profile a moment later
        connect(session, &AccountSession::loaded, candidates, [this, session] { bringBackList(session); });
}

/// As it was left before a start, a lock, or another token.
void MainWindow::bringBackList(AccountSession *session)
{
    const QString account = session->account().id;
    const Pages &pages = m_pages[session];
    onReady(pages.candidates, keptSearch(*session->store(), account),
            [this, session, list = pages.candidates->list(), job = m_preferences->lastJob(account),
             place = m_preferences->place(account)](const Stored<QByteArray> &kept) {
                if (m_pages[session].isAsLeft)
                    return;
                const bool inSight = session == m_session;
                const SavedFilter left = searchFrom(kept.value_or(QByteArray()));
                QString query = left.query;
                if (inSight && !m_top->search()->text().isEmpty()) {
                    query = m_top->search()->text(); // somebody is faster than the disk
                } else if (inSight) {
                    showQuery(query);
                    if (m_top->search()->hasFocus())
                        m_top->search()->selectAll(); // who is there already types another one over it
                }
                m_pages[session].query = query;
                m_pages[session].isAsLeft = true;
                list->setOrder(place.order);
                list->bringBack(job, place.chip, query, place.top, left.conditions);
                const auto wanted = std::exchange(m_pages[session].wanted, std::nullopt);
                if (wanted && inSight)
                    showThose(*wanted);
            });
}

/// Follows what is in sight, until leave().
void MainWindow::link()
{
    m_links = std::make_unique<QObject>();
    QObject *links = m_links.get();
    AccountSession *session = m_session;
    const auto refresh = [this] { refreshActions(); };
    m_banner->setSession(session);
    connect(session, &AccountSession::currentChanged, links, refresh);
    connect(session, &AccountSession::openingChanged, links, refresh);
    connect(session, &AccountSession::sendFinished, links, refresh);
    connect(session->engine()->outbox(), &Outbox::changed, links, refresh);
    connect(session->changes(), &ChangesModel::changed, links, refresh);
    connect(session->selection(), &CandidateSelection::changed, links, refresh);
    connect(session->list(), &QAbstractItemModel::modelReset, links, refresh); // somebody is listed, or nobody
    connect(session->stages(), &QAbstractItemModel::modelReset, links, refresh);
    connect(session->engine()->connectivity(), &Connectivity::stateChanged, links, refresh);
    connect(session->undoGroup(), &QUndoGroup::indexChanged, links, refresh);
    connect(session->undoGroup(), &QUndoGroup::activeStackChanged, links, refresh);
    connect(session->book()->stepsOfMany(), &QUndoStack::indexChanged, links, refresh);
    linkPages();
}

void MainWindow::openPalette(const QString &query)
{
    if (!m_palette) {
        m_palette = new Palette(this);
        connect(m_palette, &Palette::candidateChosen, this, &MainWindow::showCandidate);
        connect(m_palette, &Palette::linkChosen, this, &MainWindow::linkRequested);
        connect(m_palette, &Palette::jobChosen, this, [this](const QString &job) {
            m_sending->close();
            m_candidates->list()->setJob(job);
            m_candidates->focusPeople();
        });
    }
    QList<QAction *> filters;
    if (m_session) {
        qDeleteAll(m_palette->findChildren<QAction *>(u"savedFilter"_s, Qt::FindDirectChildrenOnly));
        for (const SavedFilter &filter : m_filters->filters()) {
            filters.append(new QAction(withoutMnemonic(isolated(filter.name)), m_palette));
            filters.last()->setObjectName(u"savedFilter"_s);
            connect(filters.last(), &QAction::triggered, this, [this, filter] {
                showCandidates();
                m_candidates->list()->showFilter(filter);
                m_candidates->list()->focusList();
            });
        }
    }
    QList<QAction *> actions = m_actions->all();
    actions.removeOne(m_actions->action(ActionId::Commands));
    PaletteModel *model = m_palette->model();
    model->setSources(m_session ? m_session->candidates() : nullptr, m_session ? m_session->jobs() : nullptr);
    model->setActions(PaletteModel::Group::Actions, actions);
    model->setActions(PaletteModel::Group::Filters, filters);
    model->setActions(PaletteModel::Group::Stages, m_stages->actions());
    model->setActions(PaletteModel::Group::Accounts, m_accounts->entries());
    m_palette->open(query);
}

/// Of all jobs.
void MainWindow::showThose(const FilterCondition &condition)
{
    showCandidates();
    if (!m_pages[m_session].isAsLeft) { // else that would take its place
        m_pages[m_session].wanted = condition;
        return;
    }
    m_candidates->list()->setJob({});
    m_candidates->list()->showFilter({.name = {}, .conditions = {condition}});
    m_candidates->list()->focusList();
}

void MainWindow::linkPages()
{
    QObject *links = m_links.get();
    const auto tell = [this](const Notice &notice) { m_banner->tell(notice); };
    const auto trigger = [this](ActionId id) { return [action = m_actions->action(id)] { action->trigger(); }; };
    m_top->setNarrow(m_candidates->isNarrow());
    connect(m_candidates, &CandidatesPage::narrowChanged, links, [this](bool narrow) {
        m_top->setNarrow(narrow);
        refreshActions();
    });
    connect(m_candidates, &CandidatesPage::sideToggled, links, [this] { refreshActions(); });
    connect(m_candidates, &CandidatesPage::boardChanged, links, [this] { refreshActions(); });
    connect(m_candidates, &CandidatesPage::onlineRequested, links, trigger(ActionId::WorkOffline));
    connect(m_candidates, &CandidatesPage::menuRequested, links, [this](const QPoint &at) { showRowMenu(at); });
    connect(m_candidates, &CandidatesPage::searchCleared, links, [this] { m_top->search()->clear(); });
    connect(m_candidates, &CandidatesPage::searchChosen, links,
            [this](const QString &query) { m_top->search()->setText(query); });
    connect(m_candidates, &CandidatesPage::sendRequested, links, [this] { sendCurrent(); });
    connect(m_candidates, &CandidatesPage::takeBackRequested, links, trigger(ActionId::TakeBack));
    connect(m_candidates, &CandidatesPage::compareRequested, links, trigger(ActionId::ShowConflicts));
    connect(m_candidates, &CandidatesPage::discardRequested, links, trigger(ActionId::Discard));
    connect(m_candidates, &CandidatesPage::historyRequested, links, trigger(ActionId::ShowHistory));
    connect(m_candidates, &CandidatesPage::dashboardRequested, links, [this] { openDashboard(); });
    connect(m_candidates, &CandidatesPage::openUrlRequested, links,
            [this](const QUrl &url) { Q_EMIT openUrlRequested(url); });
    connect(m_candidates, &CandidatesPage::said, links, tell);
    connect(m_candidates, &CandidatesPage::sheetRequested, links,
            [this](const Dropped &dropped) { askAbout(dropped, m_session->current()); });
    connect(m_candidates, &CandidatesPage::candidateLinkRequested, links,
            [this](const QString &link) { Q_EMIT linkRequested(link); });
    // Later: the list that was asked goes out of sight by it.
    connect(
        m_candidates, &CandidatesPage::otherChosen, links,
        [this](const QString &account, const QString &key) { Q_EMIT candidateChosen(account, key); },
        Qt::QueuedConnection);
    connect(m_sending, &SendingPages::pageChanged, links, [this] {
        refreshActions();
        m_banner->hide(); // it led here, or is about another page
        Q_EMIT pageChanged();
    });
    connect(m_sending, &SendingPages::candidateOpened, links, [this] { m_candidates->showBoard(false); });
    connect(m_sending, &SendingPages::chosenChanged, links, [this] { refreshActions(); });
    connect(m_sending, &SendingPages::tagRequested, links,
            [this](const QString &tag) { showThose({.kind = FilterCondition::Kind::Tag, .value = tag}); });
    connect(m_pairs, &PersonPairs::changed, links, [this] { lookForSame(); });
    connect(m_pairs, &PersonPairs::failed, links, [this](const StoreError &error) {
        m_banner->tell({.level = Notice::Level::Warning, .key = {}, .text = error.sentence()});
    });
    connect(m_session, &AccountSession::currentChanged, links, [this] { lookForSame(); });
    connect(
        m_sending, &SendingPages::otherRequested, links,
        [this](const QString &account, const QString &key) { Q_EMIT candidateChosen(account, key); },
        Qt::QueuedConnection);
    connect(m_sending, &SendingPages::discardRequested, links,
            [this](const QString &key) { askToDiscard(m_session, key, this); });
    connect(m_sending, &SendingPages::said, links, tell);
}

} // namespace vivier
