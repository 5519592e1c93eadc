// SPDX-License-Identifier: MIT
// The part of AccountSession that follows what was sent, and says how it ended.
#include "model/accountsession.h"
#include "model/outcomewords.h"
#include "store/onready.h"
#include "sync/outcomesentence.h"

#include <algorithm>
#include <utility>

namespace vivier {

/// Quietly, once for each reason, and only for the candidate that is open: all others are in the outbox to read.
void AccountSession::tellWaiting()
{
    const OutboxItem *item = m_book.outbox()->find(m_current);
    const std::pair told(m_current, item ? item->reason : SendOutcome::Waiting);
    if (std::exchange(m_told, told) == told || !item)
        return;
    if (const auto waiting = waitingNotice(m_engine.withItsTime(*item), now(), m_candidates.catalog()))
        Q_EMIT notice(*waiting);
}

/// Each was told by itself, and only the last is in sight: that they are several is told at the end.
void AccountSession::tellRefusedOf(const OutboxItem &item)
{
    const Outbox &outbox = *m_book.outbox();
    const auto others = std::ranges::count_if(outbox.items(), [&](const OutboxItem &other) {
        if (other.run != item.run || other.key == item.key)
            return false;
        // What the disk has not answered yet counts, too.
        return outbox.isBeingWritten(other.key) ? outbox.latest(other.key).value_or(other).needsRecruiter()
                                                : other.needsRecruiter();
    });
    if (item.run.isEmpty() || others == 0)
        return;
    Q_EMIT notice({.level = Notice::Level::Bad,
                   .text = tr("%Ln of the candidates sent together need your attention. Their changes are kept; the "
                              "outbox says why for each of them.",
                              nullptr, static_cast<int>(others) + 1),
                   .action = Notice::Action::OpenOutbox});
}

void AccountSession::finishSend(const SendReport &report)
{
    const bool settled = report.snapshot && report.outcome != SendOutcome::Disk &&
                         (report.outcome == SendOutcome::Accepted || !report.sent.isEmpty());
    const bool discarded = m_candidates.rowOf(report.key) < 0; // a new one, while it was being created
    if (settled && !discarded) {
        m_book.settle(report.key, report.sent, *report.snapshot);
        readJournal(report.snapshot->reference);
        noteLinks(report);
    } else if (report.snapshot) {
        m_candidates.upsert({*report.snapshot});
    }
    m_candidates.upsert(report.matches, true); // to be compared; not all of them are on this computer
    const QString key = settled ? report.snapshot->reference : report.key;
    const Draft left = m_book.draft(key);
    const SendReport said = inRecruitersWords(report, m_candidates.catalog());
    if (report.outcome == SendOutcome::Unsure)
        findAttempts(key);
    if (report.outcome == SendOutcome::Rejected) {
        m_book.setRejection(key, said.error ? said.error->field : QString(),
                            said.error ? said.error->sentence(atsName()) : QString());
        // A stage may be gone since the job was read (welcomekit/README.md, row 9).
        const int row = m_candidates.rowOf(key);
        const Job job = row >= 0 ? m_jobs.job(m_candidates.rows().jobsAt(row).value(0)) : Job();
        if (left.contains(m_candidates.catalog().name(FieldRole::Stage)) && !job.reference.isEmpty())
            m_engine.refreshJob(job);
    }
    const QList<Notice> notices = noticesFor(said, left, m_candidates.catalog(), atsName());
    for (const Notice &one : notices)
        Q_EMIT notice(one);
    const OutboxItem *item = m_book.outbox()->find(report.key);
    if (item && needsRecruiter(report.outcome) && !report.writesStopped()) // then what to do is the same for all
        tellRefusedOf(*item);
    Q_EMIT sendFinished(report);
}

/// Where a link was taken away, the journal knows whether there is another.
void AccountSession::noteLinks(const SendReport &report)
{
    const QStringList links = sentLinkFields(m_candidates.catalog());
    QSet<QString> keys = m_candidates.linksSent();
    for (const FieldCheck &check : report.checks) {
        if (!links.contains(check.field) || check.verdict == FieldResult::Kept || check.verdict == FieldResult::Unsent)
            continue;
        if (!check.sent.isPresent()) {
            readLinksSent();
            return;
        }
        keys.insert(report.snapshot->reference);
    }
    m_candidates.setLinksSent(keys);
}

/// Which send-once fields were tried is noted on disk by who sends them.
void AccountSession::findAttempts(const QString &key)
{
    onReady(this, m_context.store->draft(m_context.accountId, key),
            [this, key](const Stored<std::optional<Draft>> &read) {
                if (!read)
                    complain(read.error());
                if (!read || !*read)
                    return;
                const QMap<QString, DraftField> fields = (*read)->fields;
                for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
                    if (it->attemptedAt.isValid())
                        m_book.setAttempted(key, it.key(), it->attemptedAt);
                }
            });
}

} // namespace vivier
