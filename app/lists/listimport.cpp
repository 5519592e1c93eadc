// SPDX-License-Identifier: MIT
#include "lists/listimport.h"

#include <QLocale>

#include <utility>

namespace vivier {

void KnownPeople::add(const IndexCell &told)
{
    index.add(told, told.jobs());
    const QStringList shown = told.seen();
    seen.unite({shown.cbegin(), shown.cend()});
}

void KnownPeople::addDraft(const Draft &draft, const Candidate &snapshot, const FieldCatalog &catalog)
{
    Candidate candidate = snapshot;
    candidate.reference = draft.key;
    const IndexCell cell = IndexCell::of(candidate, catalog, draft);
    QStringList jobs = cell.jobs();
    const QString drafted = draft.fields.value(catalog.name(FieldRole::Job)).mine.text();
    if (!drafted.isEmpty())
        jobs.append(drafted);
    index.add(cell, jobs);
    drafts.insert(draft.key, draft);
}

ImportContext importContext(const FieldCatalog &catalog, const QList<Job> &jobs, const KnownPeople &people,
                            bool olderApi, const QDateTime &now)
{
    return {.catalog = &catalog,
            .words = {.jobs = jobs,
                      .phoneRegion = people.phoneRegion,
                      .today = latestDay(now),
                      .isMonthFirst = QLocale::system().dateFormat(QLocale::ShortFormat).startsWith(u'M')},
            .job = {},
            .columns = {.chosen = {},
                        .hidden = unseenFields(catalog, people.seen),
                        .phoneRegion = people.phoneRegion,
                        .olderApi = olderApi,
                        .jobs = jobs}};
}

QStringList ListMatches::keys() const
{
    QStringList keys;
    for (const RowMatch &row : rows) {
        if (!row.key.isEmpty())
            keys.append(row.key);
    }
    return keys;
}

ListMatches matchList(const ListTable &table, KnownPeople &people, const ImportContext &context)
{
    ListMatches matches{.columns = matchColumns(table, *context.catalog, context.columns), .rows = {}};
    matches.rows = matchRows(table, matches.columns, people.index, *context.catalog, context.words.jobs, context.job);
    return matches;
}

ImportPlan planImport(const ListTable &table, const ListMatches &matches, const QHash<QString, Candidate> &snapshots,
                      const KnownPeople &people, const ImportContext &context)
{
    QHash<QString, BulkTarget> targets;
    const QStringList keys = matches.keys();
    for (const QString &key : keys) {
        if (snapshots.contains(key) || people.drafts.contains(key))
            targets.insert(key, {.snapshot = snapshots.value(key), .draft = people.drafts.value(key)});
    }
    return planImport(table, matches.columns, matches.rows, targets, people.index, context);
}

} // namespace vivier
