// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier {

/// From now on every word is said in this language, and numbers, dates and plurals follow it; the words of Qt's own
/// dialogs, too, where its translations are installed. What a language lacks is said in English. `code`: one of
/// Preferences::languages; empty: the system's. Widgets that are there keep the words that they were made with: see
/// AccountsController::followLanguage(). For the window's thread.
void speak(const QString &code);

} // namespace vivier
