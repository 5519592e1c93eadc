// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace vivier {

class BoardModel;
class FilterBar;
class SortButton;
class WrapLabel;
class AccountSession;

/// Over the board: which job, how many of its candidates are shown, by which filters and in what order, and the moves
/// that were not sent yet; below it, while one is offline, what becomes of them.
class BoardStrip : public QWidget
{
    Q_OBJECT

public:
    BoardStrip(AccountSession *session, BoardModel *board, QWidget *parent = nullptr);

    void refresh();
    /// Lets the recruiter choose a job.
    void openJobs();
    /// Those of the list, while the board is in sight instead of it: CandidateListPane::takeTools() takes them back.
    void takeTools(FilterBar *filters, SortButton *sort);

Q_SIGNALS:
    void jobChosen(const QString &job);
    void onlineRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    void refreshJobs();
    void refreshOffline();
    QStringList unsentMoves() const;

    AccountSession *m_session;
    BoardModel *m_board;
    QComboBox *m_jobs;
    QLabel *m_count;
    QPushButton *m_send;
    QBoxLayout *m_lines;  ///< beside each other, or where that is too narrow one below the other
    QHBoxLayout *m_tools; ///< the second of them
    QWidget *m_offline;
    WrapLabel *m_offlineText;
    QPushButton *m_online;
};

} // namespace vivier
