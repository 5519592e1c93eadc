// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace vivier {

// One tag of a TagField: its text, and a × that is the button.
class TagChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TagChip(const QString &tag, QWidget *parent);

    QString tag() const { return m_tag; }
    // More than the tag, for the tooltip.
    void setHint(const QString &hint);
    QSize sizeHint() const override { return m_size; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool hitButton(const QPoint &place) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    QRect crossRect() const;

    QString m_tag;
    QString m_words; // as much of it as a chip shows
    QSize m_size;
    QString m_hint;
};

} // namespace vivier
