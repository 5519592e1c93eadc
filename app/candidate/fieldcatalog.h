// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/field.h"

#include <QHash>
#include <QList>

#include <span>

namespace vivier {

/// All fields of one ATS in the order of the form. Columns of the model, editors, validation, JSON mapping and CLI
/// names follow from it. Immutable, shared, thread-safe.
class FieldCatalog
{
public:
    /// Fields of one section are brought together, in the order given. `atsName`: see atsName().
    FieldCatalog(QString atsName, QList<Field> fields);

    /// Welcome Kit, update and create a candidate; read-only facts from the candidate object.
    static const FieldCatalog &welcomeKit();
    /// InstaView, the candidate object (instaview/README.md 8.3).
    static const FieldCatalog &instaView();

    /// By the id of its ATS, as accounts name it; nullptr: nobody told of it.
    static const FieldCatalog *ofAts(const QString &id);
    /// One more, before anything else asks. It must stay.
    static void add(const QString &id, const FieldCatalog *catalog);

    /// What the ATS is called, "Welcome Kit": a name, not translated.
    const QString &atsName() const { return m_atsName; }
    qsizetype size() const { return m_fields.size(); }
    const Field &at(qsizetype column) const { return m_fields.at(column); }
    /// -1 when this ATS has no such field.
    int column(const QString &name) const { return m_columns.value(name, -1); }
    /// nullptr when this ATS has no such field.
    const Field *find(const QString &name) const;
    const QList<Field> &fields() const { return m_fields; }
    /// nullptr when no field of this ATS has the role.
    const Field *find(FieldRole role) const;
    /// The name of the field with this role; "" (which no candidate has a value for) when there is none.
    QString name(FieldRole role) const;

    QList<Field>::const_iterator begin() const { return m_fields.cbegin(); }
    QList<Field>::const_iterator end() const { return m_fields.cend(); }

private:
    QString m_atsName;
    QList<Field> m_fields;
    QHash<QString, int> m_columns;
    QHash<FieldRole, int> m_roles;
};

/// What the ATS tells and nobody edits.
Field factField(const QString &name, const QString &readPath, FieldKind kind, const char *label);

} // namespace vivier
