#include "widgets/choicebox.h"

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
    setCurrentIndex(findData(value));
    setPlaceholderText(value.toString());
}

void ChoiceBox::setContext(const FieldContext &context)
{
    const QSignalBlocker quiet(this);
    for (const Stage &stage : context.stages)
        addItem(stage.name, stage.id);
}

} // namespace vivier
