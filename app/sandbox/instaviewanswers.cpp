// SPDX-License-Identifier: MIT
#include "sandbox/instaviewanswers.h"

#include "sandbox/apierror.h"
#include "sandbox/instaviewjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

using Shape = InstaViewOptions::Shape;
using Errors = InstaViewOptions::Errors;

QString reason(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 402:
        return u"Payment Required"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 409:
        return u"Conflict"_s;
    case 422:
        return u"Unprocessable Entity"_s;
    default:
        return status < 500 ? u"Bad Request"_s : u"Internal Server Error"_s;
    }
}

QJsonObject flat(const InstaViewProblem &problem, const QJsonValue &message)
{
    return {{u"message"_s, message}, {u"error"_s, reason(problem.status)}, {u"statusCode"_s, problem.status}};
}

} // namespace

Shape InstaViewAnswers::nextShape()
{
    if (m_options.shape != Shape::Mixed)
        return m_options.shape;
    static constexpr Shape turns[] = {Shape::Bare, Shape::Envelope, Shape::StatusWrapper};
    return turns[m_shapes++ % 3];
}

Errors InstaViewAnswers::nextErrors(const InstaViewProblem &problem)
{
    if (m_options.errors == Errors::Documented)
        return problem.code == kScopeMissing ? Errors::Flat : Errors::Envelope;
    if (m_options.errors != Errors::Mixed)
        return m_options.errors;
    static constexpr Errors turns[] = {Errors::Envelope, Errors::Flat, Errors::FlatList};
    return turns[m_errors++ % 3];
}

QString InstaViewAnswers::timestamp() const
{
    return instaViewTime(m_now());
}

QByteArray InstaViewAnswers::wrapped(Shape shape, int status, const QByteArray &payload) const
{
    if (shape == Shape::Envelope)
        return R"({"success":true,"data":)" + payload + R"(,"error":null,"timestamp":")" + timestamp().toLatin1() +
               "\"}";
    if (shape == Shape::StatusWrapper)
        return R"({"statusCode":)" + QByteArray::number(status) + R"(,"message":"Success","data":)" + payload +
               R"(,"traceId":null})";
    return payload;
}

Response InstaViewAnswers::object(int status, const QByteArray &payload)
{
    return {.status = status, .body = wrapped(nextShape(), status, payload)};
}

Response InstaViewAnswers::list(const QList<QByteArray> &items, const InstaViewPage &page)
{
    const Shape shape = nextShape();
    const qint64 pages = (page.total + page.limit - 1) / page.limit;
    const QByteArray numbers = R"("total":)" + QByteArray::number(page.total) + R"(,"page":)" +
                               QByteArray::number(page.page) + R"(,"limit":)" + QByteArray::number(page.limit) +
                               R"(,"totalPages":)" + QByteArray::number(pages);
    const QByteArray array = '[' + items.join(',') + ']';
    if (shape != Shape::Envelope)
        return {.body = wrapped(shape, 200, R"({"data":)" + array + ',' + numbers + '}')};
    const auto word = [](bool value) { return QByteArray(value ? "true" : "false"); };
    return {.body = wrapped(shape, 200,
                            R"({"items":)" + array + R"(,"pagination":{)" + numbers + R"(,"hasNextPage":)" +
                                word(page.page < pages) + R"(,"hasPreviousPage":)" + word(page.page > 1) + "}}")};
}

Response InstaViewAnswers::problem(const InstaViewProblem &problem)
{
    const QString sentence = problem.messages.join(u"; "_s);
    switch (nextErrors(problem)) {
    case Errors::FlatList:
        return jsonAnswer(problem.status, flat(problem, QJsonArray::fromStringList(problem.messages)));
    case Errors::Flat:
        return jsonAnswer(problem.status, flat(problem, sentence));
    default:
        break;
    }
    QJsonObject error{{u"message"_s, sentence}};
    if (!problem.code.isNull())
        error.insert("code"_L1, problem.code);
    if (!problem.details.isEmpty())
        error.insert("details"_L1, problem.details);
    return jsonAnswer(problem.status, QJsonObject{{u"success"_s, false},
                                                  {u"data"_s, QJsonValue::Null},
                                                  {u"error"_s, error},
                                                  {u"timestamp"_s, timestamp()}});
}

Response InstaViewAnswers::tooMany(const InstaViewTicket &ticket, qint64 seconds) const
{
    const qint64 inBody = m_options.retryAfterBody >= 0 ? m_options.retryAfterBody
                          : seconds >= 0                ? seconds
                                                        : ticket.retryAfter;
    return jsonAnswer(429, QJsonObject{{u"statusCode"_s, 429},
                                       {u"message"_s, u"Rate limit exceeded"_s},
                                       {u"error"_s, u"Too Many Requests"_s},
                                       {u"retryAfter"_s, inBody},
                                       {u"limit"_s, ticket.limit},
                                       {u"remaining"_s, 0},
                                       {u"reset"_s, ticket.reset}});
}

} // namespace vivier::sandbox
