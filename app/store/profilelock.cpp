// SPDX-License-Identifier: MIT
#include "store/profilelock.h"

#include "store/plainfile.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool isStillAt(const QByteArray &path, int file)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(file, &opened) == 0 && ::stat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

} // namespace

ProfileLock::~ProfileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

Stored<bool> ProfileLock::take(const QString &folder)
{
    if (m_file >= 0)
        return true;
    const QString path = folder + u"/lock"_s;
    const QByteArray name = QFile::encodeName(path);
    // An earlier Vivier that ends takes its file away, perhaps between our two steps.
    for (int i = 0; i < 100; ++i) {
        if (auto odd = notAFile(path))
            return tl::unexpected(*std::move(odd));
        int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, S_IRUSR | S_IWUSR);
        if (file < 0 && errno == EACCES)
            file = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (file < 0)
            return false;
        const bool locked = ::flock(file, LOCK_EX | LOCK_NB) == 0;
        const int error = errno;
        if (locked && isStillAt(name, file)) {
            m_file = file;
            return true;
        }
        ::close(file);
        if (!locked && error == EWOULDBLOCK)
            return tl::unexpected(StoreError{StoreError::Kind::Busy, u"another program holds the lock"_s, path});
        if (!locked && error != EINTR)
            return false;
    }
    return false;
}

} // namespace vivier
