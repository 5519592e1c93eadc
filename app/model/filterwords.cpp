// SPDX-License-Identifier: MIT
#include "model/filterwords.h"

#include "candidate/day.h"
#include "candidate/folding.h"
#include "candidate/singleline.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

using Kind = FilterCondition::Kind;
using Part = FilterCondition::Part;
using State = FilterCondition::State;

constexpr qsizetype mostTagsOffered = 30; // of a menu; others are typed

QString hasWords(Part part, bool has)
{
    switch (part) {
    case Part::Phone:
        return has ? FilterText::tr("Has a phone") : FilterText::tr("No phone");
    case Part::Email:
        return has ? FilterText::tr("Has an email") : FilterText::tr("No email");
    case Part::Resume:
        return has ? FilterText::tr("Has a resume") : FilterText::tr("No resume");
    case Part::Tag:
        return has ? FilterText::tr("Has a tag") : FilterText::tr("No tag");
    case Part::SentLink:
        return has ? FilterText::tr("Link sent from Vivier") : FilterText::tr("No link sent from Vivier");
    }
    return {};
}

QString stateWords(State state)
{
    switch (state) {
    case State::Archived:
        return FilterText::tr("Archived");
    case State::Draft:
        return FilterText::tr("With a draft");
    case State::Outbox:
        return FilterText::tr("In the outbox");
    }
    return {};
}

QString updatedWords(const FilterCondition &condition)
{
    const bool after = condition.kind == Kind::UpdatedAfter;
    if (const auto days = condition.days())
        return after ? FilterText::tr("Updated in the last %Ln day(s)", nullptr, *days)
                     : FilterText::tr("Not updated for %Ln day(s)", nullptr, *days);
    const QDate day = condition.day().value_or(QDate());
    return after ? FilterText::tr("Updated since %1").arg(dayText(day))
                 : FilterText::tr("Not updated since %1").arg(dayText(day));
}

QString expiryWords(const FilterCondition &condition)
{
    const auto days = condition.days();
    return days ? FilterText::tr("Expires within %Ln day(s)", nullptr, *days) : FilterText::tr("Expired");
}

FilterConditions all(Kind kind, const QStringList &values)
{
    FilterConditions conditions;
    for (const QString &value : values)
        conditions.append({.kind = kind, .value = value});
    return conditions;
}

/// By name, each once.
QStringList stageNames(const FieldCatalog &catalog, const QList<Job> &jobs)
{
    QStringList names;
    QSet<QByteArray> known;
    const auto add = [&](const QString &name) {
        const QByteArray folded = foldedText(name);
        if (name.isEmpty() || known.contains(folded))
            return;
        known.insert(folded);
        names.append(name);
    };
    const Field *status = catalog.find(FieldRole::Status);
    if (catalog.find(FieldRole::Stage)) {
        for (const Job &job : jobs) {
            for (const Stage &stage : job.stages)
                add(stage.name);
        }
    } else if (status) {
        for (const FieldChoice &choice : status->choices)
            add(choice.displayLabel());
    }
    return names;
}

FilterConditions partsOffered(Kind kind, const FieldCatalog &catalog)
{
    QStringList parts{u"phone"_s, u"email"_s};
    if (resumeField(catalog))
        parts.append(u"resume"_s);
    if (catalog.find(FieldRole::Tags))
        parts.append(u"tag"_s);
    if (!sentLinkFields(catalog).isEmpty())
        parts.append(u"sent-link"_s);
    return all(kind, parts);
}

} // namespace

QString filterWords(const FilterCondition &condition)
{
    switch (condition.kind) {
    case Kind::Stage:
        return isolated(condition.value);
    case Kind::Tag:
        return FilterText::tr("Tag %1").arg(isolated(condition.value));
    case Kind::WithoutTag:
        return FilterText::tr("Without tag %1").arg(isolated(condition.value));
    case Kind::Has:
    case Kind::Lacks:
        return hasWords(condition.part().value_or(Part::Phone), condition.kind == Kind::Has);
    case Kind::Is:
        return stateWords(condition.state().value_or(State::Archived));
    case Kind::UpdatedAfter:
    case Kind::UpdatedBefore:
        return updatedWords(condition);
    case Kind::Expiry:
        return expiryWords(condition);
    }
    return {};
}

QList<FilterOffers> filterOffers(const FieldCatalog &catalog, const QList<Job> &jobs, const QStringList &tags)
{
    const QStringList offeredTags = tags.first(std::min(tags.size(), mostTagsOffered));
    const bool hasStages = catalog.find(FieldRole::Stage);
    QList<FilterOffers> offers{
        {hasStages ? FilterText::tr("&Stage") : FilterText::tr("&Status"), all(Kind::Stage, stageNames(catalog, jobs))},
        {FilterText::tr("&Tag"), all(Kind::Tag, offeredTags)},
        {FilterText::tr("&Without tag"), all(Kind::WithoutTag, offeredTags)},
        {FilterText::tr("&Has"), partsOffered(Kind::Has, catalog)},
        {FilterText::tr("&Lacks"), partsOffered(Kind::Lacks, catalog)},
        {FilterText::tr("&Updated"), all(Kind::UpdatedAfter, {u"7d"_s, u"30d"_s, u"90d"_s}) +
                                         all(Kind::UpdatedBefore, {u"30d"_s, u"90d"_s, u"365d"_s})},
        {FilterText::tr("&Expiry"),
         expiryField(catalog) ? all(Kind::Expiry, {FilterCondition::passed, u"30d"_s}) : FilterConditions()},
        {{}, all(Kind::Is, {u"draft"_s, u"outbox"_s})}};
    if (catalog.find(FieldRole::Archived))
        offers.last().conditions.append({.kind = Kind::Is, .value = u"archived"_s});
    offers.removeIf([](const FilterOffers &offer) { return offer.conditions.isEmpty(); });
    return offers;
}

} // namespace vivier
