// SPDX-License-Identifier: MIT
#pragma once

#include "reader/cvresult.h"

#include <QByteArray>
#include <QString>

namespace vivier {

/// A regular file that is open for reading, or bytes as if they were one: what a reader of strangers' files is given.
class OpenedFile
{
public:
    OpenedFile() = default; ///< none
    ~OpenedFile();
    OpenedFile(OpenedFile &&other) noexcept;
    OpenedFile &operator=(OpenedFile &&other) noexcept;
    Q_DISABLE_COPY(OpenedFile)

    /// Never waits for whoever writes to a FIFO, and wakes no device.
    static tl::expected<OpenedFile, CvProblem> at(const QString &path);
    /// In memory alone, sealed against changes: it never is on a disk, and goes with the last who has it open.
    static tl::expected<OpenedFile, CvProblem> of(const QByteArray &bytes);

    bool isOpen() const { return m_descriptor >= 0; }
    /// The same file, read from a place of its own: readers that go on at the same time do not move each other's. None
    /// when it cannot be had any more.
    OpenedFile again() const;
    int descriptor() const { return m_descriptor; } ///< stays ours; -1: none

private:
    explicit OpenedFile(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

} // namespace vivier
