#include "ats/welcomekit/candidatejson.h"

#include "ats/apiline.h"
#include "candidate/senttext.h"

#include <QJsonArray>

namespace vivier::welcomekit {

using namespace Qt::StringLiterals;

namespace {

/// The value at a dotted path; undefined when any step of it is missing.
QJsonValue at(const QJsonObject &json, const QString &path)
{
    QJsonValue value = json;
    for (const QString &step : path.split(u'.'))
        value = value.toObject().value(step);
    return value;
}

Value numberFrom(const QJsonValue &json)
{
    if (json.isDouble())
        return Value::ofNumber(json.toInteger());
    bool isNumber = false;
    const qint64 number = json.toString().toLongLong(&isNumber);
    return isNumber ? Value::ofNumber(number) : Value::unknown();
}

Value tagsFrom(const QJsonValue &json)
{
    if (!json.isArray())
        return Value::unknown();
    QStringList tags;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &tag : array) {
        if (const QString text = tag.toString(); !text.isEmpty()) // "" is no tag, and millions of them are memory
            tags.append(text);
    }
    return Value::ofList(tags);
}

/// A value of another type than documented is unknown: better not shown than shown wrong.
Value valueFrom(const QJsonValue &json, FieldKind kind)
{
    if (json.isUndefined())
        return Value::unknown();
    if (json.isNull() || (json.isString() && json.toString().isEmpty()))
        return Value::empty();
    switch (kind) {
    case FieldKind::Flag:
        return json.isBool() ? Value::ofFlag(json.toBool()) : Value::unknown();
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
        return json.isString() ? Value::ofText(json.toString()) : Value::unknown();
    }
    return Value::unknown();
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
        return value.isText() ? QJsonValue(asSent(value.text(), kind)) : wrong;
    }
    return wrong;
}

/// Undefined when it cannot be said. Clearing is "", never null: null is not documented (section 10, row 3).
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
    candidate.reference = json.value("reference"_L1).toString();
    if (!isReference(candidate.reference))
        return std::nullopt;
    candidate.jobReference = json.value("job_reference"_L1).toString();
    candidate.updatedAt = QDateTime::fromString(json.value("updated_at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    for (const Field &field : FieldCatalog::welcomeKit()) {
        if (field.readPath.isEmpty())
            continue;
        const Value value = valueFrom(at(json, field.readPath), field.kind);
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
