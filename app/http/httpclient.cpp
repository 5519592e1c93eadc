#include "http/httpclient.h"

#include "http/exchange.h"

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
    m_network.setAutoDeleteReplies(false);
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
    const Exchange::Line line{
        .attempted =
            [this](qint64 turn, bool answered, const QList<RateWindow> &windows) {
                m_limiter.ended(turn, answered, windows, m_options.clock->now());
            },
        .answered =
            [this](int status, std::optional<std::chrono::seconds> retryAfter, const QDateTime &asked) {
                m_limiter.answered(status, retryAfter, asked, m_options.clock->now());
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
                m_waiting.prepend(returning);
                startNext();
            },
        .ended =
            [this](Exchange *ended) {
                leave(ended);
                startNext();
            },
    };
    auto *exchange = new Exchange(&m_network, m_options, request, authorization, line);
    QFuture<Result<Response>> future = exchange->future();
    m_waiting.append(exchange);
    exchange->stopWith(std::move(stop));
    startNext();
    return future;
}

void HttpClient::leave(Exchange *exchange)
{
    for (QList<Exchange *> *list : {&m_waiting, &m_running, &m_resting})
        list->removeOne(exchange);
}

void HttpClient::startNext()
{
    const QDateTime now = m_options.clock->now();
    if (const auto pause = m_limiter.pause(now); pause && pause->left > m_options.deadline) {
        turnAway(*pause);
        return;
    }
    while (!m_waiting.isEmpty() && m_running.size() < qMax(1, m_options.maxAtOnce)) {
        if (const auto wait = m_limiter.ask(now)) {
            const milliseconds windowWait = m_limiter.windowWait(now);
            if (windowWait <= longestWait())
                wakeAfter(*wait);
            else if (m_running.isEmpty()) // else an answer may yet tell of a shorter one
                turnAway({.status = 429, .left = windowWait});
            return;
        }
        m_running.append(m_waiting.takeFirst());
        m_running.constLast()->start(m_limiter.lastLeft());
    }
}

/// In the queue for a window to reset: the shortest window there is, a minute, is not worth an error.
milliseconds HttpClient::longestWait() const
{
    return qMax(m_options.deadline, milliseconds(1min)) + 2 * milliseconds(RateBudget::margin);
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

milliseconds HttpClient::timeFor(int requests, milliseconds perRequest) const
{
    const auto ahead = static_cast<int>(m_waiting.size() + m_resting.size());
    return m_limiter.timeFor(requests + ahead, m_options.maxAtOnce, perRequest, m_options.clock->now());
}

/// Who asks learns now, and how long to wait, rather than wait without a word.
void HttpClient::turnAway(const RateLimiter::Pause &pause)
{
    const ApiError error{.kind = pause.status == 429 ? ApiError::Kind::RateLimited : ApiError::Kind::Maintenance,
                         .retryAfter = std::chrono::ceil<std::chrono::seconds>(pause.left)};
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
