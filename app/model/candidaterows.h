// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"
#include "candidate/indexcell.h"

#include <QHash>
#include <QList>

namespace vivier {

/// The rows of the list of candidates, and where each of them is. What the filters and the order ask of a hundred
/// thousand is read from the cell once. A plain value; nothing here tells of a change.
class CandidateRows
{
public:
    struct Row
    {
        IndexCell cell; ///< its reference is the key
        quint64 sortKey = 0;
        qint64 standing = 0; ///< the stage's id; for an ATS without stages statusAt() + 1
        int jobs = 0;        ///< their combination, see jobTexts()
        bool told = false;   ///< by the ATS: there is a snapshot, held or to be read
        bool archived = false;
        bool unsent = false;    ///< drafted, and not all of it in the outbox
        bool untouched = false; ///< new, and nobody yet: see DraftState::isUntouched()
    };

    explicit CandidateRows(const FieldCatalog &catalog);

    int size() const { return static_cast<int>(m_rows.size()); }
    const Row &at(int row) const { return m_rows.at(row); }
    int rowOf(const QString &key) const; ///< -1: not here

    void append(const IndexCell &cell, bool told);
    /// The key stays.
    void setCell(int row, const IndexCell &cell);
    void setUnsent(int row, bool unsent)
    {
        m_unsent += int(unsent) - int(m_rows.at(row).unsent);
        m_rows[row].unsent = unsent;
    }
    int unsentCount() const { return m_unsent; } ///< what is told as a number of drafts
    void setUntouched(int row, bool untouched)
    {
        m_untouched += int(untouched) - int(m_rows.at(row).untouched);
        m_rows[row].untouched = untouched;
    }
    int peopleCount() const { return size() - m_untouched; } ///< what is told as a number of candidates
    void setTold(int row) { m_rows[row].told = true; }
    void rename(int row, const IndexCell &cell);
    void remove(int first, int count = 1);

    QByteArrayView searchTextAt(int row) const
    {
        prefetch(row + 8);
        return m_rows.at(row).cell.searchText();
    }
    qint64 stageIdAt(int row) const { return m_status ? 0 : m_rows.at(row).standing; }
    int statusAt(int row) const { return m_status ? static_cast<int>(m_rows.at(row).standing) - 1 : -1; }
    static constexpr int otherStatus = 1000;
    const QStringList &jobsAt(int row) const { return m_jobSets.at(m_rows.at(row).jobs); }
    /// The jobs that are known, by reference: a search finds their candidates by these names.
    void setJobNames(const QHash<QString, QString> &names);
    /// How many carry each tag, as the list shows them, drafts included.
    const QHash<QString, int> &tagCounts() const { return m_tagCounts; }
    /// The same of those in this job. Looks at all rows.
    QHash<QString, int> tagCountsIn(const QString &job) const;
    QString jobName(const QString &reference) const { return m_jobNames.value(reference); }
    /// Of each combination of jobs (Row::jobs), the names, as a search looks at them (candidate/spellings.h).
    const QList<QByteArray> &jobTexts() const { return m_jobTexts; }

private:
    /// The texts lie all over memory, and a search would wait for each of them.
    void prefetch(int row) const
    {
        if (row >= m_rows.size())
            return;
        const QByteArray &bytes = m_rows.at(row).cell.bytes();
        for (qsizetype line = 0; line < qMin(bytes.size(), qsizetype(128)); line += 64)
            __builtin_prefetch(bytes.constData() + line);
    }
    void readCell(Row &row, const IndexCell &cell);
    qsizetype placeOf(QByteArrayView key) const;
    void makePlaces();
    int sharedJobs(const QStringList &jobs);
    QByteArray textOf(const QStringList &jobs) const;
    int statusPlace(const QString &status) const;

    const Field *m_status; ///< nullptr where the ATS has none, or stages
    QList<Row> m_rows;
    int m_unsent = 0;
    int m_untouched = 0;
    QList<int> m_places; ///< of rows, by the hash of their key: see rowOf()
    QHash<QString, int> m_tagCounts;
    QHash<QString, QString> m_jobNames;
    QList<QByteArray> m_jobTexts{QByteArray()};
    QList<QStringList> m_jobSets{QStringList()}; ///< one per combination of jobs, not one per candidate; first: no job
    QHash<QStringList, int> m_jobSetOf{{QStringList(), 0}};
};

} // namespace vivier
