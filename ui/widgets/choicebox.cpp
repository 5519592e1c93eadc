// SPDX-License-Identifier: MIT
#include "widgets/choicebox.h"

#include "candidate/singleline.h"

#include <QSignalBlocker>

namespace vivier {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
    , FieldEditor(this)
{
    connect(this, &QComboBox::currentIndexChanged, events(), &FieldEvents::changed);
}

void ChoiceBox::setChosen(const QVariant &value)
{
    const QSignalBlocker quiet(this);
    m_foreign = value;
    setCurrentIndex(findData(value));
    setPlaceholderText(isolated(value.toString()));
}

void ChoiceBox::setContext(const FieldContext &context)
{
    const bool hasChoices = count() > m_stages.size();
    if (hasChoices || context.stages == m_stages)
        return;
    const QSignalBlocker quiet(this);
    const QVariant before = chosen();
    clear();
    m_stages = context.stages;
    for (const Stage &stage : context.stages)
        addItem(isolated(stage.name), stage.id);
    setChosen(before);
}

} // namespace vivier
