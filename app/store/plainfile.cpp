// SPDX-License-Identifier: MIT
#include "store/plainfile.h"

#include "candidate/singleline.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <system_error>

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Nothing when nothing is there, or nobody may know.
std::optional<mode_t> typeAt(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0)
        return std::nullopt;
    if (S_ISLNK(status.st_mode) && ::stat(name.constData(), &status) != 0)
        return S_IFLNK;
    return status.st_mode & S_IFMT;
}

std::optional<StoreError> unlessItIs(mode_t wanted, const QString &path)
{
    const std::optional<mode_t> type = typeAt(path);
    if (!type || *type == wanted)
        return std::nullopt;
    const QString name = isolated(path);
    QString found;
    switch (*type) {
    case S_IFREG:
        found = StoreText::tr("%1 is a file.").arg(name);
        break;
    case S_IFDIR:
        found = StoreText::tr("%1 is a folder.").arg(name);
        break;
    case S_IFIFO:
        found = StoreText::tr("%1 is a pipe.").arg(name);
        break;
    case S_IFSOCK:
        found = StoreText::tr("%1 is a socket.").arg(name);
        break;
    case S_IFLNK:
        found = StoreText::tr("%1 is a link to something that is not there.").arg(name);
        break;
    default:
        found = StoreText::tr("%1 is a device.").arg(name);
        break;
    }
    return StoreError{StoreError::Kind::NotOurs, u"not a plain file or folder"_s, path, found};
}

} // namespace

std::optional<StoreError> notAFile(const QString &path)
{
    return unlessItIs(S_IFREG, path);
}

std::optional<StoreError> notAFolder(const QString &path)
{
    return unlessItIs(S_IFDIR, path);
}

StoreError refusedBySystem(const QString &path, const QString &detail)
{
    const int error = errno;
    const QString words = QString::fromStdString(std::generic_category().message(error));
    if (error == ENOSPC || error == EDQUOT)
        return {StoreError::Kind::Full, detail + u": "_s + words, path, {}};
    struct stat status = {};
    const bool isOthers = ::stat(QFile::encodeName(path).constData(), &status) == 0 && status.st_uid != ::geteuid();
    return {StoreError::Kind::Unreadable, detail + u": "_s + words, path,
            isOthers ? StoreText::tr("It belongs to another user, %1.").arg(isolated(QFileInfo(path).owner()))
                     : StoreText::tr("The system says: %1.").arg(isolated(words))};
}

bool hasNoRoom(const QString &path)
{
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(QFileInfo(path).path()).constData(), &disk) != 0 || (disk.f_flag & ST_RDONLY))
        return false;
    return disk.f_bavail == 0 || (disk.f_files > 0 && disk.f_favail == 0);
}

} // namespace vivier
