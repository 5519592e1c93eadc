#pragma once

#include "widgets/fieldeditor.h"

#include <QWidget>

class QComboBox;

namespace vivier {

class Roving;
class StageSegment;

// What bars of choices share: segments in a row, one of them filled. Arrows move along the row, Space or Enter chooses:
// nothing is changed by moving the focus. Where the row has no room it is a combo box.
class SegmentBar : public QWidget, public FieldEditor
{
    Q_OBJECT
public:
    explicit SegmentBar(QWidget *parent = nullptr);

    bool isCompact() const { return m_compact; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void setNames(const QList<QString> &names);
    // In the order of setNames().
    const QList<StageSegment *> &segments() const { return m_segments; }
    QComboBox *combo() const { return m_combo; }
    // -1: none.
    void showChosen(qsizetype index);
    virtual void chooseAt(qsizetype index) = 0;

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    // To the segment that Tab comes to.
    void focusStop(Qt::FocusReason reason);

private:
    void arrange();

    QList<StageSegment *> m_segments;
    Roving *m_roving;
    QComboBox *m_combo;
    bool m_compact = false;
    bool m_held = false; // the focus was on a segment that went; showChosen() gives it to the one in its place
};

} // namespace vivier
