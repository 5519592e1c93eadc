#pragma once

#include "list/rowlist.h"

#include <QStringList>

namespace vivier {

class CandidateDelegate;
class Workspace;

/// The candidates of the list. A plain click or arrow opens one; with Ctrl or Shift they are selected, whoever is open,
/// and the current row goes its own way. Who is selected is the workspace's (Workspace::selection()), by key. The
/// view's own selection follows: those of them who are listed or, while nobody is selected, who is open. By it a
/// screen reader tells which rows are selected.
class CandidateListView : public RowList
{
    Q_OBJECT

public:
    CandidateListView(Workspace *workspace, CandidateDelegate *delegate, QWidget *parent);

    /// Opens who is in this row.
    void open(const QModelIndex &index);
    /// The current row is that of who is open, or where the recruiter went since to select somebody; in sight when it
    /// was another before.
    void showOpen();
    /// The list is about others from now on: what is selected next goes on from the current row.
    void endRange() { m_from.clear(); }
    /// No letters to look for: they are the keys of what is done to those who are selected.
    void keyboardSearch(const QString &) override {}

public Q_SLOTS:
    void selectAll() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    QString keyAt(const QModelIndex &index) const;
    void toggle(const QModelIndex &index);
    void extend(const QModelIndex &before);
    void leave();
    void follow();

    Workspace *m_workspace;
    QString m_open;       ///< by the last showOpen()
    QString m_current;    ///< key of the current row where it is not that of who is open
    QString m_from;       ///< key of where Shift selects from; empty: from the current row
    QStringList m_before; ///< who was selected before that
    bool m_following = false;
    bool m_extending = false;
};

} // namespace vivier
