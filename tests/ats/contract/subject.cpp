// SPDX-License-Identifier: MIT
#include "ats/contract/subject.h"

#include "ats/atsfactory.h"
#include "ats/instaview/instaview.h"
#include "ats/welcomekit/welcomekit.h"
#include "support/awaited.h"

#include <QJsonArray>
#include <QTest>

namespace vivier::test {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

QString Subject::token()
{
    return u"sandbox-token"_s;
}

HttpOptions Subject::quick()
{
    return {.deadline = std::chrono::seconds(10),
            .silence = std::chrono::seconds(10),
            .maxBytes = 4 * 1024 * 1024,
            .retry = {.attempts = 1, .baseDelay = std::chrono::milliseconds(1)}};
}

std::unique_ptr<Ats> Subject::ats(const QString &token, const HttpOptions &options, const QUrl &base) const
{
    const QUrl own = isInstaView() ? m_sandbox->instaViewUrl() : m_sandbox->baseUrl();
    const Account account{.id = u"1"_s,
                          .name = u"Test"_s,
                          .ats = m_ats,
                          .baseUrl = base.isEmpty() ? own : base,
                          .organizations = {},
                          // Named, so that a test counts its own requests alone.
                          .company = isInstaView() ? m_sandbox->instaViewCompanies().constFirst() : QString(),
                          .dashboard = {}};
    if (isInstaView())
        return std::make_unique<InstaView>(account, token, options);
    return std::make_unique<WelcomeKit>(account, token, options);
}

QString Subject::tokenWithoutCandidates() const
{
    return token() + (isInstaView() ? u"-without-read:candidates,write:candidates"_s : u"-without-candidates_r"_s);
}

QString Subject::organization() const
{
    const auto all = awaited(ats()->organizations({}));
    return all && !all->isEmpty() ? all->constFirst().reference : QString();
}

QStringList Subject::jobs() const
{
    return isInstaView() ? m_sandbox->instaViewJobs() : m_sandbox->jobReferences();
}

QStringList Subject::references() const
{
    return isInstaView() ? m_sandbox->instaViewReferences() : m_sandbox->candidateReferences();
}

QJsonObject Subject::record(const QString &reference) const
{
    return isInstaView() ? m_sandbox->instaViewCandidate(reference) : m_sandbox->candidate(reference);
}

qint64 Subject::anotherStage(const QJsonObject &record) const
{
    const auto job = awaited(ats()->job(record["job_reference"_L1].toString(), {}));
    for (const Stage &stage : job->stages) {
        if (stage.id != record["stage_id"_L1].toInteger())
            return stage.id;
    }
    return 0;
}

Value Subject::another(const Field &field, const QJsonObject &record) const
{
    switch (field.kind) {
    case FieldKind::Email:
        return Value::ofText(u"somebody.else+1@mail.example"_s);
    case FieldKind::Phone:
        return Value::ofText(u"+421907654321"_s);
    case FieldKind::Url:
        return Value::ofText(u"https://example.com/a?b=c&d=é"_s);
    case FieldKind::Tags:
        return Value::ofList({u"with space"_s, u"žltý \"kôň\""_s});
    case FieldKind::Stage:
        return Value::ofNumber(anotherStage(record));
    case FieldKind::Flag:
        return Value::ofFlag(!record[field.readPath].toBool());
    case FieldKind::RemoteFile:
        return Value::ofText(
            m_sandbox->url(field.role == FieldRole::Avatar ? u"/files/avatar.png"_s : u"/files/portfolio.pdf"_s)
                .toString());
    case FieldKind::Date:
        return Value::ofText(u"2039-02-28"_s);
    case FieldKind::Choice:
        for (const FieldChoice &choice : field.choices) {
            if (choice.value != record[field.name].toString())
                return Value::ofText(choice.value);
        }
        return {};
    case FieldKind::Jobs:
        return Value::ofList({jobs().at(3), jobs().at(2)});
    case FieldKind::Metadata:
        return Value::ofText(
            uR"({"zeta":1.10,"alpha":1e2,"é":"\u00e9\ud83d","deep":{"big":12345678901234567890,"list":[-0.0,null]}})"_s);
    default:
        return Value::ofText(u"Żółć O'Neil \\ \"x\" {}\u2028\U0001F680"_s);
    }
}

QString Subject::storedAt(const Field &field) const
{
    if (isInstaView())
        return field.kind == FieldKind::Replacement ? u"cvSource"_s : field.name;
    return field.isWriteOnly() ? field.name : field.readPath;
}

QStringList Subject::follows(const Field &field) const
{
    QStringList more{isInstaView() ? u"updatedAt"_s : u"updated_at"_s};
    if (isInstaView()) {
        if (field.section == FieldSection::Profile || field.kind == FieldKind::Replacement)
            more.append(u"cv"_s); // it is without the names
        if (field.kind == FieldKind::Jobs)
            more.append(u"jobId"_s);
        return more;
    }
    switch (field.role) {
    case FieldRole::Stage:
        more.append(u"stage"_s);
        break;
    case FieldRole::Resume:
        more += {u"resume_url"_s, u"resume_content_type"_s, u"resume_size"_s};
        break;
    case FieldRole::Avatar:
        more.append(u"profile.avatar_url"_s);
        break;
    default:
        if (field.kind == FieldKind::RemoteFile)
            more += {u"portfolio_url"_s, u"portfolio_content_type"_s, u"portfolio_size"_s};
    }
    return more;
}

NewCandidate Subject::somebody(int number) const
{
    NewCandidate wanted{.organizationReference = organization(), .jobReference = jobs().constFirst(), .values = {}};
    wanted.values = {
        {catalog().name(FieldRole::FirstName), Value::ofText(u"Željko"_s)},
        {catalog().name(FieldRole::LastName), Value::ofText(u"Nový-%1"_s.arg(number))},
        {catalog().name(FieldRole::Email), Value::ofText(u"zeljko.%1@mail.example"_s.arg(number))},
    };
    if (isInstaView()) {
        wanted.values.insert(u"gdprExpiryDate"_s, Value::ofText(u"2038-01-31"_s));
        wanted.values.insert(u"jobIds"_s, Value::ofList({wanted.jobReference}));
    } else {
        const auto job = awaited(ats()->job(wanted.jobReference, {}));
        wanted.organizationReference = job->organizationReference;
        wanted.values.insert(u"job_stage_id"_s, Value::ofNumber(job->stages.constFirst().id));
    }
    return wanted;
}

QMap<int, Kind> Subject::documented() const
{
    QMap<int, Kind> kinds{{400, Kind::Rejected}, {401, Kind::Unauthorized}, {403, Kind::Forbidden},
                          {404, Kind::NotFound}, {500, Kind::ServerFault},  {503, Kind::Maintenance}};
    if (!isInstaView()) {
        kinds.insert(405, Kind::Unexpected);
        return kinds;
    }
    for (const int status : {402, 409, 422})
        kinds.insert(status, Kind::Rejected);
    kinds.insert(429, Kind::RateLimited);
    kinds.insert(502, Kind::ServerFault);
    kinds.insert(504, Kind::ServerFault);
    return kinds;
}

QList<int> Subject::refusals() const
{
    return isInstaView() ? QList<int>{400, 401, 403, 404, 409, 422, 429} : QList<int>{400, 401, 403, 404, 405};
}

void bothSubjects()
{
    QTest::addColumn<QString>("subject");
    for (const QString &kind : {u"welcomekit"_s, u"instaview"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

QMap<QString, QJsonValue> leavesOf(const QJsonValue &json, const QString &path)
{
    QMap<QString, QJsonValue> leaves;
    const auto add = [&](const QString &step, const QJsonValue &value) {
        leaves.insert(leavesOf(value, path.isEmpty() ? step : path + u'.' + step));
    };
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        add(it.key(), it.value());
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        add(QString::number(i), array.at(i));
    if (object.isEmpty() && array.isEmpty())
        leaves.insert(path, json);
    return leaves;
}

} // namespace vivier::test
