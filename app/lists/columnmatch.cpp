// SPDX-License-Identifier: MIT
#include "lists/columnmatch.h"

#include "candidate/linkrepair.h"
#include "candidate/linktarget.h"
#include "candidate/phone.h"
#include "candidate/validation.h"
#include "lists/cellvalue.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLooked = 50; ///< cells of a column

QStringList someCells(const ListTable &table, qsizetype column)
{
    QStringList cells;
    for (const ListRow &row : table.rows) {
        const QString cell = row.cells.value(column).trimmed();
        if (!cell.isEmpty())
            cells.append(cell);
        if (cells.size() == mostLooked)
            break;
    }
    return cells;
}

/// Nearly all: a list that people wrote has slips.
template <typename Is> bool areNearlyAll(const QStringList &cells, Is is)
{
    return !cells.isEmpty() && std::ranges::count_if(cells, is) * 10 >= cells.size() * 8;
}

bool isLink(const QString &cell)
{
    return isWebLink(urlFromTyped(cell)) && (cell.contains("://"_L1) || looksLikeBareLink(cell));
}

/// A figure alone may be anything: a number is taken for a telephone's when it is written as one.
bool isPhone(const QString &cell, const QString &region)
{
    const auto figures = std::ranges::count_if(cell, [](QChar c) { return c.isDigit(); });
    if (figures < 8 || figures > 15)
        return false;
    return readPhone(cell, region).state == PhoneState::Valid;
}

/// Given up soon: a name is compared with those of all jobs.
bool areJobs(const QStringList &cells, const QList<Job> &jobs)
{
    qsizetype others = 0;
    for (const QString &cell : cells) {
        if (!jobNamed(jobs, cell) && ++others * 10 > cells.size() * 2)
            return false;
    }
    return !cells.isEmpty();
}

/// Of the one job of a candidate, or of several.
QString jobTarget(const FieldCatalog &catalog)
{
    return catalog.name(catalog.find(FieldRole::Job) ? FieldRole::Job : FieldRole::Jobs);
}

QString byContent(const QStringList &cells, const FieldCatalog &catalog, const MatchOptions &options)
{
    if (areNearlyAll(cells, looksLikeEmail))
        return catalog.name(FieldRole::Email);
    if (areNearlyAll(cells, isLink)) {
        const Field *field = fieldOfLink(cells.first(), catalog);
        const bool isOne = field && !field->hosts.isEmpty() && areNearlyAll(cells, [&](const QString &cell) {
                               return fieldOfLink(cell, catalog) == field;
                           });
        return isOne ? field->name : columnfor::link;
    }
    if (areNearlyAll(cells, [&options](const QString &cell) { return isPhone(cell, options.phoneRegion); }))
        return catalog.name(FieldRole::Phone);
    return areJobs(cells, options.jobs) ? jobTarget(catalog) : QString();
}

class ColumnMatcher
{
public:
    ColumnMatcher(const FieldCatalog &catalog, const MatchOptions &options)
        : m_catalog(catalog)
        , m_options(options)
    {
    }

    void take(ColumnMatch &match, const QString &target, ColumnMatch::By by)
    {
        if (match.by != ColumnMatch::By::Nothing || target.isEmpty() || m_taken.contains(target) ||
            !isColumnTarget(target, m_catalog, m_options))
            return;
        match.target = target;
        match.by = by;
        if (target != columnfor::link)
            m_taken.insert(target);
    }

    /// A name in one says nothing more where its parts have columns.
    void leaveSecondNames(QList<ColumnMatch> &matches) const
    {
        const bool isKnown = m_taken.contains(m_catalog.name(FieldRole::FirstName)) ||
                             m_taken.contains(m_catalog.name(FieldRole::LastName));
        for (ColumnMatch &match : matches) {
            if (isKnown && match.target == columnfor::name && match.by == ColumnMatch::By::Name)
                match = {.column = match.column, .target = {}, .by = ColumnMatch::By::Nothing};
        }
    }

private:
    const FieldCatalog &m_catalog;
    const MatchOptions &m_options;
    QSet<QString> m_taken;
};

} // namespace

bool canBeListed(const Field &field, const MatchOptions &options)
{
    const bool isWritten =
        field.uses.testAnyFlags(FieldUse::Update | FieldUse::SendOnce) || field.isCreatedBy(options.olderApi);
    return isWritten && field.role != FieldRole::Organization && !options.hidden.contains(field.name);
}

bool isColumnTarget(const QString &target, const FieldCatalog &catalog, const MatchOptions &options)
{
    if (target == columnfor::company)
        return catalog.find(FieldRole::Subtitle) != nullptr;
    if (target == columnfor::link)
        return std::ranges::any_of(catalog.fields(), [](const Field &field) { return !field.hosts.isEmpty(); });
    if (target == columnfor::reference || target == columnfor::name)
        return true;
    const Field *field = catalog.find(target);
    return field && canBeListed(*field, options);
}

QStringList columnTargets(const FieldCatalog &catalog, const MatchOptions &options)
{
    QStringList names;
    for (const QString &own : {columnfor::reference, columnfor::name, columnfor::link, columnfor::company}) {
        if (isColumnTarget(own, catalog, options))
            names.append(own);
    }
    for (const Field &field : catalog) {
        if (canBeListed(field, options))
            names.append(field.name);
    }
    return names;
}

QSet<QString> unseenFields(const FieldCatalog &catalog, const QSet<QString> &seen)
{
    QSet<QString> unseen;
    for (const Field &field : catalog) {
        if (field.onceSeen && !seen.contains(field.name))
            unseen.insert(field.name);
    }
    return unseen;
}

const Field *fieldOfLink(const QString &link, const FieldCatalog &catalog)
{
    const QUrl url = urlFromTyped(link);
    if (!isWebLink(url))
        return nullptr;
    if (const Field *social = catalog.find(socialFieldFor(url, catalog)))
        return social;
    const auto isAny = [](const Field &field) {
        return field.section == FieldSection::SocialMedia && field.hosts.isEmpty();
    };
    const auto any = std::ranges::find_if(catalog.fields(), isAny);
    return any == catalog.fields().cend() ? nullptr : &*any;
}

QList<ColumnMatch> matchColumns(const ListTable &table, const FieldCatalog &catalog, const MatchOptions &options)
{
    ColumnMatcher matcher(catalog, options);
    QList<ColumnMatch> matches;
    for (const QString &column : table.columns) {
        ColumnMatch match{.column = column, .target = {}};
        if (const auto chosen = options.chosen.constFind(column); chosen != options.chosen.cend()) {
            matcher.take(match, *chosen, ColumnMatch::By::Choice);
            match.by = ColumnMatch::By::Choice; // also of one that is left out
        }
        matches.append(match);
    }
    QSet<QString> known; // columns whose name says what they are, though it is not read
    QStringList named;
    for (const QString &column : table.columns)
        named.append(table.hasHeader ? targetByName(column, catalog) : QString());
    const bool isJobNamed = named.contains(jobTarget(catalog));
    for (qsizetype column = 0; column < matches.size(); ++column) {
        ColumnMatch &match = matches[column];
        if (!named.at(column).isEmpty())
            known.insert(match.column);
        if (!isJobNamed && mayNameJob(match.column) && areJobs(someCells(table, column), options.jobs))
            matcher.take(match, jobTarget(catalog), ColumnMatch::By::Content);
        matcher.take(match, named.at(column), ColumnMatch::By::Name);
    }
    matcher.leaveSecondNames(matches);
    for (qsizetype column = 0; column < matches.size(); ++column) {
        if (!known.contains(matches.at(column).column))
            matcher.take(matches[column], byContent(someCells(table, column), catalog, options),
                         ColumnMatch::By::Content);
    }
    return matches;
}

} // namespace vivier
