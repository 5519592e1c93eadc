// SPDX-License-Identifier: MIT
#include "sandbox/instaviewbody.h"

#include "sandbox/rawjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

constexpr qsizetype kName = 100;
constexpr qsizetype kCv = 50'000;
constexpr qsizetype kJobs = 50;
constexpr qsizetype kMetadataBytes = 10 * 1024;
constexpr int kMetadataLevels = 5;
constexpr int kMetadataKeys = 50;

QJsonValue valueOf(const QByteArray &raw)
{
    return QJsonDocument::fromJson('[' + raw + ']').array().at(0);
}

bool known(InstaViewBody::Kind kind, const QString &name)
{
    static const QSet<QString> both{u"firstName"_s,      u"lastName"_s, u"email"_s,   u"phoneNumber"_s,
                                    u"gdprExpiryDate"_s, u"jobIds"_s,   u"metadata"_s};
    static const QSet<QString> later{u"status"_s, u"gender"_s, u"cv"_s};
    return both.contains(name) || (kind == InstaViewBody::Kind::Create ? name == "jobId"_L1 : later.contains(name));
}

bool looksLikeEmail(const QString &email)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s]+\\z"_s);
    return form.match(email).hasMatch();
}

bool isE164(const QString &phone)
{
    static const QRegularExpression form(u"^\\+[1-9][0-9]{1,14}\\z"_s);
    return form.match(phone).hasMatch();
}

} // namespace

bool isUuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

bool isInstaViewStatus(const QString &name)
{
    static const QSet<QString> all{u"UNDEFINED"_s, u"APPLIED"_s, u"IN_PROCESS"_s, u"REJECTED"_s, u"ACCEPTED"_s};
    return all.contains(name);
}

InstaViewBody::InstaViewBody(Kind kind, const QByteArray &text, qint64 now)
    : m_kind(kind)
    , m_now(now)
{
    if (!QJsonDocument::fromJson(text).isObject()) {
        complain(u"The body must be a JSON object"_s);
        return;
    }
    const QList<RawMember> members = rawMembers(text);
    for (const RawMember &member : members)
        if (!known(kind, member.name))
            complain(u"property %1 should not exist"_s.arg(member.name));
        else if (member.value == "null" && member.name != "gender"_L1)
            complain(u"%1 must not be null"_s.arg(member.name));
        else
            read(member);
    if (m_jobId && !jobIds)
        jobIds = QStringList{*m_jobId};
    if (kind == Kind::Create)
        require();
}

void InstaViewBody::require()
{
    const auto need = [this](bool there, const QString &name) {
        // What was sent and is wrong has its own sentence.
        if (!there && !m_problems.join(u'\n').contains(name))
            complain(u"%1 is required"_s.arg(name));
    };
    need(firstName.has_value(), u"firstName"_s);
    need(lastName.has_value(), u"lastName"_s);
    need(gdprExpiryDate.has_value(), u"gdprExpiryDate"_s);
    if (!email && !phoneNumber)
        complain(u"At least one of email and phoneNumber is required"_s);
}

void InstaViewBody::read(const RawMember &member)
{
    const QString &name = member.name;
    if (name == "firstName"_L1) {
        firstName = text(member, 1, kName);
    } else if (name == "lastName"_L1) {
        lastName = text(member, 1, kName);
    } else if (name == "email"_L1) {
        email = text(member, 0, 1'000);
        if (!looksLikeEmail(*email))
            complain(u"email must be an email address"_s);
    } else if (name == "phoneNumber"_L1) {
        phoneNumber = text(member, 0, 1'000);
        if (!isE164(*phoneNumber))
            complain(u"phoneNumber must be a number in E.164 form, such as +421915123456"_s);
    } else if (name == "gdprExpiryDate"_L1) {
        gdprExpiryDate = day(member);
    } else if (name == "jobIds"_L1) {
        jobIds = uuids(member);
    } else if (name == "jobId"_L1) {
        m_jobId = text(member, 0, 1'000);
        if (!isUuid(*m_jobId))
            complain(u"jobId must be a UUID"_s);
    } else if (name == "metadata"_L1) {
        checkMetadata(member.value);
        metadata = member.value;
    } else if (name == "status"_L1) {
        status = text(member, 1, kName);
        checkStatus(*status);
    } else if (name == "gender"_L1) {
        gender = valueOf(member.value).toString();
        if (member.value != "null" && *gender != "male"_L1 && *gender != "female"_L1)
            complain(u"gender must be one of male, female, null"_s);
    } else {
        cv = text(member, 0, kCv);
    }
}

void InstaViewBody::checkStatus(const QString &name)
{
    if (m_kind != Kind::Touch && !isInstaViewStatus(name))
        complain(u"status must be one of UNDEFINED, APPLIED, IN_PROCESS, REJECTED, ACCEPTED"_s);
}

QString InstaViewBody::text(const RawMember &member, qsizetype least, qsizetype most)
{
    const QJsonValue value = valueOf(member.value);
    const QString string = value.toString();
    if (!value.isString())
        complain(u"%1 must be a string"_s.arg(member.name));
    else if (string.size() < least)
        complain(u"%1 must not be empty"_s.arg(member.name));
    else if (string.size() > most)
        complain(u"%1 must be at most %2 characters long"_s.arg(member.name).arg(most));
    return string.isNull() ? u""_s : string;
}

QDate InstaViewBody::day(const RawMember &member)
{
    const QString string = valueOf(member.value).toString();
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d))?\\z"_s);
    // A day begins at midnight UTC; QDateTime would take the zone of this machine for it.
    const QDateTime moment =
        QDateTime::fromString(string.size() == 10 ? string + "T00:00:00Z"_L1 : string, Qt::ISODateWithMs).toUTC();
    if (!form.match(string).hasMatch() || !moment.isValid())
        complain(u"%1 must be a valid ISO 8601 date"_s.arg(member.name));
    else if (m_kind != Kind::Touch && moment.toMSecsSinceEpoch() <= m_now)
        complain(u"%1 must be in the future"_s.arg(member.name));
    return moment.date();
}

QStringList InstaViewBody::uuids(const RawMember &member)
{
    const QJsonValue value = valueOf(member.value);
    const QJsonArray array = value.toArray();
    QStringList list;
    bool right = value.isArray();
    for (const QJsonValue &one : array) {
        right = right && isUuid(one.toString());
        if (!list.contains(one.toString()))
            list.append(one.toString());
    }
    if (!right)
        complain(u"%1 must be an array of UUIDs"_s.arg(member.name));
    else if (array.size() > kJobs)
        complain(u"%1 must contain at most %2 elements"_s.arg(member.name).arg(kJobs));
    else if (array.isEmpty() && m_kind == Kind::Create)
        complain(u"%1 must contain at least 1 element"_s.arg(member.name));
    return list;
}

void InstaViewBody::checkMetadata(const QByteArray &raw)
{
    if (!raw.startsWith('{')) {
        complain(u"metadata must be an object"_s);
        return;
    }
    const RawMeasure measure = rawMeasure(raw);
    if (measure.bytes > kMetadataBytes)
        complain(u"metadata must be at most 10 KB"_s);
    if (measure.levels > kMetadataLevels)
        complain(u"metadata must be at most %1 levels deep"_s.arg(kMetadataLevels));
    if (measure.keys > kMetadataKeys)
        complain(u"metadata must have at most %1 keys"_s.arg(kMetadataKeys));
}

} // namespace vivier::sandbox
