// SPDX-License-Identifier: MIT
#include "lists/importplan.h"

#include "candidate/csv.h"
#include "candidate/firststage.h"
#include "candidate/labelled.h"
#include "candidate/merge.h"
#include "candidate/singleline.h"
#include "candidate/validation.h"
#include "lists/text.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

class RowPlanner
{
public:
    RowPlanner(const QList<ColumnMatch> &columns, const QHash<QString, BulkTarget> &targets, const PeopleIndex &people,
               const ImportContext &context)
        : m_columns(columns)
        , m_cells(columns)
        , m_targets(targets)
        , m_people(people)
        , m_context(context)
        , m_catalog(*context.catalog)
    {
    }

    ImportRow plan(const ListRow &row, const RowMatch &match, qsizetype width)
    {
        const auto [first, last] = m_cells.names(row, m_catalog);
        m_row = {.line = row.line, .key = match.key, .name = (first + u' ' + last).trimmed(), .changes = {}};
        m_problems.clear();
        m_target = {};
        m_job = nullptr;
        if (row.cells.size() > width &&
            std::ranges::any_of(row.cells.sliced(width), [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
            m_problems.append(
                Lists::tr("There are more cells than columns: a separator or a quote is in the wrong place."));
        if (!match.problem.isEmpty())
            m_problems.append(match.problem);
        if (m_problems.isEmpty())
            read(row, match);
        finish();
        return m_row;
    }

    const QStringList &newTags() const { return m_newTags; }

private:
    bool isNew() const { return m_row.key.isEmpty(); }

    void read(const ListRow &row, const RowMatch &match)
    {
        if (!match.key.isEmpty()) {
            const auto target = m_targets.constFind(match.key);
            if (target == m_targets.cend()) {
                m_problems.append(Lists::tr("What is stored about %1 cannot be read. Refresh this candidate.")
                                      .arg(isolated(m_people.named(match.key))));
                return;
            }
            m_target = *target;
        }
        findJob(row);
        for (const auto &[name, column] : m_cells.fields()) {
            const QString cell = row.cells.value(column);
            if (!cell.trimmed().isEmpty())
                readField(*m_catalog.find(name), cell, m_columns.at(column).column);
        }
        readNames(row);
        readCompany(row);
        readLinks(row);
        if (isNew())
            fillNew();
    }

    /// Whose stages a stage is one of.
    void findJob(const ListRow &row)
    {
        const QString name = m_catalog.name(FieldRole::Job);
        const QString cell = m_cells.cell(row, name);
        const QString told = m_target.snapshot.jobReference;
        QString own = told.isEmpty() ? m_target.draft.fields.value(name).mine.text() : told;
        if (own.isEmpty() && isNew())
            own = m_context.job;
        m_job = knownJob(cell.isEmpty() ? own : cell);
        if (cell.isEmpty())
            return;
        if (!m_job)
            m_problems.append(Lists::tr("There is no job “%1”, or several have this name.").arg(isolated(cell)));
        else if (!isNew() && m_job->reference != own)
            m_problems.append(Lists::tr("This person is in another job: %1.").arg(isolated(jobName(own))));
    }

    /// Looked up once for all rows that name it.
    const Job *knownJob(const QString &name)
    {
        const auto known = m_jobs.constFind(name);
        return known != m_jobs.cend() ? *known : *m_jobs.insert(name, jobNamed(m_context.words.jobs, name));
    }

    QString jobName(const QString &reference)
    {
        const Job *job = knownJob(reference);
        return job ? job->name : reference;
    }

    Value current(const QString &field) const
    {
        const auto drafted = m_target.draft.fields.constFind(field);
        return drafted == m_target.draft.fields.cend() ? m_target.snapshot.value(field) : drafted->mine;
    }

    /// Whether it can be said of somebody who is there.
    bool isSayable(const Field &field) const
    {
        const bool isCreated = isNew() || m_target.draft.isNew();
        return isCreated || field.uses.testAnyFlags(FieldUse::Update | FieldUse::SendOnce);
    }

    bool isChanged(const QString &field) const
    {
        return std::ranges::find(m_row.changes, field, &ImportChange::field) != m_row.changes.cend();
    }

    void readField(const Field &field, const QString &cell, const QString &column)
    {
        if (field.role == FieldRole::Job || !isSayable(field) || isChanged(field.name))
            return;
        if (field.role == FieldRole::Stage && isNew() && !m_job)
            return; // the job is what is missing, and is said
        const Value before = current(field.name);
        if (valueCell(before) == cell) // as it was written out
            return;
        const CellReading reading = readCell(field, cell, before, m_job, m_context.words);
        const auto attempted = m_target.draft.fields.constFind(field.name);
        if (!reading.problem.isEmpty())
            m_problems.append(labelled(isolated(column), reading.problem));
        else if (attempted != m_target.draft.fields.cend() && attempted->attemptedAt.isValid())
            m_problems.append(
                Lists::tr("%1 was already sent and may have arrived: check in the ATS first.").arg(isolated(column)));
        else if (field.isSet() && !isNew() && !m_target.draft.isNew() && (before.isUnknown() || before.isUnreadable()))
            m_problems.append(
                Lists::tr("%1: the current value is not known, so nothing can be added.").arg(isolated(column)));
        else
            change(field, before, field.isSet() ? withNewItems(field, before, reading.value.list()) : reading.value);
    }

    Value withNewItems(const Field &field, const Value &before, const QStringList &items)
    {
        QStringList added;
        const QStringList there = before.list();
        for (const QString &item : items) {
            const auto isSame = [&item](const QString &other) {
                return PeopleIndex::foldedTag(other) == PeopleIndex::foldedTag(item);
            };
            if (std::ranges::any_of(there, isSame))
                continue;
            added.append(item);
            if (field.kind == FieldKind::Tags && !m_people.knowsTag(item) && !m_newTags.contains(item))
                m_newTags.append(item);
        }
        return added.isEmpty() ? before : withItems(before, added, BulkEdit::Kind::Add);
    }

    void change(const Field &field, const Value &before, const Value &wanted)
    {
        const Value told = m_target.snapshot.value(field.name);
        const Value after = asTold(field, told, asTold(field, before, wanted));
        if (!after.isPresent() || sameValue(field, before, after))
            return;
        m_row.changes.append({.field = field.name, .before = before, .after = after});
    }

    void readText(FieldRole role, const QString &text)
    {
        const Field *field = m_catalog.find(role);
        if (field && !text.isEmpty())
            readField(*field, text, field->displayLabel());
    }

    void readNames(const ListRow &row)
    {
        const auto [first, last] = m_cells.names(row, m_catalog);
        readText(FieldRole::FirstName, first);
        readText(FieldRole::LastName, last);
    }

    void readCompany(const ListRow &row)
    {
        const QString company = m_cells.cell(row, columnfor::company);
        const QString subtitle = m_catalog.name(FieldRole::Subtitle);
        if (company.isEmpty())
            return;
        const QString title = m_cells.cell(row, subtitle);
        m_row.changes.removeIf([&subtitle](const ImportChange &one) { return one.field == subtitle; });
        readText(FieldRole::Subtitle, title.isEmpty() ? company : title + u", "_s + company);
    }

    void readLinks(const ListRow &row)
    {
        const QStringList links = m_cells.links(row);
        for (const QString &link : links) {
            const Field *field = fieldOfLink(link, m_catalog);
            if (field && canBeListed(*field, m_context.columns))
                readField(*field, link, field->displayLabel());
        }
    }

    void set(FieldRole role, const Value &value)
    {
        const Field *field = m_catalog.find(role);
        if (field && value.isPresent() && !isChanged(field->name))
            m_row.changes.append({.field = field->name, .before = {}, .after = value});
    }

    void fillNew()
    {
        const auto isSaid = [this](FieldRole role) { return isChanged(m_catalog.name(role)); };
        if (!isSaid(FieldRole::FirstName) && !isSaid(FieldRole::LastName) && !isSaid(FieldRole::Email) &&
            !isSaid(FieldRole::Phone))
            m_problems.append(Lists::tr("This row names no one: there is no name, email or phone number."));
        if (m_catalog.find(FieldRole::Job) && !m_job)
            m_problems.append(Lists::tr("A new candidate needs a job."));
        if (!m_context.job.isEmpty())
            set(FieldRole::Jobs, Value::ofList({m_context.job}));
        if (!m_job)
            return;
        set(FieldRole::Job, Value::ofText(m_job->reference));
        set(FieldRole::Organization, Value::ofText(m_job->organizationReference));
        if (const Stage *stage = firstStage(*m_job))
            set(FieldRole::Stage, Value::ofNumber(stage->id));
    }

    void finish()
    {
        m_problems.removeDuplicates();
        if (!m_problems.isEmpty()) {
            m_row.what = ImportRow::What::Problem;
            m_row.problem = m_problems.join(u' ');
            m_row.changes.clear();
        } else if (isNew()) {
            m_row.what = ImportRow::What::New;
            sayMissing();
        } else {
            m_row.what = m_row.changes.isEmpty() ? ImportRow::What::Same : ImportRow::What::Update;
        }
    }

    void sayMissing()
    {
        Draft draft{.key = u"new:"_s, .fields = {}, .createAttemptedAt = {}};
        for (const ImportChange &one : std::as_const(m_row.changes))
            draft.fields.insert(one.field, {.base = {}, .mine = one.after});
        const QList<Problem> problems = validate(draft, m_catalog, m_context.words.today);
        for (const Problem &problem : problems) {
            if (problem.weight == Problem::Weight::Blocks)
                m_row.missing.append(problem.text);
        }
    }

    const QList<ColumnMatch> &m_columns;
    RowCells m_cells;
    const QHash<QString, BulkTarget> &m_targets;
    const PeopleIndex &m_people;
    const ImportContext &m_context;
    const FieldCatalog &m_catalog;
    QStringList m_newTags;
    QHash<QString, const Job *> m_jobs;

    // Of the row that is looked at.
    ImportRow m_row;
    BulkTarget m_target;
    const Job *m_job = nullptr;
    QStringList m_problems;
};

} // namespace

qsizetype ImportPlan::count(ImportRow::What what) const
{
    return std::ranges::count(rows, what, &ImportRow::what);
}

BulkPreview ImportPlan::updates() const
{
    BulkPreview preview;
    for (const ImportRow &row : rows) {
        if (row.what != ImportRow::What::Update)
            continue;
        for (const ImportChange &change : row.changes)
            preview.rows.append(
                {.key = row.key, .field = change.field, .before = change.before, .after = change.after});
    }
    return preview;
}

QList<FieldValues> ImportPlan::additions() const
{
    QList<FieldValues> all;
    for (const ImportRow &row : rows) {
        if (row.what != ImportRow::What::New)
            continue;
        FieldValues values;
        for (const ImportChange &change : row.changes)
            values.insert(change.field, change.after);
        all.append(values);
    }
    return all;
}

ImportPlan planImport(const ListTable &table, const QList<ColumnMatch> &columns, const QList<RowMatch> &matches,
                      const QHash<QString, BulkTarget> &targets, const PeopleIndex &people,
                      const ImportContext &context)
{
    RowPlanner planner(columns, targets, people, context);
    ImportPlan plan;
    plan.rows.reserve(table.rows.size());
    for (qsizetype at = 0; at < table.rows.size(); ++at)
        plan.rows.append(planner.plan(table.rows.at(at), matches.at(at), columns.size()));
    plan.newTags = planner.newTags();
    return plan;
}

QByteArray reportAsCsv(const ListTable &table, const ImportPlan &plan, QChar separator)
{
    const qsizetype width = table.columns.size();
    const qsizetype before = table.columns.indexOf(columnfor::problem); // of the report that was imported
    const auto line = [before, separator](QStringList cells, const QString &problem) {
        if (before >= 0 && before < cells.size())
            cells.removeAt(before);
        cells.append(problem);
        return csvLine(cells, separator);
    };
    QByteArray csv = csvBom.toByteArray() + line(table.columns, columnfor::problem);
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        const ImportRow &row = plan.rows.at(at);
        if (row.what != ImportRow::What::Problem)
            continue;
        QStringList cells = table.rows.at(at).cells;
        while (cells.size() > width && cells.constLast().trimmed().isEmpty())
            cells.removeLast();
        cells.resize(std::max(width, cells.size()));
        csv += line(cells, row.problem);
    }
    return csv;
}

} // namespace vivier
