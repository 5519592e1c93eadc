// SPDX-License-Identifier: MIT
#pragma once

#include "ats/atsprofile.h"
#include "support/scriptedserver.h"

#include <QJsonObject>
#include <QMap>

namespace vivier::test {

/// An ATS that nobody makes, to prove that a third one needs its own folder and nothing else: its catalog, its JSON and
/// its profile are here, and nothing of app/ or ui/ knows it.
const AtsProfile &corkboardProfile();

/// Its server, with two cards.
class CorkboardServer
{
public:
    CorkboardServer();

    QUrl url() const { return m_server.url(); }
    QMap<QString, QJsonObject> cards; ///< by id
    int writes = 0;
    bool isClosed = false; ///< answers everything with 503

    static QString token();

private:
    Step answerTo(const Arrival &arrival);

    ScriptedServer m_server;
};

} // namespace vivier::test
