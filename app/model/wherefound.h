// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace vivier {

class CandidateModel;

/// Where a search found somebody, when what is shown of her does not say it: a field's label and what it says.
struct WhereFound
{
    QString label;
    QString text;
};

/// `visible`: what is shown of whom is in this row. Empty where that holds all words, or where they are nowhere;
/// nothing when that is known only after the snapshot was read (CandidateModel::snapshots()).
std::optional<WhereFound> whereFound(const CandidateModel &candidates, int row, const QStringList &visible,
                                     const QList<QByteArray> &words);

} // namespace vivier
