// SPDX-License-Identifier: MIT
#include "cli/records.h"

#include "candidate/singleline.h"
#include "cli/text.h"

#include <QCoroFuture>
#include <QHash>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

using Items = QHash<QString, OutboxItem>;

QCoro::Task<Tried<Items>> outboxByKey(std::shared_ptr<Session> session)
{
    const auto items = co_await session->store().outbox(session->account.id);
    if (!items)
        co_return tl::make_unexpected(failureFor(items.error()));
    const auto pause = co_await session->store().askedPause(session->account.id);
    if (!pause)
        co_return tl::make_unexpected(failureFor(pause.error()));
    const bool isPaused = pause->isOn(QDateTime::currentDateTimeUtc());
    Items byKey;
    for (OutboxItem item : *items) {
        if (isPaused && !item.needsRecruiter() && (!item.notBefore.isValid() || item.notBefore < pause->until))
            item.notBefore = pause->until; // as all of the account
        byKey.insert(item.key, item);
    }
    co_return byKey;
}

std::optional<OutboxItem> itemOf(const Items &items, const QString &key)
{
    const auto found = items.constFind(key);
    return found == items.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

bool Record::isReleased() const
{
    return item && draft && !leaving(*item, *draft).isEmpty();
}

Value shown(const Record &record, const QString &field)
{
    if (record.draft && record.draft->contains(field))
        return record.draft->fields.value(field).mine;
    return record.snapshot ? record.snapshot->value(field) : Value();
}

QString personOf(const Record &record, const FieldCatalog &catalog)
{
    return (shown(record, catalog.name(FieldRole::FirstName)).text() + u' ' +
            shown(record, catalog.name(FieldRole::LastName)).text())
        .trimmed();
}

QCoro::Task<Tried<Record>> findRecord(std::shared_ptr<Session> session, QString reference, bool ask)
{
    const auto snapshot = co_await session->store().candidate(session->account.id, reference);
    if (!snapshot)
        co_return tl::make_unexpected(failureFor(snapshot.error()));
    const auto draft = co_await session->store().draft(session->account.id, reference);
    if (!draft)
        co_return tl::make_unexpected(failureFor(draft.error()));
    Record record{.snapshot = *snapshot, .draft = *draft, .item = {}};
    if (record.draft) {
        const auto items = co_await outboxByKey(session);
        if (!items)
            co_return tl::make_unexpected(items.error());
        record.item = itemOf(*items, reference);
    }
    if (record.snapshot || record.draft)
        co_return record;
    const Failure unknown{ExitCode::NotFound, Cli::tr("There is no candidate %1 here.").arg(isolated(reference))};
    if (!ask || Draft::isNewKey(reference))
        co_return tl::make_unexpected(unknown);

    const auto context = co_await goOnline(session);
    if (!context)
        co_return tl::make_unexpected(context.error());
    const auto read = co_await context->ats->candidate(reference, session->stop.get_token());
    if (!read) {
        Failure failure = failureFor(*session, read.error());
        failure.message = unknown.message + u' ' + failure.message;
        co_return tl::make_unexpected(failure);
    }
    const QList<Candidate> read1{*read};
    const Done saved = co_await session->store().saveCandidates(session->account.id, read1);
    if (!saved)
        co_return tl::make_unexpected(failureFor(saved.error()));
    record.snapshot = *read;
    co_return record;
}

QCoro::Task<Tried<QList<Record>>> draftedRecords(std::shared_ptr<Session> session)
{
    const auto drafts = co_await session->store().drafts(session->account.id);
    if (!drafts)
        co_return tl::make_unexpected(failureFor(drafts.error()));
    const auto items = co_await outboxByKey(session);
    if (!items)
        co_return tl::make_unexpected(items.error());
    QList<Record> records;
    for (const Draft &draft : *drafts) {
        const auto snapshot = co_await session->store().candidate(session->account.id, draft.key);
        if (!snapshot)
            co_return tl::make_unexpected(failureFor(snapshot.error()));
        records.append({.snapshot = *snapshot, .draft = draft, .item = itemOf(*items, draft.key)});
    }
    co_return records;
}

QCoro::Task<Tried<QList<Record>>> allRecords(std::shared_ptr<Session> session)
{
    const auto drafted = co_await draftedRecords(session);
    if (!drafted)
        co_return tl::make_unexpected(drafted.error());
    QHash<QString, Record> byKey;
    for (const Record &record : *drafted)
        byKey.insert(record.draft->key, record);

    QList<Record> records;
    for (std::optional<CandidatePlace> from = CandidatePlace{}; from;) {
        const auto batch = co_await session->store().candidateBatch(session->account.id, *from);
        if (!batch)
            co_return tl::make_unexpected(failureFor(batch.error()));
        for (const Candidate &candidate : batch->candidates) {
            Record record = byKey.take(candidate.reference);
            record.snapshot = candidate;
            records.append(record);
        }
        from = batch->next;
    }
    std::ranges::copy_if(*drafted, std::back_inserter(records),
                         [&byKey](const Record &record) { return byKey.contains(record.draft->key); });
    co_return records;
}

QCoro::Task<Tried<bool>> hasShown(std::shared_ptr<Session> session, QString field)
{
    for (CandidatePlace from;;) {
        const auto batch = co_await session->store().indexCells(session->account.id, from);
        if (!batch)
            co_return tl::make_unexpected(failureFor(batch.error()));
        const bool found =
            std::ranges::any_of(batch->cells, [&field](const IndexCell &cell) { return cell.seen().contains(field); });
        if (found || !batch->next)
            co_return found;
        from = *batch->next;
    }
}

QCoro::Task<Tried<QList<Job>>> knownJobs(std::shared_ptr<Session> session)
{
    const auto jobs = co_await session->store().jobs(session->account.id);
    if (!jobs)
        co_return tl::make_unexpected(failureFor(jobs.error()));
    co_return *jobs;
}

const Job *findJob(const QList<Job> &jobs, const QString &referenceOrName)
{
    for (const auto &matches : {&Job::reference, &Job::name}) {
        const auto found = std::ranges::find(jobs, referenceOrName, matches);
        if (found != jobs.cend())
            return &*found;
    }
    return nullptr;
}

} // namespace vivier::cli
