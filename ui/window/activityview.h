// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace vivier {

class AccountSession;
class SearchField;

/// What became of the open candidate, newest first, with a search; below it the whole of the row that is chosen, and
/// what is not there and why. The ATS is asked when it comes into sight for a candidate, and never before.
class ActivityView : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityView(AccountSession *session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// For all that was sent, and the undoing of it.
    void historyRequested();
    void fieldRequested(const QString &field); ///< where a comment is written, or a link is given
    void linkRequested(const QUrl &url);       ///< of a document

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeButtons();
    void readIfSeen(bool again = false);
    void refresh();
    void refreshNotes();
    void showWhole();
    void open(const QModelIndex &row);

    AccountSession *m_session;
    SearchField *m_search;
    QListView *m_list;
    QLabel *m_nothing;
    QPlainTextEdit *m_whole;
    QLabel *m_notes;
    QList<QPushButton *> m_additions; ///< to write or attach something
};

} // namespace vivier
