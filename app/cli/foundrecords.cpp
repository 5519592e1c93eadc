// SPDX-License-Identifier: MIT
#include "cli/records.h"
#include "cli/text.h"

#include "candidate/listfilter.h"
#include "candidate/searchtext.h"
#include "candidate/singleline.h"
#include "candidate/spellings.h"

#include <QCoroFuture>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// What was asked for: the options of list, the saved filter among them taken apart.
struct Asked
{
    SavedFilter filter;   ///< its query is another one besides the option's
    QString jobReference; ///< of the filter's job, if it names one
};

QCoro::Task<Tried<SavedFilter>> savedFilter(std::shared_ptr<Session> session, QString name)
{
    const auto kept = co_await session->store().setting(savedFiltersKey);
    if (!kept)
        co_return tl::make_unexpected(failureFor(kept.error()));
    const QList<SavedFilter> all = savedFilters(*kept);
    const qsizetype place = placeOf(name, all);
    if (place >= 0)
        co_return all.at(place);
    QStringList names;
    for (const SavedFilter &filter : all)
        names.append(filter.name);
    const QString there = names.isEmpty() ? Cli::tr("No filters are saved here.")
                                          : Cli::tr("These are saved here: %1.").arg(isolated(names));
    co_return tl::make_unexpected(
        Failure{ExitCode::NotFound, Cli::tr("There is no filter “%1”.").arg(isolated(name)) + u' ' + there});
}

QCoro::Task<Tried<Asked>> asked(std::shared_ptr<Session> session, QList<Job> jobs)
{
    Asked asked;
    if (session->arguments.has(u"filter"_s)) {
        const auto saved = co_await savedFilter(session, session->arguments.option(u"filter"_s));
        if (!saved)
            co_return tl::make_unexpected(saved.error());
        asked.filter = *saved;
    }
    const QStringList conditions = session->arguments.options.value(u"where"_s);
    for (const QString &text : conditions) {
        const auto condition = FilterCondition::parse(text);
        if (!condition)
            co_return usage(
                Cli::tr("“%1” is not a condition. list --help shows how they are written.").arg(isolated(text)));
        asked.filter.conditions.append(*condition);
    }
    if (!asked.filter.job.isEmpty()) {
        const Job *job = findJob(jobs, asked.filter.job);
        if (!job)
            co_return tl::make_unexpected(
                Failure{ExitCode::NotFound, Cli::tr("There is no job %1 here.").arg(isolated(asked.filter.job))});
        asked.jobReference = job->reference;
    }
    co_return asked;
}

/// Who is drafted or in the outbox, as the book says it.
QCoro::Task<Tried<QHash<QString, UnsentState>>> unsentStates(std::shared_ptr<Session> session, QList<Record> records)
{
    for (const Record &record : std::as_const(records)) {
        if (record.draft && record.snapshot)
            session->snapshots.insert(record.snapshot->reference, *record.snapshot);
    }
    const auto book = co_await openBook(session);
    if (!book)
        co_return tl::make_unexpected(book.error());
    QHash<QString, UnsentState> states;
    for (const Record &record : std::as_const(records)) {
        if (record.draft)
            states.insert(record.draft->key, {.isUnsent = (*book)->isUnsent(record.draft->key),
                                              .isQueued = (*book)->outbox()->contains(record.draft->key)});
    }
    co_return states;
}

} // namespace

bool searches(const Arguments &arguments)
{
    return arguments.has(u"query"_s) || arguments.has(u"where"_s) || arguments.has(u"filter"_s);
}

QCoro::Task<Tried<QList<Record>>> foundRecords(std::shared_ptr<Session> session)
{
    const auto jobs = co_await knownJobs(session);
    if (!jobs)
        co_return tl::make_unexpected(jobs.error());
    const auto wanted = co_await asked(session, *jobs);
    if (!wanted)
        co_return tl::make_unexpected(wanted.error());
    const auto records = co_await allRecords(session);
    if (!records)
        co_return tl::make_unexpected(records.error());
    const FilterTest test(wanted->filter.conditions, session->catalog(), *jobs, QDate::currentDate());
    for (const FilterCondition &condition : test.unknown())
        session->out.message(Cli::tr("No candidate here can be “%1”: this account does not have it.")
                                 .arg(isolated(condition.spelled())));
    QHash<QString, UnsentState> unsent;
    if (test.asks(FilterCondition::State::Draft) || test.asks(FilterCondition::State::Outbox)) {
        const auto states = co_await unsentStates(session, *records);
        if (!states)
            co_return tl::make_unexpected(states.error());
        unsent = *states;
    }
    if (test.asks(FilterCondition::Part::SentLink)) {
        const auto linked =
            co_await session->store().linksSent(session->account.id, sentLinkFields(session->catalog()));
        if (!linked)
            co_return tl::make_unexpected(failureFor(linked.error()));
        for (const QString &reference : *linked)
            unsent[reference].isLinkSent = true;
    }
    QHash<QString, QString> jobNames;
    for (const Job &job : *jobs)
        jobNames.insert(job.reference, job.name);
    const QList<QByteArray> words =
        searchWords(wanted->filter.query) + searchWords(session->arguments.option(u"query"_s));
    const bool filters = session->arguments.has(u"where"_s) || session->arguments.has(u"filter"_s);
    const bool leavesOutArchived = filters && test.leavesOutArchived(!words.isEmpty());
    QList<Record> found;
    std::ranges::copy_if(*records, std::back_inserter(found), [&](const Record &record) {
        // As the window does: what the list knows of somebody, and the names of the jobs.
        const IndexCell cell =
            IndexCell::of(record.snapshot.value_or(Candidate()), session->catalog(), record.draft.value_or(Draft()));
        const QStringList jobsOfIt = cell.jobs();
        if ((leavesOutArchived && cell.isArchived()) ||
            (!wanted->jobReference.isEmpty() && !jobsOfIt.contains(wanted->jobReference)) ||
            !test.fits(cell, unsent.value(record.reference())))
            return false;
        QStringList names;
        for (const QString &job : jobsOfIt)
            names.append(jobNames.value(job));
        return matchesAll(cell.searchText().toByteArray() + '\n' + searchedText(names), words);
    });
    co_return found;
}

} // namespace vivier::cli
