// SPDX-License-Identifier: MIT
#include "ats/welcomekit/attachmentjson.h"

#include "ats/welcomekit/jsonvalue.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vivier::welcomekit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto comment = "comment"_L1;
constexpr auto documentField = "remote_file_urls"_L1;
constexpr qsizetype longestName = 200; // no length is documented; a file system's is 255 bytes
constexpr qsizetype longestExtension = 5;

/// "pdf", "mp3", "7z": short and not a number, so that "minutes 2.11" stays whole.
bool isExtension(QStringView text)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    return !text.isEmpty() && text.size() <= longestExtension && std::all_of(text.begin(), text.end(), isPlain) &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Line ends and the space around are not the text.
bool isSameText(const QString &one, const QString &other)
{
    return one.simplified() == other.simplified();
}

/// The documented example has no extension.
bool isSameFile(const QString &one, const QString &other)
{
    const auto bare = [](const QString &name) { return QFileInfo(name).completeBaseName(); };
    return one.compare(other, Qt::CaseInsensitive) == 0 || bare(one).compare(bare(other), Qt::CaseInsensitive) == 0;
}

/// What is no object is nobody's.
bool isOf(const QJsonObject &object, const QString &reference)
{
    const QString owner = textOf(object.value("candidate_reference"_L1));
    return !object.isEmpty() && (owner.isEmpty() || owner == reference);
}

QDateTime timeOf(const QJsonObject &object)
{
    return QDateTime::fromString(object.value("created_at"_L1).toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QString fileNameOf(const QUrl &url)
{
    // Split before it is decoded, as "%2F" is part of a name.
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    QString name = QUrl::fromPercentEncoding(path.mid(path.lastIndexOf('/') + 1));
    for (QChar &c : name) {
        if (!c.isPrint() || c == u'/' || c == u'\\')
            c = u' ';
    }
    name = name.simplified();
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot >= 0 && isExtension(QStringView(name).sliced(dot + 1)))
        name.truncate(dot);
    name = name.left(longestName).trimmed();
    const bool saysSomething = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    return saysSomething ? name : u"document"_s;
}

Result<Addition> additionOf(const QString &reference, const QString &field, const Value &value)
{
    const auto refused =
        tl::make_unexpected(ApiError{.kind = ApiError::Kind::Unexpected, .text = field, .field = field});
    const Field *known = FieldCatalog::welcomeKit().find(field);
    if (!known || !known->uses.testFlag(FieldUse::SendOnce) || !value.isText() || value.text().trimmed().isEmpty())
        return refused;
    if (field == comment) {
        return Addition{.path = "/comments",
                        .body = {{u"candidate_reference"_s, reference}, {u"content"_s, value.text()}}};
    }
    const QString text = value.text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    if (field != documentField || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) || url.host().isEmpty())
        return refused;
    const QJsonObject file{{u"filename"_s, fileNameOf(url)}, {u"url"_s, text}};
    return Addition{.path = "/documents",
                    .body = {{u"candidate_reference"_s, reference}, {u"remote_file_urls"_s, QJsonArray{file}}}};
}

bool isAdded(const Addition &addition, const Response &answer)
{
    const QJsonDocument json = QJsonDocument::fromJson(answer.body);
    if (const QJsonValue sent = addition.body.value("content"_L1); sent.isString()) {
        const QJsonValue stored = json.object().value("raw_content"_L1);
        const QJsonValue id = json.object().value("id"_L1);
        return stored.isString() ? isSameText(stored.toString(), sent.toString())
                                 : id.isDouble() || !id.toString().isEmpty();
    }
    const QString reference = addition.body.value("candidate_reference"_L1).toString();
    const QJsonArray files = addition.body.value("remote_file_urls"_L1).toArray();
    const QString name = files.at(0)["filename"_L1].toString();
    const QJsonArray list = json.array();
    return std::any_of(list.begin(), list.end(), [&](const QJsonValue &item) {
        const std::optional<Document> attached = documentFrom(item, reference);
        return attached && (attached->fileName.isEmpty() || isSameFile(attached->fileName, name));
    });
}

std::optional<Document> documentFrom(const QJsonValue &json, const QString &reference)
{
    const QJsonObject object = json.toObject();
    if (!isOf(object, reference))
        return std::nullopt;
    return Document{.fileName = textOf(object.value("filename"_L1)),
                    .url = QUrl(object.value("file_url"_L1).toString()),
                    .size = countOf(object.value("size"_L1)).value_or(-1),
                    .createdAt = timeOf(object),
                    .contentType = textOf(object.value("content_type"_L1))};
}

std::optional<Email> emailFrom(const QJsonValue &json, const QString &reference)
{
    const QJsonObject object = json.toObject();
    if (!isOf(object, reference))
        return std::nullopt;
    Email email{.subject = textOf(object.value("subject"_L1)),
                .body = textOf(object.value("body"_L1)),
                .from = textOf(object.value("from_email"_L1)),
                .to = textOf(object.value("to"_L1)),
                .createdAt = timeOf(object),
                .attachments = {}};
    const QJsonArray files = object.value("attachments"_L1).toArray();
    for (const QJsonValue &file : files)
        email.attachments.append(textOf(file["filename"_L1]));
    email.attachments.removeAll(QString());
    return email;
}

} // namespace vivier::welcomekit
