// SPDX-License-Identifier: MIT
#include "candidate/listfilter.h"

#include "candidate/day.h"
#include "candidate/folding.h"
#include "candidate/jsontree.h"

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterCondition::Kind;
using Part = FilterCondition::Part;
using State = FilterCondition::State;

constexpr std::pair<Kind, QLatin1StringView> kinds[] = {
    {Kind::Stage, "stage"_L1},
    {Kind::Tag, "tag"_L1},
    {Kind::WithoutTag, "not-tag"_L1},
    {Kind::Has, "has"_L1},
    {Kind::Lacks, "lacks"_L1},
    {Kind::Is, "is"_L1},
    {Kind::UpdatedAfter, "updated-after"_L1},
    {Kind::UpdatedBefore, "updated-before"_L1},
    {Kind::Expiry, "expiry"_L1},
    {Kind::Stage, "status"_L1}, // is read, too: which of the two an ATS has is not the filter's business
};
constexpr std::pair<Part, QLatin1StringView> parts[] = {{Part::Phone, "phone"_L1},
                                                        {Part::Email, "email"_L1},
                                                        {Part::Resume, "resume"_L1},
                                                        {Part::Tag, "tag"_L1},
                                                        {Part::SentLink, "sent-link"_L1}};
constexpr std::pair<State, QLatin1StringView> states[] = {
    {State::Archived, "archived"_L1}, {State::Draft, "draft"_L1}, {State::Outbox, "outbox"_L1}};

template <typename Named> auto named(const Named &table, const QString &word)
{
    const auto *const found = std::ranges::find_if(
        table, [&word](const auto &entry) { return word.compare(entry.second, Qt::CaseInsensitive) == 0; });
    return found == std::end(table) ? std::nullopt : std::optional(found->first);
}

bool isSound(const FilterCondition &condition)
{
    switch (condition.kind) {
    case Kind::Stage:
    case Kind::Tag:
    case Kind::WithoutTag:
        return !condition.value.isEmpty();
    case Kind::Has:
    case Kind::Lacks:
        return condition.part().has_value();
    case Kind::Is:
        return condition.state().has_value();
    case Kind::UpdatedAfter:
    case Kind::UpdatedBefore:
        return condition.day() || condition.days();
    case Kind::Expiry:
        return condition.value == FilterCondition::passed || condition.days();
    }
    return false;
}

/// Whether this account can tell who has it.
bool isTold(Part part, const FieldCatalog &catalog)
{
    switch (part) {
    case Part::Phone:
        return catalog.find(FieldRole::Phone);
    case Part::Email:
        return catalog.find(FieldRole::Email);
    case Part::Resume:
        return resumeField(catalog);
    case Part::Tag:
        return catalog.find(FieldRole::Tags);
    case Part::SentLink:
        return !sentLinkFields(catalog).isEmpty();
    }
    return false;
}

bool has(Part part, const IndexCell &cell, const UnsentState &unsent)
{
    switch (part) {
    case Part::Phone:
        return cell.has(IndexCell::Text::Phone);
    case Part::Email:
        return cell.has(IndexCell::Text::Email);
    case Part::Resume:
        return cell.resume() == IndexCell::Resume::There;
    case Part::Tag:
        return cell.hasTags();
    case Part::SentLink:
        return unsent.isLinkSent;
    }
    return false;
}

/// What was never told is not lacking.
bool lacks(Part part, const IndexCell &cell, const UnsentState &unsent)
{
    return part == Part::Resume ? cell.resume() == IndexCell::Resume::None : !has(part, cell, unsent);
}

} // namespace

QStringList sentLinkFields(const FieldCatalog &catalog)
{
    QStringList names;
    for (const Field &field : catalog) {
        if (field.isWriteOnly() && field.kind == FieldKind::Url)
            names.append(field.name);
    }
    return names;
}

std::optional<FilterCondition> FilterCondition::parse(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto kind = colon < 0 ? std::nullopt : named(kinds, text.left(colon).trimmed());
    if (!kind)
        return std::nullopt;
    FilterCondition condition{.kind = *kind, .value = text.mid(colon + 1).trimmed()};
    if (*kind != Kind::Stage && *kind != Kind::Tag && *kind != Kind::WithoutTag)
        condition.value = condition.value.toLower(); // a word of ours
    return isSound(condition) ? std::optional(condition) : std::nullopt;
}

QString FilterCondition::spelled() const
{
    const auto *const found = std::ranges::find(kinds, kind, &std::pair<Kind, QLatin1StringView>::first);
    return found->second + u':' + value;
}

std::optional<Part> FilterCondition::part() const
{
    return named(parts, value);
}

std::optional<State> FilterCondition::state() const
{
    return named(states, value);
}

std::optional<QDate> FilterCondition::day() const
{
    return value.size() == 10 ? dayFrom(value) : std::nullopt;
}

std::optional<int> FilterCondition::days() const
{
    bool isNumber = false;
    const int days = value.endsWith(u'd') ? QStringView(value).chopped(1).toInt(&isNumber) : 0;
    return isNumber && days >= 0 && days <= mostDays ? std::optional(days) : std::nullopt;
}

FilterTest::FilterTest(const FilterConditions &conditions, const FieldCatalog &catalog, const QList<Job> &jobs,
                       const QDate &today)
    : m_isEmpty(conditions.isEmpty())
{
    for (const FilterCondition &condition : conditions)
        add(condition, catalog, jobs, today);
}

void FilterTest::add(const FilterCondition &condition, const FieldCatalog &catalog, const QList<Job> &jobs,
                     const QDate &today)
{
    const auto begin = [&] {
        return condition.day()
            .value_or(today.addDays(-condition.days().value_or(0)))
            .startOfDay()
            .toUTC(); // quicker to compare
    };
    bool isKnown = true;
    switch (condition.kind) {
    case Kind::Stage:
        addStage(condition, catalog, jobs);
        break;
    case Kind::Tag:
        m_tags.append(foldedText(condition.value.simplified()));
        isKnown = catalog.find(FieldRole::Tags);
        break;
    case Kind::WithoutTag:
        m_withoutTags.append(foldedText(condition.value.simplified()));
        break;
    case Kind::Has:
        m_has.append(condition.part().value_or(Part::Phone));
        isKnown = isTold(m_has.constLast(), catalog);
        break;
    case Kind::Lacks:
        m_lacks.append(condition.part().value_or(Part::Phone));
        break;
    case Kind::Is:
        m_states.append(condition.state().value_or(State::Archived));
        isKnown = m_states.constLast() != State::Archived || catalog.find(FieldRole::Archived);
        break;
    case Kind::UpdatedAfter: // of several, the narrowest
        if (!m_updatedFrom.isValid() || begin() > m_updatedFrom)
            m_updatedFrom = begin();
        break;
    case Kind::UpdatedBefore:
        if (!m_updatedBefore.isValid() || begin() < m_updatedBefore)
            m_updatedBefore = begin();
        break;
    case Kind::Expiry:
        addExpiry(condition, today);
        isKnown = expiryField(catalog);
        break;
    }
    if (!isKnown)
        m_unknown.append(condition);
}

void FilterTest::addStage(const FilterCondition &condition, const FieldCatalog &catalog, const QList<Job> &jobs)
{
    m_asksStage = true;
    const QByteArray wanted = foldedText(condition.value);
    bool isKnown = false;
    if (catalog.find(FieldRole::Stage)) {
        for (const Job &job : jobs) {
            for (const Stage &stage : job.stages) {
                if (foldedText(stage.name) != wanted)
                    continue;
                m_stages.insert(stage.id);
                isKnown = true;
            }
        }
    } else if (const Field *status = catalog.find(FieldRole::Status)) {
        m_statuses.insert(condition.value); // one that the ATS does not document, as it spells it
        for (const FieldChoice &choice : status->choices) {
            const QStringList names{choice.value, QString::fromUtf8(choice.label), choice.displayLabel()};
            if (std::ranges::none_of(names, [&wanted](const QString &name) { return foldedText(name) == wanted; }))
                continue;
            m_statuses.insert(choice.value);
            isKnown = true;
        }
    }
    if (!isKnown)
        m_unknown.append(condition);
}

void FilterTest::addExpiry(const FilterCondition &condition, const QDate &today)
{
    if (const auto days = condition.days())
        m_expiries.append({.first = today, .last = today.addDays(*days)});
    else
        m_expiries.append({.first = {}, .last = today.addDays(-1)});
}

bool FilterTest::leavesOutArchived(bool searches) const
{
    if (!m_states.isEmpty())
        return false;
    return m_asksStage || !searches;
}

/// What costs least comes first.
bool FilterTest::fits(const IndexCell &cell, const UnsentState &unsent) const
{
    if (m_isEmpty)
        return true;
    const auto isIn = [&](State state) {
        return state == State::Archived ? cell.isArchived() : state == State::Draft ? unsent.isUnsent : unsent.isQueued;
    };
    return std::ranges::all_of(m_states, isIn) && fitsStage(cell) && fitsTimes(cell) &&
           std::ranges::all_of(m_has, [&](Part part) { return has(part, cell, unsent); }) &&
           std::ranges::all_of(m_lacks, [&](Part part) { return lacks(part, cell, unsent); }) && fitsTags(cell);
}

bool FilterTest::fitsStage(const IndexCell &cell) const
{
    return !m_asksStage || m_stages.contains(cell.stageId()) ||
           (!m_statuses.isEmpty() && m_statuses.contains(cell.text(IndexCell::Text::Status)));
}

bool FilterTest::fitsTags(const IndexCell &cell) const
{
    if (m_tags.isEmpty() && m_withoutTags.isEmpty())
        return true;
    // The search text holds every tag: most of those who do not have one are told by that, and no list is unpacked.
    const auto mayHave = [text = cell.searchText()](const QByteArray &tag) { return text.contains(tag); };
    const bool mayHaveOne = std::ranges::any_of(m_tags, mayHave);
    if (!mayHaveOne && (!m_tags.isEmpty() || std::ranges::none_of(m_withoutTags, mayHave)))
        return m_tags.isEmpty();
    bool isOneThere = m_tags.isEmpty();
    const QStringList tags = cell.tags();
    for (const QString &tag : tags) {
        const QByteArray folded = foldedText(tag.simplified());
        if (m_withoutTags.contains(folded))
            return false;
        isOneThere = isOneThere || m_tags.contains(folded);
    }
    return isOneThere;
}

bool FilterTest::fitsTimes(const IndexCell &cell) const
{
    if (m_updatedFrom.isValid() || m_updatedBefore.isValid()) {
        const QDateTime updated = cell.updatedAt();
        if (!updated.isValid() || (m_updatedFrom.isValid() && updated < m_updatedFrom) ||
            (m_updatedBefore.isValid() && updated >= m_updatedBefore))
            return false;
    }
    if (m_expiries.isEmpty())
        return true;
    const auto day = cell.has(IndexCell::Text::ExpiryDate) ? dayFrom(cell.text(IndexCell::Text::ExpiryDate))
                                                           : std::optional<QDate>();
    return day && std::ranges::any_of(m_expiries, [&day](const Days &days) {
               return (days.first.isNull() || *day >= days.first) && *day <= days.last;
           });
}

QByteArray toJson(const QList<SavedFilter> &filters)
{
    QList<JsonTree> all;
    for (const SavedFilter &filter : filters) {
        QList<JsonTree> where;
        for (const FilterCondition &condition : filter.conditions)
            where.append(JsonTree::ofText(condition.spelled()));
        all.append(JsonTree::ofObject({JsonTree::Member::of(u"name"_s, JsonTree::ofText(filter.name)),
                                       JsonTree::Member::of(u"query"_s, JsonTree::ofText(filter.query)),
                                       JsonTree::Member::of(u"job"_s, JsonTree::ofText(filter.job)),
                                       JsonTree::Member::of(u"where"_s, JsonTree::ofList(where))}));
    }
    return JsonTree::ofList(all).compact();
}

QList<SavedFilter> savedFilters(QByteArrayView json)
{
    QList<SavedFilter> filters;
    const JsonTree all = JsonTree::parse(json).value_or(JsonTree());
    for (const JsonTree &one : all.items()) {
        const auto text = [&one](QStringView key) {
            const JsonTree *found = one.find(key);
            return found ? found->text() : QString();
        };
        SavedFilter filter{.name = text(u"name"), .query = text(u"query"), .job = text(u"job")};
        const JsonTree *where = one.find(u"where");
        const QList<JsonTree> words = where ? where->items() : QList<JsonTree>();
        for (const JsonTree &word : words) {
            if (const auto condition = FilterCondition::parse(word.text()))
                filter.conditions.append(*condition);
        }
        if (!filter.name.isEmpty() && filter.conditions.size() == words.size())
            filters.append(filter);
    }
    return filters;
}

qsizetype placeOf(const QString &name, const QList<SavedFilter> &filters)
{
    const QByteArray wanted = foldedText(name.simplified());
    const auto found = std::ranges::find_if(
        filters, [&wanted](const SavedFilter &filter) { return foldedText(filter.name.simplified()) == wanted; });
    return found == filters.cend() ? -1 : found - filters.cbegin();
}

} // namespace vivier
