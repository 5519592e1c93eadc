// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/records.h"

#include <QHash>
#include <QMutex>

namespace vivier::sandbox {

/// All the server's records. Every access happens with `mutex` held; the functions do not take it themselves.
class World
{
public:
    mutable QMutex mutex;

    QList<Organization> organizations;
    QList<Job> jobs;
    QList<Candidate> candidates;
    QList<Comment> comments;
    QList<Document> documents;
    QList<Email> emails;
    QList<Move> moves;
    /// Files of a PUT or POST show only after deliverFiles(), as the documents leave open when they are fetched
    /// (welcomekit/README.md, row 15).
    bool filesLater = false;
    QList<AwaitedFile> awaitedFiles;

    void keepFile(int candidate, const QString &field, const StoredFile &file);
    void deliverFiles(qint64 now);

    /// Appends it to its job too. Returns its row.
    int add(Candidate candidate);
    void changeJob(int candidate, int job); ///< to the end of its list; its stage is the caller's
    /// Rows; -1 when there is no such thing.
    int candidateRow(const QString &reference) const { return m_candidateRows.value(reference, -1); }
    int jobRow(const QString &reference) const;
    int organizationRow(const QString &reference) const;
    /// nullptr when the job has no such stage.
    const Stage *stage(const Job &job, int id) const;
    const Stage *stageReferenced(const Job &job, const QString &reference) const;

    int nextId() { return ++m_lastId; }
    /// A reference that no candidate has yet, in the form of the vendor's.
    QString freshReference();
    /// The time of a write: now, but later than any time this record had, so that a client sees every write.
    static qint64 writeTime(const Candidate &candidate, qint64 now) { return qMax(now, candidate.updatedAt + 1); }

private:
    QHash<QString, int> m_candidateRows;
    int m_lastId = 90'000;
};

} // namespace vivier::sandbox
