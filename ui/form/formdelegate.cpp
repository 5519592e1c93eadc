#include "form/formdelegate.h"

#include "widgets/fieldeditor.h"

namespace vivier {

void FormDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (!m_refused.contains(editor))
        FieldEditor::of(editor)->setValue(index.data(Qt::EditRole));
}

void FormDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // QDataWidgetMapper::submit() reports success whatever setData() says (Qt 6.4), so the refusal is kept here.
    if (model->setData(index, FieldEditor::of(editor)->value()))
        m_refused.remove(editor);
    else
        m_refused.insert(editor);
}

} // namespace vivier
