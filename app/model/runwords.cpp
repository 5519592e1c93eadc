// SPDX-License-Identifier: MIT
#include "model/runwords.h"

#include "candidate/singleline.h"
#include "model/jobmodel.h"
#include "model/outcomewords.h"
#include "model/valuewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 40; ///< characters of a value that are told with its field

/// Carries the context for lupdate.
struct RunSubjectWords
{
    Q_DECLARE_TR_FUNCTIONS(vivier::RunModel)
};

/// What one set gained and lost, as items.
struct ItemsChanged
{
    QStringList added;
    QStringList removed;

    friend bool operator==(const ItemsChanged &, const ItemsChanged &) = default;
};

ItemsChanged itemsChanged(const DraftField &change)
{
    const auto without = [](QStringList items, const QStringList &others) {
        items.removeIf([&others](const QString &item) { return others.contains(item); });
        return items;
    };
    const QStringList before = change.base.list();
    const QStringList after = change.mine.list();
    return {.added = without(after, before), .removed = without(before, after)};
}

/// One tag that all of them gain, or lose; "" where it is not that simple.
QString tagWords(const QList<DraftField> &changes)
{
    const ItemsChanged first = itemsChanged(changes.first());
    const bool isOne = first.added.size() + first.removed.size() == 1;
    if (!isOne || !std::ranges::all_of(changes, [&first](const DraftField &one) { return itemsChanged(one) == first; }))
        return {};
    return first.removed.isEmpty() ? RunSubjectWords::tr("tag “%1”").arg(isolated(first.added.first()))
                                   : RunSubjectWords::tr("without tag “%1”").arg(isolated(first.removed.first()));
}

/// What all of them are given, as it is shown; "" where they are given different things, or something long.
QString sharedValue(const Field &field, const QList<DraftField> &changes, const JobModel &jobs)
{
    const QString first = displayText(field, changes.first().mine, jobs);
    const bool isShared = std::ranges::all_of(
        changes, [&](const DraftField &one) { return displayText(field, one.mine, jobs) == first; });
    return isShared && first.size() <= longestValue ? first : QString();
}

} // namespace

QString runSubject(const QList<OutboxItem> &items, const FieldCatalog &catalog, const JobModel &jobs)
{
    QStringList names;
    QList<DraftField> changes; // of the first field
    for (const OutboxItem &item : items) {
        for (auto it = item.released.fields.cbegin(); it != item.released.fields.cend(); ++it) {
            if (isPlace(it.key(), catalog) && item.released.isNew())
                continue;
            if (!names.contains(it.key()))
                names.append(it.key());
            if (it.key() == names.first())
                changes.append(*it);
        }
    }
    if (names.size() != 1)
        return RunSubjectWords::tr("%Ln field(s)", nullptr, static_cast<int>(names.size()));
    const Field *field = catalog.find(names.first());
    if (!field)
        return isolated(names.first());
    const bool isFlag = field->kind == FieldKind::Flag && field->role == FieldRole::Archived;
    const bool isOn = isFlag && changes.first().mine.flag();
    const auto isSame = [&](const DraftField &one) { return one.mine.flag() == isOn; };
    if (isFlag && std::ranges::all_of(changes, isSame))
        return isOn ? RunSubjectWords::tr("archive") : RunSubjectWords::tr("unarchive");
    const QString label = field->displayLabel();
    const QString shared = field->isSet() ? QString() : sharedValue(*field, changes, jobs);
    const QString tag = field->kind == FieldKind::Tags ? tagWords(changes) : QString();
    //: A field and its new value.
    return !tag.isEmpty()     ? tag
           : shared.isEmpty() ? label
                              : RunSubjectWords::tr("%1 → %2").arg(label, isolated(shared));
}

QList<OutboxItem> sentItems(const QList<JournalEntry> &entries)
{
    QList<OutboxItem> items;
    QHash<QString, qsizetype> placeOf;
    for (const JournalEntry &entry : entries) {
        if (!placeOf.contains(entry.reference)) {
            placeOf.insert(entry.reference, items.size());
            OutboxItem item;
            item.key = entry.reference;
            item.released.key = entry.reference;
            item.run = entry.run;
            items.append(item);
        }
        if (entry.verdict != FieldResult::Unsent)
            items[placeOf.value(entry.reference)].released.fields.insert(entry.field,
                                                                         {.base = entry.before, .mine = entry.after});
    }
    return items;
}

QString runTitle(const QList<OutboxItem> &sent, const FieldCatalog &catalog, const JobModel &jobs)
{
    QString whom = RunSubjectWords::tr("%Ln candidate(s)", nullptr, static_cast<int>(sent.size()));
    const bool saysNothing =
        std::ranges::all_of(sent, [](const OutboxItem &item) { return item.released.fields.isEmpty(); });
    if (saysNothing) // the ATS changed something beside what is looked at
        return whom;
    //: %1 is what was changed, "tag “paris-2027”"; %2 is "12 candidates".
    QString title = RunSubjectWords::tr("%1 for %2").arg(runSubject(sent, catalog, jobs), whom);
    title[0] = title.at(0).toUpper();
    return title;
}

} // namespace vivier
