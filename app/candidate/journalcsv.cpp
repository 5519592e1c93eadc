// SPDX-License-Identifier: MIT
#include "candidate/journalcsv.h"

#include "candidate/csv.h"

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Keys of the ATS that nobody reads → what the ATS calls them.
QHash<QString, QString> namesOf(FieldKind kind, const QList<Job> &jobs)
{
    QHash<QString, QString> names;
    for (const Job &job : jobs) {
        if (kind == FieldKind::Reference)
            names.insert(job.reference, job.name);
        for (const Stage &stage : job.stages) {
            if (kind == FieldKind::Stage)
                names.insert(QString::number(stage.id), stage.name);
        }
    }
    return names;
}

QString cell(const Value &value, const QHash<QString, QString> &names)
{
    if (value.isUnknown())
        return u"(unknown)"_s;
    if (value.isUnreadable())
        return unreadableCell(value);
    const QString text = value.text();
    const QString name = names.value(text);
    return name.isEmpty() ? text : u"%1 (%2)"_s.arg(name, text);
}

} // namespace

QByteArray journalAsCsv(const QList<JournalEntry> &entries, const QHash<QString, QString> &names,
                        const QString &account, const FieldCatalog &catalog, const QList<Job> &jobs)
{
    const QHash<QString, QString> stages = namesOf(FieldKind::Stage, jobs);
    const QHash<QString, QString> references = namesOf(FieldKind::Reference, jobs);
    QByteArray csv =
        csvBom.toByteArray() + csvLine({u"time"_s, u"account"_s, u"reference"_s, u"name"_s, u"field"_s, u"label"_s,
                                        u"before"_s, u"after"_s, u"answered"_s, u"verdict"_s, u"run"_s});
    for (const JournalEntry &entry : entries) {
        const Field *field = catalog.find(entry.field);
        const QHash<QString, QString> known = !field                                ? QHash<QString, QString>()
                                              : field->kind == FieldKind::Stage     ? stages
                                              : field->kind == FieldKind::Reference ? references
                                                                                    : QHash<QString, QString>();
        csv +=
            csvLine({entry.at.toUTC().toString(Qt::ISODate), account, entry.reference, names.value(entry.reference),
                     entry.field, field ? field->displayLabel() : entry.field, cell(entry.before, known),
                     cell(entry.after, known), cell(entry.answered, known), fieldResultName(entry.verdict), entry.run});
    }
    return csv;
}

} // namespace vivier
