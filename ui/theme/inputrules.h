// SPDX-License-Identifier: MIT
#pragma once

class QEvent;
class QObject;
class QWidget;

namespace vivier {

// What wheel, keys and focus do in every window of the process. True: `event` has had its receiver.
// - The wheel scrolls, and never changes a value: over a closed choice, a number, a date, a slider or tabs it goes to
// the
//   page under them; an open list of choices scrolls.
// - Return and Enter press the button that has the focus. Boxes to tick are no such buttons: there it is for the
// default
//   button of the dialog, as everywhere on the desktop.
// - Undo and redo are of the text that is typed while it has steps of its own, else of the window.
// - What takes the focus by key, or is typed in, is scrolled into sight.
// - Shift+F10 asks for the menu, as the menu key does; where the steps of a text do not count, Qt's menu of it does not
//   come either, as its Undo is another one: the menu is that of what is around the text.
bool followInputRules(QObject *watched, QEvent *event);

enum class Step { Undo, Redo };
// Whether the keys for it take back a step of this text; else they are the window's.
bool hasOwnStep(const QWidget *text, Step step);

// Whether it is a text, or the surface of one, whose menu is that of the field around it.
bool isTextOfField(const QWidget *widget);

// A dynamic property of a widget around texts each edit of which is a step of the window's undo: there the steps of the
// texts themselves do not count.
inline constexpr const char *stepsAreKept = "stepsAreKept";
// A dynamic property of a text in it that holds what was not taken yet: its own steps come first.
inline constexpr const char *holdsUntaken = "holdsUntaken";

} // namespace vivier
