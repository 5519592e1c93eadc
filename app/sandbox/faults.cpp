// SPDX-License-Identifier: MIT
#include "sandbox/faults.h"

#include "sandbox/apierror.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

constexpr qint64 kHugeBytes = 100LL * 1000 * 1000;

std::optional<Fault::Body> bodyNamed(const QString &name)
{
    if (name == "truncated"_L1)
        return Fault::Body::Truncated;
    if (name == "html"_L1)
        return Fault::Body::Html;
    if (name == "huge"_L1)
        return Fault::Body::Huge;
    if (name == "hang"_L1)
        return Fault::Body::Hang;
    return std::nullopt;
}

QString nameOf(Fault::Body body)
{
    switch (body) {
    case Fault::Body::Truncated:
        return u"truncated"_s;
    case Fault::Body::Html:
        return u"html"_s;
    case Fault::Body::Huge:
        return u"huge"_s;
    case Fault::Body::Hang:
        return u"hang"_s;
    case Fault::Body::Normal:
        break;
    }
    return {};
}

bool wholeNumber(const QJsonValue &value, int from, int to)
{
    return value.isDouble() && value.toInt(from - 1) >= from && value.toInt(to + 1) <= to;
}

} // namespace

std::optional<Fault> Fault::fromJson(const QJsonObject &json, QString *problem)
{
    const auto fail = [problem](const QString &why) {
        if (problem)
            *problem = why;
        return std::nullopt;
    };
    Fault fault;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString key = it.key();
        const QJsonValue value = it.value();
        if (key == "latency_ms"_L1 && wholeNumber(value, 0, 600'000)) {
            fault.latencyMs = value.toInt();
        } else if (key == "status"_L1 && wholeNumber(value, 200, 599)) {
            fault.status = value.toInt();
        } else if (key == "retry_after"_L1 && wholeNumber(value, 0, 86'400)) {
            fault.retryAfter = value.toInt();
        } else if (key == "next"_L1 && wholeNumber(value, 0, 1'000'000'000)) {
            fault.next = value.toInt();
        } else if (key == "drop"_L1 && (value == "before"_L1 || value == "after"_L1)) {
            fault.drop = value == "before"_L1 ? Drop::Before : Drop::After;
        } else if (key == "body"_L1 && bodyNamed(value.toString())) {
            fault.body = *bodyNamed(value.toString());
        } else if (key == "apply"_L1 && value.isBool()) {
            fault.apply = value.toBool();
        } else if (key == "apply_after_ms"_L1 && wholeNumber(value, 0, 600'000)) {
            fault.applyAfterMs = value.toInt();
        } else if (key == "empties"_L1 && value.isString()) {
            fault.empties = value.toString();
        } else if (key == "redirect"_L1 && value.isString()) {
            fault.redirect = value.toString();
        } else if (key == "match"_L1 && value.isString() && QRegularExpression(value.toString()).isValid()) {
            fault.match = value.toString();
        } else {
            return fail(u"'%1' is not a fault, or its value is not one it can have."_s.arg(key));
        }
    }
    return fault;
}

QJsonObject Fault::toJson() const
{
    QJsonObject json;
    if (latencyMs > 0)
        json.insert("latency_ms"_L1, latencyMs);
    if (status > 0)
        json.insert("status"_L1, status);
    if (retryAfter >= 0)
        json.insert("retry_after"_L1, retryAfter);
    if (next >= 0)
        json.insert("next"_L1, next);
    if (drop != Drop::No)
        json.insert("drop"_L1, drop == Drop::Before ? "before"_L1 : "after"_L1);
    if (body != Body::Normal)
        json.insert("body"_L1, nameOf(body));
    if (apply)
        json.insert("apply"_L1, true);
    if (applyAfterMs > 0)
        json.insert("apply_after_ms"_L1, applyAfterMs);
    if (!empties.isEmpty())
        json.insert("empties"_L1, empties);
    if (!redirect.isEmpty())
        json.insert("redirect"_L1, redirect);
    if (!match.isEmpty())
        json.insert("match"_L1, match);
    return json;
}

void FaultBox::set(const QList<Fault> &faults)
{
    QList<Armed> armed;
    for (const Fault &fault : faults)
        armed.append({fault, QRegularExpression(fault.match)});
    const QMutexLocker lock(&m_mutex);
    m_armed = armed;
}

QList<Fault> FaultBox::current() const
{
    const QMutexLocker lock(&m_mutex);
    QList<Fault> faults;
    for (const Armed &armed : m_armed)
        faults.append(armed.fault);
    return faults;
}

std::optional<Fault> FaultBox::take(const Request &request, const QString &apiPath)
{
    const QString method = QString::fromLatin1(request.method) + u' ';
    const QMutexLocker lock(&m_mutex);
    for (auto it = m_armed.begin(); it != m_armed.end(); ++it) {
        const bool hit = it->fault.match.isEmpty()
                             ? !apiPath.isEmpty()
                             : it->pattern.match(method + request.path).hasMatch() ||
                                   (!apiPath.isEmpty() && it->pattern.match(method + apiPath).hasMatch());
        if (!hit || it->fault.next == 0)
            continue;
        const Fault fault = it->fault;
        if (it->fault.next > 0 && --it->fault.next == 0)
            m_armed.erase(it);
        return fault;
    }
    return std::nullopt;
}

bool FaultBox::letsThrough(const Fault &fault)
{
    if (fault.drop != Fault::Drop::No)
        return fault.drop == Fault::Drop::After;
    if (!fault.redirect.isEmpty())
        return false;
    if (fault.body != Fault::Body::Normal)
        return fault.body == Fault::Body::Truncated && (fault.status == 0 || fault.apply);
    return fault.status == 0 || fault.apply;
}

Response FaultBox::answerOf(const Fault &fault, const Plain &plain)
{
    if (fault.drop == Fault::Drop::Before)
        return {.status = 0, .body = {}, .delivery = Delivery::Dropped};
    if (!fault.redirect.isEmpty())
        return {.status = 302, .contentType = {}, .body = {}, .headers = {{"Location", fault.redirect.toUtf8()}}};
    if (fault.body == Fault::Body::Hang)
        return {.status = 0, .body = {}, .delivery = Delivery::Hung};
    if (fault.body == Fault::Body::Huge)
        return {.status = fault.status > 0 ? fault.status : 200, .body = R"([""])", .fillerBytes = kHugeBytes};
    Response response = fault.body == Fault::Body::Html ? htmlPage(fault.status > 0 ? fault.status : 200, logInPage())
                                                        : plain(fault.status);
    if (fault.retryAfter >= 0)
        response.headers.append({"Retry-After", QByteArray::number(fault.retryAfter)});
    if (fault.body == Fault::Body::Truncated)
        response.delivery = Delivery::Truncated;
    return response;
}

Response FaultBox::disturb(const Fault &fault, Response real, const Plain &plain)
{
    if (fault.drop == Fault::Drop::After) {
        real.delivery = Delivery::Dropped;
        return real;
    }
    if (fault.status > 0)
        return answerOf(fault, plain);
    if (fault.body == Fault::Body::Truncated)
        real.delivery = Delivery::Truncated;
    return real;
}

} // namespace vivier::sandbox
