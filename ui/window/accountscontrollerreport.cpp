// SPDX-License-Identifier: MIT
// The part of AccountsController that puts together what is told about a problem.
#include "candidate/impersonal.h"
#include "dialogs/problemreport.h"
#include "window/accountscontroller.h"
#include "window/mainwindow.h"

namespace vivier {

void AccountsController::reportProblem()
{
    QList<AccountFacts> facts;
    QSet<QByteArray> known; // of every account: a line of the log does not say of which it is
    for (const Account &account : m_accounts.accounts()) {
        addPersonalWords(&known, account.name);
        addPersonalWords(&known, account.baseUrl.host());
        AccountFacts fact{.ats = account.ats};
        if (AccountSession *one = session(account.id)) {
            fact.open = true;
            fact.candidates = one->candidates()->rows().peopleCount();
            fact.drafts = one->candidates()->rows().unsentCount(); // as the status bar counts
            fact.outbox = one->book()->outbox()->count();
            const CandidateRows &rows = one->candidates()->rows();
            for (int row = 0; row < rows.size(); ++row) {
                addPersonalWords(&known, rows.at(row).cell.displayName());
                addPersonalWords(&known, rows.at(row).cell.reference());
            }
        }
        facts.append(fact);
    }
    auto *dialog = new ProblemReportDialog(problemReport(*m_preferences, facts, known), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vivier
