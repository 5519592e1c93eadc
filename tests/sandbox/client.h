// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QtTest>

/// What a test sees of one exchange over real HTTP.
struct Answer
{
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QString code() const { return object().value(QLatin1String("error")).toString(); }
    QString sentence() const { return object().value(QLatin1String("error_description")).toString(); }
};

/// A sandbox and a client for it.
class Client
{
public:
    explicit Client(vivier::sandbox::Options options = {})
        : sandbox(std::move(options))
    {
        if (!sandbox.start())
            qFatal("the sandbox does not start");
        token = sandbox.options().token;
    }

    Answer send(const QByteArray &method, const QUrl &url, const QByteArray &body = {})
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!token.isNull())
            request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
        if (!body.isNull())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        // A custom HEAD would wait for the announced body.
        std::unique_ptr<QNetworkReply> reply(method == "HEAD" ? network.head(request)
                                                              : network.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(30'000))
            qWarning("no answer within 30 s");
        Answer answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      .error = reply->error(),
                      .body = reply->readAll(),
                      .headers = {}};
        const auto pairs = reply->rawHeaderPairs();
        for (const auto &[name, value] : pairs)
            answer.headers.insert(name.toLower(), value);
        return answer;
    }
    Answer get(const QString &path) { return send("GET", QUrl(sandbox.baseUrl().toString() + path)); }
    Answer head(const QString &path) { return send("HEAD", QUrl(sandbox.baseUrl().toString() + path)); }
    Answer put(const QString &path, const QJsonObject &body)
    {
        return send("PUT", QUrl(sandbox.baseUrl().toString() + path), QJsonDocument(body).toJson());
    }
    Answer post(const QString &path, const QJsonObject &body)
    {
        return send("POST", QUrl(sandbox.baseUrl().toString() + path), QJsonDocument(body).toJson());
    }
    Answer control(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return send(method, sandbox.url(path), body);
    }
    /// The first candidate of the first job.
    QString someone() const { return sandbox.candidateReferences().constFirst(); }

    vivier::sandbox::Sandbox sandbox;
    QNetworkAccessManager network;
    QString token;
};

/// JSON with single quotes: moc of Qt 6.4 loses its way in raw strings.
inline QByteArray json(const char *singleQuoted)
{
    return QByteArray(singleQuoted).replace('\'', '"');
}

inline QStringList keysOf(const QJsonObject &object)
{
    return object.keys(); // sorted by QJsonObject
}
