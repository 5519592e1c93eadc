// SPDX-License-Identifier: MIT
#include "widgets/contextmenu.h"

#include "theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace vivier {

QMenu *makeContextMenu(const QWidget *widget, const QString &name)
{
    auto *menu = new QMenu(widget->window());
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void addCopy(QMenu *menu, const QString &words, const QString &text)
{
    QAction *copy = menu->addAction(themedIcon(QStringLiteral("copy")), words,
                                    [text] { QGuiApplication::clipboard()->setText(text); });
    copy->setEnabled(!text.isEmpty());
}

} // namespace vivier
