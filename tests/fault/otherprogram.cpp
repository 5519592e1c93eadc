// SPDX-License-Identifier: MIT
#include "fault/otherprogram.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

namespace vivier::test {

using namespace Qt::StringLiterals;

namespace {

const QString connection = u"other program"_s;

void close(bool rollBack)
{
    {
        QSqlDatabase database = QSqlDatabase::database(connection, false);
        if (rollBack)
            QSqlQuery(u"ROLLBACK"_s, database);
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
}

} // namespace

OtherProgram::OtherProgram(QString file)
    : m_file(std::move(file))
    , m_thread(std::make_unique<QThread>())
    , m_there(std::make_unique<QObject>())
{
    m_there->moveToThread(m_thread.get());
    m_thread->start();
}

OtherProgram::~OtherProgram()
{
    unlock();
    m_thread->quit();
    m_thread->wait();
}

bool OtherProgram::lock()
{
    bool holds = false;
    const auto tryIt = [this, &holds] {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
            database.setDatabaseName(m_file);
            database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
            holds = m_holds = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
        }
        if (!m_holds)
            close(false);
    };
    QMetaObject::invokeMethod(m_there.get(), tryIt, Qt::BlockingQueuedConnection);
    return holds;
}

void OtherProgram::unlock()
{
    const auto letGo = [this] {
        if (std::exchange(m_holds, false))
            close(true);
    };
    QMetaObject::invokeMethod(m_there.get(), letGo, Qt::BlockingQueuedConnection);
}

} // namespace vivier::test
