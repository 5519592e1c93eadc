// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/faults.h"
#include "sandbox/instaviewoptions.h"
#include "sandbox/journal.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace vivier::sandbox {

struct Options
{
    quint16 port = 0;     ///< 0: a free one
    int candidates = 240; ///< of Welcome Kit, and again of InstaView's first company
    quint32 seed = 1;
    /// Bearer token with every scope. Further tokens follow from it: "<token>-without-jobs_r" lacks that scope (several
    /// with commas), "<token>-mine" has my_candidates_rw only; see grant.h. It is InstaView's API key too; see
    /// instaviewkey.h.
    QString token = QStringLiteral("sandbox-token");
    QString journalFile = {};    ///< empty: the journal is kept in memory only
    int fetchTimeoutMs = 10'000; ///< for one remote_*_url
    std::function<QDateTime()> clock =
        {}; ///< the time of writes; empty: the system's. Called on the server's thread, by touch() and touchInstaView()
    InstaViewOptions instaview = {};
    bool olderApi = false; ///< Welcome Kit creates as its document of 2016 says
};

/// An ATS on 127.0.0.1 that behaves as Welcome Kit's documents say, and beside it one that behaves as InstaView's do,
/// on a thread of its own. All functions may be called from any thread but the server's; none but start() and the
/// destructor waits for that thread.
class Sandbox
{
public:
    explicit Sandbox(Options options);
    ~Sandbox(); ///< stop()
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Makes the records and listens; blocks until it does. False with a sentence when the port or journal is refused.
    /// After stop() it comes back on the same port with the same records, as a server does after an outage.
    bool start(QString *problem = nullptr);
    /// Closes every connection and joins the thread. Harmless when not started.
    void stop();

    quint16 port() const;
    /// "http://127.0.0.1:PORT/api/v1/external": the base URL of a Welcome Kit account.
    QUrl baseUrl() const;
    /// "http://127.0.0.1:PORT" + path, for example url(u"/files/cv.pdf"_s).
    QUrl url(const QString &path) const;
    const Options &options() const;

    QList<JournalEntry> journal() const;
    void clearJournal();
    /// Why the journal's file lacks requests; empty while it has them all.
    QString journalProblem() const;

    /// The whole server-side record: the documented object with `stage` and `tags`, and what no call returns: media_*,
    /// remote_* as last sent, comment, referrer, comments. Empty when there is no such candidate.
    QJsonObject candidate(const QString &reference) const;
    /// In the order of the list; of all jobs without `job`.
    QStringList candidateReferences(const QString &job = {}) const;
    /// In the order of GET /jobs, organization by organization.
    QStringList jobReferences() const;

    void setFault(const Fault &fault); ///< replaces all others
    void setFaults(const QList<Fault> &faults);
    void clearFaults();

    /// A colleague's edit in the ATS itself: update fields by API name, `address`, `city`, `zip_code`, `country_*`,
    /// `origin`, `referrer`. Changes updated_at; not journalled. False with a sentence when refused.
    bool touch(const QString &reference, const QJsonObject &changes, QString *problem = nullptr);

    /// A colleague takes the candidate to another job, into its stage of the same name, else its first.
    bool changeJob(const QString &reference, const QString &job);
    /// A colleague deletes a stage; who is in it comes to the first of the others, and no move tells of that.
    bool deleteStage(const QString &job, int stageId);

    /// Welcome Kit's documents leave open when a file is fetched (welcomekit/README.md, row 15): with `later` one that
    /// a PUT or POST names is taken, and shows only after deliverFiles().
    void setFilesLater(bool later);
    void deliverFiles();

    /// "http://127.0.0.1:PORT/instaview": the base URL of an InstaView account. Faults and journal work there too.
    QUrl instaViewUrl() const;
    /// The ATSs that it plays, by their short names, with their addresses.
    QList<std::pair<QString, QUrl>> servers() const
    {
        return {{QStringLiteral("welcomekit"), baseUrl()}, {QStringLiteral("instaview"), instaViewUrl()}};
    }
    /// Applies from the next request on; a new plan begins with fresh windows.
    void setInstaView(const InstaViewOptions &options);
    InstaViewOptions instaView() const;

    /// Identifiers. The first company is that of the regular key and has `Options::candidates` candidates, whatever the
    /// further ones have; an empty `company` means the first. Candidates in the order of the list, newest first.
    QStringList instaViewCompanies() const;
    QStringList instaViewJobs(const QString &company = {}) const;
    QStringList instaViewReferences(const QString &company = {}) const;
    /// The whole server-side record: the documented object, whatever `hide` says, and `companyId` and `cvSource`, the
    /// CV as it was sent. Empty when there is no such candidate, or no longer.
    QJsonObject instaViewCandidate(const QString &id) const;
    /// `metadata` as the bytes that were last sent; null when there is none.
    QByteArray instaViewMetadata(const QString &id) const;
    /// A colleague's edit in InstaView itself, by the names of PATCH; `status` may be any word (instaview/README.md,
    /// row 4) and gdprExpiryDate any day (row 21). updatedAt moves; not journalled. False with a sentence when refused.
    bool touchInstaView(const QString &id, const QJsonObject &changes, QString *problem = nullptr);
    /// The same with JSON text, for metadata that QJsonObject would spell in another way.
    bool touchInstaView(const QString &id, const QByteArray &json, QString *problem = nullptr);
    /// A colleague's deletion. False when there is no such candidate.
    bool deleteInstaView(const QString &id);

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace vivier::sandbox
