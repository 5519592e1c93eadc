#include "form/formdelegate.h"

#include <QMetaProperty>
#include <QWidget>

namespace vivier {

FormDelegate::FormDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void FormDelegate::commit(QWidget *editor)
{
    Q_EMIT commitData(editor);
}

void FormDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (m_refused.contains(editor))
        return;
    const QMetaProperty value = editor->metaObject()->userProperty();
    value.write(editor, index.data(Qt::EditRole));
}

void FormDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QMetaProperty value = editor->metaObject()->userProperty();
    // QDataWidgetMapper::submit() reports success whatever setData() says (Qt 6.4), so the refusal is kept here.
    if (model->setData(index, value.read(editor)))
        m_refused.remove(editor);
    else
        m_refused.insert(editor);
}

} // namespace vivier
