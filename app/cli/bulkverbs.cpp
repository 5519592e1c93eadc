// SPDX-License-Identifier: MIT
#include "cli/bulkverbs.h"

#include "candidate/singleline.h"
#include "cli/json.h"
#include "cli/preparing.h"
#include "cli/text.h"

#include <QCoroFuture>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// One reference on each line of a file.
Tried<QStringList> referencesIn(const QString &path)
{
    constexpr qint64 limit = 16 * 1024 * 1024; // far more than any list of candidates
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return usage(Cli::tr("%1 cannot be read: %2").arg(isolated(path), file.errorString()));
    QStringList references;
    for (qint64 read = 0; read < limit;) {
        const QByteArray line = file.readLine(limit);
        if (line.isEmpty())
            break;
        read += line.size();
        const QString reference = QString::fromUtf8(line).trimmed();
        if (!reference.isEmpty())
            references.append(reference);
    }
    if (references.isEmpty())
        return usage(Cli::tr("There is no reference in %1: it needs one on each line.").arg(isolated(path)));
    return references;
}

QCoro::Task<Tried<QList<Record>>> queriedRecords(std::shared_ptr<Session> session)
{
    // An empty query may come from a script's mistake.
    const Arguments &arguments = session->arguments;
    const bool isEverybody =
        arguments.option(u"query"_s).trimmed().isEmpty() && !arguments.has(u"where"_s) && !arguments.has(u"filter"_s);
    if (isEverybody && !arguments.yes)
        co_return usage(Cli::tr("This query finds all candidates. If that is what you want, add --yes."));
    const auto found = co_await foundRecords(session);
    if (found && found->isEmpty())
        co_return tl::make_unexpected(
            Failure{ExitCode::NotFound, Cli::tr("No candidates were found. Nothing was changed.")});
    co_return found;
}

QCoro::Task<Tried<QList<Record>>> chosenRecords(std::shared_ptr<Session> session, QStringList references)
{
    const Arguments &arguments = session->arguments;
    if (searches(arguments) && arguments.has(u"from-file"_s))
        co_return usage(Cli::tr("Give --query (or --where, --filter) or --from-file, not both."));
    if (searches(arguments))
        co_return co_await queriedRecords(session);
    if (arguments.has(u"from-file"_s)) {
        const auto listed = referencesIn(arguments.option(u"from-file"_s));
        if (!listed)
            co_return tl::make_unexpected(listed.error());
        const auto linked = withoutLinks(*session, *listed);
        if (!linked)
            co_return tl::make_unexpected(linked.error());
        references = *linked;
    }
    if (references.isEmpty())
        co_return usage(Cli::tr("Say which candidates: references, --query or --from-file."));
    references.removeDuplicates();
    const auto drafted = co_await draftedRecords(session);
    if (!drafted)
        co_return tl::make_unexpected(drafted.error());
    const auto read = co_await session->store().candidates(session->account.id, references);
    if (!read)
        co_return tl::make_unexpected(failureFor(read.error()));
    QHash<QString, Record> known;
    for (const Candidate &candidate : *read)
        known.insert(candidate.reference, {.snapshot = candidate, .draft = {}, .item = {}});
    for (const Record &record : *drafted)
        known.insert(record.draft->key, record);
    QList<Record> records;
    for (const QString &reference : std::as_const(references)) {
        if (const auto here = known.constFind(reference); here != known.cend()) {
            records.append(*here);
            continue;
        }
        const auto record = co_await findRecord(session, reference, true);
        if (!record)
            co_return tl::make_unexpected(record.error());
        records.append(*record);
    }
    co_return records;
}

QString jobOf(const Record &record, const FieldCatalog &catalog)
{
    const QString told = record.snapshot ? record.snapshot->jobReference : QString();
    return told.isEmpty() ? shown(record, catalog.name(FieldRole::Job)).text() : told;
}

/// The jobs with all that the words need to know of them.
QCoro::Task<Tried<QList<Job>>> jobsOfMany(std::shared_ptr<Session> session, QList<Record> records,
                                          QList<Assignment> all)
{
    if (names(all, session->catalog().find(FieldRole::Stage))) {
        QSet<QString> asked;
        for (const Record &record : std::as_const(records)) {
            const QString job = jobOf(record, session->catalog());
            if (job.isEmpty() || asked.contains(job))
                continue;
            asked.insert(job);
            co_await jobWithStages(session, job);
        }
    }
    co_await jobsFor(session, all);
    co_return co_await knownJobs(session);
}

/// What one word may refer to: of one candidate what is there, of many the tags of all.
Value currentOf(const QList<Record> &records, const Field &field)
{
    if (records.size() == 1)
        return shown(records.first(), field.name);
    QStringList tags;
    if (field.kind == FieldKind::Tags) {
        QSet<QString> known;
        for (const Record &record : records) {
            const QStringList own = shown(record, field.name).list();
            for (const QString &tag : own) {
                if (!known.contains(tag))
                    tags.append(tag);
                known.insert(tag);
            }
        }
    }
    return Value::ofList(tags);
}

Tried<const Field *> fieldForMany(const Session &session, const Assignment &assignment, const QList<Record> &records)
{
    const bool isOne = records.size() == 1;
    auto field = writableField(session, assignment.name, isOne && !records.first().snapshot);
    const bool isWhole = field && (*field)->kind == FieldKind::Metadata && assignment.path().isEmpty();
    if (!field || isOne || (isForMany(**field) && !isWhole))
        return field;
    QStringList names;
    for (const Field &other : session.catalog()) {
        if (isForMany(other))
            names.append(other.kind == FieldKind::Metadata ? other.name + u".KEY"_s : other.name);
    }
    return usage(Cli::tr("%1 cannot be changed for several candidates at once. Fields that can: %2")
                     .arg(isolated(assignment.name), names.join(u", "_s)));
}

Tried<BulkEdit> bulkEdit(const Field &field, const Assignment &assignment, const QList<Record> &records, Known &known)
{
    BulkEdit edit{.field = field.name, .kind = assignment.kind, .path = assignment.path()};
    if (field.kind == FieldKind::Stage && edit.kind == BulkEdit::Kind::Set && !assignment.text.isEmpty()) {
        // In each job it is another one.
        bool isNumber = false;
        const qint64 number = assignment.text.toLongLong(&isNumber);
        edit.value = isNumber ? Value::ofNumber(number) : Value::ofText(assignment.text);
        return edit;
    }
    const bool isKey = !edit.path.isEmpty();
    const auto value = readValue(field, assignment, isKey ? Value::empty() : currentOf(records, field), known);
    if (!value)
        return tl::make_unexpected(value.error());
    edit.value = isKey ? Value::ofText(assignment.text) : *value;
    if (!isKey && edit.kind == BulkEdit::Kind::Set && value->isEmpty())
        edit.kind = BulkEdit::Kind::Clear;
    return edit;
}

/// All that has to be found out before the words can be read, and the words.
QCoro::Task<Tried<QList<BulkEdit>>> preparedEdits(std::shared_ptr<Session> session, QList<Record> records,
                                                  QList<Assignment> all, QList<Job> jobs)
{
    const auto allowed = co_await mayBeWritten(session, all, records);
    if (!allowed)
        co_return tl::make_unexpected(allowed.error());
    const auto read = co_await withFilesRead(session, all);
    if (!read)
        co_return tl::make_unexpected(read.error());
    Known known{.job = {}, .jobs = jobs, .phoneRegion = phoneRegionOf(*session)};
    QList<BulkEdit> edits;
    for (const Assignment &assignment : *read) {
        const auto field = fieldForMany(*session, assignment, records);
        if (!field)
            co_return tl::make_unexpected(field.error());
        const auto edit = bulkEdit(**field, assignment, records, known);
        if (!edit)
            co_return tl::make_unexpected(edit.error());
        edits.append(*edit);
    }
    for (const QString &note : std::as_const(known.notes))
        session->out.message(note);
    co_return edits;
}

QString noteOf(const BulkChange &row)
{
    QStringList notes;
    if (row.isAlreadySo())
        notes.append(Cli::tr("Nothing to change."));
    if (row.problem)
        notes.append(row.problem->text);
    if (row.changes() && row.isDrafted)
        notes.append(Cli::tr("Replaces an unsent change."));
    if (row.changes() && row.isConflict)
        notes.append(Cli::tr("It was changed in the ATS too: you will be asked when sending."));
    return notes.join(u' ');
}

void print(Session &session, const QList<Record> &records, const BulkPreview &preview, const QList<Job> &jobs)
{
    const FieldCatalog &catalog = session.catalog();
    QHash<QString, const Record *> byKey;
    for (const Record &record : records)
        byKey.insert(record.reference(), &record);
    QList<JsonTree> array;
    QList<QStringList> rows;
    for (const BulkChange &row : preview.rows) {
        if (session.out.isJson()) {
            array.append(jsonOf(row, catalog));
            continue;
        }
        const Field *field = catalog.find(row.field);
        const Record &record = *byKey.value(row.key);
        const auto words = [&](const Value &value) { return spelled(value, field, jobs); };
        const QString change = row.changes() ? words(row.before) + u" → "_s + words(row.after) : words(row.before);
        rows.append({row.key, personOf(record, catalog), row.field, change, noteOf(row)});
    }
    session.out.json(JsonTree::ofList(array));
    session.out.table({Cli::tr("Reference"), Cli::tr("Name"), Cli::tr("Field"), Cli::tr("Change"), Cli::tr("Note")},
                      rows);
}

} // namespace

QString changedSentence(qsizetype fields, qsizetype candidates)
{
    return Cli::tr("%Ln field(s) changed in the drafts of %1.", nullptr, static_cast<int>(fields))
        .arg(Cli::tr("%Ln candidate(s)", nullptr, static_cast<int>(candidates)));
}

QCoro::Task<ExitCode> editMany(std::shared_ptr<Session> session, QStringList references, QList<Assignment> all)
{
    const auto records = co_await chosenRecords(session, references);
    if (!records)
        co_return session->out.fail(records.error());
    const auto jobs = co_await jobsOfMany(session, *records, all);
    if (!jobs)
        co_return session->out.fail(jobs.error());
    const auto edits = co_await preparedEdits(session, *records, all, *jobs);
    if (!edits)
        co_return session->out.fail(edits.error());
    const auto book = co_await openBook(session);
    if (!book)
        co_return session->out.fail(book.error());
    QList<BulkTarget> targets;
    for (const Record &record : *records) {
        const QString key = record.reference();
        if (record.snapshot)
            session->snapshots.insert(key, *record.snapshot);
        Draft draft = (*book)->draft(key);
        draft.key = key;
        targets.append({.snapshot = record.snapshot.value_or(Candidate()), .draft = draft});
    }
    const BulkPreview preview =
        previewBulk(targets, *edits, session->catalog(), *jobs, QDateTime::currentDateTimeUtc());
    const bool isTried = session->arguments.has(u"dry-run"_s);
    if (!isTried) {
        (*book)->set(preview);
        const Done saved = co_await booked(session);
        if (!saved)
            co_return session->out.fail(failureFor(saved.error()));
    }
    print(*session, *records, preview, *jobs);
    session->out.line(isTried ? Cli::tr("Dry run: nothing was saved.")
                              : changedSentence(preview.changing(), preview.changingKeys().size()));
    if (preview.impossible() == 0)
        co_return ExitCode::Done;
    session->out.message(Cli::tr("%Ln field(s) cannot be changed this way; the table says why.", nullptr,
                                 static_cast<int>(preview.impossible())));
    co_return ExitCode::Usage;
}

} // namespace vivier::cli
