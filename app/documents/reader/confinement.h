// SPDX-License-Identifier: MIT
#pragma once

namespace vivier {

/// What a process that reads a stranger's file may still do.
enum class Confinement {
    Parser,   ///< read and write what is open already, and wait for its converter
    Converter ///< also be one of the converters: read system libraries and their data below /usr, and its own input
};

/// Most memory that a confined process can have, and time of the processor; the kernel ends it beyond.
constexpr long long confinedMemoryBytes = 128LL * 1024 * 1024;
constexpr int confinedSeconds = 1;

constexpr auto pdfConverter = "/usr/bin/pdftotext"; ///< of Debian's poppler-utils
constexpr auto docConverter = "/usr/bin/antiword";

/// Locks this process away for good, by rlimits, Landlock and seccomp; what it starts inherits it. It opens no file for
/// writing, no socket, starts no process and no program but a converter, whoever's code it runs. What is forbidden
/// fails with EPERM or EACCES. False where the kernel has not these means: then read nothing.
/// One thread only, as Landlock and seccomp hold for the thread that asks.
bool confine(Confinement confinement);

} // namespace vivier
