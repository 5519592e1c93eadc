#include "store/profilefile.h"

#include "store/log.h"
#include "store/migrations.h"
#include "store/salvage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions fileRights = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions folderRights = fileRights | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions othersRights = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                  QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                  QFileDevice::WriteOther | QFileDevice::ExeOther;

// https://www.sqlite.org/fileformat2.html, "The Database Header"
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionOffset = 60;

const QStringList companions{QString(), u"-wal"_s, u"-shm"_s};

/// Right after the system refused it.
Failure unreadable(const QString &detail)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return Failure{{full ? StoreError::Kind::Full : StoreError::Kind::Unreadable, detail}};
}

/// A disk that is full has no room for the index that SQLite keeps beside its log either: then nobody else may use the
/// file, and what is on it can still be read.
std::unique_ptr<Database> openReadable(const QString &path, Database::Access access, const StoreOptions &options)
{
    auto database = std::make_unique<Database>(path, access, options);
    try {
        schemaVersion(*database);
    } catch (const Failure &failure) {
        if (failure.error.kind != StoreError::Kind::Full)
            throw;
        database = std::make_unique<Database>(path, Database::Access::Alone, options);
    }
    return database;
}

void takeAwayOthersRights(const QString &path, QFileDevice::Permissions rights)
{
    // A file system without rights (FAT) or a folder of somebody else must not keep the recruiter out.
    if ((QFile::permissions(path) & othersRights) && !QFile::setPermissions(path, rights))
        qCWarning(storeLog, "others may read the profile: its rights cannot be changed");
}

} // namespace

ProfileFile::ProfileFile(QString folder, StoreOptions options)
    : m_folder(QDir::cleanPath(QDir::current().absoluteFilePath(folder)))
    , m_options(std::move(options))
{
}

QString ProfileFile::path() const
{
    return m_folder + u"/vivier.sqlite"_s;
}

QString ProfileFile::suspectPath() const
{
    return m_folder + u"/vivier.sqlite-suspect"_s;
}

QString ProfileFile::recoveringPath() const
{
    return m_folder + u"/vivier-recovering.sqlite"_s;
}

QString ProfileFile::recoveredPath() const
{
    return m_folder + u"/vivier-recovered.sqlite"_s;
}

void ProfileFile::suspect() const
{
    QFile mark(suspectPath());
    if (!mark.exists() && !mark.open(QIODevice::WriteOnly, fileRights))
        qCWarning(storeLog, "the damaged file cannot be marked for the next start");
}

std::unique_ptr<Database> ProfileFile::open(OpenReport *report, bool alone) const
{
    *report = {};
    prepareFolder();
    if (QFile::exists(recoveredPath()))
        report->movedAside = finishRecovery();
    report->fresh = QFileInfo(path()).size() == 0;
    prepareFile(path());
    if (isSound()) {
        try {
            auto database = openSound(path(), currentSchemaVersion(), alone);
            QFile::remove(suspectPath());
            return database;
        } catch (const Failure &failure) {
            if (failure.error.kind != StoreError::Kind::Damaged)
                throw;
        }
    }
    recover();
    report->movedAside = finishRecovery();
    return openSound(path(), currentSchemaVersion(), alone);
}

void ProfileFile::prepareFolder() const
{
    const QFileInfo folder(m_folder);
    if (!folder.exists()) {
        const QDir parent = folder.dir();
        if (!parent.mkpath(u"."_s) || !parent.mkdir(folder.fileName(), folderRights))
            throw unreadable(u"the profile folder cannot be made"_s);
    } else if (!folder.isDir()) {
        throw Failure{{StoreError::Kind::Unreadable, u"the profile folder is not a folder"_s}};
    }
    takeAwayOthersRights(m_folder, folderRights);
}

void ProfileFile::prepareFile(const QString &path) const
{
    // Made here and not by SQLite, so that it is never open to others, not even for a moment; SQLite gives the same
    // rights to the log beside it.
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, fileRights))
        throw unreadable(file.errorString());
    file.close();
    mendRights(path);
}

void ProfileFile::mendRights(const QString &path) const
{
    for (const QString &companion : companions) {
        if (QFile::exists(path + companion))
            takeAwayOthersRights(path + companion, fileRights);
    }
}

bool ProfileFile::isSound() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        throw unreadable(file.errorString());
    const QByteArray header = file.read(headerSize);
    const bool endedWell = QFileInfo(path() + u"-wal"_s).size() == 0;
    if (header.isEmpty() && endedWell)
        return true;
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return false;
    if (endedWell && !QFile::exists(suspectPath())) {
        // From the bytes, because a file that a newer Vivier wrote is not even opened.
        const auto version = qFromBigEndian<qint32>(header.constData() + userVersionOffset);
        if (version > currentSchemaVersion())
            throw Failure{{StoreError::Kind::Newer, u"schema version %1"_s.arg(version)}};
        return true;
    }
    try {
        const auto look =
            openReadable(path(), Database::Access::ReadOnly, {.busyTimeout = m_options.busyTimeout, .failWrite = {}});
        if (const int version = schemaVersion(*look); version > currentSchemaVersion())
            throw Failure{{StoreError::Kind::Newer, u"schema version %1"_s.arg(version)}};
        Database::Rows rows = look->select(u"PRAGMA quick_check(1)"_s);
        return rows.next() && rows.text(0) == "ok"_L1;
    } catch (const Failure &failure) {
        if (failure.error.kind == StoreError::Kind::Damaged)
            return false;
        throw;
    }
}

std::unique_ptr<Database> ProfileFile::openSound(const QString &path, int wanted, bool alone) const
{
    auto database = openReadable(path, alone ? Database::Access::Alone : Database::Access::ReadWrite, m_options);
    const int version = schemaVersion(*database);
    if (version == 0)
        database->run(u"PRAGMA auto_vacuum = INCREMENTAL"_s); // only counts before the first table
    database->run(u"PRAGMA journal_mode = WAL"_s);
    database->run(u"PRAGMA synchronous = FULL"_s);
    database->run(u"PRAGMA foreign_keys = ON"_s);
    database->run(u"PRAGMA secure_delete = ON"_s);  // a removed candidate leaves nothing in free pages
    database->run(u"PRAGMA temp_store = MEMORY"_s); // personal data never goes to /tmp
    database->run(u"PRAGMA journal_size_limit = 8388608"_s);
    migrate(*database, wanted);
    const QStringList tables = wanted == currentSchemaVersion() ? tablesInOrder() : QStringList();
    for (const QString &table : tables) {
        Database::Rows rows =
            database->select(u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"_s, {table});
        if (!rows.next())
            throw Failure{{StoreError::Kind::Damaged, u"table %1 is missing"_s.arg(table)}};
    }
    mendRights(path);
    return database;
}

void ProfileFile::recover() const
{
    // Left by a start that was cut off while it filled the file.
    for (const QString &companion : companions)
        QFile::remove(recoveringPath() + companion);
    prepareFile(recoveringPath());
    // Of the version that it was, so that its rows fit; the next open brings them forward.
    salvage(path(), *openSound(recoveringPath(), damagedVersion()), m_options);
    if (QFile::exists(recoveringPath() + u"-wal"_s))
        throw Failure{{StoreError::Kind::Full, u"the recovered file was not written to its end"_s}};
    if (!QFile::rename(recoveringPath(), recoveredPath()))
        throw unreadable(u"the recovered file cannot be renamed"_s);
}

int ProfileFile::damagedVersion() const
{
    QFile file(path());
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    const auto version =
        header.size() < headerSize ? 0 : qFromBigEndian<qint32>(header.constData() + userVersionOffset);
    return version >= firstSchemaVersion() && version < currentSchemaVersion() ? version : currentSchemaVersion();
}

QString ProfileFile::finishRecovery() const
{
    QString damaged = moveAside();
    if (!QFile::rename(recoveredPath(), path()))
        throw unreadable(u"the recovered file cannot be put in place"_s);
    QFile::remove(suspectPath());
    return damaged;
}

QString ProfileFile::moveAside() const
{
    if (!QFile::exists(path())) {
        // An earlier start has moved it already; the stamps sort by age.
        const QStringList earlier = QDir(m_folder).entryList({u"vivier-damaged-*.sqlite"_s}, QDir::Files, QDir::Name);
        return earlier.isEmpty() ? QString() : QDir(m_folder).filePath(earlier.constLast());
    }
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString target = m_folder + u"/vivier-damaged-"_s + stamp + u".sqlite"_s;
    for (int i = 2; QFile::exists(target); ++i)
        target = m_folder + u"/vivier-damaged-%1-%2.sqlite"_s.arg(stamp).arg(i);
    // The log goes before its database: left behind, it would be played into the next file of that name.
    for (const QString &companion : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (QFile::exists(path() + companion) && !QFile::rename(path() + companion, target + companion))
            throw unreadable(u"the damaged file cannot be moved aside"_s);
    }
    return target;
}

} // namespace vivier
