// SPDX-License-Identifier: MIT
#pragma once

#include "store/cellcipher.h"
#include "store/store.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <unordered_map>

namespace vivier {

/// Thrown by everything below Store, caught by Store's worker and nowhere else: no exception leaves this folder.
struct Failure
{
    StoreError error;
};

/// What a SQLite error means to us. `nativeCode` is SQLite's extended result code.
StoreError storeErrorOf(int nativeCode, const QString &words);

/// One connection to one file, with its prepared statements. Belongs to the thread that made it.
class Database
{
public:
    enum class Access {
        ReadWrite, ///< creates the file's content
        ReadOnly,  ///< for a look at a file that may not be ours to change
        Still,     ///< ReadOnly of a file that nobody writes and whose log is empty: nothing is made beside it
        Alone,     ///< ReadWrite, and no other program may use the file meanwhile: works without room on the disk
    };

    /// Opens lazily, as SQLite does: a file that is no database fails at the first statement. Throws Failure.
    Database(const QString &path, Access access, const StoreOptions &options);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// The rows of a SELECT or PRAGMA; ends the statement when it goes. Only one per SQL text at a time.
    class Rows
    {
    public:
        explicit Rows(QSqlQuery &query)
            : m_query(query)
        {
        }
        ~Rows() { m_query.finish(); }
        Q_DISABLE_COPY_MOVE(Rows)

        bool next(); ///< throws Failure when the read fails half way
        bool isNull(int column) const { return m_query.isNull(column); }
        QVariant at(int column) const { return m_query.value(column); }
        QString text(int column) const { return m_query.value(column).toString(); }
        QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
        qint64 number(int column) const { return m_query.value(column).toLongLong(); }

    private:
        QSqlQuery &m_query;
    };

    Rows select(const QString &sql, const QVariantList &arguments = {});
    /// Runs a statement that writes; gives the number of rows changed.
    int change(const QString &sql, const QVariantList &arguments = {});
    /// The same for one with RETURNING.
    Rows changeReturning(const QString &sql, const QVariantList &arguments);
    /// Runs a statement that is not worth keeping (PRAGMA, CREATE …) to its end.
    void run(const QString &sql);

    bool inTransaction() const { return m_inTransaction; }

    bool hasSealer() const { return m_cipher != nullptr; }
    /// What personal cells are sealed with. Throws Failure (Locked) until it was set.
    const CellCipher &cipher() const;
    void setCipher(std::unique_ptr<const CellCipher> cipher) { m_cipher = std::move(cipher); }

private:
    friend class Transaction;

    QSqlQuery &prepared(const QString &sql);
    void execute(QSqlQuery &query, const QVariantList &arguments);
    void failOnPurpose() const;

    QString m_name;
    QSqlDatabase m_database;
    std::function<bool()> m_failWrite;
    std::unordered_map<QString, QSqlQuery> m_statements;
    std::unique_ptr<const CellCipher> m_cipher;
    bool m_inTransaction = false;
};

/// All or nothing: rolls back unless commit() returned.
class Transaction
{
public:
    enum class Kind {
        Read,  ///< one consistent view over several SELECTs
        Write, ///< takes the write lock at once, so that waiting for another program happens here and not half way
    };
    Transaction(Database &database, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit(); ///< durable when it returns (Write)

private:
    Database &m_database;
    bool m_open = true;
    Kind m_kind;
};

} // namespace vivier
