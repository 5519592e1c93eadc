// SPDX-License-Identifier: MIT
#include "model/bulkmodel.h"

#include "store/onready.h"

#include <algorithm>
#include <utility>

namespace vivier {

namespace {

/// Looked at in one turn of the loop: a few milliseconds.
constexpr qsizetype sliceSize = 128;

QList<BulkEdit> stageEdits(QList<BulkEdit> edits, const FieldCatalog &catalog)
{
    edits.removeIf([&catalog](const BulkEdit &edit) {
        const Field *field = catalog.find(edit.field);
        return !field || field->kind != FieldKind::Stage;
    });
    return edits;
}

} // namespace

BulkModel::BulkModel(CandidateModel *candidates, const JobModel *jobs, QObject *parent)
    : QAbstractTableModel(parent)
    , m_candidates(candidates)
    , m_jobs(jobs)
{
    const DraftBook *book = candidates->book();
    connect(book, &DraftBook::changed, this, [this](const DraftChanges &changes) { lookAt(draftedAnew(changes)); });
    connect(book, &DraftBook::keyChanged, this, &BulkModel::rename);
    connect(book->outbox(), &Outbox::changed, this, [this] { refresh(); });
    connect(candidates, &CandidateModel::snapshotChanged, this, [this](const QString &key) {
        if (m_placeOf.contains(key))
            read({key});
    });
    connect(jobs, &JobModel::changed, this, &BulkModel::lookAgain);
}

void BulkModel::setCandidates(const QStringList &keys)
{
    ++m_asked;
    m_reading = 0;
    beginResetModel();
    m_people.clear();
    m_placeOf.clear();
    QStringList told;
    for (const QString &key : keys) {
        const int row = m_candidates->rowOf(key);
        if (row < 0 || m_placeOf.contains(key))
            continue;
        Person person;
        person.target.draft = m_candidates->book()->draft(key);
        if (m_candidates->rows().at(row).told) {
            person.target.snapshot.reference = key;
            told.append(key);
        } else {
            person.target.draft.key = key;
        }
        m_placeOf.insert(key, m_people.size());
        m_people.append(person);
    }
    m_rows.clear();
    for (qsizetype place = 0; place < m_people.size(); ++place)
        m_rows.append(place);
    m_looked = 0;
    endResetModel();
    read(told);
}

/// Who is in memory is taken from there: it may be newer than the disk.
void BulkModel::read(const QStringList &keys)
{
    QStringList unread;
    QList<Candidate> held;
    for (const QString &key : keys) {
        if (m_candidates->isHeld(key))
            held.append(m_candidates->snapshot(key));
        else
            unread.append(key);
    }
    take(held);
    if (unread.isEmpty()) {
        if (m_reading == 0 && m_looked < m_people.size())
            lookAgain();
        return;
    }
    ++m_reading;
    onReady(this, m_candidates->snapshots()->read(unread),
            [this, asked = m_asked](const Stored<QList<Candidate>> &answer) {
                if (asked != m_asked)
                    return;
                --m_reading;
                if (answer)
                    take(*answer);
                else
                    Q_EMIT readFailed(answer.error());
                if (m_reading == 0)
                    lookAgain();
            });
    Q_EMIT summaryChanged();
}

void BulkModel::take(const QList<Candidate> &snapshots)
{
    QStringList looked;
    for (const Candidate &snapshot : snapshots) {
        const auto place = m_placeOf.constFind(snapshot.reference);
        if (place == m_placeOf.cend())
            continue;
        m_people[*place].target.snapshot = snapshot;
        if (*place < m_looked)
            looked.append(snapshot.reference);
    }
    if (!looked.isEmpty())
        lookAt(looked);
}

void BulkModel::setEdits(const QList<BulkEdit> &edits)
{
    if (edits == m_edits)
        return;
    if (stageEdits(edits, catalog()) != stageEdits(m_edits, catalog())) {
        for (Person &person : m_people)
            person.target.stage.reset();
    }
    m_edits = edits;
    QStringList fields;
    for (const BulkEdit &edit : edits) {
        if (isComplete(edit, catalog()) && !fields.contains(edit.field))
            fields.append(edit.field);
    }
    if (fields != m_fields) {
        beginResetModel();
        m_fields = fields;
        for (Person &person : m_people)
            person.changes.clear();
        endResetModel();
    }
    lookAgain();
}

void BulkModel::lookAgain()
{
    m_looked = 0;
    if (m_reading > 0)
        return; // with the answer
    look(0, std::min(sliceSize, m_people.size()));
    m_looked = std::min(sliceSize, m_people.size());
    if (m_looked < m_people.size()) {
        Q_EMIT summaryChanged();
        if (!std::exchange(m_isFurther, true))
            QMetaObject::invokeMethod(this, &BulkModel::lookFurther, Qt::QueuedConnection);
    } else {
        refresh();
    }
}

void BulkModel::lookFurther()
{
    m_isFurther = false;
    if (m_reading > 0 || m_looked >= m_people.size())
        return;
    const qsizetype count = std::min(sliceSize, m_people.size() - m_looked);
    look(m_looked, count);
    m_looked += count;
    if (m_looked < m_people.size()) {
        m_isFurther = true;
        QMetaObject::invokeMethod(this, &BulkModel::lookFurther, Qt::QueuedConnection);
    } else {
        refresh();
    }
}

void BulkModel::look(qsizetype first, qsizetype count)
{
    QList<BulkTarget> targets;
    targets.reserve(count);
    for (qsizetype place = first; place < first + count; ++place)
        targets.append(m_people.at(place).target);
    QList<BulkEdit> edits = m_edits;
    edits.removeIf([this](const BulkEdit &edit) { return !isComplete(edit, catalog()); });
    const BulkPreview preview = previewBulk(targets, edits, catalog(), m_jobs->jobs(), m_candidates->book()->now());
    const qsizetype fields = m_fields.size();
    for (qsizetype i = 0; i < count; ++i)
        m_people[first + i].changes = preview.rows.mid(i * fields, fields);
}

/// Their drafts or what the ATS says of them is another.
void BulkModel::lookAt(const QStringList &keys)
{
    bool isOurs = false;
    const bool isMany = keys.size() > sliceSize;
    for (const QString &key : keys) {
        const auto place = m_placeOf.constFind(key);
        if (place == m_placeOf.cend())
            continue;
        isOurs = true;
        Person &person = m_people[*place];
        const QString own = person.target.draft.key;
        person.target.draft = m_candidates->book()->draft(key);
        if (person.target.snapshot.reference.isEmpty())
            person.target.draft.key = own; // of a new one that is gone as well
        if (*place < m_looked && !isMany)
            look(*place, 1);
    }
    if (isOurs && isMany)
        lookAgain();
    else if (isOurs && isReady())
        refresh();
}

void BulkModel::rename(const QString &from, const QString &to)
{
    const auto place = m_placeOf.constFind(from);
    if (place == m_placeOf.cend() || m_placeOf.contains(to))
        return;
    const qsizetype at = *place;
    m_placeOf.remove(from);
    m_placeOf.insert(to, at);
    BulkTarget &target = m_people[at].target;
    target = {.snapshot = {.reference = to}, .draft = m_candidates->book()->draft(to), .stage = target.stage};
    read({to});
}

bool BulkModel::changesAny(const Person &person)
{
    return std::ranges::any_of(person.changes, &BulkChange::changes);
}

bool BulkModel::needsYou(const Person &person)
{
    return std::ranges::any_of(person.changes, needsLook);
}

/// Who would be in conflict, or could not be sent, is left out until the recruiter says otherwise. One field that
/// cannot be changed does not hold the others back.
bool BulkModel::isTicked(const Person &person)
{
    if (!changesAny(person))
        return false;
    return person.byHand.value_or(std::ranges::none_of(
        person.changes, [](const BulkChange &change) { return change.changes() && needsLook(change); }));
}

bool BulkModel::isShown(const Person &person) const
{
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Changing:
        return changesAny(person);
    case Show::NeedsYou:
        return needsYou(person);
    case Show::Unchanged:
        return !changesAny(person) && !needsYou(person);
    }
    return true;
}

void BulkModel::setShown(Show show)
{
    m_show = show;
    refresh();
}

/// What is shown and what is counted follows from what was looked at.
void BulkModel::refresh()
{
    if (!isReady())
        return;
    QList<qsizetype> rows;
    m_counts = {};
    m_chosenPeople = 0;
    m_chosenChanges = 0;
    m_tickable = 0;
    m_ticked = 0;
    for (qsizetype place = 0; place < m_people.size(); ++place) {
        const Person &person = m_people.at(place);
        const bool changes = changesAny(person);
        const bool asks = needsYou(person);
        const bool ticked = isTicked(person);
        ++m_counts[static_cast<std::size_t>(Show::All)];
        m_counts[static_cast<std::size_t>(Show::Changing)] += int(changes);
        m_counts[static_cast<std::size_t>(Show::NeedsYou)] += int(asks);
        m_counts[static_cast<std::size_t>(Show::Unchanged)] += int(!changes && !asks);
        if (ticked) {
            ++m_chosenPeople;
            m_chosenChanges += static_cast<int>(std::ranges::count_if(person.changes, &BulkChange::changes));
        }
        if (isShown(person)) {
            rows.append(place);
            m_tickable += int(changes);
            m_ticked += int(ticked);
        }
    }
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT summaryChanged();
}

BulkPreview BulkModel::chosen() const
{
    BulkPreview preview;
    for (const Person &person : m_people) {
        if (!isTicked(person))
            continue;
        for (const BulkChange &change : person.changes) {
            if (change.changes())
                preview.rows.append(change);
        }
    }
    return preview;
}

void BulkModel::setTicked(const QStringList &keys, bool ticked)
{
    for (const QString &key : keys) {
        const auto place = m_placeOf.constFind(key);
        if (place != m_placeOf.cend() && changesAny(m_people.at(*place)))
            m_people[*place].byHand = ticked;
    }
    refresh();
}

void BulkModel::setAllTicked(bool ticked)
{
    for (const qsizetype place : std::as_const(m_rows)) {
        if (changesAny(m_people.at(place)))
            m_people[place].byHand = ticked;
    }
    refresh();
}

QStringList BulkModel::withSameStages(const QString &key, const QStringList &keys) const
{
    const QList<Stage> stages = stagesFor(key);
    QStringList same = keys;
    same.removeIf([&](const QString &other) { return stages.isEmpty() || stagesFor(other) != stages; });
    return same;
}

void BulkModel::chooseStage(const QStringList &keys, qint64 stage)
{
    for (const QString &key : keys) {
        const auto place = m_placeOf.constFind(key);
        if (place == m_placeOf.cend())
            continue;
        m_people[*place].target.stage = stage;
        if (*place < m_looked)
            look(*place, 1);
    }
    refresh();
}

QList<Job> BulkModel::jobs() const
{
    QList<Job> jobs;
    QSet<QString> known;
    for (const Person &person : m_people) {
        const int row = m_candidates->rowOf(person.target.key());
        for (const QString &reference : row < 0 ? QStringList() : m_candidates->rows().jobsAt(row)) {
            if (!known.contains(reference))
                jobs.append(m_jobs->job(reference));
            known.insert(reference);
        }
    }
    return jobs;
}

int BulkModel::rowOf(const QString &key) const
{
    const auto place = m_placeOf.constFind(key);
    return place == m_placeOf.cend() ? -1 : static_cast<int>(m_rows.indexOf(*place));
}

} // namespace vivier
