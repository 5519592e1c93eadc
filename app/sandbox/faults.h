// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMutex>
#include <QRegularExpression>

#include <functional>
#include <optional>

namespace vivier::sandbox {

/// A misbehaviour of the server, switched on by `PUT /sandbox/faults` or by Sandbox::setFault().
/// Without status, drop, body or redirect it only delays. A fault without `match` hits API requests only, so that a
/// picture which a window loads does not use it up; with `match` it may hit /files/ too. /sandbox/ is never hit.
struct Fault
{
    enum class Drop { No, Before, After }; ///< Before: nothing is applied; After: applied, then closed unanswered
    enum class Body {
        Normal,
        Truncated, ///< applied; the answer is cut in its middle, with the full Content-Length
        Html,      ///< not applied; a log-in page with `status` (200 unless given)
        Huge,      ///< not applied; about 100 MB of valid JSON
        Hang,      ///< not applied; never answered, the connection stays open
    };

    int latencyMs = 0;
    int status = 0;      ///< 0: the real one. Else nothing is applied (but see `apply`) and this status is answered
    int retryAfter = -1; ///< seconds, sent as Retry-After with `status`; -1: absent
    Drop drop = Drop::No;
    Body body = Body::Normal;
    bool apply = false;    ///< with `status`: the request is applied first, and then answered with `status`
    int applyAfterMs = 0;  ///< with `status`: answered at once, and applied only so much later
    QString empties = {};  ///< a text field of the candidate in the path, which is emptied first, as nobody asked for
    QString redirect = {}; ///< 302 to this URL, nothing is applied
    int next = -1;         ///< hits this many requests, then it is over; -1: until cleared
    QString match = {};    ///< regular expression over "METHOD path", path with or without the API's root; empty: all

    /// Reads the documented JSON form; on failure nullopt and a sentence.
    static std::optional<Fault> fromJson(const QJsonObject &json, QString *problem);
    QJsonObject toJson() const;
};

/// The faults that are switched on, in order; the first that matches a request hits it. Thread-safe.
class FaultBox
{
public:
    void set(const QList<Fault> &faults);
    QList<Fault> current() const;
    /// Counts down `next` of the fault that it returns. `apiPath` is the path below the API's root, or empty.
    std::optional<Fault> take(const Request &request, const QString &apiPath);

    /// What a status looks like when nothing more is known.
    using Plain = std::function<Response(int)>;
    /// The answer a fault gives instead of the real one.
    static Response answerOf(const Fault &fault, const Plain &plain);
    /// True when the request must reach the API although a fault hit it.
    static bool letsThrough(const Fault &fault);
    /// Changes the real answer as the fault wants (cut, dropped, another status).
    static Response disturb(const Fault &fault, Response real, const Plain &plain);

private:
    struct Armed
    {
        Fault fault;
        QRegularExpression pattern;
    };
    mutable QMutex m_mutex;
    QList<Armed> m_armed;
};

} // namespace vivier::sandbox
