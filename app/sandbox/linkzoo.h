// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"

#include <functional>
#include <optional>

namespace vivier::sandbox {

/// What the server answers below /files/zoo/: a specimen of each way in which a link to a file can be right or wrong,
/// for who checks links before they are sent. `sample` gives a sound file of /files/ by its path there. nullopt: there
/// is no such specimen.
std::optional<Response> linkSpecimen(const Request &request,
                                     const std::function<Response(const QString &path)> &sample);

/// A part of a whole answer, where the request wants one that begins somewhere in it (RFC 9110, 14). What is hung, told
/// without a length or given without ranges stays as it is.
Response rangeOf(const Request &request, Response whole);

} // namespace vivier::sandbox
