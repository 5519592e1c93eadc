// SPDX-License-Identifier: MIT
#include "sandbox/fetcher.h"

#include "sandbox/samples.h"

#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

struct Fetcher::Run
{
    QList<Order> orders;
    Done done;
    QList<Fetched> fetched = {};
};

namespace {

/// A proxy of the environment must not swallow fetches from this very server.
class DirectToLoopback : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.url().host();
        if (host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

/// One download: what became of it so far.
struct Download
{
    QByteArray bytes;
    QString problem;
};

} // namespace

Fetcher::Fetcher(int timeoutMs, QObject *parent)
    : QObject(parent)
    , m_timeoutMs(timeoutMs)
{
    m_network.setParent(this);
    m_network.setProxyFactory(new DirectToLoopback);
}

Fetcher::~Fetcher()
{
    const QList<QNetworkReply *> replies = m_network.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        reply->disconnect(this);
}

void Fetcher::fetchAll(const QList<Order> &orders, const Done &done)
{
    fetchNext(std::make_shared<Run>(Run{orders, done}));
}

void Fetcher::fetchNext(const std::shared_ptr<Run> &run)
{
    if (run->fetched.size() == run->orders.size()) {
        run->done(run->fetched, {});
        return;
    }
    const Order &order = run->orders.at(run->fetched.size());
    QNetworkRequest request{QUrl(order.url)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(5);
    QNetworkReply *reply = m_network.get(request);
    const auto download = std::make_shared<Download>();
    const auto giveUp = [reply, download](const QString &why) {
        if (download->problem.isNull())
            download->problem = why;
        reply->abort();
    };
    const QString tooLarge = u"%1 is larger than %2 MB"_s.arg(order.field).arg(order.limit / kMegabyte);
    QTimer::singleShot(m_timeoutMs, reply, [giveUp, field = order.field, seconds = m_timeoutMs / 1000.0] {
        giveUp(u"%1 could not be fetched: no complete answer within %2 s"_s.arg(field).arg(seconds));
    });
    connect(reply, &QNetworkReply::readyRead, this, [reply, download, giveUp, tooLarge, limit = order.limit] {
        const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        download->bytes += reply->readAll();
        if (announced > limit || download->bytes.size() > limit)
            giveUp(tooLarge);
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, download, run] {
        reply->deleteLater();
        const Order &current = run->orders.at(run->fetched.size());
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        QString problem = download->problem;
        if (problem.isNull() && status >= 300)
            problem = u"%1 could not be fetched: the server answered %2"_s.arg(current.field).arg(status);
        if (problem.isNull() && reply->error() != QNetworkReply::NoError)
            problem = u"%1 could not be fetched: %2"_s.arg(current.field, reply->errorString());
        download->bytes += problem.isNull() ? reply->readAll() : QByteArray();
        QByteArray type;
        if (problem.isNull())
            problem = judge(current, download->bytes, &type);
        if (!problem.isNull()) {
            run->done({}, problem);
            return;
        }
        run->fetched.append({download->bytes, type});
        fetchNext(run);
    });
}

QString Fetcher::judge(const Order &order, const QByteArray &bytes, QByteArray *type)
{
    if (bytes.isEmpty())
        return u"%1 could not be fetched: the file is empty"_s.arg(order.field);
    if (bytes.size() > order.limit)
        return u"%1 is larger than %2 MB"_s.arg(order.field).arg(order.limit / kMegabyte);
    const QByteArray seen = typeOf(bytes);
    *type = seen.isEmpty() ? "application/octet-stream"_ba : seen;
    if (order.types.isEmpty() || order.types.contains(*type))
        return {};
    return u"%1 must be %2, but what the URL answers is %3"_s.arg(order.field, order.wanted,
                                                                  QString::fromLatin1(*type));
}

} // namespace vivier::sandbox
