// SPDX-License-Identifier: MIT
#pragma once

#include "documenttext.h"

#include <sys/types.h>

namespace vivier {

/// A process that waits, locked away, to become the program that turns standard input into text: this process cannot
/// start one any more when it knows what it reads. It ends with this one.
class Converter
{
public:
    /// Starts it. To be called before confine().
    Converter();
    ~Converter();
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    bool isWaiting() const { return m_process > 0; }
    cv::Converted convert(FileType type);

private:
    cv::Converted::End end() const;

    pid_t m_process = -1;
    int m_order = -1; ///< one byte, the FileType, goes there
    int m_output = -1;
};

} // namespace vivier
