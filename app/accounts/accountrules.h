// SPDX-License-Identifier: MIT
#pragma once

#include "ats/atsprofile.h"
#include "candidate/account.h"
#include "candidate/job.h"

#include <QList>
#include <QString>

namespace vivier {

/// What is wrong with the name of account `ownId`, for the recruiter; empty when nothing is. A name is needed, and
/// unique whatever the case, since the command line and the account menu tell accounts apart by it.
QString accountNameProblem(const QString &name, const QString &ownId, const QList<Account> &accounts);

/// Base URL of an API as typed: spaces and trailing slashes taken off.
QUrl baseUrlFrom(const QString &text);
/// https to any host, http only to this machine (HttpClient refuses the rest); no user name, query or fragment.
QString baseUrlProblem(const QString &text);

/// Host of the ATS's web page for modal_path: https only (welcomekit/README.md, row 37); only scheme, host and
/// port are kept. An https URL with a path is taken for its host.
QUrl dashboardFrom(const QString &text);
QString dashboardProblem(const QString &text);

/// What is wrong with a token or API key, for the recruiter; empty when nothing is, and of an empty one.
QString secretProblem(SecretKind kind, const QString &secret);
/// What to think of one, for the recruiter: nothing is refused for it.
QString secretDoubt(const AtsProfile &ats, const QString &secret);

/// What is wrong with the company of an account that may have one. `companies`: those that its key was seen to have,
/// empty when that is not known. Of several one must be chosen (instaview/README.md, row 29); otherwise none is
/// needed.
QString companyProblem(const QString &company, const QList<Organization> &companies);

/// Whether an account would speak for another company than before. Ids are compared whatever the case; from an unknown
/// company to a known one is no change.
bool isOtherCompany(const QString &before, const QString &after);

/// Why an account with so many drafts (-1: not known) cannot change its company; empty when it has none. Its drafts are
/// of candidates and jobs of the old one, and would be refused or, worse, sent for the new one. `name`: of the old one,
/// may be empty.
QString companyChangeProblem(int drafts, const QString &name);

/// References separated by commas, spaces or lines; without duplicates, in order.
QStringList referencesFrom(const QString &text);

} // namespace vivier
