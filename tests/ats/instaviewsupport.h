// SPDX-License-Identifier: MIT
#pragma once

#include "ats/instaview/instaview.h"
#include "sandbox/sandbox.h"
#include "support/scriptedserver.h"

namespace vivier::test {

using namespace Qt::StringLiterals;

inline Account account(const QUrl &base, const QString &company = {})
{
    return {.id = u"1"_s,
            .name = u"Test"_s,
            .ats = u"instaview"_s,
            .baseUrl = base,
            .organizations = {},
            .company = company,
            .dashboard = {}};
}

inline HttpOptions quick()
{
    return {.deadline = std::chrono::seconds(5),
            .silence = std::chrono::seconds(5),
            .retry = {.attempts = 1, .baseDelay = std::chrono::milliseconds(1)}};
}

inline std::unique_ptr<InstaView> speaksTo(const ScriptedServer &server, const QString &company = {})
{
    return std::make_unique<InstaView>(account(server.url(u"/api/"_s), company), u"sk_secret"_s, quick());
}

inline std::unique_ptr<InstaView> speaksTo(const sandbox::Sandbox &sandbox, const QString &token = u"sandbox-token"_s,
                                           const QString &company = {})
{
    return std::make_unique<InstaView>(account(sandbox.instaViewUrl(), company), token, quick());
}

/// Paths and queries as they were asked, below the base.
inline QByteArrayList targets(const ScriptedServer &server)
{
    QByteArrayList targets;
    for (const Arrival &arrival : server.arrivals())
        targets.append(arrival.target.startsWith("/api/") ? arrival.target.mid(4) : "outside: " + arrival.target);
    return targets;
}

/// A list of candidates c<from> to c<to - 1>, called N<number>, with p<number>@x.sk; `numbers`: further members.
inline QByteArray people(int from, int to, const QByteArray &numbers = {})
{
    QByteArrayList items;
    for (int i = from; i < to; ++i)
        items.append(
            QByteArray(R"({"id":"c#","lastName":"N#","email":"p#@x.sk"})").replace('#', QByteArray::number(i)));
    return R"({"data":[)" + items.join(',') + ']' + (numbers.isEmpty() ? QByteArray() : ',' + numbers) + '}';
}

/// Has the email of c7 in other case.
inline NewCandidate zoe()
{
    return {.organizationReference = {},
            .jobReference = {},
            .values = {{u"firstName"_s, Value::ofText(u"Zoé"_s)},
                       {u"lastName"_s, Value::ofText(u"Nová & Co"_s)},
                       {u"email"_s, Value::ofText(u"P7@x.sk"_s)},
                       {u"jobIds"_s, Value::ofList({u"j1"_s, u"j2"_s})}}};
}

} // namespace vivier::test
