// SPDX-License-Identifier: MIT
#include "http/exchange.h"

#include <QJsonParseError>
#include <QLoggingCategory>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslError>

#include <algorithm>
#include <cstring>

Q_LOGGING_CATEGORY(lcHttp, "vivier.http", QtWarningMsg)

namespace vivier {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int maxRedirects = 5;

/// OpenSSL's number of an alert, in what Qt tells of a connection that it ended; Qt has no other sign of it. In TLS 1.3
/// that a certificate is wanted comes when our side of the handshake is over already.
bool wantsCertificate(const QNetworkReply &reply)
{
    // SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED, 1116
    return reply.errorString().contains("45C:SSL routines"_L1);
}

QNetworkRequest prepared(const Request &request, const QByteArray &authorization)
{
    QUrl url = request.url;
    url.setUserInfo({});
    url.setFragment({});
    QNetworkRequest prepared(url);
    // The default policy carries Authorization to another host (Qt 6.4.2), so redirects are ours.
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // What is known of resends and cut answers was measured with HTTP/1.1.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setHeader(QNetworkRequest::UserAgentHeader, u"Vivier/" VIVIER_VERSION ""_s);
    prepared.setRawHeader("Accept", "application/json");
    if (!authorization.isEmpty())
        prepared.setRawHeader("Authorization", authorization);
    if (request.isWrite()) {
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    return prepared;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// "Early hints" and the like: the answer itself follows (RFC 9110, 15.2), and Qt 6.4 ends there (but after 100).
bool isInterim(int status)
{
    return status > 0 && status < 200;
}

/// Whether bytes of the answer may follow which Qt does not read: after an interim one, and after a status that has no
/// body by definition although one is announced.
bool isLeftUnread(const QNetworkReply &reply)
{
    const int status = statusOf(reply);
    const bool isBodiless = status == 204 || status == 304;
    return isInterim(status) || (isBodiless && (reply.rawHeader("Content-Length").toLongLong() > 0 ||
                                                reply.hasRawHeader("Transfer-Encoding")));
}

/// Qt ends some cut answers with NoError (Qt 6.4.2, POST), so the length is checked here. Qt takes the header away when
/// it has unpacked the body; JSON that parses is then the only proof.
bool isAsLongAsSaid(const Response &response)
{
    bool said = false;
    const qint64 length = response.header("Content-Length").toLongLong(&said);
    return !said || response.body.size() == length;
}

} // namespace

OneWayBody::OneWayBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::readData(char *data, qint64 maxSize)
{
    const qint64 left = m_bytes.size() - m_read;
    if (left == 0)
        return -1;
    const qint64 now = qMin(left, maxSize);
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(now));
    m_read += now;
    return now;
}

Exchange::Exchange(const HttpOptions &options, const Request &request, const QByteArray &authorization,
                   ExchangeObserver observer)
    : m_options(options)
    , m_request(request)
    , m_authorization(authorization)
    , m_observer(std::move(observer))
    , m_left(options.deadline)
{
    m_promise.start();
    for (QTimer *timer : {&m_deadline, &m_silence})
        timer->setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(Kind::NoAnswer, true); });
    connect(&m_silence, &QTimer::timeout, this, [this] { giveUp(Kind::NoAnswer, false); });
}

Exchange::~Exchange() = default;

void Exchange::stopWith(std::stop_token stop)
{
    // Queued: the token may fire on another thread, or right here in a caller that does not expect an answer yet.
    m_stop.emplace(std::move(stop), [this] {
        QMetaObject::invokeMethod(
            this, [this] { giveUp(Kind::Cancelled, true); }, Qt::QueuedConnection);
    });
}

Urgency Exchange::urgency() const
{
    if (m_request.isWrite())
        return Urgency::Write;
    return m_request.background ? Urgency::Background : Urgency::Read;
}

void Exchange::turnAway(const ApiError &why)
{
    finish(tl::unexpected(why));
}

void Exchange::abandon()
{
    m_observer = {};
    giveUp(Kind::Cancelled, true);
}

void Exchange::start(qint64 turn, QNetworkAccessManager *network)
{
    m_turn = turn;
    ++m_attempts;
    m_received.clear();
    m_tlsProblem.clear();
    m_cut = false;
    m_givenUp.reset();
    m_askedAt = m_options.clock->now();
    m_elapsed.start();
    m_deadline.start(m_left);

    QNetworkRequest request = prepared(m_request, m_authorization);
    if (m_options.tls)
        request.setSslConfiguration(*m_options.tls);
    if (m_request.isWrite()) {
        auto *body = new OneWayBody(m_request.body, nullptr);
        m_body = body;
        m_reply = network->sendCustomRequest(request, m_request.verb(), body);
        body->setParent(m_reply);
    } else {
        m_reply = m_request.method == Request::Method::Head ? network->head(request) : network->get(request);
    }
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::receive);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::receive);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { m_silence.start(m_options.silence); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsProblem = errors.constFirst().errorString();
    });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::attemptEnded);
    m_silence.start(m_options.silence);
}

void Exchange::receive()
{
    if (!m_reply)
        return;
    m_silence.start(m_options.silence);
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_options.maxBytes && m_request.method != Request::Method::Head) {
        giveUp(Kind::TooLarge, true);
        return;
    }
    // Not more than there is: read() takes memory for all that it is asked for.
    m_received += m_reply->read(qMin(m_reply->bytesAvailable(), m_options.maxBytes + 1 - m_received.size()));
    if (m_received.size() > m_options.maxBytes)
        giveUp(Kind::TooLarge, true);
}

void Exchange::giveUp(ApiError::Kind why, bool final)
{
    if (m_finished)
        return; // a stop that was queued just before the end
    m_givenUp = why;
    m_final = m_final || final;
    if (m_reply)
        m_reply->abort(); // emits finished() before it returns
    else
        finish(tl::unexpected(failure(why, 0)));
}

void Exchange::attemptEnded()
{
    m_silence.stop();
    m_deadline.stop();
    if (!m_givenUp)
        receive(); // may give up in turn: abort() of a finished reply does nothing
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->deleteLater();
    m_bodyRead = m_bodyRead || (m_body && m_body->wasRead());
    m_body = nullptr;
    qCInfo(lcHttp).noquote() << m_request.verb() << reply->url().path() << statusOf(*reply) << m_elapsed.elapsed()
                             << "ms";
    m_left -= milliseconds(m_elapsed.elapsed());
    if (m_observer.leftUnread && isLeftUnread(*reply))
        m_observer.leftUnread();

    if (!m_givenUp && !m_request.isWrite()) {
        if (const std::optional<QUrl> target = redirectTarget(*reply)) {
            m_request.url = *target;
            ++m_redirects;
            --m_attempts;
            attempted(true, {});
            told(statusOf(*reply), {});
            m_observer.returns(this);
            return;
        }
    }
    Result<Response> result = outcome(*reply);
    if (result) {
        const QList<RateWindow> windows = windowsOf(*result);
        result->toldWait = toldWait(*result, windows);
        attempted(true, windows);
        told(result->status, result->retryAfter());
    } else {
        attempted(statusOf(*reply) != 0, {});
    }
    if (!retry(result))
        finish(std::move(result));
}

QList<RateWindow> Exchange::windowsOf(const Response &response) const
{
    QList<RateWindow> windows = m_options.rateWindows ? m_options.rateWindows(response) : QList<RateWindow>();
    for (RateWindow &window : windows) {
        if (window.resetsAt.isValid())
            window.resetsAt = response.inOurTime(window.resetsAt);
    }
    return windows;
}

/// What a refusal says of a wait besides Retry-After.
std::optional<seconds> Exchange::toldWait(const Response &response, const QList<RateWindow> &windows) const
{
    constexpr seconds aDay{24 * 60 * 60};
    if (response.status != 429 && response.status != 503)
        return std::nullopt;
    std::optional<seconds> wait = m_options.retryAfter ? m_options.retryAfter(response) : std::nullopt;
    if (wait)
        wait = std::clamp(*wait, seconds(0), aDay);
    for (const RateWindow &window : windows) {
        if (response.status != 429 || window.remaining > 0 || !window.resetsAt.isValid())
            continue;
        const auto left = std::chrono::ceil<seconds>(milliseconds(response.answeredAt.msecsTo(window.resetsAt)));
        if (left > seconds(0) && left <= window.length + seconds(1))
            wait = std::max(wait, std::optional(left));
    }
    return wait;
}

/// Where a read goes on: in the same origin only, as the token would travel along.
std::optional<QUrl> Exchange::redirectTarget(const QNetworkReply &reply) const
{
    const QByteArray location = reply.rawHeader("Location");
    if (!isRedirect(statusOf(reply)) || location.isEmpty() || m_redirects >= maxRedirects)
        return std::nullopt;
    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(location));
    return target.isValid() && isSameOrigin(target, m_request.url) ? std::optional(target) : std::nullopt;
}

Result<Response> Exchange::outcome(QNetworkReply &reply)
{
    const int status = statusOf(reply);
    if (m_givenUp)
        return tl::unexpected(failure(*m_givenUp, status));
    if (status == 0)
        return tl::unexpected(networkError(reply));
    if (isInterim(status))
        return tl::unexpected(failure(Kind::NoAnswer, status));
    if (isRedirect(status)) {
        const QUrl target = m_request.url.resolved(QUrl::fromEncoded(reply.rawHeader("Location")));
        return tl::unexpected(failure(Kind::RedirectRefused, status, target.host()));
    }
    Response response{.status = status,
                      .body = m_received,
                      .json = {},
                      .headers = {},
                      .askedAt = m_askedAt,
                      .answeredAt = m_options.clock->now()};
    for (const auto &[name, value] : reply.rawHeaderPairs())
        response.headers.append({name, value});
    if (!response.isSuccess() || m_request.method == Request::Method::Head)
        return response; // the status decides; Qt has one error code for six of them
    if (reply.error() != QNetworkReply::NoError || !isAsLongAsSaid(response)) {
        m_cut = true;
        return tl::unexpected(failure(Kind::Malformed, status, u"incomplete answer"_s));
    }
    if (m_request.expectsJson) {
        QJsonParseError problem;
        response.json = QJsonDocument::fromJson(response.body, &problem);
        if (problem.error != QJsonParseError::NoError)
            return tl::unexpected(failure(Kind::Malformed, status, u"not JSON"_s));
    }
    return response;
}

ApiError Exchange::networkError(const QNetworkReply &reply) const
{
    const auto error = [&](Kind kind) { return failure(kind, 0, reply.errorString()); };
    if (!m_tlsProblem.isEmpty())
        return failure(Kind::TlsFailed, 0, m_tlsProblem);
    if (wantsCertificate(reply)) {
        // Part of the handshake, before which a server reads nothing that was sent.
        return {.kind = Kind::TlsRefused, .text = reply.errorString()};
    }
    switch (reply.error()) {
    case QNetworkReply::ProxyAuthenticationRequiredError: // the proxy's answer to CONNECT, which Qt keeps to itself
        return proxyError(reply);
    case QNetworkReply::SslHandshakeFailedError: // not by us: there would be a problem with the certificate
        return error(Kind::TlsRefused);
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // "network unreachable" among others
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::UnknownProxyError:
        return error(maybeApplied() ? Kind::NoAnswer : Kind::Offline);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownServerError:
        return error(Kind::Malformed);
    default: // closed without an answer, silent, ContentReSendError
        return error(Kind::NoAnswer);
    }
}

/// A proxy wants a login, or another one. Before the tunnel is there nothing reaches the server; a write that had left
/// over an earlier one is looked for.
ApiError Exchange::proxyError(const QNetworkReply &reply) const
{
    const QNetworkProxy proxy = reply.manager()->proxy();
    ApiError error = failure(maybeApplied() ? Kind::NoAnswer : Kind::Offline, 407, reply.errorString());
    error.proxy = Proxies::nameOf(proxy);
    error.wasLoginRefused = m_options.proxies->refused(proxy, m_request.url);
    return error;
}

ApiError Exchange::failure(ApiError::Kind kind, int status, const QString &text) const
{
    return {.kind = kind, .status = status, .text = text, .maybeApplied = maybeApplied()};
}

bool Exchange::retry(const Result<Response> &result)
{
    if (m_final || m_request.isWrite() || m_attempts >= m_options.retry.attempts)
        return false;
    const bool mayPass =
        result ? result->status == 429 || result->status >= 500 : result.error().kind == Kind::NoAnswer || m_cut;
    if (!mayPass)
        return false;
    milliseconds wait = m_options.retry.baseDelay * (1 << qMin(m_attempts - 1, 10));
    wait = qMin(wait, m_options.retry.maxDelay);
    wait -= milliseconds(QRandomGenerator::global()->bounded(static_cast<qint64>(wait.count()) / 2 + 1));
    if (const auto asked = result ? result->retryAfter() : std::nullopt)
        wait = *asked;
    if (wait >= m_left)
        return false; // the caller learns now, and how long to wait
    m_left -= wait;
    m_options.clock->after(wait, this, [this] {
        if (!m_finished)
            m_observer.returns(this);
    });
    m_observer.rests(this);
    return true;
}

void Exchange::attempted(bool answered, const QList<RateWindow> &windows)
{
    if (m_observer.attempted)
        m_observer.attempted(m_turn, answered, windows);
}

void Exchange::told(int status, std::optional<std::chrono::seconds> retryAfter)
{
    if (m_observer.answered)
        m_observer.answered(status, retryAfter, m_askedAt);
}

void Exchange::finish(Result<Response> result)
{
    m_finished = true;
    m_stop.reset();
    m_deadline.stop();
    m_silence.stop();
    deleteLater();
    if (const auto ended = std::exchange(m_observer, {}).ended)
        ended(this);
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace vivier
