#pragma once

#include "model/preferences.h"
#include "model/workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace vivier {

class Actions;
class CandidateForm;
class CandidatesPage;
class EmptyState;
class NoticeBar;
class SendingPages;
class StatusLine;
class TopBar;
class UnlockPage;

/// Puts the pages of one workspace together and hands actions to them. It knows no profile and no account but the one
/// it is given: what it cannot do itself it asks for by signal.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Preferences *preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// nullptr: no account yet. The workspace must live as long as it is shown.
    void setWorkspace(Workspace *workspace);
    Workspace *workspace() const { return m_workspace; }
    Actions *actionTable() const { return m_actions; }
    /// The accounts of the account button's menu.
    void setAccounts(const QList<Account> &accounts);
    void say(const Notice &notice);
    /// nullptr without a workspace.
    CandidateForm *form() const;
    /// In the place of everything else, until a workspace comes.
    UnlockPage *unlockPage();

Q_SIGNALS:
    void accountChosen(const QString &id);
    void accountsRequested();
    void newAccountRequested();
    void newTokenRequested();
    void preferencesRequested();
    void aboutRequested();
    /// The dashboard's host is not known yet.
    void dashboardHostRequested(const QString &key);
    void openUrlRequested(const QUrl &url);
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void wireActions();
    void wireWorkspaceActions();
    void buildPages();
    void refreshActions();
    void showCandidates();
    void sendCurrent(SendOptions options = {});
    void discard(const QString &key);
    void openDashboard();
    void nextPane();
    void actOn(const Notice &notice);
    void closeWhenSaved();
    void offerField(const QString &text, const QString &field, const QString &link);

    Preferences *m_preferences;
    Actions *m_actions;
    TopBar *m_top;
    StatusLine *m_status;
    QStackedWidget *m_page;
    NoticeBar *m_banner;
    EmptyState *m_empty;
    UnlockPage *m_unlock = nullptr;
    Workspace *m_workspace = nullptr;
    CandidatesPage *m_candidates = nullptr;
    SendingPages *m_sending = nullptr;
    bool m_closeUnsaved = false; ///< the recruiter was told that the disk refuses
};

} // namespace vivier
