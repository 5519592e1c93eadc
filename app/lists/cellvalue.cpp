// SPDX-License-Identifier: MIT
#include "lists/cellvalue.h"

#include "candidate/day.h"
#include "candidate/folding.h"
#include "candidate/metadata.h"
#include "candidate/pasted.h"
#include "candidate/phone.h"
#include "candidate/singleline.h"
#include "candidate/validation.h"
#include "lists/text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QByteArray foldedWord(const QString &text)
{
    return foldedText(text.simplified()).trimmed();
}

CellReading noCell(const QString &problem)
{
    return {.value = {}, .problem = problem};
}

CellReading readStageCell(const QString &cell, const Job *job)
{
    if (!job || job->stages.isEmpty())
        return noCell(Lists::tr("The stages of this job are not known yet. Load the jobs first."));
    bool isNumber = false;
    const qint64 id = cell.toLongLong(&isNumber);
    const QByteArray name = foldedWord(cell);
    const Stage *found = nullptr;
    for (const Stage &stage : job->stages) {
        if ((isNumber && stage.id == id) || stage.name == cell)
            return {Value::ofNumber(stage.id)};
        if (foldedWord(stage.name) != name)
            continue;
        if (found)
            return noCell(Lists::tr("The job “%1” has several stages “%2”.").arg(isolated(job->name), isolated(cell)));
        found = &stage;
    }
    return found ? CellReading{Value::ofNumber(found->id)}
                 : noCell(Lists::tr("The job “%1” has no stage “%2”.").arg(isolated(job->name), isolated(cell)));
}

CellReading readFlagCell(const QString &cell)
{
    static const QByteArrayList yes{"true", "yes", "oui", "vrai", "1", "x"};
    static const QByteArrayList no{"false", "no", "non", "faux", "0"};
    const QByteArray word = foldedWord(cell);
    if (yes.contains(word))
        return {Value::ofFlag(true)};
    if (no.contains(word))
        return {Value::ofFlag(false)};
    return noCell(Lists::tr("“%1” is neither yes nor no.").arg(isolated(cell)));
}

/// Also as Google Contacts writes its groups: "* myContacts ::: Friends".
CellReading readTagsCell(const QString &cell)
{
    QString plain = cell;
    plain.replace(u" ::: "_s, u","_s).replace(u';', u',').replace(u'\n', u',');
    QStringList tags;
    const QStringList parts = pastedTags(plain);
    for (const QString &part : parts) {
        const QString tag = part.startsWith("* "_L1) ? part.sliced(2).trimmed() : part;
        if (!tag.isEmpty() && tag != "myContacts"_L1)
            tags.append(tag);
    }
    tags.removeDuplicates();
    return {Value::ofList(tags)};
}

CellReading readJobsCell(const QString &cell, const QList<Job> &jobs)
{
    if (const Job *whole = jobNamed(jobs, cell)) // a title may hold commas itself
        return {Value::ofList({whole->reference})};
    static const QRegularExpression separators(u"\\s*[,;\\n]\\s*"_s);
    QStringList references;
    const QStringList parts = cell.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const Job *job = jobNamed(jobs, part);
        if (!job)
            return noCell(Lists::tr("There is no job “%1”, or several have this name.").arg(isolated(part)));
        references.append(job->reference);
    }
    references.removeDuplicates();
    return {Value::ofList(references)};
}

CellReading readDayCell(const QString &cell, bool isMonthFirst)
{
    if (const auto day = dayFrom(cell))
        return {Value::ofText(day->toString(Qt::ISODate))};
    static const QRegularExpression shape(
        uR"(^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$)"_s);
    const auto match = shape.match(cell.simplified());
    if (match.hasMatch()) {
        const std::array<int, 3> parts{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
        const bool swaps = isMonthFirst ? parts[0] <= 12 : parts[1] > 12;
        const QDate day = swaps ? QDate(parts[2], parts[0], parts[1]) : QDate(parts[2], parts[1], parts[0]);
        if (day.isValid())
            return {Value::ofText(day.toString(Qt::ISODate))};
    }
    return noCell(Lists::tr("“%1” is not a day such as 2031-01-31.").arg(isolated(cell)));
}

CellReading readChoiceCell(const Field &field, const QString &cell)
{
    const QByteArray word = foldedWord(cell);
    for (const FieldChoice &choice : field.choices) {
        if (foldedWord(choice.value) == word || foldedWord(choice.displayLabel()) == word ||
            foldedWord(QString::fromUtf8(choice.label)) == word)
            return {Value::ofText(choice.value)};
    }
    QStringList labels;
    for (const FieldChoice &choice : field.choices)
        labels.append(choice.displayLabel());
    return noCell(Lists::tr("“%1” is not one of: %2.").arg(isolated(cell), labels.join(u", "_s)));
}

/// The same number stays as it is written there.
CellReading readPhoneCell(const Field &field, const QString &cell, const Value &current, const QString &region)
{
    QString number = firstOfCell(cell);
    if (number.startsWith(u'\'')) // as lists were written that defused it
        number.remove(0, 1);
    const QString given = pasted(field, number, current.text()).text;
    const PhoneReading reading = readPhone(given, region);
    if (!reading.e164.isEmpty() && current.isPresent() && toE164(current.text(), region) == reading.e164)
        return {current};
    if (field.isE164 && reading.e164.isEmpty())
        return noCell(phoneSentence(reading, region));
    if (reading.state == PhoneState::NotANumber)
        return noCell(phoneSentence(reading, region));
    return {Value::ofText(field.isE164 ? reading.e164 : given)};
}

CellReading readMetadataCell(const QString &cell)
{
    const auto tree = metadataTree(Value::ofText(cell));
    return tree ? CellReading{metadataValue(*tree)} : noCell(Lists::tr("This is not a JSON object."));
}

CellReading readKind(const Field &field, const QString &cell, const Value &current, const Job *job,
                     const CellWords &words)
{
    switch (field.kind) {
    case FieldKind::Stage:
        return readStageCell(cell, job);
    case FieldKind::Flag:
        return readFlagCell(cell);
    case FieldKind::Tags:
        return readTagsCell(cell);
    case FieldKind::Jobs:
        return readJobsCell(cell, words.jobs);
    case FieldKind::Choice:
        return readChoiceCell(field, cell);
    case FieldKind::Date:
        return readDayCell(cell, words.isMonthFirst);
    case FieldKind::Metadata:
        return readMetadataCell(cell);
    case FieldKind::Phone:
        return readPhoneCell(field, cell, current, words.phoneRegion);
    case FieldKind::Email:
    case FieldKind::Url:
    case FieldKind::RemoteFile:
        return {Value::ofText(pasted(field, firstOfCell(cell), current.text()).text)};
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Number:
    case FieldKind::Bytes:
    case FieldKind::DateTime:
    case FieldKind::Reference:
    case FieldKind::Replacement:
        break;
    }
    return {Value::ofText(pasted(field, cell, current.text()).text)};
}

bool isShouted(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

} // namespace

CellReading readCell(const Field &field, const QString &cell, const Value &current, const Job *job,
                     const CellWords &words)
{
    const QString text =
        field.kind == FieldKind::LongText || field.kind == FieldKind::Replacement ? cell : cell.trimmed();
    if (text.size() > field.editLimit()) {
        const qsizetype most = field.maxLength > 0 ? field.maxLength : field.editLimit();
        return noCell(Lists::tr("It is longer than %1 characters.").arg(QLocale().toString(most)));
    }
    CellReading reading = readKind(field, text, current, job, words);
    if (!reading.problem.isEmpty())
        return reading;
    const auto problem = validate(field, reading.value, false, words.today);
    if (problem && reading.value.isPresent() && problem->weight == Problem::Weight::Blocks)
        return noCell(problem->text);
    return reading;
}

const Job *jobNamed(const QList<Job> &jobs, const QString &referenceOrName)
{
    for (const Job &job : jobs) {
        if (job.reference.compare(referenceOrName, Qt::CaseInsensitive) == 0)
            return &job;
    }
    const QByteArray wanted = foldedWord(referenceOrName);
    const Job *found = nullptr;
    for (const Job &job : jobs) {
        if (wanted.isEmpty() || foldedWord(job.name) != wanted)
            continue;
        if (found)
            return nullptr;
        found = &job;
    }
    return found;
}

QString firstOfCell(const QString &cell)
{
    return cell.section(u" ::: "_s, 0, 0).trimmed();
}

std::pair<QString, QString> splitName(const QString &name)
{
    const QString line = name.simplified();
    if (line.count(u',') == 1)
        return {line.section(u',', 1).trimmed(), line.section(u',', 0, 0).trimmed()};
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    QStringList first;
    QStringList last;
    for (const QString &word : words)
        (isShouted(word) ? last : first).append(word);
    if (!first.isEmpty() && !last.isEmpty())
        return {first.join(u' '), last.join(u' ')};
    return {words.value(0), words.mid(1).join(u' ')};
}

} // namespace vivier
