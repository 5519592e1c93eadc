// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vivier::sandbox {

Response jsonAnswer(int status, const QJsonObject &object);
Response jsonAnswer(int status, const QJsonArray &array);
Response htmlPage(int status, const QByteArray &html);

/// The documented error body (Welcome Kit, errors): {"error", "error_description"}.
Response apiError(int status, const QString &code, const QString &description);
/// 400 validation_failed with one sentence.
Response invalid(const QString &sentence);
Response notFound(const QString &what);

/// The answer a status has when nothing more is known: JSON up to 500, and the HTML of a proxy for 502, 503 and 504.
Response plainError(int status);

/// The page a log-in wall answers with 200, as private file links do.
QByteArray logInPage();

} // namespace vivier::sandbox
