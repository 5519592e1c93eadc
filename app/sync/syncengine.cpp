// SPDX-License-Identifier: MIT
#include "sync/syncengine.h"

#include "candidate/parametername.h"
#include "sync/outcomesentence.h"
#include "sync/whendone.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QRandomGenerator>

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
            problem.text = SyncEngineWords::tr("%1 was changed after you sent the candidate. Send it again.")
                               .arg(field->displayLabel());
        }
    }
    return report;
}

/// The fields that a refusal is about, where the ATS names them in its sentence only, or nothing else was sent.
SendReport withFieldFound(SendReport report, const Draft &left, const FieldCatalog &catalog)
{
    if (report.error && report.outcome == SendOutcome::Rejected && report.error->field.isEmpty()) {
        report.error->field =
            left.fields.size() == 1 ? left.fields.firstKey() : fieldsSpokenOf(report.error->text, left, catalog);
    }
    return report;
}

} // namespace

SyncEngine::SyncEngine(SyncContext context, DraftBook *book, EngineOptions options, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_options(std::move(options))
    , m_connectivity(m_context.clock)
    , m_files(m_context.clock, m_context.ats->catalog(), &m_connectivity)
    , m_book(book)
    , m_outbox(*book->outbox())
{
    book->setClock([clock = m_context.clock] { return clock->now(); });
    connect(&m_connectivity, &Connectivity::worthAsking, this, &SyncEngine::askAgain);
    connect(&m_connectivity, &Connectivity::stateChanged, this, &SyncEngine::depart);
    connect(&m_files, &FileWatch::due, this, &SyncEngine::refresh);
    connect(&m_files, &FileWatch::settled, this, &SyncEngine::keepLanding);
    connect(&m_outbox, &Outbox::changed, this, &SyncEngine::depart);
    connect(&m_outbox, &Outbox::hurried, this, [this] {
        m_gate.pausedUntil = {};
        m_pauseIsNetwork = false;
        depart();
    });
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
                m_gate.atOnce = m_options.atOnce > 0 ? m_options.atOnce : qMax(1, own->requestsAtOnce);
        } else {
            Q_EMIT storeFailed(accounts.error());
        }
        m_outbox.load();
    });
}

double SyncEngine::dice() const
{
    return QRandomGenerator::global()->generateDouble();
}

bool SyncEngine::isOurs(const QString &key) const
{
    return !m_options.only || m_options.only->contains(key);
}

void SyncEngine::depart()
{
    if (!m_started || !m_outbox.isLoaded())
        return;
    m_gate.workOffline = m_connectivity.workOffline();
    m_gate.writesStopped = m_outbox.writesStopped();
    const QDateTime now = m_context.clock->now();
    if (m_departedAt.isValid() && now < m_departedAt && m_gate.pausedUntil.isValid())
        m_gate.pausedUntil = m_gate.pausedUntil.addMSecs(m_departedAt.msecsTo(now)); // the clock was set back
    m_departedAt = now;
    const bool mayLeave = !m_gate.workOffline && !m_gate.writesStopped && !m_gate.tokenRefused && !m_pauseIsNetwork;
    if (!std::exchange(m_mayLeave, mayLeave) && mayLeave)
        renewHolds(now);
    // What is being written now is another in a moment: taken back, held, released again.
    QList<const OutboxItem *> items;
    for (const OutboxItem &item : m_outbox.items()) {
        if (isOurs(item.key) && !m_outbox.isSettling(item.key) && !m_outbox.isBeingWritten(item.key))
            items.append(&item);
    }
    const Departures departures = planDepartures(items, m_outbox.leaving(), m_gate, now);
    for (const QString &key : departures.now) {
        const OutboxItem item = *m_outbox.find(key);
        if (m_pauseIsNetwork && item.risky && m_hold.count() > 0 && !Draft::isNewKey(key)) {
            lookForNetwork(key);
            continue;
        }
        m_outbox.setLeaving(key, true);
        whenDone(m_context.store->draft(m_context.accountId, key), this,
                 [this, item](const Stored<std::optional<Draft>> &stored) { leave(item, stored); });
    }
    m_nextIsFirst = departures.nextIsFirst;
    wakeAt(departures.next);
}

/// Before a risky write: were it the request that finds the network back, it would leave without its hold.
void SyncEngine::lookForNetwork(const QString &reference)
{
    if (std::exchange(m_isLooking, true))
        return;
    whenDone(m_context.ats->candidate(reference, m_stop.get_token()), this, [this](const Result<Candidate> &read) {
        m_isLooking = false;
        const bool isAnswered = read || (read.error().status != 0 && !read.error().isOffline());
        if (isAnswered) {
            m_gate.pausedUntil = {};
            m_pauseIsNetwork = false;
        } else {
            m_gate.pausedUntil = m_context.clock->now().addMSecs(backOff(++m_failures, dice()).count());
        }
        note(read ? std::nullopt : std::optional(read.error()));
        if (read)
            keepRead(*read);
    });
}

OutboxItem SyncEngine::withItsTime(OutboxItem item) const
{
    item.notBefore = dueAt(item, m_pauseIsNetwork ? QDateTime() : m_gate.pausedUntil, m_context.clock->now());
    return item;
}

/// Of what could not leave until now.
void SyncEngine::renewHolds(const QDateTime &now)
{
    const QDateTime until = now.addSecs(m_hold.count());
    QList<OutboxItem> renewed;
    for (const OutboxItem &item : m_outbox.items()) {
        const auto latest = m_outbox.latest(item.key);
        if (!isOurs(item.key) || !latest || !latest->risky || m_outbox.isLeaving(item.key) ||
            latest->notBefore >= until)
            continue;
        renewed.append(*latest);
        renewed.last().notBefore = until;
    }
    if (m_hold.count() > 0 && !renewed.isEmpty())
        m_outbox.put(renewed);
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
        report.outcome = SendOutcome::Disk;
        report.storeError = stored.error();
        finishSend(item, report);
        return;
    }
    const Draft onDisk = stored->value_or(Draft());
    const Draft draft = leaving(item, onDisk);
    const bool mayHaveBeenCreated = onDisk.isNew() && onDisk.createAttemptedAt.isValid();
    if (draft.isEmpty() && !mayHaveBeenCreated) {
        m_outbox.setSettling(key, true);
        m_outbox.setLeaving(key, false);
        whenDone(m_outbox.remove({key}), this, [this, key](const Done &) { freed(key); });
        return;
    }
    Q_EMIT sendStarted(key);
    const SendOptions options{.confirmed = item.confirmed,
                              .createAnyway = item.createAnyway,
                              .run = item.run,
                              .lastLook = isLastLook(item, m_options.looks)};
    whenDone(sendDraft(m_context, draft, options, m_stop.get_token()), this,
             [this, item, draft](const SendReport &report) {
                 finishSend(item, withFieldFound(withEditsSaid(report, item, draft, catalog()), draft, catalog()));
             });
}

void SyncEngine::finishSend(const OutboxItem &item, const SendReport &report)
{
    m_outbox.setSettling(item.key, true);
    m_outbox.setLeaving(item.key, false);
    if (report.writesStopped())
        m_outbox.stopWrites();
    if (report.snapshot)
        remember(*report.snapshot);
    const bool wasAsked = report.outcome != SendOutcome::NotReady && report.outcome != SendOutcome::Disk;
    if (report.error || wasAsked)
        note(report.error);
    if (report.outcome == SendOutcome::Accepted) {
        Q_EMIT sendFinished(report); // first the draft goes: out of the outbox it would count as one that is not sent
        settled(item, report);
    } else {
        afterFailure(item, report);
        Q_EMIT sendFinished(report);
    }
    m_files.follow(report);
    depart();
}

void SyncEngine::settled(const OutboxItem &item, const SendReport &report)
{
    const QString key = item.key;
    const bool takenBack = m_outbox.forgetTakenBack(key);
    const auto now = m_outbox.latest(key);
    const bool releasedAgain = now && now->run != item.run;
    const QString to = report.snapshot ? report.snapshot->reference : key;
    if (m_options.only && isOurs(key))
        m_options.only->insert(to); // what follows the create
    if (to == key && !releasedAgain && !m_outbox.isBeingWritten(key)) {
        m_outbox.forget(key);
        m_outbox.setSettling(key, false);
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
    if (m_outbox.forgetTakenBack(key)) {
        whenDone(m_outbox.remove({key}), this, done);
    } else if (!now || now->run != item.run) { // gone, or released again meanwhile: that one was not tried yet
        m_outbox.setSettling(key, false);
    } else {
        const SendReport said = inRecruitersWords(report, catalog());
        const QString ats = catalog().atsName();
        whenDone(m_outbox.put({afterAttempt(*now, said, ats, m_context.clock->now(), dice())}), this, done);
    }
}

void SyncEngine::freed(const QString &key)
{
    m_outbox.setSettling(key, false);
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
    if (error->kind == ApiError::Kind::Unauthorized || error->kind == ApiError::Kind::NoToken) {
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
        if (!latest || latest->reason != SendOutcome::Network || !latest->notBefore.isValid())
            continue;
        waiting.append(*latest);
        waiting.last().notBefore = {};
    }
    if (!waiting.isEmpty())
        m_outbox.put(waiting);
    depart();
}

std::optional<std::chrono::seconds> SyncEngine::timeLeft() const
{
    QList<OutboxItem> going;
    std::ranges::copy_if(m_outbox.items(), std::back_inserter(going),
                         [](const OutboxItem &item) { return !item.held && !item.needsRecruiter(); });
    if (going.isEmpty())
        return std::chrono::seconds(0);
    const bool closed =
        m_connectivity.workOffline() || m_outbox.writesStopped() || m_gate.tokenRefused || m_pauseIsNetwork;
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
