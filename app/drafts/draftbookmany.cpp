// SPDX-License-Identifier: MIT
// What is done to several candidates at once.
#include "drafts/additionscommand.h"
#include "drafts/draftbook.h"
#include "drafts/together.h"

#include <memory>
#include <utility>

namespace vivier {

void DraftBook::finishOf(const QStringList &keys)
{
    for (const QString &key : keys)
        m_slices.finish(key);
}

void DraftBook::set(const QStringList &keys, const QString &field, const Value &wanted)
{
    finishOf(keys);
    QList<FieldWish> wishes;
    for (const QString &key : keys) {
        if (isKnown(key) && m_catalog.find(field) && value(key, field) != wanted)
            wishes.append({.key = key, .field = field, .what = FieldWish::Typed{wanted}});
    }
    push(keys, wishes, FieldCommand::Kind::Decision);
}

QList<FieldWish> DraftBook::wishesOf(const BulkPreview &preview) const
{
    QList<FieldWish> wishes;
    for (const BulkChange &row : preview.rows) {
        if (!row.changes() || !isKnown(row.key))
            continue;
        FieldWish wish{.key = row.key, .field = row.field, .what = FieldWish::Typed{row.after}};
        if (row.beginsAgain)
            wish.what = FieldWish::Exactly(DraftField{.base = row.before, .mine = row.after, .editedAt = m_now()});
        wishes.append(wish);
    }
    return wishes;
}

void DraftBook::set(const BulkPreview &preview)
{
    const Together together(this);
    const QList<FieldWish> wishes = wishesOf(preview);
    if (!wishes.isEmpty())
        pushTo(stepsOfMany(), wishes, FieldCommand::Kind::Decision);
}

void DraftBook::set(const BulkPreview &preview, const QList<FieldValues> &additions)
{
    if (additions.isEmpty()) {
        set(preview);
        return;
    }
    auto updates = std::make_unique<FieldCommand>(this, wishesOf(preview));
    stepsOfMany()->push(new AdditionsCommand(this, additions, std::move(updates))); // owns it
}

void DraftBook::set(const QString &key, const FieldValues &values)
{
    finishOf({key});
    const Together together(this);
    QList<FieldWish> wishes;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (isKnown(key) && m_catalog.find(it.key()) && value(key, it.key()) != it.value())
            wishes.append({.key = key, .field = it.key(), .what = FieldWish::Typed{it.value()}});
    }
    push({key}, wishes, FieldCommand::Kind::Decision);
}

QString DraftBook::addAsStep(const FieldValues &values)
{
    auto *command = new AdditionsCommand(this, {values}, std::make_unique<FieldCommand>(this, QList<FieldWish>()));
    QString key = command->keys().constFirst();
    stepsOfMany()->push(command); // owns it
    return key;
}

void DraftBook::putBack(const QStringList &keys, const QString &field)
{
    finishOf(keys);
    QList<FieldWish> wishes;
    for (const QString &key : keys) {
        if (m_records.at(key).draft.contains(field))
            wishes.append({.key = key, .field = field, .what = FieldWish::Typed{snapshot(key).value(field)}});
    }
    push(keys, wishes, FieldCommand::Kind::Decision);
}

int DraftBook::takeUp(const Compensation &compensation)
{
    const Together together(this);
    QStringList keys;
    QList<FieldWish> wishes;
    for (const UndoStep &step : compensation.steps) {
        const QString &key = step.entry.reference;
        m_slices.finish(key);
        if (!step.isPossible() || !isKnown(key) || draftField(key, step.entry.field))
            continue;
        keys.append(key);
        wishes.append({.key = key, .field = step.entry.field, .what = FieldWish::Exactly(step.change)});
    }
    keys.removeDuplicates();
    push(keys, wishes, FieldCommand::Kind::Decision, tr("Undo after sending"));
    return static_cast<int>(wishes.size());
}

} // namespace vivier
