// SPDX-License-Identifier: MIT
#include "candidate/fieldcatalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace vivier {

QString Field::displayLabel() const
{
    return QCoreApplication::translate("Field", label);
}

QString Field::displayEmptyLabel() const
{
    return *emptyLabel ? QCoreApplication::translate("Field", emptyLabel) : QString();
}

const FieldChoice *Field::choice(const QString &value) const
{
    const auto found = std::ranges::find(choices, value, &FieldChoice::value);
    return found == choices.cend() ? nullptr : &*found;
}

QString FieldChoice::displayLabel() const
{
    return QCoreApplication::translate("Field", label);
}

FieldCatalog::FieldCatalog(QString atsName, QList<Field> fields)
    : m_atsName(std::move(atsName))
    , m_fields(std::move(fields))
{
    std::stable_sort(m_fields.begin(), m_fields.end(),
                     [](const Field &a, const Field &b) { return a.section < b.section; });
    for (int column = 0; column < m_fields.size(); ++column) {
        m_fields[column].ats = m_atsName;
        m_columns.insert(m_fields.at(column).name, column);
        if (m_fields.at(column).role != FieldRole::None)
            m_roles.insert(m_fields.at(column).role, column);
    }
    Q_ASSERT(m_columns.size() == m_fields.size());
}

namespace {

QHash<QString, const FieldCatalog *> &known()
{
    static QHash<QString, const FieldCatalog *> catalogs{
        {QStringLiteral("welcomekit"), &FieldCatalog::welcomeKit()},
        {QStringLiteral("instaview"), &FieldCatalog::instaView()},
    };
    return catalogs;
}

} // namespace

const FieldCatalog *FieldCatalog::ofAts(const QString &id)
{
    return known().value(id);
}

void FieldCatalog::add(const QString &id, const FieldCatalog *catalog)
{
    known().insert(id, catalog);
}

const Field *FieldCatalog::find(FieldRole role) const
{
    const int found = m_roles.value(role, -1);
    return found < 0 ? nullptr : &m_fields.at(found);
}

QString FieldCatalog::name(FieldRole role) const
{
    const Field *field = find(role);
    return field ? field->name : QString();
}

const Field *FieldCatalog::find(const QString &name) const
{
    const int found = column(name);
    return found < 0 ? nullptr : &m_fields.at(found);
}

Field factField(const QString &name, const QString &readPath, FieldKind kind, const char *label)
{
    return {.name = name, .readPath = readPath, .kind = kind, .section = FieldSection::Facts, .label = label};
}

} // namespace vivier
