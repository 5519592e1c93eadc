// SPDX-License-Identifier: MIT
#include "form/formdelegate.h"

#include "theme/inputrules.h"
#include "widgets/fieldeditor.h"

namespace vivier {

void FormDelegate::forgetRefused()
{
    for (QWidget *editor : std::as_const(m_refused))
        editor->setProperty(holdsUntaken, false);
    m_refused.clear();
}

void FormDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (!m_refused.contains(editor))
        FieldEditor::of(editor)->setValue(index.data(Qt::EditRole));
}

void FormDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // QDataWidgetMapper::submit() reports success whatever setData() says (Qt 6.4), so the refusal is kept here.
    const bool refused = !model->setData(index, FieldEditor::of(editor)->value());
    if (refused)
        m_refused.insert(editor);
    else
        m_refused.remove(editor);
    editor->setProperty(holdsUntaken, refused);
}

} // namespace vivier
