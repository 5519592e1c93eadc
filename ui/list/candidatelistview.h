// SPDX-License-Identifier: MIT
#pragma once

#include "list/rowlist.h"

#include <QPersistentModelIndex>
#include <QPoint>
#include <QStringList>

namespace vivier {

class CandidateDelegate;
class AccountSession;

/// The candidates of the list. A plain click or arrow opens one; with Ctrl or Shift they are selected, whoever is open,
/// and the current row goes its own way. Who is selected is the session's (AccountSession::selection()), by key. The
/// view's own selection follows: those of them who are listed or, while nobody is selected, who is open. By it a
/// screen reader tells which rows are selected.
class CandidateListView : public RowList
{
    Q_OBJECT

public:
    CandidateListView(AccountSession *session, CandidateDelegate *delegate, QWidget *parent);

    /// Opens who is in this row.
    void open(const QModelIndex &index);
    /// The current row is that of who is open, or where the recruiter went since to select somebody; in sight when it
    /// was another before.
    void showOpen();
    /// The list is about others from now on: what is selected next goes on from the current row.
    void endRange() { m_from.clear(); }
    /// No letters to look for: they are the keys of what is done to those who are selected.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    /// The row of this candidate is dragged. `row`: its picture; `grip`: where in it the pointer holds it.
    void dragged(const QString &key, const QPixmap &row, const QPoint &grip);

public Q_SLOTS:
    void selectAll() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    QString keyAt(const QModelIndex &index) const;
    void toggle(const QModelIndex &index);
    void extend(const QModelIndex &before);
    void leave();
    void follow();

    AccountSession *m_session;
    QString m_open;                  ///< by the last showOpen()
    QString m_current;               ///< key of the current row where it is not that of who is open
    QString m_from;                  ///< key of where Shift selects from; empty: from the current row
    QStringList m_before;            ///< who was selected before that
    QPersistentModelIndex m_pressed; ///< the row under the button, until it is dragged
    QPoint m_pressedAt;
    bool m_waits = false; ///< for what the press becomes: a drag of all who are selected, or a click on one of them
    bool m_following = false;
    bool m_extending = false;
};

} // namespace vivier
