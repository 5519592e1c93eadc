// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/instaviewanswers.h"
#include "sandbox/instaviewbody.h"
#include "sandbox/instaviewjson.h"
#include "sandbox/instaviewkey.h"
#include "sandbox/instaviewworld.h"
#include "sandbox/queryreader.h"

#include <QMutex>

namespace vivier::sandbox {

/// InstaView's public API as its documents describe it (instaview/README.md), over records of its own, which are made
/// when they are first asked for. Thread-safe.
class InstaView
{
public:
    struct Setup
    {
        QString token;
        int candidates = 0;
        quint32 seed = 1;
        std::function<qint64()> now; ///< milliseconds since the epoch
        InstaViewOptions options;
    };
    static constexpr QStringView kPrefix = u"/instaview";

    explicit InstaView(Setup setup);

    /// Counts a request that has come in; each gets one ticket, whatever becomes of it.
    InstaViewTicket admit(const Request &request);
    /// `path` is below the prefix: "/candidates/6f0c…".
    Response answer(const Request &request, const QString &path, const InstaViewTicket &ticket);
    /// What a fault's status looks like here; `retryAfter` as in Fault. A proxy's page for 502, 503 and 504.
    Response failure(int status, int retryAfter, const InstaViewTicket &ticket);
    /// Adds the headers that every answer has.
    Response stamped(Response response, const InstaViewTicket &ticket) const;

    InstaViewOptions options() const;
    void setOptions(const InstaViewOptions &options);

    // The records without a request; see Sandbox. `company`: empty is the first.
    QStringList companies();
    QStringList jobs(const QString &company);
    QStringList candidates(const QString &company);
    QJsonObject candidate(const QString &id);
    QByteArray metadata(const QString &id);
    QString touch(const QString &id, const QByteArray &json); ///< null when it was made, else a sentence
    bool remove(const QString &id);

private:
    struct Call
    {
        const Request &request;
        InstaViewKey key = {};
        QString id = {};  ///< the last part of the path, if the route has one
        int company = -1; ///< row; -1: every company of an ATS key
    };
    using Answer = Response (InstaView::*)(const Call &);
    struct Route
    {
        QByteArray method;
        QString path; ///< "/candidates/:id"
        QString scope;
        Answer answer;
        bool everyCompany = false; ///< an ATS key need not name one
    };
    static const QList<Route> &routes();

    void makeRecords();
    Response route(const QString &path, Call call);
    std::optional<InstaViewProblem> enterCompany(const Route &route, Call *call) const;

    Response listCompanies(const Call &call);
    Response showCompany(const Call &call);
    Response listJobs(const Call &call);
    Response showJob(const Call &call);
    Response listCandidates(const Call &call);
    Response showCandidate(const Call &call);
    Response createCandidate(const Call &call);
    Response updateCandidate(const Call &call);
    Response deleteCandidate(const Call &call);

    Response problem(const InstaViewProblem &problem) { return m_answers.problem(problem); }
    Response page(const QList<int> &rows, InstaViewPage page, QByteArray (InstaViewJson::*text)(int) const);
    static InstaViewPage pageOf(QueryReader &query);
    InstaViewJson json() const { return {m_world, m_options}; }
    static std::optional<InstaViewProblem> lacks(const InstaViewKey &key, const QString &scope);
    static InstaViewProblem missing(const QString &type, const QString &id);
    static InstaViewProblem foreign(const QString &type);
    static std::optional<InstaViewProblem> onlyCompanyId(const Request &request);
    /// The row of a candidate of the call's company, or what is wrong.
    std::optional<InstaViewProblem> find(const Call &call, int *row) const;
    std::optional<InstaViewProblem> findJobs(const QStringList &ids, int company, QList<int> *rows) const;
    std::optional<InstaViewBody> bodyOf(const Call &call, InstaViewBody::Kind kind, InstaViewProblem *refusal) const;
    /// True when anything changed.
    static bool apply(const InstaViewBody &body, const std::optional<QList<int>> &jobs, InstaViewCandidate &candidate);
    qint64 writeTime(qint64 after) const;

    mutable QMutex m_mutex;
    const Setup m_setup;
    InstaViewOptions m_options;
    InstaViewWorld m_world;
    InstaViewRates m_rates;
    InstaViewAnswers m_answers;
};

} // namespace vivier::sandbox
