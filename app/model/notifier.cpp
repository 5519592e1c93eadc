// SPDX-License-Identifier: MIT
#include "model/notifier.h"

#include "model/outcomewords.h"
#include "model/savedcounts.h"
#include "model/valuewords.h"
#include "sync/outcomesentence.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto toldAfter = 400ms; // of many that are sent together one after the other ends
constexpr qsizetype mostNamed = 3;

/// For its turn, or for the network alone. What has met a fault may wait for long, and holds up no word of the others.
bool waitsForNetwork(const OutboxItem &item)
{
    const bool isOnTheWay =
        item.reason == SendOutcome::Waiting || item.reason == SendOutcome::Network || item.reason == SendOutcome::Pause;
    return isOnTheWay && !item.held;
}

} // namespace

Notifier::Notifier(AccountSession *session)
    : QObject(session)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(toldAfter);
    connect(&m_soon, &QTimer::timeout, this, &Notifier::tell);
    connect(session, &AccountSession::sendFinished, this, &Notifier::hearEnd);
    connect(session->engine()->connectivity(), &Connectivity::stateChanged, this, &Notifier::hearState);
    connect(session->engine()->outbox(), &Outbox::changed, this, &Notifier::followOutbox);
    hearState(session->engine()->connectivity()->state()); // one may work offline since the last time
}

void Notifier::hearState(Connectivity::State state)
{
    using State = Connectivity::State;
    if (state == State::Offline || state == State::WorkOffline) {
        m_wasAway = true;
        m_isBack = false;
    } else if (state == State::Online && std::exchange(m_wasAway, false)) {
        m_isBack = isSending();
    }
}

/// Something waits for the network still.
bool Notifier::isSending() const
{
    return std::ranges::any_of(m_session->engine()->outbox()->items(), waitsForNetwork);
}

void Notifier::hearEnd(const SendReport &report)
{
    const FieldCatalog &catalog = m_session->candidates()->catalog();
    const QString key = report.snapshot ? report.snapshot->reference : report.key;
    if (report.outcome == SendOutcome::Accepted && m_isBack && !m_sent.contains(key))
        m_sent.append(key);
    if (report.outcome == SendOutcome::Conflict) {
        tellSoon(NotificationKind::Conflict);
    } else if (needsRecruiter(report.outcome)) {
        const QList<Notice> notices = noticesFor(inRecruitersWords(report, catalog),
                                                 m_session->book()->draft(report.key), catalog, catalog.atsName());
        m_refusal = notices.isEmpty() ? Notice() : notices.last();
        tellSoon(NotificationKind::Refusal);
    }
    followOutbox(); // it may have changed before
}

void Notifier::followOutbox()
{
    if (m_isBack && !isSending())
        tellSoon(NotificationKind::Sent); // the last one leaves the outbox before its end is heard
    for (const NotificationKind kind : {NotificationKind::Conflict, NotificationKind::Refusal}) {
        if (m_told.contains(kind) && needing(kind).isEmpty()) {
            m_told.remove(kind);
            Q_EMIT over(kind);
        }
    }
}

void Notifier::tellSoon(NotificationKind kind)
{
    m_due.insert(kind);
    if (!m_soon.isActive())
        m_soon.start();
}

void Notifier::tell()
{
    const QSet<NotificationKind> due = std::exchange(m_due, {});
    for (const NotificationKind kind : {NotificationKind::Conflict, NotificationKind::Refusal}) {
        if (due.contains(kind))
            tellNeeding(kind);
    }
    if (!due.contains(NotificationKind::Sent) || !m_isBack || isSending())
        return;
    m_isBack = false;
    if (const QStringList sent = std::exchange(m_sent, {}); !sent.isEmpty())
        Q_EMIT happened(sentNotification(scopeOf(sent)));
}

/// Those that wait for the recruiter, by what for.
QStringList Notifier::needing(NotificationKind kind) const
{
    const Outbox &outbox = *m_session->engine()->outbox();
    QStringList keys;
    for (const OutboxItem &item : outbox.items()) {
        // What the disk has not answered yet counts, too.
        const SendOutcome reason =
            outbox.isBeingWritten(item.key) ? outbox.latest(item.key).value_or(item).reason : item.reason;
        const bool isConflict = reason == SendOutcome::Conflict;
        if (needsRecruiter(reason) && isConflict == (kind == NotificationKind::Conflict))
            keys.append(item.key);
    }
    return keys;
}

void Notifier::tellNeeding(NotificationKind kind)
{
    const QStringList keys = needing(kind);
    if (keys.isEmpty())
        return; // it was taken back meanwhile
    const NotificationScope scope = scopeOf(keys);
    const QString said = keys.size() == 1 ? saidOf(kind, keys.first()) : QString();
    m_told.insert(kind);
    Q_EMIT happened(kind == NotificationKind::Conflict ? conflictNotification(scope, said)
                                                       : refusalNotification(scope, said));
}

QString Notifier::saidOf(NotificationKind kind, const QString &key) const
{
    const FieldCatalog &catalog = m_session->candidates()->catalog();
    if (kind == NotificationKind::Conflict)
        return conflictNotice(key, m_session->book()->draft(key), catalog).text;
    if (m_named && m_refusal.key == key)
        return m_refusal.text;
    const OutboxItem *item = m_session->engine()->outbox()->find(key);
    return item ? impersonalState(*item, m_session->now(), catalog) : QString();
}

NotificationScope Notifier::scopeOf(const QStringList &keys) const
{
    NotificationScope scope{.account = m_session->account().id,
                            .where = m_named ? m_session->account().name : m_session->atsName(),
                            .whom = {},
                            .count = static_cast<int>(keys.size()),
                            .only = keys.size() == 1 ? keys.first() : QString()};
    if (!m_named)
        return scope;
    for (const QString &key : keys.first(std::min(mostNamed, keys.size()))) {
        const QModelIndex candidate = m_session->candidates()->indexOf(key, FieldRole::FirstName);
        scope.whom.append(shownName(candidate.data(CandidateModel::NameRole).toString(), key));
    }
    if (keys.size() > mostNamed)
        scope.whom.append(u"…"_s);
    return scope;
}

void Notifier::lookForExpiries()
{
    if (m_isCounting || !m_session->isLoaded() || !expiryField(m_session->candidates()->catalog()))
        return;
    const SavedFilter soon{.name = u"soon"_s, .conditions = {expiringSoon()}};
    auto *counts = new SavedCounts(m_session->candidates(), m_session->jobs(), this);
    m_isCounting = true;
    connect(counts, &SavedCounts::changed, this, [this, counts, soon] {
        const int count = counts->count(soon.name);
        counts->deleteLater();
        m_isCounting = false;
        if (count <= 0)
            return;
        NotificationScope scope = scopeOf({}); // they are shown by name in the list
        scope.count = count;
        Q_EMIT happened(expiryNotification(scope));
    });
    counts->setFilters({soon});
}

} // namespace vivier
