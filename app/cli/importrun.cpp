// SPDX-License-Identifier: MIT
#include "cli/importrun.h"

#include "candidate/phone.h"
#include "candidate/singleline.h"
#include "cli/preparing.h"
#include "cli/text.h"
#include "lists/listimport.h"

#include <QCoroFuture>
#include <QFile>

#include <algorithm>
#include <utility>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

Tried<QByteArray> listBytes(const QString &path)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const ListBytes read = open ? readListBytes(file, path) : ListBytes{.bytes = {}, .problem = notRead(file, path)};
    if (!read.problem.isEmpty())
        return usage(read.problem);
    return read.bytes;
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
    return usage(Cli::tr("The encoding must be one of %1.").arg(names.join(u", "_s)));
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
            return usage(Cli::tr("“%1” does not name a column as Column=field. Columns: %2")
                             .arg(isolated(word), isolated(table.columns)));
        const QString target = word.sliced(equals + 1).trimmed();
        if (!target.isEmpty() && !isColumnTarget(target, session.catalog(), options))
            return usage(Cli::tr("A column cannot be used as “%1”, only as: %2")
                             .arg(isolated(target), columnTargets(session.catalog(), options).join(u", "_s)));
        chosen.insert(*column, target);
    }
    return chosen;
}

QCoro::Task<Tried<KnownPeople>> knownPeople(std::shared_ptr<Session> session, QString phoneRegion)
{
    KnownPeople people(phoneRegion);
    for (std::optional<CandidatePlace> from = CandidatePlace{}; from;) {
        const auto batch = co_await session->store().indexCells(session->account.id, *from);
        if (!batch)
            co_return tl::make_unexpected(failureFor(batch.error()));
        for (const IndexCell &cell : batch->cells)
            people.add(cell);
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
    for (const Draft &draft : *drafts)
        people.addDraft(draft, snapshots.value(draft.key), session->catalog());
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
    return usage(Cli::tr("The separator must be one character, such as , or ; or the word tab."));
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
        co_return usage(Cli::tr("There are no candidates in %1.").arg(isolated(path)));
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
    ImportContext context =
        importContext(catalog, run.jobs, *people, session->account.olderApi, QDateTime::currentDateTimeUtc());
    context.job = *job ? (*job)->reference : QString();
    const auto chosen = chosenColumns(*session, run.list.table, context.columns);
    if (!chosen)
        co_return tl::make_unexpected(chosen.error());
    context.columns.chosen = *chosen;
    const ListMatches matches = matchList(run.list.table, *people, context);
    run.columns = matches.columns;
    const auto snapshots = co_await snapshotsOf(session, matches.keys());
    if (!snapshots)
        co_return tl::make_unexpected(snapshots.error());
    run.snapshots = *snapshots;
    run.plan = planImport(run.list.table, matches, *snapshots, *people, context);
    co_return run;
}

QCoro::Task<Tried<Nothing>> keepImport(std::shared_ptr<Session> session, ImportRun run)
{
    const auto book = co_await openBook(session);
    if (!book)
        co_return tl::make_unexpected(book.error());
    session->snapshots = run.snapshots;
    (*book)->set(run.plan.updates(), run.plan.additions());
    const Done saved = co_await booked(session);
    if (!saved)
        co_return tl::make_unexpected(failureFor(saved.error()));
    co_return Nothing();
}

} // namespace vivier::cli
