// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QString>

#include <functional>
#include <memory>

namespace vivier::sandbox {

inline constexpr qint64 kMegabyte = 1024 * 1024;

/// Downloads what a `remote_*_url` names, as the vendor's server would: http or https, redirects followed, the limits
/// kept while the bytes arrive. Asynchronous, on the thread it lives on.
class Fetcher : public QObject
{
public:
    struct Order
    {
        QString field; ///< for the sentence of a failure
        QString url;
        qint64 limit = 0;             ///< bytes
        QList<QByteArray> types = {}; ///< accepted MIME types, read from the bytes; empty: any
        QString wanted = {};          ///< "a PDF", for the sentence
    };
    struct Fetched
    {
        QByteArray bytes;
        QByteArray type; ///< by its first bytes; application/octet-stream when they say nothing
    };
    /// `problem` is null when every order was filled; else a sentence about the first that was not.
    using Done = std::function<void(const QList<Fetched> &, const QString &problem)>;

    explicit Fetcher(int timeoutMs, QObject *parent = nullptr);
    ~Fetcher() override; ///< running fetches end without a word
    /// One after the other; calls `done` later or, without orders, at once.
    void fetchAll(const QList<Order> &orders, const Done &done);

private:
    struct Run;
    void fetchNext(const std::shared_ptr<Run> &run);
    static QString judge(const Order &order, const QByteArray &bytes, QByteArray *type);

    QNetworkAccessManager m_network;
    int m_timeoutMs;
};

} // namespace vivier::sandbox
