#include "widgets/wraplabel.h"

#include <QEvent>

namespace vivier {

WrapLabel::WrapLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    align();
}

void WrapLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void WrapLabel::showEvent(QShowEvent *event)
{
    align();
    QLabel::showEvent(event);
}

void WrapLabel::align()
{
    // QLabel follows the text's own direction; a column of hints in two scripts would zigzag.
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

} // namespace vivier
