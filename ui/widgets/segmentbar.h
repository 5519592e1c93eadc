// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/fieldeditor.h"

#include <QWidget>

class QKeySequence;
class QToolButton;

namespace vivier {

class Roving;
class SegmentButton;

// Of the n-th stage (from 0), which menu and bar have in common; none from the tenth on.
QKeySequence stageKeys(qsizetype index);

// What bars of choices share: segments in a row, one of them filled. Arrows move along the row, Space or Enter chooses:
// nothing is changed by moving the focus. A name is never cut: where they have no room together, the row scrolls by
// whole segments, and what has the focus or is chosen comes into sight.
class SegmentBar : public QWidget, public FieldEditor
{
    Q_OBJECT
public:
    explicit SegmentBar(QWidget *parent = nullptr);

    bool scrolls() const;
    // A choice is also made by stageKeys(), wherever the focus is: their number stands before the name, as long as no
    // name has to be scrolled to for it.
    void setNumbered(bool numbered);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void setNames(const QList<QString> &names);
    // In the order of setNames().
    const QList<SegmentButton *> &segments() const { return m_segments; }
    // For a screen reader, with the keys.
    void describe(qsizetype index, const QString &what);
    // -1: none.
    void showChosen(qsizetype index);
    virtual void chooseAt(qsizetype index) = 0;

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    // To the segment that Tab comes to.
    void focusStop(Qt::FocusReason reason);

private:
    QToolButton *makeArrow(const QString &icon, const QString &name, int step);
    void arrange();
    int wantedWidth(bool numbers, bool tight = false);
    void place(qsizetype from, qsizetype to, const QRect &room);
    void reveal(qsizetype index);
    int wish(qsizetype index) const;
    QRect roomBetweenArrows() const;

    QList<SegmentButton *> m_segments;
    Roving *m_roving;
    QToolButton *m_back;
    QToolButton *m_on;
    qsizetype m_first = 0;   // in sight
    qsizetype m_behind = 0;  // the first that is out of sight again
    qsizetype m_chosen = -1; // as last shown
    bool m_numbered = false;
    bool m_tight = false; // no wider than the words
    bool m_held = false;  // the focus was on a segment that went; showChosen() gives it to the one in its place
};

} // namespace vivier
