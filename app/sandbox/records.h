// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace vivier::sandbox {

/// Times are milliseconds since the epoch, UTC, everywhere in the server's records.

struct Stage
{
    int id = 0;
    QString name = {};
    QString reference = {}; ///< null: a custom stage
    bool visible = true;
};

struct Organization
{
    QString reference = {};
    QString name = {};
    QString slug = {};
    QString language = {};   ///< "fr" or "en": the language of its stages and cover letters
    QJsonObject fields = {}; ///< every other documented field
    QJsonObject websites = {};
    QList<QJsonObject> offices = {};
};

struct Job
{
    QString reference = {};
    int organization = 0; ///< row in World::organizations
    QString status = {};
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 publishedAt = 0; ///< 0: never
    int officeRow = 0;
    QJsonObject fields = {}; ///< every other documented field that is always there
    QList<Stage> stages = {};
    QList<int> candidates = {}; ///< rows in World::candidates, in the order of the list
};

/// A file that the server keeps; `path` is below its root and really serves the bytes.
struct StoredFile
{
    QString path = {}; ///< null: none
    QString contentType = {};
    qint64 size = 0;
};

struct Candidate
{
    QString reference = {};
    int job = 0; ///< row in World::jobs
    int stageId = 0;
    QString email = {};
    QString firstname = {};
    QString lastname = {};
    QString phone = {}; ///< null: none; so are the next ones
    QString subtitle = {};
    QString address = {};
    QString city = {};
    QString zipCode = {};
    QString countryCode = {};
    QString countryName = {};
    QString coverLetter = {}; ///< never null on the wire
    QString origin = {};
    QString civility = {}; ///< the document of 2016 only
    QString referrer = {};
    QString avatarPath = {}; ///< null: the default picture
    QString owner = {};      ///< the token that created it through the API; null: not so created
    StoredFile resume = {};
    StoredFile portfolio = {};
    QStringList tags = {};
    QMap<QString, QString> writeOnly = {}; ///< media_* and the last remote_* of this candidate
    bool archived = false;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

struct Comment
{
    int id = 0;
    int candidate = 0;
    QString raw = {};
    qint64 createdAt = 0;
};

struct Document
{
    int id = 0;
    int candidate = 0;
    QString filename = {}; ///< without extension
    StoredFile file = {};
    qint64 createdAt = 0;
};

struct Email
{
    int id = 0;
    int candidate = 0;
    QString subject = {};
    QString body = {};
    QString fromEmail = {};
    QString to = {};
    qint64 createdAt = 0;
};

/// A change of stage, or of the job and with it of the stage. A stage deleted later is simply absent from the job.
struct Move
{
    int candidate = 0;
    int fromStage = 0;
    int toStage = 0;
    qint64 createdAt = 0;
    int fromJob = 0; ///< row in World::jobs
    int toJob = 0;
};

/// A file that was taken and does not show yet: see World::filesLater.
struct AwaitedFile
{
    int candidate = 0;
    QString field = {}; ///< "remote_resume_url" …
    StoredFile file = {};
};

} // namespace vivier::sandbox
