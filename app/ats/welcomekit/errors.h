// SPDX-License-Identifier: MIT
#pragma once

#include "http/apierror.h"
#include "http/message.h"

namespace vivier::welcomekit {

/// The error of an answer that is not 2xx. Its kind is decided by the status alone (kindOfStatus), since `unauthorized`
/// is the code for a bad token as well as for "not a member" (welcomekit/README.md, row 22; documented are 400,
/// 401, 403, 404, 405, 500, 503). The body is {"error", "error_description"}, or HTML, or nothing. `write`: the request
/// changes something, so that all but a documented refusal leaves its fate unknown (row 12).
ApiError errorOf(const Response &response, bool write);

/// An answer with a good status that is not the documented shape: `missing` says what is not there.
ApiError malformed(int status, const QString &missing, bool write);

} // namespace vivier::welcomekit
