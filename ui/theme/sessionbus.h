// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace vivier {

/// Calls `then` on the window's thread, later, when the session bus has let this process in or is known to be away
/// (QDBusConnection::sessionBus().isConnected() tells which); not if `context` is gone by then. The first to ask the
/// bus waits for it, which must not be the window.
void whenOnSessionBus(QObject *context, std::function<void()> then);

} // namespace vivier
