// SPDX-License-Identifier: MIT
#include "candidate/draftexport.h"

#include "candidate/csv.h"

#include <QStringList>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// As the recruiter names the candidate: a drafted name is the newer one.
QString nameOf(const ExportedDraft &exported, const FieldCatalog &catalog)
{
    Candidate named = exported.snapshot;
    for (const QString &field : {catalog.name(FieldRole::FirstName), catalog.name(FieldRole::LastName)}) {
        if (exported.draft.contains(field))
            named.values.insert(field, exported.draft.fields.value(field).mine);
    }
    return named.displayName(catalog);
}

} // namespace

QByteArray draftAsCsv(const QList<ExportedDraft> &drafts, const FieldCatalog &catalog, const ValueSpelling &spell)
{
    QByteArray csv = csvBom.toByteArray() + csvLine({u"reference"_s, u"name"_s, u"field"_s, u"before"_s, u"mine"_s});
    for (const ExportedDraft &exported : drafts) {
        const QString name = nameOf(exported, catalog);
        const auto add = [&](const QString &field, const DraftField &drafted, const Field *described) {
            const auto text = [&](const Value &value) {
                if (value.isUnreadable())
                    return unreadableCell(value);
                return described && spell ? spell(*described, value) : value.text();
            };
            csv += csvLine({exported.draft.key, name, field, text(drafted.base), text(drafted.mine)});
        };
        for (const Field &field : catalog) {
            const auto drafted = exported.draft.fields.constFind(field.name);
            if (drafted != exported.draft.fields.cend())
                add(field.name, *drafted, &field);
        }
        for (auto it = exported.draft.fields.cbegin(); it != exported.draft.fields.cend(); ++it) {
            if (!catalog.find(it.key()))
                add(it.key(), *it, nullptr);
        }
    }
    return csv;
}

} // namespace vivier
