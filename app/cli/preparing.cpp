// SPDX-License-Identifier: MIT
#include "cli/preparing.h"

#include "candidate/phone.h"
#include "candidate/singleline.h"
#include "cli/jobwords.h"
#include "cli/text.h"
#include "documents/cvtext.h"
#include "sync/pull.h"

#include <QCoroFuture>
#include <QLocale>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

bool names(const QList<Assignment> &all, const Field *field)
{
    return field && std::ranges::find(all, field->name, &Assignment::field) != all.cend();
}

Tried<QList<Assignment>> assignments(const Arguments &arguments, const QStringList &words)
{
    QList<Assignment> all;
    for (const QString &word : words) {
        const Tried<Assignment> assignment = parseEdit(word);
        if (!assignment)
            return tl::make_unexpected(assignment.error());
        all.append(*assignment);
    }
    for (const QString &name : arguments.options.value(u"clear"_s))
        all.append({.name = name, .kind = BulkEdit::Kind::Clear});
    return all;
}

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

QCoro::Task<QList<Job>> jobsFor(std::shared_ptr<Session> session, QList<Assignment> all)
{
    const Field *field = session->catalog().find(FieldRole::Jobs);
    if (!names(all, field))
        co_return QList<Job>();
    const auto known = co_await knownJobs(session);
    const QList<Job> jobs = known ? *known : QList<Job>();
    const auto isKnown = [&](const Assignment &one) {
        return one.field() != field->name || one.clears() || readJobs(one.text, jobs).has_value();
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

QCoro::Task<Tried<QList<Assignment>>> withFilesRead(std::shared_ptr<Session> session, QList<Assignment> all)
{
    for (Assignment &assignment : all) {
        const Field *field = session->catalog().find(assignment.field());
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
            Cli::tr("%1: %Ln character(s) read from %2.", nullptr, characters).arg(field->name, isolated(path));
        if (read->pages > 0)
            message = Cli::tr("%1: %Ln character(s) read from %3 (pages: %2).", nullptr, characters)
                          .arg(field->name)
                          .arg(read->pages)
                          .arg(isolated(path));
        session->out.message(message);
    }
    co_return all;
}

QCoro::Task<Tried<Nothing>> mayBeWritten(std::shared_ptr<Session> session, QList<Assignment> all, QList<Record> records)
{
    for (const Assignment &assignment : std::as_const(all)) {
        const Field *field = session->catalog().find(assignment.field());
        if (!field || !field->onceSeen)
            continue;
        const bool isHere = std::ranges::any_of(std::as_const(records), [field](const Record &record) {
            return record.snapshot && !record.snapshot->value(field->witness()).isUnknown();
        });
        if (isHere)
            continue;
        const auto seen = co_await hasShown(session, field->name);
        if (!seen)
            co_return tl::make_unexpected(seen.error());
        if (!*seen) {
            const QString message =
                Cli::tr("No answer from %1 has contained “%2” yet, and its documentation does not confirm that name, "
                        "so it is not written. Once a pull has shown it, it can be.")
                    .arg(session->atsName(), field->name);
            co_return tl::make_unexpected(Failure{ExitCode::Usage, message});
        }
    }
    co_return Nothing();
}

QString phoneRegionOf(const Session &session)
{
    const QString &own = session.account.phoneRegion;
    return own.isEmpty() ? defaultPhoneRegion(QLocale::system()) : own;
}

} // namespace vivier::cli
