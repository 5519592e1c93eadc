// SPDX-License-Identifier: MIT
#include "store/profilefile.h"

#include "store/log.h"
#include "store/migrations.h"
#include "store/plainfile.h"
#include "store/salvage.h"

#include "candidate/singleline.h"

#include <QCoreApplication>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

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

const QStringList companions{QString(), u"-wal"_s, u"-shm"_s};

/// Right after the system refused it.
Failure refused(const QString &path, const QString &detail)
{
    return Failure{refusedBySystem(path, detail)};
}

bool endedWell(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() == 0;
}

/// A disk that is full has no room for the index that SQLite keeps beside its log either, nor for the log: then nobody
/// else may use the file, and what is on it can still be read.
std::unique_ptr<Database> openReadable(const QString &path, Database::Access access, const StoreOptions &options)
{
    const auto opened = [&](Database::Access how) {
        auto database = std::make_unique<Database>(path, how, options);
        schemaVersion(*database);
        return database;
    };
    const auto isFull = [&path](const Failure &failure) {
        return failure.error.kind == StoreError::Kind::Full ||
               (failure.error.kind == StoreError::Kind::Unreadable && hasNoRoom(path));
    };
    try {
        return opened(access);
    } catch (const Failure &failure) {
        if (!isFull(failure))
            throw;
    }
    try {
        return opened(Database::Access::Alone);
    } catch (const Failure &failure) {
        if (!isFull(failure) || !endedWell(path))
            throw;
    }
    return opened(Database::Access::Still);
}

void takeAwayOthersRights(const QString &path, QFileDevice::Permissions rights)
{
    // A file system without rights (FAT) or a folder of somebody else must not keep the recruiter out.
    if ((QFile::permissions(path) & othersRights) && !QFile::setPermissions(path, rights))
        qCWarning(storeLog, "others may read the profile: its rights cannot be changed");
}

/// Of the file in its new place, so that it holds also when an earlier start did the work.
void countTakenOver(Database &database, OpenReport *report)
{
    const auto count = [&database](const QString &rows) {
        Database::Rows found = database.select(u"SELECT count(*) FROM "_s + rows);
        return found.next() ? int(found.number(0)) : 0;
    };
    report->drafts = count(u"(SELECT DISTINCT account, key FROM draft_field)"_s);
    report->candidates = count(u"candidate"_s);
    const bool fromBefore = count(u"sqlite_master WHERE type = 'table' AND name = 'candidate_before'"_s) > 0;
    if (fromBefore)
        report->candidates += count(u"candidate_before"_s);
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

StoreError ProfileFile::told(StoreError error) const
{
    if (error.file.isEmpty())
        error.file = path();
    if (error.kind == StoreError::Kind::Unreadable && hasNoRoom(path()))
        error.kind = StoreError::Kind::Full;
    return error;
}

std::unique_ptr<Database> ProfileFile::open(OpenReport *report, bool alone) const
{
    *report = {};
    prepareFolder();
    requireFiles();
    if (isRecovered())
        report->movedAside = finishRecovery();
    report->fresh = QFileInfo(path()).size() == 0;
    prepareFile(path());
    if (isSound(path())) {
        try {
            auto database = openSound(path(), currentSchemaVersion(), alone);
            if (!report->movedAside.isEmpty())
                countTakenOver(*database, report);
            QFile::remove(suspectPath());
            return database;
        } catch (const Failure &failure) {
            if (failure.error.kind != StoreError::Kind::Damaged)
                throw;
        }
    }
    recover();
    report->movedAside = finishRecovery();
    auto database = openSound(path(), currentSchemaVersion(), alone);
    countTakenOver(*database, report);
    return database;
}

void ProfileFile::prepareFolder() const
{
    const QFileInfo folder(m_folder);
    if (const auto odd = notAFolder(m_folder))
        throw Failure{*odd};
    if (!folder.exists()) {
        const QDir parent = folder.dir();
        if (!parent.mkpath(u"."_s) || !parent.mkdir(folder.fileName(), folderRights))
            throw refused(m_folder, u"the profile folder cannot be made"_s);
    }
    takeAwayOthersRights(m_folder, folderRights);
    if (::access(QFile::encodeName(m_folder).constData(), R_OK | W_OK | X_OK) != 0)
        throw refused(m_folder, u"the profile folder cannot be used"_s);
}

void ProfileFile::requireFiles() const
{
    for (const QString &file : {path(), recoveringPath(), recoveredPath()}) {
        // SQLite looks for a journal of another mode as well, before it knows that ours has none.
        for (const QString &companion : companions + QStringList{u"-journal"_s}) {
            if (const auto odd = notAFile(file + companion))
                throw Failure{*odd};
        }
    }
    if (const auto odd = notAFile(suspectPath()))
        throw Failure{*odd};
}

void ProfileFile::prepareFile(const QString &path) const
{
    // Made here and not by SQLite, so that it is never open to others, not even for a moment; SQLite gives the same
    // rights to the log beside it.
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, fileRights))
        throw refused(path, u"the file cannot be opened"_s);
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

bool ProfileFile::isSound(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw refused(path, u"the file cannot be opened"_s);
    const QByteArray header = file.read(headerSize);
    const bool isStill = endedWell(path);
    if (header.isEmpty() && isStill)
        return true;
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return false;
    try {
        const auto look = openReadable(path, isStill ? Database::Access::Still : Database::Access::ReadOnly,
                                       {.busyTimeout = m_options.busyTimeout, .failWrite = {}});
        switch (schemaState(*look)) {
        case SchemaState::Newer:
            throw Failure{{StoreError::Kind::Newer, u"schema version %1"_s.arg(schemaVersion(*look))}};
        case SchemaState::Foreign:
            throw Failure{
                {StoreError::Kind::NotOurs, u"the tables are not ours"_s, path,
                 QCoreApplication::translate("Store", "%1 is a database of another program.").arg(isolated(path))}};
        case SchemaState::Broken:
            return false;
        case SchemaState::Empty:
        case SchemaState::Whole:
            break;
        }
        if (isStill && !QFile::exists(suspectPath()))
            return true;
        Database::Rows rows = look->select(u"PRAGMA quick_check(1)"_s);
        return rows.next() && rows.text(0) == "ok"_L1;
    } catch (const Failure &failure) {
        // A header of which SQLite makes nothing is a fault of the file as well.
        if (failure.error.kind == StoreError::Kind::Damaged || failure.error.kind == StoreError::Kind::Fault)
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
        throw refused(recoveringPath(), u"the recovered file cannot be renamed"_s);
}

int ProfileFile::damagedVersion() const
{
    try {
        Database damaged(path(), Database::Access::ReadOnly, {.busyTimeout = m_options.busyTimeout, .failWrite = {}});
        return closestVersion(damaged);
    } catch (const Failure &) {
        return currentSchemaVersion();
    }
}

bool ProfileFile::isRecovered() const
{
    if (!QFile::exists(recoveredPath()))
        return false;
    if (QFileInfo(recoveredPath()).size() > 0 && isSound(recoveredPath()))
        return true;
    moveAside(recoveredPath());
    return false;
}

QString ProfileFile::finishRecovery() const
{
    QString damaged = moveAside(path());
    if (!QFile::rename(recoveredPath(), path()))
        throw refused(recoveredPath(), u"the recovered file cannot be put in place"_s);
    QFile::remove(suspectPath());
    return damaged;
}

QString ProfileFile::moveAside(const QString &path) const
{
    if (!QFile::exists(path)) {
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
        if (QFile::exists(path + companion) && !QFile::rename(path + companion, target + companion))
            throw refused(path + companion, u"the damaged file cannot be moved aside"_s);
    }
    return target;
}

} // namespace vivier
