// SPDX-License-Identifier: MIT
#include "ats/welcomekit/candidatejson.h"

#include "ats/apiconnection.h"
#include "ats/welcomekit/jsonvalue.h"
#include "candidate/senttext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vivier::welcomekit {

using namespace Qt::StringLiterals;

namespace {

Value unreadable(const QJsonValue &json)
{
    const QByteArray list = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact); // no document is a number
    return Value::unreadable(list.sliced(1, list.size() - 2));
}

Value numberFrom(const QJsonValue &json)
{
    const auto number = countOf(json);
    return number ? Value::ofNumber(*number) : unreadable(json);
}

/// All or nothing: what is written back replaces all (row 6).
Value tagsFrom(const QJsonValue &json)
{
    if (!json.isArray())
        return unreadable(json);
    QStringList tags;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &tag : array) {
        if (!tag.isString())
            return unreadable(json);
        if (const QString text = tag.toString(); !text.isEmpty()) // "" is no tag, and millions of them are memory
            tags.append(text);
    }
    return Value::ofList(tags);
}

/// A value of another type than documented is unreadable: better not shown than shown wrong.
Value valueFrom(const QJsonValue &json, FieldKind kind)
{
    if (json.isUndefined())
        return Value::unknown();
    if (json.isNull())
        return Value::empty();
    switch (kind) {
    case FieldKind::Flag:
        return json.isBool() ? Value::ofFlag(json.toBool()) : unreadable(json);
    case FieldKind::Tags:
        return tagsFrom(json);
    case FieldKind::Stage:
    case FieldKind::Number:
    case FieldKind::Bytes:
        return numberFrom(json);
    case FieldKind::Jobs: // no field of Welcome Kit is one of these
    case FieldKind::Metadata:
        break;
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Url:
    case FieldKind::LongText:
    case FieldKind::DateTime:
    case FieldKind::RemoteFile:
    case FieldKind::Reference:
    case FieldKind::Date:
    case FieldKind::Choice:
    case FieldKind::Replacement:
        return json.isString() ? Value::ofText(json.toString()) : unreadable(json);
    }
    return unreadable(json);
}

/// What is at the field's dotted path. A holder that is no object holds it in a form that nobody knows.
Value readFrom(const QJsonObject &candidate, const Field &field)
{
    QJsonValue json = candidate;
    for (const QString &step : field.readPath.split(u'.')) {
        if (!json.isObject())
            return json.isNull() || json.isUndefined() ? Value::unknown() : unreadable(json);
        json = json.toObject().value(step);
    }
    return valueFrom(json, field.kind);
}

/// What is written for a value that is there; undefined when it is not of the field's type.
QJsonValue present(const Value &value, FieldKind kind)
{
    constexpr auto wrong = QJsonValue::Undefined;
    switch (kind) {
    case FieldKind::Flag:
        return value.isFlag() ? QJsonValue(value.flag()) : wrong;
    case FieldKind::Stage:
    case FieldKind::Number:
    case FieldKind::Bytes:
        return value.isNumber() ? QJsonValue(value.number()) : wrong;
    case FieldKind::Jobs:
    case FieldKind::Metadata:
        break;
    case FieldKind::Tags: {
        const QStringList tags = value.list();
        const bool isOneTagEach = value.isList() && tags.filter(u","_s).isEmpty();
        return isOneTagEach ? QJsonValue(tags.join(u',')) : wrong;
    }
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Url:
    case FieldKind::LongText:
    case FieldKind::DateTime:
    case FieldKind::RemoteFile:
    case FieldKind::Reference:
    case FieldKind::Date:
    case FieldKind::Choice:
    case FieldKind::Replacement:
        return value.isText() ? QJsonValue(normalizedForWire(value.text(), kind)) : wrong;
    }
    return wrong;
}

/// Undefined when it cannot be said. Clearing is "", never null: null is not documented (row 3).
QJsonValue written(const Field &field, const Value &value)
{
    if (value.isUnknown())
        return QJsonValue::Undefined;
    if (value.isEmpty())
        return field.clearRule == ClearRule::Never ? QJsonValue(QJsonValue::Undefined) : QJsonValue(u""_s);
    // Nothing but white space would empty the field.
    const bool isBlank = value.isText() && value.text().trimmed().isEmpty();
    return isBlank && field.clearRule == ClearRule::Never ? QJsonValue(QJsonValue::Undefined)
                                                          : present(value, field.kind);
}

tl::unexpected<ApiError> refused(const QString &field)
{
    return tl::unexpected(ApiError{.kind = ApiError::Kind::Unexpected, .text = field, .field = field});
}

} // namespace

std::optional<Candidate> candidateFrom(const QJsonObject &json)
{
    Candidate candidate;
    candidate.reference = textOf(json.value("reference"_L1));
    if (!isReference(candidate.reference))
        return std::nullopt;
    candidate.jobReference = textOf(json.value("job_reference"_L1));
    candidate.updatedAt = QDateTime::fromString(json.value("updated_at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    for (const Field &field : FieldCatalog::welcomeKit()) {
        if (field.readPath.isEmpty())
            continue;
        const Value value = readFrom(json, field);
        if (!value.isUnknown())
            candidate.values.insert(field.name, value);
    }
    return candidate;
}

Result<QJsonObject> updateBody(const FieldValues &changes)
{
    if (changes.isEmpty())
        return refused({});
    QJsonObject body;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const Field *field = FieldCatalog::welcomeKit().find(it.key());
        if (!field || !field->uses.testFlag(FieldUse::Update))
            return refused(it.key());
        const QJsonValue json = written(*field, it.value());
        if (json.isUndefined())
            return refused(it.key());
        body.insert(it.key(), json);
    }
    return body;
}

Result<QJsonObject> createBody(const NewCandidate &candidate, bool olderApi)
{
    FieldValues values = candidate.values;
    values.insert(u"organization_reference"_s, Value::ofText(candidate.organizationReference));
    values.insert(u"job_reference"_s, Value::ofText(candidate.jobReference));
    QJsonObject body;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const Field *field = FieldCatalog::welcomeKit().find(it.key());
        if (!field)
            return refused(it.key());
        const bool isWritten = field->uses.testFlag(FieldUse::Create);
        const bool isLegacy = field->uses.testFlag(FieldUse::LegacyCreate);
        if (!isWritten && !isLegacy)
            return refused(it.key());
        const bool isOfOtherPage = olderApi ? field->uses.testFlag(FieldUse::NewerCreate) : isLegacy;
        if (it.value().isEmpty() || isOfOtherPage)
            continue;
        const QJsonValue json = written(*field, it.value());
        if (json.isUndefined())
            return refused(it.key());
        body.insert(it.key(), json);
    }
    return body;
}

} // namespace vivier::welcomekit
