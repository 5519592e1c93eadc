// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/pagedialog.h"

#include <QByteArray>
#include <QSet>

namespace vivier {

class Preferences;

/// What there is to say of an account without saying whose it is.
struct AccountFacts
{
    QString ats; ///< the id of its AtsProfile
    bool open = false;
    int candidates = 0;
    int drafts = 0;
    int outbox = 0;
};

/// Versions, platform, settings, counts and the last lines of the log, in English, for whoever mends the program. In
/// it is nobody: of the log, what impersonal() leaves; `known` are the words of the names and keys that are known.
QString problemReport(const Preferences &preferences, const QList<AccountFacts> &accounts,
                      const QSet<QByteArray> &known);

/// Shows such a report, to be copied. It is sent nowhere.
class ProblemReportDialog : public PageDialog
{
    Q_OBJECT
public:
    explicit ProblemReportDialog(const QString &report, QWidget *parent = nullptr);
};

} // namespace vivier
