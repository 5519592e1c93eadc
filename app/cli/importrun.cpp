#include "cli/importrun.h"

#include "candidate/phone.h"
#include "candidate/singleline.h"
#include "cli/preparing.h"
#include "cli/text.h"
#include "drafts/together.h"

#include <QCoroFuture>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// Who is there, and what of them is drafted.
struct KnownPeople
{
    PeopleIndex index;
    QHash<QString, Draft> drafts;
    QSet<QString> seen; ///< fields that are offered once some read has held them, see Field::onceSeen
};

Tried<QByteArray> listBytes(const QString &path)
{
    constexpr qint64 limit = 64 * 1024 * 1024;
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return usage(Cli::tr("%1 cannot be read: %2").arg(isolated(path), file.errorString()));
    QByteArray bytes;
    while (bytes.size() <= limit) { // a pipe gives what it holds
        const QByteArray part = file.read(limit + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() > limit)
        return usage(Cli::tr("%1 is larger than 64 MB. Take it apart.").arg(isolated(path)));
    return bytes;
}

Tried<ListReading> listReading(const Arguments &arguments)
{
    const auto separator = separatorOption(arguments);
    if (!separator)
        return tl::make_unexpected(separator.error());
    ListReading how{.encoding = {}, .separator = *separator};
    if (!arguments.has(u"encoding"_s))
        return how;
    how.encoding = encodingFromName(arguments.option(u"encoding"_s));
    if (how.encoding)
        return how;
    QStringList names;
    for (const TextEncoding encoding : allEncodings())
        names.append(nameOf(encoding));
    return usage(Cli::tr("The encoding is one of %1.").arg(names.join(u", "_s)));
}

QStringList columnTargets(const FieldCatalog &catalog, const MatchOptions &options)
{
    QStringList names;
    for (const QString &own : {columnfor::reference, columnfor::name, columnfor::link, columnfor::company}) {
        if (isColumnTarget(own, catalog, options))
            names.append(own);
    }
    for (const Field &field : catalog) {
        if (canBeListed(field, options))
            names.append(field.name);
    }
    return names;
}

/// Each --map "Column=field"; without a field the column is left out.
Tried<QHash<QString, QString>> chosenColumns(const Session &session, const ListTable &table,
                                             const MatchOptions &options)
{
    QHash<QString, QString> chosen;
    const QStringList all = session.arguments.options.value(u"map"_s);
    for (const QString &word : all) {
        const qsizetype equals = word.lastIndexOf(u'=');
        const QString name = word.left(std::max<qsizetype>(0, equals)).trimmed();
        const auto column = std::ranges::find_if(
            table.columns, [&name](const QString &one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
        if (equals < 1 || column == table.columns.cend())
            return usage(Cli::tr("“%1” names no column as Column=field. Columns: %2")
                             .arg(isolated(word), isolated(table.columns)));
        const QString target = word.sliced(equals + 1).trimmed();
        if (!target.isEmpty() && !isColumnTarget(target, session.catalog(), options))
            return usage(Cli::tr("A column cannot be taken for “%1”, only for: %2")
                             .arg(isolated(target), columnTargets(session.catalog(), options).join(u", "_s)));
        chosen.insert(*column, target);
    }
    return chosen;
}

QStringList jobsOf(const IndexCell &cell, const Draft &draft, const FieldCatalog &catalog)
{
    QStringList jobs = cell.jobs();
    const QString drafted = draft.fields.value(catalog.name(FieldRole::Job)).mine.text();
    if (!drafted.isEmpty())
        jobs.append(drafted);
    return jobs;
}

QCoro::Task<Tried<KnownPeople>> knownPeople(std::shared_ptr<Session> session, QString phoneRegion)
{
    KnownPeople people{.index = PeopleIndex(phoneRegion), .drafts = {}, .seen = {}};
    for (std::optional<CandidatePlace> from = CandidatePlace{}; from;) {
        const auto batch = co_await session->store().indexCells(session->account.id, *from);
        if (!batch)
            co_return tl::make_unexpected(failureFor(batch.error()));
        for (const IndexCell &cell : batch->cells) {
            people.index.add(cell, cell.jobs());
            const QStringList seen = cell.seen();
            people.seen.unite({seen.cbegin(), seen.cend()});
        }
        from = batch->next;
    }
    const auto drafts = co_await session->store().drafts(session->account.id);
    if (!drafts)
        co_return tl::make_unexpected(failureFor(drafts.error()));
    QStringList keys;
    for (const Draft &draft : *drafts)
        keys.append(draft.key);
    const auto read = co_await session->store().candidates(session->account.id, keys);
    if (!read)
        co_return tl::make_unexpected(failureFor(read.error()));
    QHash<QString, Candidate> snapshots;
    for (const Candidate &candidate : *read)
        snapshots.insert(candidate.reference, candidate);
    for (const Draft &draft : *drafts) {
        Candidate candidate = snapshots.value(draft.key);
        candidate.reference = draft.key;
        const IndexCell cell = IndexCell::of(candidate, session->catalog(), draft);
        people.index.add(cell, jobsOf(cell, draft, session->catalog()));
        people.drafts.insert(draft.key, draft);
    }
    co_return people;
}

/// The job of --job, with its stages; nothing where none is named.
QCoro::Task<Tried<std::optional<Job>>> importJob(std::shared_ptr<Session> session)
{
    const QString wanted = session->arguments.option(u"job"_s);
    if (wanted.isEmpty())
        co_return std::optional<Job>();
    const auto known = co_await knownJobs(session);
    if (!known)
        co_return tl::make_unexpected(known.error());
    const Job *here = findJob(*known, wanted);
    // Its stages are asked for where it has any.
    if (here && (!here->stages.isEmpty() || !session->catalog().find(FieldRole::Stage)))
        co_return std::optional(*here);
    const QString reference = here ? here->reference : wanted;
    auto job = co_await jobWithStages(session, reference);
    if (!job)
        co_return tl::make_unexpected(
            Failure{ExitCode::NotFound, Cli::tr("There is no job “%1”.").arg(isolated(wanted))});
    co_return job;
}

QCoro::Task<Tried<QHash<QString, Candidate>>> snapshotsOf(std::shared_ptr<Session> session, QStringList keys)
{
    const auto read = co_await session->store().candidates(session->account.id, keys);
    if (!read)
        co_return tl::make_unexpected(failureFor(read.error()));
    QHash<QString, Candidate> snapshots;
    for (const Candidate &candidate : *read)
        snapshots.insert(candidate.reference, candidate);
    co_return snapshots;
}

QSet<QString> hiddenFields(const FieldCatalog &catalog, const QSet<QString> &seen)
{
    QSet<QString> hidden;
    for (const Field &field : catalog) {
        if (field.onceSeen && !seen.contains(field.name))
            hidden.insert(field.name);
    }
    return hidden;
}

} // namespace

Tried<std::optional<QChar>> separatorOption(const Arguments &arguments)
{
    if (!arguments.has(u"separator"_s))
        return std::optional<QChar>();
    const QString given = arguments.option(u"separator"_s);
    if (given.compare("tab"_L1, Qt::CaseInsensitive) == 0 || given == "\\t"_L1)
        return std::optional<QChar>(u'\t');
    const bool isOne = given.size() == 1 && given != "\""_L1 && !given.front().isLetterOrNumber() &&
                       given.front() != u'\n' && given.front() != u'\r';
    if (isOne)
        return std::optional<QChar>(given.front());
    return usage(Cli::tr("The separator is one sign, such as , or ; or the word tab."));
}

QCoro::Task<Tried<ImportRun>> plannedImport(std::shared_ptr<Session> session)
{
    const auto how = listReading(session->arguments);
    if (!how)
        co_return tl::make_unexpected(how.error());
    const QString path = session->arguments.words.first();
    const auto bytes = listBytes(path);
    if (!bytes)
        co_return tl::make_unexpected(bytes.error());
    ImportRun run;
    run.list = readList(*bytes, *how);
    if (run.list.table.rows.isEmpty())
        co_return usage(Cli::tr("There is nobody in %1.").arg(isolated(path)));
    const auto job = co_await importJob(session);
    if (!job)
        co_return tl::make_unexpected(job.error());
    const auto jobs = co_await knownJobs(session);
    if (!jobs)
        co_return tl::make_unexpected(jobs.error());
    run.jobs = *jobs;
    const FieldCatalog &catalog = session->catalog();
    const QString region = phoneRegionOf(*session);
    auto people = co_await knownPeople(session, region);
    if (!people)
        co_return tl::make_unexpected(people.error());
    ImportContext context{
        .catalog = &catalog,
        .words = {.jobs = run.jobs,
                  .phoneRegion = region,
                  .today = latestDay(QDateTime::currentDateTimeUtc()),
                  .isMonthFirst = QLocale::system().dateFormat(QLocale::ShortFormat).startsWith(u'M')},
        .job = *job ? (*job)->reference : QString(),
        .columns = {.hidden = hiddenFields(catalog, people->seen),
                    .phoneRegion = region,
                    .olderApi = session->account.olderApi}};
    const auto chosen = chosenColumns(*session, run.list.table, context.columns);
    if (!chosen)
        co_return tl::make_unexpected(chosen.error());
    context.columns.chosen = *chosen;
    run.columns = matchColumns(run.list.table, catalog, context.columns);
    const QList<RowMatch> matches =
        matchRows(run.list.table, run.columns, people->index, catalog, run.jobs, context.job);
    QStringList keys;
    for (const RowMatch &match : matches) {
        if (!match.key.isEmpty())
            keys.append(match.key);
    }
    const auto snapshots = co_await snapshotsOf(session, keys);
    if (!snapshots)
        co_return tl::make_unexpected(snapshots.error());
    run.snapshots = *snapshots;
    QHash<QString, BulkTarget> targets;
    for (const QString &key : std::as_const(keys)) {
        if (snapshots->contains(key) || people->drafts.contains(key))
            targets.insert(key, {.snapshot = snapshots->value(key), .draft = people->drafts.value(key)});
    }
    run.plan = planImport(run.list.table, run.columns, matches, targets, people->index, context);
    co_return run;
}

QCoro::Task<Tried<Nothing>> keepImport(std::shared_ptr<Session> session, ImportRun run)
{
    const auto book = co_await openBook(session);
    if (!book)
        co_return tl::make_unexpected(book.error());
    session->snapshots = run.snapshots;
    {
        const Together together(*book);
        (*book)->set(run.plan.updates());
        const QList<FieldValues> additions = run.plan.additions();
        for (const FieldValues &values : additions)
            (*book)->addNew(values);
    }
    const Done saved = co_await booked(session);
    if (!saved)
        co_return tl::make_unexpected(failureFor(saved.error()));
    co_return Nothing();
}

} // namespace vivier::cli
