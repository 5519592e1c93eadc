// SPDX-License-Identifier: MIT
#include "ats/instaview/candidatejson.h"

#include "ats/apiconnection.h"
#include "candidate/day.h"
#include "candidate/metadata.h"
#include "candidate/senttext.h"
#include "candidate/utc.h"

#include <cmath>

namespace vivier::instaview {

using namespace Qt::StringLiterals;

namespace {

using Json = JsonTree::Kind;

const QString jobsField = u"jobIds"_s;

Value unreadable(const JsonTree &json)
{
    return Value::unreadable(json.compact());
}

Value textFrom(const JsonTree &json)
{
    return json.kind() == Json::Text ? Value::ofText(json.text()) : unreadable(json);
}

/// Not negative; whole, but for a rating, and however it is spelled (2.0, 1e3).
Value numberFrom(const JsonTree &json, bool mayBeFraction)
{
    bool isNumber = false;
    if (const qint64 whole = json.number().toLongLong(&isNumber); isNumber && whole >= 0)
        return Value::ofNumber(whole);
    constexpr double most = 1e15; // doubles below it are exact to the half
    const double number = json.number().toDouble(&isNumber);
    const bool isTaken = isNumber && number >= 0 && number <= most && (mayBeFraction || std::trunc(number) == number);
    return isTaken ? Value::ofNumber(qRound64(number)) : unreadable(json);
}

/// All or nothing: what is written back replaces all (row 16).
Value listValueFrom(const JsonTree &json)
{
    if (!json.isList())
        return unreadable(json);
    QStringList list;
    for (const JsonTree &item : json.items()) {
        const QString text = item.text();
        if (text.isEmpty())
            return unreadable(json);
        list.append(text);
    }
    return Value::ofList(list);
}

Value dateFrom(const JsonTree &json)
{
    Value text = textFrom(json);
    if (!text.isPresent())
        return text;
    const QString day = dayOf(text.text());
    return day.isEmpty() ? unreadable(json) : Value::ofText(day);
}

/// A value of another type than documented is unreadable: better not shown than shown wrong.
Value valueFrom(const JsonTree &json, const Field &field)
{
    if (json.kind() == Json::Null)
        return Value::empty();
    switch (field.kind) {
    case FieldKind::Flag:
        return json.kind() == Json::Flag ? Value::ofFlag(json.flag()) : unreadable(json);
    case FieldKind::Tags:
    case FieldKind::Jobs:
        return listValueFrom(json);
    case FieldKind::Stage:
    case FieldKind::Number:
    case FieldKind::Bytes:
        return numberFrom(json, field.mayBeFraction);
    case FieldKind::Date:
        return dateFrom(json);
    case FieldKind::Metadata:
        return json.isObject() ? metadataValue(json) : unreadable(json);
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Url:
    case FieldKind::LongText:
    case FieldKind::DateTime:
    case FieldKind::RemoteFile:
    case FieldKind::Reference:
    case FieldKind::Choice:
    case FieldKind::Replacement:
        return textFrom(json);
    }
    return unreadable(json);
}

/// The deprecated form of `jobIds`; null says that there is none of these, not that there are no jobs.
Value jobValueFrom(const JsonTree *json)
{
    if (!json || json->kind() == Json::Null)
        return Value::unknown();
    const Value job = textFrom(*json);
    return job.isPresent() ? Value::ofList({job.text()}) : unreadable(*json);
}

/// What is at the field's dotted path. A holder that is no object holds it in a form that nobody knows.
Value readFrom(const JsonTree &candidate, const Field &field)
{
    const JsonTree *json = &candidate;
    for (const QString &step : field.readPath.split(u'.')) {
        if (!json->isObject())
            return json->kind() == Json::Null ? Value::unknown() : unreadable(*json);
        json = json->find(step);
        if (!json)
            return field.kind == FieldKind::Jobs ? jobValueFrom(candidate.find(u"jobId")) : Value::unknown();
    }
    return valueFrom(*json, field);
}

std::optional<JsonTree> jobsJson(const Value &value)
{
    if (!value.isList())
        return std::nullopt;
    QList<JsonTree> items;
    const QStringList jobs = value.list();
    for (const QString &job : jobs)
        items.append(JsonTree::ofText(job));
    return JsonTree::ofList(std::move(items));
}

/// What is written for a value that is there; nothing when it is not of the field's type.
std::optional<JsonTree> present(const Value &value, const Field &field)
{
    if (field.kind == FieldKind::Jobs)
        return jobsJson(value);
    if (field.kind == FieldKind::Metadata)
        return metadataTree(value);
    if (!value.isText())
        return std::nullopt;
    const QString sent = normalizedForWire(value.text(), field.kind);
    const QString text = field.kind == FieldKind::Date ? dayOf(sent) : sent;
    const bool isUnsaid = field.clearRule == ClearRule::Never && text.trimmed().isEmpty();
    if (isUnsaid || (field.kind == FieldKind::Choice && !field.choice(text)))
        return std::nullopt;
    return JsonTree::ofText(text);
}

std::optional<JsonTree> written(const Value &value, const Field &field)
{
    if (value.isUnknown() || value.isUnreadable())
        return std::nullopt;
    if (value.isPresent())
        return present(value, field);
    switch (field.clearRule) {
    case ClearRule::Never:
        return std::nullopt;
    case ClearRule::SendNull:
        return JsonTree();
    case ClearRule::SendEmpty:
    case ClearRule::AskFirst:
        break;
    }
    return field.kind == FieldKind::Metadata ? JsonTree::ofObject({}) : JsonTree::ofList({});
}

tl::unexpected<ApiError> refused(const QString &field)
{
    return tl::unexpected(ApiError{.kind = ApiError::Kind::Unexpected, .text = field, .field = field});
}

/// Built from tokens, so that metadata keeps its bytes: QJsonObject would sort its keys and spell 1.10 as 1.1.
Result<QByteArray> bodyOf(const FieldValues &values, FieldUse use)
{
    QList<JsonTree::Member> members;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const Field *field = FieldCatalog::instaView().find(it.key());
        if (!field || !field->uses.testFlag(use))
            return refused(it.key());
        if (use == FieldUse::Create && it.value().isEmpty())
            continue;
        auto json = written(it.value(), *field);
        if (!json)
            return refused(it.key());
        members.append(JsonTree::Member::of(it.key(), *std::move(json)));
    }
    return members.isEmpty() ? Result<QByteArray>(refused({})) : JsonTree::ofObject(std::move(members)).compact();
}

} // namespace

std::optional<Candidate> candidateFrom(const JsonTree &json)
{
    const auto textAt = [&json](QStringView key) {
        const JsonTree *found = json.find(key);
        return found ? found->text() : QString();
    };
    Candidate candidate;
    candidate.reference = textAt(u"id");
    if (!isReference(candidate.reference))
        return std::nullopt;
    candidate.updatedAt = timeOf(textAt(u"updatedAt"));
    for (const Field &field : FieldCatalog::instaView()) {
        if (field.readPath.isEmpty())
            continue;
        const Value value = readFrom(json, field);
        if (!value.isUnknown())
            candidate.values.insert(field.name, value);
    }
    return candidate;
}

Result<QByteArray> updateBody(const FieldValues &changes)
{
    return bodyOf(changes, FieldUse::Update);
}

Result<QByteArray> createBody(const NewCandidate &candidate)
{
    FieldValues values = candidate.values;
    if (!values.value(jobsField).isPresent())
        values.insert(jobsField, Value::ofList(jobsOf(candidate)));
    return bodyOf(values, FieldUse::Create);
}

QString dayOf(const QString &text)
{
    const auto day = dayFrom(text);
    return day ? day->toString(u"yyyy-MM-dd"_s) : QString();
}

QDateTime timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        return {time.date(), time.time(), utc};
    return time.toUTC();
}

QStringList jobsOf(const NewCandidate &candidate)
{
    QStringList jobs = candidate.values.value(jobsField).list();
    if (jobs.isEmpty() && !candidate.jobReference.isEmpty())
        jobs.append(candidate.jobReference);
    return jobs;
}

} // namespace vivier::instaview
