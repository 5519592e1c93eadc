#include "candidate/fieldcatalog.h"

#include <QCoreApplication>

namespace vivier {

QString Field::displayLabel() const
{
    return QCoreApplication::translate("Field", label);
}

FieldCatalog::FieldCatalog(QList<Field> fields)
    : m_fields(std::move(fields))
{
    for (int column = 0; column < m_fields.size(); ++column)
        m_columns.insert(m_fields.at(column).name, column);
    Q_ASSERT(m_columns.size() == m_fields.size());
}

const Field *FieldCatalog::find(const QString &name) const
{
    const int found = column(name);
    return found < 0 ? nullptr : &m_fields.at(found);
}

} // namespace vivier
