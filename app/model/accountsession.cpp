// SPDX-License-Identifier: MIT
#include "model/accountsession.h"

#include "ats/atsprofile.h"
#include "candidate/firststage.h"
#include "model/candidatefiles.h"
#include "model/outcomewords.h"
#include "store/onready.h"

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int staleAfterSeconds = 60;
constexpr qsizetype draftedAtOnce = 64; ///< fields or new candidates in one turn of the loop: a few milliseconds

} // namespace

AccountSession::AccountSession(Account account, SyncContext context, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_context(std::move(context))
    , m_book(m_context.ats->catalog(), m_context.store, m_context.accountId)
    , m_candidates(&m_book)
    , m_list(&m_candidates)
    , m_changes(&m_candidates, &m_jobs)
    , m_journal(m_context.ats->catalog(), &m_jobs)
    , m_activity(m_account, m_context.ats->catalog(), &m_jobs, &m_journal)
    , m_engine(m_context, &m_book)
    , m_links(&m_book, m_engine.connectivity(), {.own = m_account.baseUrl, .clock = m_context.clock})
{
    m_book.slices()->setSize(draftedAtOnce);
    m_engine.setHold(m_hold);
    connectEngine();
    connectModels();
}

AccountSession::~AccountSession()
{
    m_book.slices()->finish(); // while everything that is told of it is still there
    delete m_files;            // it asks the engine
}

CandidateFiles *AccountSession::files()
{
    if (!m_files) {
        m_files = new CandidateFiles(
            m_account.id, m_context.store, m_context.clock, StrangerOptions{.own = m_account.baseUrl},
            [this] { return !m_engine.connectivity()->mayAsk(); }, this);
    }
    return m_files;
}

void AccountSession::connectEngine()
{
    connect(&m_engine, &SyncEngine::organizationsRead, &m_jobs, &JobModel::upsertOrganizations);
    connect(&m_engine, &SyncEngine::jobsRead, &m_jobs, &JobModel::upsertJobs);
    connect(&m_engine, &SyncEngine::candidatesRead, this,
            [this](const QList<Candidate> &candidates, const QList<IndexCell> &cells) {
                m_candidates.upsert(candidates, false, cells);
                countTags();
            });
    connect(&m_engine, &SyncEngine::sendFinished, this, &AccountSession::finishSend);
    connect(&m_engine, &SyncEngine::fileSettled, this, [this](const FileLanding &landing) {
        if (landing.reference == m_current)
            readJournal(landing.reference);
        Q_EMIT journalChanged();
    });
    connect(&m_engine, &SyncEngine::activityRead, &m_activity, &ActivityModel::setTold);
    connect(&m_engine, &SyncEngine::pullFinished, this, &AccountSession::finishPull);
    connect(&m_engine, &SyncEngine::storeFailed, this, [this](const StoreError &error) { complain(error); });
    connect(&m_engine, &SyncEngine::refreshFinished, this,
            [this](const QString &reference, const std::optional<ApiError> &error) {
                if (error && error->kind == ApiError::Kind::NotFound && reference == m_current) {
                    Q_EMIT notice(
                        {Notice::Level::Warning, reference,
                         error->sentence(atsName()) + u' ' + tr("The copy on this computer and its draft are kept."),
                         Notice::Action::None});
                }
            });
    connect(m_book.outbox(), &Outbox::changed, this, [this](const QStringList &keys) {
        if (keys.contains(m_current))
            tellWaiting();
    });
    connect(m_book.outbox(), &Outbox::loaded, this, &AccountSession::tellWaiting);
}

void AccountSession::connectModels()
{
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &AccountSession::countTags);
    const auto countSoon = [this] {
        if (!m_counting.isActive())
            m_counting.start();
    };
    connect(&m_candidates, &QAbstractItemModel::dataChanged, this, countSoon);
    connect(&m_candidates, &QAbstractItemModel::rowsInserted, this, countSoon);
    connect(&m_candidates, &QAbstractItemModel::rowsRemoved, this, countSoon);
    connect(this, &AccountSession::currentChanged, this, countSoon);
    m_candidates.snapshots()->setReader([store = m_context.store, account = m_context.accountId](
                                            const QStringList &keys) { return store->candidates(account, keys); });
    connect(m_candidates.snapshots(), &HeldSnapshots::readFailed, this, [this](const StoreError &error) {
        stay();
        complain(error);
    });
    connect(&m_jobs, &JobModel::changed, this, [this] {
        refreshStages();
        QHash<QString, QString> names;
        for (const Job &job : m_jobs.jobs())
            names.insert(job.reference, job.name);
        m_candidates.setJobNames(names);
        m_list.setJobs(m_jobs.jobs());
    });
    connect(m_book.saver(), &DraftSaver::failed, this, [this](const StoreError &error) { complain(error); });
    connect(&m_book, &DraftBook::keyChanged, this, [this](const QString &from, const QString &to) {
        if (m_opening == from)
            m_opening = to;
        m_selection.rename(from, to);
        Q_EMIT keyChanged(from, to);
        if (m_current == from || m_current == to) // both: a pull showed it already, and its row moved
            open(to);                             // who is being opened meanwhile stays the one
    });
    // A new one is discarded. The reference of any other stays known: its row goes where a new one gets it.
    connect(&m_candidates, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row) {
                    if (const QString key = m_candidates.keyAt(row); Draft::isNewKey(key))
                        m_selection.remove({key});
                }
            });
    connect(&m_book, &DraftBook::changed, this, [this](const DraftChanges &changes) {
        if (!draftedAnew(changes).contains(m_current) || m_candidates.rowOf(m_current) >= 0)
            return;
        if (!isOpening())
            m_opening.clear();
        open({});
    });
    connect(&m_candidates, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &cell) {
        const bool ofJob = m_candidates.catalog().at(cell.column()).role == FieldRole::Job;
        if (ofJob && m_candidates.keyAt(cell.row()) == m_current)
            refreshStages();
    });
}

void AccountSession::setAccount(const Account &account)
{
    m_account = account;
    Q_EMIT accountChanged();
}

void AccountSession::complain(const StoreError &error, const QString &kept)
{
    const QString text = kept.isEmpty() ? error.sentence() : error.sentence() + u' ' + kept;
    Q_EMIT notice({Notice::Level::Bad, {}, text, Notice::Action::None});
}

void AccountSession::load()
{
    const QString id = m_context.accountId;
    Store &store = *m_context.store;
    onReady(this, store.organizations(id), [this](const Stored<QList<Organization>> &read) {
        if (read)
            m_jobs.upsertOrganizations(*read);
        else
            complain(read.error());
    });
    onReady(this, store.jobs(id), [this](const Stored<QList<Job>> &read) {
        if (read)
            m_jobs.upsertJobs(*read);
        else
            complain(read.error());
    });
    // Before the candidates: an edit of a candidate whose old draft were not here yet would replace that draft on disk.
    // Drafts that cannot be read leave the account closed for the same reason.
    onReady(this, store.drafts(id), [this, id](const Stored<QList<Draft>> &read) {
        if (!read) {
            complain(read.error());
            return;
        }
        loadDrafts(*read);
    });
}

/// With what the ATS says of the drafted: without it there would be drafts that nobody can judge.
void AccountSession::loadDrafts(const QList<Draft> &drafts)
{
    QStringList keys;
    for (const Draft &draft : drafts) {
        if (!draft.isNew())
            keys.append(draft.key);
    }
    onReady(this, m_context.store->candidates(m_context.accountId, keys),
            [this, drafts](const Stored<QList<Candidate>> &snapshots) {
                if (!snapshots) {
                    complain(snapshots.error());
                    return;
                }
                m_book.load(drafts);
                m_candidates.upsert(*snapshots);
                readCells({});
                if (!std::exchange(m_started, true))
                    m_engine.start();
            });
}

void AccountSession::readCells(const CandidatePlace &from)
{
    onReady(this, m_context.store->indexCells(m_context.accountId, from), [this](const Stored<IndexBatch> &batch) {
        if (!batch) {
            complain(batch.error());
            finishLoading();
            return;
        }
        if (batch->next)
            readCells(*batch->next); // while these are listed
        m_candidates.add(batch->cells);
        if (!batch->next)
            finishLoading();
    });
}

void AccountSession::finishLoading()
{
    countTags();
    m_list.rebuild();
    m_loaded = true;
    Q_EMIT loaded();
    readLinksSent();
    tellUnopened();
}

/// One query of the journal; sends are added as they come.
void AccountSession::readLinksSent()
{
    onReady(this, m_context.store->linksSent(m_context.accountId, sentLinkFields(m_candidates.catalog())),
            [this](const Stored<QStringList> &keys) {
                if (keys)
                    m_candidates.setLinksSent({keys->cbegin(), keys->cend()});
                else
                    complain(keys.error());
            });
}

void AccountSession::tellUnopened()
{
    onReady(this, m_context.store->unopened(m_context.accountId), [this](const Stored<UnopenedRows> &unopened) {
        if (unopened && unopened->any())
            Q_EMIT notice(unopenedNotice(*unopened));
    });
}

/// Of the open candidate those of the ATS: half a tag that is being typed is none to offer.
void AccountSession::countTags()
{
    QHash<QString, int> counts = m_candidates.rows().tagCounts();
    if (const int row = m_candidates.rowOf(m_current); row >= 0) {
        const QStringList shown = m_candidates.rows().at(row).cell.tags();
        const QStringList told = m_candidates.tags(m_current);
        for (const QString &tag : shown) {
            if (!told.contains(tag) && --counts[tag] <= 0)
                counts.remove(tag);
        }
        for (const QString &tag : told) {
            if (!shown.contains(tag))
                ++counts[tag];
        }
    }
    m_tags.setCounts(counts);
}

QStringList AccountSession::tagsFor(const QString &key) const
{
    const int row = m_candidates.rowOf(key);
    const QString job = row < 0 ? QString() : m_candidates.rows().jobsAt(row).value(0);
    return job.isEmpty() ? m_tags.tags() : m_tags.ranked(m_candidates.rows().tagCountsIn(job));
}

void AccountSession::setCurrent(const QString &key)
{
    inTurn(this, [this, key] { choose(key); });
}

void AccountSession::choose(const QString &key)
{
    m_opening = key;
    m_candidates.snapshots()->with({key}, this, [this, key] {
        if (key != m_opening)
            return; // somebody else was chosen meanwhile
        if (m_candidates.isHeld(key)) {
            open(key);
            return;
        }
        // Set aside, since it did not open: nothing is shown before the ATS has told it once more.
        stay();
        tellUnopened();
        m_engine.refresh(key);
    });
    if (isOpening())
        Q_EMIT openingChanged();
}

void AccountSession::whenOpen(QObject *context, const std::function<void()> &act)
{
    m_acts.append({context, act});
    this->act();
}

void AccountSession::inTurn(QObject *context, const std::function<void()> &act)
{
    if (m_acts.isEmpty() || m_acting)
        act();
    else
        m_acts.append({context, act});
}

/// One may open somebody else: the rest is about that one then.
void AccountSession::act()
{
    if (std::exchange(m_acting, true))
        return; // in its turn
    while (!m_acts.isEmpty() && !isOpening()) {
        const Act next = m_acts.takeFirst();
        if (next.context)
            next.act();
    }
    m_acting = false;
}

/// With the candidate that is open, although another was chosen.
void AccountSession::stay()
{
    m_opening = m_current;
    m_acts.clear();                   // they were about the other
    Q_EMIT currentChanged(m_current); // the list had gone on already
}

void AccountSession::open(const QString &key)
{
    m_current = key;
    m_candidates.setOpen(key);
    m_list.setPinned(key);
    m_changes.setCandidate(key);
    m_journal.setEntries({});
    tellActivity(key);
    refreshStages();
    if (!key.isEmpty() && !Draft::isNewKey(key)) {
        readJournal(key);
        const QDateTime readAt = m_candidates.snapshot(key).readAt;
        if (!readAt.isValid() || readAt.secsTo(now()) > staleAfterSeconds)
            m_engine.refresh(key);
    }
    Q_EMIT currentChanged(key);
    m_links.open(key);
    act();
}

void AccountSession::refreshStages()
{
    const int row = m_candidates.rowOf(m_current);
    if (row < 0) {
        m_stages.setStages({}, 0);
        return;
    }
    const qint64 own = m_candidates.snapshot(m_current).value(m_candidates.catalog().name(FieldRole::Stage)).number();
    m_stages.setStages(m_jobs.job(m_candidates.rows().jobsAt(row).value(0)).stages, own);
}

void AccountSession::sayAnew()
{
    m_list.sortAnew();
    m_changes.setCandidate(m_current);
    tellActivity(m_current);
    if (!m_current.isEmpty() && !Draft::isNewKey(m_current))
        readJournal(m_current);
}

void AccountSession::readJournal(const QString &key)
{
    onReady(this, m_context.store->journal(m_context.accountId, key),
            [this, key](const Stored<QList<JournalEntry>> &read) {
                if (!read)
                    return;
                m_book.setLastSent(key, lastSent(*read));
                if (key != m_current)
                    return;
                m_journal.setEntries(*read);
                m_activity.setEntries(*read);
            });
}

void AccountSession::tellActivity(const QString &key)
{
    const FieldCatalog &catalog = m_candidates.catalog();
    const Candidate snapshot = m_candidates.snapshot(key);
    m_activity.setCandidate(
        Draft::isNewKey(key) ? QString() : key,
        QDateTime::fromString(snapshot.value(catalog.name(FieldRole::CreatedAt)).text(), Qt::ISODateWithMs),
        snapshot.value(catalog.name(FieldRole::Origin)).text());
}

void AccountSession::readActivity(bool again)
{
    const QString key = m_activity.reference();
    const bool mayAsk = m_engine.connectivity()->mayAsk();
    if (key.isEmpty() || m_activity.isReading() || (!again && m_activity.isAsked() && mayAsk == m_activityAsked))
        return;
    m_activityAsked = mayAsk;
    const int row = m_candidates.rowOf(key);
    const Job job = row < 0 ? Job() : m_jobs.job(m_candidates.rows().jobsAt(row).value(0));
    m_activity.setReading(m_engine.readActivityOf(key, job));
}

QString AccountSession::addNew(const QString &jobReference, const FieldValues &given)
{
    const Job job = m_jobs.job(jobReference);
    FieldValues values = given;
    const auto put = [&](FieldRole what, const Value &value) {
        const QString field = m_candidates.catalog().name(what);
        if (!field.isEmpty())
            values.insert(field, value);
    };
    if (!job.reference.isEmpty()) {
        put(FieldRole::Organization, Value::ofText(job.organizationReference));
        put(FieldRole::Job, Value::ofText(job.reference));
        put(FieldRole::Jobs, Value::ofList({job.reference}));
        if (const Stage *stage = firstStage(job))
            put(FieldRole::Stage, Value::ofNumber(stage->id));
    }
    QString key = given.isEmpty() ? m_book.begin(values) : m_book.addAsStep(values);
    m_opening = key;
    open(key);
    m_list.rebuild();
    return key;
}

void AccountSession::setArchived(const QString &key, bool archived)
{
    m_candidates.snapshots()->with({key}, this, [this, key, archived] {
        const QModelIndex cell = m_candidates.indexOf(key, FieldRole::Archived);
        if (cell.isValid())
            m_candidates.setData(cell, archived);
    });
}

QUrl AccountSession::dashboardUrl(const QString &key) const
{
    const QString path = m_candidates.snapshot(key).value(m_candidates.catalog().name(FieldRole::DashboardPath)).text();
    if (m_account.dashboard.isEmpty() || !path.startsWith(u'/'))
        return {};
    QUrl url = m_account.dashboard;
    url.setPath(path);
    return url;
}

void AccountSession::finishPull(const PullReport &report)
{
    m_list.rebuild(); // with the last pages, which waited for others
    if (const QString gaps = report.gapsSentence(atsName()); !gaps.isEmpty())
        Q_EMIT notice({.level = Notice::Level::Warning, .text = gaps});
    if (report.storeError) {
        complain(*report.storeError);
    } else if (report.error && report.error->kind != ApiError::Kind::Cancelled) {
        const bool forbidden = report.error->kind == ApiError::Kind::Forbidden;
        const bool token = forbidden || report.error->kind == ApiError::Kind::Unauthorized ||
                           report.error->kind == ApiError::Kind::NoToken;
        const QString scope = AtsProfile::of(m_account).scope(Right::ReadCandidates);
        const bool inOnePass = !m_candidates.catalog().name(FieldRole::Jobs).isEmpty();
        //: %1 is a scope of the ATS's API, such as candidates_r.
        const QString what =
            inOnePass ? tr("Candidates cannot be loaded (missing right: %1).").arg(scope)
                      : tr("Candidates of some or all jobs cannot be loaded (missing right: %1).").arg(scope);
        const QString refused = report.error->sentence(atsName()) + u' ' + tr("What was loaded so far is kept.");
        Notice failed{.level = Notice::Level::Warning,
                      .text = forbidden ? what + u' ' + refused : refused,
                      .action = token ? tokenAction(*report.error) : Notice::Action::Retry};
        if (!report.error->proxy.isEmpty())
            failed.action = Notice::Action::ProxyLogin;
        failed.job = report.job;
        Q_EMIT notice(failed);
    } else if (report.jobsRefused && !report.error) {
        const QString scope = AtsProfile::of(m_account).scope(Right::Jobs);
        const QString companies = AtsProfile::of(m_account).scope(Right::Organizations);
        const QString refused = report.jobsRefused->sentence(atsName());
        const bool hasStages = !m_candidates.catalog().name(FieldRole::Stage).isEmpty();
        //: %1 is a scope of the ATS's API, such as jobs_r; %2 is why it was refused.
        const QString text = hasStages ? tr("Jobs cannot be listed: new jobs and stages do not appear (missing right: "
                                            "%1). %2 Candidates of the jobs known here can be loaded, edited and sent.")
                                             .arg(scope, refused)
                                       : tr("Jobs cannot be listed: new jobs do not appear (missing rights: %1 and "
                                            "%3). %2 Candidates can be loaded, edited and sent.")
                                             .arg(scope, refused, companies);
        Q_EMIT notice({Notice::Level::Warning, {}, text, Notice::Action::NewToken});
    }
}

} // namespace vivier
