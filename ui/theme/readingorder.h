// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace vivier {

// What is in `root`, in the order that it is read: as it is laid out, whenever each part was made. Qt's own order of
// Tab is that of making, so that what is built anew would come last. Only what is in sight, and where the focus is.
QList<QWidget *> readingOrder(QWidget *root);

// Whether Tab comes to it.
bool isTabStop(const QWidget *widget);

// The focus goes to the next stop in `root`, or to the one before, and round. False when there is none. For
// focusNextPrevChild() of windows.
bool focusNextStop(QWidget *root, bool next);

// Into a part of a window that F6 comes to: to what it names as its focus proxy, else to where the focus was last in
// it, else to its first stop. False when there is nothing.
bool enterPane(QWidget *pane);

// Dynamic properties. Of a part of a window that F6 comes to:
inline constexpr const char *isPane = "isPane";
// Of a part that keeps the focus while it is in sight, when the widget that had it goes:
inline constexpr const char *keepsFocus = "keepsFocus";
// In front of its neighbours, wherever it is laid out.
inline constexpr const char *readFirst = "readFirst";

} // namespace vivier
