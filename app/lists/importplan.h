// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/bulkedit.h"
#include "lists/rowmatch.h"

namespace vivier {

/// What a list would change of one field of somebody.
struct ImportChange
{
    QString field;
    Value before; ///< as it is shown now
    Value after;

    friend bool operator==(const ImportChange &, const ImportChange &) = default;
};

/// What would become of one row.
struct ImportRow
{
    enum class What {
        New,
        Update,
        Same, ///< of somebody who is there, of whom the row says nothing else
        Problem,
    };
    What what = What::Problem;
    int line = 0; ///< of the file
    QString key;  ///< of who is there already
    QString name; ///< as the row says
    QList<ImportChange> changes;
    QString problem = {};     ///< why the row is not taken: sentences
    QStringList missing = {}; ///< of a new one: what it lacks before it can be sent

    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

/// What an import would do, before it is done: a row for each of the list, in its order. Bad rows stop no good ones.
struct ImportPlan
{
    QList<ImportRow> rows;
    QStringList newTags; ///< that nobody carries yet

    qsizetype count(ImportRow::What what) const;
    /// The rows of the same kind for DraftBook::set().
    BulkPreview updates() const;
    /// The values of each new candidate.
    QList<FieldValues> additions() const;
};

struct ImportContext
{
    const FieldCatalog *catalog = nullptr;
    CellWords words;
    QString job; ///< of new candidates, where the row says none; may be ""
    MatchOptions columns = {};
};

/// Pure. `targets` are those whom `matches` means. Empty cells change nothing; to tags and jobs the list only adds. New
/// candidates come into their job, its organization and its first stage, where the row says nothing else.
ImportPlan planImport(const ListTable &table, const QList<ColumnMatch> &columns, const QList<RowMatch> &matches,
                      const QHash<QString, BulkTarget> &targets, const PeopleIndex &people,
                      const ImportContext &context);

/// The rows that are not taken, as a list of the same columns with one more, "problem": mended, it can be imported.
QByteArray reportAsCsv(const ListTable &table, const ImportPlan &plan, QChar separator = u',');

} // namespace vivier
