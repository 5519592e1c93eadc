// SPDX-License-Identifier: MIT
#pragma once

#include "list/listplace.h"
#include "list/sortbutton.h"
#include "model/candidatelistmodel.h"
#include "widgets/choicechips.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedLayout;
class QVBoxLayout;

namespace vivier {

class BusyBar;
class CandidateDelegate;
class CandidateListView;
class EmptyState;
class FilterBar;
class OtherMatches;
class OtherMatchesView;
class SavedCounts;
class SavedFilters;
class AccountSession;
struct Notice;

/// The left pane: which job, which of its candidates, and the candidates. Choosing a row opens the candidate; the row
/// of the open candidate stays chosen whatever the list does.
class CandidateListPane : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateListPane(AccountSession *session, QWidget *parent = nullptr);

    void setQuery(const QString &query);
    /// Who matches elsewhere, below the list; must outlive the pane.
    void setOtherMatches(OtherMatches *matches);
    /// The filters of the profile, among the chips; must outlive the pane.
    void setSavedFilters(SavedFilters *saved);
    /// Shows whom it is for, and says what of it is not here. Without a name it is only what it asks, as conditions.
    void showFilter(const SavedFilter &filter);
    /// What the board shows above itself, while it is in sight instead of the list.
    FilterBar *filterBar() const { return m_bar; }
    SortButton *sortButton() const { return m_sort; }
    /// Both are here again.
    void takeTools();
    /// Asks for a name for what is shown.
    void saveFilter();
    /// The menu that adds a condition.
    void addFilter();
    void focusList();
    /// Whose letters act in the list.
    void setRowActions(const QList<QAction *> &actions);
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
    /// In what order the list is, and as it was left: a word of orderWord().
    QString order() const { return orderWord(m_sort->order()); }
    void setOrder(const QString &word);
    /// Which of the chips is on; of a saved filter it is the first, and what it asks is among the conditions.
    QString chip() const;
    const FilterConditions &conditions() const;
    /// Key of the first candidate in sight; empty: the list begins there.
    QString top() const;
    /// As it was left. A job, chip or candidate that is not there (any more) is as none.
    void bringBack(const QString &job, const QString &chip, const QString &query, const QString &top,
                   const FilterConditions &conditions = {});
    void clearFilters();
    /// Does what emptyList() offers.
    void leaveEmpty();
    /// Selects all whom the list shows, beside those who are selected already.
    void selectAllListed();
    /// Where the list shows one stage, all of them.
    void showAllStages();
    /// All drafts, and nobody else.
    void showDrafts();

Q_SIGNALS:
    void pullRequested();
    void jobChosen(const QString &choice);
    void searchCleared();
    /// A saved filter searches for this.
    void searchChosen(const QString &query);
    void said(const vivier::Notice &notice);
    /// A row was entered, by Enter or a double click: more than to look at who it is.
    void opened(const QString &key);
    /// The menu of the row of the open candidate.
    void menuRequested(const QPoint &globalPosition);
    /// See CandidateListView::dragged().
    void dragged(const QString &key, const QPixmap &row, const QPoint &grip);
    /// Somebody of another account was chosen.
    void otherChosen(const QString &account, const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshJobs();
    void refreshChips();
    void applyFilter();
    void applyOrder();
    void chooseChip(const QString &chip);
    void leaveSaved();
    bool isAsSaved() const;
    void recognizeSaved();
    void addToMenu(const QString &chip, QMenu *menu);
    void renameFilter(const QString &name);
    void removeFilter(const QString &name);
    QModelIndex rowBeside(int by) const;
    void showMenu(const QPoint &position);
    void refreshEmpty();
    void refreshCount();
    void readShown();
    void showProgress(bool pulling);

    AccountSession *m_session;
    QVBoxLayout *m_head;
    QHBoxLayout *m_line; ///< of m_head: how many are listed, and in what order
    QComboBox *m_jobs;
    ChoiceChips *m_chips;
    FilterBar *m_bar;
    SavedFilters *m_saved = nullptr;
    SavedCounts *m_savedCounts;
    QLabel *m_count;
    SortButton *m_sort;
    QLabel *m_hidden; ///< that some of those who are selected are not in the list
    CandidateDelegate *m_delegate;
    CandidateListView *m_list;
    ListPlace m_place;
    EmptyState *m_empty;
    OtherMatchesView *m_others;
    BusyBar *m_busy;
    QStackedLayout *m_stack;
    QString m_query;
    QString m_savedOn;        ///< the saved filter that is shown as it was saved; empty: none
    bool m_filtering = false; ///< the recruiter asked for another list
    QTimer m_read;
};

} // namespace vivier
