// SPDX-License-Identifier: MIT
#include "http/stranger.h"

#include "http/message.h"
#include "http/publicaddress.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace vivier {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto enoughAfter = 700ms; ///< after the first bytes: who sends slowly need not be waited for

/// Says the same of everybody: Qt would tell the language of this computer.
QNetworkRequest strangersRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // the host is told in a header of ours
    request.setRawHeader("User-Agent", "Mozilla/5.0");
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

/// Of the whole file: "bytes 0-99/1234" of a range, else the length of the body.
qint64 wholeLength(const QNetworkReply &reply, int status)
{
    if (status == 206 || status == 416) {
        const QByteArray range = reply.rawHeader("Content-Range");
        const qsizetype slash = range.lastIndexOf('/');
        return slash < 0 ? -1 : countIn(range.mid(slash + 1)).value_or(-1);
    }
    return countIn(reply.rawHeader("Content-Length")).value_or(-1);
}

} // namespace

struct Stranger::State
{
    StrangerOptions options;
    QList<Visit *> visits = {}; ///< those that are on their way
};

/// One question from its start to its end. Owns itself: deletes itself later once it has ended.
class Stranger::Visit final : public QObject
{
public:
    Visit(const std::shared_ptr<State> &state, Verb verb, const QUrl &url, qint64 firstBytes, bool ranged)
        : m_state(state)
        , m_verb(verb)
        , m_url(url)
        , m_firstBytes(firstBytes)
        , m_ranged(ranged)
    {
        m_url.setUserInfo({});
        m_url.setFragment({});
        m_promise.start();
        m_network.setCookieJar(new QNetworkCookieJar(&m_network)); // remembers nothing beyond this visit
        m_network.setAutoDeleteReplies(false);
        for (QTimer *timer : {&m_deadline, &m_enough})
            timer->setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { timeIsUp(); });
        connect(&m_enough, &QTimer::timeout, this, [this] { answered(); });
    }

    QFuture<Glimpse> future() { return m_promise.future(); }

    void begin(std::chrono::milliseconds longest, std::stop_token stop)
    {
        m_deadline.start(longest);
        m_stop.emplace(std::move(stop), [this] {
            QMetaObject::invokeMethod(
                this, [this] { end(Glimpse::End::Stopped); }, Qt::QueuedConnection);
        });
        const bool isHttp = m_url.scheme() == "http"_L1 || m_url.scheme() == "https"_L1;
        if (!m_url.isValid() || !isHttp || m_url.host().isEmpty()) {
            end(Glimpse::End::NotHttp);
            return;
        }
        m_isOwn = isSameHost(m_url, m_state->options.own);
        if (!m_isOwn && isLocalName(m_url.host())) {
            end(Glimpse::End::Refused);
            return;
        }
        m_state->options.proxies->wayTo(m_url, this, [this](const QNetworkProxy &proxy) { takeWay(proxy); });
    }

    void end(Glimpse::End how)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_state->visits.removeOne(this);
        m_deadline.stop();
        m_enough.stop();
        dropReply();
        m_seen.end = how;
        m_promise.addResult(m_seen);
        m_promise.finish();
        deleteLater();
    }

private:
    void takeWay(const QNetworkProxy &proxy)
    {
        if (m_ended)
            return;
        m_network.setProxy(proxy);
        if (proxy.type() != QNetworkProxy::NoProxy) {
            m_seen.isByNameOnly = true;
            visit(m_url, false);
            return;
        }
        if (const std::optional<QHostAddress> spelled = spelledAddress(m_url.host())) {
            takeAddresses({*spelled});
            return;
        }
        auto *watcher = new QFutureWatcher<QList<QHostAddress>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            takeAddresses(watcher->future().resultCount() > 0 ? watcher->result() : QList<QHostAddress>());
        });
        watcher->setFuture(m_state->options.resolver(m_url.host(QUrl::FullyEncoded)));
    }

    /// All of them are judged: a name may have one for us and another for the next who asks.
    void takeAddresses(QList<QHostAddress> addresses)
    {
        if (m_ended)
            return;
        if (addresses.isEmpty()) {
            end(Glimpse::End::NoName);
            return;
        }
        if (!m_isOwn && !std::all_of(addresses.cbegin(), addresses.cend(), isPublicAddress)) {
            end(Glimpse::End::Refused);
            return;
        }
        // Not every network has IPv6, and not every one of those that say so leads anywhere.
        std::stable_partition(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
            return address.protocol() == QAbstractSocket::IPv4Protocol;
        });
        m_addresses = std::move(addresses);
        visitNext();
    }

    void visitNext()
    {
        QUrl pinned = m_url;
        pinned.setHost(m_addresses.takeFirst().toString());
        visit(pinned, true);
    }

    void visit(const QUrl &url, bool isPinned)
    {
        QNetworkRequest request = strangersRequest(url);
        if (isPinned) {
            // The name is told to the server and to the check of its certificate, and not to a resolver again.
            QUrl named;
            named.setHost(m_url.host());
            named.setPort(m_url.port());
            request.setRawHeader("Host", named.authority(QUrl::FullyEncoded).toLatin1());
            request.setPeerVerifyName(m_url.host(QUrl::FullyEncoded));
        }
        if (m_verb == Verb::Get && m_ranged)
            request.setRawHeader("Range", "bytes=0-" + QByteArray::number(m_firstBytes - 1));
        m_reply = m_verb == Verb::Head ? m_network.head(request) : m_network.get(request);
        m_reply->setReadBufferSize(m_firstBytes + 1); // who sends more than was asked for is not listened to
        connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { takeHead(); });
        connect(m_reply, &QNetworkReply::readyRead, this, [this] { takeBody(); });
        connect(m_reply, &QNetworkReply::finished, this, [this] { replyEnded(); });
    }

    void takeHead()
    {
        if (!m_reply)
            return;
        m_seen.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_seen.bytes = wholeLength(*m_reply, m_seen.status);
        m_seen.contentType = m_reply->rawHeader("Content-Type").split(';').constFirst().trimmed().toLower();
        m_seen.disposition = m_reply->rawHeader("Content-Disposition");
        const QByteArray packed = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
        m_seen.isPacked = !packed.isEmpty() && packed != "identity";
        const QByteArray location = m_reply->rawHeader("Location");
        if (m_seen.status >= 300 && m_seen.status < 400 && !location.isEmpty())
            m_seen.location = m_url.resolved(QUrl::fromEncoded(location));
        if (m_seen.status >= 300)
            answered(); // what else it says is not for us
    }

    void takeBody()
    {
        if (!m_reply)
            return;
        if (m_seen.status == 0)
            takeHead();
        if (!m_reply)
            return;
        m_seen.begin += m_reply->read(qMin(m_reply->bytesAvailable(), m_firstBytes - m_seen.begin.size()));
        if (m_seen.begin.size() >= m_firstBytes)
            answered();
        else if (!m_seen.begin.isEmpty() && !m_enough.isActive())
            m_enough.start(enoughAfter);
    }

    void replyEnded()
    {
        if (!m_reply)
            return;
        const QNetworkReply::NetworkError error = m_reply->error();
        if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0) {
            takeHead();
            takeBody();
            m_seen.isWhole = m_verb == Verb::Get && error == QNetworkReply::NoError;
            answered();
            return;
        }
        switch (error) {
        case QNetworkReply::SslHandshakeFailedError:
            end(Glimpse::End::NotTrusted);
            return;
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyConnectionClosedError:
        case QNetworkReply::ProxyNotFoundError:
        case QNetworkReply::ProxyTimeoutError:
        case QNetworkReply::ProxyAuthenticationRequiredError:
        case QNetworkReply::UnknownProxyError:
            end(Glimpse::End::ProxyRefused);
            return;
        case QNetworkReply::HostNotFoundError:
            end(Glimpse::End::NoName);
            return;
        default:
            break;
        }
        dropReply();
        if (m_addresses.isEmpty())
            end(Glimpse::End::NoAnswer);
        else
            visitNext();
    }

    void answered() { end(m_seen.status == 407 ? Glimpse::End::ProxyRefused : Glimpse::End::Answered); }

    /// A body that came in part says more than none; a head without the body that it announces says too little.
    void timeIsUp()
    {
        if (m_seen.begin.isEmpty())
            end(Glimpse::End::NoAnswer);
        else
            answered();
    }

    void dropReply()
    {
        QNetworkReply *const reply = std::exchange(m_reply, nullptr);
        if (!reply)
            return;
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }

    std::shared_ptr<State> m_state;
    Verb m_verb;
    QUrl m_url;
    qint64 m_firstBytes;
    bool m_ranged;
    bool m_isOwn = false;
    bool m_ended = false;
    QPromise<Glimpse> m_promise;
    Glimpse m_seen;
    QList<QHostAddress> m_addresses; ///< those that were not tried yet
    QTimer m_deadline;
    QTimer m_enough;
    QNetworkAccessManager m_network; ///< of this visit alone, so that nothing of one is known to another
    QNetworkReply *m_reply = nullptr;
    // Last, so that it is gone before anything that its callback touches.
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

bool isSameHost(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &of) { return of.port(of.scheme() == "https"_L1 ? 443 : 80); };
    return !one.host().isEmpty() && one.host().compare(other.host(), Qt::CaseInsensitive) == 0 &&
           port(one) == port(other);
}

Resolver systemResolver()
{
    return [](const QString &host) {
        const auto promise = std::make_shared<QPromise<QList<QHostAddress>>>();
        promise->start();
        QHostInfo::lookupHost(host, QCoreApplication::instance(), [promise](const QHostInfo &found) {
            promise->addResult(found.addresses());
            promise->finish();
        });
        return promise->future();
    };
}

Stranger::Stranger(const StrangerOptions &options)
    : m_state(std::make_shared<State>(State{.options = options}))
{
}

Stranger::~Stranger()
{
    const QList<Visit *> open = m_state->visits;
    for (Visit *visit : open)
        visit->end(Glimpse::End::Stopped);
}

QFuture<Glimpse> Stranger::ask(Verb verb, const QUrl &url, std::chrono::milliseconds longest, std::stop_token stop,
                               qint64 firstBytes, bool ranged)
{
    auto *visit = new Visit(m_state, verb, url, firstBytes, ranged);
    m_state->visits.append(visit);
    QFuture<Glimpse> future = visit->future();
    visit->begin(longest, std::move(stop));
    return future;
}

} // namespace vivier
