// SPDX-License-Identifier: MIT
#pragma once

#include <QVariantMap>

class QWidget;

namespace vivier {

/// Shows the window in front of all others, as far as the desktop lets it: for that "activation-token" or
/// "desktop-startup-id" of whoever asked tells which click is behind it. Also ends the launcher's sign of being busy.
void comeForward(QWidget *window, const QVariantMap &platformData);

} // namespace vivier
