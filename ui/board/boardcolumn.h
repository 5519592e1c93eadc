#pragma once

#include <QWidget>

class QAbstractItemModel;
class QStyledItemDelegate;

namespace vivier {

class CardView;

/// A column of the board: name and number of cards over the cards.
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
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();
    QRect headRect() const;

    QString m_name;
    int m_number;
    int m_now = 0;
    int m_after = 0;
    bool m_target = false;
    CardView *m_view;
};

} // namespace vivier
