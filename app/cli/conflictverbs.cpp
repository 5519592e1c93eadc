// SPDX-License-Identifier: MIT
#include "candidate/singleline.h"
#include "cli/json.h"
#include "cli/text.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "candidate/metadata.h"

#include <QCoroFuture>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// One thing to decide: a field that changed on both sides, or one that was sent once and may have arrived.
struct Question
{
    FieldPlan plan;
    bool unsure = false;
};

QList<Question> questionsOf(const Record &record, const FieldCatalog &catalog)
{
    QList<Question> questions;
    const QList<FieldPlan> plans = conflictsOf(record, catalog);
    for (const FieldPlan &plan : plans)
        questions.append({.plan = plan});
    const QStringList unsure = unsureFields(record, catalog);
    for (const QString &name : unsure)
        questions.append({.plan = {.field = name, .mine = record.draft->fields.value(name).mine}, .unsure = true});
    return questions;
}

/// The wish after a choice: of metadata only the keys that changed on both sides are decided, the others are kept as
/// both sides have them. Nothing: theirs says it already.
std::optional<Value> wishAfter(const FieldPlan &plan, const Field *field, bool takesMine)
{
    const auto base = metadataTree(plan.base);
    const auto mine = metadataTree(plan.mine);
    const auto theirs = metadataTree(plan.theirs);
    if (!field || field->kind != FieldKind::Metadata || !base || !mine || !theirs)
        return takesMine ? std::optional(plan.mine) : std::nullopt;
    const Value wish = metadataValue(resolveMetadata(*base, *mine, *theirs, takesMine));
    return sameValue(*field, wish, plan.theirs) ? std::nullopt : std::optional(wish);
}

/// One question with its answer.
struct Decision
{
    Question question;
    bool takesMine = false;
};

Tried<Decision> decision(const QList<Question> &questions, const Assignment &choice)
{
    const auto usage = [](const QString &message) { return tl::make_unexpected(Failure{ExitCode::Usage, message}); };
    if (choice.text != "theirs"_L1 && choice.text != "mine"_L1)
        return usage(Cli::tr("%1 must be mine or theirs, not “%2”.").arg(isolated(choice.name), isolated(choice.text)));
    for (const Question &question : questions) {
        if (question.plan.field == choice.name)
            return Decision{question, choice.text == "mine"_L1};
    }
    return usage(Cli::tr("%1 is not in conflict. See: vivier-cli conflicts").arg(isolated(choice.name)));
}

/// Takes the decisions in the book and brings them to disk.
QCoro::Task<Done> decide(std::shared_ptr<Session> session, QString key, QList<Decision> decisions)
{
    DraftBook &book = *session->book;
    for (const Decision &one : std::as_const(decisions)) {
        const FieldPlan &plan = one.question.plan;
        if (!one.question.unsure) {
            book.decide(key, plan.field, wishAfter(plan, session->catalog().find(plan.field), one.takesMine));
            continue;
        }
        const Done settled = co_await book.settleUnsure(key, plan.field, !one.takesMine);
        if (!settled)
            co_return settled;
    }
    co_return co_await booked(session);
}

} // namespace

QCoro::Task<ExitCode> conflicts(std::shared_ptr<Session> session)
{
    const auto records = co_await draftedRecords(session);
    if (!records)
        co_return session->out.fail(records.error());
    const auto jobs = co_await knownJobs(session);
    if (!jobs)
        co_return session->out.fail(jobs.error());
    QList<JsonTree> array;
    QList<QStringList> rows;
    for (const Record &record : *records) {
        const QList<Question> questions = questionsOf(record, session->catalog());
        for (const auto &[plan, unsure] : questions) {
            JsonObject object;
            object.add(u"reference"_s, record.reference());
            addPlan(object, plan, session->catalog());
            array.append(object.add(u"unsure"_s, unsure).tree());
            const Field *field = session->catalog().find(plan.field);
            const auto words = [&](const Value &value) { return readable(value, field, *jobs, false); };
            const QString theirs = unsure ? Cli::tr("(may have arrived)") : words(plan.theirs);
            rows.append({record.reference(), plan.field, words(plan.base), words(plan.mine), theirs});
        }
    }
    const QStringList headers{Cli::tr("Reference"), Cli::tr("Field"), Cli::tr("Before"), Cli::tr("Mine"),
                              Cli::tr("Theirs")};
    session->out.json(JsonTree::ofList(array));
    session->out.table(headers, rows);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> resolve(std::shared_ptr<Session> session)
{
    auto record = co_await findRecord(session, session->arguments.words.first(), false);
    if (!record)
        co_return session->out.fail(record.error());
    if (!record->draft) {
        const QString message = Cli::tr("There is no draft of %1.").arg(isolated(record->reference()));
        co_return session->out.fail({ExitCode::NotFound, message});
    }
    const QList<Question> questions = questionsOf(*record, session->catalog());
    QList<Decision> decisions;
    for (const QString &word : session->arguments.words.sliced(1)) {
        const auto choice = parseAssignment(word);
        if (!choice)
            co_return session->out.fail(choice.error());
        const auto decided = decision(questions, *choice);
        if (!decided)
            co_return session->out.fail(decided.error());
        decisions.append(*decided);
    }
    const auto book = co_await openBook(session, record->snapshot);
    if (!book)
        co_return session->out.fail(book.error());
    const QString key = record->draft->key;
    Done kept = co_await decide(session, key, decisions);
    record->draft = (*book)->draft(key);
    const bool settled = questionsOf(*record, session->catalog()).isEmpty();
    const QStringList keys{key};
    if (kept && settled) // nothing is left to decide: send releases it again
        kept = co_await (*book)->takeBack(keys);
    if (!kept)
        co_return session->out.fail(failureFor(kept.error()));
    if (record->draft->isEmpty())
        record->draft.reset();
    if (settled)
        record->item.reset();
    const JsonTree answer = jsonOf(*record, *session);
    session->out.json(answer);
    session->out.line(Cli::tr("%1: %2").arg(isolated(record->reference()), stateOf(*record, session->catalog())));
    co_return ExitCode::Done;
}

} // namespace vivier::cli
