// SPDX-License-Identifier: MIT
#include "store/storesupport.h"

#include <QUuid>

namespace vivier::test {

using namespace Qt::StringLiterals;

Generator::Generator()
    : m_seed(qEnvironmentVariableIsSet("VIVIER_SEED") ? qEnvironmentVariable("VIVIER_SEED").toUInt()
                                                      : std::random_device()())
    , m_engine(m_seed)
{
    qInfo("VIVIER_SEED=%u", m_seed);
}

QString Generator::text(int longest)
{
    static const QList<char32_t> oddities{U'\n', U'\t',         U'\'',     U'"', U'%',      U'é',   U'ß', U'王',
                                          U'א',  U'\U0001F600', U'\u200F', U',', U'\u0301', U'\x1', U'\\'};
    QString text;
    for (int i = number(longest + 1); i > 0; --i) {
        const char32_t character = coin() ? char32_t('a' + number(26)) : oddities.at(number(int(oddities.size())));
        text += QString::fromUcs4(&character, 1);
    }
    return text;
}

QString Generator::word()
{
    return text(8) + u'x';
}

QDateTime Generator::time()
{
    return number(5) == 0 ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + qint64(m_engine()) * 50, Qt::UTC);
}

Value Generator::value()
{
    switch (number(7)) {
    case 0:
        return Value::unknown();
    case 6:
        return Value::unreadable(text().toUtf8());
    case 1:
        return Value::empty();
    case 2:
        return Value::ofFlag(coin());
    case 3:
        return Value::ofNumber((qint64(m_engine()) << 32 | m_engine()) - (1LL << 62));
    case 4: {
        QStringList list;
        for (int i = number(5); i > 0; --i)
            list.append(text());
        return Value::ofList(list);
    }
    default:
        return Value::ofText(text(200));
    }
}

Account Generator::account()
{
    Account account{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .name = word() + QUuid::createUuid().toString(),
                    .ats = coin() ? u"welcomekit"_s : u"instaview"_s,
                    .baseUrl = QUrl(u"https://ats%1.example/api/%C3%A9?x=%1"_s.arg(number(1000))),
                    .organizations = {},
                    .company = text(),
                    .dashboard = coin() ? QUrl(u"https://é.example"_s) : QUrl(),
                    .olderApi = coin(),
                    .requestsPerSecond = number(100) / 8.0,
                    .requestsAtOnce = 1 + number(Account::mostAtOnce)};
    for (int i = number(4); i > 0; --i)
        account.organizations.append(text());
    return account;
}

Job Generator::job()
{
    Job job{.reference = word(),
            .organizationReference = text(),
            .name = text(),
            .status = text(8),
            .stages = {},
            .candidatesCount = number(1000)};
    for (int i = number(5) + 1; i > 0; --i)
        job.stages.append({.id = qint64(m_engine()), .name = text(), .reference = text(), .visible = coin()});
    return job;
}

Candidate Generator::candidate(const QString &reference)
{
    Candidate candidate{
        .reference = reference, .jobReference = text(), .updatedAt = time(), .readAt = time(), .values = {}};
    for (int i = number(12); i > 0; --i) {
        const Value known = value();
        // A snapshot has no place for an unknown value: that is a field that is not there.
        if (!known.isUnknown())
            candidate.values.insert(word(), known);
    }
    return candidate;
}

Value Generator::known()
{
    Value some = value();
    while (some.isUnknown())
        some = value();
    return some;
}

Draft Generator::draft(const QString &key)
{
    Draft draft{.key = key, .fields = {}, .createAttemptedAt = Draft::isNewKey(key) ? time() : QDateTime()};
    if (draft.createAttemptedAt.isValid()) {
        for (int i = number(4); i > 0; --i)
            draft.createAttempted.insert(word(), value());
    }
    for (int i = number(8) + 1; i > 0; --i) {
        draft.fields.insert(word(), {.base = value(),
                                     .mine = known(),
                                     .edits = 1 + number(1'000'000),
                                     .editedAt = time(),
                                     .attemptedAt = coin() ? time() : QDateTime()});
    }
    return draft;
}

OutboxItem Generator::outboxItem(const Draft &draft)
{
    return {.key = draft.key,
            .released = draft,
            .run = word(),
            .queuedAt = time(),
            .notBefore = time(),
            .risky = coin(),
            .held = coin(),
            .confirmed = coin(),
            .createAnyway = coin(),
            .attempts = number(100),
            .lastAttemptAt = time(),
            .reason = SendOutcome(number(int(SendOutcome::Stopped) + 1)),
            .words = text(100),
            .field = text()};
}

JournalEntry Generator::journalEntry(const QString &reference)
{
    JournalEntry entry{.reference = reference,
                       .field = word(),
                       .before = value(),
                       .after = known(),
                       .at = time(),
                       .verdict = FieldResult(number(int(FieldResult::Changed) + 1)),
                       .answered = value(),
                       .run = text(),
                       .created = coin()};
    while (!entry.at.isValid())
        entry.at = time();
    return entry;
}

PullState Generator::pullState(const QString &job)
{
    return {.job = job,
            .nextPage = number(1000),
            .full = coin(),
            .startedAt = time(),
            .completeAt = time(),
            .fullAt = time()};
}

QList<Candidate> allCandidates(Store &store, const QString &account, int batch)
{
    QList<Candidate> all;
    for (std::optional<CandidatePlace> place = CandidatePlace{}; place;) {
        auto future = store.candidateBatch(account, *place, batch);
        future.waitForFinished();
        const CandidateBatch read = future.result().value();
        all.append(read.candidates);
        place = read.next;
    }
    return all;
}

Account plainAccount(const QString &id)
{
    return {.id = id,
            .name = id,
            .baseUrl = QUrl(u"http://127.0.0.1:1"_s),
            .organizations = {},
            .company = {},
            .dashboard = {}};
}

} // namespace vivier::test
