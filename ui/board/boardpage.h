// SPDX-License-Identifier: MIT
#pragma once

#include "model/boardmodel.h"

#include <QPixmap>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <utility>

class QHBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace vivier {

class BoardColumn;
class BoardDrag;
class BoardStrip;
class CardDelegate;
class EmptyState;
class FilterBar;
class SortButton;
class AccountSession;

/// The pipeline of one job, instead of list and form. Going to a card opens its candidate, as a row of the list does,
/// so that all that the window can do is about that one; several that are selected are moved together. A move is a
/// draft.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPage(AccountSession *session, QWidget *parent = nullptr);
    ~BoardPage() override;

    /// Only while it is in sight it follows what happens.
    void setActive(bool active);
    BoardModel *model() const { return m_model; }
    /// The list's, shown above the board while it is in sight: CandidateListPane::takeTools() takes them back.
    void takeTools(FilterBar *filters, SortButton *sort);
    /// Whether the card of the open candidate is on the board, and not in a folded column.
    bool holdsOpen() const;
    /// To the card of the open candidate, else to the first one; without cards to what there is to do.
    void focusCard();

Q_SIGNALS:
    /// A card was entered: more than to look at who it is.
    void opened(const QString &key);
    void menuRequested(const QPoint &globalPosition);
    void jobChosen(const QString &job);
    void onlineRequested();
    /// What is offered where the job has nobody to show: see emptyList().
    void emptyLeft();
    /// The cards of these are dragged out of the window. `picture`: under the pointer, held at `grip`. A drag of the
    /// window (QDrag) is to carry them on, and may bring them back.
    void draggedOut(const QStringList &keys, const QPixmap &picture, const QPoint &grip);
    /// holdsOpen() may be another.
    void contentChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectSession();
    void connectColumn(int column);
    void keepPlaces();
    void rebuild();
    void makeColumns();
    void refresh();
    void refreshCounts();
    void refreshEmpty();
    void showOpen();
    void choose(const QModelIndex &card);
    void goBeside(int column, int by);
    void moveBeside(int by);
    QStringList whom(const QString &key) const;
    bool hasFocusInside() const;
    bool hasFocusOnCards() const;
    void selectAll(int column);
    void goInto(int column);
    void openColumnMenu(int column, const QPoint &at);
    std::pair<QString, qint64> placeOf(int column) const;
    bool isFolded(int column) const;
    void setFolded(int column, bool folded);
    void beginDrag(const QModelIndex &card, const QPoint &at);
    void dragTo(const QPoint &at);
    void dragOver(const QPoint &at);
    void dragOut();
    bool isOutside(const QPoint &at) const;
    bool isOurs(const QDropEvent &event) const;
    void endDrag(bool drop);
    int columnAt(const QPoint &at) const;

    AccountSession *m_session;
    BoardModel *m_model;
    CardDelegate *m_delegate;
    BoardStrip *m_strip;
    QScrollArea *m_area;
    QHBoxLayout *m_row;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    BoardDrag *m_drag;
    QList<BoardColumn *> m_columns;
    QList<BoardModel::Column> m_made;          ///< what m_columns were made for
    QList<int> m_places;                       ///< how far each is scrolled, before a reset
    QSet<std::pair<QString, qint64>> m_folded; ///< columns by job and standing, until the program ends
    SortButton *m_sort = nullptr;
    QTimer m_refresh;
    std::pair<QString, int> m_open; ///< whose card is the current one, and in which column
    int m_dropColumn = -1;
    QStringList m_out; ///< whose cards were dragged out of the window last
    bool m_isActive = false;
    bool m_wasReset = false;
};

} // namespace vivier
