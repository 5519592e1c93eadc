// SPDX-License-Identifier: MIT
#pragma once

class QMenu;
class QString;
class QWidget;

namespace vivier {

// A menu about `widget` (the menu may outlive it), which goes when it closes.
QMenu *makeContextMenu(const QWidget *widget, const QString &name);
// Puts `text` into the clipboard; nothing to choose where there is none.
void addCopy(QMenu *menu, const QString &words, const QString &text);

} // namespace vivier
