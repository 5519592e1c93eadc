// SPDX-License-Identifier: MIT
#include "widgets/stagebar.h"

#include "theme/paint.h"
#include "theme/theme.h"
#include "widgets/segmentbutton.h"

#include <QPainter>

namespace vivier {

StageBar::StageBar(QWidget *parent)
    : SegmentBar(parent)
{
    setAccessibleName(tr("Stage"));
}

void StageBar::setStages(const QList<Stage> &stages)
{
    if (stages == m_stages)
        return;
    m_stages = stages;
    QList<QString> names;
    for (const Stage &stage : stages)
        names.append(stage.name);
    setNames(names);
    refresh();
}

void StageBar::setCurrent(qint64 id)
{
    m_current = id;
    refresh();
}

void StageBar::setBase(qint64 id)
{
    m_base = id;
    refresh();
}

void StageBar::setContext(const FieldContext &context)
{
    setStages(context.stages);
    setBase(context.told.number());
}

void StageBar::choose(qint64 id)
{
    if (id == 0 || id == m_current)
        return;
    m_current = id;
    refresh();
    Q_EMIT events()->changed();
}

void StageBar::refresh()
{
    qsizetype chosen = -1;
    const bool moved = m_base != 0 && m_base != m_current;
    const bool unknown = look().unknown && m_current == 0;
    for (qsizetype i = 0; i < segments().size(); ++i) {
        SegmentButton *segment = segments()[i];
        const bool isCurrent = m_stages[i].id == m_current && m_current != 0;
        const bool isBase = moved && m_stages[i].id == m_base;
        if (isCurrent)
            chosen = i;
        segment->setBase(isBase);
        segment->setUnknown(unknown);
        QString what = tr("Stage %1 of %2").arg(i + 1).arg(segments().size());
        if (isCurrent)
            what = tr("%1, current").arg(what);
        if (isBase)
            what = tr("%1, the stage in the ATS").arg(what);
        describe(i, what);
    }
    showChosen(chosen);
    setAccessibleDescription(unknown ? tr("not known") : QString());
}

void StageBar::paintEvent(QPaintEvent *)
{
    if (!segments().isEmpty())
        return;
    // No stages read yet: the room stays, so nothing jumps when they come.
    paintBox(true, false, {.unknown = true});
    QPainter painter(this);
    painter.setFont(Theme::current().font(Theme::Type::Small));
    painter.setPen(Theme::current().color(ColorRole::Faint));
    painter.drawText(rect(), Qt::AlignCenter, tr("The stages of this job are not known yet"));
}

} // namespace vivier
