// SPDX-License-Identifier: MIT
#pragma once

#include "http/apierror.h"
#include "http/message.h"

namespace vivier::instaview {

/// The error of an answer that is not 2xx (instaview/README.md, section 4; rows 2 and 3). Its kind is decided by the
/// status alone; no code is needed. `text`: error.message, else message (arrays joined), else a flat `error`; empty
/// for HTML or nothing. `code` is the envelope's, whatever it is. `field` is set only when exactly one field of
/// ours is named, by `details.field` or at the start of every message ("email must be an email"). `write`: the request
/// changes something, so that all but a documented refusal leaves its fate unknown.
ApiError errorOf(const Response &response, bool write);

/// An answer with a good status that is not a documented shape: `missing` says what is not there.
ApiError malformed(int status, const QString &missing, bool write);

} // namespace vivier::instaview
