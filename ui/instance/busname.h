// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier {

/// What the Vivier that has this profile is called on the session bus: by the name of the desktop file for the usual
/// profile, with a name of its own behind that for any other, which does not tell the folder. The folder must exist.
QString busNameOf(const QString &profileFolder);
/// Where its org.freedesktop.Application is, as the desktop entry specification derives it.
QString busPathOf(const QString &busName);

} // namespace vivier
