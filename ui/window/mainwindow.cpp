#include "window/mainwindow.h"

#include "dialogs/confirm.h"
#include "form/candidateform.h"
#include "list/candidatelistpane.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"
#include "window/actions.h"
#include "window/changespane.h"
#include "window/statusline.h"
#include "window/topbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int foldChangesBelow = 1200; // look: below it a button opens what will be sent as a sheet
constexpr int listWidth = 310;
constexpr int changesWidth = 300;

QString actionText(Notice::Action action)
{
    switch (action) {
    case Notice::Action::None:
        return {};
    case Notice::Action::Retry:
        return MainWindow::tr("Try again");
    case Notice::Action::SendAnyway:
        return MainWindow::tr("Send anyway");
    case Notice::Action::OpenMatch:
        return MainWindow::tr("Open that candidate");
    case Notice::Action::AllowWrites:
        return MainWindow::tr("I have looked, allow writing");
    case Notice::Action::NewToken:
        return MainWindow::tr("Give a new token…");
    }
    return {};
}

} // namespace

MainWindow::MainWindow(Preferences *preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_preferences(preferences)
    , m_actions(new Actions(this))
    , m_top(new TopBar(*m_actions))
    , m_status(new StatusLine)
    , m_banner(new Banner)
    , m_page(new QStackedWidget)
    , m_empty(new EmptyState)
{
    setWindowTitle(u"Vivier"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(760, 480);
    m_actions->fill(menuBar());
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_page, 1);
    column->addWidget(m_status);
    m_page->addWidget(m_empty);
    setCentralWidget(central);
    m_banner->setClosable(true);
    m_banner->setObjectName(u"noticeBanner"_s);

    connect(m_banner, &Banner::actionTriggered, this, [this](int index) {
        if (index == 0)
            actOnNotice();
        else
            createSecond();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &MainWindow::newAccountRequested);
    connect(m_top, &TopBar::changesRequested, this, &MainWindow::toggleChanges);
    connect(m_top->search(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_list)
            m_list->setQuery(text);
    });
    connect(m_top->search(), &SearchField::resultsRequested, this, [this] {
        if (m_list)
            m_list->focusList();
    });
    wireActions();
    if (!restoreGeometry(preferences->windowGeometry()))
        resize(1440, 900);
    setWorkspace(nullptr);
}

MainWindow::~MainWindow() = default;

void MainWindow::wireActions()
{
    const auto on = [this](ActionId id, auto handler) { m_actions->on(id, this, handler); };
    on(ActionId::NewCandidate, [this] { newCandidate(); });
    on(ActionId::Send, [this] { sendCurrent(); });
    on(ActionId::Discard, [this] { discardCurrent(); });
    on(ActionId::Archive, [this] {
        const QString key = m_workspace->current();
        m_workspace->setArchived(key, !m_workspace->candidates()->value(key, u"archived"_s).flag());
    });
    on(ActionId::OpenDashboard, [this] { openDashboard(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Undo, [this] { m_workspace->undoStack()->undo(); });
    on(ActionId::Redo, [this] { m_workspace->undoStack()->redo(); });
    on(ActionId::Search, [this] {
        m_top->search()->setFocus(Qt::ShortcutFocusReason);
        m_top->search()->selectAll();
    });
    on(ActionId::NextCandidate, [this] { m_list->step(1); });
    on(ActionId::PreviousCandidate, [this] { m_list->step(-1); });
    on(ActionId::NextPane, [this] { nextPane(); });
    on(ActionId::ShowChanges, [this] { toggleChanges(); });
    on(ActionId::Refresh, [this] {
        const QString key = m_workspace->current();
        if (key.isEmpty() || Draft::isNewKey(key))
            m_workspace->engine()->pull(m_list->job());
        else
            m_workspace->engine()->refresh(key);
    });
    on(ActionId::ReadAll, [this] { m_workspace->engine()->pull(); });
    on(ActionId::WorkOffline, [this] {
        m_workspace->engine()->connectivity()->setWorkOffline(m_actions->action(ActionId::WorkOffline)->isChecked());
    });
    on(ActionId::Accounts, [this] { Q_EMIT accountsRequested(); });
    on(ActionId::Preferences, [this] { Q_EMIT preferencesRequested(); });
    on(ActionId::About, [this] { Q_EMIT aboutRequested(); });
}

void MainWindow::setAccounts(const QList<Account> &accounts)
{
    auto *menu = new QMenu(m_top->accountButton());
    for (const Account &account : accounts) {
        QString name = account.name;
        name.replace(u'&', u"&&"_s);
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_workspace && m_workspace->account().id == account.id);
        connect(action, &QAction::triggered, this, [this, id = account.id] { Q_EMIT accountChosen(id); });
    }
    menu->addSeparator();
    menu->addAction(m_actions->action(ActionId::Accounts));
    QMenu *old = m_top->accountButton()->menu();
    m_top->accountButton()->setMenu(menu);
    if (old)
        old->deleteLater();
}

void MainWindow::setWorkspace(Workspace *workspace)
{
    if (m_form)
        m_form->commitTyping(); // a tag without its comma yet, while the last workspace is still there to keep it
    m_workspace = workspace;
    m_closeUnsaved = false;
    m_banner->hide();
    if (workspace)
        workspace->engine()->connectivity()->setWorkOffline(m_actions->action(ActionId::WorkOffline)->isChecked());
    m_top->setWorkspace(workspace);
    m_status->setWorkspace(workspace);
    if (m_splitter) {
        m_preferences->setSplitterState(m_splitter->saveState());
        delete std::exchange(m_splitter, nullptr); // its panes point to the last workspace
        m_list = nullptr;
        m_form = nullptr;
        m_changes = nullptr;
    }
    if (workspace)
        buildPanes();
    refreshPage();
    refreshActions();
}

void MainWindow::buildPanes()
{
    Workspace *workspace = m_workspace;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_list = new CandidateListPane(workspace);
    m_form = new CandidateForm(workspace);
    m_changes = new ChangesPane(workspace);
    m_list->setMinimumWidth(Theme::current().px(240));
    m_form->setMinimumWidth(Theme::current().px(360));
    m_splitter->addWidget(m_list);
    m_middle = new QStackedWidget;
    auto *nobody = new EmptyState;
    nobody->setContent(u"user"_s, tr("Choose a candidate on the left, or search with Ctrl+F."), tr("New candidate"));
    connect(nobody, &EmptyState::actionTriggered, this, &MainWindow::newCandidate);
    m_middle->addWidget(nobody);
    m_middle->addWidget(m_form);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_changes);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(m_preferences->splitterState()))
        m_splitter->setSizes({Theme::current().px(listWidth), 4000, Theme::current().px(changesWidth)});
    m_page->addWidget(m_splitter);

    connect(workspace, &Workspace::currentChanged, this, [this] {
        m_middle->setCurrentIndex(m_workspace->current().isEmpty() ? 0 : 1);
        if (!m_notice.key.isEmpty() && m_notice.key != m_workspace->current())
            m_banner->hide();
        refreshActions();
    });
    connect(workspace, &Workspace::notice, this, &MainWindow::say);
    connect(workspace, &Workspace::sendFinished, this, &MainWindow::refreshActions);
    connect(workspace->saver(), &DraftSaver::saved, this, [this] { m_closeUnsaved = false; });
    connect(workspace->changes(), &ChangesModel::changed, this, &MainWindow::refreshActions);
    connect(workspace->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    connect(m_list, &CandidateListPane::pullRequested, workspace->engine(),
            [workspace] { workspace->engine()->pull(); });
    connect(m_list, &CandidateListPane::jobChosen, this, [this](const QString &job) {
        m_preferences->setLastJob(m_workspace->account().id, job);
        m_workspace->engine()->pull(job);
    });
    connect(m_list, &CandidateListPane::searchCleared, m_top->search(), &QLineEdit::clear);
    connect(m_form, &CandidateForm::archiveRequested, this,
            [this](bool archived) { m_workspace->setArchived(m_workspace->current(), archived); });
    connect(m_form, &CandidateForm::dashboardRequested, this, &MainWindow::openDashboard);
    connect(m_form, &CandidateForm::openLinkRequested, this, &MainWindow::openUrlRequested);
    connect(m_form, &CandidateForm::said, this, &MainWindow::offerField);
    connect(m_changes, &ChangesPane::sendRequested, this, [this] { sendCurrent(); });
    connect(m_changes, &ChangesPane::discardRequested, this, &MainWindow::discardCurrent);
    connect(m_changes, &ChangesPane::undoRequested, workspace->undoStack(), &QUndoStack::undo);
    connect(m_changes, &ChangesPane::fieldRequested, m_form, &CandidateForm::showField);
    const QString job = m_preferences->lastJob(workspace->account().id);
    if (!job.isEmpty()) {
        // Jobs come from the profile a moment later: the choice waits for them.
        connect(workspace, &Workspace::loaded, m_list, [this, job] { m_list->setJob(job); });
    }
    layOutPanes();
}

void MainWindow::layOutPanes()
{
    const bool narrow = width() < Theme::current().px(foldChangesBelow);
    if (!m_changes)
        return;
    if (narrow && !m_narrow)
        m_changes->hide();
    else if (!narrow)
        m_changes->show();
    m_narrow = narrow;
    m_top->setNarrow(narrow);
}

void MainWindow::toggleChanges()
{
    if (m_changes)
        m_changes->setVisible(!m_changes->isVisible());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    layOutPanes();
}

void MainWindow::refreshPage()
{
    if (m_workspace) {
        m_page->setCurrentWidget(m_splitter);
    } else {
        m_empty->setContent(u"key-round"_s, tr("Connect Vivier to your applicant tracking system to begin."),
                            tr("&Add an account…"));
        m_page->setCurrentWidget(m_empty);
    }
}

void MainWindow::refreshActions()
{
    const QString key = m_workspace ? m_workspace->current() : QString();
    const bool open = !key.isEmpty();
    const bool known = open && !Draft::isNewKey(key);
    const bool drafted = open && m_workspace->candidates()->draftedKeys().contains(key);
    for (const ActionId id :
         {ActionId::NewCandidate, ActionId::Search, ActionId::NextCandidate, ActionId::PreviousCandidate,
          ActionId::NextPane, ActionId::ShowChanges, ActionId::Refresh, ActionId::ReadAll, ActionId::WorkOffline})
        m_actions->setEnabled(id, m_workspace != nullptr);
    m_actions->setEnabled(ActionId::Send, drafted && !m_workspace->engine()->isSending(key));
    m_actions->setEnabled(ActionId::Discard, drafted);
    m_actions->setEnabled(ActionId::Archive, known);
    m_actions->setEnabled(ActionId::OpenDashboard, known);
    m_actions->setEnabled(ActionId::Undo, m_workspace && m_workspace->undoStack()->canUndo());
    m_actions->setEnabled(ActionId::Redo, m_workspace && m_workspace->undoStack()->canRedo());
}

void MainWindow::say(const Notice &notice)
{
    m_notice = notice;
    m_offer = nullptr;
    Banner::Tone tone = Banner::Tone::Info;
    if (notice.level == Notice::Level::Warning)
        tone = Banner::Tone::Warn;
    else if (notice.level == Notice::Level::Bad)
        tone = Banner::Tone::Bad;
    QStringList buttons;
    if (const QString text = actionText(notice.action); !text.isEmpty())
        buttons.append(text);
    if (notice.action == Notice::Action::OpenMatch)
        buttons.append(tr("Create a second one"));
    m_banner->say(tone, notice.text, buttons);
}

void MainWindow::offerField(const QString &text, const QString &field, const QString &link)
{
    m_notice = {};
    m_offer = nullptr;
    if (!field.isEmpty()) {
        m_offer = [this, field, link] {
            CandidateModel *model = m_workspace->candidates();
            model->setData(model->indexOf(m_workspace->current(), field), link);
            m_form->showField(field);
        };
    }
    m_banner->say(field.isEmpty() ? Banner::Tone::Warn : Banner::Tone::Info, text,
                  field.isEmpty() ? QStringList() : QStringList(tr("Use as resume")));
}

void MainWindow::actOnNotice()
{
    m_banner->hide();
    if (m_offer) {
        std::exchange(m_offer, nullptr)();
        return;
    }
    switch (m_notice.action) {
    case Notice::Action::None:
        break;
    case Notice::Action::Retry:
        if (m_notice.key.isEmpty())
            m_workspace->engine()->pull(m_list->job());
        else
            m_workspace->send(m_notice.key);
        break;
    case Notice::Action::SendAnyway:
        m_workspace->send(m_notice.key, {.confirmed = true});
        break;
    case Notice::Action::OpenMatch:
        m_workspace->setCurrent(m_notice.match);
        break;
    case Notice::Action::AllowWrites:
        m_workspace->engine()->allowWrites();
        break;
    case Notice::Action::NewToken:
        Q_EMIT newTokenRequested();
        break;
    }
}

void MainWindow::createSecond()
{
    // The notice's candidate, not the one that is open: the recruiter may have gone on to another.
    m_banner->hide();
    m_workspace->send(m_notice.key, {.confirmed = true, .createAnyway = true});
}

void MainWindow::sendCurrent(SendOptions options)
{
    if (!m_workspace || m_workspace->current().isEmpty())
        return;
    m_form->commitTyping();
    m_banner->hide();
    m_workspace->send(m_workspace->current(), options);
}

void MainWindow::discardCurrent()
{
    const QString key = m_workspace->current();
    const int changes = static_cast<int>(m_workspace->candidates()->draft(key).fields.size());
    const QString name =
        m_workspace->candidates()->indexOf(key, u"firstname"_s).data(CandidateModel::NameRole).toString();
    confirm(
        this, tr("Discard the draft?"),
        Draft::isNewKey(key)
            ? tr("The new candidate “%1” exists only here. Discarding removes it; it cannot be undone.").arg(name)
            : tr("%n change(s) of %1 will be forgotten. Welcome Kit keeps what it has.", nullptr, changes).arg(name),
        tr("Discard"), [this, key] { m_workspace->candidates()->discard(key); });
}

void MainWindow::newCandidate()
{
    QString job = m_list->job();
    if (job.isEmpty() && !m_workspace->jobs()->jobs().isEmpty())
        job = m_workspace->jobs()->jobs().first().reference;
    m_workspace->addNew(job);
    m_form->showField(u"firstname"_s);
}

void MainWindow::openDashboard()
{
    const QString key = m_workspace->current();
    const QUrl url = m_workspace->dashboardUrl(key);
    if (url.isEmpty())
        Q_EMIT dashboardHostRequested(key);
    else
        Q_EMIT openUrlRequested(url);
}

void MainWindow::nextPane()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_list->isAncestorOf(focus)) {
        m_form->showField(u"firstname"_s);
    } else if (m_form->isAncestorOf(focus) && m_changes->isVisible()) {
        if (QWidget *first = m_changes->findChild<QWidget *>(u"sendButton"_s); first && first->isVisible())
            first->setFocus(Qt::ShortcutFocusReason);
        else
            m_top->search()->setFocus(Qt::ShortcutFocusReason);
    } else if (m_top->isAncestorOf(focus)) {
        m_list->focusList();
    } else {
        m_top->search()->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::closeWhenSaved()
{
    DraftSaver *saver = m_workspace->saver();
    connect(
        saver, &DraftSaver::settled, this,
        [this, saver = QPointer<DraftSaver>(saver)] {
            // Not saved: the notice says why, the window stays, and who closes it again means it.
            const DraftSaver *alive = saver.data();
            m_closeUnsaved = alive != nullptr && !alive->isSettled();
            if (!m_closeUnsaved)
                close();
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    saver->flush();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences->setWindowGeometry(saveGeometry());
    if (m_splitter)
        m_preferences->setSplitterState(m_splitter->saveState());
    if (m_form)
        m_form->commitTyping();
    // A logout may not be held up; what was typed last still reaches the disk then, only a failure would go unsaid.
    const bool mayWait = !m_closeUnsaved && !qApp->isSavingSession();
    if (m_workspace && mayWait && !m_workspace->saver()->isSettled()) {
        event->ignore();
        closeWhenSaved();
        return;
    }
    Q_EMIT closing();
    event->accept();
}

} // namespace vivier
