// SPDX-License-Identifier: MIT
#pragma once

#include "cli/output.h"

#include "candidate/job.h"

namespace vivier::cli {

/// The references that a list of jobs spells: references or exact titles, with commas between them (a title may hold
/// commas itself). A usage failure names what is not known, or what two jobs are called. Where `text` has the shape of
/// a UUID it is taken for a reference that is not known here, as InstaView's are.
Tried<QStringList> readJobs(const QString &text, const QList<Job> &known);

/// "Title (reference), …"; a job that is not known by its reference alone.
QString jobTitles(const QStringList &references, const QList<Job> &known, bool withReferences);

/// The name of the stage with this number, which no two stages of an account share; "" where no job is known to have
/// it.
QString stageName(qint64 number, const QList<Job> &known);

} // namespace vivier::cli
