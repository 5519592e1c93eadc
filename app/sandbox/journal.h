// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QJsonValue>
#include <QMutex>

namespace vivier::sandbox {

/// One API request as the server saw it. Requests to /files/ and /sandbox/ are not journalled.
struct JournalEntry
{
    QDateTime at = {}; ///< when it arrived, UTC
    QString method = {};
    QString path = {};    ///< from the root, for example "/api/v1/external/jobs"
    QString query = {};   ///< encoded, without access_token
    QJsonValue body = {}; ///< parsed; null without a body, a string when it is not JSON
    int status = 0; ///< what the server decided, even if a fault lost the answer; 0: nothing was applied or decided

    QJsonObject toJson() const;
};

/// Keeps every entry in memory and, with a file, appends each as one flushed JSON line. Thread-safe.
class Journal
{
public:
    /// Appends to the file; an empty name keeps entries in memory only. False and a sentence when it cannot.
    bool open(const QString &fileName, QString *problem);
    static JournalEntry entryFor(const Request &request);
    void add(const JournalEntry &entry);
    QList<JournalEntry> entries() const;
    void clear();
    /// Why the file lacks entries; empty while it has them all.
    QString problem() const;

private:
    QString cannotWrite() const;

    mutable QMutex m_mutex;
    QList<JournalEntry> m_entries;
    QFile m_file;
    QString m_problem;
};

} // namespace vivier::sandbox
