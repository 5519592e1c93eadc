// SPDX-License-Identifier: MIT
#include "drafts/fieldcommand.h"

#include "candidate/merge.h"
#include "drafts/draftbook.h"

#include <algorithm>

namespace vivier {

namespace {

/// One character (or one surrogate pair) more, less or other than before, wherever in the text.
bool isOneKeystroke(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before.at(start) == after.at(start))
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    const qsizetype changed = std::max(before.size(), after.size()) - start - end;
    const bool pair = after.size() > start && after.at(start).isHighSurrogate();
    return changed <= (pair ? 2 : 1);
}

/// From `before` on one item was added, and that one became another or is gone after its first letter: a tag that is
/// being typed.
bool isOneItem(const QStringList &before, const QStringList &typed, const QStringList &wanted)
{
    const auto added = [&before](QStringList items) {
        items.removeIf([&before](const QString &item) { return before.contains(item); });
        return items;
    };
    const auto isAll = [&before](const QStringList &items) {
        return std::ranges::all_of(before, [&items](const QString &item) { return items.contains(item); });
    };
    constexpr qsizetype letter = 2; // UTF-16 units at most
    const QStringList first = added(typed);
    if (first.size() != 1 || typed.size() != before.size() + 1 || !isAll(typed))
        return false;
    if (wanted == before)
        return first.first().size() <= letter;
    return added(wanted).size() == 1 && wanted.size() == typed.size() && isAll(wanted);
}

bool saysTheSame(const std::optional<DraftField> &a, const std::optional<DraftField> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->base == b->base && a->mine == b->mine));
}

/// What two people changed of it can be told apart.
bool hasParts(const Field *field)
{
    return field && (field->isSet() || field->kind == FieldKind::Metadata);
}

} // namespace

FieldCommand::FieldCommand(DraftBook *book, const QList<FieldWish> &wishes, Kind kind)
    : m_step(std::make_shared<Step>(Step{.book = book}))
    , m_kind(kind)
{
    for (const FieldWish &wish : wishes)
        m_step->changes.append({.wish = wish, .settled = book->timesSettled(wish.key, wish.field)});
    if (const Field *described = wishes.isEmpty() ? nullptr : book->catalog().find(wishes.first().field))
        setText(described->displayLabel());
    else if (!wishes.isEmpty())
        setText(wishes.first().field);
}

void FieldCommand::redo()
{
    const bool isDone = m_step->book->slices()->carryOut(partsOfRedo());
    setObsolete(isDone && isVoid());
}

void FieldCommand::undo()
{
    const bool isDone = m_step->book->slices()->carryOut(partsOfUndo(), Slices::Work::TakeBack);
    setObsolete(isDone && isVoid());
}

QList<Slices::Part> FieldCommand::partsOfRedo()
{
    m_step->isVoid = true;
    QList<Slices::Part> parts;
    parts.reserve(m_step->changes.size());
    for (qsizetype i = 0; i < m_step->changes.size(); ++i)
        parts.append({m_step->changes.at(i).wish.key, [step = m_step, i] { step->redo(step->changes[i]); }});
    return parts;
}

QList<Slices::Part> FieldCommand::partsOfUndo()
{
    m_step->isVoid = true;
    QList<Slices::Part> parts;
    parts.reserve(m_step->changes.size());
    for (qsizetype i = m_step->changes.size() - 1; i >= 0; --i)
        parts.append({m_step->changes.at(i).wish.key, [step = m_step, i] { step->undo(step->changes[i]); }});
    return parts;
}

void FieldCommand::Step::redo(Change &change)
{
    const auto &[key, field, what] = change.wish;
    if (book->timesSettled(key, field) != change.settled)
        return;
    change.before = book->draftField(key, field);
    const Value now = book->value(key, field);
    const Field *described = book->catalog().find(field);
    const bool isAgain = !change.shownAfter.isUnknown() && now != change.shownBefore;
    if (const auto *typed = std::get_if<FieldWish::Typed>(&what))
        book->edit(key, field,
                   isAgain && hasParts(described)
                       ? withoutChange(*described, change.shownAfter, change.shownBefore, now)
                       : typed->value);
    else if (const auto *decided = std::get_if<FieldWish::Decided>(&what))
        book->restoreField(key, field, book->decided(key, field, decided->value));
    else
        book->restoreField(key, field, std::get<FieldWish::Exactly>(what));
    change.shownBefore = now;
    change.after = book->draftField(key, field);
    change.shownAfter = book->value(key, field);
    isVoid = isVoid && saysTheSame(change.before, change.after);
}

void FieldCommand::Step::undo(Change &change)
{
    const auto &[key, field, what] = change.wish;
    if (book->timesSettled(key, field) != change.settled)
        return;
    if (saysTheSame(book->draftField(key, field), change.after)) {
        book->restoreField(key, field, change.before);
    } else {
        // Sent meanwhile: what others did to it since stays. A text is theirs or ours, so of theirs nothing is undone.
        const Field *described = book->catalog().find(field);
        const Value now = book->value(key, field);
        const bool isOurs = described && sameValue(*described, now, change.shownAfter);
        if (!isOurs && !hasParts(described))
            return;
        const bool isEditedSince = book->draftField(key, field).has_value();
        if (book->edit(key, field, withoutChange(*described, change.shownBefore, change.shownAfter, now)) &&
            !isEditedSince)
            book->noteUndoneAfterSending(key);
    }
    isVoid = false;
}

bool FieldCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const FieldCommand *>(other);
    if (m_kind != Kind::Typing || next->m_kind != Kind::Typing || m_step->changes.size() != 1 ||
        next->m_step->changes.size() != 1)
        return false;
    Change &mine = m_step->changes.first();
    const Change &theirs = next->m_step->changes.constFirst();
    if (theirs.wish.key != mine.wish.key || theirs.wish.field != mine.wish.field || theirs.settled != mine.settled)
        return false;
    Value &typed = std::get<FieldWish::Typed>(mine.wish.what).value;
    const Value wanted = std::get<FieldWish::Typed>(theirs.wish.what).value;
    // A word or so per step: a change of several characters (paste, drop, completion) is a step of its own.
    const bool isTag =
        typed.isList() && !wanted.isText() && isOneItem(mine.shownBefore.list(), typed.list(), wanted.list());
    if (!isTag && (!typed.isText() || !wanted.isText() || !isOneKeystroke(typed.text(), wanted.text()) ||
                   wanted.text().endsWith(u' ')))
        return false;
    typed = wanted;
    mine.after = theirs.after;
    mine.shownAfter = theirs.shownAfter;
    if (typed == mine.shownBefore)
        setObsolete(true);
    return true;
}

} // namespace vivier
