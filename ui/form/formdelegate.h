#pragma once

#include <QSet>
#include <QStyledItemDelegate>

namespace vivier {

/// Carries values between editors and the CandidateModel for a QDataWidgetMapper. The editor's user property is the
/// value. Writes on each edit (call commit()), not when the focus leaves; an editor whose value was refused keeps what
/// was typed, whatever the model says meanwhile, until the model takes it or another candidate is shown.
class FormDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FormDelegate(QObject *parent = nullptr);

    void commit(QWidget *editor);
    /// Another candidate is about to be shown: nothing typed for the last one counts.
    void forgetRefused() { m_refused.clear(); }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    /// Leaving a field writes nothing: what an editor shows may differ from the value by its line ends alone.
    bool eventFilter(QObject *, QEvent *) override { return false; }

private:
    mutable QSet<QWidget *> m_refused;
};

} // namespace vivier
