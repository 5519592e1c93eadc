// SPDX-License-Identifier: MIT
#include "http/httpclient.h"

#include "http/exchange.h"

#include <QScopeGuard>

#include <algorithm>
#include <cmath>

namespace vivier {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// A pasted token may bring line ends or odd spaces along, which would end up as header lines of their own.
QByteArray printable(const QString &token)
{
    QByteArray kept;
    for (const QChar c : token) {
        if (c > u' ' && c < u'\x7f')
            kept.append(c.toLatin1());
    }
    return kept;
}

} // namespace

HttpClient::HttpClient(const QUrl &api, const QString &token, const HttpOptions &options)
    : m_api(api)
    , m_token(printable(token))
    , m_options(options)
    , m_limiter(options.perSecond, options.assumedWindows)
{
    m_limiter.resume(options.pause, m_options.clock->now());
    renewConnections();
    QObject::connect(m_options.proxies.get(), &Proxies::changed, &m_context, [this] { m_wayKnown.invalidate(); });
}

HttpClient::~HttpClient()
{
    const QList<Exchange *> open =
        std::exchange(m_waiting, {}) + std::exchange(m_running, {}) + std::exchange(m_resting, {});
    for (Exchange *exchange : open)
        exchange->abandon();
}

QFuture<Result<Response>> HttpClient::send(const Request &request, std::stop_token stop)
{
    if (!isSecureEnough(request.url)) {
        return QtFuture::makeReadyFuture(Result<Response>(tl::unexpected(
            ApiError{.kind = ApiError::Kind::InsecureUrl, .text = request.url.host(QUrl::PrettyDecoded)})));
    }
    const QByteArray authorization =
        !m_token.isEmpty() && isSameOrigin(request.url, m_api) ? "Bearer "_ba + m_token : QByteArray();
    const ExchangeObserver observer{
        .attempted =
            [this](qint64 turn, bool answered, const QList<RateWindow> &windows) {
                if (!answered)
                    m_wayKnown.invalidate(); // another network may have another proxy
                m_limiter.ended(turn, answered, windows, m_options.clock->now());
            },
        .answered =
            [this](int status, std::optional<std::chrono::seconds> retryAfter, const QDateTime &asked) {
                const QDateTime now = m_options.clock->now();
                const double took = qMax(0.0, double(asked.msecsTo(now)));
                m_took = m_took ? (*m_took * 3 + took) / 4 : took;
                m_limiter.answered(status, retryAfter, asked, now);
                const bool isPause = (status == 429 || status == 503) && retryAfter && retryAfter->count() > 0;
                if (isPause && m_options.pauseAsked)
                    m_options.pauseAsked({status, now, now.addSecs(retryAfter->count())});
            },
        .rests =
            [this](Exchange *resting) {
                leave(resting);
                m_resting.append(resting);
                startNext();
            },
        .returns =
            [this](Exchange *returning) {
                leave(returning);
                lineUp(returning, true);
                startNext();
            },
        .ended =
            [this](Exchange *ended) {
                leave(ended);
                startNext();
            },
        .leftUnread = [this] { renewConnections(); },
    };
    auto *exchange = new Exchange(m_options, request, authorization, observer);
    QFuture<Result<Response>> future = exchange->future();
    lineUp(exchange, false);
    exchange->stopWith(std::move(stop));
    startNext();
    return future;
}

void HttpClient::renewConnections()
{
    m_networks.push_back(std::make_unique<QNetworkAccessManager>());
    m_networks.back()->setAutoDeleteReplies(false);
    m_networks.back()->setProxy(m_way);
    // Later, as this may be called from within one of its replies. clearConnectionCache() would break off its others.
    const auto dropUnused = [this] {
        const QNetworkAccessManager *current = m_networks.back().get();
        std::erase_if(m_networks, [this, current](const std::unique_ptr<QNetworkAccessManager> &network) {
            const auto uses = [&network](const Exchange *exchange) { return exchange->uses(network.get()); };
            return network.get() != current && std::none_of(m_running.cbegin(), m_running.cend(), uses);
        });
    };
    QMetaObject::invokeMethod(&m_context, dropUnused, Qt::QueuedConnection);
}

/// Asks for it where it is not known, or may be another by now.
bool HttpClient::knowsWay()
{
    constexpr auto isFreshFor = 30s;
    const bool isFresh = m_wayKnown.isValid() && !m_wayKnown.hasExpired(milliseconds(isFreshFor).count());
    if (isFresh || isThisComputer(m_api))
        return true;
    if (!std::exchange(m_isAskingWay, true))
        m_options.proxies->wayTo(m_api, &m_context, [this](const QNetworkProxy &proxy) { takeWay(proxy); });
    return false;
}

void HttpClient::takeWay(const QNetworkProxy &proxy)
{
    m_isAskingWay = false;
    m_wayKnown.start();
    if (m_way != proxy) {
        m_way = proxy;
        renewConnections(); // those that are open lead another way, and remember another login
    }
    startNext();
}

/// Those in the background behind all others, and who had a turn already before its like.
void HttpClient::lineUp(Exchange *exchange, bool hadTurn)
{
    const auto background = std::find_if(m_waiting.cbegin(), m_waiting.cend(), [](const Exchange *waiting) {
        return waiting->urgency() == Urgency::Background;
    });
    if (exchange->urgency() == Urgency::Background)
        m_waiting.insert(hadTurn ? background : m_waiting.cend(), exchange);
    else
        m_waiting.insert(hadTurn ? m_waiting.cbegin() : background, exchange);
}

void HttpClient::leave(Exchange *exchange)
{
    for (QList<Exchange *> *list : {&m_waiting, &m_running, &m_resting})
        list->removeOne(exchange);
}

void HttpClient::startNext()
{
    const auto tell = qScopeGuard([this] {
        if (m_options.queueChanged)
            m_options.queueChanged(m_waiting.size() + m_resting.size(), m_running.size());
    });
    const QDateTime now = m_options.clock->now();
    if (const auto pause = m_limiter.pause(now); pause && pause->left > m_options.deadline) {
        turnAway(*pause);
        return;
    }
    if (!m_waiting.isEmpty() && !knowsWay())
        return;
    while (!m_waiting.isEmpty() && m_running.size() < qMax(1, m_options.maxAtOnce)) {
        const Turn turn = nextTurn(now);
        if (turn.wait) {
            const milliseconds windowWait = m_limiter.windowWait(now, turn.exchange->urgency());
            if (windowWait <= longestWait())
                wakeAfter(*turn.wait);
            else if (m_running.isEmpty()) // else an answer may yet tell of a shorter one
                turnAway({.status = 429, .left = windowWait}, m_limiter.windowWait(now) <= longestWait());
            return;
        }
        m_waiting.removeOne(turn.exchange);
        m_running.append(turn.exchange);
        turn.exchange->start(m_limiter.lastLeft(), m_networks.back().get());
    }
}

/// The first in the queue, or the first write when that is a read which is spread over the rest of a window.
HttpClient::Turn HttpClient::nextTurn(const QDateTime &now)
{
    Exchange *first = m_waiting.constFirst();
    const auto wait = m_limiter.tryAcquire(now, first->urgency());
    if (!wait || first->urgency() != Urgency::Read)
        return {first, wait};
    const auto write = std::find_if(m_waiting.cbegin(), m_waiting.cend(),
                                    [](const Exchange *waiting) { return waiting->urgency() == Urgency::Write; });
    if (write == m_waiting.cend() || m_limiter.windowWait(now) <= m_limiter.windowWait(now, Urgency::Write))
        return {first, wait};
    return {*write, m_limiter.tryAcquire(now, Urgency::Write)};
}

/// In the queue for a window: its reset when it is the shortest there is, a minute, is not worth an error, and a read's
/// part of the last tenth never is (longestSpread).
milliseconds HttpClient::longestWait() const
{
    return qMax(m_options.deadline, milliseconds(RateBudget::longestSpread)) + 2 * milliseconds(RateBudget::margin);
}

void HttpClient::wakeAfter(milliseconds wait)
{
    const QDateTime wakesAt = m_options.clock->now().addMSecs(wait.count());
    if (m_wakesAt.isValid() && m_wakesAt <= wakesAt)
        return;
    m_wakesAt = wakesAt;
    m_options.clock->after(wait, &m_context, [this] {
        m_wakesAt = {};
        startNext();
    });
}

std::optional<milliseconds> HttpClient::timeFor(int requests) const
{
    if (!m_took && m_limiter.perSecond() <= 0)
        return std::nullopt;
    return timeFor(requests, milliseconds(std::llround(m_took.value_or(0))));
}

milliseconds HttpClient::timeFor(int requests, milliseconds perRequest) const
{
    int writes = requests / 2;
    for (const QList<Exchange *> *list : {&m_waiting, &m_resting}) {
        for (const Exchange *ahead : *list) {
            requests += ahead->urgency() == Urgency::Background ? 0 : 1;
            writes += ahead->urgency() == Urgency::Write ? 1 : 0;
        }
    }
    return m_limiter.timeFor(requests, m_options.maxAtOnce, perRequest, m_options.clock->now(), writes);
}

/// Who asks learns now, and how long to wait, rather than wait without a word.
void HttpClient::turnAway(const RateLimiter::Pause &pause, bool othersMayGo)
{
    const ApiError error{.kind = pause.status == 429 ? ApiError::Kind::RateLimited : ApiError::Kind::Maintenance,
                         .retryAfter = std::chrono::ceil<std::chrono::seconds>(pause.left),
                         .othersMayGo = othersMayGo};
    const QList<Exchange *> waiting = std::exchange(m_waiting, {});
    for (Exchange *exchange : waiting)
        exchange->turnAway(error);
}

QString HttpClient::withoutToken(QString text) const
{
    if (!m_token.isEmpty())
        text.replace(QString::fromLatin1(m_token), u"…"_s);
    return text;
}

} // namespace vivier
