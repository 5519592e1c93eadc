// SPDX-License-Identifier: MIT
#include "widgets/wraplabel.h"

#include <QEvent>

namespace vivier {

WrapLabel::WrapLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setWordWrap(true);
    align();
}

void WrapLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void WrapLabel::showEvent(QShowEvent *event)
{
    align();
    PlainLabel::showEvent(event);
}

void WrapLabel::align()
{
    // QLabel follows the text's own direction; a column of hints in two scripts would zigzag.
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

} // namespace vivier
