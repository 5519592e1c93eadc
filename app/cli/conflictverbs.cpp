#include "cli/json.h"
#include "cli/text.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include <QCoroFuture>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// Mine: the value that the ATS has now becomes the base, so that the next send replaces exactly that one. Theirs: the
/// field leaves the draft.
Tried<Draft> resolved(const Draft &draft, const QList<FieldPlan> &conflicts, const Assignment &choice)
{
    const auto usage = [](const QString &message) { return tl::make_unexpected(Failure{ExitCode::Usage, message}); };
    for (const FieldPlan &plan : conflicts) {
        if (plan.field != choice.name)
            continue;
        Draft result = draft;
        if (choice.text == "theirs"_L1) {
            result.fields.remove(choice.name);
            return result;
        }
        if (choice.text == "mine"_L1) {
            result.fields[choice.name].base = plan.theirs;
            return result;
        }
        return usage(Cli::tr("%1 is mine or theirs, not “%2”.").arg(choice.name, choice.text));
    }
    return usage(Cli::tr("%1 is not in conflict. See: vivier-cli conflicts").arg(choice.name));
}

} // namespace

QCoro::Task<ExitCode> conflicts(std::shared_ptr<Session> session)
{
    const auto records = co_await draftedRecords(session);
    if (!records)
        co_return session->out.fail(records.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const Record &record : *records) {
        const QList<FieldPlan> plans = conflictsOf(record, session->catalog());
        for (const FieldPlan &plan : plans) {
            QJsonObject object = jsonOf(plan);
            object.insert(u"reference"_s, record.reference());
            array.append(object);
            rows.append({record.reference(), plan.field, plan.base.text(), plan.mine.text(), plan.theirs.text()});
        }
    }
    const QStringList headers{Cli::tr("Reference"), Cli::tr("Field"), Cli::tr("Before"), Cli::tr("Mine"),
                              Cli::tr("Theirs")};
    session->out.json(array);
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
    const QList<FieldPlan> plans = conflictsOf(*record, session->catalog());
    Draft draft = *record->draft;
    for (const QString &word : session->arguments.words.sliced(1)) {
        const auto choice = parseAssignment(word);
        if (!choice)
            co_return session->out.fail(choice.error());
        const auto next = resolved(draft, plans, *choice);
        if (!next)
            co_return session->out.fail(next.error());
        draft = *next;
    }
    const Done saved = co_await session->store().saveDraft(session->account.id, draft);
    if (!saved)
        co_return session->out.fail(failureFor(saved.error()));
    record->draft = draft.isEmpty() ? std::nullopt : std::optional(draft);
    const QJsonObject answer = jsonOf(*record, *session);
    session->out.json(answer);
    session->out.line(Cli::tr("%1: %2").arg(record->reference(), stateOf(*record, session->catalog())));
    co_return ExitCode::Done;
}

} // namespace vivier::cli
