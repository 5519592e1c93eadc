// SPDX-License-Identifier: MIT
#include "sandbox/welcomekit.h"

#include "sandbox/apierror.h"

#include <QFileInfo>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

constexpr qint64 kDocumentLimit = 25LL * 1024 * 1024; // none is documented; the server's memory has one all the same

/// The rows of `records` that belong to the candidate.
template <typename Record> QList<int> rowsOf(const QList<Record> &records, int candidate)
{
    QList<int> rows;
    for (int row = 0; row < records.size(); ++row)
        if (records.at(row).candidate == candidate)
            rows.append(row);
    return rows;
}

/// One sentence when a field is not a non-empty string, or when the body holds any other field.
QString checkStrings(const QJsonObject &body, const QStringList &strings, const QStringList &others = {})
{
    for (auto it = body.begin(); it != body.end(); ++it)
        if (!strings.contains(it.key()) && !others.contains(it.key()))
            return u"%1 is not a field of this call"_s.arg(it.key());
    for (const QString &name : strings) {
        if (!body.contains(name))
            return u"%1 is missing"_s.arg(name);
        if (!body.value(name).isString())
            return u"%1 must be a string"_s.arg(name);
        if (body.value(name).toString().isEmpty())
            return u"%1 can't be blank"_s.arg(name);
    }
    return {};
}

} // namespace

Response WelcomeKit::createComment(const Call &call)
{
    Response refusal;
    const std::optional<QJsonObject> body = bodyOf(call.request, &refusal);
    if (!body)
        return refusal;
    if (const QString problem = checkStrings(*body, {u"candidate_reference"_s, u"content"_s}); !problem.isNull())
        return invalid(problem);
    const int row = visibleRow(body->value("candidate_reference"_L1).toString(), call.grant);
    if (row < 0)
        return notFound(u"The candidate"_s);
    const qint64 at = World::writeTime(m_world.candidates.at(row), m_setup.now());
    m_world.comments.append({m_world.nextId(), row, body->value("content"_L1).toString(), at});
    m_world.candidates[row].updatedAt = at;
    return jsonAnswer(201, json().comment(m_world.comments.constLast()));
}

Response WelcomeKit::listDocuments(const Call &call)
{
    QueryReader query(call.request.query);
    const QString reference = query.required(u"candidate_reference"_s);
    const Page page = pageOf(query);
    if (const QString problem = query.problem(); !problem.isNull())
        return invalid(problem);
    const int candidate = visibleRow(reference, call.grant);
    if (candidate < 0)
        return notFound(u"The candidate"_s);
    const QList<int> rows = rowsOf(m_world.documents, candidate);
    return list(page, int(rows.size()), [&](int row) { return json().document(m_world.documents.at(rows.at(row))); });
}

Response WelcomeKit::listEmails(const Call &call)
{
    QueryReader query(call.request.query);
    const QString reference = query.required(u"candidate_reference"_s);
    const Page page = pageOf(query);
    if (const QString problem = query.problem(); !problem.isNull())
        return invalid(problem);
    const int candidate = visibleRow(reference, call.grant);
    if (candidate < 0)
        return notFound(u"The candidate"_s);
    const QList<int> rows = rowsOf(m_world.emails, candidate);
    return list(page, int(rows.size()), [&](int row) { return json().email(m_world.emails.at(rows.at(row))); });
}

void WelcomeKit::attachDocuments(const Call &call, const Reply &reply)
{
    Response refusal;
    const std::optional<QJsonObject> body = bodyOf(call.request, &refusal);
    if (!body) {
        reply(refusal);
        return;
    }
    QString problem = checkStrings(*body, {u"candidate_reference"_s}, {u"remote_file_urls"_s});
    const QJsonArray items = body->value("remote_file_urls"_L1).toArray();
    if (problem.isNull() && items.isEmpty())
        problem = u"remote_file_urls must be an array of at least one file"_s;
    QList<Fetcher::Order> orders;
    QStringList names;
    for (const QJsonValue &item : items) {
        const QUrl url(item["url"_L1].toString(), QUrl::StrictMode);
        const QString name = item["filename"_L1].toString();
        if (problem.isNull() && (name.isEmpty() || item.toObject().size() != 2))
            problem = u"each of remote_file_urls must have a filename and a url"_s;
        if (problem.isNull() && ((url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty()))
            problem = u"the url of %1 must be an http or https URL"_s.arg(name);
        orders.append({.field = u"remote_file_urls %1"_s.arg(name), .url = url.toString(), .limit = kDocumentLimit});
        names.append(QFileInfo(name).completeBaseName());
    }
    if (!problem.isNull()) {
        reply(invalid(problem));
        return;
    }
    QMutexLocker lock(&m_world.mutex);
    const int row = visibleRow(body->value("candidate_reference"_L1).toString(), call.grant);
    lock.unlock();
    if (row < 0) {
        reply(notFound(u"The candidate"_s));
        return;
    }
    m_fetcher.fetchAll(
        orders, [this, row, names, reply](const QList<Fetcher::Fetched> &fetched, const QString &failure) {
            if (!failure.isNull()) {
                reply(invalid(failure));
                return;
            }
            const QMutexLocker relock(&m_world.mutex);
            Candidate &candidate = m_world.candidates[row];
            const qint64 at = World::writeTime(candidate, m_setup.now());
            QJsonArray answer;
            for (qsizetype i = 0; i < fetched.size(); ++i) {
                const Fetcher::Fetched &file = fetched.at(i);
                const StoredFile kept{.path = m_files.store(candidate.reference, names.at(i), file.type, file.bytes),
                                      .contentType = QString::fromLatin1(file.type),
                                      .size = file.bytes.size()};
                m_world.documents.append({m_world.nextId(), row, names.at(i), kept, at});
                answer.append(json().document(m_world.documents.constLast()));
            }
            candidate.updatedAt = at;
            reply(jsonAnswer(201, answer));
        });
}

} // namespace vivier::sandbox
