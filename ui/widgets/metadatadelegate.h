// SPDX-License-Identifier: MIT
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace vivier {

// Cells of a MetadataTree. A cell whose text the model would refuse stays open with it.
class MetadataDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int inputLimit = 10'000; // UTF-16 units of a key or value; InstaView takes 10 KB of everything

    explicit MetadataDelegate(QObject *parent = nullptr);

    // The cell that was opened last.
    QModelIndex edited() const { return m_edited; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable QPersistentModelIndex m_edited;
};

} // namespace vivier
