// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace vivier {

// A box with a heading and plain words, which may hold those of others; for the caller to add buttons and open. It
// deletes itself when it is closed.
QMessageBox *plainBox(QWidget *parent, const QString &title, const QString &text);

// Asks before something is destroyed. `text` names it and says what stays. Opens and returns at once; `confirmed` is
// called when the recruiter presses the button that destroys, never for Esc, Enter or Cancel, and never once `parent`
// is gone. The box deletes itself.
QMessageBox *confirm(QWidget *parent, const QString &title, const QString &text, const QString &destructiveButton,
                     std::function<void()> confirmed);

// Before a token goes to another address than it was kept for; `why` names both.
QMessageBox *confirmAddress(QWidget *parent, const QString &accountName, const QString &why,
                            std::function<void()> confirmed);

} // namespace vivier
