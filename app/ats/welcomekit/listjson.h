// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"
#include "http/message.h"

#include <QJsonObject>

namespace vivier::welcomekit {

/// GET /users/current (welcomekit/README.md 5.1): at the top, or under "user".
Identity identityFrom(const QJsonObject &json);

/// The organizations of GET /users/current?organizations=true, whose shape is not documented (row 17): an
/// array at the top or under "user", of objects or of bare references; and whatever organizations a top-level array of
/// jobs names. Each reference once; the name is the reference when none is told.
QList<Organization> organizationsFrom(const QJsonObject &json);

/// GET /organizations/:reference. nullopt without a reference.
std::optional<Organization> organizationFrom(const QJsonObject &json);

/// One job of GET /jobs or GET /jobs/:reference, stages in the order given, those without an id left
/// out. nullopt without a reference.
std::optional<Job> jobFrom(const QJsonObject &json);

/// Where a list stands after one page.
struct PageEnd
{
    int total = -1;      ///< X-Total; -1 when not told
    int totalPages = -1; ///< X-Total-Pages, or from X-Total; -1 when not told
    bool last = true;
};

/// Row 24: neither the headers nor a short page is trusted alone. The list goes on while the headers say so
/// or while a page is full; an empty page always ends it. `count`: items on this page. A server that caps the page's
/// size says so in X-Per-Page, and a page is short against that.
PageEnd pageEnd(const Response &response, int page, int perPage, qsizetype count);

} // namespace vivier::welcomekit
