// SPDX-License-Identifier: MIT
#include "sandbox/apierror.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

Response jsonAnswer(int status, const QJsonObject &object)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response jsonAnswer(int status, const QJsonArray &array)
{
    return {.status = status, .body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Response htmlPage(int status, const QByteArray &html)
{
    return {.status = status, .contentType = "text/html; charset=utf-8", .body = html};
}

Response apiError(int status, const QString &code, const QString &description)
{
    return jsonAnswer(status, QJsonObject{{u"error"_s, code}, {u"error_description"_s, description}});
}

Response invalid(const QString &sentence)
{
    return apiError(400, u"validation_failed"_s, sentence);
}

Response notFound(const QString &what)
{
    return apiError(404, u"not_found"_s, u"%1 was not found"_s.arg(what));
}

Response plainError(int status)
{
    switch (status) {
    case 400:
        return invalid(u"Some parameters are invalid"_s);
    case 401:
        return apiError(401, u"unauthorized"_s, u"The token is invalid"_s);
    case 403:
        return apiError(403, u"invalid_scope"_s, u"The token lacks the scope"_s);
    case 404:
        return notFound(u"The resource"_s);
    case 405:
        return apiError(405, u"method_not_allowed"_s, u"This method is not allowed here"_s);
    case 429:
        return apiError(429, u"too_many_requests"_s, u"Too many requests"_s);
    case 502:
    case 503:
    case 504:
        return htmlPage(status, "<!DOCTYPE html>\n<html><head><title>Maintenance</title></head><body>"
                                "<h1>We'll be back soon</h1><p>Scheduled maintenance is in progress.</p>"
                                "</body></html>\n");
    default:
        break;
    }
    if (status >= 200 && status < 300)
        return jsonAnswer(status, QJsonObject{});
    return apiError(status, u"server_error"_s, u"Something went wrong (status %1)"_s.arg(status));
}

QByteArray logInPage()
{
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Log in</title></head><body>"
           "<h1>Log in to see this file</h1><form method=\"post\"><input name=\"email\" type=\"email\">"
           "<input name=\"password\" type=\"password\"><button>Log in</button></form></body></html>\n";
}

} // namespace vivier::sandbox
