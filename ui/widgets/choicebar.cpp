// SPDX-License-Identifier: MIT
#include "widgets/choicebar.h"

#include "widgets/segmentbutton.h"

#include <QFocusEvent>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

ChoiceBar::ChoiceBar(QWidget *parent)
    : SegmentBar(parent)
{
    setFocusPolicy(Qt::ClickFocus); // and hands it on: a mnemonic and showField() come here, Tab to the part inside
}

void ChoiceBar::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_foreign.clear();
    rebuild();
    refresh();
}

void ChoiceBar::setCurrent(const QString &value)
{
    m_current = value;
    refresh();
}

void ChoiceBar::setBase(const std::optional<QString> &value)
{
    m_base = value;
    refresh();
}

void ChoiceBar::setContext(const FieldContext &context)
{
    const bool isTold = context.told.isEmpty() || context.told.isPresent();
    setBase(isTold ? std::optional(context.told.text()) : std::nullopt);
}

void ChoiceBar::showLook()
{
    refresh();
}

void ChoiceBar::chooseAt(qsizetype index)
{
    const bool none = look().unknown && m_current.isEmpty();
    if (index < 0 || index >= m_choices.size() || (m_choices[index].value == m_current && !none)) {
        refresh(); // a click checks nothing by itself
        return;
    }
    m_current = m_choices[index].value;
    refresh();
    Q_EMIT events()->changed();
}

void ChoiceBar::rebuild()
{
    QList<QString> names;
    for (const Choice &choice : std::as_const(m_choices))
        names.append(choice.name);
    if (!m_foreign.isEmpty())
        names.append(m_foreign);
    setNames(names);
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        segments()[i]->setHint(m_choices[i].hint);
    if (m_foreign.isEmpty())
        return;
    SegmentButton *last = segments().constLast();
    last->setForeign(true);
    last->setHint(tr("not documented: shown as it is, cannot be chosen"));
}

void ChoiceBar::refresh()
{
    const auto isForeign = [this](const QString &value) {
        return !value.isEmpty() && std::ranges::find(m_choices, value, &Choice::value) == m_choices.cend();
    };
    QString foreign;
    if (isForeign(m_current))
        foreign = m_current;
    else if (m_base && isForeign(*m_base))
        foreign = *m_base;
    if (foreign != m_foreign) {
        m_foreign = foreign;
        rebuild();
    }

    const bool none = look().unknown && m_current.isEmpty();
    const bool moved = m_base && *m_base != m_current;
    qsizetype chosen = -1;
    for (qsizetype i = 0; i < segments().size(); ++i) {
        SegmentButton *segment = segments()[i];
        const bool last = i == m_choices.size();
        const QString &value = last ? m_foreign : m_choices[i].value;
        const bool isCurrent = value == m_current && !none;
        const bool isBase = moved && value == *m_base;
        if (isCurrent)
            chosen = i;
        segment->setBase(isBase);
        segment->setUnknown(none);
        segment->setDrafted(look().drafted);
        segment->setBad(look().bad);
        QString what = tr("%1 of %2").arg(i + 1).arg(segments().size());
        if (isCurrent)
            what = tr("%1, current").arg(what);
        if (isBase)
            what = tr("%1, the value in the ATS").arg(what);
        if (last)
            what = tr("%1, not documented, cannot be chosen").arg(what);
        else if (!m_choices[i].hint.isEmpty())
            what += u", "_s + m_choices[i].hint;
        describe(i, what);
    }
    showChosen(chosen);
}

void ChoiceBar::focusInEvent(QFocusEvent *event)
{
    SegmentBar::focusInEvent(event);
    focusStop(event->reason());
}

} // namespace vivier
