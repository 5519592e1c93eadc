#pragma once

#include "model/preferences.h"
#include "model/workspace.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace vivier {

class Actions;
class Banner;
class CandidateForm;
class CandidateListPane;
class ChangesPane;
class EmptyState;
class StatusLine;
class TopBar;

/// Puts the panes of one workspace together and hands actions to them. It knows no profile and no account but the one
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
    CandidateForm *form() const { return m_form; }

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
    void resizeEvent(QResizeEvent *event) override;

private:
    void wireActions();
    void buildPanes();
    void layOutPanes();
    void refreshActions();
    void refreshPage();
    void sendCurrent(SendOptions options = {});
    void discardCurrent();
    void newCandidate();
    void openDashboard();
    void nextPane();
    void toggleChanges();
    void actOnNotice();
    void createSecond();
    void closeWhenSaved();
    void offerField(const QString &text, const QString &field, const QString &link);

    Preferences *m_preferences;
    Actions *m_actions;
    TopBar *m_top;
    StatusLine *m_status;
    Banner *m_banner;
    QStackedWidget *m_page;
    EmptyState *m_empty;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_middle = nullptr; ///< nobody is open, or the form
    Workspace *m_workspace = nullptr;
    CandidateListPane *m_list = nullptr;
    CandidateForm *m_form = nullptr;
    ChangesPane *m_changes = nullptr;
    Notice m_notice;
    std::function<void()> m_offer; ///< what the banner's button does when it is not about a notice
    bool m_narrow = false;
    bool m_closeUnsaved = false; ///< the recruiter was told that the disk refuses
};

} // namespace vivier
