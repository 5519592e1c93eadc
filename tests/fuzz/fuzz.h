// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"
#include "candidate/indexcell.h"
#include "candidate/merge.h"
#include "candidate/validation.h"

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

namespace vivier::fuzz {

/// What must hold for any input. A crash is what the fuzzer looks for.
inline void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// A candidate that an ATS told: the disk gives it back as it was, nobody changed it, and it can be listed.
inline void mustSurvive(const Candidate &candidate, const FieldCatalog &catalog)
{
    must(Candidate::fromBlob(candidate.reference, candidate.toBlob()) == candidate, "the disk keeps a candidate");
    const IndexCell cell = IndexCell::of(candidate, catalog);
    must(IndexCell::fromBytes(candidate.reference, cell.bytes()) == cell, "the disk keeps an index cell");
    must(cell.reference() == candidate.reference, "a cell is its candidate's");

    Draft draft{.key = candidate.reference, .fields = {}};
    for (const Field &field : catalog) {
        const Value value = candidate.value(field.name);
        must(sameValue(field, value, value), "a value says what it says");
        must(asTold(field, value, value) == value, "what nobody changed stays as it is");
        if (!value.isUnknown())
            draft.fields.insert(field.name, {.base = value, .mine = value});
    }
    must(!planMerge(draft, candidate, catalog).hasConflict(), "what nobody changed is no conflict");
    validate(draft, catalog, QDate(2026, 11, 29));
}

} // namespace vivier::fuzz
