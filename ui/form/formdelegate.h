// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QStyledItemDelegate>

namespace vivier {

/// Carries values between FieldEditors and the CandidateModel for a QDataWidgetMapper. Writes on each edit (emit
/// commitData()), not when the focus leaves; an editor whose value was refused keeps what was typed, whatever the model
/// says meanwhile, until the model takes it or another candidate is shown.
class FormDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Another candidate is about to be shown: nothing typed for the last one counts.
    void forgetRefused();

    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    /// Leaving a field writes nothing: what an editor shows may differ from the value by its line ends alone.
    bool eventFilter(QObject *, QEvent *) override { return false; }

private:
    mutable QSet<QWidget *> m_refused;
};

} // namespace vivier
