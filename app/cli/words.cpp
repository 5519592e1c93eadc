// SPDX-License-Identifier: MIT
#include "cli/words.h"

#include "candidate/singleline.h"
#include "cli/jobwords.h"
#include "cli/metadatawords.h"
#include "cli/text.h"

#include "candidate/pasted.h"
#include "candidate/phone.h"

#include <QDate>
#include <QHash>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

bool isWritable(const Field &field, const Session &session, bool creating)
{
    if (!creating)
        return field.uses.testAnyFlags(FieldUse::Update | FieldUse::SendOnce);
    // What creating does not take follows as an update, in the same item of the outbox.
    return field.uses.testFlag(FieldUse::Update) || field.isCreatedBy(session.account.olderApi);
}

QString stageNames(const Job &job)
{
    QStringList names;
    for (const Stage &stage : job.stages)
        names.append(u"%1 (%2)"_s.arg(isolated(stage.name), QString::number(stage.id)));
    return names.join(u", "_s);
}

Tried<Value> readStage(const QString &text, const std::optional<Job> &job)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!job || job->stages.isEmpty()) {
        if (isNumber)
            return Value::ofNumber(id);
        return usage(
            Cli::tr("The stages of this job are not known yet: give the stage's number, or run: vivier-cli jobs"));
    }
    const auto found = std::ranges::find_if(job->stages, [&](const Stage &stage) {
        return (isNumber && stage.id == id) || stage.name.compare(text, Qt::CaseInsensitive) == 0;
    });
    if (found == job->stages.cend())
        return usage(Cli::tr("This job has no stage “%1”. It has: %2").arg(isolated(text), stageNames(*job)));
    return Value::ofNumber(found->id);
}

Tried<Value> readFlag(const Field &field, const QString &text)
{
    if (text == "true"_L1)
        return Value::ofFlag(true);
    if (text == "false"_L1)
        return Value::ofFlag(false);
    return usage(Cli::tr("%1 must be true or false, not “%2”.").arg(field.name, isolated(text)));
}

/// A tag that is there is taken as it is, with its commas and spaces, and as often as it is there.
Tried<Value> readTags(const Field &field, const QString &text, const QStringList &current)
{
    QHash<QString, QString> known; // by how it may be written
    qsizetype mostParts = 1;
    for (const QString &tag : current) {
        known.insert(cleanedLine(tag).simplified(), tag);
        mostParts = std::max(mostParts, tag.count(u',') + 1);
    }
    for (const QString &tag : current)
        known.insert(tag, tag);
    const QStringList parts = text.split(u',');
    QStringList tags;
    for (qsizetype from = 0, count = 0; from < parts.size(); from += std::max<qsizetype>(1, count)) {
        QString tag;
        // The longest tag that begins here.
        for (count = std::min(mostParts, parts.size() - from); count > 0; --count) {
            const QString words = parts.sliced(from, count).join(u',');
            tag = known.value(words, known.value(cleanedLine(words).simplified()));
            if (!tag.isEmpty())
                break;
        }
        if (count == 0)
            tag = cleanedLine(parts.at(from)).simplified();
        if (!tag.isEmpty() && tags.count(tag) < std::max<qsizetype>(1, current.count(tag)))
            tags.append(tag);
    }
    if (tags.isEmpty())
        return usage(Cli::tr("%1 names no tag. To remove all of them: --clear %1").arg(field.name));
    return Value::ofList(tags);
}

Tried<Value> readChoice(const Field &field, const QString &text)
{
    if (field.choice(text))
        return Value::ofText(text);
    QStringList choices;
    for (const FieldChoice &choice : field.choices)
        choices.append(choice.value);
    return usage(Cli::tr("%1 must be one of %2, not “%3”.").arg(field.name, choices.join(u", "_s), isolated(text)));
}

Tried<Value> readDay(const Field &field, const QString &text)
{
    if (QDate::fromString(text, u"yyyy-MM-dd"_s).isValid())
        return Value::ofText(text);
    return usage(Cli::tr("%1 must be a day such as 2031-01-31, not “%2”.").arg(field.name, isolated(text)));
}

/// A national number becomes its international form, and that is said.
Tried<Value> readPhoneNumber(const Field &field, const QString &text, Known &known)
{
    const PhoneReading reading = readPhone(text, known.phoneRegion);
    const QString doubt = phoneSentence(reading, known.phoneRegion);
    if (reading.e164.isEmpty())
        return usage(u"%1: %2"_s.arg(field.name, doubt));
    if (reading.e164 != unpackedPhone(text))
        known.notes.append(Cli::tr("%1: %2 is read as %3.").arg(field.name, isolated(text), reading.e164));
    if (!doubt.isEmpty())
        known.notes.append(u"%1: %2"_s.arg(field.name, doubt));
    return Value::ofText(reading.e164);
}

Tried<Value> readMetadataWord(const Field &field, const Assignment &assignment, const Value &current)
{
    const QStringList path = assignment.path();
    if (path.isEmpty())
        return readMetadata(field.name, assignment.text);
    if (assignment.clears())
        return withoutMetadataKey(current, path);
    return withMetadataKey(field.name, current, path, assignment.text);
}

Tried<Value> readJobsWord(const Field &field, const QString &text, const Known &known)
{
    const Tried<QStringList> references = readJobs(text, known.jobs);
    if (!references)
        return tl::make_unexpected(references.error());
    if (references->isEmpty())
        return usage(Cli::tr("%1 names no job. To remove all of them: --clear %1").arg(field.name));
    return Value::ofList(*references);
}

/// Of these an empty text may come from a script's mistake, and would take away the work of others.
bool isEmptiedByWordOnly(const Field &field)
{
    return field.isSet() || field.kind == FieldKind::Metadata;
}

} // namespace

Tried<Assignment> parseAssignment(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 1)
        return usage(Cli::tr("“%1” is not of the form name=value.").arg(isolated(word)));
    return Assignment{.name = word.first(equals), .text = word.sliced(equals + 1)};
}

Tried<Assignment> parseEdit(const QString &word)
{
    Tried<Assignment> edit = parseAssignment(word);
    // A key of metadata may end so itself.
    if (!edit || edit->name.size() < 2 || !edit->path().isEmpty())
        return edit;
    const QChar sign = edit->name.back();
    if (sign != u'+' && sign != u'-')
        return edit;
    edit->name.chop(1);
    edit->kind = sign == u'+' ? BulkEdit::Kind::Add : BulkEdit::Kind::Remove;
    return edit;
}

Tried<const Field *> writableField(const Session &session, const QString &name, bool creating)
{
    const Field *field = session.catalog().find(name.section(u'.', 0, 0));
    if (field && field->kind != FieldKind::Metadata && name != field->name)
        field = nullptr;
    if (field && isWritable(*field, session, creating))
        return field;
    QStringList names;
    for (const Field &other : session.catalog()) {
        if (isWritable(other, session, creating))
            names.append(other.name);
    }
    const QString what =
        field ? Cli::tr("%1 does not allow “%2” to be changed this way.").arg(session.atsName(), isolated(name))
              : Cli::tr("%1 has no field “%2”.").arg(session.atsName(), isolated(name));
    return usage(what + u' ' + Cli::tr("Fields: %1").arg(names.join(u", "_s)));
}

Tried<Value> readValue(const Field &field, const Assignment &assignment, const Value &current, Known &known)
{
    if (assignment.changesSet() && !field.isSet())
        return usage(Cli::tr("%1 holds one value: set it with = only.").arg(field.name));
    if (assignment.changesSet() && assignment.text.isEmpty())
        return usage(Cli::tr("Say what to add to %1, or to remove.").arg(field.name));
    const Pasted given = pasted(field, assignment.text, current.text());
    const QString &text = given.text;
    const bool isOneKey = !assignment.path().isEmpty();
    if (text.size() > field.editLimit()) {
        // The limit of the ATS, where it is known: shortened to ours it would be refused for that one.
        const qsizetype most = field.maxLength > 0 ? field.maxLength : field.editLimit();
        return usage(Cli::tr("%1 is longer than %L2 characters.").arg(field.name).arg(most));
    }
    if (text.isEmpty() && !assignment.text.isEmpty())
        return usage(Cli::tr("The value for %1 contains nothing visible. To empty it: --clear %1").arg(field.name));
    if (text.isEmpty() && field.clearRule == ClearRule::Never)
        return usage(Cli::tr("%1 cannot be emptied, only given another value.").arg(field.name));
    if (text.isEmpty() && isEmptiedByWordOnly(field) && !assignment.clears() && !isOneKey)
        return usage(Cli::tr("To empty %1: --clear %1").arg(field.name));
    if (text.isEmpty() && !isOneKey)
        return Value::empty();
    if (given.isGuess)
        known.notes.append(Cli::tr("%1: %2 is read as %3.").arg(field.name, isolated(assignment.text), isolated(text)));
    switch (field.kind) {
    case FieldKind::Stage:
        return readStage(text, known.job);
    case FieldKind::Flag:
        return readFlag(field, text);
    case FieldKind::Tags:
        return readTags(field, text, current.list());
    case FieldKind::Jobs:
        return readJobsWord(field, text, known);
    case FieldKind::Choice:
        return readChoice(field, text);
    case FieldKind::Date:
        return readDay(field, text);
    case FieldKind::Metadata:
        return readMetadataWord(field, assignment, current);
    case FieldKind::Phone:
        return field.isE164 ? readPhoneNumber(field, text, known) : Value::ofText(text);
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Url:
    case FieldKind::LongText:
    case FieldKind::Number:
    case FieldKind::Bytes:
    case FieldKind::DateTime:
    case FieldKind::RemoteFile:
    case FieldKind::Reference:
    case FieldKind::Replacement:
        break;
    }
    return Value::ofText(text);
}

QString plainText(const Value &value)
{
    constexpr qsizetype shown = 60;
    if (!value.isUnreadable())
        return value.text();
    const QString json = QString::fromUtf8(value.unreadableJson());
    return Cli::tr("(unreadable: %1)").arg(isolated(json.size() > shown ? json.left(shown) + u'…' : json));
}

QString readable(const Value &value, const Field *field, const QList<Job> &jobs, bool withReferences)
{
    if (field && field->kind == FieldKind::Jobs && !value.isUnreadable())
        return jobTitles(value.list(), jobs, withReferences);
    const QString stage =
        field && field->kind == FieldKind::Stage && value.isNumber() ? stageName(value.number(), jobs) : QString();
    return stage.isEmpty() ? plainText(value) : stage;
}

QString spelled(const Value &value, const Field *field, const QList<Job> &jobs)
{
    if (value.isUnknown())
        return Cli::tr("(unknown)");
    const QString nothing = field ? field->displayEmptyLabel() : QString();
    if (value.isEmpty())
        return nothing.isEmpty() ? Cli::tr("(empty)") : u"(%1)"_s.arg(nothing);
    return readable(value, field, jobs, true);
}

QStringList missingFields(const FieldValues &values, const FieldCatalog &catalog)
{
    const auto isThere = [&values](const Field &field) { return values.value(field.name).isPresent(); };
    QStringList missing;
    QStringList either;
    bool hasEither = false;
    for (const Field &field : catalog) {
        if (field.isRequired() && !isThere(field))
            missing.append(field.name);
        if (!field.uses.testFlag(FieldUse::EitherOnCreate))
            continue;
        either.append(field.name);
        hasEither = hasEither || isThere(field);
    }
    if (!either.isEmpty() && !hasEither)
        missing.append(either.join(Cli::tr(" or ")));
    return missing;
}

void sayProblems(Session &session, const Draft &draft)
{
    const QList<Problem> problems = validate(draft, session.catalog(), latestDay(QDateTime::currentDateTimeUtc()));
    for (const Problem &problem : problems)
        session.out.message(u"%1: %2"_s.arg(problem.field, problem.text));
}

} // namespace vivier::cli
