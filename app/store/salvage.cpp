#include "store/salvage.h"

#include "store/log.h"
#include "store/migrations.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QStringList columnsOf(Database &database, const QString &table)
{
    QStringList columns;
    Database::Rows rows = database.select(u"SELECT name FROM pragma_table_info(?)"_s, {table});
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
        QStringList columns;
        for (const QString &column : columnsOf(m_fresh, m_table)) {
            if (const QStringList old = columnsOf(m_damaged, m_table); old.contains(column))
                columns.append(column);
        }
        if (columns.isEmpty())
            return 0;
        m_accountColumn = columns.indexOf(u"account"_s);
        m_keyColumn = m_table == "draft_field"_L1 ? columns.indexOf(u"key"_s) : -1;
        const QString list = columns.join(u", "_s);
        const QString from = u"SELECT %1 FROM %2 NOT INDEXED ORDER BY rowid"_s.arg(list, m_table);
        m_insert = u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
            m_table, list, QStringList(columns.size(), u"?"_s).join(u", "_s));
        // A read stops at the damaged page; from the other end it gets the rows behind it.
        if (!copy(from, columns.size()))
            copy(from + u" DESC"_s, columns.size());
        return m_copied;
    }

private:
    bool copy(const QString &from, qsizetype columns)
    {
        try {
            Database::Rows rows = m_damaged.select(from);
            while (rows.next()) {
                QVariantList row;
                for (int column = 0; column < columns; ++column)
                    row.append(rows.isNull(column) ? QVariant() : rows.at(column));
                insert(row);
            }
            return true;
        } catch (const Failure &failure) {
            if (failure.error.kind == StoreError::Kind::Full)
                throw;
            return false;
        }
    }

    void insert(const QVariantList &row)
    {
        if (m_accountColumn >= 0)
            ensureAccount(row.at(m_accountColumn));
        if (m_keyColumn >= 0) {
            m_fresh.change(u"INSERT OR IGNORE INTO draft (account, key) VALUES (?, ?)"_s,
                           {row.at(m_accountColumn), row.at(m_keyColumn)});
        }
        try {
            m_copied += m_fresh.change(m_insert, row);
        } catch (const Failure &failure) {
            // A damaged row can hold a value of the wrong type; the next one may be whole.
            if (failure.error.kind != StoreError::Kind::Fault)
                throw;
        }
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
    QString m_insert;
    qsizetype m_accountColumn = -1;
    qsizetype m_keyColumn = -1;
    int m_copied = 0;
};

} // namespace

void salvage(const QString &damagedPath, Database &fresh, const StoreOptions &options)
{
    try {
        Database damaged(damagedPath, Database::Access::ReadOnly,
                         {.busyTimeout = options.busyTimeout, .failWrite = {}});
        damaged.run(u"PRAGMA writable_schema = ON"_s); // lets SQLite read a file that was cut short
        const QStringList tables = tablesInOrder();
        for (const QString &table : tables) {
            Transaction transaction(fresh, Transaction::Kind::Write);
            const int rows = TableRescue(damaged, fresh, table).run();
            transaction.commit();
            if (rows > 0)
                qCInfo(storeLog, "%d rows of table %s taken over from the damaged file", rows, qUtf8Printable(table));
        }
    } catch (const Failure &failure) {
        qCWarning(storeLog, "nothing more can be read of the damaged file: %s", qUtf8Printable(failure.error.detail));
    }
}

} // namespace vivier
