// SPDX-License-Identifier: MIT
#include "model/candidaterows.h"

#include "candidate/spellings.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <utility>

namespace vivier {

namespace {

/// Whoever has a tag twice carries it once.
void countTags(const IndexCell &cell, int by, QHash<QString, int> *counts)
{
    QStringList tags = cell.tags();
    tags.removeDuplicates();
    for (const QString &tag : std::as_const(tags)) {
        int &count = (*counts)[tag];
        count += by;
        if (count == 0)
            counts->remove(tag);
    }
}

} // namespace

CandidateRows::CandidateRows(const FieldCatalog &catalog)
    : m_status(catalog.find(FieldRole::Stage) ? nullptr : catalog.find(FieldRole::Status))
{
}

/// Of the row with this key, or the free one that it would get.
qsizetype CandidateRows::placeOf(QByteArrayView key) const
{
    const qsizetype mask = m_places.size() - 1;
    qsizetype place = qsizetype(qHash(key)) & mask;
    while (m_places.at(place) >= 0 && m_rows.at(m_places.at(place)).cell.key() != key)
        place = (place + 1) & mask;
    return place;
}

int CandidateRows::rowOf(const QString &key) const
{
    return m_places.isEmpty() ? -1 : m_places.at(placeOf(key.toUtf8()));
}

/// The rows find each other: an index of keys would take as much memory as the list itself. At least every other place
/// stays free.
void CandidateRows::makePlaces()
{
    m_places.fill(-1, qsizetype(std::bit_ceil(std::max(quint64(2 * m_rows.size()), quint64(64)))));
    for (int row = 0; row < size(); ++row)
        m_places[placeOf(m_rows.at(row).cell.key())] = row;
}

void CandidateRows::append(const IndexCell &cell, bool told)
{
    m_rows.append(Row{.told = told});
    readCell(m_rows.last(), cell);
    if (m_places.size() < 2 * m_rows.size())
        makePlaces();
    else
        m_places[placeOf(cell.key())] = size() - 1;
}

void CandidateRows::setCell(int row, const IndexCell &cell)
{
    readCell(m_rows[row], cell);
}

void CandidateRows::rename(int row, const IndexCell &cell)
{
    readCell(m_rows[row], cell);
    makePlaces();
}

void CandidateRows::remove(int first, int count)
{
    for (int row = first; row < first + count; ++row) {
        setUnsent(row, false);
        setUntouched(row, false);
        countTags(m_rows.at(row).cell, -1, &m_tagCounts);
    }
    m_rows.remove(first, count);
    makePlaces();
}

QHash<QString, int> CandidateRows::tagCountsIn(const QString &job) const
{
    QList<bool> isMeant;
    for (const QStringList &jobs : m_jobSets)
        isMeant.append(jobs.contains(job));
    QHash<QString, int> counts;
    for (const Row &row : m_rows) {
        if (isMeant.at(row.jobs))
            countTags(row.cell, 1, &counts);
    }
    return counts;
}

void CandidateRows::readCell(Row &row, const IndexCell &cell)
{
    if (row.cell.tags() != cell.tags()) {
        countTags(row.cell, -1, &m_tagCounts);
        countTags(cell, 1, &m_tagCounts);
    }
    row.cell = cell;
    const QByteArrayView text = cell.searchText();
    char start[sizeof(quint64)] = {};
    std::copy_n(text.cbegin(), std::min<qsizetype>(text.size(), sizeof start), start);
    row.sortKey = qFromBigEndian<quint64>(start);
    row.standing = m_status ? statusPlace(cell.text(IndexCell::Text::Status)) + 1 : cell.stageId();
    row.jobs = sharedJobs(cell.jobs());
    row.archived = cell.isArchived();
}

int CandidateRows::sharedJobs(const QStringList &jobs)
{
    const auto known = m_jobSetOf.constFind(jobs);
    if (known != m_jobSetOf.cend())
        return *known;
    const int place = static_cast<int>(m_jobSets.size());
    m_jobSets.append(jobs);
    m_jobTexts.append(textOf(jobs));
    m_jobSetOf.insert(jobs, place);
    return place;
}

QByteArray CandidateRows::textOf(const QStringList &jobs) const
{
    QStringList names;
    for (const QString &job : jobs)
        names.append(m_jobNames.value(job));
    return searchedText(names);
}

void CandidateRows::setJobNames(const QHash<QString, QString> &names)
{
    m_jobNames = names;
    for (qsizetype place = 0; place < m_jobSets.size(); ++place)
        m_jobTexts[place] = textOf(m_jobSets.at(place));
}

int CandidateRows::statusPlace(const QString &status) const
{
    if (status.isEmpty())
        return -1;
    const FieldChoice *choice = m_status->choice(status);
    return choice ? static_cast<int>(choice - m_status->choices.constData()) : otherStatus;
}

} // namespace vivier
