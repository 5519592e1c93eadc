// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace vivier {

// One choice of a SegmentBar.
class SegmentButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Place { Only, First, Middle, Last };

    SegmentButton(const QString &name, QWidget *parent);

    void setPlace(Place place);
    void setBase(bool base); // the ATS's own stage, and not the current one
    void setUnknown(bool unknown);
    // It can be shown as the current one, and not be chosen: hatched, with a dashed border.
    void setForeign(bool foreign);
    // Of the whole bar: an amber bar at its leading end, a red border.
    void setDrafted(bool drafted);
    void setBad(bool bad);
    // More to know before choosing; in the tooltip, after the name where that is cut.
    void setHint(const QString &hint);
    // Shown before the name; 0: none.
    void setNumber(int number);
    int number() const { return m_number; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void nextCheckState() override {} // the bar decides which is checked

private:
    void tell();
    int numberRoom() const;

    Place m_place = Place::Only;
    QString m_hint;
    int m_number = 0;
    bool m_base = false;
    bool m_unknown = false;
    bool m_foreign = false;
    bool m_drafted = false;
    bool m_bad = false;
};

} // namespace vivier
