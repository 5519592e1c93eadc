// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/fieldeditor.h"

#include <QComboBox>

namespace vivier {

// One of a list where there is no room for a bar. The user property is the data of what is chosen. A value that is none
// of the list stands in the empty box as it is, and stays until another is chosen.
class ChoiceBox : public QComboBox, public FieldEditor
{
    Q_OBJECT
    Q_PROPERTY(QVariant chosen READ chosen WRITE setChosen USER true)
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    QVariant chosen() const { return currentIndex() < 0 ? m_foreign : currentData(); }
    void setChosen(const QVariant &value);

    // Stages, for a list that has nothing else.
    void setContext(const FieldContext &context) override;

private:
    QVariant m_foreign;
    QList<Stage> m_stages;
};

} // namespace vivier
