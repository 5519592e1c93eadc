#include "model/workspace.h"

#include "model/onready.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int staleAfterSeconds = 60;

/// When to look again for a file that the ATS fetches (welcome-kit.md section 10, row 15).
constexpr std::chrono::seconds rereadAfter[] = {std::chrono::seconds(2), std::chrono::seconds(10),
                                                std::chrono::seconds(30)};

} // namespace

Workspace::Workspace(Account account, SyncContext context, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_context(std::move(context))
    , m_candidates(m_context.ats->catalog())
    , m_list(&m_candidates)
    , m_changes(&m_candidates, &m_jobs)
    , m_journal(m_context.ats->catalog(), &m_jobs)
    , m_saver(&m_candidates, m_context.store, m_context.accountId)
    , m_engine(m_context)
{
    connect(&m_engine, &SyncEngine::organizationsRead, &m_jobs, &JobModel::upsertOrganizations);
    connect(&m_engine, &SyncEngine::jobsRead, &m_jobs, &JobModel::upsertJobs);
    connect(&m_engine, &SyncEngine::candidatesRead, this, [this](const QList<Candidate> &candidates) {
        countTags(candidates);
        m_candidates.upsert(candidates);
        m_tags.refresh();
    });
    connect(&m_engine, &SyncEngine::sendStarted, this,
            [this](const QString &key) { m_candidates.setSending(key, true); });
    connect(&m_engine, &SyncEngine::sendFinished, this, &Workspace::finishSend);
    connect(&m_engine, &SyncEngine::pullFinished, this, &Workspace::finishPull);
    connect(&m_engine, &SyncEngine::refreshFinished, this,
            [this](const QString &reference, const std::optional<ApiError> &error) {
                if (error && error->kind == ApiError::Kind::NotFound && reference == m_current) {
                    Q_EMIT notice({Notice::Level::Warning,
                                   reference,
                                   error->sentence(atsDisplayName(m_account.ats)) + u' ' +
                                       tr("The copy on this computer and its draft are kept."),
                                   Notice::Action::None,
                                   {}});
                }
            });
    connect(&m_jobs, &JobModel::changed, this, &Workspace::refreshStages);
    connect(&m_saver, &DraftSaver::settled, this, &Workspace::startWaiting);
    connect(&m_saver, &DraftSaver::failed, this, [this](const StoreError &error) {
        Q_EMIT notice({Notice::Level::Bad, {}, error.sentence(), Notice::Action::None, {}});
    });
    connect(&m_candidates, &CandidateModel::keyChanged, this, [this](const QString &from, const QString &to) {
        if (m_current == from || m_current == to) // both: a pull showed it already, and its row moved
            setCurrent(to);
    });
    connect(&m_candidates, &CandidateModel::draftChanged, this, [this](const QString &key) {
        if (key == m_current && m_candidates.rowOf(key) < 0)
            setCurrent({});
    });
    connect(&m_candidates, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &cell) {
        const bool ofJob = m_candidates.catalog().at(cell.column()).name == "job_reference"_L1;
        if (ofJob && m_candidates.keyAt(cell.row()) == m_current)
            refreshStages();
    });
}

void Workspace::load()
{
    const QString id = m_context.accountId;
    Store &store = *m_context.store;
    const auto complain = [this](const StoreError &error) {
        Q_EMIT notice({Notice::Level::Bad, {}, error.sentence(), Notice::Action::None, {}});
    };
    onReady(this, store.organizations(id), [this, complain](const Stored<QList<Organization>> &read) {
        if (read)
            m_jobs.upsertOrganizations(*read);
        else
            complain(read.error());
    });
    onReady(this, store.jobs(id), [this, complain](const Stored<QList<Job>> &read) {
        if (read)
            m_jobs.upsertJobs(*read);
        else
            complain(read.error());
    });
    connect(&m_loading, &QFutureWatcherBase::resultReadyAt, this, [this, complain](int i) {
        const Stored<QList<Candidate>> batch = m_loading.resultAt(i);
        if (!batch) {
            complain(batch.error());
            return;
        }
        countTags(*batch);
        m_candidates.upsert(*batch);
    });
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        m_tags.refresh();
        m_list.rebuild();
        m_loaded = true;
        Q_EMIT loaded();
    });
    // Before the candidates: an edit of a candidate whose old draft were not here yet would replace that draft on disk.
    // Drafts that cannot be read leave the account closed for the same reason.
    onReady(this, store.drafts(id), [this, id, complain](const Stored<QList<Draft>> &read) {
        if (!read) {
            complain(read.error());
            return;
        }
        m_candidates.setDrafts(*read);
        m_loading.setFuture(m_context.store->candidates(id));
    });
}

void Workspace::countTags(const QList<Candidate> &candidates)
{
    for (const Candidate &candidate : candidates) {
        // A candidate that is read again and again does not make its tags the most used.
        QStringList tags = candidate.value(u"tag_list"_s).list();
        const QStringList counted = m_candidates.snapshot(candidate.reference).value(u"tag_list"_s).list();
        tags.removeIf([&counted](const QString &tag) { return counted.contains(tag); });
        m_tags.count(tags);
    }
}

void Workspace::setCurrent(const QString &key)
{
    m_current = key;
    m_list.setPinned(key);
    m_changes.setCandidate(key);
    m_journal.setEntries({});
    refreshStages();
    if (!key.isEmpty() && !Draft::isNewKey(key)) {
        readJournal(key);
        const QDateTime readAt = m_candidates.snapshot(key).readAt;
        if (!readAt.isValid() || readAt.secsTo(m_context.now()) > staleAfterSeconds)
            m_engine.refresh(key);
    }
    Q_EMIT currentChanged(key);
}

void Workspace::refreshStages()
{
    const int row = m_candidates.rowOf(m_current);
    if (row < 0) {
        m_stages.setStages({}, 0);
        return;
    }
    const qint64 own = m_candidates.snapshot(m_current).value(u"job_stage_id"_s).number();
    m_stages.setStages(m_jobs.job(m_candidates.jobAt(row)).stages, own);
}

void Workspace::readJournal(const QString &key)
{
    onReady(this, m_context.store->journal(m_context.accountId, key),
            [this, key](const Stored<QList<JournalEntry>> &read) {
                if (!read)
                    return;
                QHash<QString, JournalEntry> lastSent;
                for (const JournalEntry &entry : *read) {
                    if (!lastSent.contains(entry.field)) // newest first
                        lastSent.insert(entry.field, entry);
                }
                m_candidates.setLastSent(key, lastSent);
                if (key == m_current)
                    m_journal.setEntries(*read);
            });
}

QString Workspace::addNew(const QString &jobReference)
{
    const Job job = m_jobs.job(jobReference);
    FieldValues values;
    if (!job.reference.isEmpty()) {
        values.insert(u"organization_reference"_s, Value::ofText(job.organizationReference));
        values.insert(u"job_reference"_s, Value::ofText(job.reference));
        if (!job.stages.isEmpty())
            values.insert(u"job_stage_id"_s, Value::ofNumber(job.stages.first().id));
    }
    QString key = m_candidates.addNew(values);
    setCurrent(key);
    m_list.rebuild();
    return key;
}

void Workspace::send(const QString &key, SendOptions options)
{
    if (m_candidates.draft(key).isEmpty())
        return;
    if (m_engine.writesStopped()) {
        Q_EMIT notice(
            {Notice::Level::Bad,
             key,
             tr("Writing to this account is stopped, because an answer came back with fields emptied that were "
                "not sent. Your changes are kept."),
             Notice::Action::AllowWrites,
             {}});
        return;
    }
    if (!m_engine.connectivity()->mayAsk()) {
        Q_EMIT notice({Notice::Level::Warning,
                       key,
                       tr("You work offline. %1 Send again when you are back online.").arg(kept(key)),
                       Notice::Action::None,
                       {}});
        return;
    }
    m_waiting.insert(key, options);
    m_saver.flush();
}

void Workspace::startWaiting()
{
    if (!m_saver.isSettled())
        return; // could not be saved: what leaves must be on disk first, and the failure was already said
    const auto waiting = std::exchange(m_waiting, {});
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
        const Draft draft = m_candidates.draft(it.key());
        if (!draft.isEmpty()) // discarded while it waited
            m_engine.send(draft, it.value());
    }
}

void Workspace::setArchived(const QString &key, bool archived)
{
    const QModelIndex cell = m_candidates.indexOf(key, u"archived"_s);
    if (cell.isValid())
        m_candidates.setData(cell, archived);
}

QUrl Workspace::dashboardUrl(const QString &key) const
{
    const QString path = m_candidates.snapshot(key).value(u"modal_path"_s).text();
    if (m_account.dashboard.isEmpty() || !path.startsWith(u'/'))
        return {};
    QUrl url = m_account.dashboard;
    url.setPath(path);
    return url;
}

QString Workspace::kept(const QString &key) const
{
    return tr("Your %n change(s) are kept.", nullptr, static_cast<int>(m_candidates.draft(key).fields.size()));
}

void Workspace::finishPull(const PullReport &report)
{
    const QString ats = atsDisplayName(m_account.ats);
    if (report.storeError) {
        Q_EMIT notice({Notice::Level::Bad, {}, report.storeError->sentence(), Notice::Action::None, {}});
    } else if (report.error && report.error->kind != ApiError::Kind::Cancelled) {
        const bool forbidden = report.error->kind == ApiError::Kind::Forbidden;
        const bool token = forbidden || report.error->kind == ApiError::Kind::Unauthorized;
        const QString what =
            forbidden ? tr("Reading candidates is off for some or all jobs (right candidates_r). ") : QString();
        Q_EMIT notice({Notice::Level::Warning,
                       {},
                       what + report.error->sentence(ats) + u' ' + tr("What was read so far is kept."),
                       token ? Notice::Action::NewToken : Notice::Action::Retry,
                       {}});
    } else if (report.jobsRefused && !report.error) {
        Q_EMIT notice({Notice::Level::Warning,
                       {},
                       tr("Listing jobs is off: new jobs and stages do not appear (right jobs_r). %1 Candidates of "
                          "the jobs known here can be read, edited and sent.")
                           .arg(report.jobsRefused->sentence(ats)),
                       Notice::Action::NewToken,
                       {}});
    }
}

void Workspace::finishSend(const SendReport &report)
{
    m_candidates.setSending(report.key, false);
    const bool settled = report.fate == Fate::Accepted && report.snapshot;
    const bool discarded = m_candidates.rowOf(report.key) < 0; // a new one, while it was being created
    if (settled && !discarded) {
        m_candidates.applySent(report.key, report.sent, *report.snapshot);
        readJournal(report.snapshot->reference);
    } else if (report.snapshot) {
        m_candidates.upsert({*report.snapshot});
    }
    const bool filePending = settled && std::ranges::any_of(report.checks, [](const FieldCheck &check) {
                                 return check.verdict == FieldCheck::Verdict::NotYet;
                             });
    if (filePending) {
        for (const auto wait : rereadAfter)
            QTimer::singleShot(wait, this, [this, key = report.snapshot->reference] { m_engine.refresh(key); });
    }
    // A stage may be gone since the job was read (welcome-kit.md section 10, row 9).
    const int row = m_candidates.rowOf(report.key);
    if (report.fate == Fate::Rejected && row >= 0 && m_candidates.draft(report.key).contains(u"job_stage_id"_s)) {
        const Job job = m_jobs.job(m_candidates.jobAt(row));
        if (!job.reference.isEmpty())
            m_engine.refreshJob(job);
    }
    explain(report);
    Q_EMIT sendFinished(report);
}

void Workspace::explainAccepted(const SendReport &report)
{
    QStringList lines;
    for (const FieldCheck &check : report.checks) {
        const Field *field = m_candidates.catalog().find(check.field);
        const QString label = field ? field->displayLabel() : check.field;
        if (check.verdict == FieldCheck::Verdict::Kept)
            lines.append(
                tr("%1 was not changed: Welcome Kit still has the old value. Your change stays a draft.").arg(label));
        else if (check.verdict == FieldCheck::Verdict::Changed)
            lines.append(tr("%1 was stored differently: “%2”.").arg(label, check.answered.text()));
        else if (check.verdict == FieldCheck::Verdict::NotYet)
            lines.append(
                tr("%1 was taken, but Welcome Kit does not show the new file yet. It will be looked for again.")
                    .arg(label));
    }
    if (!lines.isEmpty()) {
        Q_EMIT notice(
            {Notice::Level::Warning, report.snapshot->reference, lines.join(u'\n'), Notice::Action::None, {}});
    }
    // Last, so that no lesser word hides it.
    if (!report.emptiedByAts.isEmpty()) {
        Q_EMIT notice(
            {Notice::Level::Bad,
             report.snapshot->reference,
             tr("Welcome Kit's answer lacks fields that were not sent (%1). Writing is stopped until you looked "
                "at the candidate.")
                 .arg(report.emptiedByAts.join(u", "_s)),
             Notice::Action::AllowWrites,
             {}});
    }
}

void Workspace::explain(const SendReport &report)
{
    const QString ats = atsDisplayName(m_account.ats);
    const QString key = report.key;
    const QString words = report.error ? report.error->sentence(ats) : QString();
    switch (report.fate) {
    case Fate::Accepted:
        explainAccepted(report);
        break;
    case Fate::Rejected: {
        const Draft draft = m_candidates.draft(key);
        const QString only = draft.fields.size() == 1 ? draft.fields.firstKey() : QString();
        const QString field = report.error && !report.error->field.isEmpty() ? report.error->field : only;
        m_candidates.setRejection(key, field, words);
        Q_EMIT notice({Notice::Level::Bad, key, words + u' ' + kept(key), Notice::Action::None, {}});
        break;
    }
    case Fate::Conflict:
        Q_EMIT notice(
            {Notice::Level::Warning,
             key,
             tr("Somebody changed this candidate too. Nothing was sent: decide each marked field on the right. %1")
                 .arg(kept(key)),
             Notice::Action::None,
             {}});
        break;
    case Fate::AlreadyThere:
        Q_EMIT notice({Notice::Level::Warning, key,
                       tr("%1 is already in this job with the same email. Nothing was created. Open that candidate, or "
                          "create a second one.")
                           .arg(report.matches.first().displayName()),
                       Notice::Action::OpenMatch, report.matches.first().reference});
        m_candidates.upsert(report.matches);
        break;
    case Fate::NotReady: {
        QStringList texts;
        bool blocked = false;
        for (const Problem &problem : report.problems) {
            texts.append(problem.text);
            blocked = blocked || problem.weight == Problem::Weight::Blocks;
        }
        Q_EMIT notice({Notice::Level::Warning,
                       key,
                       texts.join(u' ') + u' ' + kept(key),
                       blocked ? Notice::Action::None : Notice::Action::SendAnyway,
                       {}});
        break;
    }
    case Fate::Kept: {
        const bool token = report.error && (report.error->kind == ApiError::Kind::Unauthorized ||
                                            report.error->kind == ApiError::Kind::Forbidden);
        Q_EMIT notice({Notice::Level::Warning,
                       key,
                       words + u' ' + kept(key),
                       token ? Notice::Action::NewToken : Notice::Action::Retry,
                       {}});
        break;
    }
    case Fate::Unknown:
        Q_EMIT notice({Notice::Level::Warning,
                       key,
                       words + u' ' +
                           tr("It is not known whether the changes arrived; before they are sent again, "
                              "%1 is asked what it has.")
                               .arg(ats) +
                           u' ' + kept(key),
                       Notice::Action::Retry,
                       {}});
        break;
    case Fate::StoreFailed:
        Q_EMIT notice({Notice::Level::Bad,
                       key,
                       report.storeError ? report.storeError->sentence() : QString(),
                       Notice::Action::Retry,
                       {}});
        break;
    }
}

} // namespace vivier
