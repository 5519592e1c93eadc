// SPDX-License-Identifier: MIT
#include "drafts/draftsaver.h"

#include "drafts/draftbook.h"
#include "store/onready.h"

#include <QCoreApplication>

namespace vivier {

using namespace std::chrono_literals;

namespace {

constexpr auto saveDelay = 100ms; // the promise is 300 ms; the rest is for the disk
constexpr auto retryDelay = 5s;

} // namespace

DraftSaver::DraftSaver(DraftBook *book, std::shared_ptr<Store> store, QString accountId, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_store(std::move(store))
    , m_accountId(std::move(accountId))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftSaver::begin);
    if (!m_store)
        return;
    connect(book, &DraftBook::changed, this, [this](const DraftChanges &changes) {
        for (const QString &key : draftedAnew(changes))
            note(key);
        for (const DraftChange &change : changes) {
            const auto waiting = m_waiting.find(change.key);
            if (waiting != m_waiting.end() && !change.field.isEmpty() && change.what.testFlag(DraftAspect::Wish))
                waiting->insert(change.field);
        }
    });
    // A save that overtook the answer may have put the draft back under the key it had before it was created.
    connect(book, &DraftBook::keyChanged, this, [this](const QString &from, const QString &to) {
        if (const QSet<QString> fields = m_waiting.value(from); !fields.isEmpty())
            m_waiting[to] += fields;
        note(from);
    });
    connect(book->slices(), &Slices::finished, this, &DraftSaver::flush);
}

DraftSaver::~DraftSaver()
{
    m_book->slices()->finish();
    // Nobody hears of these any more, but the store ends every call that was made.
    if (!m_waiting.isEmpty())
        write(m_waiting.keys());
}

bool DraftSaver::isSettled() const
{
    return m_waiting.isEmpty() && m_writing == 0 && !(m_store && m_book->slices()->isAtWork());
}

void DraftSaver::note(const QString &key)
{
    m_waiting[key];
    m_failure.reset();
    // Not restarted by the next keystroke: who types without a pause must be saved too.
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > saveDelay)
        m_timer.start(saveDelay);
    Q_EMIT dirty();
}

void DraftSaver::flush()
{
    m_timer.stop();
    if (isSettled()) {
        Q_EMIT settled();
        return;
    }
    begin();
}

bool DraftSaver::flushAndWait()
{
    m_book->slices()->finish();
    flush();
    if (isSettled())
        return true;
    m_store->drain();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut); // the answers, and nothing else
    return isSettled();
}

void DraftSaver::begin()
{
    const QHash<QString, QSet<QString>> all = takeWaiting();
    m_failure.reset();
    if (all.isEmpty())
        return;
    ++m_writing;
    onReady(this, write(all.keys()), [this, all](const Done &done) { end(all, done); });
}

/// All but what belongs to a step of many that is not done yet: the disk has all of that or nothing.
QHash<QString, QSet<QString>> DraftSaver::takeWaiting()
{
    QHash<QString, QSet<QString>> taken = std::exchange(m_waiting, {});
    taken.removeIf([this](const auto &one) {
        const bool waits = m_book->slices()->isAbout(one.key());
        if (waits)
            m_waiting.insert(one.key(), one.value());
        return waits;
    });
    return taken;
}

/// An empty draft removes what is there.
QFuture<Done> DraftSaver::write(const QStringList &keys)
{
    QList<Draft> drafts;
    for (const QString &key : keys)
        drafts.append(m_book->draft(key));
    return m_store->saveDrafts(m_accountId, drafts);
}

void DraftSaver::end(const QHash<QString, QSet<QString>> &written, const Done &done)
{
    --m_writing;
    if (!done) {
        for (auto it = written.cbegin(); it != written.cend(); ++it)
            m_waiting[it.key()] += it.value();
        m_failure = done.error();
        Q_EMIT failed(done.error());
    }
    if (m_writing > 0)
        return;
    if (m_failure) {
        m_timer.start(retryDelay);
        Q_EMIT settled();
    } else if (m_waiting.isEmpty()) {
        Q_EMIT saved(QDateTime::currentDateTime());
        Q_EMIT settled();
    }
}

} // namespace vivier
