#include "cli/words.h"

#include "cli/text.h"

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Failure> usage(const QString &message)
{
    return tl::make_unexpected(Failure{ExitCode::Usage, message});
}

bool isWritable(const Field &field, const Session &session, bool creating)
{
    if (!creating)
        return field.uses.testAnyFlags(FieldUse::Update | FieldUse::SendOnce);
    const bool legacy = field.uses.testFlag(FieldUse::LegacyCreate) && session.account.olderApi;
    return field.uses.testFlag(FieldUse::Create) || legacy;
}

QString stageNames(const Job &job)
{
    QStringList names;
    for (const Stage &stage : job.stages)
        names.append(u"%1 (%2)"_s.arg(printable(stage.name)).arg(stage.id));
    return names.join(u", "_s);
}

Tried<Value> readStage(const QString &text, const Job *job)
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
        return usage(Cli::tr("This job has no stage “%1”. It has: %2").arg(text, stageNames(*job)));
    return Value::ofNumber(found->id);
}

Tried<Value> readFlag(const Field &field, const QString &text)
{
    if (text == "true"_L1)
        return Value::ofFlag(true);
    if (text == "false"_L1)
        return Value::ofFlag(false);
    return usage(Cli::tr("%1 is true or false, not “%2”.").arg(field.name, text));
}

Value readTags(const QString &text)
{
    QStringList tags;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString tag = part.trimmed();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return Value::ofList(tags);
}

} // namespace

Tried<Assignment> parseAssignment(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 1)
        return usage(Cli::tr("“%1” is not of the form name=value.").arg(word));
    return Assignment{word.first(equals), word.sliced(equals + 1)};
}

Tried<const Field *> writableField(const Session &session, const QString &name, bool creating)
{
    const Field *field = session.catalog().find(name);
    if (field && isWritable(*field, session, creating))
        return field;
    QStringList names;
    for (const Field &other : session.catalog()) {
        if (isWritable(other, session, creating))
            names.append(other.name);
    }
    const QString what = field ? Cli::tr("%1 lets nobody change “%2” this way.").arg(session.atsName(), name)
                               : Cli::tr("%1 has no field “%2”.").arg(session.atsName(), name);
    return usage(what + u' ' + Cli::tr("Fields: %1").arg(names.join(u", "_s)));
}

Tried<Value> readValue(const Field &field, const QString &text, const Job *job)
{
    if (text.size() > field.editLimit())
        return usage(Cli::tr("%1 is longer than %L2 characters.").arg(field.name).arg(field.editLimit()));
    if (text.isEmpty() && field.clearRule == ClearRule::Never)
        return usage(Cli::tr("%1 cannot be emptied, only given another value.").arg(field.name));
    if (text.isEmpty())
        return Value::empty();
    switch (field.kind) {
    case FieldKind::Stage:
        return readStage(text, job);
    case FieldKind::Flag:
        return readFlag(field, text);
    case FieldKind::Tags:
        return readTags(text);
    default:
        return Value::ofText(text);
    }
}

void sayProblems(Session &session, const Draft &draft)
{
    const QList<Problem> problems = validate(draft, session.catalog(), latestDay(QDateTime::currentDateTimeUtc()));
    for (const Problem &problem : problems)
        session.out.message(u"%1: %2"_s.arg(problem.field, problem.text));
}

} // namespace vivier::cli
