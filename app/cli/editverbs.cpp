// SPDX-License-Identifier: MIT
#include "candidate/singleline.h"
#include "cli/bulkverbs.h"
#include "cli/json.h"
#include "cli/preparing.h"
#include "cli/text.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "candidate/bulkedit.h"
#include "candidate/firststage.h"
#include "candidate/merge.h"

#include <QCoroFuture>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// Whom edit is about, and what it says.
struct EditWords
{
    QStringList references;
    QStringList assignments;
    bool isOfMany = false;
};

EditWords takenApart(const Arguments &arguments)
{
    const bool areChosen = searches(arguments) || arguments.has(u"from-file"_s);
    EditWords words;
    for (const QString &word : arguments.words) {
        // The first is a reference whatever is in it.
        const bool isReference = words.assignments.isEmpty() && (words.references.isEmpty() || !word.contains(u'='));
        (isReference && !areChosen ? words.references : words.assignments).append(word);
    }
    words.isOfMany = areChosen || words.references.size() > 1 || arguments.has(u"dry-run"_s);
    return words;
}

/// What all assignments wish for, on top of the book. What they say that the ATS says already is as the ATS says it.
Tried<FieldValues> wishes(const Session &session, const Record &record, const QList<Assignment> &all, Known &known)
{
    const QString key = record.reference();
    const Candidate told = record.snapshot.value_or(Candidate());
    FieldValues values;
    for (const Assignment &assignment : all) {
        const auto field = writableField(session, assignment.name, Draft::isNewKey(key));
        if (!field)
            return tl::make_unexpected(field.error());
        const QString &name = (*field)->name;
        const Value current = values.contains(name) ? values.value(name) : session.book->value(key, name);
        const auto value = readValue(**field, assignment, current, known);
        if (!value)
            return tl::make_unexpected(value.error());
        const bool isThere = !current.isUnknown() || Draft::isNewKey(key);
        if (assignment.changesSet() && (!isThere || current.isUnreadable()))
            return usage(
                Cli::tr("The value of %1 is not known or cannot be read, so nothing is added to it or removed.")
                    .arg(name));
        const Value wanted = assignment.changesSet() ? withItems(current, value->list(), assignment.kind) : *value;
        values.insert(name, asTold(**field, told.value(name), asTold(**field, current, wanted)));
    }
    return values;
}

/// All that edit and new have to find out before they can read the words. `known` has the stages already.
QCoro::Task<Tried<FieldValues>> prepared(std::shared_ptr<Session> session, QList<Assignment> all, Record record,
                                         Known known)
{
    const QString key = record.reference();
    for (const Assignment &assignment : std::as_const(all)) {
        const auto field = writableField(*session, assignment.name, Draft::isNewKey(key));
        if (!field)
            co_return tl::make_unexpected(field.error());
    }
    const QList<Record> one{record};
    const auto allowed = co_await mayBeWritten(session, all, one);
    if (!allowed)
        co_return tl::make_unexpected(allowed.error());
    const auto read = co_await withFilesRead(session, all);
    if (!read)
        co_return tl::make_unexpected(read.error());
    known.jobs = co_await jobsFor(session, *read);
    known.phoneRegion = phoneRegionOf(*session);
    const auto book = co_await openBook(session, record.snapshot);
    if (!book)
        co_return tl::make_unexpected(book.error());
    Tried<FieldValues> values = wishes(*session, record, *read, known);
    for (const QString &note : std::as_const(known.notes))
        session->out.message(note);
    co_return values;
}

/// The end of edit and new: on disk, then said.
QCoro::Task<ExitCode> keep(std::shared_ptr<Session> session, Record record, FieldValues values)
{
    const QString key = record.reference();
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        session->book->edit(key, it.key(), it.value());
    const Done saved = co_await booked(session);
    if (!saved)
        co_return session->out.fail(failureFor(saved.error()));
    const Draft draft = session->book->draft(key);
    sayProblems(*session, draft);
    record.draft = draft.isEmpty() ? std::nullopt : std::optional(draft);
    const JsonTree answer = jsonOf(record, *session);
    session->out.json(answer);
    session->out.line(draft.isEmpty()
                          ? Cli::tr("%1: nothing to send.").arg(isolated(key))
                          : Cli::tr("%1: %2 in the draft.").arg(isolated(key), draft.fields.keys().join(u", "_s)));
    co_return ExitCode::Done;
}

/// What new fills in by itself: the organization of the job, and its first stage.
void fillIn(Session &session, QList<Assignment> &all, const Job &job)
{
    const auto missing = [&all](const QString &name) {
        return std::ranges::find(all, name, &Assignment::name) == all.cend();
    };
    const Field *organization = session.catalog().find(FieldRole::Organization);
    if (organization && missing(organization->name) && !job.organizationReference.isEmpty())
        all.append({.name = organization->name, .text = job.organizationReference});
    const Field *stageField = session.catalog().find(FieldRole::Stage);
    const Stage *stage = firstStage(job);
    if (!stageField || !missing(stageField->name) || !stage)
        return;
    all.append({.name = stageField->name, .text = QString::number(stage->id)});
    session.out.message(
        Cli::tr("Stage: %1 (%2), the first of the job.").arg(isolated(stage->name), QString::number(stage->id)));
}

} // namespace

QCoro::Task<ExitCode> edit(std::shared_ptr<Session> session)
{
    const EditWords words = takenApart(session->arguments);
    if (words.references.isEmpty() && !words.isOfMany)
        co_return session->out.fail({ExitCode::Usage, Cli::tr("Usage: %1").arg(usageOf(*session->arguments.verb))});
    const auto all = assignments(session->arguments, words.assignments);
    if (!all)
        co_return session->out.fail(all.error());
    if (all->isEmpty())
        co_return session->out.fail({ExitCode::Usage, Cli::tr("Say what to change: name=value or --clear name.")});
    if (words.isOfMany)
        co_return co_await editMany(session, words.references, *all);
    const auto record = co_await findRecord(session, words.references.first(), true);
    if (!record)
        co_return session->out.fail(record.error());
    Known known;
    if (names(*all, session->catalog().find(FieldRole::Stage))) {
        const QString drafted =
            record->draft ? record->draft->mine().value(session->catalog().name(FieldRole::Job)).text() : QString();
        const QString reference = record->snapshot ? record->snapshot->jobReference : drafted;
        known.job = co_await jobWithStages(session, reference);
    }
    const auto values = co_await prepared(session, *all, *record, known);
    if (!values)
        co_return session->out.fail(values.error());
    co_return co_await keep(session, *record, *values);
}

QCoro::Task<ExitCode> create(std::shared_ptr<Session> session)
{
    auto all = assignments(session->arguments, session->arguments.words);
    if (!all)
        co_return session->out.fail(all.error());
    Known known;
    if (const Field *jobField = session->catalog().find(FieldRole::Job)) {
        const auto named = std::ranges::find(*all, jobField->name, &Assignment::name);
        if (named == all->end())
            co_return session->out.fail({ExitCode::Usage, Cli::tr("Say for which job: job_reference=JOB")});
        known.job = co_await jobWithStages(session, named->text);
        if (known.job) {
            named->text = known.job->reference; // given by its name, it is sent by its reference
            fillIn(*session, *all, *known.job);
        }
    }
    Record record{.snapshot = {}, .draft = Draft{.key = Draft::newKey()}, .item = {}};
    const auto values = co_await prepared(session, *all, record, known);
    if (!values)
        co_return session->out.fail(values.error());
    const QStringList missing = missingFields(*values, session->catalog());
    if (!missing.isEmpty()) {
        const QString message = Cli::tr("To create a candidate, %1 also needs: %2. Nothing was saved.")
                                    .arg(session->atsName(), missing.join(u", "_s));
        co_return session->out.fail({ExitCode::Usage, message});
    }
    record.draft->key = session->book->addNew({});
    co_return co_await keep(session, record, *values);
}

QCoro::Task<ExitCode> discard(std::shared_ptr<Session> session)
{
    const QString key = session->arguments.words.first();
    const auto book = co_await openBook(session);
    if (!book)
        co_return session->out.fail(book.error());
    if (!(*book)->hasDraft(key))
        co_return session->out.fail({ExitCode::NotFound, Cli::tr("There is no draft of %1.").arg(isolated(key))});
    const QStringList fields = (*book)->draft(key).fields.keys();
    const QStringList keys{key};
    (*book)->discard(keys);
    const Done gone = co_await booked(session);
    if (!gone)
        co_return session->out.fail(failureFor(gone.error()));
    session->out.json(JsonObject().add(u"reference"_s, key).add(u"discarded"_s, fields).tree());
    session->out.line(Cli::tr("The draft of %1 is discarded: none of it will be sent any more.").arg(isolated(key)));
    co_return ExitCode::Done;
}

} // namespace vivier::cli
