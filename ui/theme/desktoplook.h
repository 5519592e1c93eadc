// SPDX-License-Identifier: MIT
#pragma once

class QObject;

namespace vivier {

// Keeps the theme in step with the desktop: light or dark and the contrast, as its portal tells them (namespace
// org.freedesktop.appearance on the session's bus), from now on and while `context` lives. Returns at once; without a
// bus, a portal or an answer nothing changes. UI thread only.
void followDesktop(QObject *context);

} // namespace vivier
