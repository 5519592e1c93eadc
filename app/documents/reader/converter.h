// SPDX-License-Identifier: MIT
#pragma once

#include "confinement.h"
#include "documenttext.h"
#include "pageorder.h"

#include <sys/types.h>

namespace vivier {

/// Of this process and of its converter.
ConfinedLimits limitsOf(const PageOrder &order);

/// A process that waits, locked away, to become the program that turns standard input into what was ordered: this
/// process cannot start one any more when it knows what it reads. It ends with this one.
class Converter
{
public:
    /// Starts it. To be called before confine().
    explicit Converter(const PageOrder &order = {});
    ~Converter();
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    bool isWaiting() const { return m_process > 0; }
    /// More than was ordered is Flooded, with the part that there is.
    cv::Converted convert(FileType type);

private:
    cv::Converted::End end() const;

    qsizetype m_mostBytes = 0;
    pid_t m_process = -1;
    int m_order = -1; ///< one byte, the FileType, goes there
    int m_output = -1;
};

} // namespace vivier
