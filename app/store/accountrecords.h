// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace vivier {

class FieldCatalog;

// Rows of accounts, of what an ATS told about their organizations and jobs, and settings. The caller holds the
// transaction. All throw Failure.

/// The number that stands for the account in every other table; nothing when there is no such account.
std::optional<qint64> accountNumber(Database &database, const QString &accountId);
/// The same where an account must exist: rows of an account that was removed meanwhile have no home.
qint64 requireAccount(Database &database, const QString &accountId);
/// The fields of the account's ATS, by its number.
const FieldCatalog &catalogOf(Database &database, qint64 account);

QList<Account> readAccounts(Database &database);
void writeAccount(Database &database, const Account &account);
void deleteAccount(Database &database, const QString &accountId);

QList<Organization> readOrganizations(Database &database, const QString &accountId);
void writeOrganizations(Database &database, const QString &accountId, const QList<Organization> &organizations);

QList<Job> readJobs(Database &database, const QString &accountId);
/// Keeps stages and count that a job list did not tell.
void writeJobs(Database &database, const QString &accountId, const QList<Job> &jobs);

AskedPause readAskedPause(Database &database, const QString &accountId);
/// One without an end takes the former away.
void writeAskedPause(Database &database, const QString &accountId, const AskedPause &pause);

/// When the ATS last refused to tell of moves; invalid: it did not.
QDateTime readMovesRefused(Database &database, const QString &accountId);
void writeMovesRefused(Database &database, const QString &accountId, const QDateTime &at);

/// Sealed; "" when there is none that opens.
QString readTokenAddress(Database &database, const QString &accountId);
void writeTokenAddress(Database &database, const QString &accountId, const QString &address);

/// Where the key begins with "personal/" the value is sealed, and can only be had while the profile is unlocked.
QByteArray readSetting(Database &database, const QString &key);
void writeSetting(Database &database, const QString &key, const QByteArray &value);

} // namespace vivier
