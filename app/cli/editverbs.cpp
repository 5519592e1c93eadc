#include "candidate/singleline.h"
#include "cli/json.h"
#include "cli/text.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "candidate/firststage.h"
#include "candidate/merge.h"
#include "candidate/phone.h"
#include "cli/jobwords.h"
#include "documents/cvtext.h"
#include "sync/pull.h"

#include <QCoroFuture>
#include <QLocale>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

Tried<QList<Assignment>> assignments(const Arguments &arguments, qsizetype from)
{
    QList<Assignment> all;
    for (const QString &word : arguments.words.sliced(from)) {
        const Tried<Assignment> assignment = parseAssignment(word);
        if (!assignment)
            return tl::make_unexpected(assignment.error());
        all.append(*assignment);
    }
    for (const QString &name : arguments.options.value(u"clear"_s))
        all.append({.name = name, .clears = true});
    return all;
}

const Field *fieldOf(const Assignment &assignment, const FieldCatalog &catalog)
{
    return catalog.find(assignment.field());
}

bool names(const QList<Assignment> &all, const Field *field)
{
    return field && std::ranges::find(all, field->name, &Assignment::field) != all.cend();
}

/// The job with its stages: as known, else asked for once. Without it (offline, not allowed) a stage's number still
/// does, so that is no failure.
QCoro::Task<std::optional<Job>> jobWithStages(std::shared_ptr<Session> session, QString reference)
{
    const auto known = co_await knownJobs(session);
    const Job *job = known ? findJob(*known, reference) : nullptr;
    if (job && !job->stages.isEmpty())
        co_return *job;
    const auto context = co_await goOnline(session);
    if (!context)
        co_return std::nullopt;
    const auto read = co_await context->ats->job(reference, session->stop.get_token());
    if (!read) {
        session->out.message(failureFor(*session, read.error()).message);
        co_return std::nullopt;
    }
    const QList<Job> jobs{*read};
    const Done saved = co_await session->store().saveJobs(session->account.id, jobs);
    if (!saved)
        session->out.message(saved.error().sentence());
    co_return *read;
}

/// The jobs of the account: as known, or asked for once when a word among them is not.
QCoro::Task<QList<Job>> jobsFor(std::shared_ptr<Session> session, QList<Assignment> all)
{
    const Field *field = session->catalog().find(FieldRole::Jobs);
    if (!names(all, field))
        co_return QList<Job>();
    const auto known = co_await knownJobs(session);
    const QList<Job> jobs = known ? *known : QList<Job>();
    const auto isKnown = [&](const Assignment &one) {
        return one.field() != field->name || one.clears || readJobs(one.text, jobs).has_value();
    };
    const bool areKnown = std::ranges::all_of(all, isKnown);
    if (areKnown && !jobs.isEmpty())
        co_return jobs;
    const auto context = co_await goOnline(session);
    if (!context)
        co_return jobs;
    const PullReport report = co_await pullJobs(*context, PullSink(), session->stop.get_token());
    if (report.error)
        session->out.message(failureFor(*session, *report.error).message);
    const auto read = co_await knownJobs(session);
    co_return read ? *read : jobs;
}

/// The text of "cv=@FILE", read here from a file, see readCv(); anything else is the text itself.
QCoro::Task<Tried<QList<Assignment>>> withFilesRead(std::shared_ptr<Session> session, QList<Assignment> all)
{
    for (Assignment &assignment : all) {
        const Field *field = fieldOf(assignment, session->catalog());
        if (!field || field->kind != FieldKind::Replacement || !assignment.text.startsWith(u'@'))
            continue;
        const QString path = assignment.text.sliced(1);
        if (path.isEmpty()) {
            const QString message = Cli::tr("%1=@ needs the name of a file: %1=@FILE").arg(field->name);
            co_return tl::make_unexpected(Failure{ExitCode::Usage, message});
        }
        const CvResult read = co_await readCv(path);
        if (!read) {
            const QString message = u"%1: %2"_s.arg(isolated(path), read.error().sentence());
            co_return tl::make_unexpected(Failure{ExitCode::Usage, message});
        }
        assignment.text = read->text;
        const auto characters = static_cast<int>(read->text.toUcs4().size());
        QString message =
            Cli::tr("%1: %n character(s) are read from %2.", nullptr, characters).arg(field->name, isolated(path));
        if (read->pages > 0)
            message = Cli::tr("%1: %n character(s) are read from %3 (pages: %2).", nullptr, characters)
                          .arg(field->name)
                          .arg(read->pages)
                          .arg(isolated(path));
        session->out.message(message);
    }
    co_return all;
}

/// Fields whose very name is not documented are written only where the ATS has shown them (instaview.md section 9,
/// rows 6 and 8).
QCoro::Task<Tried<Nothing>> mayBeWritten(std::shared_ptr<Session> session, QList<Assignment> all, Record record)
{
    for (const Assignment &assignment : std::as_const(all)) {
        const Field *field = fieldOf(assignment, session->catalog());
        if (!field || !field->onceSeen)
            continue;
        const bool isHere = record.snapshot && !record.snapshot->value(field->witness()).isUnknown();
        if (isHere)
            continue;
        const auto seen = co_await hasShown(session, field->name);
        if (!seen)
            co_return tl::make_unexpected(seen.error());
        if (!*seen) {
            const QString message = Cli::tr("No answer of %1 has shown “%2” yet, and its documents do not say that it "
                                            "is called so: it is not written. After a pull that shows it, it can be.")
                                        .arg(session->atsName(), field->name);
            co_return tl::make_unexpected(Failure{ExitCode::Usage, message});
        }
    }
    co_return Nothing();
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
        values.insert(name, asTold(**field, told.value(name), asTold(**field, current, *value)));
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
    const auto allowed = co_await mayBeWritten(session, all, record);
    if (!allowed)
        co_return tl::make_unexpected(allowed.error());
    const auto read = co_await withFilesRead(session, all);
    if (!read)
        co_return tl::make_unexpected(read.error());
    known.jobs = co_await jobsFor(session, *read);
    known.phoneRegion = session->account.phoneRegion;
    if (known.phoneRegion.isEmpty())
        known.phoneRegion = defaultPhoneRegion(QLocale::system());
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
    const auto all = assignments(session->arguments, 1);
    if (!all)
        co_return session->out.fail(all.error());
    if (all->isEmpty())
        co_return session->out.fail({ExitCode::Usage, Cli::tr("Say what to change: name=value or --clear name.")});
    const auto record = co_await findRecord(session, session->arguments.words.first(), true);
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
    auto all = assignments(session->arguments, 0);
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
        const QString message = Cli::tr("To create a candidate, %1 also needs: %2. Nothing is kept.")
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
    session->out.line(Cli::tr("The draft of %1 is discarded: nothing more of it is sent.").arg(isolated(key)));
    co_return ExitCode::Done;
}

} // namespace vivier::cli
