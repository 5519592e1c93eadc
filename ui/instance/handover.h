// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QVariantMap>

#include <functional>

namespace vivier {

/// What a start was asked for.
struct StartRequest
{
    QString link;         ///< see destinationOf()
    QString action;       ///< see desktopAction()
    QVariantMap platform; ///< of the launcher: "activation-token", "desktop-startup-id"
};

/// What the launcher left in the environment for who comes to the front. To be asked before there is a QApplication,
/// which takes a part of it away.
QVariantMap platformData();

/// Asks the Vivier that has the profile to do what this start was asked for, and to come to the front. One that is only
/// being started is waited for, for five seconds. Calls `done` with whether it was taken; without a session bus, or
/// when the other one is closing, it was not.
void handOver(const StartRequest &request, const QString &busName, QObject *context,
              const std::function<void(bool taken)> &done);

} // namespace vivier
