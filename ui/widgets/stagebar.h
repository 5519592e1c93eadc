// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/segmentbar.h"

namespace vivier {

// The stages of a job in a row, the candidate's own filled. The user property is the id (0: none).
class StageBar : public SegmentBar
{
    Q_OBJECT
    Q_PROPERTY(qint64 current READ current WRITE setCurrent USER true)
public:
    explicit StageBar(QWidget *parent = nullptr);

    void setStages(const QList<Stage> &stages);
    const QList<Stage> &stages() const { return m_stages; }
    qint64 current() const { return m_current; }
    void setCurrent(qint64 id);
    // The stage the ATS last told; underlined with dots while it is not the current one.
    qint64 base() const { return m_base; }
    void setBase(qint64 id);
    void setContext(const FieldContext &context) override;

protected:
    void chooseAt(qsizetype index) override { choose(m_stages.value(index).id); }
    void paintEvent(QPaintEvent *event) override;
    // The ATS did not say: hatched, none is filled; any may be chosen.
    void showLook() override { refresh(); }

private:
    void choose(qint64 id);
    void refresh();

    QList<Stage> m_stages;
    qint64 m_current = 0;
    qint64 m_base = 0;
};

} // namespace vivier
