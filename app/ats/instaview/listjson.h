// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"
#include "candidate/jsontree.h"

namespace vivier::instaview {

/// What an answer is about, out of whichever of the three documented shapes it has (instaview/README.md, section 3,
/// "How to unwrap"): decided per answer (row 1).
JsonTree payloadOf(const JsonTree &body);

/// One page of a list in any of the documented shapes; what it does not tell is -1 or nothing.
struct ListPage
{
    QList<JsonTree> items;
    int total = -1;
    int totalPages = -1;
    int limit = -1; ///< what the server took for `limit`
    std::optional<bool> hasNextPage;
};

/// nullopt when there is no list in it.
std::optional<ListPage> listFrom(const JsonTree &body);

constexpr int mostPerPage = 100;

/// Where a list stands after one page.
struct PageEnd
{
    int totalPages = -1; ///< told, or from the total; -1 when not told
    bool last = true;
};

/// None of total, totalPages, hasNextPage and a short page is trusted alone: the list goes on while one of them says so
/// or while a page is full. An empty page always ends it. A page is short against the limit that the
/// server tells, if that is lower than the one asked for.
PageEnd pageEnd(const ListPage &list, int page, int perPage);

/// One company of section 6.2; its id where it has no name. nullopt without an id.
std::optional<Organization> organizationFrom(const JsonTree &json);

/// One job of section 7.2, which has no stages. nullopt without an id.
std::optional<Job> jobFrom(const JsonTree &json);

} // namespace vivier::instaview
