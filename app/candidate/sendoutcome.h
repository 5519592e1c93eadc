// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier {

/// How a send ended, and so why its item is still in the outbox. Whatever it is, nothing that was typed is lost: unless
/// Accepted, the draft is still there.
enum class SendOutcome {
    Waiting, ///< not tried, or ended by us: it waits for its turn
    Accepted,
    // These pass by themselves:
    Network, ///< the ATS cannot be reached
    Token,   ///< 401: the account waits for another token
    NoToken, ///< nothing was asked: the account waits for its token, which is locked, gone or of another address
    Pause,   ///< 429 or 503: the ATS asked for a pause
    Fault,   ///< 5xx, or an answer that cannot be read, and certainly not applied
    Lost,    ///< the answer was lost and reading could not settle it: the next attempt looks before it writes
    Disk,    ///< the outcome could not be kept on this computer
    // These wait for the recruiter:
    Rejected,  ///< the ATS read it and said no
    Forbidden, ///< 403: the token may not do this
    Conflict,  ///< a field changed on both sides; nothing was written
    /// A create found candidates who may be it already, or one that was lost before was looked for and not found, and
    /// is the recruiter's to repeat; nothing was written.
    AlreadyThere,
    NotReady, ///< a problem blocks sending; nothing was asked of the network
    Gone,     ///< 404: the ATS has no such candidate any more, or the token may not see it; nothing was written
    Moved,    ///< the ATS moved the candidate to another job since our snapshot; nothing was written
    Unsure,   ///< a send-once field (comment, document) may have arrived: the recruiter looks and decides
    Stopped,  ///< writing to the account is stopped, see Store::writesStopped()
};

/// Whether it goes nowhere until the recruiter did something.
bool needsRecruiter(SendOutcome outcome);

QString outcomeName(SendOutcome outcome);         ///< "network", "conflict", …: store and command line
SendOutcome outcomeFromName(const QString &name); ///< Waiting for a name that is not known

} // namespace vivier
