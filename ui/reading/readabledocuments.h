// SPDX-License-Identifier: MIT
#pragma once

#include "reading/openeddocument.h"

#include <QList>

namespace vivier {

class AccountSession;

/// A document of the open candidate, and where it comes from.
struct ChosenDocument
{
    QString id; ///< stays the same for all candidates: "remote_resume_url+" is the new resume
    ReadableDocument document;
    bool isNew = false; ///< drafted here, and not sent
    QString field;      ///< of both, the new one and that of the ATS

    friend bool operator==(const ChosenDocument &, const ChosenDocument &) = default;
};

/// What there is to read of the open candidate: of each file field but the picture first the drafted link, then what
/// the ATS has, in the order of the form. Empty where the ATS takes no files.
QList<ChosenDocument> readableDocuments(AccountSession *session);

} // namespace vivier
