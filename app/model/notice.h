// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/draft.h"

#include <QString>

#include <optional>

namespace vivier {

class CandidateModel;

/// Something the recruiter should read beside the candidate, or above the page when `key` is empty. Its action is about
/// that candidate and that account, whatever is in sight when it is taken.
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
        ConfirmAddress,
        OpenConflict,
        OpenOutbox,
        Unlock,
        GoToAccount,
        ProxyLogin, ///< of the proxy that was met last
        UndoMany,   ///< of the last edit of many; with `hidden` also to show the drafts
        OpenHistory,
        ShowSame,    ///< the pairs of that candidate
        ShowExpiring ///< whose expiry nears, see expiringSoon()
    };
    Level level = Level::Info;
    QString key;  ///< the candidate it is about
    QString text; ///< what happened, what was kept, what to do
    Action action = Action::None;
    QString match = {};   ///< OpenMatch: the candidate that is already there
    QString account = {}; ///< the account it is about, by id; empty: the one in sight when it is said
    /// The fields it is about, see joinedFields(): once one of them is edited it is no longer true.
    QString field = {};
    bool hidden = false; ///< a filter hides who was made a draft
    QString job = {};    ///< Retry without a candidate: whose candidates are to be read; "": all jobs
    /// What it says is true while DraftBook::stepsOfMany() is at this step; nothing: it is about no step.
    std::optional<int> step = {};

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Whether a notice is still true, and what it offers may still be done: not when the candidate is gone, its draft was
/// settled or discarded, it left the outbox that the notice leads to, or what the notice speaks of was edited or undone
/// since.
/// `then`: the candidate's draft when it was said.
bool stillApplies(const Notice &notice, const Draft &then, const CandidateModel &candidates);

} // namespace vivier
