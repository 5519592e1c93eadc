// SPDX-License-Identifier: MIT
#include "sandbox/instaviewjson.h"

#include "sandbox/anonymise.h"
#include "sandbox/rawjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject withTimes(QJsonObject object, qint64 createdAt, qint64 updatedAt)
{
    object.insert("createdAt"_L1, instaViewTime(createdAt));
    object.insert("updatedAt"_L1, instaViewTime(updatedAt));
    return object;
}

} // namespace

QString instaViewTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODate);
}

QByteArray InstaViewJson::company(int row) const
{
    const InstaViewCompany &company = m_world.companies.at(row);
    QJsonObject object = withTimes(company.more, company.createdAt, company.updatedAt);
    object.insert("id"_L1, company.id);
    object.insert("name"_L1, company.name);
    return textOf(object);
}

QByteArray InstaViewJson::job(int row) const
{
    const InstaViewJob &job = m_world.jobs.at(row);
    QJsonObject object = withTimes(job.more, job.createdAt, job.updatedAt);
    object.insert("id"_L1, job.id);
    object.insert("companyId"_L1, m_world.companies.at(job.company).id);
    object.insert("title"_L1, job.title);
    object.insert("status"_L1, job.status);
    return textOf(object);
}

QByteArray InstaViewJson::candidate(int row) const
{
    const InstaViewCandidate &candidate = m_world.candidates.at(row);
    QJsonObject object = candidateWithoutMetadata(candidate);
    for (const QString &name : m_options.hide)
        object.remove(name);
    if (m_options.hide.contains("metadata"_L1) || (candidate.metadata.isNull() && !candidate.nulls))
        return textOf(object);
    return withRawMember(textOf(object), "metadata", candidate.metadata.isNull() ? "null" : candidate.metadata);
}

QJsonObject InstaViewJson::candidateWithoutMetadata(const InstaViewCandidate &candidate) const
{
    QJsonObject object = withTimes({{u"id"_s, candidate.id},
                                    {u"firstName"_s, candidate.firstName},
                                    {u"lastName"_s, candidate.lastName},
                                    {u"status"_s, candidate.status},
                                    {u"analysisCount"_s, candidate.analysisCount},
                                    {u"interviewCount"_s, candidate.interviewCount}},
                                   candidate.createdAt, candidate.updatedAt);
    const auto optional = [&object, &candidate](QLatin1StringView name, const QJsonValue &value, bool present) {
        if (present)
            object.insert(name, value);
        else if (candidate.nulls)
            object.insert(name, QJsonValue::Null);
    };
    optional("email"_L1, candidate.email, !candidate.email.isNull());
    optional("phoneNumber"_L1, candidate.phoneNumber, !candidate.phoneNumber.isNull());
    optional("overallRating"_L1, candidate.overallRating, candidate.overallRating >= 0);
    const QString day = candidate.gdprExpiryDate.toString(Qt::ISODate);
    optional("gdprExpiryDate"_L1, m_options.gdprTimestamps ? day + "T00:00:00Z"_L1 : day,
             candidate.gdprExpiryDate.isValid());
    QJsonArray jobs;
    const QList<int> rows = candidate.jobs.value_or(QList<int>());
    for (const int row : rows)
        jobs.append(m_world.jobs.at(row).id);
    optional("jobIds"_L1, jobs, candidate.jobs.has_value());
    optional("jobId"_L1, jobs.at(0), !jobs.isEmpty());
    // These two are there for everybody: null has a meaning for the first, and the second shows that there is a CV at
    // all.
    object.insert("gender"_L1, candidate.gender.isNull() ? QJsonValue(QJsonValue::Null) : candidate.gender);
    object.insert("cv"_L1, candidate.cv.isNull() ? QJsonValue(QJsonValue::Null)
                                                 : anonymised(candidate.cv, candidate.firstName, candidate.lastName));
    const QString path = u"/v1/public/candidates/%1/"_s.arg(candidate.id);
    object.insert("links"_L1,
                  QJsonObject{{u"analyses"_s, path + "analyses"_L1}, {u"interviews"_s, path + "interviews"_L1}});
    return object;
}

} // namespace vivier::sandbox
