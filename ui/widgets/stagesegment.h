#pragma once

#include <QAbstractButton>

namespace vivier {

// One stage of a StageBar.
class StageSegment : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Place { Only, First, Middle, Last };

    StageSegment(const QString &name, QWidget *parent);

    void setPlace(Place place);
    void setBase(bool base); // the ATS's own stage, and not the current one
    void setUnknown(bool unknown);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void nextCheckState() override {} // the bar decides which is checked

private:
    Place m_place = Place::Only;
    bool m_base = false;
    bool m_unknown = false;
};

} // namespace vivier
