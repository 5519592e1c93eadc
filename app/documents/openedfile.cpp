// SPDX-License-Identifier: MIT
#include "openedfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace vivier {

namespace {

tl::unexpected<CvProblem> notOpened(CvProblem::Kind kind, FileType what = FileType::Unknown)
{
    return tl::unexpected(CvProblem{.kind = kind, .what = what});
}

FileType kindOf(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFDIR:
        return FileType::Folder;
    case S_IFIFO:
        return FileType::Pipe;
    case S_IFSOCK:
        return FileType::Socket;
    default:
        return FileType::Device;
    }
}

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t size = write(file, bytes.constData() + written, size_t(bytes.size() - written));
        if (size <= 0)
            return false;
        written += size;
    }
    return true;
}

} // namespace

OpenedFile::~OpenedFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

OpenedFile::OpenedFile(OpenedFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

OpenedFile &OpenedFile::operator=(OpenedFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

tl::expected<OpenedFile, CvProblem> OpenedFile::at(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found
    {
    };
    // What is there is asked for before it is opened, and once more after it.
    if (stat(name.constData(), &found) != 0)
        return notOpened(CvProblem::Kind::Unreadable);
    if (!S_ISREG(found.st_mode))
        return notOpened(CvProblem::Kind::NotAFile, kindOf(found.st_mode));
    OpenedFile file(open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen() || fstat(file.m_descriptor, &found) != 0 || !S_ISREG(found.st_mode))
        return notOpened(CvProblem::Kind::Unreadable);
    return file;
}

tl::expected<OpenedFile, CvProblem> OpenedFile::of(const QByteArray &bytes)
{
    OpenedFile file(memfd_create("file", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!file.isOpen() || !writeAll(file.m_descriptor, bytes) ||
        fcntl(file.m_descriptor, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0)
        return notOpened(CvProblem::Kind::Unreadable);
    return file;
}

OpenedFile OpenedFile::again() const
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_descriptor);
    return OpenedFile(open(self.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

} // namespace vivier
