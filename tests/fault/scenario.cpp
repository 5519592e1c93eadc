// SPDX-License-Identifier: MIT
#include "fault/scenario.h"

#include "ats/welcomekit/welcomekit.h"
#include "candidate/compensate.h"
#include "candidate/edit.h"
#include "fault/otherprogram.h"
#include "fault/until.h"
#include "store/secret.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace vivier::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString address = u"zoe.mueller@example.com"_s;

/// Called on the store's thread.
std::function<bool()> failing(const Mishap &mishap, std::shared_ptr<StoreWatch> watch,
                              std::shared_ptr<OtherProgram> other)
{
    return [=] {
        if (!watch->begun)
            return false;
        const int number = ++watch->statements;
        switch (mishap.store) {
        case StoreFault::None:
            return false;
        case StoreFault::FullOnce:
            if (number == mishap.number)
                watch->failed = true;
            return number == mishap.number;
        case StoreFault::FullOn:
            if (number >= mishap.number)
                watch->failed = true;
            return number >= mishap.number;
        case StoreFault::Locked:
            other->unlock();
            if (number == mishap.number && other->lock()) // only where a transaction begins
                watch->failed = true;
            return false;
        }
        return false;
    };
}

/// A thousand plays would wait for the disk most of the time, and none of them pulls the plug.
QString inMemory()
{
    const QString folder = u"/dev/shm"_s;
    return (QFileInfo(folder).isWritable() ? folder : QDir::tempPath()) + u"/vivier-fault"_s;
}

std::shared_ptr<const Secret> keyOfTests()
{
    return std::make_shared<const Secret>(qsizetype(32));
}

template <typename T> T required(const Stored<T> &stored)
{
    if (!stored)
        qFatal("the store failed: %s", qUtf8Printable(stored.error().detail));
    return *stored;
}

} // namespace

Scenario::Scenario(const Mishap &mishap)
    : m_mishap(mishap)
    , m_folder(inMemory())
    , m_sandbox({.candidates = 60})
    , m_clock(std::make_shared<ManualClock>(QDateTime::currentDateTimeUtc()))
    , m_other(std::make_shared<OtherProgram>(m_folder.filePath(u"vivier.sqlite"_s)))
{
    if (!m_sandbox.start())
        qFatal("the sandbox does not start");
    m_proxy = std::make_unique<FaultProxy>(m_sandbox.port());
    m_job = m_sandbox.jobReferences().constFirst();
    QStringList people = m_sandbox.candidateReferences(m_job);
    people.removeIf([this](const QString &reference) {
        return m_sandbox.candidate(reference)["archived"_L1].toBool() ||
               m_sandbox.candidate(reference)["profile"_L1]["subtitle"_L1].toString().isEmpty();
    });
    m_people = people.first(5);
    m_newKey = Draft::newKey();
    m_account = {.id = u"account-1"_s, .name = u"Test"_s};
    m_account.baseUrl = QUrl(u"http://127.0.0.1:%1/api/v1/external"_s.arg(m_proxy->port()));
    m_account.requestsPerSecond = 0;
    m_account.requestsAtOnce = 1; // so that the n-th exchange is the same in every play
    openProgram();
    required(finished(m_context.store->saveAccount(m_account)));
    m_watch->begun = true;
    m_proxy->arm(mishap.http, mishap.number);
}

Scenario::~Scenario()
{
    closeProgram();
}

void Scenario::openProgram()
{
    StoreOptions options{.busyTimeout = 10};
    if (!m_mended)
        options.failWrite = failing(m_mishap, m_watch, m_other);
    const bool hangs = m_mishap.http == HttpFault::HangBefore || m_mishap.http == HttpFault::HangAfter;
    const HttpOptions http{.deadline = hangs && !m_mended ? 300ms : 20s, .retry = {.attempts = 1}};
    m_context = {.accountId = m_account.id,
                 .ats = std::make_shared<WelcomeKit>(m_account, m_sandbox.options().token, http),
                 .store = std::make_shared<Store>(m_folder.path(), options),
                 .clock = m_clock};
    required(finished(m_context.store->open()));
    required(finished(m_context.store->unlock(keyOfTests())));
    m_engine = std::make_unique<test::BookedEngine>(m_context);
    m_engine->start();
}

void Scenario::closeProgram()
{
    m_engine.reset();
    const std::weak_ptr<Store> store = m_context.store;
    m_context = {};
    // What was under way ends as cancelled, and lets the store go; two of them on one file would be two programs.
    if (!until([&store] { return store.expired(); }, 20'000))
        qFatal("something holds the store for ever");
}

bool Scenario::happened() const
{
    if (m_mishap.http == HttpFault::Refused)
        return m_proxy->exchanges() + 1 >= m_mishap.number && m_mishap.number > 0;
    return m_proxy->injected() > 0 || m_watch->failed;
}

void Scenario::mendAndRestart()
{
    m_mended = true;
    m_exchanges = m_proxy->exchanges();
    closeProgram();
    m_proxy->mend();
    m_other->unlock();
    openProgram();
}

bool Scenario::isBusy() const
{
    const QDateTime next = m_engine->nextDeparture();
    if (m_engine->isPulling() || (next.isValid() && next <= m_clock->now()))
        return true;
    const QList<OutboxItem> &items = m_engine->outbox()->items();
    return std::ranges::any_of(items,
                               [this](const OutboxItem &item) { return m_engine->outbox()->isLeaving(item.key); });
}

/// Until nothing is under way. What waits for a later time gets it, once the mishap is over.
void Scenario::settle()
{
    for (int turn = 0; turn < 100; ++turn) {
        if (!until([this] { return m_engine->outbox()->isLoaded() && !isBusy(); }, 20'000))
            qFatal("the engine never comes to rest");
        m_context.store->drain();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        if (isBusy())
            continue;
        const QDateTime next = m_engine->nextDeparture();
        const bool mayWait = m_mended || (m_mishap.http == HttpFault::None && m_mishap.store == StoreFault::None);
        if (!next.isValid() || !mayWait)
            return;
        m_clock->advance(std::chrono::milliseconds(m_clock->now().msecsTo(next)));
    }
    qFatal("the outbox never empties");
}

bool Scenario::pull(PullKind kind)
{
    bool complete = false;
    bool ended = false;
    const auto connection =
        QObject::connect(m_engine.get(), &SyncEngine::pullFinished, m_engine.get(), [&](const PullReport &report) {
            complete = report.complete();
            ended = true;
        });
    if (!m_engine->pull(m_job, kind))
        return false;
    if (!until([&ended] { return ended; }, 20'000))
        qFatal("a pull never ends");
    QObject::disconnect(connection);
    return complete;
}

bool Scenario::save(const QString &key, const FieldValues &wanted)
{
    const auto snapshot = finished(m_context.store->candidate(m_account.id, key));
    const auto kept = finished(m_context.store->draft(m_account.id, key));
    if (!snapshot || !kept || (!*snapshot && !Draft::isNewKey(key)))
        return false;
    const Candidate known = snapshot->value_or(Candidate());
    Draft draft = kept->value_or(Draft{.key = key});
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!draft.contains(it.key()) || draft.fields.value(it.key()).mine != it.value())
            applyEdit(draft, *FieldCatalog::welcomeKit().find(it.key()), known.value(it.key()), it.value(),
                      m_clock->now());
    }
    return finished(m_context.store->saveDraft(m_account.id, draft)).has_value();
}

bool Scenario::release(const QString &key, const Release &how)
{
    const auto draft = finished(m_context.store->draft(m_account.id, key));
    if (!draft)
        return false;
    return !*draft || finished(m_engine->outbox()->release({**draft}, how)).has_value();
}

bool Scenario::createCandidate()
{
    const auto jobs = finished(m_context.store->jobs(m_account.id));
    if (!jobs)
        return false;
    const auto job = std::ranges::find(*jobs, m_job, &Job::reference);
    if (job == jobs->cend())
        return false;
    return change(m_newKey, {{u"organization_reference"_s, Value::ofText(job->organizationReference)},
                             {u"job_reference"_s, Value::ofText(m_job)},
                             {u"job_stage_id"_s, Value::ofNumber(job->stages.constFirst().id)},
                             {u"firstname"_s, Value::ofText(u"Zoë"_s)},
                             {u"lastname"_s, Value::ofText(u"Müller"_s)},
                             {u"email"_s, Value::ofText(address)},
                             {u"tag_list"_s, Value::ofList({u"c++"_s, u"à rappeler"_s})}});
}

bool Scenario::meetConflict()
{
    // Our edit stands on what was pulled; then a colleague is quicker.
    if (!save(m_people.at(4), {{u"phone"_s, Value::ofText(u"0606060604"_s)}}))
        return false;
    if (!std::exchange(m_touched, true) && !m_sandbox.touch(m_people.at(4), {{u"phone"_s, u"0707070707"_s}}))
        qFatal("the colleague cannot write");
    return release(m_people.at(4));
}

bool Scenario::resolveConflict()
{
    const QString &key = m_people.at(4);
    const OutboxItem *item = m_engine->outbox()->find(key);
    const auto snapshot = finished(m_context.store->candidate(m_account.id, key));
    const auto kept = finished(m_context.store->draft(m_account.id, key));
    if (m_touched && !item && kept && !*kept)
        return true; // an earlier decision left after all
    if (!item || item->reason != SendOutcome::Conflict || !snapshot || !*snapshot || !kept || !*kept)
        return false;
    Draft draft = **kept;
    const Value theirs = (*snapshot)->value(u"phone"_s);
    if (draft.fields.value(u"phone"_s).base == theirs) {
        // Decided, and only the release failed; or what the ATS said could not be kept, and sending asks again.
        release(key);
        return false;
    }
    draft.fields[u"phone"_s].base = theirs;
    return finished(m_context.store->saveDraft(m_account.id, draft)).has_value() && release(key);
}

/// Takes back the change of the subtitle, as the history tells it.
bool Scenario::undo()
{
    const QString &key = m_people.at(0);
    const auto history = finished(m_context.store->journal(m_account.id, key));
    const auto snapshot = finished(m_context.store->candidate(m_account.id, key));
    const auto kept = finished(m_context.store->draft(m_account.id, key));
    if (!history || !snapshot || !*snapshot || !kept)
        return false;
    const auto entry = std::ranges::find(*history, u"subtitle"_s, &JournalEntry::field);
    if (entry == history->cend())
        return false;
    Draft draft = kept->value_or(Draft{.key = key});
    const Compensation back = compensate({*entry}, **snapshot, draft, FieldCatalog::welcomeKit(), m_clock->now());
    for (const UndoStep &step : back.steps) { // none is possible when the draft is there and only its release failed
        if (step.isPossible())
            draft.fields.insert(step.entry.field, step.change);
    }
    return !draft.isEmpty() && finished(m_context.store->saveDraft(m_account.id, draft)).has_value() && release(key);
}

Ending Scenario::play()
{
    const QString document = m_sandbox.url(u"/files/cv.pdf"_s).toString();
    QList<Act> acts{
        {"pull", [](Scenario &self) { return self.pull(PullKind::Changes); }},
        {"edit",
         [](Scenario &self) {
             return self.change(self.m_people.at(0), {{u"phone"_s, Value::ofText(u"0606060600"_s)},
                                                      {u"subtitle"_s, Value::ofText(u"Changed"_s)}});
         }},
        {"create", [](Scenario &self) { return self.createCandidate(); }},
        {"comment",
         [](Scenario &self) {
             return self.change(self.m_people.at(1), {{u"comment"_s, Value::ofText(u"Seen at a fair"_s)}});
         }},
        {"document",
         [document](Scenario &self) {
             return self.change(self.m_people.at(2), {{u"remote_file_urls"_s, Value::ofText(document)}});
         }},
        {"archive",
         [](Scenario &self) {
             return self.change(self.m_people.at(3), {{u"tag_list"_s, Value::ofList({u"qt"_s, u"senior"_s})},
                                                      {u"archived"_s, Value::ofFlag(true)}});
         }},
        {"conflict", [](Scenario &self) { return self.meetConflict(); }},
        {"resolve", [](Scenario &self) { return self.resolveConflict(); }},
        {"undo", [](Scenario &self) { return self.undo(); }},
        {"pull again", [](Scenario &self) { return self.pull(PullKind::All); }},
    };
    const auto allDone = [&acts] { return std::ranges::all_of(acts, &Act::done); };
    for (int round = 0; round < 6 && !(allDone() && round > 0); ++round) {
        for (Act &act : acts) {
            if (!act.done)
                act.done = act.does(*this);
            settle();
            if (!m_mended && happened()) {
                mendAndRestart();
                settle();
            }
        }
    }
    // A create that was lost and not found is never sent again by itself: the recruiter looks, and says so.
    const OutboxItem *lost = m_engine->outbox()->find(m_newKey);
    if (m_mended && lost && lost->reason == SendOutcome::AlreadyThere && createdReference().isEmpty()) {
        release(m_newKey, {.createAnyway = true});
        settle();
    }
    // Who presses Send once more on what may have arrived sends it no second time.
    const QList<OutboxItem> waiting = m_engine->outbox()->items();
    for (const OutboxItem &item : waiting)
        release(item.key);
    settle();
    Ending result = ending();
    for (const Act &act : std::as_const(acts)) {
        if (!act.done)
            result.undone.append(QLatin1String(act.name));
    }
    return result;
}

Ending Scenario::ending()
{
    Ending ending{.exchanges = m_mended ? m_exchanges : m_proxy->exchanges(),
                  .statements = m_watch->statements.load(),
                  .happened = m_mended};
    readStore(ending);
    readAts(ending);
    readWrites(ending);
    return ending;
}

void Scenario::readStore(Ending &ending)
{
    const QList<Draft> drafts = required(finished(m_context.store->drafts(m_account.id)));
    for (const Draft &draft : drafts) {
        for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
            ending.drafts.append(draft.key + u' ' + it.key());
            if (it->attemptedAt.isValid())
                ending.unsure.append(ending.drafts.constLast());
        }
    }
    const QList<OutboxItem> items = required(finished(m_context.store->outbox(m_account.id)));
    for (const OutboxItem &item : items)
        ending.waiting.append(u"%1: %2 %3"_s.arg(item.key, outcomeName(item.reason), item.words));
    const QList<JournalEntry> history = required(finished(m_context.store->journal(m_account.id, {}, 0)));
    for (const JournalEntry &entry : history) {
        if (m_people.contains(entry.reference) && entry.isAccepted())
            ending.history.append(u"%1 %2 “%3” → “%4”"_s.arg(m_people.indexOf(entry.reference))
                                      .arg(entry.field, entry.before.text(), entry.after.text())
                                      .replace(m_sandbox.url({}).toString(), u"ATS"_s));
    }
    ending.history.sort();
    for (const QString &reference : std::as_const(m_people)) {
        const auto known = required(finished(m_context.store->candidate(m_account.id, reference)));
        const QJsonObject profile = m_sandbox.candidate(reference)["profile"_L1].toObject();
        for (const QString &field : {u"phone"_s, u"subtitle"_s}) {
            if (!known || known->value(field).text() != profile[field].toString())
                ending.stale.append(reference + u' ' + field);
        }
    }
}

QString Scenario::createdReference() const
{
    const QStringList references = m_sandbox.candidateReferences(m_job);
    for (const QString &reference : references) {
        if (m_sandbox.candidate(reference)["profile"_L1]["email"_L1].toString() == address)
            return reference;
    }
    return {};
}

void Scenario::readAts(Ending &ending) const
{
    const auto plain = [](QJsonObject candidate) {
        for (const char *key : {"reference", "modal_path", "created_at", "updated_at", "remote_file_urls"})
            candidate.remove(QLatin1String(key));
        QJsonArray comments;
        for (const QJsonValue &comment : candidate["comments"_L1].toArray())
            comments.append(comment["raw_content"_L1]);
        candidate["comments"_L1] = comments;
        QJsonObject profile = candidate["profile"_L1].toObject();
        for (QJsonObject *object : {&candidate, &profile}) {
            for (auto it = object->begin(); it != object->end(); ++it) {
                if (it.value().toString().startsWith("http://127.0.0.1"_L1))
                    it.value() = it.value().toString().section(u'/', 3);
            }
        }
        candidate["profile"_L1] = profile;
        return candidate;
    };
    for (int i = 0; i < m_people.size(); ++i)
        ending.atAts.insert(QString::number(i), plain(m_sandbox.candidate(m_people.at(i))));
    QJsonObject created = plain(m_sandbox.candidate(createdReference()));
    QJsonObject profile = created["profile"_L1].toObject();
    profile.remove(u"avatar_url"_s);
    created["profile"_L1] = profile;
    ending.atAts.insert(u"created"_s, created);
    ending.atAts.insert(u"count"_s, m_sandbox.candidateReferences().size());
}

void Scenario::readWrites(Ending &ending) const
{
    const QList<sandbox::JournalEntry> journal = m_sandbox.journal();
    const auto count = [&ending](const QString &what) { ending.writes[what] = ending.writes[what].toInt() + 1; };
    for (const sandbox::JournalEntry &entry : journal) {
        if (entry.method == "GET"_L1 || entry.status / 100 != 2)
            continue;
        const QString path = entry.method + u' ' + entry.path.section(u'/', -1);
        const QJsonObject body = entry.body.toObject();
        if (entry.method == "POST"_L1) {
            count(path);
            continue;
        }
        for (auto it = body.begin(); it != body.end(); ++it)
            count(u"%1 %2 %3"_s.arg(path, it.key(), it.value().toVariant().toString()));
    }
}

} // namespace vivier::test
