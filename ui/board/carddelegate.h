// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace vivier {

class CandidateSelection;

/// A card of the board: name, subtitle, tags, how long in its column, and a mark for a draft, always a shape or word
/// with its colour. While it is dragged its place is a dashed hole, and where it would be a dashed slot.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CardDelegate(const CandidateSelection *selection, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What the card says, in one sentence, for screen readers.
    static QString spoken(const QModelIndex &index);

private:
    bool isSelected(const QModelIndex &index) const;
    void paintPlace(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBox(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option, bool selected) const;
    int paintMark(QPainter &painter, const QRect &line, const QModelIndex &index, Qt::LayoutDirection direction) const;
    int paintTime(QPainter &painter, const QRect &line, const QModelIndex &index, Qt::LayoutDirection direction) const;
    void paintTags(QPainter &painter, const QRect &line, const QModelIndex &index, Qt::LayoutDirection direction) const;

    const CandidateSelection *m_selection;
};

} // namespace vivier
