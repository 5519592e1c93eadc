// SPDX-License-Identifier: MIT
// What goes into the outbox, comes back from it, and what it tells of the ATS's answers.
#include "candidate/parametername.h"
#include "drafts/draftbook.h"
#include "drafts/together.h"
#include "store/onready.h"

namespace vivier {

QFuture<Done> DraftBook::release(const QStringList &keys, const Release &how)
{
    finishOf(keys);
    QFuture<Done> answer = m_waiting.add(keys, how);
    m_saver.flush();
    return answer;
}

/// A new candidate that may have been created is never a plain draft, also when its item was lost with a damaged file,
/// or the command line sent it.
void DraftBook::putUnsure()
{
    if (!m_outbox.isLoaded())
        return;
    QList<OutboxItem> items;
    for (const QString &key : draftedKeys()) {
        const Draft unsure = draft(key);
        if (!unsure.isNew() || !unsure.createAttemptedAt.isValid() || m_outbox.contains(key))
            continue;
        items.append({.key = key,
                      .released = unsure,
                      .run = {},
                      .queuedAt = unsure.createAttemptedAt,
                      .notBefore = {},
                      .attempts = 1,
                      .lastAttemptAt = unsure.createAttemptedAt,
                      .reason = SendOutcome::AlreadyThere,
                      .words = tr("The answer was lost: the candidate may have been created already."),
                      .field = {}});
    }
    if (!items.isEmpty())
        m_outbox.put(items);
}

/// Of these fields alone (none: all that can be sent), with what of the others waits in the outbox already.
Draft DraftBook::releasedOf(const QString &key, const QStringList &only) const
{
    Draft mine = toRelease(key);
    if (only.isEmpty() || mine.isNew())
        return mine;
    const auto item = m_outbox.latest(key);
    const Draft waiting = item ? leaving(*item, draft(key)) : Draft();
    for (const QString &field : mine.fields.keys()) {
        if (!only.contains(field) && !waiting.contains(field))
            mine.fields.remove(field);
    }
    return mine;
}

/// What leaves must be on disk first; and what the outbox holds is not to be replaced before it is known.
void DraftBook::releaseWaiting()
{
    if (!m_saver.isSettled() || (m_store && !m_outbox.isLoaded()))
        return;
    for (const WaitingReleases::Release &waiting : m_waiting.take()) {
        QList<Draft> drafts;
        for (const QString &key : waiting.keys) {
            const Draft mine = releasedOf(m_records.currentKey(key), waiting.how.only.value(key));
            if (!mine.isEmpty())
                drafts.append(mine);
        }
        onReady(this, m_outbox.release(drafts, waiting.how), [promise = waiting.promise](const Done &done) {
            promise->addResult(done);
            promise->finish();
        });
    }
}

QFuture<Done> DraftBook::takeBack(const QStringList &keys)
{
    m_waiting.remove([&](const QString &key) { return keys.contains(m_records.currentKey(key)); });
    return m_outbox.takeBack(keys);
}

/// Put back or discarded: there is nothing left to send. What is on its way is looked at again when that has ended.
void DraftBook::takeBackIdle(const QStringList &keys)
{
    QStringList idle;
    for (const QString &key : keys) {
        if (hasDraft(key) || !m_outbox.contains(key))
            continue;
        if (m_outbox.isLeaving(key) || m_outbox.isSettling(key))
            m_idle.insert(key);
        else
            idle.append(key);
    }
    if (!idle.isEmpty())
        takeBack(idle);
}

void DraftBook::followOutbox(const QStringList &keys, const QList<OutboxItem> &before)
{
    const Together together(this);
    QHash<QString, OutboxItem> were;
    for (const OutboxItem &item : before)
        were.insert(item.key, item);
    for (const QString &key : keys) {
        const OutboxItem *item = m_outbox.find(key);
        const auto known = were.constFind(key);
        if (item ? known != were.cend() && *known == *item : known == were.cend())
            continue;
        const Draft drafted = draft(key);
        noteFields(drafted, DraftAspect::Released, key);
        const bool rejected = item && item->reason == SendOutcome::Rejected;
        if (known != were.cend() && known->reason == SendOutcome::Rejected && !rejected)
            endRejection(key);
        if (rejected && !vivier::leaving(*item, drafted).isEmpty()) {
            const QMap<QString, DraftField> &fields = item->released.fields;
            QStringList named = fieldsIn(item->field);
            if (named.isEmpty() && fields.size() == 1)
                named.append(fields.firstKey());
            const bool isWhole = named.isEmpty();
            named.removeIf([this, &key](const QString &field) { return !isReleased(key, field); }); // mended since
            if (isWhole || !named.isEmpty())
                setRejection(key, joinedFields(named), item->words);
        }
        note(key, {}, DraftAspect::State);
        m_records.tidy(key);
    }
}

} // namespace vivier
