#pragma once

#include "widgets/segmentbar.h"

namespace vivier {

struct StageChoice
{
    qint64 id = 0;
    QString name;

    bool operator==(const StageChoice &) const = default;
};

// The stages of a job in a row, the candidate's own filled. The user property is the id (0: none).
class StageBar : public SegmentBar
{
    Q_OBJECT
    Q_PROPERTY(qint64 current READ current WRITE setCurrent NOTIFY stageChosen USER true)
public:
    explicit StageBar(QWidget *parent = nullptr);

    void setStages(const QList<StageChoice> &stages);
    const QList<StageChoice> &stages() const { return m_stages; }
    qint64 current() const { return m_current; }
    void setCurrent(qint64 id);
    // The stage the ATS last told; underlined with dots while it is not the current one.
    qint64 base() const { return m_base; }
    void setBase(qint64 id);
    // The ATS did not say: hatched, none is filled; any may be chosen.
    void setUnknown(bool unknown);

Q_SIGNALS:
    void stageChosen(qint64 id);

protected:
    void chooseAt(qsizetype index) override { choose(m_stages.value(index).id); }
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(qint64 id);
    void refresh();

    QList<StageChoice> m_stages;
    qint64 m_current = 0;
    qint64 m_base = 0;
    bool m_unknown = false;
};

} // namespace vivier
