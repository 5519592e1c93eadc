// SPDX-License-Identifier: MIT
#include "lists/rowmatch.h"

#include "candidate/singleline.h"
#include "lists/text.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

class RowMatcher
{
public:
    RowMatcher(const QList<ColumnMatch> &columns, PeopleIndex &people, const FieldCatalog &catalog,
               const QList<Job> &jobs, const QString &job)
        : m_cells(columns)
        , m_people(people)
        , m_catalog(catalog)
        , m_jobs(jobs)
        , m_job(job)
        , m_email(catalog.name(FieldRole::Email))
        , m_phone(catalog.name(FieldRole::Phone))
        , m_jobField(catalog.name(FieldRole::Job))
    {
    }

    RowMatch match(const ListRow &row)
    {
        RowMatch match = whoIsMeant(row);
        if (match.problem.isEmpty())
            match.problem = repeated(row, match.key);
        return match;
    }

private:
    RowMatch whoIsMeant(const ListRow &row)
    {
        const QString reference = m_cells.cell(row, columnfor::reference);
        if (!reference.isEmpty()) {
            if (m_people.contains(reference))
                return {.key = reference};
            return {.problem = Lists::tr("There is no candidate %1 here.").arg(isolated(reference))};
        }
        const QString email = firstOfCell(m_cells.cell(row, m_email));
        QStringList found = m_people.withEmail(email);
        bool isByEmail = true;
        if (found.isEmpty()) {
            const QString phone = firstOfCell(m_cells.cell(row, m_phone));
            found = phone.isEmpty() ? QStringList() : m_people.withPhone(phone);
            isByEmail = false;
        }
        if (!isByEmail) {
            // A family or a firm may share a number.
            const QString name = m_cells.names(row, m_catalog).first;
            const QStringList all = found;
            found.removeIf([&](const QString &key) { return !m_people.mayBeCalled(key, name); });
            if (found.isEmpty() && !all.isEmpty())
                return {.problem = Lists::tr("The phone number belongs to %1, who has another name. Say who is meant "
                                             "in a “reference” column, or remove the number.")
                                       .arg(isolated(m_people.named(all)))};
        }
        found = narrowed(found, row);
        if (found.size() < 2)
            return {.key = found.value(0)};
        const QString sentence =
            isByEmail
                ? Lists::tr("Several candidates have this email: %1. Say which one in a “reference” column.")
                : Lists::tr("Several candidates have this phone number: %1. Say which one in a “reference” column.");
        return {.problem = sentence.arg(isolated(m_people.named(found)))};
    }

    QStringList narrowed(const QStringList &keys, const ListRow &row) const
    {
        if (keys.size() < 2)
            return keys;
        const Job *own = jobNamed(m_jobs, m_cells.cell(row, m_jobField));
        const QString job = own ? own->reference : m_job;
        QStringList inJob;
        std::ranges::copy_if(keys, std::back_inserter(inJob),
                             [&](const QString &key) { return m_people.isIn(key, job); });
        return inJob.isEmpty() ? keys : inJob;
    }

    /// Of who is not there yet, by the same email; where there is none, by the same number and name.
    QString repeated(const ListRow &row, const QString &key)
    {
        QString who = key;
        if (who.isEmpty())
            who = m_people.comparableAddress(firstOfCell(m_cells.cell(row, m_email)));
        if (who.isEmpty()) {
            const QString phone = m_people.comparableNumber(firstOfCell(m_cells.cell(row, m_phone)));
            who = phone.isEmpty() ? QString() : phone + u'\n' + row.cells.join(u'\n').toCaseFolded();
        }
        if (who.isEmpty())
            return {};
        const auto earlier = m_lines.constFind(who);
        if (earlier != m_lines.cend())
            return Lists::tr("Line %1 is about the same person.").arg(QLocale().toString(*earlier));
        m_lines.insert(who, row.line);
        return {};
    }

    RowCells m_cells;
    PeopleIndex &m_people;
    const FieldCatalog &m_catalog;
    const QList<Job> &m_jobs;
    QString m_job;
    QString m_email;
    QString m_phone;
    QString m_jobField;
    QHash<QString, int> m_lines; ///< of the rows that were looked at
};

} // namespace

RowCells::RowCells(const QList<ColumnMatch> &columns)
{
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const QString &target = columns.at(column).target;
        if (target.isEmpty())
            continue;
        if (target == columnfor::link) {
            m_links.append(column);
            continue;
        }
        m_columns.insert(target, column);
        if (target != columnfor::reference && target != columnfor::name && target != columnfor::company)
            m_fields.append({target, column});
    }
}

QString RowCells::cell(const ListRow &row, const QString &target) const
{
    const auto column = m_columns.constFind(target);
    return column == m_columns.cend() ? QString() : row.cells.value(*column).trimmed();
}

QStringList RowCells::links(const ListRow &row) const
{
    QStringList links;
    for (const qsizetype column : m_links) {
        const QString link = row.cells.value(column).trimmed();
        if (!link.isEmpty())
            links += link.split(u" ::: "_s, Qt::SkipEmptyParts);
    }
    return links;
}

std::pair<QString, QString> RowCells::names(const ListRow &row, const FieldCatalog &catalog) const
{
    const QString first = cell(row, catalog.name(FieldRole::FirstName));
    const QString last = cell(row, catalog.name(FieldRole::LastName));
    const QString whole = cell(row, columnfor::name);
    return first.isEmpty() && last.isEmpty() && !whole.isEmpty() ? splitName(whole) : std::pair(first, last);
}

QList<RowMatch> matchRows(const ListTable &table, const QList<ColumnMatch> &columns, PeopleIndex &people,
                          const FieldCatalog &catalog, const QList<Job> &jobs, const QString &job)
{
    RowMatcher matcher(columns, people, catalog, jobs, job);
    QList<RowMatch> matches;
    matches.reserve(table.rows.size());
    for (const ListRow &row : table.rows)
        matches.append(matcher.match(row));
    return matches;
}

} // namespace vivier
