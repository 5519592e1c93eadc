// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace vivier {

class CandidateModel;

/// Of each of `keys` who has the same email address or number and shares no job with them; those who are like nobody
/// are left out. Of their own jobs the ATS is asked before a new candidate is created, and of no others. Walks over
/// all candidates once, for however many.
QHash<QString, QString> alikeElsewhere(const CandidateModel &candidates, const QStringList &keys);

} // namespace vivier
