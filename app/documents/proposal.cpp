// SPDX-License-Identifier: MIT
#include "documents/proposal.h"

#include "candidate/folding.h"
#include "candidate/pasted.h"
#include "candidate/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Case, accents and what stands between words say nothing of who somebody is.
QString folded(const QString &name)
{
    return QString::fromUtf8(foldedText(name)).simplified();
}

bool isName(const DropLine &line)
{
    return line.kind == DropLine::Kind::FirstName || line.kind == DropLine::Kind::LastName;
}

/// Without what leads to the same page anyway: the scheme, "www.", the last slash.
QString comparableLink(const QString &link)
{
    static const QRegularExpression start(u"^https?://(?:www\\.)?"_s, QRegularExpression::CaseInsensitiveOption);
    QString rest = link.trimmed().remove(start);
    if (rest.endsWith(u'/'))
        rest.chop(1);
    return rest;
}

/// "06 12 34 56 78" in France is "+33612345678".
bool isSameNumber(const QString &mine, const QString &theirs, const QString &region)
{
    if (comparablePhone(mine) == comparablePhone(theirs))
        return true;
    const auto number = toE164(mine, region);
    return number && number == toE164(theirs, region);
}

bool meansSame(const Field &field, const QString &mine, const QString &theirs, const QString &region)
{
    switch (field.kind) {
    case FieldKind::Email:
        return comparableEmail(mine) == comparableEmail(theirs);
    case FieldKind::Phone:
        return isSameNumber(mine, theirs, region);
    case FieldKind::Url:
        return comparableLink(mine) == comparableLink(theirs);
    default:
        break;
    }
    const bool isPersonal = field.role == FieldRole::FirstName || field.role == FieldRole::LastName;
    return isPersonal ? folded(mine) == folded(theirs) : mine == theirs;
}

void judge(ProposedLine *proposed, const DropContext &context, const FieldValues &now)
{
    const Field *field = context.catalog.find(proposed->line.field);
    proposed->now = {};
    proposed->standing = DropStanding::NoField;
    if (!field)
        return;
    Value shown = now.value(field->name);
    if (shown.isUnknown() && !field->returnedAs.isEmpty())
        shown = now.value(field->returnedAs); // what the ATS made of the last link
    proposed->now = shown;
    if (shown.isUnknown())
        proposed->standing = DropStanding::NotKnown;
    else if (shown.isEmpty())
        proposed->standing = DropStanding::New;
    else
        proposed->standing = meansSame(*field, proposed->line.text, shown.text(), context.phoneRegion)
                                 ? DropStanding::Same
                                 : DropStanding::Replaces;
}

bool isTaken(const Proposal &proposal, const QString &field)
{
    return std::ranges::any_of(
        proposal.lines, [&field](const ProposedLine &other) { return other.isTicked && other.line.field == field; });
}

/// Neither name says the other one, and perhaps more ("Zoë" of "Zoë-Łucja"; not "Jo" of "John"): it is about somebody
/// else.
bool isOfAnother(const ProposedLine &proposed)
{
    if (!isName(proposed.line) || proposed.standing != DropStanding::Replaces)
        return false;
    const QStringList mine = folded(proposed.line.text).split(u' ', Qt::SkipEmptyParts);
    const QStringList theirs = folded(proposed.now.text()).split(u' ', Qt::SkipEmptyParts);
    const auto holdsAll = [](const QStringList &whole, const QStringList &part) {
        return std::ranges::all_of(part, [&whole](const QString &word) { return whole.contains(word); });
    };
    return !holdsAll(mine, theirs) && !holdsAll(theirs, mine);
}

} // namespace

qsizetype Proposal::tickedCount() const
{
    return std::ranges::count_if(lines, &ProposedLine::isTicked);
}

Proposal proposalOf(const Dropped &dropped, const DropContext &context, const FieldValues &now)
{
    Proposal proposal;
    for (const DropLine &line : dropped.lines) {
        ProposedLine proposed{.line = line};
        judge(&proposed, context, now);
        proposal.namesSomebodyElse = proposal.namesSomebodyElse || isOfAnother(proposed);
        if (line.kind == DropLine::Kind::Candidate && proposal.opens.isEmpty())
            proposal.opens = line.text;
        proposal.lines.append(proposed);
    }
    if (proposal.namesSomebodyElse)
        return proposal;
    // A mail is full of pictures that are nobody's face; one by itself, or with its link, was meant.
    const bool isText = proposal.lines.size() > 1 && proposal.lines.constFirst().line.source != DropLine::Source::Link;
    for (ProposedLine &proposed : proposal.lines) {
        const bool isDecoration =
            isText && proposed.line.kind == DropLine::Kind::Picture && proposed.line.source == DropLine::Source::Page;
        const bool isAnotherName = isName(proposed.line) && proposed.standing == DropStanding::Replaces;
        proposed.isTicked =
            proposed.canBeTicked() && !isAnotherName && !isDecoration && !isTaken(proposal, proposed.line.field);
    }
    return proposal;
}

void setTicked(Proposal &proposal, qsizetype line, bool isTicked)
{
    ProposedLine &wanted = proposal.lines[line];
    if (!wanted.canBeTicked())
        return;
    for (ProposedLine &other : proposal.lines) {
        if (isTicked && other.line.field == wanted.line.field)
            other.isTicked = false;
    }
    wanted.isTicked = isTicked;
}

void setField(Proposal &proposal, qsizetype line, const QString &field, const DropContext &context,
              const FieldValues &now)
{
    ProposedLine &chosen = proposal.lines[line];
    if (!field.isEmpty() && !chosen.line.fields.contains(field))
        return;
    chosen.line.field = field;
    chosen.isTicked = false;
    judge(&chosen, context, now);
    setTicked(proposal, line, true);
}

FieldValues valuesOf(const Proposal &proposal)
{
    FieldValues values;
    for (const ProposedLine &one : proposal.lines) {
        if (one.isTicked)
            values.insert(one.line.field, Value::ofText(one.line.text));
    }
    return values;
}

} // namespace vivier
