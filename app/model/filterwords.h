// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/listfilter.h"

namespace vivier {

/// A condition as its chip says it: "No phone", "Stage: Interview".
QString filterWords(const FilterCondition &condition);

/// Conditions that a menu offers together.
struct FilterOffers
{
    QString title; ///< with its mnemonic; empty: each stands by itself
    FilterConditions conditions;
};

/// All that can be asked of this account's candidates: stages of the jobs by name, each once; `tags`: the most used
/// first. What the ATS does not have is not offered.
QList<FilterOffers> filterOffers(const FieldCatalog &catalog, const QList<Job> &jobs, const QStringList &tags);

} // namespace vivier
