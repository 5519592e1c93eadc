// SPDX-License-Identifier: MIT
// What the ATS says of the candidates comes into the rows.
#include "candidate/overtaken.h"
#include "candidate/spellings.h"
#include "candidate/timeinstage.h"
#include "model/candidatemodel.h"

#include <algorithm>

namespace vivier {

namespace {

bool standsAsIn(const IndexCell &cell, const Candidate &candidate, const FieldCatalog &catalog)
{
    const Field *field = standingField(catalog);
    const Value value = field ? candidate.value(field->name) : Value();
    return value.isNumber() ? value.number() == cell.stageId() : value.text() == cell.text(IndexCell::Text::Status);
}

const QList<int> allOfValue{Qt::DisplayRole, Qt::EditRole, CandidateModel::KnowledgeRole, CandidateModel::SnapshotRole};

} // namespace

void CandidateModel::insert(const QList<IndexCell> &cells)
{
    if (cells.isEmpty())
        return;
    const int first = m_rows.size();
    beginInsertRows({}, first, first + static_cast<int>(cells.size()) - 1);
    for (const IndexCell &cell : cells)
        m_rows.append(cell, true);
    endInsertRows();
    // A draft of theirs spells them anew, and must not wait for that.
    if (std::ranges::any_of(cells, [](const IndexCell &cell) { return beginsInOtherScript(cell.searchText()); }))
        prepareSpellings();
}

void CandidateModel::add(const QList<IndexCell> &cells)
{
    QList<IndexCell> added = cells;
    added.removeIf([this](const IndexCell &cell) { return rowOf(cell.reference()) >= 0; });
    insert(added);
    for (const IndexCell &cell : std::as_const(added))
        look(cell);
}

/// What an answer of the ATS leaves out, as far as the list knows it.
Candidate CandidateModel::completed(Candidate answer, const IndexCell &before) const
{
    if (answer.jobReference.isEmpty() && !m_catalog.find(FieldRole::Jobs))
        answer.jobReference = before.jobs().value(0);
    if (!standsAsIn(before, answer, m_catalog))
        return answer;
    const StageSince now = stageSince(answer, m_catalog);
    if (const StageSince kept = keptSince(now, before.stageSince()); kept != now)
        answer.stageSince = kept;
    return answer;
}

/// Of whom nobody holds the snapshot: only the list has to follow.
void CandidateModel::replaceCell(int row, const QDateTime &readAt, const IndexCell &cell)
{
    const IndexCell before = m_rows.at(row).cell;
    if (isOvertakenBy(readAt, before.readAt()))
        return;
    m_rows.setCell(row, cell);
    if (before.tellsAs(cell) && before.stageSince() == cell.stageSince())
        return;
    emitCell(row, 0);
    Q_EMIT snapshotChanged(keyAt(row));
}

void CandidateModel::replace(int row, const Candidate &candidate, bool wanted, const IndexCell &cell)
{
    const QString key = keyAt(row);
    if (!isHeld(key)) {
        const Candidate whole = cell.isNull() ? completed(candidate, m_rows.at(row).cell) : candidate;
        replaceCell(row, candidate.readAt, cell.isNull() ? IndexCell::of(whole, m_catalog) : cell);
        m_snapshots.hold(whole, wanted);
        return;
    }
    const SyncState stateBefore = m_book->state(key);
    const Candidate before = snapshot(key);
    if (isOvertakenBy(candidate.readAt, before.readAt))
        return;
    Candidate after = candidate;
    after.keepUnknownFrom(before);
    keepStageSince(after, before, m_catalog);
    const bool isSinceNews = stageSince(after, m_catalog) != stageSince(before, m_catalog);
    m_rows.setTold(row);
    m_snapshots.hold(after, wanted);
    refreshRow(row);
    if (const Field *field = standingField(m_catalog); field && isSinceNews)
        emitCell(row, m_catalog.column(field->name), {StageSinceRole});
    if (before.values == after.values && before.jobReference == after.jobReference) {
        if (isSinceNews)
            Q_EMIT snapshotChanged(key);
        return;
    }
    const Draft mine = m_book->draft(key);
    for (int column = 0; column < m_catalog.size(); ++column) {
        const QString &name = m_catalog.at(column).name;
        if (before.value(name) == after.value(name))
            continue;
        // A drafted cell shows the draft: only what the ATS says, and perhaps a conflict, is news there.
        emitCell(row, column, mine.contains(name) ? QList<int>{SnapshotRole, ConflictRole} : allOfValue);
    }
    if (m_book->state(key) != stateBefore || before.jobReference != after.jobReference)
        emitCell(row, 0, {MarkRole, JobRole});
    Q_EMIT snapshotChanged(key);
}

void CandidateModel::look(const IndexCell &cell)
{
    const QStringList seen = m_unseen.isEmpty() ? QStringList() : cell.seen();
    for (const QString &field : seen) {
        const int column = m_catalog.column(field);
        if (m_unseen.remove(column))
            Q_EMIT fieldSeen(column);
    }
}

void CandidateModel::upsert(const QList<Candidate> &candidates, bool hold, const QList<IndexCell> &cells)
{
    QList<IndexCell> added;
    QSet<QString> inThisBatch;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const Candidate &candidate = candidates.at(i);
        const IndexCell cell = cells.value(i);
        const int row = rowOf(candidate.reference);
        if (row >= 0) {
            replace(row, candidate, hold, cell);
        } else if (!inThisBatch.contains(candidate.reference)) {
            inThisBatch.insert(candidate.reference);
            m_snapshots.hold(candidate, hold);
            added.append(cell.isNull() ? IndexCell::of(candidate, m_catalog) : cell);
        }
    }
    insert(added);
    for (const Candidate &candidate : candidates)
        look(m_rows.at(rowOf(candidate.reference)).cell);
}

/// A new candidate got its reference.
void CandidateModel::rename(int row, const QString &to)
{
    const QString from = keyAt(row);
    IndexCell cell = IndexCell::of({.reference = to}, m_catalog);
    Candidate seen;
    if (const int twin = rowOf(to); twin >= 0) {
        // A pull saw the created candidate before the answer did.
        cell = m_rows.at(twin).cell;
        seen = snapshot(to);
        const bool wasTold = m_rows.at(twin).told;
        removeRow(twin);
        row = rowOf(from);
        if (wasTold)
            m_rows.setTold(row);
    }
    m_rows.rename(row, cell);
    m_snapshots.release(from);
    m_snapshots.keep(to);
    if (!seen.reference.isEmpty())
        m_snapshots.hold(seen, true);
}

void CandidateModel::take(const QString &key, const Candidate &answer)
{
    if (rowOf(key) < 0)
        return;
    if (key != answer.reference)
        rename(rowOf(key), answer.reference);
    const int row = rowOf(answer.reference);
    replace(row, answer, true);
    refreshRow(row);
}

} // namespace vivier
