#pragma once

#include <QString>

namespace vivier {

/// Something the recruiter should read beside the candidate, or above the page when `key` is empty.
struct Notice
{
    enum class Level { Info, Warning, Bad };
    enum class Action {
        None,
        Retry,
        SendAnyway,
        OpenMatch,
        AllowWrites,
        NewToken,
        OpenConflict,
        OpenOutbox,
        Unlock,
        GoToAccount
    };
    Level level = Level::Info;
    QString key;  ///< the candidate it is about
    QString text; ///< what happened, what was kept, what to do
    Action action = Action::None;
    QString match = {};   ///< OpenMatch: the candidate that is already there
    QString account = {}; ///< GoToAccount: its id

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace vivier
