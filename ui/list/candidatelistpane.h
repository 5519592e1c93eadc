#pragma once

#include "list/listplace.h"
#include "model/candidatelistmodel.h"
#include "widgets/choicechips.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QStackedLayout;

namespace vivier {

class BusyBar;
class CandidateDelegate;
class EmptyState;
class OtherMatches;
class OtherMatchesView;
class Workspace;

/// The left pane: which job, which of its candidates, and the candidates. Choosing a row opens the candidate; the row
/// of the open candidate stays chosen whatever the list does.
class CandidateListPane : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateListPane(Workspace *workspace, QWidget *parent = nullptr);

    void setQuery(const QString &query);
    /// Who matches elsewhere, below the list; must outlive the pane.
    void setOtherMatches(OtherMatches *matches);
    void focusList();
    /// From the search: into the list, with one open whom it found.
    void enterResults();
    /// Opens the next (+1) or previous (-1) candidate of the list; false: there is none.
    bool step(int by);
    /// Whom step() would open; empty: nobody else.
    QString beside(int by) const;
    /// The chosen job; empty for all jobs and for none.
    QString job() const;
    /// What setJob() takes to come back to the same choice: a reference, "" for all jobs, or that of "No job".
    QString choice() const;
    void setJob(const QString &choice);
    /// Which of the chips is on.
    QString chip() const { return m_chips->current(); }
    /// Key of the first candidate in sight; empty: the list begins there.
    QString top() const;
    /// As it was left. A job, chip or candidate that is not there (any more) is as none.
    void bringBack(const QString &job, const QString &chip, const QString &query, const QString &top);
    void clearFilters();
    /// Where the list shows one stage, all of them.
    void showAllStages();

Q_SIGNALS:
    void pullRequested();
    void jobChosen(const QString &choice);
    void searchCleared();
    /// A row was entered, by Enter or a double click: more than to look at who it is.
    void opened(const QString &key);
    /// The menu of the row of the open candidate.
    void menuRequested(const QPoint &globalPosition);
    /// Somebody of another account was chosen.
    void otherChosen(const QString &account, const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshJobs();
    void refreshChips();
    void applyFilter();
    void selectCurrent();
    QModelIndex rowBeside(int by) const;
    void showMenu(const QPoint &position);
    void refreshEmpty();
    void refreshCount();
    void readShown();
    void showProgress(bool pulling);

    Workspace *m_workspace;
    QComboBox *m_jobs;
    ChoiceChips *m_chips;
    QLabel *m_count;
    CandidateDelegate *m_delegate;
    QListView *m_list;
    ListPlace m_place;
    EmptyState *m_empty;
    OtherMatchesView *m_others;
    BusyBar *m_busy;
    QStackedLayout *m_stack;
    QString m_query;
    bool m_selecting = false;
    bool m_filtering = false; ///< the recruiter asked for another list
    QTimer m_read;
};

} // namespace vivier
