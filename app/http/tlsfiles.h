// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/account.h"

#include <QSslConfiguration>

#include <tl/expected.hpp>

namespace vivier {

/// What is wrong with the files of a secure connection.
struct TlsProblem
{
    enum class Part { Authority, Certificate, Key, Passphrase };
    Part part = Part::Authority;
    QString sentence; ///< for the recruiter: what is wrong, what to do
};

/// How a connection with these files is made: the authority beside those of the system, the certificate with its key.
/// Refuses files that cannot be read, hold nothing of the kind in PEM form, are past their date, or do not belong
/// together. `passphrase`: of the key, empty for none. Reads the files, and an encrypted key takes its time: not for
/// the thread of the window.
tl::expected<QSslConfiguration, TlsProblem> readTlsFiles(const TlsFiles &files, const QString &passphrase);

} // namespace vivier
