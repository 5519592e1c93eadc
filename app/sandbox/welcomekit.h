// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/fetcher.h"
#include "sandbox/files.h"
#include "sandbox/grant.h"
#include "sandbox/httpmessage.h"
#include "sandbox/queryreader.h"
#include "sandbox/welcomekitjson.h"

#include <functional>

namespace vivier::sandbox {

/// Welcome Kit's external API as its documents describe it, over a World. Lives on the server's thread and takes the
/// world's mutex for each access.
class WelcomeKit
{
public:
    struct Setup
    {
        QString root; ///< "http://127.0.0.1:PORT"
        QString token;
        std::function<qint64()> now; ///< milliseconds since the epoch
        bool olderApi = false;
    };
    static constexpr QStringView kPrefix = u"/api/v1/external";

    WelcomeKit(World &world, Files &files, Fetcher &fetcher, Setup setup);

    /// `path` is below the prefix: "/candidates/wttj-…".
    void handle(const Request &request, const QString &path, const Reply &reply);

    /// A colleague's change, without a request: update fields, read-only profile fields, `origin`, `referrer`. Files
    /// are not fetched. Null when it was made, else a sentence.
    QString touch(const QString &reference, const QJsonObject &changes);
    /// A colleague takes the candidate to another job, into its stage of the same name, else its first. False when
    /// there is no such candidate or job.
    bool changeJob(const QString &reference, const QString &job);
    /// A colleague deletes a stage; who is in it comes to the first of the others, and no move tells of that. False
    /// when there is no such stage, or no other.
    bool deleteStage(const QString &job, int stageId);

private:
    struct Call
    {
        const Request &request;
        QString argument; ///< the reference in the path, if the route has one
        Grant grant;
    };
    using Answer = Response (WelcomeKit::*)(const Call &);
    using Later = void (WelcomeKit::*)(const Call &, const Reply &);
    struct Route
    {
        QByteArray method;
        QString path;          ///< "/candidates/:reference"
        QList<QString> scopes; ///< each is needed: "jobs_r" also means jobs_rw, "candidates" any candidate scope
        Answer answer = nullptr;
        Later later = nullptr;
    };
    static const QList<Route> &routes();
    static QString missingScope(const Grant &grant, const QList<QString> &scopes);

    Response usersCurrent(const Call &call);
    Response listJobs(const Call &call);
    Response showJob(const Call &call);
    Response showOrganization(const Call &call);
    Response partnersOnly(const Call &call);
    Response listCandidates(const Call &call);
    Response showCandidate(const Call &call);
    void updateCandidate(const Call &call, const Reply &reply);
    void createCandidate(const Call &call, const Reply &reply);
    Response createComment(const Call &call);
    Response listDocuments(const Call &call);
    void attachDocuments(const Call &call, const Reply &reply);
    Response listEmails(const Call &call);
    Response listMoves(const Call &call);

    struct Page
    {
        int perPage = 100;
        int page = 1;
    };
    static Page pageOf(QueryReader &query);
    /// The bare array and the X- headers; `make` is called with the row of each item on the page.
    static Response list(const Page &page, int total, const std::function<QJsonObject(int)> &make);

    /// The body as an object, or nullopt with the answer to give.
    static std::optional<QJsonObject> bodyOf(const Request &request, Response *refusal);
    bool mayWriteCandidates(const Grant &grant) const
    {
        return grant.has(QStringLiteral("candidates_rw")) || grant.onlyOwn;
    }
    /// -1 also when this token may not see it.
    int visibleRow(const QString &reference, const Grant &grant) const;
    void setStage(int row, int stageId, qint64 at);
    void keepFiles(int row, const QList<Fetcher::Order> &orders, const QList<Fetcher::Fetched> &fetched);
    WelcomeKitJson json() const { return {m_world, m_setup.root}; }

    World &m_world;
    Files &m_files;
    Fetcher &m_fetcher;
    Setup m_setup;
};

} // namespace vivier::sandbox
