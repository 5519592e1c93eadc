#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace vivier {

class BoardModel;
class WrapLabel;
class Workspace;

/// Over the board: which job, how many of its candidates are shown, and the moves that were not sent yet; below it,
/// while one is offline, what becomes of them.
class BoardStrip : public QWidget
{
    Q_OBJECT

public:
    BoardStrip(Workspace *workspace, BoardModel *board, QWidget *parent = nullptr);

    void refresh();
    /// Lets the recruiter choose a job.
    void openJobs();

Q_SIGNALS:
    void jobChosen(const QString &job);
    /// Without search and filter.
    void allRequested();
    void onlineRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshJobs();
    void refreshOffline();
    QStringList unsentMoves() const;

    Workspace *m_workspace;
    BoardModel *m_board;
    QComboBox *m_jobs;
    QLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_send;
    QWidget *m_offline;
    WrapLabel *m_offlineText;
    QPushButton *m_online;
};

} // namespace vivier
