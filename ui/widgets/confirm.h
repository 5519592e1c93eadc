#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace vivier {

// Asks before something is destroyed. `text` names it and says what stays. Opens and returns at once; `confirmed` is
// called when the recruiter presses the button that destroys, never for Esc, Enter or Cancel, and never once `parent`
// is gone. The box deletes itself.
QMessageBox *confirm(QWidget *parent, const QString &title, const QString &text, const QString &destructiveButton,
                     std::function<void()> confirmed);

} // namespace vivier
