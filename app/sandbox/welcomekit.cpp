// SPDX-License-Identifier: MIT
#include "sandbox/welcomekit.h"

#include "sandbox/apierror.h"
#include "sandbox/writefields.h"

#include <QJsonDocument>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

/// Matches "/jobs/:reference" against "/jobs/x"; the argument is the part at the colon.
bool matches(const QString &pattern, const QString &path, QString *argument)
{
    const qsizetype colon = pattern.indexOf(u':');
    if (colon < 0)
        return pattern == path;
    const QStringView head = QStringView(pattern).left(colon);
    if (!path.startsWith(head) || path.size() == colon || path.indexOf(u'/', colon) >= 0)
        return false;
    *argument = path.mid(colon);
    return true;
}

} // namespace

WelcomeKit::WelcomeKit(World &world, Files &files, Fetcher &fetcher, Setup setup)
    : m_world(world)
    , m_files(files)
    , m_fetcher(fetcher)
    , m_setup(std::move(setup))
{
}

const QList<WelcomeKit::Route> &WelcomeKit::routes()
{
    static const QString candidates = u"candidates"_s;
    static const QString writes = u"candidates_rw"_s;
    static const QList<Route> all{
        {"GET", u"/users/current"_s, {u"me_r"_s}, &WelcomeKit::usersCurrent},
        {"GET", u"/organizations"_s, {}, &WelcomeKit::partnersOnly},
        {"GET", u"/organizations/:reference"_s, {u"organizations_r"_s}, &WelcomeKit::showOrganization},
        {"GET", u"/jobs/all"_s, {}, &WelcomeKit::partnersOnly},
        {"GET", u"/jobs"_s, {u"jobs_r"_s}, &WelcomeKit::listJobs},
        {"HEAD", u"/jobs"_s, {u"jobs_r"_s}, &WelcomeKit::listJobs},
        {"GET", u"/jobs/:reference"_s, {u"jobs_r"_s}, &WelcomeKit::showJob},
        {"GET", u"/candidates"_s, {candidates}, &WelcomeKit::listCandidates},
        {"POST", u"/candidates"_s, {writes}, nullptr, &WelcomeKit::createCandidate},
        {"GET", u"/candidates/:reference"_s, {candidates}, &WelcomeKit::showCandidate},
        {"PUT", u"/candidates/:reference"_s, {writes}, nullptr, &WelcomeKit::updateCandidate},
        {"POST", u"/comments"_s, {u"comments_w"_s, candidates}, &WelcomeKit::createComment},
        {"GET", u"/documents"_s, {u"documents_r"_s, candidates}, &WelcomeKit::listDocuments},
        {"POST", u"/documents"_s, {u"documents_rw"_s, writes}, nullptr, &WelcomeKit::attachDocuments},
        {"GET", u"/emails"_s, {u"emails_r"_s, candidates}, &WelcomeKit::listEmails},
        {"GET", u"/moves"_s, {u"moves_r"_s}, &WelcomeKit::listMoves},
    };
    return all;
}

QString WelcomeKit::missingScope(const Grant &grant, const QList<QString> &scopes)
{
    for (const QString &scope : scopes) {
        if (scope == "candidates"_L1) {
            if (!grant.mayReadCandidates())
                return u"candidates_r"_s;
        } else if (scope == "candidates_rw"_L1) {
            if (!grant.has(scope) && !grant.onlyOwn)
                return scope;
        } else if (!grant.has(scope) && !(scope.endsWith("_r"_L1) && grant.has(scope + u'w'))) {
            return scope;
        }
    }
    return {};
}

void WelcomeKit::handle(const Request &request, const QString &path, const Reply &reply)
{
    const std::optional<Grant> grant = grantOf(request, m_setup.token);
    if (!grant) {
        reply(plainError(401));
        return;
    }
    QByteArray allowed;
    for (const Route &route : routes()) {
        Call call{.request = request, .argument = {}, .grant = *grant};
        if (!matches(route.path, path, &call.argument))
            continue;
        if (route.method != request.method) {
            allowed += (allowed.isEmpty() ? "" : ", ") + route.method;
            continue;
        }
        if (const QString scope = missingScope(*grant, route.scopes); !scope.isNull()) {
            reply(apiError(403, u"invalid_scope"_s, u"The token lacks the scope %1"_s.arg(scope)));
        } else if (route.later) {
            (this->*route.later)(call, reply);
        } else {
            const QMutexLocker lock(&m_world.mutex);
            reply((this->*route.answer)(call));
        }
        return;
    }
    Response response = plainError(allowed.isEmpty() ? 404 : 405);
    if (!allowed.isEmpty())
        response.headers.append({"Allow", allowed});
    reply(response);
}

Response WelcomeKit::partnersOnly(const Call &call)
{
    const bool jobs = call.request.path.endsWith("/jobs/all"_L1);
    return apiError(403, u"invalid_scope"_s,
                    u"The token lacks the scope %1"_s.arg(jobs ? u"su_jobs_r"_s : u"su_organizations_r"_s));
}

WelcomeKit::Page WelcomeKit::pageOf(QueryReader &query)
{
    return {.perPage = query.positive(u"per_page"_s, 100), .page = query.positive(u"page"_s, 1)};
}

Response WelcomeKit::list(const Page &page, int total, const std::function<QJsonObject(int)> &make)
{
    const qint64 offset = qint64(page.page - 1) * page.perPage;
    QJsonArray array;
    for (qint64 row = offset; row < qMin<qint64>(total, offset + page.perPage); ++row)
        array.append(make(int(row)));
    const qint64 pages = (qint64(total) + page.perPage - 1) / page.perPage;
    Response response = jsonAnswer(200, array);
    response.headers = {{"X-Total", QByteArray::number(total)},
                        {"X-Total-Pages", QByteArray::number(pages)},
                        {"X-Per-Page", QByteArray::number(page.perPage)},
                        {"X-Page", QByteArray::number(page.page)},
                        {"X-Offset", QByteArray::number(offset)}};
    return response;
}

std::optional<QJsonObject> WelcomeKit::bodyOf(const Request &request, Response *refusal)
{
    QUrlQuery query = request.query;
    query.removeAllQueryItems(u"access_token"_s);
    const QByteArray type = request.headers.value("content-type").split(';').constFirst().trimmed().toLower();
    if (!query.isEmpty())
        *refusal = invalid(u"The fields go into the JSON body, not into the query"_s);
    else if (type != "application/json")
        *refusal = invalid(u"The body must be JSON, with Content-Type: application/json"_s);
    else if (const QJsonDocument document = QJsonDocument::fromJson(request.body); !document.isObject())
        *refusal = invalid(u"The body is not a JSON object"_s);
    else
        return document.object();
    return std::nullopt;
}

int WelcomeKit::visibleRow(const QString &reference, const Grant &grant) const
{
    const int row = m_world.candidateRow(reference);
    if (row >= 0 && grant.onlyOwn && m_world.candidates.at(row).owner != grant.token)
        return -1;
    return row;
}

void WelcomeKit::setStage(int row, int stageId, qint64 at)
{
    Candidate &candidate = m_world.candidates[row];
    if (candidate.stageId == stageId)
        return;
    m_world.moves.append({row, candidate.stageId, stageId, at, candidate.job, candidate.job});
    candidate.stageId = stageId;
}

} // namespace vivier::sandbox
