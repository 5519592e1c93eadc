// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/trail.h"
#include "documents/dropped.h"
#include "list/candidatesout.h"
#include "model/accountsession.h"
#include "model/preferences.h"
#include "window/changespane.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace vivier {

class BoardPage;
class CandidateForm;
class CandidateListPane;
class Sheet;

/// The page of the daily work on one session: the list, the open candidate, and what will be sent.
class CandidatesPage : public QWidget
{
    Q_OBJECT

public:
    CandidatesPage(AccountSession *session, Preferences *preferences, QWidget *parent = nullptr);
    ~CandidatesPage() override;

    CandidateForm *form() const { return m_form; }
    CandidateListPane *list() const { return m_list; }
    /// What stands between the list and what will be sent: the form, or that nobody is open.
    QWidget *middle() const;
    /// Holds what will be sent where it has no place beside the form.
    Sheet *sheet() const;
    /// Whether there is room for the pane with the changes beside the form.
    bool isNarrow() const { return m_narrow; }
    /// The pane beside the form is shown, and not as a sheet over it.
    bool isSideBeside() const;
    /// Shows this tab of the pane beside the form; hides the pane when the tab is in sight.
    void toggleSide(ChangesPane::Tab tab);
    /// Shows the resume and puts the focus into it; hides the pane when the focus is there.
    void read();
    /// To whom the recruiter had open before (-1), or after that again (+1).
    void travel(int by);
    bool canTravel(int by) const;
    /// The board of the list's job instead of list and form.
    void showBoard(bool shown);
    bool isBoardShown() const { return m_isBoardShown; }
    /// Whether the recruiter sees whom the actions are about.
    bool isOpenInSight() const;
    /// To the list, or to the card of the open candidate.
    void focusPeople();
    /// In this job; empty: in none yet.
    void newCandidate(const QString &job);
    /// What the list is to show when it is back: see CandidateListPane::choice().
    QString jobChoice() const;
    /// Into the clipboard: who is selected, or else who is open.
    void copyCandidates(CandidatesOut::As as);
    /// The list or the cards of the board have the focus.
    bool isFocusOnPeople() const;

Q_SIGNALS:
    void narrowChanged(bool narrow);
    void sideToggled();
    /// Board or list, or another board.
    void boardChanged();
    void onlineRequested();
    void sendRequested();
    void takeBackRequested();
    void compareRequested();
    void discardRequested();
    void historyRequested();
    void menuRequested(const QPoint &globalPosition);
    void dashboardRequested();
    void openUrlRequested(const QUrl &url);
    void searchCleared();
    void searchChosen(const QString &query);
    /// Somebody of another account was chosen in the list.
    void otherChosen(const QString &account, const QString &key);
    void said(const vivier::Notice &notice);
    // Of the form.
    void sheetRequested(const vivier::Dropped &dropped);
    void candidateLinkRequested(const QString &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void goInto(const QString &key);
    void wireOut();
    void makeBoard();
    void lendJob();
    void takeJobBack();
    void readJob();
    void forgetUntouched(const QString &open);
    void layOut();
    void shareRoom();
    void wireReading();
    void followTab();
    int changesRoom() const;
    void keepWidths();
    void stackAsRead();

    AccountSession *m_session;
    Preferences *m_preferences;
    QSplitter *m_splitter;
    QStackedWidget *m_middle; ///< nobody is open, or the form
    CandidateListPane *m_list;
    CandidateForm *m_form;
    ChangesPane *m_changes; ///< beside the form, or in the sheet
    Sheet *m_sheet;
    BoardPage *m_board = nullptr; ///< made when it is first shown
    CandidatesOut *m_out;
    bool m_isBoardShown = false;
    QString m_lentJob;      ///< on the board, though the list did not show it alone; empty: none
    QString m_choiceBefore; ///< what the list did show
    Trail m_trail;
    QString m_open; ///< by the last currentChanged(): who is left at the next
    bool m_narrow = false;
    bool m_isReading = false; ///< the pane beside the form shows the resume, which has a width of its own
    int m_otherWidth = 0;     ///< of the pane, when it does not; 0: not known
    bool m_isChosen = false;  ///< how wide the panes are, by the recruiter
};

} // namespace vivier
