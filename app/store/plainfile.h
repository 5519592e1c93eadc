// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <optional>

namespace vivier {

// What is in the place of a file or folder of the profile, without opening it: to open a pipe waits for ever, and a
// device may have no end.

/// NotOurs unless there is a plain file, a link to one, or nothing.
std::optional<StoreError> notAFile(const QString &path);
/// NotOurs unless there is a folder, a link to one, or nothing.
std::optional<StoreError> notAFolder(const QString &path);

/// Right after the system refused something with the file: why, from errno. Full when there is no room.
StoreError refusedBySystem(const QString &path, const QString &detail);
/// Whether nothing more can be written on the disk that holds `path`.
bool hasNoRoom(const QString &path);

} // namespace vivier
