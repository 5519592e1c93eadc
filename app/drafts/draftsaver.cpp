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
}

DraftSaver::~DraftSaver()
{
    // Nobody hears of these any more, but the store ends every call that was made.
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
        write(it.key());
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
    flush();
    if (isSettled())
        return true;
    m_store->drain();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut); // the answers, and nothing else
    return isSettled();
}

void DraftSaver::begin()
{
    const QHash<QString, QSet<QString>> all = std::exchange(m_waiting, {});
    m_failure.reset();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        ++m_writing;
        onReady(this, write(it.key()),
                [this, key = it.key(), fields = it.value()](const Done &done) { end(key, fields, done); });
    }
}

QFuture<Done> DraftSaver::write(const QString &key)
{
    // An empty draft removes what is on disk; that of a new candidate stays as long as the book has it.
    const Draft draft = m_book->draft(key);
    const bool gone = draft.isEmpty() && draft.isNew() && !m_book->contains(key);
    return gone ? m_store->discardDraft(m_accountId, key) : m_store->saveDraft(m_accountId, draft);
}

void DraftSaver::end(const QString &key, const QSet<QString> &fields, const Done &done)
{
    --m_writing;
    if (!done) {
        m_waiting[key] += fields;
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
