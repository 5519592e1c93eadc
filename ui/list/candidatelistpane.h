#pragma once

#include "model/candidatelistmodel.h"

#include <QWidget>

class QComboBox;
class QListView;
class QStackedLayout;

namespace vivier {

class BusyBar;
class ChoiceChips;
class EmptyState;
class Workspace;

/// The left pane: which job, which of its candidates, and the candidates. Choosing a row opens the candidate; the row
/// of the open candidate stays chosen whatever the list does.
class CandidateListPane : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateListPane(Workspace *workspace, QWidget *parent = nullptr);

    void setQuery(const QString &query);
    void focusList();
    /// Opens the next (+1) or previous (-1) candidate of the list.
    void step(int by);
    QString job() const;
    void setJob(const QString &reference);
    void clearFilters();

Q_SIGNALS:
    void pullRequested();
    void jobChosen(const QString &reference);
    void searchCleared();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshJobs();
    void refreshChips();
    void applyFilter();
    void selectCurrent();
    void refreshEmpty();
    void showProgress(bool pulling);

    Workspace *m_workspace;
    QComboBox *m_jobs;
    ChoiceChips *m_chips;
    QListView *m_list;
    EmptyState *m_empty;
    BusyBar *m_busy;
    QStackedLayout *m_stack;
    QString m_query;
    bool m_selecting = false;
};

} // namespace vivier
