// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/faults.h"
#include "sandbox/instaview.h"
#include "sandbox/welcomekit.h"

namespace vivier::sandbox {

/// The routes below /sandbox/ that tests and people use on the server itself; no token, no journal, no faults:
/// GET and PUT /sandbox/faults, GET /sandbox/state/:reference, POST /sandbox/touch/:reference; for InstaView GET and
/// PUT /sandbox/instaview (see InstaViewOptions), GET and DELETE /sandbox/instaview/state/:id, POST
/// /sandbox/instaview/touch/:id.
class Control
{
public:
    Control(FaultBox &faults, const World &world, WelcomeKit &welcomeKit, InstaView &instaView, QString root);
    Response answer(const Request &request);

private:
    Response faults(const Request &request);
    Response state(const Request &request, const QString &reference);
    Response touch(const Request &request, const QString &reference);

    Response instaViewOptions(const Request &request);
    Response instaViewState(const Request &request, const QString &id);
    Response instaViewTouch(const Request &request, const QString &id);

    FaultBox &m_faults;
    const World &m_world;
    WelcomeKit &m_welcomeKit;
    InstaView &m_instaView;
    QString m_root;
};

} // namespace vivier::sandbox
