// SPDX-License-Identifier: MIT
// The part of AccountSession that has links looked at before drafts with them leave.
#include "model/accountsession.h"
#include "store/onready.h"

#include <QUuid>

namespace vivier {

/// What would be released: what waits in the outbox as it is was looked at when it went there. `only`: of these fields.
Draft AccountSession::toLookAt(const QString &key, const QStringList &only) const
{
    Draft draft = m_book.toRelease(key);
    for (const QString &field : draft.fields.keys()) {
        if (m_book.isReleased(key, field) || (!only.isEmpty() && !only.contains(field)))
            draft.fields.remove(field);
    }
    return draft;
}

void AccountSession::noteReady(const QString &key, Looked *looked) const
{
    looked->ready.append(key);
    if (m_links.hasLinks(m_book.draft(key)))
        looked->linked.insert(key);
}

/// As one run. Those with links to files follow when these were looked at, if it is still wanted then: nobody else
/// waits for them. `told`: who is in the outbox, and how many keep something here for their links.
void AccountSession::release(const Looked &looked, const Release &how, const std::function<bool()> &isWanted,
                             const std::function<void(const QStringList &, int, const Done &)> &told)
{
    const QStringList keys = looked.ready;
    QList<Draft> linked;
    for (const QString &key : keys) {
        if (!looked.linked.contains(key))
            continue;
        if (const Draft draft = toLookAt(key, how.only.value(key)); m_links.hasLinks(draft))
            linked.append(draft);
    }
    if (linked.isEmpty()) {
        onReady(this, m_book.release(keys, how), [keys, told](const Done &done) { told(keys, 0, done); });
        return;
    }
    QSet<QString> later;
    for (const Draft &draft : linked)
        later.insert(draft.key);
    QStringList others = keys;
    others.removeIf([&later](const QString &key) { return later.contains(key); });
    Release all = how;
    if (all.run.isEmpty())
        all.run = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QFuture<Done> first = others.isEmpty() ? QFuture<Done>() : m_book.release(others, all);
    m_links.beforeSending(
        linked, this,
        [this, linked, others, all, first, isWanted, told](const QHash<QString, QList<Problem>> &problems) {
            if (!isWanted())
                return;
            Release last = all;
            QStringList going;
            for (const Draft &draft : linked) {
                const QList<Problem> found = problems.value(draft.key);
                const Draft ready = sendable(m_book.toRelease(draft.key), found);
                QStringList fields = ready.fields.keys();
                if (const QStringList only = all.only.value(draft.key); !only.isEmpty())
                    fields.removeIf([&only](const QString &field) { return !only.contains(field); });
                if (fields.isEmpty())
                    continue;
                going.append(draft.key);
                if (!found.isEmpty())
                    last.only.insert(draft.key, fields);
            }
            const auto staying = static_cast<int>(problems.size());
            if (going.isEmpty() && others.isEmpty()) {
                told({}, staying, Done());
                return;
            }
            const QStringList released = others + going;
            onReady(this, going.isEmpty() ? first : m_book.release(going, last),
                    [released, staying, told](const Done &done) { told(released, staying, done); });
        });
}

} // namespace vivier
