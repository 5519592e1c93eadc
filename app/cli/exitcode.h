// SPDX-License-Identifier: MIT
#pragma once

namespace vivier::cli {

/// What a run of vivier-cli ends with: a public interface (documented by --help), so numbers never change.
enum class ExitCode {
    Done = 0,
    Usage = 1,    ///< wrong words, a value that is not ready to be sent, or a profile that cannot be used
    NotFound = 2, ///< no such candidate, job, draft or account
    Conflict = 3, ///< both sides changed a field, the email is already there, the candidate is in another job now, or a
                  ///< comment may have arrived: somebody must choose
    Rejected = 4, ///< the ATS read it and said no; or it emptied fields that were not sent, and writing is stopped
    Offline = 5,  ///< it did not get through; drafts are kept in the outbox
    NotAuthorised = 6, ///< the token is wrong or lacks a scope, or the profile's key cannot be had
    NotWritten = 7,    ///< it was done, but standard output could not be written; see withOutput()
    Different = 8, ///< it was done, but the ATS has other values than were sent, or changed fields that were not sent
};

} // namespace vivier::cli
