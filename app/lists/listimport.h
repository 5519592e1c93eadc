// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"
#include "lists/importplan.h"

namespace vivier {

/// Whom a list may be about: everybody of the account, and what of them is drafted. Not for several threads at once.
struct KnownPeople
{
    explicit KnownPeople(const QString &region)
        : phoneRegion(region)
        , index(region)
    {
    }

    /// As the ATS told of them.
    void add(const IndexCell &told);
    /// After add() of the same person. Of one that the ATS does not have yet `snapshot` is empty.
    void addDraft(const Draft &draft, const Candidate &snapshot, const FieldCatalog &catalog);

    QString phoneRegion; ///< where national telephone numbers are of; "": nowhere
    PeopleIndex index;
    QHash<QString, Draft> drafts;
    QSet<QString> seen; ///< fields that are offered once some read has held them, see Field::onceSeen
};

/// What both programs go by: days and their order as the computer's locale has them. `catalog` must stay.
ImportContext importContext(const FieldCatalog &catalog, const QList<Job> &jobs, const KnownPeople &people,
                            bool olderApi, const QDateTime &now);

/// What the columns and the rows of a list are taken for.
struct ListMatches
{
    QList<ColumnMatch> columns;
    QList<RowMatch> rows;

    QStringList keys() const; ///< of those who are there already: their snapshots are to be read
};

ListMatches matchList(const ListTable &table, KnownPeople &people, const ImportContext &context);

/// `snapshots`: of those of ListMatches::keys() whom the ATS told of.
ImportPlan planImport(const ListTable &table, const ListMatches &matches, const QHash<QString, Candidate> &snapshots,
                      const KnownPeople &people, const ImportContext &context);

} // namespace vivier
