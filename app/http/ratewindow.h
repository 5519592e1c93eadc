// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace vivier {

/// One window of an ATS's rate limit, as an answer tells it: of `limit` requests in `length`, `remaining` may still
/// come before `resetsAt`. An ATS may have several; `length` tells them apart.
struct RateWindow
{
    std::chrono::seconds length{0};
    int limit = 0;
    int remaining = 0;
    /// As told, in the server's clock, when an ATS reads it; HttpClient brings it into ours (Response::inOurTime).
    /// Invalid: not told.
    QDateTime resetsAt = {};
};

} // namespace vivier
