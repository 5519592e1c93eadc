// SPDX-License-Identifier: MIT
#include "model/personmerge.h"

#include "candidate/merge.h"
#include "candidate/singleline.h"
#include "model/valuewords.h"

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool hasNothing(const Value &value)
{
    return value.isUnknown() || value.isEmpty();
}

bool isMerged(const Field &field)
{
    return field.uses.testFlag(FieldUse::Update) && field.role != FieldRole::Archived &&
           field.kind != FieldKind::Replacement; // of which only what the ATS made of it is known
}

} // namespace

PersonMerge::PersonMerge(CandidateModel *candidates, const JobModel *jobs, QObject *parent)
    : QObject(parent)
    , m_candidates(candidates)
    , m_jobs(jobs)
{
    const auto about = [this](const QString &key) { return !key.isEmpty() && (key == m_stays || key == m_goes); };
    connect(candidates, &CandidateModel::snapshotChanged, this, [this, about](const QString &key) {
        if (m_isReady && about(key))
            fill();
    });
    connect(candidates->book(), &DraftBook::changed, this, [this, about](const DraftChanges &changes) {
        if (m_isReady && std::ranges::any_of(changes, [&about](const DraftChange &one) { return about(one.key); }))
            fill();
    });
    connect(jobs, &JobModel::changed, this, &PersonMerge::changed);
}

void PersonMerge::open(const QString &stays, const QString &goes, const FieldValues &staysLinks,
                       const FieldValues &goesLinks)
{
    m_stays = stays;
    m_goes = goes;
    m_staysLinks = staysLinks;
    m_goesLinks = goesLinks;
    m_rows.clear();
    m_isReady = false;
    m_isCommenting = true;
    m_isAttaching = true;
    Q_EMIT changed();
    read();
}

void PersonMerge::read()
{
    if (m_stays.isEmpty() || m_goes.isEmpty())
        return;
    m_candidates->snapshots()->with({m_stays, m_goes}, this, [this, stays = m_stays, goes = m_goes] {
        if (stays != m_stays || goes != m_goes)
            return; // another pair is in sight meanwhile
        m_isReady = true;
        fill();
    });
}

/// What was decided before stays so where both sides are what they were.
void PersonMerge::fill()
{
    const QList<Row> before = std::exchange(m_rows, {});
    for (const Field &field : catalog())
        addRow(field);
    for (Row &row : m_rows) {
        const auto known = std::ranges::find(before, row.field, &Row::field);
        if (known != before.cend() && known->stays == row.stays && known->goes == row.goes) {
            row.choice = known->choice;
            row.written = known->written;
        }
    }
    Q_EMIT changed();
}

Value PersonMerge::shownOf(const QString &key, const Field &field) const
{
    if (!m_candidates->isHeld(key))
        return {};
    const Value shown = m_candidates->value(key, field.name);
    if (!field.isWriteOnly() || shown.isPresent())
        return shown;
    if (field.kind == FieldKind::RemoteFile)
        return m_candidates->value(key, field.returnedAs);
    return (key == m_stays ? m_staysLinks : m_goesLinks).value(field.name);
}

void PersonMerge::addRow(const Field &field)
{
    if (!isMerged(field))
        return;
    if (field.kind == FieldKind::Stage) {
        // A stage is one of its job.
        const auto jobOfOne = [this](const QString &key) { return jobOf(targetOf(key), catalog()); };
        if (jobOfOne(m_stays) != jobOfOne(m_goes))
            return;
    }
    Row row{.field = &field, .stays = shownOf(m_stays, field), .goes = shownOf(m_goes, field)};
    if (hasNothing(row.stays) && hasNothing(row.goes))
        return;
    const auto profile = [&field](const Value &link) { return sameProfile(field, link.text()); };
    const bool isSameLink =
        field.kind == FieldKind::Url && !profile(row.stays).isEmpty() && profile(row.stays) == profile(row.goes);
    row.isSame = isSameLink || sameValue(field, row.stays, row.goes);
    if (row.isSame || hasNothing(row.goes))
        row.choice = Choice::Stays;
    else if (hasNothing(row.stays))
        row.choice = Choice::Goes;
    else if (field.isSet())
        row.choice = Choice::Both;
    m_rows.append(row);
}

BulkTarget PersonMerge::targetOf(const QString &key) const
{
    BulkTarget target{.snapshot = m_candidates->isHeld(key) ? m_candidates->snapshot(key) : Candidate(),
                      .draft = m_candidates->book()->draft(key)};
    if (target.snapshot.reference.isEmpty() && target.draft.key.isEmpty())
        target.draft.key = key;
    return target;
}

void PersonMerge::swap()
{
    std::swap(m_stays, m_goes);
    std::swap(m_staysLinks, m_goesLinks);
    for (Row &row : m_rows) {
        std::swap(row.stays, row.goes);
        if (row.isSame)
            continue;
        if (row.choice == Choice::Stays)
            row.choice = Choice::Goes;
        else if (row.choice == Choice::Goes)
            row.choice = Choice::Stays;
    }
    Q_EMIT changed();
}

void PersonMerge::choose(int row, Choice choice)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).isSame || m_rows.at(row).choice == choice)
        return;
    m_rows[row].choice = choice;
    Q_EMIT changed();
}

void PersonMerge::write(int row, const Value &value)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows[row].choice = Choice::Written;
    m_rows[row].written = value;
    m_rows[row].isSame = false;
    Q_EMIT changed();
}

Value PersonMerge::resultOf(int row) const
{
    const Row &one = m_rows.at(row);
    switch (one.choice) {
    case Choice::Undecided:
        return {};
    case Choice::Stays:
        return one.stays;
    case Choice::Goes:
        return one.goes;
    case Choice::Both:
        return withItems(one.stays, one.goes.list(), BulkEdit::Kind::Add);
    case Choice::Neither:
        return Value::empty();
    case Choice::Written:
        return one.written;
    }
    return {};
}

int PersonMerge::decided() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.choice != Choice::Undecided; }));
}

const Field *PersonMerge::addition(FieldKind kind) const
{
    const auto found = std::ranges::find_if(catalog(), [kind](const Field &field) {
        return field.uses.testFlag(FieldUse::SendOnce) && field.kind == kind;
    });
    return found == catalog().end() ? nullptr : &*found;
}

/// A file of the one that goes which is not the result: the first, as one request takes one.
QString PersonMerge::attached() const
{
    for (const Row &row : m_rows) {
        if (row.field->kind == FieldKind::RemoteFile && row.field->role != FieldRole::Avatar && row.goes.isPresent() &&
            !row.isSame && row.choice != Choice::Goes && row.choice != Choice::Undecided)
            return row.goes.text();
    }
    return {};
}

void PersonMerge::setCommenting(bool commenting)
{
    m_isCommenting = commenting;
    Q_EMIT changed();
}

void PersonMerge::setAttaching(bool attaching)
{
    m_isAttaching = attaching;
    Q_EMIT changed();
}

QList<BulkEdit> PersonMerge::editsOfStays() const
{
    QList<BulkEdit> edits;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Row &one = m_rows.at(row);
        if (one.choice == Choice::Stays || one.choice == Choice::Undecided)
            continue; // as it is there: what no read tells is not sent again
        const Value result = resultOf(row);
        if (sameValue(*one.field, result, one.stays))
            continue;
        edits.append({.field = one.field->name,
                      .kind = hasNothing(result) ? BulkEdit::Kind::Clear : BulkEdit::Kind::Set,
                      .value = result});
    }
    if (isAttaching())
        edits.append({.field = addition(FieldKind::RemoteFile)->name, .value = Value::ofText(attached())});
    if (isCommenting())
        //: A comment in the ATS; %1 is a name, %2 a reference.
        edits.append(comment(
            m_stays, tr("Merged with %1 (%2), who was archived.").arg(shownName(*m_candidates, m_goes), m_goes)));
    return edits;
}

QList<BulkEdit> PersonMerge::editsOfGoes() const
{
    QList<BulkEdit> edits;
    if (canArchive())
        edits.append({.field = catalog().name(FieldRole::Archived), .value = Value::ofFlag(true)});
    if (isCommenting())
        //: A comment in the ATS; %1 is a name, %2 a reference.
        edits.append(comment(
            m_goes,
            tr("The same person as %1 (%2), where the work goes on.").arg(shownName(*m_candidates, m_stays), m_stays)));
    return edits;
}

/// What is drafted there already is said, too.
BulkEdit PersonMerge::comment(const QString &key, const QString &text) const
{
    const QString name = addition(FieldKind::LongText)->name;
    const QString drafted = m_candidates->book()->draft(key).mine().value(name).text();
    return {.field = name, .value = Value::ofText(drafted.isEmpty() ? text : drafted + u"\n\n"_s + text)};
}

BulkPreview PersonMerge::preview() const
{
    if (!m_isReady || Draft::isNewKey(m_stays) || Draft::isNewKey(m_goes))
        return {};
    const QDateTime now = m_candidates->book()->now();
    BulkPreview preview = previewBulk({targetOf(m_stays)}, editsOfStays(), catalog(), m_jobs->jobs(), now);
    preview.rows += previewBulk({targetOf(m_goes)}, editsOfGoes(), catalog(), m_jobs->jobs(), now).rows;
    return preview;
}

QString PersonMerge::problemOf(int row) const
{
    const QString &name = m_rows.at(row).field->name;
    const BulkPreview all = preview();
    for (const BulkChange &change : all.rows) {
        if (change.key == m_stays && change.field == name && change.problem &&
            change.problem->weight == Problem::Weight::Blocks)
            return change.problem->text;
    }
    return {};
}

PersonMerge::Obstacle PersonMerge::obstacle() const
{
    if (Draft::isNewKey(m_stays) || Draft::isNewKey(m_goes))
        return Obstacle::NotCreated;
    if (!m_isReady || !m_candidates->isHeld(m_stays) || !m_candidates->isHeld(m_goes))
        return Obstacle::NotKnown;
    const BulkPreview all = preview();
    for (const BulkChange &change : all.rows) {
        if (change.isConflict)
            return Obstacle::Conflict;
        if (!change.isPossible() || (change.problem && change.problem->weight == Problem::Weight::Blocks))
            return Obstacle::Problem;
    }
    return Obstacle::None;
}

bool PersonMerge::isArchivedAlready() const
{
    return m_isReady && canArchive() && m_candidates->isHeld(m_goes) &&
           m_candidates->value(m_goes, FieldRole::Archived).flag();
}

QString PersonMerge::why() const
{
    switch (obstacle()) {
    case Obstacle::None:
        break;
    case Obstacle::NotCreated:
        return tr("One of the two is a new candidate that was not created yet. Discard the draft, or create the "
                  "candidate first: then the two can be merged.");
    case Obstacle::NotKnown:
        return tr("One of the two is not read yet.");
    case Obstacle::Conflict:
        return tr("Somebody else changed one of the two, too: compare that first, then merge.");
    case Obstacle::Problem: {
        const BulkPreview all = preview();
        for (const BulkChange &change : all.rows) {
            const Field *field = catalog().find(change.field);
            const bool blocks = change.problem && change.problem->weight == Problem::Weight::Blocks;
            if (field && blocks)
                return tr("%1: %2").arg(field->displayLabel(), change.problem->text);
        }
        break;
    }
    }
    return {};
}

QString PersonMerge::shown(int row, const Value &value) const
{
    const Field &field = *m_rows.at(row).field;
    if (value.isUnknown())
        return tr("not known");
    const QString text = displayText(field, value, *m_jobs);
    return text.isEmpty() ? tr("empty") : text;
}

} // namespace vivier
