// SPDX-License-Identifier: MIT
#include "model/bulkwords.h"

#include "candidate/folding.h"
#include "candidate/singleline.h"
#include "model/valuewords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate.
struct BulkText
{
    Q_DECLARE_TR_FUNCTIONS(BulkText)
};

using Kind = BulkEdit::Kind;

QString itemName(const Field &field, const QString &item, const JobModel &jobs)
{
    return displayText(field, Value::ofList({item}), jobs);
}

QStringList itemNames(const Field &field, const QStringList &items, const QStringList &without, const JobModel &jobs)
{
    QStringList names;
    for (const QString &item : items) {
        if (!without.contains(item))
            names.append(itemName(field, item, jobs));
    }
    return names;
}

/// An empty value has words of its own only where it is a choice.
QString wordsOf(const Field &field, const Value &value, const JobModel &jobs)
{
    const QString words = displayText(field, value, jobs);
    return words.isEmpty() && value.isEmpty() ? BulkText::tr("(empty)") : words;
}

QString sameWords(const BulkChange &change, const Field &field, const QList<BulkEdit> &edits, const JobModel &jobs)
{
    const auto isAll = [&edits](Kind kind) {
        return std::ranges::all_of(edits, [kind](const BulkEdit &edit) { return edit.kind == kind; });
    };
    if (field.isSet() && isAll(Kind::Add))
        return BulkText::tr("already has it");
    if (field.isSet() && isAll(Kind::Remove))
        return BulkText::tr("does not have it");
    if (field.kind == FieldKind::Metadata)
        return BulkText::tr("nothing to change");
    const QString words = displayText(field, change.after, jobs);
    //: %1 is a value: Interview already
    return words.isEmpty() ? BulkText::tr("already empty") : BulkText::tr("already %1").arg(isolated(words));
}

} // namespace

QString BulkCell::spoken() const
{
    QStringList parts;
    for (const QString &item : added)
        parts.append(u"+ "_s + item);
    for (const QString &item : removed)
        parts.append(u"− "_s + item);
    if (!parts.isEmpty())
        return parts.join(u", "_s);
    return kind == Kind::Change && !before.isEmpty() ? before + u" → "_s + after : after;
}

BulkCell bulkCell(const BulkChange &change, const Field &field, const QList<BulkEdit> &edits, const JobModel &jobs)
{
    if (!change.isPossible()) {
        const bool isStage = change.obstacle == BulkObstacle::NoSuchStage ||
                             change.obstacle == BulkObstacle::SeveralStages ||
                             change.obstacle == BulkObstacle::StagesNotKnown;
        const QString stays = displayText(field, change.before, jobs);
        return {.kind = BulkCell::Kind::Stopped,
                .before = {},
                //: %1 is a stage: stays Interview
                .after = isStage && !stays.isEmpty() ? BulkText::tr("stays %1").arg(isolated(stays))
                                                     : BulkText::tr("stays as it is")};
    }
    if (change.isAlreadySo())
        return {.kind = BulkCell::Kind::Same, .before = {}, .after = sameWords(change, field, edits, jobs)};
    BulkCell cell{.kind = BulkCell::Kind::Change, .before = {}, .after = {}};
    const bool wasList = change.before.isEmpty() || change.before.isList();
    if (field.isSet() && wasList && (change.after.isEmpty() || change.after.isList())) {
        cell.added = itemNames(field, change.after.list(), change.before.list(), jobs);
        cell.removed = itemNames(field, change.before.list(), change.after.list(), jobs);
        if (!cell.added.isEmpty() || !cell.removed.isEmpty())
            return cell;
    }
    if (field.kind == FieldKind::Metadata) {
        cell.after = displayChange(field, change.before, change.after, jobs);
        return cell;
    }
    if (!field.uses.testFlag(FieldUse::SendOnce)) // one more, in the place of nothing
        cell.before = displayText(field, change.before, jobs);
    cell.after = wordsOf(field, change.after, jobs);
    return cell;
}

bool needsLook(const BulkChange &change)
{
    const bool blocks = change.problem && change.problem->weight == Problem::Weight::Blocks;
    return !change.isPossible() || (change.changes() && (change.isConflict || blocks));
}

BulkRemark bulkRemark(const QList<BulkChange> &changes, const FieldCatalog &catalog, int otherDrafts, bool isInOutbox)
{
    using Tone = BulkRemark::Tone;
    for (const BulkChange &change : changes) {
        if (!needsLook(change))
            continue;
        if (change.isPossible() && change.isConflict) {
            const Field *field = catalog.find(change.field);
            const QString label = field ? field->displayLabel() : change.field;
            //: %1 is a field: Stage
            return {Tone::Bad, BulkText::tr("Somebody else changed it too (%1). Compare first.").arg(isolated(label))};
        }
        return {Tone::Bad, change.problem ? change.problem->text : BulkText::tr("It cannot be changed this way.")};
    }
    const auto asks = std::ranges::find_if(
        changes, [](const BulkChange &change) { return change.changes() && change.problem.has_value(); });
    if (asks != changes.cend())
        return {Tone::Ask, asks->problem->text};
    if (!changes.isEmpty() && std::ranges::none_of(changes, &BulkChange::changes))
        return {Tone::Note, BulkText::tr("Nothing to change")};
    if (isInOutbox)
        return {Tone::Waiting, BulkText::tr("after what is in the outbox")};
    QStringList drafted;
    if (otherDrafts > 0)
        drafted.append(BulkText::tr("%Ln other change(s) stay a draft", nullptr, otherDrafts));
    if (std::ranges::any_of(changes, [](const BulkChange &change) { return change.changes() && change.isDrafted; }))
        drafted.append(BulkText::tr("already has an unsent change"));
    if (!drafted.isEmpty())
        return {Tone::Drafted, drafted.join(u" · "_s)};
    return {};
}

bool isComplete(const BulkEdit &edit, const FieldCatalog &catalog)
{
    const Field *field = catalog.find(edit.field);
    if (!field || (field->kind == FieldKind::Metadata && edit.path.isEmpty()))
        return false;
    return edit.kind == Kind::Clear || edit.value.isPresent();
}

QString bulkEditWords(const BulkEdit &edit, const Field &field, const JobModel &jobs)
{
    QString label = field.displayLabel();
    if (!edit.path.isEmpty())
        label += u" · "_s + edit.path.join(u'.');
    if (edit.kind == Kind::Clear)
        //: %1 is a field: Expiry date: emptied
        return edit.path.isEmpty() ? BulkText::tr("%1: emptied").arg(isolated(label))
                                   //: %1 is a key of metadata
                                   : BulkText::tr("%1: removed").arg(isolated(label));
    const bool isNamedStage = field.kind == FieldKind::Stage && edit.value.isText();
    QString value = !edit.value.isPresent()                ? u"…"_s
                    : isNamedStage || !edit.path.isEmpty() ? edit.value.text()
                                                           : displayText(field, edit.value, jobs);
    constexpr qsizetype longest = 60; // of a letter only its beginning
    if (value.size() > longest)
        value = value.left(longest) + u'…';
    const QString sign = edit.kind == Kind::Add ? u"+"_s : edit.kind == Kind::Remove ? u"−"_s : u"→"_s;
    return label + u' ' + sign + u' ' + value;
}

QStringList stageNames(const QList<Job> &jobs)
{
    QStringList names;
    QSet<QByteArray> known;
    for (const Job &job : jobs) {
        for (const Stage &stage : job.stages) {
            const QByteArray folded = foldedText(stage.name.simplified());
            if (!stage.visible || known.contains(folded))
                continue;
            known.insert(folded);
            names.append(stage.name);
        }
    }
    return names;
}

} // namespace vivier
