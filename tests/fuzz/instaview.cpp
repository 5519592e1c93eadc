// SPDX-License-Identifier: MIT
// Any JSON as an answer of InstaView.

#include "ats/instaview/candidatejson.h"
#include "ats/instaview/listjson.h"
#include "candidate/metadata.h"
#include "fuzz/fuzz.h"

using namespace vivier;
using namespace vivier::fuzz;

namespace {

void readCandidate(const JsonTree &json)
{
    const auto candidate = instaview::candidateFrom(json);
    if (!candidate)
        return;
    mustSurvive(*candidate, FieldCatalog::instaView());
    instaview::updateBody(candidate->values);
    for (const Value &value : candidate->values) {
        const auto tree = metadataTree(value);
        if (!tree)
            continue;
        measureMetadata(*tree);
        must(sameMetadata(*tree, *tree) || tree->repeatedKey(), "metadata say what they say");
        const MetadataMerge merged = mergeMetadata(*tree, *tree, *tree);
        must(merged.conflicts.isEmpty() && merged.result == *tree, "metadata that nobody changed stay as they are");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto json = JsonTree::parse(bytesOf(data, size));
    if (!json)
        return 0;
    const QByteArray compact = json->compact();
    const auto again = JsonTree::parse(compact);
    must(again && again->compact() == compact, "JSON comes back to the bit");

    readCandidate(*json);
    readCandidate(instaview::payloadOf(*json));
    instaview::organizationFrom(*json);
    instaview::jobFrom(*json);
    if (const auto list = instaview::listFrom(*json)) {
        const auto end = instaview::pageEnd(*list, 1, instaview::mostPerPage);
        must(end.last || !list->items.isEmpty(), "an empty page ends a list");
        for (const JsonTree &item : list->items)
            readCandidate(item);
    }
    return 0;
}
