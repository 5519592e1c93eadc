#pragma once

#include "candidate/account.h"

#include <QList>
#include <QString>

namespace vivier {

/// The kinds of ATS that an account can be made for, in the order to offer them.
QList<AtsKind> offeredAts();

/// What is wrong with the name of account `ownId`, for the recruiter; empty when nothing is. A name is needed, and
/// unique whatever the case, since the command line and the account menu tell accounts apart by it.
QString accountNameProblem(const QString &name, const QString &ownId, const QList<Account> &accounts);

/// Base URL of an API as typed: spaces and trailing slashes taken off.
QUrl baseUrlFrom(const QString &text);
/// https to any host, http only to this machine (HttpClient refuses the rest); no user name, query or fragment.
QString baseUrlProblem(const QString &text);

/// Host of the ATS's web page for modal_path: https only (welcome-kit.md section 10, row 37); only scheme, host and
/// port are kept. An https URL with a path is taken for its host.
QUrl dashboardFrom(const QString &text);
QString dashboardProblem(const QString &text);

/// References separated by commas, spaces or lines; without duplicates, in order.
QStringList referencesFrom(const QString &text);

} // namespace vivier
