// SPDX-License-Identifier: MIT
#pragma once

#include "ats/ats.h"
#include "http/message.h"

#include <QJsonObject>

namespace vivier::welcomekit {

/// A request that adds something to a candidate: `path` below the API's root and the body.
struct Addition
{
    QByteArray path;
    QJsonObject body;
};

/// "Create a comment" (welcomekit/README.md 7) for `comment`, "attach documents" with one item (8.2) for
/// `remote_file_urls`, whose text is the file's URL. Refused (with the field named) before anything is sent: a field
/// that is not sent once, a value that is not a text, a blank one, a URL that is not http or https.
Result<Addition> additionOf(const QString &reference, const QString &field, const Value &value);

/// Whether a 2xx answer to it is the documented one: a comment with its id or its text and no other text, a list with a
/// document of the candidate that is called so. Anything else proves nothing: a log-in page has a good status too.
bool isAdded(const Addition &addition, const Response &answer);

/// The file's name without its extension, from the last segment of the URL's path; "document" where that has none.
QString fileNameOf(const QUrl &url);

/// One document of GET /documents (8.1). Any member may be missing; nullopt for what is no object or is another
/// candidate's.
std::optional<Document> documentFrom(const QJsonValue &json, const QString &reference);

/// One mail of GET /emails (8.3), read as leniently.
std::optional<Email> emailFrom(const QJsonValue &json, const QString &reference);

} // namespace vivier::welcomekit
