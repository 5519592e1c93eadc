#include "cli/json.h"
#include "cli/text.h"
#include "cli/verbs.h"

#include <QCoroFuture>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// Accents and case folded, so that "francois" finds "François".
QString folded(const QString &text)
{
    QString result;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar character : apart) {
        if (character.category() != QChar::Mark_NonSpacing)
            result.append(character);
    }
    return result.toCaseFolded();
}

/// What the recruiter sees: the draft over the snapshot.
Value shown(const Record &record, const QString &field)
{
    if (record.draft && record.draft->contains(field))
        return record.draft->fields.value(field).mine;
    return record.snapshot ? record.snapshot->value(field) : Value();
}

bool matches(const Record &record, const FieldCatalog &catalog, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    QString all = record.reference();
    for (const Field &field : catalog)
        all += u'\n' + shown(record, field.name).text();
    const QString hay = folded(all);
    return std::ranges::all_of(words, [&hay](const QString &word) { return hay.contains(word); });
}

QString nameOf(const Record &record)
{
    return (shown(record, u"firstname"_s).text() + u' ' + shown(record, u"lastname"_s).text()).trimmed();
}

/// Snapshots with their drafts, then the candidates that the ATS does not have yet.
QCoro::Task<Tried<QList<Record>>> allRecords(std::shared_ptr<Session> session)
{
    const auto drafts = co_await session->store().drafts(session->account.id);
    if (!drafts)
        co_return tl::make_unexpected(failureFor(drafts.error()));
    QHash<QString, Draft> byKey;
    for (const Draft &draft : *drafts)
        byKey.insert(draft.key, draft);

    auto reading = session->store().candidates(session->account.id);
    co_await qCoro(reading).waitForFinished();
    QList<Record> records;
    const auto batches = reading.results();
    for (const auto &batch : batches) {
        if (!batch)
            co_return tl::make_unexpected(failureFor(batch.error()));
        for (const Candidate &candidate : *batch) {
            Record record{.snapshot = candidate, .draft = {}};
            if (byKey.contains(candidate.reference))
                record.draft = byKey.take(candidate.reference);
            records.append(record);
        }
    }
    for (const Draft &draft : *drafts) {
        if (byKey.contains(draft.key))
            records.append({.snapshot = {}, .draft = draft});
    }
    co_return records;
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
            rows.append({record.reference(), state, nameOf(record), shown(record, u"email"_s).text(),
                         record.snapshot ? record.snapshot->value(u"stage_name"_s).text() : QString()});
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

} // namespace

QCoro::Task<ExitCode> list(std::shared_ptr<Session> session)
{
    const auto records = co_await allRecords(session);
    if (!records)
        co_return session->out.fail(records.error());
    const QStringList words = folded(session->arguments.option(u"query"_s)).split(u' ', Qt::SkipEmptyParts);
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
            rows.append({record.reference(), stateOf(record, session->catalog()), nameOf(record), it.key(),
                         spelled(it->base) + u" → "_s + spelled(it->mine)});
    }
    const QStringList headers{Cli::tr("Reference"), Cli::tr("State"), Cli::tr("Name"), Cli::tr("Field"),
                              Cli::tr("Change")};
    session->out.json(array);
    session->out.table(headers, rows);
    co_return ExitCode::Done;
}

} // namespace vivier::cli
