#include "store/unopenedrecords.h"

#include <QCborMap>

namespace vivier {

using namespace Qt::StringLiterals;

UnopenedRows countUnopened(Database &database, const QString &accountId)
{
    UnopenedRows count;
    Database::Rows rows = database.select(u"SELECT source, count(*) FROM unopened WHERE account = "
                                          "(SELECT number FROM account WHERE id = ?) GROUP BY source"_s,
                                          {accountId});
    while (rows.next()) {
        const QString source = rows.text(0);
        int &sum = source == "candidate"_L1 ? count.candidates : source == "journal"_L1 ? count.journal : count.drafts;
        sum += int(rows.number(1));
    }
    return count;
}

void setAside(Database &database, const QString &table, qint64 row)
{
    QCborMap content;
    qint64 account = 0;
    {
        QStringList names;
        Database::Rows columns = database.select(u"SELECT name FROM pragma_table_info(?)"_s, {table});
        while (columns.next())
            names.append(columns.text(0));
        Database::Rows rows =
            database.select(u"SELECT %1 FROM %2 WHERE rowid = ?"_s.arg(names.join(u", "_s), table), {row});
        if (!rows.next())
            return;
        for (int i = 0; i < names.size(); ++i)
            content.insert(names.at(i), QCborValue::fromVariant(rows.at(i)));
        account = content.value(u"account"_s).toInteger();
    }
    database.change(u"INSERT INTO unopened (account, source, content) VALUES (?, ?, ?)"_s,
                    {account, table, content.toCborValue().toCbor()});
    database.change(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(table), {row});
}

} // namespace vivier
