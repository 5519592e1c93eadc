// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace vivier {

/// The cards of one column. What the recruiter does is told by signals: nothing is chosen or moved by the view itself,
/// so that a change of the model chooses nobody.
class CardView : public QListView
{
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    void selectAll() override { Q_EMIT allToggled(); }
    /// What is dragged goes on as something else.
    void forgetDrag();

Q_SIGNALS:
    /// The recruiter went to this card.
    void chosen(const QModelIndex &card);
    void toggled(const QModelIndex &card);
    void rangeSelected(const QModelIndex &from, const QModelIndex &to); ///< with Shift, in this column
    void plainlyClicked();       ///< a card or beside them, without a key or a drag
    void allToggled();           ///< all of the column are to be selected
    void leaveRequested(int by); ///< to the column beside, +1: the next
    void moveRequested(int by);
    void menuRequested(const QModelIndex &card, const QPoint &globalPosition); ///< invalid: beside the cards
    void dragStarted(const QModelIndex &card, const QPoint &globalPosition);
    void dragMoved(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    bool takeKey(const QKeyEvent &event);

    QPoint m_pressedAt;
    QPersistentModelIndex m_pressed;
    bool m_dragging = false;
    bool m_isClick = false; ///< what was pressed, and has become no drag
};

} // namespace vivier
