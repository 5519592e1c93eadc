// SPDX-License-Identifier: MIT
#include "lists/listexport.h"

#include "candidate/csv.h"
#include "candidate/metadata.h"
#include "lists/columnspellings.h"
#include "lists/vcard.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QString personText(const ListedPerson &person, const FieldCatalog &catalog, FieldRole role)
{
    const Value value = person.values.value(catalog.name(role));
    return value.isUnreadable() ? QString() : value.text();
}

void addVCardLine(QStringList &properties, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        properties.append(name + u':' + value);
}

QList<const Job *> jobsOf(const ListedPerson &person, const FieldCatalog &catalog, const QList<Job> &jobs)
{
    const QString one = listedValue(person, catalog.name(FieldRole::Job), catalog).text();
    const QStringList references =
        one.isEmpty() ? person.values.value(catalog.name(FieldRole::Jobs)).list() : QStringList{one};
    QList<const Job *> own;
    for (const QString &reference : references) {
        const auto found = std::ranges::find(jobs, reference, &Job::reference);
        if (found != jobs.cend())
            own.append(&*found);
    }
    return own;
}

/// Unknown where none of these jobs has it.
Value nameOfStage(qint64 id, const QList<const Job *> &jobs)
{
    for (const Job *job : jobs) {
        const auto found = std::ranges::find(job->stages, id, &Stage::id);
        if (found != job->stages.cend())
            return Value::ofText(found->name);
    }
    return {};
}

bool hasJobs(const FieldCatalog &catalog)
{
    return catalog.find(FieldRole::Job) || catalog.find(FieldRole::Jobs);
}

QStringList textLines(const ListedPerson &person, const FieldCatalog &catalog)
{
    const auto said = [&](FieldRole role) { return personText(person, catalog, role).simplified(); };
    const QString name = (said(FieldRole::FirstName) + u' ' + said(FieldRole::LastName)).trimmed();
    QStringList lines{name.isEmpty() ? person.reference : name, said(FieldRole::Subtitle), said(FieldRole::Email),
                      said(FieldRole::Phone)};
    for (const Field &field : catalog) {
        const Value link = person.values.value(field.name);
        if (field.section == FieldSection::SocialMedia && link.isPresent() && !link.isUnreadable())
            lines.append(link.text().simplified());
    }
    lines.removeAll(QString());
    return lines;
}

QStringList vCardProperties(const ListedPerson &person, const FieldCatalog &catalog)
{
    const auto escaped = [&](FieldRole role) { return escapedVCardText(personText(person, catalog, role)); };
    const QString first = escaped(FieldRole::FirstName);
    const QString last = escaped(FieldRole::LastName);
    const QString name = (first + u' ' + last).trimmed();
    QStringList properties;
    // Each card must have one (RFC 6350 6.2.1).
    properties.append(u"FN:"_s + (name.isEmpty() ? escapedVCardText(person.reference) : name));
    properties.append(u"N:"_s + last + u';' + first + u";;;"_s);
    addVCardLine(properties, u"EMAIL"_s, escaped(FieldRole::Email));
    addVCardLine(properties, u"TEL"_s, escaped(FieldRole::Phone));
    addVCardLine(properties, u"TITLE"_s, escaped(FieldRole::Subtitle));
    QStringList tags;
    const QStringList own = person.values.value(catalog.name(FieldRole::Tags)).list();
    for (const QString &tag : own)
        tags.append(escapedVCardText(tag));
    addVCardLine(properties, u"CATEGORIES"_s, tags.join(u','));
    for (const Field &field : catalog) {
        const Value link = person.values.value(field.name);
        if (field.section != FieldSection::SocialMedia || !link.isPresent() || link.isUnreadable())
            continue;
        const QString label = QString::fromUtf8(field.label);
        const QString property = field.hosts.isEmpty() ? u"URL"_s : u"X-SOCIALPROFILE;TYPE=\""_s + label + u'"';
        addVCardLine(properties, property, escapedVCardText(link.text()));
    }
    addVCardLine(properties, u"X-VIVIER-REFERENCE"_s, escapedVCardText(person.reference));
    return properties;
}

} // namespace

ListedPerson ListedPerson::of(const Candidate &snapshot, const Draft &draft, const FieldCatalog &catalog,
                              const QList<Job> &jobs)
{
    ListedPerson person{.reference = snapshot.reference.isEmpty() ? draft.key : snapshot.reference,
                        .job = snapshot.jobReference,
                        .values = snapshot.values};
    person.values.insert(draft.mine());
    const QList<const Job *> own = jobsOf(person, catalog, jobs);
    QStringList names;
    for (const Job *job : own)
        names.append(job->name);
    person.jobName = names.join(u", "_s);
    const Field *stage = catalog.find(FieldRole::Stage);
    const Field *stageName = catalog.find(FieldRole::StageName);
    if (stage && stageName && draft.contains(stage->name))
        person.values.insert(stageName->name, nameOfStage(draft.fields.value(stage->name).mine.number(), own));
    return person;
}

bool isJobField(const Field &field)
{
    return field.role == FieldRole::Job || field.role == FieldRole::Jobs;
}

QStringList exportColumns(const FieldCatalog &catalog)
{
    QStringList columns{columnfor::reference};
    for (const Field &field : catalog) {
        const bool isShort = field.kind != FieldKind::LongText && field.kind != FieldKind::Replacement;
        if (field.role == FieldRole::Job || (!field.isWriteOnly() && isShort))
            columns.append(field.name);
        if (isJobField(field))
            columns.append(columnfor::jobName);
    }
    return columns;
}

bool isExportColumn(const QString &name, const FieldCatalog &catalog)
{
    return name == columnfor::reference || catalog.find(name) || (name == columnfor::jobName && hasJobs(catalog));
}

QChar listSeparator(const QLocale &locale)
{
    return locale.decimalPoint() == ","_L1 ? u';' : u',';
}

Value listedValue(const ListedPerson &person, const QString &column, const FieldCatalog &catalog)
{
    if (column == columnfor::reference)
        return Value::ofText(person.reference);
    if (column == columnfor::jobName)
        return person.jobName.isEmpty() ? Value() : Value::ofText(person.jobName);
    const Value value = person.values.value(column);
    return column == catalog.name(FieldRole::Job) && !value.isPresent() ? Value::ofText(person.job) : value;
}

QString listAsText(const QList<ListedPerson> &people, const FieldCatalog &catalog)
{
    QStringList blocks;
    for (const ListedPerson &person : people)
        blocks.append(textLines(person, catalog).join(u'\n'));
    return blocks.join(u"\n\n"_s);
}

QByteArray writtenList(const QList<ListedPerson> &people, const ListWriting &how, const FieldCatalog &catalog)
{
    switch (how.form) {
    case ListForm::VCard:
        return listAsVCards(people, catalog);
    case ListForm::Json:
        return listAsJson(people, how.columns, catalog).compact() + '\n';
    case ListForm::Csv:
        break;
    }
    return listAsCsv(people, how.columns, catalog, how.separator, how.hasMark);
}

QByteArray listAsCsv(const QList<ListedPerson> &people, const QStringList &columns, const FieldCatalog &catalog,
                     QChar separator, bool hasMark)
{
    QByteArray csv = (hasMark ? csvBom.toByteArray() : QByteArray()) + csvLine(columns, separator);
    for (const ListedPerson &person : people) {
        QStringList cells;
        for (const QString &column : columns)
            cells.append(valueCell(listedValue(person, column, catalog)));
        csv += csvLine(cells, separator);
    }
    return csv;
}

JsonTree listAsJson(const QList<ListedPerson> &people, const QStringList &columns, const FieldCatalog &catalog)
{
    QList<JsonTree> all;
    for (const ListedPerson &person : people) {
        QList<JsonTree::Member> members;
        for (const QString &column : columns) {
            const Value value = listedValue(person, column, catalog);
            if (!value.isUnknown())
                members.append(JsonTree::Member::of(column, valueAsJson(value, catalog.find(column))));
        }
        all.append(JsonTree::ofObject(members));
    }
    return JsonTree::ofList(all);
}

QByteArray listAsVCards(const QList<ListedPerson> &people, const FieldCatalog &catalog)
{
    QByteArray cards;
    for (const ListedPerson &person : people)
        cards += vCard(vCardProperties(person, catalog));
    return cards;
}

JsonTree valueAsJson(const Value &value, const Field *field)
{
    if (value.isUnreadable()) {
        const auto told = JsonTree::parse(value.unreadableJson());
        return JsonTree::ofObject({JsonTree::Member::of(u"unreadable"_s, told.value_or(JsonTree()))});
    }
    if (!value.isPresent())
        return {};
    if (value.isFlag())
        return JsonTree::ofFlag(value.flag());
    if (value.isNumber())
        return JsonTree::ofNumber(QString::number(value.number())).value_or(JsonTree());
    if (value.isList()) {
        QList<JsonTree> items;
        const QStringList list = value.list();
        for (const QString &item : list)
            items.append(JsonTree::ofText(item));
        return JsonTree::ofList(items);
    }
    if (field && field->kind == FieldKind::Metadata) {
        if (auto tree = metadataTree(value))
            return *std::move(tree);
    }
    return JsonTree::ofText(value.text());
}

} // namespace vivier
