// SPDX-License-Identifier: MIT
#include "candidate/singleline.h"
#include "cli/importrun.h"
#include "cli/json.h"
#include "cli/records.h"
#include "cli/text.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "lists/listexport.h"

#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

Tried<Nothing> writeList(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Nothing();
    return usage(Cli::tr("%1 cannot be written: %2").arg(isolated(path), file.errorString()));
}

Tried<QStringList> columnsOption(const Session &session)
{
    const FieldCatalog &catalog = session.catalog();
    if (!session.arguments.has(u"columns"_s))
        return exportColumns(catalog);
    QStringList columns;
    const QStringList names = session.arguments.option(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString column = name.trimmed();
        if (!isExportColumn(column, catalog)) {
            QStringList all{columnfor::reference};
            for (const Field &field : catalog) {
                all.append(field.name);
                if (isJobField(field))
                    all.append(columnfor::jobName);
            }
            return usage(Cli::tr("There is no column “%1”. Columns: %2").arg(isolated(column), all.join(u", "_s)));
        }
        columns.append(column);
    }
    if (columns.isEmpty())
        return usage(Cli::tr("Say which columns: --columns a,b,c"));
    return columns;
}

/// What the words of export ask for.
Tried<ListWriting> exportWords(const Session &session)
{
    const Arguments &arguments = session.arguments;
    const QHash<QString, ListForm> forms{
        {u"csv"_s, ListForm::Csv}, {u"vcard"_s, ListForm::VCard}, {u"json"_s, ListForm::Json}};
    QString format = arguments.option(u"format"_s);
    if (format.isEmpty())
        format = session.out.isJson() ? u"json"_s : u"csv"_s;
    const auto form = forms.constFind(format);
    if (form == forms.cend())
        return usage(Cli::tr("The format is csv, vcard or json."));
    if (*form == ListForm::VCard && arguments.has(u"columns"_s))
        return usage(Cli::tr("--columns is for csv and json: a vCard has its own."));
    if (session.out.isJson() && *form != ListForm::Json && !arguments.has(u"output"_s))
        return usage(Cli::tr("With --json, say where the list is written: --output FILE"));
    const auto separator = separatorOption(arguments);
    const auto columns = columnsOption(session);
    if (!separator || !columns)
        return tl::make_unexpected(separator ? columns.error() : separator.error());
    return ListWriting{.form = *form,
                       .columns = *columns,
                       .separator = separator->value_or(listSeparator(QLocale::system())),
                       .hasMark = !arguments.has(u"no-mark"_s)};
}

QString byName(ColumnMatch::By by)
{
    switch (by) {
    case ColumnMatch::By::Name:
        return u"name"_s;
    case ColumnMatch::By::Content:
        return u"content"_s;
    case ColumnMatch::By::Choice:
        return u"map"_s;
    case ColumnMatch::By::Nothing:
        break;
    }
    return {};
}

QString byWords(ColumnMatch::By by)
{
    switch (by) {
    case ColumnMatch::By::Name:
        return Cli::tr("its name");
    case ColumnMatch::By::Content:
        return Cli::tr("what is in it");
    case ColumnMatch::By::Choice:
        return u"--map"_s;
    case ColumnMatch::By::Nothing:
        break;
    }
    return {};
}

QString outcomeName(ImportRow::What what)
{
    switch (what) {
    case ImportRow::What::New:
        return u"new"_s;
    case ImportRow::What::Update:
        return u"update"_s;
    case ImportRow::What::Same:
        return u"same"_s;
    case ImportRow::What::Problem:
        break;
    }
    return u"problem"_s;
}

QString outcomeWords(const ImportRow &row)
{
    switch (row.what) {
    case ImportRow::What::New:
        return Cli::tr("new");
    case ImportRow::What::Update:
        return Cli::tr("update of %1").arg(isolated(row.key));
    case ImportRow::What::Same:
        return Cli::tr("%1: nothing to change").arg(isolated(row.key));
    case ImportRow::What::Problem:
        break;
    }
    return Cli::tr("problem");
}

JsonTree jsonOf(const ImportRow &row, const FieldCatalog &catalog)
{
    JsonObject changes;
    for (const ImportChange &change : row.changes) {
        const Field *field = catalog.find(change.field);
        JsonObject one;
        one.add(u"before"_s, change.before, field).add(u"after"_s, change.after, field);
        changes.add(change.field, one.tree());
    }
    return JsonObject()
        .add(u"line"_s, row.line)
        .add(u"outcome"_s, outcomeName(row.what))
        .add(u"reference"_s, row.key.isEmpty() ? JsonObject::null() : JsonTree::ofText(row.key))
        .add(u"name"_s, row.name)
        .add(u"changes"_s, changes.tree())
        .add(u"missing"_s, row.missing)
        .add(u"problem"_s, row.problem.isEmpty() ? JsonObject::null() : JsonTree::ofText(row.problem))
        .tree();
}

QString separatorName(QChar separator)
{
    return separator == u'\t' ? u"tab"_s : QString(separator);
}

JsonTree jsonOf(const ImportRun &run, const FieldCatalog &catalog)
{
    QList<JsonTree> columns;
    for (const ColumnMatch &match : run.columns)
        columns.append(JsonObject()
                           .add(u"column"_s, match.column)
                           .add(u"field"_s, match.target)
                           .add(u"by"_s, byName(match.by))
                           .tree());
    QList<JsonTree> rows;
    for (const ImportRow &row : run.plan.rows)
        rows.append(jsonOf(row, catalog));
    const bool isCsv = run.list.format == ListFormat::Csv;
    const auto count = [&run](ImportRow::What what) { return run.plan.count(what); };
    return JsonObject()
        .add(u"format"_s, isCsv ? u"csv"_s : u"vcard"_s)
        .add(u"encoding"_s, nameOf(run.list.encoding))
        .add(u"separator"_s, isCsv ? JsonTree::ofText(separatorName(run.list.separator)) : JsonObject::null())
        .add(u"columns"_s, JsonTree::ofList(columns))
        .add(u"new"_s, count(ImportRow::What::New))
        .add(u"update"_s, count(ImportRow::What::Update))
        .add(u"same"_s, count(ImportRow::What::Same))
        .add(u"problem"_s, count(ImportRow::What::Problem))
        .add(u"new_tags"_s, run.plan.newTags)
        .add(u"rows"_s, JsonTree::ofList(rows))
        .tree();
}

QString changeWords(const ImportRow &row, const FieldCatalog &catalog, const QList<Job> &jobs)
{
    if (row.what == ImportRow::What::Problem)
        return row.problem;
    QStringList changes;
    for (const ImportChange &change : row.changes) {
        const QString after = spelled(change.after, catalog.find(change.field), jobs);
        const QString before = spelled(change.before, catalog.find(change.field), jobs);
        const QString arrow = row.what == ImportRow::What::New ? QString() : isolated(before) + u" → "_s;
        changes.append(change.field + u' ' + arrow + isolated(after));
    }
    return changes.join(u"; "_s);
}

/// Of what is kept only what was not taken: the rest is in the drafts.
void print(Session &session, const ImportRun &run, bool withAll)
{
    const QString what = run.list.format == ListFormat::Csv
                             ? Cli::tr("CSV, separator %1").arg(separatorName(run.list.separator))
                             : u"vCard"_s;
    session.out.line(what + u", "_s + nameOf(run.list.encoding));
    QList<QStringList> columns;
    for (const ColumnMatch &match : run.columns)
        columns.append(
            {match.column, match.target.isEmpty() ? Cli::tr("(left out)") : match.target, byWords(match.by)});
    session.out.table({Cli::tr("Column"), Cli::tr("Field"), Cli::tr("Detected by")}, columns);
    QList<QStringList> rows;
    for (const ImportRow &row : run.plan.rows) {
        if (withAll || row.what == ImportRow::What::Problem)
            rows.append({QString::number(row.line), outcomeWords(row), row.name,
                         changeWords(row, session.catalog(), run.jobs)});
    }
    if (!rows.isEmpty())
        session.out.table({Cli::tr("Line"), Cli::tr("Outcome"), Cli::tr("Name"), Cli::tr("Change")}, rows);
}

void sayMissing(Session &session, const ImportPlan &plan)
{
    QStringList texts;
    for (const ImportRow &row : plan.rows)
        texts += row.missing;
    texts.removeDuplicates();
    if (!plan.newTags.isEmpty())
        session.out.message(Cli::tr("No candidate has these tags yet: %1").arg(isolated(plan.newTags)));
    if (!texts.isEmpty())
        session.out.message(Cli::tr("Some new candidates cannot be sent yet:") + u' ' + texts.join(u' '));
}

QString importSentence(const ImportPlan &plan)
{
    const auto count = [&plan](ImportRow::What what) { return QLocale().toString(plan.count(what)); };
    const QString all = Cli::tr("New: %1. Updated: %2. Nothing to change: %3. Not imported: %4.");
    return all.arg(count(ImportRow::What::New), count(ImportRow::What::Update), count(ImportRow::What::Same),
                   count(ImportRow::What::Problem));
}

} // namespace

QCoro::Task<ExitCode> exportList(std::shared_ptr<Session> session)
{
    const auto words = exportWords(*session);
    if (!words)
        co_return session->out.fail(words.error());
    const auto found = co_await foundRecords(session);
    if (!found)
        co_return session->out.fail(found.error());
    const auto jobs = co_await knownJobs(session);
    if (!jobs)
        co_return session->out.fail(jobs.error());
    QList<ListedPerson> people;
    for (const Record &record : *found)
        people.append(ListedPerson::of(record.snapshot.value_or(Candidate()), record.draft.value_or(Draft()),
                                       session->catalog(), *jobs));
    const QByteArray list = writtenList(people, *words, session->catalog());
    const QString path = session->arguments.option(u"output"_s);
    if (path.isEmpty()) {
        session->out.file(list);
        co_return ExitCode::Done;
    }
    const auto written = writeList(path, list);
    if (!written)
        co_return session->out.fail(written.error());
    const JsonTree answer = JsonObject().add(u"candidates"_s, people.size()).add(u"file"_s, path).tree();
    session->out.json(answer);
    session->out.line(
        Cli::tr("%Ln candidate(s) written to %1. The file is not encrypted.", nullptr, static_cast<int>(people.size()))
            .arg(isolated(path)));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> importList(std::shared_ptr<Session> session)
{
    const auto run = co_await plannedImport(session);
    if (!run)
        co_return session->out.fail(run.error());
    const bool isTried = session->arguments.has(u"dry-run"_s);
    if (!isTried) {
        const auto kept = co_await keepImport(session, *run);
        if (!kept)
            co_return session->out.fail(kept.error());
    }
    if (session->out.isJson()) {
        const JsonTree answer = jsonOf(*run, session->catalog());
        session->out.json(answer);
    } else {
        print(*session, *run, isTried);
    }
    sayMissing(*session, run->plan);
    session->out.line(importSentence(run->plan));
    if (isTried)
        session->out.line(Cli::tr("Dry run: nothing was saved."));
    const QString report = session->arguments.option(u"report"_s);
    if (!report.isEmpty()) {
        const auto written = writeList(report, reportAsCsv(run->list.table, run->plan, reportSeparator(run->list)));
        if (!written)
            co_return session->out.fail(written.error());
    }
    co_return run->plan.count(ImportRow::What::Problem) > 0 ? ExitCode::Usage : ExitCode::Done;
}

} // namespace vivier::cli
