// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/instaviewoptions.h"

namespace vivier::sandbox {

/// What the rate limit says to one request.
struct InstaViewTicket
{
    bool refused = false;
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< X-RateLimit-*, for whatever the answer will be
    // Of the window that refuses; of the minute otherwise.
    int limit = 0;
    qint64 reset = 0;      ///< Unix seconds
    qint64 retryAfter = 0; ///< seconds until then, at least 1
};

/// Two fixed windows for each key, of a whole minute and a whole hour by the clock (instaview/README.md, section 5).
/// The burst of the plans is not played: nothing says how it is counted. Not thread-safe.
class InstaViewRates
{
public:
    /// Counts the request, unless it is refused. `now`: milliseconds since the epoch.
    InstaViewTicket take(const QByteArray &key, InstaViewOptions::Plan plan, qint64 now);
    void forget() { m_keys.clear(); }

private:
    struct Window
    {
        qint64 number = -1; ///< how many such windows before this one, since the epoch
        int used = 0;
    };
    struct Windows
    {
        Window minute;
        Window hour;
    };
    QHash<QByteArray, Windows> m_keys;
};

} // namespace vivier::sandbox
