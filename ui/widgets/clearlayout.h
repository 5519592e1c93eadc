// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QWidget>

namespace vivier {

// Empties the layout. Its widgets go from sight now and are deleted later: one may be in the middle of its own click.
inline void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace vivier
