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

/// What a confined process may use. The usual ones are for the text of a file.
struct ConfinedLimits
{
    long long memoryBytes = confinedMemoryBytes;
    int seconds = confinedSeconds;
};
/// For one page as pixels, the sizes of ten thousand pages, or a picture of 50 million pixels.
constexpr ConfinedLimits pageLimits{.memoryBytes = 384LL * 1024 * 1024, .seconds = 6};

// Of Debian's poppler-utils.
constexpr auto pdfConverter = "/usr/bin/pdftotext";
constexpr auto pdfDrawer = "/usr/bin/pdftoppm";
constexpr auto pdfDescriber = "/usr/bin/pdfinfo";
constexpr auto docConverter = "/usr/bin/antiword";

/// Locks this process away for good, by rlimits, Landlock and seccomp; what it starts inherits it. It opens no file for
/// writing, no socket, starts no process and no program but a converter, whoever's code it runs. What is forbidden
/// fails with EPERM or EACCES. False where the kernel has not these means: then read nothing.
/// One thread only, as Landlock and seccomp hold for the thread that asks.
bool confine(Confinement confinement, const ConfinedLimits &limits = {});

} // namespace vivier
