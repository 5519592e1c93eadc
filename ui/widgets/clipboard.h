// SPDX-License-Identifier: MIT
#pragma once

#include <QClipboard>

class QString;

namespace vivier {

/// Into the clipboard, marked for its managers as what they are to keep no history of, and to show nobody: a token, a
/// passphrase.
void copySecret(const QString &text, QClipboard::Mode mode = QClipboard::Clipboard);

} // namespace vivier
