// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/field.h"

#include <QUrl>

namespace vivier {

/// What the ATS tells of the file that it fetched for a field of kind RemoteFile (Welcome Kit: resume_url,
/// resume_content_type, resume_size; welcomekit/README.md 6.3). Any part may be missing.
struct StoredFile
{
    QUrl url;            ///< short-lived (welcomekit/README.md, row 16): never kept as the file
    QString contentType; ///< "": not told
    qint64 size = 0;     ///< bytes; 0: not told

    bool isThere() const { return !url.isEmpty(); }
    /// What is worth remembering of it: type and size. See fileFrom().
    Value facts() const { return Value::ofList({contentType, QString::number(size)}); }
};

/// Nothing for a field of which no read tells.
StoredFile storedFile(const Field &field, const Candidate &candidate);

/// Type and size of what facts() gave; nothing of any other value.
StoredFile fileFrom(const Value &facts);

/// Whether they are one file, as far as it is told: an address that is signed anew for each read is no other file.
bool isSameFile(const StoredFile &one, const StoredFile &other);

} // namespace vivier
