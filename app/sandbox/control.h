#pragma once

#include "sandbox/faults.h"
#include "sandbox/welcomekit.h"

namespace vivier::sandbox {

/// The routes below /sandbox/ that tests and people use on the server itself; no token, no journal, no faults:
/// GET and PUT /sandbox/faults, GET /sandbox/state/:reference, POST /sandbox/touch/:reference.
class Control
{
public:
    Control(FaultBox &faults, const World &world, WelcomeKit &welcomeKit, QString root);
    Response answer(const Request &request);

private:
    Response faults(const Request &request);
    Response state(const Request &request, const QString &reference);
    Response touch(const Request &request, const QString &reference);

    FaultBox &m_faults;
    const World &m_world;
    WelcomeKit &m_welcomeKit;
    QString m_root;
};

} // namespace vivier::sandbox
