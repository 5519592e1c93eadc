// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

namespace vivier {

/// Keeps a second program out of a profile: a lock of the kernel on `folder`/lock, which ends with its process however
/// that ends. What the file holds, and who wrote it, does not matter; it stays when the lock goes. An earlier Vivier
/// locks the same file in the same way, but takes it away after it let go: of two that start in just that moment both
/// may hold the lock. Callable from any thread, one at a time.
class ProfileLock
{
public:
    ProfileLock() = default;
    ~ProfileLock();
    Q_DISABLE_COPY_MOVE(ProfileLock)

    /// True: it is held, also from before. False: no lock is to be had here (the disk is full or cannot be written, or
    /// its file system has none). Busy when another program holds it.
    Stored<bool> take(const QString &folder);

private:
    int m_file = -1;
};

} // namespace vivier
