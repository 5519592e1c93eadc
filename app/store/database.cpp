// SPDX-License-Identifier: MIT
#include "store/database.h"

#include <QUrl>
#include <QUuid>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/rescode.html; Qt's driver asks for extended codes, whose low byte is the primary one.
enum SqliteCode {
    SqlitePerm = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadonly = 8,
    SqliteIoErr = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCantOpen = 14,
    SqliteAuth = 23,
    SqliteNotADatabase = 26,
    SqliteIoErrWrite = SqliteIoErr | (3 << 8),
    // No room for the index of the log:
    SqliteIoErrShmOpen = SqliteIoErr | (18 << 8),
    SqliteIoErrShmSize = SqliteIoErr | (19 << 8),
    SqliteIoErrShmMap = SqliteIoErr | (21 << 8),
};

[[noreturn]] void fail(const QSqlError &error)
{
    throw Failure{storeErrorOf(error.nativeErrorCode().toInt(), error.text())};
}

// Qt binds a null string or byte array as NULL; to us both are just empty.
QVariant notNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

StoreError storeErrorOf(int nativeCode, const QString &words)
{
    const QString detail = u"SQLite %1: %2"_s.arg(nativeCode).arg(words);
    // SQLite says "full" for ENOSPC alone; a quota or a file size limit arrives as a failed write.
    if (nativeCode == SqliteIoErrWrite || nativeCode == SqliteIoErrShmOpen || nativeCode == SqliteIoErrShmSize ||
        nativeCode == SqliteIoErrShmMap)
        return {StoreError::Kind::Full, detail};
    switch (nativeCode & 0xff) {
    case SqliteFull:
        return {StoreError::Kind::Full, detail};
    case SqliteBusy:
    case SqliteLocked:
        return {StoreError::Kind::Busy, detail};
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return {StoreError::Kind::Damaged, detail};
    case SqliteCantOpen:
    case SqliteReadonly:
    case SqliteIoErr:
    case SqlitePerm:
    case SqliteAuth:
        return {StoreError::Kind::Unreadable, detail};
    default:
        return {StoreError::Kind::Fault, detail};
    }
}

Database::Database(const QString &path, Access access, const StoreOptions &options)
    : m_name(u"vivier-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    , m_failWrite(options.failWrite)
{
    QString how = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout);
    if (access == Access::ReadOnly || access == Access::Still)
        how += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::Still)
        how += u";QSQLITE_OPEN_URI"_s;
    m_database.setDatabaseName(access == Access::Still
                                   ? QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded)) +
                                         u"?immutable=1"_s
                                   : path);
    m_database.setConnectOptions(how);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        fail(error);
    }
    // The index of the log is in memory then (https://www.sqlite.org/wal.html#noshm).
    if (access == Access::Alone)
        select(u"PRAGMA locking_mode = EXCLUSIVE"_s);
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool Database::Rows::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail(m_query.lastError());
    return false;
}

Database::Rows Database::select(const QString &sql, const QVariantList &arguments)
{
    QSqlQuery &query = prepared(sql);
    execute(query, arguments);
    return Rows(query);
}

int Database::change(const QString &sql, const QVariantList &arguments)
{
    failOnPurpose();
    QSqlQuery &query = prepared(sql);
    execute(query, arguments);
    const int rows = query.numRowsAffected();
    query.finish();
    return rows;
}

Database::Rows Database::changeReturning(const QString &sql, const QVariantList &arguments)
{
    failOnPurpose();
    return select(sql, arguments);
}

void Database::run(const QString &sql)
{
    failOnPurpose();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        fail(query.lastError());
    Rows rows(query);
    while (rows.next()) {
    }
}

const CellCipher &Database::cipher() const
{
    if (!m_cipher)
        throw Failure{{StoreError::Kind::Locked, u"the profile's key was not given yet"_s}};
    return *m_cipher;
}

QSqlQuery &Database::prepared(const QString &sql)
{
    if (const auto it = m_statements.find(sql); it != m_statements.end())
        return it->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError());
    return m_statements.emplace(sql, std::move(query)).first->second;
}

void Database::execute(QSqlQuery &query, const QVariantList &arguments)
{
    for (int i = 0; i < arguments.size(); ++i)
        query.bindValue(i, notNull(arguments.at(i)));
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        fail(error);
    }
}

void Database::failOnPurpose() const
{
    if (m_failWrite && m_failWrite())
        throw Failure{{StoreError::Kind::Full, u"a write failed on purpose"_s}};
}

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
    , m_kind(kind)
{
    if (kind == Kind::Write)
        m_database.change(u"BEGIN IMMEDIATE"_s);
    else
        m_database.select(u"BEGIN"_s);
    m_database.m_inTransaction = true;
}

Transaction::~Transaction()
{
    m_database.m_inTransaction = false;
    if (!m_open)
        return;
    try {
        m_database.select(u"ROLLBACK"_s);
    } catch (const Failure &) {
        // SQLite has rolled back by itself after some errors; then there is nothing to do here.
    }
}

void Transaction::commit()
{
    if (m_kind == Kind::Write)
        m_database.change(u"COMMIT"_s);
    else
        m_database.select(u"COMMIT"_s);
    m_open = false;
    m_database.m_inTransaction = false;
}

} // namespace vivier
