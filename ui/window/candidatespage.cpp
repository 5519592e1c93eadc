#include "window/candidatespage.h"

#include "form/candidateform.h"
#include "list/candidatelistpane.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "window/changespane.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int foldChangesBelow = 1200; // look: below it a button opens what will be sent as a sheet
constexpr int listWidth = 310;
constexpr int changesWidth = 300;

} // namespace

CandidatesPage::CandidatesPage(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_middle(new QStackedWidget)
    , m_list(new CandidateListPane(workspace))
    , m_form(new CandidateForm(workspace))
    , m_changes(new ChangesPane(workspace))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_list->setMinimumWidth(Theme::current().px(240));
    m_form->setMinimumWidth(Theme::current().px(360));
    auto *nobody = new EmptyState;
    nobody->setContent(u"user"_s, tr("Choose a candidate on the left, or search with Ctrl+F."), tr("New candidate"));
    m_middle->addWidget(nobody);
    m_middle->addWidget(m_form);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_changes);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(m_preferences->splitterState()))
        m_splitter->setSizes({Theme::current().px(listWidth), 4000, Theme::current().px(changesWidth)});

    connect(nobody, &EmptyState::actionTriggered, this, &CandidatesPage::newCandidate);
    connect(workspace, &Workspace::currentChanged, this,
            [this](const QString &key) { m_middle->setCurrentIndex(key.isEmpty() ? 0 : 1); });
    connect(m_list, &CandidateListPane::pullRequested, workspace->engine(),
            [workspace] { workspace->engine()->pull(); });
    connect(m_list, &CandidateListPane::jobChosen, this, [this](const QString &choice) {
        m_preferences->setLastJob(m_workspace->account().id, choice);
        // Where all are read in one pass, a job is nothing to read anew.
        if (!m_workspace->candidates()->catalog().find(FieldRole::Jobs))
            m_workspace->engine()->pull(m_list->job());
    });
    connect(m_list, &CandidateListPane::otherChosen, this, &CandidatesPage::otherChosen);
    connect(m_list, &CandidateListPane::searchCleared, this, &CandidatesPage::searchCleared);
    connect(m_form, &CandidateForm::archiveRequested, this,
            [this](bool archived) { m_workspace->setArchived(m_workspace->current(), archived); });
    connect(m_form, &CandidateForm::dashboardRequested, this, &CandidatesPage::dashboardRequested);
    connect(m_form, &CandidateForm::openLinkRequested, this, &CandidatesPage::openUrlRequested);
    connect(m_form, &CandidateForm::said, this, &CandidatesPage::said);
    connect(m_changes, &ChangesPane::sendRequested, this, &CandidatesPage::sendRequested);
    connect(m_changes, &ChangesPane::takeBackRequested, this, &CandidatesPage::takeBackRequested);
    connect(m_changes, &ChangesPane::compareRequested, this, &CandidatesPage::compareRequested);
    connect(m_changes, &ChangesPane::discardRequested, this, &CandidatesPage::discardRequested);
    connect(m_changes, &ChangesPane::undoRequested, workspace->undoGroup(), &QUndoGroup::undo);
    connect(m_changes, &ChangesPane::fieldRequested, m_form, &CandidateForm::showField);
    const QString job = m_preferences->lastJob(workspace->account().id);
    if (!job.isEmpty() && workspace->isLoaded())
        m_list->setJob(job);
    else if (!job.isEmpty()) // jobs come from the profile a moment later: the choice waits for them
        connect(workspace, &Workspace::loaded, m_list, [this, job] { m_list->setJob(job); });
    m_middle->setCurrentIndex(workspace->current().isEmpty() ? 0 : 1);
}

CandidatesPage::~CandidatesPage()
{
    m_preferences->setSplitterState(m_splitter->saveState());
}

void CandidatesPage::layOut()
{
    const bool narrow = width() < Theme::current().px(foldChangesBelow);
    if (narrow && !m_narrow)
        m_changes->hide();
    else if (!narrow)
        m_changes->show();
    if (std::exchange(m_narrow, narrow) != narrow)
        Q_EMIT narrowChanged(narrow);
}

void CandidatesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void CandidatesPage::toggleChanges()
{
    m_changes->setVisible(!m_changes->isVisible());
}

bool CandidatesPage::focusNextPane()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_list->isAncestorOf(focus)) {
        m_form->showField(m_workspace->candidates()->catalog().name(FieldRole::FirstName));
        return true;
    }
    if (m_form->isAncestorOf(focus) && m_changes->isVisible()) {
        for (const QString &main : {u"sendButton"_s, u"takeBackButton"_s}) {
            auto *button = m_changes->findChild<QWidget *>(main);
            if (button && button->isVisible()) {
                button->setFocus(Qt::ShortcutFocusReason);
                return true;
            }
        }
    }
    return false;
}

void CandidatesPage::newCandidate()
{
    QString job = m_list->job();
    const bool needsOne = !m_workspace->candidates()->catalog().find(FieldRole::Jobs);
    if (job.isEmpty() && needsOne && !m_workspace->jobs()->jobs().isEmpty())
        job = m_workspace->jobs()->jobs().first().reference;
    m_workspace->addNew(job);
    m_form->showField(m_workspace->candidates()->catalog().name(FieldRole::FirstName));
}

} // namespace vivier
