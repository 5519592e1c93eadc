// SPDX-License-Identifier: MIT
#include "sync/syncbench.h"

#include "ats/welcomekit/welcomekit.h"
#include "candidate/edit.h"
#include "support/storekey.h"

namespace vivier::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T> T required(Stored<T> stored)
{
    if (!stored)
        qFatal("the store failed: %s", qUtf8Printable(stored.error().detail));
    return *stored;
}

} // namespace

SyncBench::SyncBench(int candidates, bool olderApi)
    : m_account{.id = u"account-1"_s, .name = u"Test"_s, .olderApi = olderApi}
    , m_sandbox({.candidates = candidates, .olderApi = olderApi})
{
    QString problem;
    if (!m_sandbox.start(&problem))
        qFatal("%s", qUtf8Printable(problem));
    m_account.baseUrl = m_sandbox.baseUrl();
    m_context.accountId = m_account.id;
    restart();
    required(awaited(store().saveAccount(m_account)));
    useToken(m_sandbox.options().token);
}

void SyncBench::restart(StoreOptions options)
{
    m_context.store.reset(); // ends the old one's thread before the new one opens the file
    m_context.store = std::make_shared<Store>(m_folder.path(), unlocked(std::move(options)));
    required(awaited(m_context.store->open()));
}

void SyncBench::useToken(const QString &token)
{
    m_token = token;
    m_context.ats = std::make_shared<WelcomeKit>(m_account, token, m_http);
}

ManualClock &SyncBench::useManualClock()
{
    const auto clock = std::make_shared<ManualClock>();
    m_context.clock = clock;
    m_http.clock = clock;
    m_http.retry.attempts = 1;
    useToken(m_token);
    return *clock;
}

void SyncBench::setAtOnce(int requests)
{
    m_account.requestsAtOnce = requests;
    required(awaited(store().saveAccount(m_account)));
}

QStringList SyncBench::people(int count) const
{
    QStringList people;
    const QStringList references = m_sandbox.candidateReferences();
    for (const QString &reference : references) {
        const QJsonObject record = m_sandbox.candidate(reference);
        const QJsonObject profile = record.value("profile"_L1).toObject();
        if (!profile.value("phone"_L1).toString().isEmpty() && !profile.value("firstname"_L1).toString().isEmpty() &&
            !profile.value("email"_L1).toString().isEmpty() && !record.value("archived"_L1).toBool())
            people.append(reference);
        if (people.size() == count)
            return people;
    }
    qFatal("the sandbox has too few people with a phone");
    return {};
}

QString SyncBench::someone() const
{
    return people(1).constFirst();
}

Candidate SyncBench::read(const QString &reference)
{
    const auto candidate = awaited(m_context.ats->candidate(reference, {}));
    if (!candidate)
        qFatal("the candidate cannot be read");
    required(awaited(store().saveCandidates(m_account.id, {*candidate})));
    m_sandbox.clearJournal();
    return *candidate;
}

Draft SyncBench::draft(const QString &reference, const FieldValues &changes)
{
    const Candidate now = read(reference);
    Draft draft{.key = reference};
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const Field *field = FieldCatalog::welcomeKit().find(it.key());
        applyEdit(draft, *field, now.value(it.key()), it.value(), QDateTime::currentDateTimeUtc());
    }
    required(awaited(store().saveDraft(m_account.id, draft)));
    return draft;
}

Draft SyncBench::newDraft(const QString &email)
{
    const auto job = awaited(m_context.ats->job(m_sandbox.jobReferences().constFirst(), {}));
    if (!job)
        qFatal("the job cannot be read");
    const FieldValues values{{u"organization_reference"_s, Value::ofText(job->organizationReference)},
                             {u"job_reference"_s, Value::ofText(job->reference)},
                             {u"job_stage_id"_s, Value::ofNumber(job->stages.constFirst().id)},
                             {u"firstname"_s, Value::ofText(u"Zoë"_s)},
                             {u"lastname"_s, Value::ofText(u"Müller"_s)},
                             {u"email"_s, Value::ofText(email)}};
    Draft draft{.key = Draft::newKey()};
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        draft.fields.insert(it.key(), {.base = {}, .mine = it.value(), .editedAt = QDateTime::currentDateTimeUtc()});
    required(awaited(store().saveDraft(m_account.id, draft)));
    m_sandbox.clearJournal();
    return draft;
}

SendReport SyncBench::send(const Draft &draft, const SendOptions &options)
{
    return awaited(sendDraft(m_context, draft, options, {}));
}

std::optional<Draft> SyncBench::keptDraft(const QString &key)
{
    return required(awaited(store().draft(m_account.id, key)));
}

std::optional<Candidate> SyncBench::keptCandidate(const QString &reference)
{
    return required(awaited(store().candidate(m_account.id, reference)));
}

QStringList SyncBench::methods() const
{
    QStringList methods;
    const QList<sandbox::JournalEntry> entries = m_sandbox.journal();
    for (const sandbox::JournalEntry &entry : entries)
        methods.append(entry.method);
    return methods;
}

QList<sandbox::JournalEntry> SyncBench::writes() const
{
    QList<sandbox::JournalEntry> writes = m_sandbox.journal();
    writes.removeIf([](const sandbox::JournalEntry &entry) { return entry.method == "GET"_L1; });
    return writes;
}

} // namespace vivier::test
