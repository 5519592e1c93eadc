#include "window/sendingpages.h"

#include "candidate/draftexport.h"
#include "conflict/conflictpage.h"
#include "conflict/gonepage.h"
#include "history/historypage.h"
#include "outbox/outboxpage.h"

#include <QDate>
#include <QFileDialog>
#include <QSaveFile>
#include <QStackedWidget>

namespace vivier {

using namespace Qt::StringLiterals;

SendingPages::SendingPages(Workspace *workspace, QStackedWidget *stack, QWidget *home, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_stack(stack)
    , m_home(home)
{
}

SendingPages::~SendingPages()
{
    // The stack would keep them alive past their workspace.
    delete m_outbox;
    delete m_conflict;
    delete m_gone;
    delete m_history;
}

bool SendingPages::isOpen() const
{
    return m_stack->currentWidget() != m_home;
}

bool SendingPages::isConflictOpen() const
{
    return m_conflict && m_stack->currentWidget() == m_conflict;
}

void SendingPages::show(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageChanged();
}

void SendingPages::close()
{
    if (!isOpen())
        return;
    show(m_home);
}

void SendingPages::openCandidate(const QString &key)
{
    close();
    m_workspace->setCurrent(key);
}
