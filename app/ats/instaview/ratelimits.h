// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"
#include "http/ratewindow.h"

#include <chrono>
#include <optional>

namespace vivier::instaview {

/// The windows that X-RateLimit-* tell (instaview/README.md, section 5), `resetsAt` in the server's clock; of a window
/// without a limit or a remainder nothing.
QList<RateWindow> rateWindows(const Response &response);

/// 60 a minute and 2,000 an hour, the default of section 5, until an answer tells better (row 28).
QList<RateWindow> assumedWindows();

/// What the body of a refusal tells of a wait: the longer of `retryAfter` and the time to `reset` (row 27).
/// A reset that is over, or farther off than the longest window, is not believed.
std::optional<std::chrono::seconds> waitInBody(const Response &response);

} // namespace vivier::instaview
