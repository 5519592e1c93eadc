// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"
#include "candidate/job.h"
#include "lists/columnspellings.h"
#include "lists/listtable.h"

#include <QHash>
#include <QSet>

namespace vivier {

/// What a column of a list is taken for.
struct ColumnMatch
{
    enum class By {
        Nothing, ///< it is left out
        Name,
        Content,
        Choice, ///< somebody said so
    };
    QString column;
    QString target; ///< a field's name, or one of columnfor; empty: left out
    By by = By::Nothing;
};

struct MatchOptions
{
    QHash<QString, QString> chosen = {}; ///< column → target; "" leaves it out
    QSet<QString> hidden = {};           ///< fields that may not be written now
    QString phoneRegion = {};            ///< where national telephone numbers are of
    bool olderApi = false;               ///< of the account
    QList<Job> jobs = {};                ///< of the account: a column of their names is one of jobs
};

/// Fields that a list can fill: for a new candidate, or one that is there.
bool canBeListed(const Field &field, const MatchOptions &options);

/// One for each column, in their order. A field is filled by one column, the first that names it, links by any number.
/// A column whose name says nothing is known by its cells, where nearly all of them are of one kind; so is one whose
/// name may mean a job, unless another is one of jobs.
QList<ColumnMatch> matchColumns(const ListTable &table, const FieldCatalog &catalog, const MatchOptions &options);

/// Whether a column may be given this target.
bool isColumnTarget(const QString &target, const FieldCatalog &catalog, const MatchOptions &options);
/// All that a column may be given: those of columnfor first, then the fields in their order.
QStringList columnTargets(const FieldCatalog &catalog, const MatchOptions &options);

/// Fields that may not be written yet, as no read has held them: `seen` are those that some read has (Field::onceSeen).
QSet<QString> unseenFields(const FieldCatalog &catalog, const QSet<QString> &seen);

/// The field whose links are of this network; of any other site the one for a site of one's own. nullptr: no link, or
/// no field for it.
const Field *fieldOfLink(const QString &link, const FieldCatalog &catalog);

} // namespace vivier
