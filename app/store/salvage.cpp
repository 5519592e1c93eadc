// SPDX-License-Identifier: MIT
#include "store/salvage.h"

#include "store/log.h"
#include "store/migrations.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Of a plain table: a view or a virtual table of that name can run for ever.
QStringList columnsOf(Database &database, const QString &table)
{
    QStringList columns;
    Database::Rows rows =
        database.select(u"SELECT info.name FROM sqlite_master JOIN pragma_table_info(sqlite_master.name) AS info WHERE "
                        "sqlite_master.type = 'table' AND sqlite_master.name = ? AND sql LIKE 'CREATE TABLE%'"_s,
                        {table});
    while (rows.next())
        columns.append(rows.text(0));
    return columns;
}

class TableRescue
{
public:
    TableRescue(Database &damaged, Database &fresh, QString table)
        : m_damaged(damaged)
        , m_fresh(fresh)
        , m_table(std::move(table))
    {
    }

    int run()
    {
        if (!readColumns())
            return 0;
        const QString list = m_columns.join(u", "_s);
        const QString from = u"SELECT %1 FROM %2 NOT INDEXED ORDER BY rowid"_s.arg(list, m_table);
        m_insert = u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
            m_table, list, QStringList(m_columns.size(), u"?"_s).join(u", "_s));
        // A read stops at the damaged page; from the other end it gets the rows behind it.
        if (!copy(from))
            copy(from + u" DESC"_s);
        return m_copied;
    }

private:
    /// Those that both files have: the damaged one may be older.
    bool readColumns()
    {
        m_columns = columnsOf(m_fresh, m_table);
        try {
            const QStringList old = columnsOf(m_damaged, m_table);
            m_columns.removeIf([&old](const QString &column) { return !old.contains(column); });
        } catch (const Failure &) {
            m_columns.clear();
        }
        m_accountColumn = m_columns.indexOf(u"account"_s);
        m_keyColumn = m_table == "draft_field"_L1 ? m_columns.indexOf(u"key"_s) : -1;
        m_editedColumn = m_columns.indexOf(u"edited_at"_s);
        return !m_columns.isEmpty();
    }

    bool copy(const QString &from)
    {
        bool writing = false;
        try {
            Database::Rows rows = m_damaged.select(from);
            while (rows.next()) {
                QVariantList row;
                for (int column = 0; column < m_columns.size(); ++column)
                    row.append(rows.isNull(column) ? QVariant() : rows.at(column));
                writing = true;
                insert(row);
                writing = false;
            }
            return true;
        } catch (const Failure &) {
            if (writing)
                throw;
            return false;
        }
    }

    void insert(const QVariantList &row)
    {
        try {
            if (m_accountColumn >= 0)
                ensureAccount(row.at(m_accountColumn));
            if (m_keyColumn >= 0)
                ensureDraft(row);
            m_copied += m_fresh.change(m_insert, row);
        } catch (const Failure &failure) {
            // A damaged row can hold a value of the wrong type; the next one may be whole.
            if (failure.error.kind != StoreError::Kind::Fault)
                throw;
        }
    }

    // Fields outlive the page that held their draft. Whether a new candidate was sent is lost with it: then it may have
    // been, and Vivier looks before it creates one.
    void ensureDraft(const QVariantList &row)
    {
        const QString key = row.at(m_keyColumn).toString();
        const QVariant edited = m_editedColumn >= 0 ? row.at(m_editedColumn) : QVariant();
        const QVariant attempted = Draft::isNewKey(key) ? QVariant(edited.toLongLong()) : QVariant();
        m_fresh.change(u"INSERT OR IGNORE INTO draft (account, key, create_attempted_at) VALUES (?, ?, ?)"_s,
                       {row.at(m_accountColumn), key, attempted});
    }

    // Drafts outlive the page that held their account: the recruiter then completes the account by hand.
    void ensureAccount(const QVariant &number)
    {
        const QString id = u"recovered-%1"_s.arg(number.toLongLong());
        const QString name = QCoreApplication::translate("Store", "Recovered account %1").arg(number.toLongLong());
        m_fresh.change(u"INSERT OR IGNORE INTO account (number, id, name, ats, base_url, organizations, company, "
                       "dashboard, older_api) VALUES (?, ?, ?, 'welcomekit', '', x'80', '', '', 0)"_s,
                       {number, id, name});
    }

    Database &m_damaged;
    Database &m_fresh;
    QString m_table;
    QStringList m_columns;
    QString m_insert;
    qsizetype m_accountColumn = -1;
    qsizetype m_keyColumn = -1;
    qsizetype m_editedColumn = -1;
    int m_copied = 0;
};

} // namespace

void salvage(const QString &damagedPath, Database &fresh, const StoreOptions &options)
{
    std::optional<Database> damaged;
    try {
        damaged.emplace(damagedPath, Database::Access::ReadOnly,
                        StoreOptions{.busyTimeout = options.busyTimeout, .failWrite = {}});
        damaged->run(u"PRAGMA writable_schema = ON"_s); // lets SQLite read a file that was cut short
    } catch (const Failure &failure) {
        qCWarning(storeLog, "nothing can be read of the damaged file: %s", qUtf8Printable(failure.error.detail));
        return;
    }
    const QStringList tables = tablesInOrder();
    for (const QString &table : tables) {
        Transaction transaction(fresh, Transaction::Kind::Write);
        const int rows = TableRescue(*damaged, fresh, table).run();
        transaction.commit();
        if (rows > 0)
            qCInfo(storeLog, "%d rows of table %s taken over from the damaged file", rows, qUtf8Printable(table));
    }
}

} // namespace vivier
