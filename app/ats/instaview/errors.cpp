// SPDX-License-Identifier: MIT
#include "ats/instaview/errors.h"

#include "ats/statuskind.h"
#include "candidate/fieldcatalog.h"
#include "candidate/singleline.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace vivier::instaview {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

/// The status of "prepaid credits too low" (section 4), of which HTTP says nothing.
constexpr int noCredits = 402;

/// Section 4, for every call of ours alike: after these a write was certainly not applied. 402 is documented for
/// sourcing only, which we do not use.
constexpr int refusals[] = {400, 401, 403, 404, 409, 422, 429};

QStringList messagesIn(const QJsonValue &json)
{
    QStringList messages;
    const QJsonArray array = json.isArray() ? json.toArray() : QJsonArray{json};
    for (const QJsonValue &item : array) {
        if (const QString text = item.toString().simplified(); !text.isEmpty())
            messages.append(text);
    }
    return messages;
}

QStringList messagesOf(const QJsonObject &body)
{
    const QJsonValue error = body.value("error"_L1);
    for (const QJsonValue &place : {error.toObject().value("message"_L1), body.value("message"_L1), error}) {
        if (QStringList messages = messagesIn(place); !messages.isEmpty())
            return messages;
    }
    return {};
}

bool isOurs(const QString &name)
{
    const Field *field = FieldCatalog::instaView().find(name);
    return field && field->isEditable();
}

/// The field that the sentence is about, as the usual validators of that framework begin theirs: "email must be an
/// email", "jobIds.0 must be a UUID". "" when it is about something else.
QString subjectOf(const QString &message)
{
    static const QRegularExpression shape(uR"(^(\w+)(?:[.\[][\w.\]]*)? (?:must|should|is|has|cannot|already)\b)"_s);
    const QString name = shape.match(message).captured(1);
    return isOurs(name) ? name : QString();
}

QString fieldOf(const QJsonObject &body, const QStringList &messages)
{
    const QJsonObject details = body.value("error"_L1).toObject().value("details"_L1).toObject();
    if (const QString told = details.value("field"_L1).toString(); !told.isEmpty())
        return isOurs(told) ? told : QString();
    QString field;
    for (const QString &message : messages) {
        const QString subject = subjectOf(message);
        if (subject.isEmpty() || (!field.isEmpty() && subject != field))
            return {};
        field = subject;
    }
    return field;
}

} // namespace

ApiError errorOf(const Response &response, bool write)
{
    // Whatever the content type says.
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QStringList messages = messagesOf(body);
    const Kind kind = response.status == noCredits ? Kind::Rejected : kindOfStatus(response.status);
    return {.kind = kind,
            .status = response.status,
            .code = singleLine(body.value("error"_L1).toObject().value("code"_L1).toString()),
            .text = singleLine(messages.join(u"; "_s)),
            .field = kind == Kind::Rejected ? fieldOf(body, messages) : QString(),
            .retryAfter = response.retryAfter(),
            .maybeApplied = write && std::ranges::find(refusals, response.status) == std::end(refusals)};
}

ApiError malformed(int status, const QString &missing, bool write)
{
    return {.kind = Kind::Malformed, .status = status, .text = missing, .maybeApplied = write};
}

} // namespace vivier::instaview
