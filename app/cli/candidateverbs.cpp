#include "cli/json.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include "candidate/folding.h"

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the recruiter sees: the draft over the snapshot.
Value shown(const Record &record, const QString &field)
{
    if (record.draft && record.draft->contains(field))
        return record.draft->fields.value(field).mine;
    return record.snapshot ? record.snapshot->value(field) : Value();
}

bool matches(const Record &record, const FieldCatalog &catalog, const QList<QByteArray> &words)
{
    if (words.isEmpty())
        return true;
    QString all = record.reference();
    for (const Field &field : catalog)
        all += u'\n' + shown(record, field.name).text();
    const QByteArray hay = foldedText(all);
    return std::ranges::all_of(words, [&hay](const QByteArray &word) { return hay.contains(word); });
}

QString personOf(const Record &record, const FieldCatalog &catalog)
{
    return (shown(record, catalog.name(FieldRole::FirstName)).text() + u' ' +
            shown(record, catalog.name(FieldRole::LastName)).text())
        .trimmed();
}

void print(Session &session, const QList<Record> &records)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const Record &record : records) {
        const QString state = stateOf(record, session.catalog());
        if (session.out.isJson())
            array.append(jsonOf(record, session));
        else
            rows.append({record.reference(), state, personOf(record, session.catalog()),
                         shown(record, session.catalog().name(FieldRole::Email)).text(),
                         record.snapshot ? record.snapshot->value(session.catalog().name(FieldRole::StageName)).text()
                                         : QString()});
    }
    session.out.json(array);
    session.out.table({Cli::tr("Reference"), Cli::tr("State"), Cli::tr("Name"), Cli::tr("Email"), Cli::tr("Stage")},
                      rows);
}

QString spelled(const Value &value)
{
    if (value.isUnknown())
        return Cli::tr("(unknown)");
    return value.isEmpty() ? Cli::tr("(empty)") : value.text();
}

/// The state with what a waiting one waits for.
QString stateText(const Record &record, const FieldCatalog &catalog)
{
    QString state = stateOf(record, catalog);
    if (!record.isReleased() || record.item->reason == OutboxReason::None)
        return state;
    QString text = u"%1: %2"_s.arg(state, nameOf(record.item->reason));
    if (record.item->attempts > 0)
        text += u", "_s + Cli::tr("%n attempt(s)", nullptr, record.item->attempts);
    if (record.item->notBefore.isValid() && !record.item->needsRecruiter())
        text +=
            u", "_s + Cli::tr("next %1").arg(record.item->notBefore.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    return text;
}

} // namespace

QCoro::Task<ExitCode> list(std::shared_ptr<Session> session)
{
    const auto records = co_await allRecords(session);
    if (!records)
        co_return session->out.fail(records.error());
    QList<QByteArray> words = foldedText(session->arguments.option(u"query"_s).simplified()).split(' ');
    words.removeAll(QByteArray());
    QList<Record> found;
    std::ranges::copy_if(*records, std::back_inserter(found),
                         [&](const Record &record) { return matches(record, session->catalog(), words); });
    print(*session, found);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> show(std::shared_ptr<Session> session)
{
    const auto record = co_await findRecord(session, session->arguments.words.first(), true);
    if (!record)
        co_return session->out.fail(record.error());
    QList<QStringList> rows;
    for (const Field &field : session->catalog()) {
        const Value read = record->snapshot ? record->snapshot->value(field.name) : Value();
        const bool drafted = record->draft && record->draft->contains(field.name);
        const QString mine = drafted ? spelled(record->draft->fields.value(field.name).mine) : QString();
        rows.append({field.name, drafted ? spelled(read) + u" → "_s + mine : spelled(read)});
    }
    const QStringList headers{record->reference(), stateOf(*record, session->catalog())};
    const QJsonObject answer = jsonOf(*record, *session);
    session->out.json(answer);
    session->out.table(headers, rows);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> drafts(std::shared_ptr<Session> session)
{
    const auto records = co_await draftedRecords(session);
    if (!records)
        co_return session->out.fail(records.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const Record &record : *records) {
        array.append(jsonOf(record, *session));
        for (auto it = record.draft->fields.cbegin(); it != record.draft->fields.cend(); ++it)
            rows.append({record.reference(), stateText(record, session->catalog()),
                         personOf(record, session->catalog()), it.key(),
                         spelled(it->base) + u" → "_s + spelled(it->mine)});
    }
    const QStringList headers{Cli::tr("Reference"), Cli::tr("State"), Cli::tr("Name"), Cli::tr("Field"),
                              Cli::tr("Change")};
    session->out.json(array);
    session->out.table(headers, rows);
    co_return ExitCode::Done;
}

} // namespace vivier::cli
