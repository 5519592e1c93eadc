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

/// Theirs: the field leaves the draft. Mine: the value that the ATS has now becomes the base, so that the next send
/// replaces exactly that one; what may have arrived is sent again.
Tried<Draft> resolved(const Draft &draft, const QList<Question> &questions, const Assignment &choice,
                      const FieldCatalog &catalog)
{
    const auto usage = [](const QString &message) { return tl::make_unexpected(Failure{ExitCode::Usage, message}); };
    if (choice.text != "theirs"_L1 && choice.text != "mine"_L1)
        return usage(Cli::tr("%1 is mine or theirs, not “%2”.").arg(choice.name, choice.text));
    const bool takesMine = choice.text == "mine"_L1;
    for (const Question &question : questions) {
        if (question.plan.field != choice.name)
            continue;
        Draft result = draft;
        DraftField &drafted = result.fields[choice.name];
        const auto wish = wishAfter(question.plan, catalog.find(choice.name), takesMine);
        if (question.unsure && takesMine) {
            drafted.attemptedAt = QDateTime();
        } else if (!wish) {
            result.fields.remove(choice.name);
        } else {
            drafted.base = question.plan.theirs;
            drafted.edits += drafted.mine == *wish ? 0 : 1;
            drafted.mine = *wish;
        }
        return result;
    }
    return usage(Cli::tr("%1 is not in conflict. See: vivier-cli conflicts").arg(choice.name));
}

/// The decided draft to disk. When nothing is left to decide it leaves the outbox: send releases it again.
QCoro::Task<Done> keep(std::shared_ptr<Session> session, Draft undecided, Draft draft, bool settled)
{
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        const bool sendAgain = !it->attemptedAt.isValid() && undecided.fields.value(it.key()).attemptedAt.isValid();
        if (!sendAgain)
            continue;
        // A note of an attempt outlives a save that does not know of it; here it is taken back on purpose.
        const QDateTime never;
        const Done noted = co_await session->store().noteFieldAttempt(session->account.id, draft.key, it.key(), never);
        if (!noted)
            co_return noted;
    }
    Done saved = co_await session->store().saveDraft(session->account.id, draft);
    if (!saved || !settled)
        co_return saved;
    const QStringList keys{draft.key};
    Done removed = co_await session->store().removeOutboxItems(session->account.id, keys);
    co_return removed;
}

} // namespace

QCoro::Task<ExitCode> conflicts(std::shared_ptr<Session> session)
{
    const auto records = co_await draftedRecords(session);
    if (!records)
        co_return session->out.fail(records.error());
    QList<JsonTree> array;
    QList<QStringList> rows;
    for (const Record &record : *records) {
        const QList<Question> questions = questionsOf(record, session->catalog());
        for (const auto &[plan, unsure] : questions) {
            JsonObject object;
            object.add(u"reference"_s, record.reference());
            addPlan(object, plan, session->catalog());
            array.append(object.add(u"unsure"_s, unsure).tree());
            const QString theirs = unsure ? Cli::tr("(perhaps there)") : plan.theirs.text();
            rows.append({record.reference(), plan.field, plan.base.text(), plan.mine.text(), theirs});
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
        const QString message = Cli::tr("There is no draft of %1.").arg(record->reference());
        co_return session->out.fail({ExitCode::NotFound, message});
    }
    const QList<Question> questions = questionsOf(*record, session->catalog());
    Draft draft = *record->draft;
    for (const QString &word : session->arguments.words.sliced(1)) {
        const auto choice = parseAssignment(word);
        if (!choice)
            co_return session->out.fail(choice.error());
        const auto next = resolved(draft, questions, *choice, session->catalog());
        if (!next)
            co_return session->out.fail(next.error());
        draft = *next;
    }
    const Draft undecided = *std::exchange(record->draft, draft);
    const bool settled = questionsOf(*record, session->catalog()).isEmpty();
    const Done kept = co_await keep(session, undecided, draft, settled);
    if (!kept)
        co_return session->out.fail(failureFor(kept.error()));
    if (draft.isEmpty())
        record->draft.reset();
    if (settled)
        record->item.reset();
    const JsonTree answer = jsonOf(*record, *session);
    session->out.json(answer);
    session->out.line(Cli::tr("%1: %2").arg(record->reference(), stateOf(*record, session->catalog())));
    co_return ExitCode::Done;
}

} // namespace vivier::cli
