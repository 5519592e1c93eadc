// SPDX-License-Identifier: MIT
#pragma once

#include "cvresult.h"

#include <functional>

namespace vivier::cv {

/// What a converter made of the whole file.
struct Converted
{
    enum class End {
        Done,
        Failed,    ///< it said that it cannot read the file
        Killed,    ///< by the kernel: too much time or memory, or a call that is not its own
        Flooded,   ///< more text than a CV has
        Missing,   ///< not installed
        Unconfined ///< not started, as it could not be locked away
    };
    End end = End::Done;
    QByteArray output; ///< UTF-8
};

/// Turns the file into text, if it is a FileType::Pdf or a FileType::Word.
using Convert = std::function<Converted(FileType)>;

/// The text of a file by the rules of documents/cvtext.h; what it is, its bytes say. Runs in vivier-reader: the bytes
/// may be made to harm who reads them.
CvResult documentText(QByteArray bytes, const Convert &convert);

} // namespace vivier::cv
