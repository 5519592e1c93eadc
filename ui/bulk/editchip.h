// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace vivier {

/// One edit of many as an amber chip: pressed it is changed, its × or Delete takes it out.
class EditChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit EditChip(QWidget *parent = nullptr);

    /// `words`: "Stage → Interview". Open: it is being changed.
    void setWords(const QString &words);
    void setOpen(bool open);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossRect() const;

    bool m_open = false;
};

} // namespace vivier
