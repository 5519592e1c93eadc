#include "http/httpclient.h"

#include "http/exchange.h"

namespace vivier {

using namespace Qt::StringLiterals;

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
{
    m_network.setAutoDeleteReplies(false);
}

HttpClient::~HttpClient()
{
    const QList<Exchange *> open = std::exchange(m_waiting, {}) + std::exchange(m_running, {});
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
    auto *exchange = new Exchange(&m_network, m_options, request, authorization, [this](Exchange *ended) {
        m_waiting.removeOne(ended);
        m_running.removeOne(ended);
        startNext();
    });
    QFuture<Result<Response>> future = exchange->future();
    m_waiting.append(exchange);
    exchange->stopWith(std::move(stop));
    startNext();
    return future;
}

void HttpClient::startNext()
{
    while (!m_waiting.isEmpty() && m_running.size() < m_options.maxAtOnce) {
        m_running.append(m_waiting.takeFirst());
        m_running.constLast()->start();
    }
}

QString HttpClient::withoutToken(QString text) const
{
    if (!m_token.isEmpty())
        text.replace(QString::fromLatin1(m_token), u"…"_s);
    return text;
}

} // namespace vivier
