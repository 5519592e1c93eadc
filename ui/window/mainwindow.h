// SPDX-License-Identifier: MIT
#pragma once

#include "documents/dropped.h"
#include "model/accountsession.h"
#include "model/othermatches.h"
#include "model/personpairs.h"
#include "model/preferences.h"
#include "widgets/actions.h"
#include "window/accountmenu.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace vivier {

class CandidateForm;
class CandidatesPage;
class ClosingGuard;
class EmptyState;
class NoticeBar;
class Palette;
class RunStrip;
class SavedFilters;
class SelectionBar;
class SendingPages;
class Spelling;
class StageMenu;
class StatusLine;
class TopBar;
class UnlockPage;

/// Puts the pages of sessions together, shows those of one, and hands actions to them. It knows no profile and no
/// account but the ones it is given: what it cannot do itself it asks for by signal.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Preferences *preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Puts this session in sight. Its pages are made when it is first shown, and stay as they are left until
    /// forget(): candidate, scroll, filter, search and page. nullptr: no account yet; forgets all others.
    void setSession(AccountSession *session);
    AccountSession *session() const { return m_session; }
    /// Gives up the pages of a session that is about to go.
    void forget(AccountSession *session);
    Actions *actionTable() const { return m_actions; }
    /// The accounts of the account button's menu. Another one that needs the recruiter leaves a mark on the button.
    void setAccounts(const QList<AccountEntry> &accounts);
    /// Where a search looks besides the session in sight.
    void setOthers(const QList<AccountSession *> &others);
    /// Opens a candidate of the session in sight, whatever page was open, and puts the list in focus.
    void showCandidate(const QString &key);
    /// Where the recruiter is in the session in sight, and the way back there once its candidate is being opened. Who
    /// has begun to search meanwhile is left alone.
    Preferences::Place place() const;
    void goTo(const Preferences::Place &place);
    /// Does what a notice about the session in sight offers.
    void actOn(const Notice &notice);
    bool isWorkingOffline() const;
    void setWorkingOffline(bool offline);
    /// Whether another page would take away what the recruiter is choosing here.
    bool isChoosing() const;
    /// Whether something would be lost if the window was made anew: a page that is not finished, or a text that no
    /// field can take as it is. What else is being typed is kept first.
    bool isUnfinished();
    /// Searches the session in sight, as if it was typed.
    void search(const QString &words);
    /// Whether the session may end: everything typed is on disk. If not, the recruiter is asked what becomes of it.
    bool mayEndSession();
    NoticeBar *notices() const { return m_banner; }
    /// nullptr without a session.
    CandidateForm *form() const;
    Spelling *spelling() const { return m_spelling; }
    /// In the place of everything else, until a session comes.
    UnlockPage *unlockPage();

Q_SIGNALS:
    void accountChosen(const QString &id);
    void candidateChosen(const QString &account, const QString &key);
    void workOfflineChosen(bool offline);
    void unlockRequested(const QString &account);
    void accountsRequested();
    void newAccountRequested();
    void newTokenRequested(const QString &account);
    void addressConfirmRequested(const QString &account);
    void proxyLoginRequested();
    void preferencesRequested();
    void problemReportRequested();
    void aboutRequested();
    void lockRequested();
    /// The dashboard's host is not known yet.
    void dashboardHostRequested(const QString &key);
    void openUrlRequested(const QUrl &url);
    /// Another page is in sight, or none.
    void pageChanged();
    /// A link of ours was pasted or typed: see destinationOf().
    void linkRequested(const QString &link);
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void onOpen(ActionId id, const std::function<void()> &handler);
    void inTurn(ActionId id, const std::function<void()> &handler);
    void wireActions();
    void wireSessionActions();
    void buildPages();
    void bringBackList(AccountSession *session);
    void showQuery(const QString &query);
    bool followTyped();
    void leave();
    void link();
    void linkPages();
    void fitActions();
    void drop(AccountSession *session);
    void refreshActions();
    void refreshTitle();
    void travel(int by);
    void showRowMenu(const QPoint &globalPosition);
    void showCandidates();
    void sendCurrent(SendOptions options = {});
    void wireSelection();
    void wireSpelling();
    void exportList();
    void showBulk(const Field *field, const Value &value = {});
    void askAbout(const Dropped &dropped, const QString &key, const QString &job = {});
    void pasteToCreate();
    void openDashboard();
    void openPalette(const QString &query = {});
    void goToPane(bool next);
    void showThose(const FilterCondition &condition);
    void gatherPairs();
    void lookForSame();

    Preferences *m_preferences;
    Actions *m_actions;
    TopBar *m_top;
    RunStrip *m_run;
    SelectionBar *m_selection;
    StatusLine *m_status;
    QStackedWidget *m_page;
    NoticeBar *m_banner;
    EmptyState *m_empty;
    UnlockPage *m_unlock = nullptr;
    Palette *m_palette = nullptr; ///< made when it is first opened
    AccountSession *m_session = nullptr;
    CandidatesPage *m_candidates = nullptr; ///< of m_session, as the next
    SendingPages *m_sending = nullptr;
    struct Pages
    {
        CandidatesPage *candidates = nullptr;
        SendingPages *sending = nullptr;
        QWidget *inSight = nullptr; ///< when it was left
        QString query;
        bool isAsLeft = false;                      ///< the list was brought back to what it was
        std::optional<FilterCondition> wanted = {}; ///< whom it is to show then
    };
    QHash<AccountSession *, Pages> m_pages;
    std::unique_ptr<QObject> m_links; ///< context of the connections to what is in sight
    OtherMatches *m_others;
    QList<QPointer<AccountSession>> m_otherSessions;
    PersonPairs *m_pairs;
    QString m_toldSame; ///< the new candidate of whom it was told that somebody is like her
    SavedFilters *m_filters;
    Spelling *m_spelling;
    StageMenu *m_stages;
    AccountMenu *m_accounts;
    ClosingGuard *m_closing;
    bool m_switching = false;
};

} // namespace vivier
