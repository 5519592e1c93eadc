#include "sync/syncengine.h"

#include "sync/whendone.h"
#include "sync/writestop.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <iterator>

namespace vivier {

namespace {

/// Carries the context for lupdate.
struct SyncEngineWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncEngineWords)
};

/// A new candidate cannot leave in parts: a field that is missing only since it was edited after its release says so.
SendReport withEditsSaid(SendReport report, const OutboxItem &item, const Draft &left, const FieldCatalog &catalog)
{
    for (Problem &problem : report.problems) {
        const Field *field = catalog.find(problem.field);
        if (item.released.isNew() && field && item.released.contains(field->name) && !left.contains(field->name)) {
            problem.text = SyncEngineWords::tr("%1 was changed after you sent the candidate. Send it once more.")
                               .arg(field->displayLabel());
        }
    }
    return report;
}

} // namespace

SyncEngine::SyncEngine(SyncContext context, DraftBook *book, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_connectivity(m_context.clock)
    , m_book(book)
    , m_outbox(*book->outbox())
{
    connect(&m_connectivity, &Connectivity::worthAsking, this, &SyncEngine::askAgain);
    connect(&m_connectivity, &Connectivity::stateChanged, this, &SyncEngine::depart);
    connect(&m_outbox, &Outbox::changed, this, &SyncEngine::depart);
    connect(&m_outbox, &Outbox::failed, this, [this](const StoreError &error) {
        Q_EMIT storeFailed(error);
        depart(); // the item is as it was
    });
    connect(&m_outbox, &Outbox::loaded, this, [this] {
        if (!m_outbox.isLoaded()) {
            m_context.clock->after(backOff(++m_failures, dice()), this, [this] { m_outbox.load(); });
            return;
        }
        m_failures = 0;
        depart();
    });
}

SyncEngine::~SyncEngine()
{
    m_pullStop.request_stop();
    m_stop.request_stop();
}

void SyncEngine::start()
{
    if (m_started)
        return;
    m_started = true;
    m_connectivity.watch();
    whenDone(m_context.store->accounts(), this, [this](const Stored<QList<Account>> &accounts) {
        if (accounts) {
            const auto own = std::ranges::find(*accounts, m_context.accountId, &Account::id);
            if (own != accounts->cend())
                m_gate.atOnce = qMax(1, own->requestsAtOnce);
        } else {
            Q_EMIT storeFailed(accounts.error());
        }
        whenDone(areWritesStopped(*m_context.store, m_context.accountId), this, [this](const Stored<bool> &stopped) {
            m_writesStopped = stopped.value_or(false); // not known: sendDraft() keeps to it all the same
            m_outbox.load();
        });
    });
}

double SyncEngine::dice() const
{
    return QRandomGenerator::global()->generateDouble();
}

void SyncEngine::depart()
{
    if (!m_started || !m_outbox.isLoaded())
        return;
    m_gate.workOffline = m_connectivity.workOffline();
    m_gate.writesStopped = m_writesStopped;
    const QDateTime now = m_context.clock->now();
    if (m_departedAt.isValid() && now < m_departedAt && m_gate.pausedUntil.isValid())
        m_gate.pausedUntil = m_gate.pausedUntil.addMSecs(m_departedAt.msecsTo(now)); // the clock was set back
    m_departedAt = now;
    // What is being written now is another in a moment: taken back, held, released again.
    QList<OutboxItem> items;
    for (const OutboxItem &item : m_outbox.items()) {
        if (m_settling.contains(item.key) || m_outbox.isBeingWritten(item.key))
            continue;
        items.append(item);
    }
    const Departures departures = planDepartures(items, m_leaving, m_gate, now);
    for (const QString &key : departures.now) {
        m_leaving.insert(key);
        whenDone(
            m_context.store->draft(m_context.accountId, key), this,
            [this, item = *m_outbox.find(key)](const Stored<std::optional<Draft>> &stored) { leave(item, stored); });
    }
    wakeAt(departures.next);
}

void SyncEngine::wakeAt(const QDateTime &time)
{
    if (time == m_next)
        return; // asked for already
    m_next = time;
    const int wake = ++m_wakes;
    if (time.isValid()) {
        const std::chrono::milliseconds wait(qMax<qint64>(0, m_context.clock->now().msecsTo(time)));
        m_context.clock->after(wait, this, [this, wake] {
            if (wake != m_wakes)
                return;
            m_next = {};
            depart();
        });
    }
    Q_EMIT departuresChanged();
}

void SyncEngine::leave(const OutboxItem &item, const Stored<std::optional<Draft>> &stored)
{
    const QString key = item.key;
    if (!stored) {
        SendReport report;
        report.key = key;
        report.fate = Fate::StoreFailed;
        report.storeError = stored.error();
        finishSend(item, report);
        return;
    }
    const Draft onDisk = stored->value_or(Draft());
    const Draft draft = leaving(item, onDisk);
    const bool mayHaveBeenCreated = onDisk.isNew() && onDisk.createAttemptedAt.isValid();
    if (draft.isEmpty() && !mayHaveBeenCreated) {
        m_leaving.remove(key);
        m_settling.insert(key);
        whenDone(m_outbox.remove({key}), this, [this, key](const Done &) { freed(key); });
        return;
    }
    Q_EMIT sendStarted(key);
    const SendOptions options{.confirmed = item.confirmed,
                              .createAnyway = item.createAnyway,
                              .run = item.run,
                              .lastLook = isLastLook(item, looksInWindow)};
    whenDone(sendDraft(m_context, draft, options, m_stop.get_token()), this,
             [this, item, draft](const SendReport &report) {
                 finishSend(item, withEditsSaid(report, item, draft, catalog()));
             });
}

void SyncEngine::finishSend(const OutboxItem &item, const SendReport &report)
{
    m_leaving.remove(item.key);
    m_settling.insert(item.key);
    if (report.writesStopped)
        stopWrites();
    if (report.snapshot)
        remember(*report.snapshot);
    const bool wasAsked = report.fate != Fate::NotReady && report.fate != Fate::StoreFailed;
    if (report.error || wasAsked)
        note(report.error);
    if (report.fate == Fate::Accepted)
        settled(item, report);
    else
        afterFailure(item, report);
    Q_EMIT sendFinished(report);
    depart();
}

void SyncEngine::settled(const OutboxItem &item, const SendReport &report)
{
    const QString key = item.key;
    const bool takenBack = m_takenBack.remove(key);
    const auto now = m_outbox.latest(key);
    const bool releasedAgain = now && now->run != item.run;
    const QString to = report.snapshot ? report.snapshot->reference : key;
    if (to == key && !releasedAgain && !m_outbox.isBeingWritten(key)) {
        m_settling.remove(key);
        m_outbox.forget(key);
        return;
    }
    const auto done = [this, key](const Done &) { freed(key); };
    if (takenBack)
        whenDone(m_outbox.remove({key, to}), this, done);
    else
        whenDone(m_outbox.reread(key, to), this, done);
}

void SyncEngine::afterFailure(const OutboxItem &item, const SendReport &report)
{
    const QString key = item.key;
    const auto done = [this, key](const Done &written) {
        if (written) {
            freed(key);
            return;
        }
        // Its wait could not be written down: it waits all the same.
        m_context.clock->after(backOff(1, dice()), this, [this, key] { freed(key); });
    };
    const auto now = m_outbox.latest(key);
    if (m_takenBack.remove(key)) {
        whenDone(m_outbox.remove({key}), this, done);
    } else if (!now || now->run != item.run) { // gone, or released again meanwhile: that one was not tried yet
        m_settling.remove(key);
    } else {
        const QString ats = catalog().atsName();
        whenDone(m_outbox.put({afterAttempt(*now, report, ats, m_context.clock->now(), dice())}), this, done);
    }
}

void SyncEngine::freed(const QString &key)
{
    m_settling.remove(key);
    depart();
}

void SyncEngine::note(const std::optional<ApiError> &error)
{
    // The gate first: a change of the state that is told lets go what may leave.
    if (!error) {
        m_failures = 0;
        m_gate.tokenRefused = false;
        if (m_pauseIsNetwork)
            m_gate.pausedUntil = {};
        m_pauseIsNetwork = false;
        m_connectivity.answered();
        depart();
        return;
    }
    const QDateTime now = m_context.clock->now();
    const bool paused = m_gate.pausedUntil.isValid() && m_gate.pausedUntil > now;
    // What left before the pause began says nothing new.
    const auto pause = pauseAfter(*error, paused ? qMax(1, m_failures) : m_failures + 1, dice());
    if (error->kind == ApiError::Kind::Unauthorized) {
        m_gate.tokenRefused = true;
    } else if (pause.count() > 0) {
        const bool isAsked = error->kind == ApiError::Kind::RateLimited || error->kind == ApiError::Kind::Maintenance;
        const QDateTime until = now.addMSecs(pause.count());
        if (!paused) {
            ++m_failures;
            m_pauseIsNetwork = !isAsked;
            m_gate.pausedUntil = until;
        } else if (isAsked) {
            m_gate.pausedUntil = m_pauseIsNetwork ? until : qMax(m_gate.pausedUntil, until);
            m_pauseIsNetwork = false;
        }
    } else if (error->status != 0) {
        m_failures = 0;
    }
    m_connectivity.failed(*error);
    depart();
}

void SyncEngine::askAgain()
{
    if (m_pauseIsNetwork) {
        m_gate.pausedUntil = {};
        m_pauseIsNetwork = false;
        m_failures = 0;
    }
    QList<OutboxItem> waiting;
    for (const OutboxItem &item : m_outbox.items()) {
        const auto latest = m_outbox.latest(item.key);
        if (!latest || latest->reason != OutboxReason::Network || !latest->notBefore.isValid())
            continue;
        waiting.append(*latest);
        waiting.last().notBefore = {};
    }
    if (!waiting.isEmpty())
        m_outbox.put(waiting);
    depart();
}

void SyncEngine::stopWrites()
{
    m_writesStopped = true;
    const QString ats = catalog().atsName();
    QList<OutboxItem> items;
    for (const OutboxItem &item : m_outbox.items()) {
        const auto latest = m_outbox.latest(item.key);
        if (!latest || latest->needsRecruiter() || m_leaving.contains(item.key) || m_settling.contains(item.key))
            continue;
        items.append(stopped(*latest, ats));
    }
    if (!items.isEmpty())
        m_outbox.put(items);
}

void SyncEngine::allowWrites()
{
    m_writesStopped = false;
    whenDone(setWritesStopped(*m_context.store, m_context.accountId, false), this, [this](const Done &done) {
        if (!done)
            Q_EMIT storeFailed(done.error());
    });
    QList<OutboxItem> allowed;
    for (const OutboxItem &item : m_outbox.items()) {
        const auto latest = m_outbox.latest(item.key);
        if (!latest || latest->reason != OutboxReason::Stopped)
            continue;
        allowed.append(*latest);
        allowed.last().reason = OutboxReason::None;
        allowed.last().words.clear();
    }
    if (!allowed.isEmpty())
        m_outbox.put(allowed);
    depart();
}

QFuture<Done> SyncEngine::release(const QList<Draft> &drafts, const Release &how)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    QFuture<Done> answer = promise->future();
    const auto hasStage = [this](const Draft &draft) {
        return std::ranges::any_of(draft.fields.keys(), [this](const QString &name) {
            const Field *field = catalog().find(name);
            return field && field->kind == FieldKind::Stage;
        });
    };
    if (how.hold.count() <= 0 || !std::ranges::any_of(drafts, hasStage)) {
        enqueue(drafts, how, {}, promise);
        return answer;
    }
    whenDone(m_context.store->jobs(m_context.accountId), this,
             [this, drafts, how, promise](const Stored<QList<Job>> &jobs) {
                 if (jobs) {
                     enqueue(drafts, how, *jobs, promise);
                     return;
                 }
                 Q_EMIT storeFailed(jobs.error());
                 promise->addResult(tl::make_unexpected(jobs.error()));
                 promise->finish();
             });
    return answer;
}

void SyncEngine::enqueue(const QList<Draft> &drafts, const Release &how, const QList<Job> &jobs,
                         const std::shared_ptr<QPromise<Done>> &promise)
{
    const QString run = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QDateTime now = m_context.clock->now();
    QList<OutboxItem> items;
    for (const Draft &draft : drafts) {
        if (draft.isEmpty())
            continue;
        OutboxItem item{.key = draft.key,
                        .released = draft,
                        .run = run,
                        .queuedAt = now,
                        .notBefore = {},
                        .risky = how.hold.count() > 0 && isRisky(draft, jobs, catalog()),
                        .confirmed = how.confirmed,
                        .createAnyway = how.createAnyway,
                        .lastAttemptAt = {},
                        .words = {},
                        .field = {}};
        if (item.risky)
            item.notBefore = now.addSecs(how.hold.count());
        if (m_writesStopped)
            item = stopped(item, catalog().atsName());
        m_takenBack.remove(item.key);
        items.append(item);
    }
    whenDone(m_outbox.put(items), this, [promise](const Done &done) {
        promise->addResult(done);
        promise->finish();
    });
}

QFuture<Done> SyncEngine::takeBack(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (m_leaving.contains(key) && m_outbox.latest(key))
            m_takenBack.insert(key);
    }
    return m_outbox.remove(keys); // at once, or after a kill what is leaving would leave again
}

void SyncEngine::sendNow(const QStringList &keys)
{
    QList<OutboxItem> items;
    for (const QString &key : keys) {
        auto item = m_outbox.latest(key);
        if (!item || m_leaving.contains(key))
            continue;
        item->notBefore = {};
        item->risky = false;
        item->held = false;
        if (item->needsRecruiter() && item->reason != OutboxReason::Stopped) {
            item->reason = OutboxReason::None;
            item->words.clear();
            item->field.clear();
        }
        items.append(*item);
    }
    m_gate.pausedUntil = {};
    m_pauseIsNetwork = false;
    if (items.isEmpty())
        depart();
    else
        m_outbox.put(items);
}

QFuture<Done> SyncEngine::setHeld(const QStringList &keys, bool held)
{
    QList<OutboxItem> items;
    for (const QString &key : keys) {
        auto item = m_outbox.latest(key);
        if (!item || item->held == held)
            continue;
        item->held = held;
        items.append(*item);
    }
    return m_outbox.put(items);
}

std::optional<std::chrono::seconds> SyncEngine::timeLeft() const
{
    QList<OutboxItem> going;
    std::ranges::copy_if(m_outbox.items(), std::back_inserter(going),
                         [](const OutboxItem &item) { return !item.held && !item.needsRecruiter(); });
    if (going.isEmpty())
        return std::chrono::seconds(0);
    const bool closed = m_connectivity.workOffline() || m_writesStopped || m_gate.tokenRefused || m_pauseIsNetwork;
    const auto busy = m_context.ats->timeFor(requestsFor(going, catalog()));
    if (closed || !busy)
        return std::nullopt;
    const QDateTime now = m_context.clock->now();
    QDateTime end = qMax(now.addMSecs(busy->count()), m_gate.pausedUntil); // the pauses of the ATS are part of `busy`
    for (const OutboxItem &item : std::as_const(going))
        end = qMax(end, item.notBefore);
    return std::chrono::seconds((now.msecsTo(end) + 999) / 1000);
}

double SyncEngine::requestsPerSecond() const
{
    return m_context.ats->requestsPerSecond();
}

} // namespace vivier
