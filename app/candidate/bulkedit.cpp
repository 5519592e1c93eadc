// SPDX-License-Identifier: MIT
#include "candidate/bulkedit.h"

#include "candidate/edit.h"
#include "candidate/folding.h"
#include "candidate/merge.h"
#include "candidate/metadata.h"
#include "candidate/singleline.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace vivier {

namespace {

/// Carries the context for lupdate.
struct Bulk
{
    Q_DECLARE_TR_FUNCTIONS(Bulk)
};

/// What an edit makes of a value, or what is in its way.
struct BulkOutcome
{
    Value value;
    BulkObstacle obstacle = BulkObstacle::None;
    QString text = {}; ///< of the obstacle

    static BulkOutcome stopped(BulkObstacle obstacle, const QString &text)
    {
        return {.value = {}, .obstacle = obstacle, .text = text};
    }
};

QByteArray foldedName(const QString &name)
{
    return foldedText(name.simplified());
}

/// The stages of each job that a wish means; looked up once for all candidates of the job.
class StageWish
{
public:
    StageWish(const Value &wanted, const QList<Job> &jobs)
        : m_wanted(wanted)
    {
        for (const Job &job : jobs)
            m_jobs.insert(job.reference, &job);
        if (!wanted.isNumber()) {
            m_name = wanted.text();
            return;
        }
        for (const Job &job : jobs) {
            const auto stage = std::ranges::find(job.stages, wanted.number(), &Stage::id);
            if (stage != job.stages.cend()) {
                m_name = stage->name;
                break;
            }
        }
    }

    BulkOutcome of(const QString &jobReference, const Value &current)
    {
        auto known = m_meant.constFind(jobReference);
        if (known == m_meant.cend())
            known = m_meant.insert(jobReference, look(jobReference));
        const bool isOneOfSeveral = known->stages.size() > 1 && known->stages.contains(current.number());
        return isOneOfSeveral ? BulkOutcome{current} : known->outcome;
    }

private:
    /// What it means in one job; the words are the same for all its candidates.
    struct Meant
    {
        QList<qint64> stages;
        BulkOutcome outcome;
    };

    Meant look(const QString &jobReference) const
    {
        const Job *job = m_jobs.value(jobReference);
        if (!job || job->stages.isEmpty()) {
            // A number of no known stage may be one of this job: the ATS will say.
            if (m_wanted.isNumber() && m_name.isEmpty())
                return {{}, {m_wanted}};
            return {{},
                    BulkOutcome::stopped(BulkObstacle::StagesNotKnown,
                                         Bulk::tr("The stages of this job are not known yet. Load the jobs first."))};
        }
        const QList<qint64> stages = stagesIn(*job);
        if (stages.size() == 1)
            return {stages, {Value::ofNumber(stages.first())}};
        const QString wanted = m_name.isEmpty() ? m_wanted.text() : m_name;
        if (stages.isEmpty())
            return {stages,
                    BulkOutcome::stopped(
                        BulkObstacle::NoSuchStage,
                        Bulk::tr("The job “%1” has no stage “%2”.").arg(isolated(job->name), isolated(wanted)))};
        return {stages,
                BulkOutcome::stopped(
                    BulkObstacle::SeveralStages,
                    Bulk::tr("The job “%1” has several stages “%2”.").arg(isolated(job->name), isolated(wanted)))};
    }

    QList<qint64> stagesIn(const Job &job) const
    {
        const auto idsOf = [&job](auto matches) {
            QList<qint64> ids;
            for (const Stage &stage : job.stages) {
                if (matches(stage))
                    ids.append(stage.id);
            }
            return ids;
        };
        if (m_wanted.isNumber()) {
            QList<qint64> own = idsOf([this](const Stage &stage) { return stage.id == m_wanted.number(); });
            if (!own.isEmpty() || m_name.isEmpty())
                return own;
        }
        QList<qint64> exact = idsOf([this](const Stage &stage) { return stage.name == m_name; });
        if (!exact.isEmpty())
            return exact;
        const QByteArray name = foldedName(m_name);
        return idsOf([&name](const Stage &stage) { return foldedName(stage.name) == name; });
    }

    Value m_wanted;
    QString m_name; ///< of a number that no job knows: empty
    QHash<QString, const Job *> m_jobs;
    QHash<QString, Meant> m_meant;
};

/// An edit with what is the same for all candidates.
struct PreparedEdit
{
    BulkEdit edit;
    std::optional<StageWish> stage = std::nullopt;
    JsonTree json = {}; ///< of a key of metadata
};

/// All edits of one field.
struct PreparedField
{
    const Field *field = nullptr; ///< nullptr: the catalog does not know it
    QString name;
    QList<qsizetype> edits;
};

BulkOutcome keyed(const BulkEdit &edit, const JsonTree &json, const Value &current, const Field &field)
{
    // An object that is not there yet is an empty one.
    const auto before = metadataTree(current.isUnknown() ? Value::empty() : current);
    if (!before)
        return BulkOutcome::stopped(
            BulkObstacle::Unreadable,
            Bulk::tr("The value in %1 cannot be read: nothing in it can be changed.").arg(field.ats));
    if (edit.kind == BulkEdit::Kind::Clear) {
        const JsonTree after = withoutKey(*before, edit.path);
        return {after == *before ? current : metadataValue(after)};
    }
    const auto after = withKey(*before, edit.path, json);
    if (!after)
        return BulkOutcome::stopped(BulkObstacle::NoPlaceForKey,
                                    Bulk::tr("“%1” cannot be added: what is above it is a value, not an object.")
                                        .arg(isolated(edit.path.join(u'.'))));
    return {metadataValue(*after)};
}

BulkOutcome changedSet(const BulkEdit &edit, const Value &current, const Field &field, bool isNew)
{
    if (current.isUnreadable())
        return BulkOutcome::stopped(
            BulkObstacle::Unreadable,
            Bulk::tr("The value in %1 cannot be read: nothing in it can be changed.").arg(field.ats));
    if (current.isUnknown() && !isNew)
        return BulkOutcome::stopped(BulkObstacle::NotKnown,
                                    Bulk::tr("The current value is not known: refresh the candidate first."));
    return {withItems(current, edit.value.list(), edit.kind)};
}

BulkOutcome outcomeOf(PreparedEdit &prepared, const Field &field, const Value &current, const BulkTarget &target,
                      const FieldCatalog &catalog)
{
    const BulkEdit &edit = prepared.edit;
    if (!edit.path.isEmpty())
        return keyed(edit, prepared.json, current, field);
    switch (edit.kind) {
    case BulkEdit::Kind::Clear:
        if (field.clearRule == ClearRule::Never)
            return BulkOutcome::stopped(BulkObstacle::CannotBeEmptied,
                                        Bulk::tr("It cannot be emptied, only given another value."));
        return {Value::empty()};
    case BulkEdit::Kind::Add:
    case BulkEdit::Kind::Remove:
        return changedSet(edit, current, field, target.draft.isNew());
    case BulkEdit::Kind::Set:
        break;
    }
    if (!prepared.stage)
        return {edit.value};
    return target.stage ? BulkOutcome{Value::ofNumber(*target.stage)}
                        : prepared.stage->of(jobOf(target, catalog), current);
}

/// Whether the edit says something that its field can hold.
bool isSayable(const BulkEdit &edit, const Field &field, bool isNew)
{
    const bool changesSet = edit.kind == BulkEdit::Kind::Add || edit.kind == BulkEdit::Kind::Remove;
    const bool isWritable =
        field.uses.testAnyFlags(FieldUse::Update | FieldUse::SendOnce) || (isNew && field.isEditable());
    return isWritable && (!changesSet || field.isSet()) && (edit.path.isEmpty() || field.kind == FieldKind::Metadata);
}

BulkChange changeOf(const PreparedField &prepared, QList<PreparedEdit> &edits, const BulkTarget &target,
                    const FieldCatalog &catalog, const QDateTime &now)
{
    const QString &name = prepared.name;
    const Value told = target.snapshot.value(name);
    const auto drafted = target.draft.fields.constFind(name);
    const bool isDrafted = drafted != target.draft.fields.cend();
    BulkChange change{.key = target.key(),
                      .field = name,
                      .before = isDrafted ? drafted->mine : told,
                      .after = isDrafted ? drafted->mine : told,
                      .isDrafted = isDrafted};
    const auto stop = [&](BulkObstacle obstacle, const QString &text) {
        change.obstacle = obstacle;
        change.after = change.before;
        change.problem = Problem{.field = name, .weight = Problem::Weight::Blocks, .text = text};
        return change;
    };
    if (isDrafted && drafted->attemptedAt.isValid())
        return stop(BulkObstacle::MayHaveArrived,
                    Bulk::tr("It was already sent and may have arrived. Check in the ATS first, then decide."));
    Value wanted = change.before;
    for (const qsizetype place : prepared.edits) {
        PreparedEdit &one = edits[place];
        if (!prepared.field || !isSayable(one.edit, *prepared.field, target.draft.isNew()))
            return stop(BulkObstacle::CannotBeChanged, Bulk::tr("It cannot be changed this way."));
        const BulkOutcome outcome = outcomeOf(one, *prepared.field, wanted, target, catalog);
        if (outcome.obstacle != BulkObstacle::None)
            return stop(outcome.obstacle, outcome.text);
        wanted = asTold(*prepared.field, told, asTold(*prepared.field, wanted, outcome.value));
    }
    Draft draft{.key = target.draft.isNew() ? target.draft.key : change.key, .fields = {}, .createAttemptedAt = {}};
    if (isDrafted)
        draft.fields.insert(name, *drafted);
    applyEdit(draft, *prepared.field, told, wanted, now);
    const auto left = draft.fields.constFind(name);
    if (left == draft.fields.cend()) {
        change.after = told;
        return change;
    }
    change.after = left->mine;
    change.problem = validate(*prepared.field, *left, draft.isNew(), latestDay(now));
    if (draft.isNew())
        return change;
    MergePlan plan = planMerge(draft, target.snapshot, catalog);
    const bool isForgotten =
        std::ranges::any_of(plan.fields, [](const FieldPlan &one) { return one.outcome == MergeOutcome::TakeTheirs; });
    change.beginsAgain = isForgotten && change.before != change.after;
    if (change.beginsAgain) {
        draft.fields[name].base = change.before;
        plan = planMerge(draft, target.snapshot, catalog);
    }
    change.isConflict = plan.hasConflict();
    return change;
}

} // namespace

qsizetype BulkPreview::changing() const
{
    return std::ranges::count_if(rows, &BulkChange::changes);
}

qsizetype BulkPreview::impossible() const
{
    return std::ranges::count_if(rows, [](const BulkChange &row) { return !row.isPossible(); });
}

QSet<QString> BulkPreview::changingKeys() const
{
    QSet<QString> keys;
    for (const BulkChange &row : rows) {
        if (row.changes())
            keys.insert(row.key);
    }
    return keys;
}

QString jobOf(const BulkTarget &target, const FieldCatalog &catalog)
{
    const QString &told = target.snapshot.jobReference;
    return told.isEmpty() ? target.draft.fields.value(catalog.name(FieldRole::Job)).mine.text() : told;
}

bool isForMany(const Field &field)
{
    if (!field.uses.testAnyFlags(FieldUse::Update | FieldUse::SendOnce))
        return false;
    switch (field.kind) {
    case FieldKind::Text:
        return field.role != FieldRole::FirstName && field.role != FieldRole::LastName;
    case FieldKind::LongText:
    case FieldKind::Tags:
    case FieldKind::Stage:
    case FieldKind::Flag:
    case FieldKind::Number:
    case FieldKind::Date:
    case FieldKind::Choice:
    case FieldKind::Jobs:
    case FieldKind::Metadata:
        return true;
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Url:
    case FieldKind::Bytes:
    case FieldKind::DateTime:
    case FieldKind::RemoteFile:
    case FieldKind::Reference:
    case FieldKind::Replacement:
        break;
    }
    return false;
}

BulkPreview previewBulk(const QList<BulkTarget> &targets, const QList<BulkEdit> &edits, const FieldCatalog &catalog,
                        const QList<Job> &jobs, const QDateTime &now)
{
    QList<PreparedEdit> prepared;
    QList<PreparedField> fields;
    for (const BulkEdit &edit : edits) {
        const Field *field = catalog.find(edit.field);
        PreparedEdit one{.edit = edit};
        if (field && field->kind == FieldKind::Stage && edit.kind == BulkEdit::Kind::Set)
            one.stage.emplace(edit.value, jobs);
        if (!edit.path.isEmpty() && edit.kind == BulkEdit::Kind::Set)
            one.json = JsonTree::parse(edit.value.text().toUtf8()).value_or(JsonTree::ofText(edit.value.text()));
        auto known = std::ranges::find(fields, edit.field, &PreparedField::name);
        if (known == fields.end()) {
            fields.append({.field = field, .name = edit.field, .edits = {}});
            known = std::prev(fields.end());
        }
        known->edits.append(prepared.size());
        prepared.append(std::move(one));
    }
    BulkPreview preview;
    preview.rows.reserve(targets.size() * fields.size());
    for (const BulkTarget &target : targets) {
        for (const PreparedField &field : std::as_const(fields))
            preview.rows.append(changeOf(field, prepared, target, catalog, now));
    }
    return preview;
}

Value withItems(const Value &current, const QStringList &items, BulkEdit::Kind kind)
{
    QStringList list = current.list();
    for (const QString &item : items) {
        if (kind == BulkEdit::Kind::Remove)
            list.removeAll(item);
        else if (!list.contains(item))
            list.append(item);
    }
    return Value::ofList(list);
}

} // namespace vivier
