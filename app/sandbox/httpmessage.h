// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

#include <functional>

namespace vivier::sandbox {

/// One parsed HTTP/1.1 request. Header names are lower-case; `path` is decoded, `query` is not.
struct Request
{
    QByteArray method;
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};

/// How the front puts an answer on the wire; all but Whole exist for faults.
enum class Delivery {
    Whole,
    Truncated, ///< full Content-Length, half the body, then the connection is closed
    Dropped,   ///< no byte at all, the connection is closed
    Hung,      ///< no byte at all, the connection stays open
};

struct Response
{
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers = {};
    Delivery delivery = Delivery::Whole;
    int dribbleMs = 0;       ///< spread the body over this many milliseconds
    bool tellsLength = true; ///< else the end of the connection is the end of the body
    bool takesRanges = true; ///< else the whole is sent to who asks for a part
    qint64 fillerBytes = 0;  ///< this many letters are written between the two halves of the body, never held in memory
};

/// Called at most once, on the server's thread, at any later time; outliving the connection is fine.
using Reply = std::function<void(Response)>;
using Handler = std::function<void(const Request &, const Reply &)>;

} // namespace vivier::sandbox
