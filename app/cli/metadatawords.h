// SPDX-License-Identifier: MIT
#pragma once

#include "cli/output.h"

#include "candidate/value.h"

namespace vivier::cli {

// Metadata on the command line: the whole object as JSON, or one key by its path ("metadata.source", "metadata.a.b").
// What is not named keeps its bits.

/// The object that `text` spells; a usage failure with the place of the mistake when it is none.
Tried<Value> readMetadata(const QString &field, const QString &text);

/// `current` with the value at `path` (not empty) replaced or added: `text` as it is when it is one JSON value, else as
/// a JSON text. Objects that the path needs are made; a usage failure when something else is in its way.
Tried<Value> withMetadataKey(const QString &field, const Value &current, const QStringList &path, const QString &text);

/// `current` without the key at `path`; as it is when there is no such key.
Value withoutMetadataKey(const Value &current, const QStringList &path);

} // namespace vivier::cli
