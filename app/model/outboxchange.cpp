// SPDX-License-Identifier: MIT
#include "model/outboxchange.h"

#include "candidate/labelled.h"
#include "candidate/singleline.h"
#include "model/outboxmodel.h"
#include "model/outcomewords.h"
#include "model/valuewords.h"

#include <QUrl>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int namedFields = 3; ///< so many are told in a line without counting them first
constexpr int shortValue = 28; ///< characters of a value in a line

QString shortened(const QString &text)
{
    const QString line = text.left(200).simplified();
    return isolated(line.size() <= shortValue ? line : line.left(shortValue - 1).trimmed() + u'…');
}

QString fileName(const QString &url)
{
    const QUrl parsed(url);
    return parsed.fileName().isEmpty() ? parsed.host() : parsed.fileName();
}

/// What the tags gained and lost: "+ vulkan, − qt".
QString tagChange(const Value &before, const Value &after)
{
    QStringList parts;
    for (const QString &tag : after.list()) {
        if (!before.list().contains(tag))
            parts.append(u"+ "_s + isolated(tag));
    }
    for (const QString &tag : before.list()) {
        if (!after.list().contains(tag))
            parts.append(u"− "_s + isolated(tag));
    }
    return parts.join(u", "_s);
}

/// One change in few words: "Phone 06 12… → 06 13…", "Resume → cv.pdf", "Tags + vulkan, − qt", "Archive".
QString brief(const OutboxItem &item, const OutboxChange &change, const FieldCatalog &catalog)
{
    const Field *field = catalog.find(change.field);
    const DraftField drafted = item.released.fields.value(change.field);
    if (field && field->role == vivier::FieldRole::Archived)
        return drafted.mine.flag() ? OutboxModel::tr("Archive") : OutboxModel::tr("Unarchive");
    if (field && field->isSet() && (drafted.base.isEmpty() || drafted.base.isList())) {
        const QString tags = tagChange(drafted.base, drafted.mine);
        return OutboxModel::tr("%1 %2", "field and what its list gains and loses").arg(change.label, tags);
    }
    const bool isFile = field && field->kind == FieldKind::RemoteFile;
    const QString after =
        change.after.isEmpty() ? OutboxModel::tr("empty") : shortened(isFile ? fileName(change.after) : change.after);
    if (isFile || change.before.isEmpty() || (field && field->kind == FieldKind::LongText))
        return OutboxModel::tr("%1 → %2", "field and its new value").arg(change.label, after);
    return OutboxModel::tr("%1 %2 → %3", "field, its old and its new value")
        .arg(change.label, shortened(change.before), after);
}

} // namespace

QString changeSentence(const OutboxChange &change)
{
    return labelled(change.label, changeValue(change));
}

QString changeValue(const OutboxChange &change)
{
    const auto shown = [](const QString &value) {
        return value.isEmpty() ? OutboxModel::tr("empty") : isolated(value);
    };
    const QString after = shown(change.after);
    const QString text =
        change.beforeKnown ? OutboxModel::tr("%1 → %2", "old and new value").arg(shown(change.before), after) : after;
    return change.edited ? OutboxModel::tr("%1 (edited since: a draft again)").arg(text) : text;
}

QString changeLine(const OutboxItem &item, const QList<OutboxChange> &changes, const FieldCatalog &catalog)
{
    QStringList parts;
    int count = 0;
    for (const OutboxChange &change : changes) {
        if (change.edited || isPlace(change.field, catalog))
            continue;
        ++count;
        if (parts.size() < namedFields)
            parts.append(brief(item, change, catalog));
    }
    if (count == 0)
        return OutboxModel::tr("Nothing: edited since, a draft again");
    if (item.released.isNew())
        return OutboxModel::tr("%Ln field(s)", nullptr, count);
    if (count > namedFields)
        return labelled(OutboxModel::tr("%Ln field(s)", nullptr, count), parts.join(u"; "_s) + u"; …"_s);
    return parts.join(u"; "_s);
}

QList<OutboxChange> outboxChanges(const OutboxItem &item, const CandidateModel &candidates, const JobModel &jobs)
{
    const Draft current = candidates.book()->draft(item.key);
    const Draft leaves = leaving(item, current);
    QList<OutboxChange> changes;
    const auto add = [&](const QString &name, const Field *field) {
        const DraftField drafted = item.released.fields.value(name);
        OutboxChange change{.field = name, .label = name};
        // Before the drafts are read none is there: that says nothing about an edit.
        change.edited = !current.isEmpty() && !leaves.contains(name);
        if (field) {
            const QModelIndex cell = candidates.indexOf(item.key, name);
            const Value before =
                field->kind == FieldKind::RemoteFile ? candidates.value(item.key, field->returnedAs) : drafted.base;
            change.label = field->displayLabel();
            const QString sent = cell.data(CandidateModel::LastSentRole).toString();
            if (!before.isUnknown() || !sent.isEmpty())
                change.before = displayText(*field, before.isUnknown() ? Value::ofText(sent) : before, jobs);
            change.after = displayText(*field, drafted.mine, jobs);
            change.beforeKnown = !item.released.isNew() && (!before.isUnknown() || !change.before.isEmpty());
        }
        changes.append(change);
    };
    for (const Field &field : candidates.catalog()) {
        if (item.released.contains(field.name))
            add(field.name, &field);
    }
    for (const QString &name : item.released.fields.keys()) {
        if (!candidates.catalog().find(name))
            add(name, nullptr);
    }
    return changes;
}

} // namespace vivier
