// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/world.h"

namespace vivier::sandbox {

/// Fills an empty world: 3 organizations, 12 jobs, `count` candidates. The same seed and count give the same records,
/// whatever the machine and the day; candidate number n is the same for every count above n.
void generate(World &world, int count, quint32 seed);

/// The bytes of a generated resume or portfolio: made again for every read, so that 100,000 of them cost no memory.
/// `path` is a StoredFile::path of generate(); empty when it is none.
QByteArray generatedFile(const QString &path);

} // namespace vivier::sandbox
