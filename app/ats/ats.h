// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/fieldcatalog.h"
#include "candidate/job.h"
#include "candidate/stagesince.h"
#include "http/apierror.h"

#include <QCoroTask>

#include <QDate>
#include <QUrl>

#include <chrono>
#include <optional>
#include <stop_token>
#include <utility>
#include <variant>

namespace vivier {

/// Which candidates of one job to read, and which page.
struct CandidateQuery
{
    QString jobReference;    ///< empty: of all jobs and of none, where the ATS lists across them
    QString email;           ///< exact or partial is not documented: compare again on our side
    QDate updatedAfter;      ///< day only; inclusive or not is not documented: ask one day earlier. InstaView has none
    int page = 1;            ///< from 1
    int perPage = 100;       ///< Welcome Kit's documented default; no maximum is documented
    bool background = false; ///< nobody waits for it: see Request::background
};

/// A whole list, without the records that could not be read: that have no reference, or none that can be one.
template <typename T> struct Listed : QList<T>
{
    Listed() = default;
    Listed(QList<T> list)
        : QList<T>(std::move(list))
    {
    }
    int unreadable = 0; ///< how many those were
};

struct CandidatePage
{
    QList<Candidate> candidates;
    int unreadable = 0; ///< candidates of this page beside them, as in Listed
    int page = 1;
    int total = -1;      ///< from X-Total; -1 when not told
    int totalPages = -1; ///< from X-Total-Pages; -1 when not told
    /// Ended by header and by a short page: neither alone is trusted (welcomekit/README.md, row 24).
    bool last = true;
};

/// Which moves to read, and which page. No filter by time or candidate, and no order, is documented.
struct MoveQuery
{
    QString organizationReference;
    QString jobReference;
    int page = 1; ///< from 1
    int perPage = 100;
};

struct MovePage
{
    QList<StageMove> moves;
    int unreadable = 0; ///< moves of this page beside them, without a candidate or a time
    int total = -1;     ///< -1 when not told
    bool last = true;   ///< as in CandidatePage
};

/// A candidate to create: where, and its fields (the ATS's own names, none unknown).
struct NewCandidate
{
    QString organizationReference; ///< InstaView: empty for the account's own company
    QString jobReference;          ///< InstaView: only where the values name no jobs
    FieldValues values;
};

/// A file that the ATS keeps beside the candidate.
struct Document
{
    QString fileName; ///< Welcome Kit: without extension in the documented example
    QUrl url;         ///< short-lived (welcomekit/README.md, row 16): not kept
    qint64 size = -1; ///< bytes; -1: not told
    QDateTime createdAt;
    QString contentType = {}; ///< "": not told
};

/// A mail that the ATS keeps with the candidate. Any part may be "".
struct Email
{
    QString subject;
    QString body; ///< HTML or text, which is not documented: a stranger's words, never shown as HTML
    QString from;
    QString to;
    QDateTime createdAt;
    QStringList attachments; ///< names of files
};

/// One remote system as one account sees it: endpoints and JSON mapping, nothing else. No state but the connection, no
/// retry of writes, no merge. Used on the thread that made it. Every task ends (result, error or Cancelled after its
/// stop token fired) and may outlive the Ats object.
class Ats
{
public:
    Ats() = default;
    virtual ~Ats() = default;
    Q_DISABLE_COPY_MOVE(Ats)

    virtual const FieldCatalog &catalog() const = 0;
    /// Whether the field travels with create(); what does not follows in an update.
    virtual bool createsWith(const Field &field) const { return field.travelsWithCreate(false); }
    /// How many requests leave in a second at most, at present: the account's setting, or less for a while after the
    /// ATS asked for a pause. 0: no limit of ours.
    virtual double requestsPerSecond() const { return 0; }
    /// How long from now until so many more requests have left: by the account's setting, by what the ATS last said of
    /// its limits and pauses, and by what a request took of late. Nothing while none of these is known.
    virtual std::optional<std::chrono::milliseconds> timeFor(int requests) const = 0;

    /// Whether candidates are listed without naming a job; else there is a listing per job only.
    virtual bool listsAcrossJobs() const { return false; }
    /// What a create sends so that its candidate can be told from any other afterwards: `values`, with `creationId`
    /// among them where the ATS has a place for it (instaview/README.md, row 19). Welcome Kit has none.
    virtual FieldValues withIdempotencyKey(FieldValues values, const QString &creationId) const
    {
        Q_UNUSED(creationId)
        return values;
    }
    /// The id that withIdempotencyKey() left in a candidate; "" when there is none.
    virtual QString creationId(const Candidate &candidate) const
    {
        Q_UNUSED(candidate)
        return {};
    }

    virtual QCoro::Task<Result<Identity>> identity(std::stop_token stop) = 0;
    /// What the account may see, plus the account's own list; one that may not be read is named by its reference.
    virtual QCoro::Task<Result<Listed<Organization>>> organizations(std::stop_token stop) = 0;
    /// All pages, with stages.
    virtual QCoro::Task<Result<Listed<Job>>> jobs(QString organizationReference, std::stop_token stop) = 0;
    virtual QCoro::Task<Result<Job>> job(QString reference, std::stop_token stop) = 0;
    virtual QCoro::Task<Result<CandidatePage>> candidates(CandidateQuery query, std::stop_token stop) = 0;
    virtual QCoro::Task<Result<Candidate>> candidate(QString reference, std::stop_token stop) = 0;
    /// Candidates that `wanted` may already be, by what identifies a person there: Welcome Kit the email in the job,
    /// InstaView the email or the phone, and the creation id.
    virtual QCoro::Task<Result<QList<Candidate>>> possibleDuplicates(NewCandidate wanted, std::stop_token stop) = 0;
    /// Whether it tells of moves at all.
    virtual bool tellsMoves() const { return false; }
    /// One page of the moves of a job's candidates. Nobody waits for it: see Request::background.
    virtual QCoro::Task<Result<MovePage>> moves(MoveQuery, std::stop_token) { co_return MovePage(); }
    /// Sends exactly `changes` (the ATS's own names, none unknown) and gives the ATS's own answer. Fields that the
    /// answer leaves out are unknown in it.
    virtual QCoro::Task<Result<Candidate>> update(QString reference, FieldValues changes, std::stop_token stop) = 0;
    virtual QCoro::Task<Result<Candidate>> create(NewCandidate candidate, std::stop_token stop) = 0;
    /// Sends one field of use SendOnce to a candidate that exists. Not idempotent and without a key: a lost answer is
    /// maybeApplied, and only documents can be looked up.
    virtual QCoro::Task<Result<std::monostate>> sendOnce(QString reference, QString field, Value value,
                                                         std::stop_token stop) = 0;
    /// Whether it has documents beside the candidate, and mails.
    virtual bool tellsDocuments() const { return false; }
    virtual bool tellsEmails() const { return false; }
    /// All pages of the candidate's documents.
    virtual QCoro::Task<Result<QList<Document>>> documents(QString reference, std::stop_token stop) = 0;
    /// All pages of the candidate's mails.
    virtual QCoro::Task<Result<QList<Email>>> emails(QString, std::stop_token) { co_return QList<Email>(); }
};

} // namespace vivier
