// SPDX-License-Identifier: MIT
#include "widgets/narrowbox.h"

#include "theme/tips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace vivier {

NarrowBox::NarrowBox(int letters, QWidget *parent)
    : QComboBox(parent)
{
    // The words of the longest choice would make the pane as wide as they are.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(letters);
}

void NarrowBox::showPopup()
{
    const int edges = 2 * view()->frameWidth() + view()->verticalScrollBar()->sizeHint().width();
    const int room = screen()->availableGeometry().width() / 2;
    view()->setMinimumWidth(std::min(view()->sizeHintForColumn(0) + edges, room));
    QComboBox::showPopup();
}

bool NarrowBox::isCut() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().horizontalAdvance(currentText()) > room.width();
}

bool NarrowBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QComboBox::event(event);
    showTip(static_cast<QHelpEvent *>(event)->globalPos(), currentText(), this);
    return true;
}

} // namespace vivier
