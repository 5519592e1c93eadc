// SPDX-License-Identifier: MIT
#pragma once

#include "model/historymodel.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace vivier {

class Banner;
class ChoiceChips;
class ElidedLabel;
class EmptyState;
class HistoryView;
class SearchField;
class UndoPreview;

/// The page of all that was sent from here: searched, narrowed to the open candidate, undone, exported. It changes
/// nothing itself: what is to be undone goes out as a signal, as does the file.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit HistoryPage(HistoryModel *model, QWidget *parent = nullptr);

    /// Shows what was sent for this candidate, or for all when empty, and reads the journal again.
    void open(const QString &reference);
    /// Shows what was sent for all, and what undoing this run would do.
    void openRun(const QString &run);
    void focusSearch();
    /// Says that this many fields became drafts, after undoRequested().
    void tellDrafted(int fields);
    /// For tests; the default is the system's.
    void setClock(const std::function<QDateTime()> &now);

Q_SIGNALS:
    void closed();
    /// A CSV file of what is shown; where to is the window's to ask.
    void exportRequested(const QByteArray &csv);
    /// The recruiter saw what undoing these does, and wants it: see HistoryModel::compensation(), applyCompensation().
    void undoRequested(const QList<vivier::JournalEntry> &entries);
    void candidateRequested(const QString &reference);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fit();
    void connectModel();
    void openCandidate(const QModelIndex &row);
    void showMenu(const QPoint &position);
    void chooseScope(const QString &id);
    void refreshScope();
    void refreshEmpty();
    void refreshButtons();
    void previewUndo(bool wholeRun);
    void previewWantedRun();
    QList<JournalEntry> undoneBy(const QModelIndex &row) const;
    void undo();
    void closePreview();
    void keepPlace();
    void findPlace();
    QString undoTitle(const QModelIndex &index) const;
    QModelIndex rowWithKey(const QString &key) const;

    HistoryModel *m_model;
    QPushButton *m_back;
    QLabel *m_title;
    ElidedLabel *m_count;
    QPushButton *m_undo;
    QPushButton *m_undoRun;
    QPushButton *m_export;
    SearchField *m_search;
    ChoiceChips *m_scope;
    Banner *m_banner;
    HistoryView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    UndoPreview *m_preview;
    QString m_candidate; ///< whom "this candidate" means; empty: nobody
    QString m_kept;      ///< the row that was current before the model was filtered
    QString m_failure;
    bool m_isWholeRun = false; ///< m_toUndo is of the run that the row belongs to
    QString m_wantedRun;       ///< to be previewed as soon as it is read
    QList<JournalEntry> m_toUndo;
    QList<UndoLine> m_previewed; ///< what undoing them would do
};

} // namespace vivier
