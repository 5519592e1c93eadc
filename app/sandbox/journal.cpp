// SPDX-License-Identifier: MIT
#include "sandbox/journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

QJsonObject JournalEntry::toJson() const
{
    return {{u"at"_s, at.toString(Qt::ISODateWithMs)},
            {u"method"_s, method},
            {u"path"_s, path},
            {u"query"_s, query},
            {u"body"_s, body},
            {u"status"_s, status}};
}

bool Journal::open(const QString &fileName, QString *problem)
{
    const QMutexLocker lock(&m_mutex);
    if (fileName.isEmpty() || m_file.isOpen())
        return true;
    m_file.setFileName(fileName);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return true;
    if (problem)
        *problem = cannotWrite();
    return false;
}

QString Journal::cannotWrite() const
{
    return u"The journal %1 cannot be written: %2"_s.arg(m_file.fileName(), m_file.errorString());
}

QString Journal::problem() const
{
    const QMutexLocker lock(&m_mutex);
    return m_problem;
}

JournalEntry Journal::entryFor(const Request &request)
{
    QUrlQuery query = request.query;
    query.removeAllQueryItems(u"access_token"_s);
    JournalEntry entry{.at = QDateTime::currentDateTimeUtc(),
                       .method = QString::fromLatin1(request.method),
                       .path = request.path,
                       .query = query.toString(QUrl::FullyEncoded),
                       .body = QJsonValue(QJsonValue::Null)};
    if (!request.body.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (document.isObject())
            entry.body = document.object();
        else if (document.isArray())
            entry.body = document.array();
        else
            entry.body = QString::fromUtf8(request.body);
    }
    return entry;
}

void Journal::add(const JournalEntry &entry)
{
    const QMutexLocker lock(&m_mutex);
    m_entries.append(entry);
    if (m_file.isOpen()) {
        m_file.write(QJsonDocument(entry.toJson()).toJson(QJsonDocument::Compact) + '\n');
        if (!m_file.flush() && m_problem.isEmpty()) {
            m_problem = cannotWrite();
            qWarning("vivier-sandbox: %s", qUtf8Printable(m_problem));
        }
    }
}

QList<JournalEntry> Journal::entries() const
{
    const QMutexLocker lock(&m_mutex);
    return m_entries;
}

void Journal::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_entries.clear();
}

} // namespace vivier::sandbox
