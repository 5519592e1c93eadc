// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QStyledItemDelegate;
class QToolButton;

namespace vivier {

class CardView;

/// A column of the board: name, number of cards and the button of its menu over the cards. A folded one shows no cards.
class BoardColumn : public QWidget
{
    Q_OBJECT

public:
    BoardColumn(const QString &name, int number, QAbstractItemModel *cards, QStyledItemDelegate *delegate,
                QWidget *parent = nullptr);

    CardView *view() const { return m_view; }
    const QString &name() const { return m_name; }
    /// `after`: once what is dragged is dropped.
    void setCounts(int now, int after);
    QString counts() const;
    /// What is dragged would be dropped here.
    void setTarget(bool target);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// To its cards; of a folded one, to what unfolds it.
    void enter();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition);
    void unfoldRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void measure();
    void placeButton();
    void nameParts();
    QRect headRect() const;

    QString m_name;
    int m_number;
    int m_now = 0;
    int m_after = 0;
    bool m_target = false;
    bool m_folded = false;
    CardView *m_view;
    QToolButton *m_button; ///< opens the menu, or unfolds
};

} // namespace vivier
