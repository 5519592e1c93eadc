// SPDX-License-Identifier: MIT
// Any bytes as what the store holds once it is opened: each is refused, or comes back as it was read.

#include "store/cells.h"
#include "fuzz/fuzz.h"

using namespace vivier;
using namespace vivier::fuzz;

namespace {

/// What the list asks of a cell on disk.
void askAll(const IndexCell &cell)
{
    for (int text = 0; text <= int(IndexCell::Text::ExpiryDate); ++text)
        cell.text(IndexCell::Text(text));
    cell.displayName();
    cell.initials();
    cell.stageId();
    cell.isArchived();
    cell.updatedAt();
    cell.readAt();
    cell.stageSince();
    cell.jobs();
    cell.tags();
    cell.seen();
    must(cell.tellsAs(cell), "a cell tells what it tells");
    must(cell.searchText().size() <= cell.bytes().size(), "a search text is in its cell");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Value value = valueOf(bytes);
    must(valueOf(cborOf(value)) == value, "a value comes back");
    const FieldValues values = fieldValuesOf(bytes);
    must(fieldValuesOf(cborOf(values)) == values, "values come back");
    const Draft draft = draftOf(QStringLiteral("a"), bytes);
    must(draftOf(draft.key, cborOf(draft)) == draft, "a draft comes back");
    if (const auto candidate = Candidate::fromBlob(QStringLiteral("a"), bytes)) {
        mustSurvive(*candidate, FieldCatalog::welcomeKit());
        mustSurvive(*candidate, FieldCatalog::instaView());
    }
    if (const auto cell = IndexCell::fromBytes(QStringLiteral("a"), bytes))
        askAll(*cell);
    return 0;
}
