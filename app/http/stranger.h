// SPDX-License-Identifier: MIT
#pragma once

#include "http/proxies.h"

#include <QByteArray>
#include <QFuture>
#include <QHostAddress>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace vivier {

/// Looks a name up; the future ends with exactly one list, empty when there is no such name.
using Resolver = std::function<QFuture<QList<QHostAddress>>(const QString &host)>;
/// The system's, which may take its time in a thread of its own.
Resolver systemResolver();

/// What a stranger sees of one address: the head of the answer and the first bytes. No redirect is followed.
struct Glimpse
{
    enum class End {
        Answered,
        NotHttp,      ///< no http or https URL with a host; nothing was asked
        Refused,      ///< not a public address, or one of its addresses is not; nothing was asked
        NoName,       ///< there is no such host
        NoAnswer,     ///< no connection, silence, or cut off before the head was complete
        NotTrusted,   ///< its certificate
        ProxyRefused, ///< the proxy did not let it through
        Stopped,      ///< by who asked
    };

    End end = End::NoAnswer;
    int status = 0;
    QUrl location = {};          ///< of a redirect, resolved against the URL; else empty
    QByteArray contentType = {}; ///< lower case, without parameters
    QByteArray disposition = {}; ///< Content-Disposition, as it came
    qint64 bytes = -1;           ///< of the whole, by Content-Range or Content-Length; -1: not told
    QByteArray begin = {};       ///< the first bytes of the body, at most what was asked for
    bool isPacked = false;       ///< `begin` is packed although nobody asked for that
    bool isWhole = false;        ///< `begin` is all of it
    bool isByNameOnly = false;   ///< a proxy leads there: the name was judged, its addresses could not be
};

/// The same host and port, whatever the scheme; the scheme's own port when none is given.
bool isSameHost(const QUrl &one, const QUrl &other);

struct StrangerOptions
{
    QUrl own = {};                                        ///< where no address is refused: this host and port
    std::shared_ptr<Proxies> proxies = Proxies::system(); ///< never null
    Resolver resolver = systemResolver();
};

/// Asks one address as somebody would who knows nobody: no token, cookie, cache, referrer or client certificate, and
/// always the same neutral headers. Only public addresses are asked. The address that was judged is the one that is
/// connected to: the name is not looked up a second time, so that a name which changes its address in between leads
/// nowhere else. Over a proxy the proxy looks the name up, and only the name can be judged.
class Stranger final
{
public:
    enum class Verb { Head, Get };

    explicit Stranger(const StrangerOptions &options);
    ~Stranger(); ///< what is on its way ends as Stopped
    Q_DISABLE_COPY_MOVE(Stranger)

    /// Ends once, within `longest` (real time). A GET asks for the first `firstBytes` and breaks off when more comes;
    /// without `ranged` it does not ask for a range.
    QFuture<Glimpse> ask(Verb verb, const QUrl &url, std::chrono::milliseconds longest, std::stop_token stop = {},
                         qint64 firstBytes = 16 * 1024, bool ranged = true);

private:
    class Visit;
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace vivier
