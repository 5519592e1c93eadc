// SPDX-License-Identifier: MIT
#pragma once

#include "client.h"

/// A sandbox and a client of its InstaView side.
class InstaViewClient : public Client
{
public:
    explicit InstaViewClient(const vivier::sandbox::Options &options = {})
        : Client(options)
    {
    }
    explicit InstaViewClient(const vivier::sandbox::InstaViewOptions &options)
        : Client({.instaview = options})
    {
    }

    Answer call(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return send(method, QUrl(sandbox.instaViewUrl().toString() + path), body);
    }
    Answer get(const QString &path) { return call("GET", path); }
    Answer post(const QByteArray &body) { return call("POST", QStringLiteral("/candidates"), body); }
    Answer patch(const QString &id, const QByteArray &body) { return call("PATCH", candidate(id), body); }
    Answer remove(const QString &id) { return call("DELETE", candidate(id)); }
    Answer show(const QString &id) { return get(candidate(id)); }
    static QString candidate(const QString &id) { return QStringLiteral("/candidates/") + id; }

    /// The candidates that the house promises, by number.
    QString id(int number) const { return sandbox.instaViewReferences().at(number); }
    QString foreignId() const { return sandbox.instaViewReferences(company(1)).constFirst(); }
    QString company(int number) const { return sandbox.instaViewCompanies().at(number); }
    QString job(int number) const { return sandbox.instaViewJobs().at(number); }
    QString foreignJob() const { return sandbox.instaViewJobs(company(1)).constFirst(); }
};

inline QStringList idsOf(const QJsonArray &items)
{
    QStringList ids;
    for (const QJsonValue &item : items)
        ids.append(item[QLatin1String("id")].toString());
    return ids;
}

/// What an error says, in whatever shape.
inline QString messageOf(const Answer &answer)
{
    const QJsonObject body = answer.object();
    const QJsonValue inner = body[QLatin1String("error")][QLatin1String("message")];
    return inner.isString() ? inner.toString() : body[QLatin1String("message")].toString();
}
inline QString codeOf(const Answer &answer)
{
    return answer.object()[QLatin1String("error")][QLatin1String("code")].toString();
}

/// The body of a POST that is right; `more`: further members.
inline QByteArray person(const QByteArray &more = {})
{
    return json("{'firstName':'Ada','lastName':'Lovelace','email':'ada@mail.example',"
                "'gdprExpiryDate':'2090-12-31'") +
           (more.isEmpty() ? more : ',' + more) + '}';
}

/// An object with one member.
inline QByteArray member(const QByteArray &name, const QByteArray &value)
{
    return "{\"" + name + "\":" + value + '}';
}

/// A JSON string.
inline QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// A JSON array of strings.
inline QByteArray array(const QStringList &items)
{
    return QJsonDocument(QJsonArray::fromStringList(items)).toJson(QJsonDocument::Compact);
}

/// `levels` objects, one in the other.
inline QByteArray nested(int levels)
{
    return QByteArray("{\"a\":").repeated(levels - 1) + "{}" + QByteArray("}").repeated(levels - 1);
}

/// An object with so many members.
inline QByteArray keys(int count)
{
    QByteArrayList members;
    for (int i = 0; i < count; ++i)
        members.append("\"k" + QByteArray::number(i) + "\":1");
    return '{' + members.join(',') + '}';
}
