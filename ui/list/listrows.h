// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/stagesince.h"

#include <QIdentityProxyModel>

namespace vivier {

class CandidateDelegate;
class AccountSession;

/// The rows of the list with what only the view knows of them: who is selected, who is open, and what a screen reader
/// says of a row, which is what it shows.
class ListRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role {
        SelectedRole = Qt::UserRole + 200, ///< bool: among whom the recruiter selected
        OpenRole,                          ///< bool: open beside those who are selected
        StageTimeRole,                     ///< QString: while sorted by it, how long in the stage: shortDaysInStage()
        StageTimeSentenceRole,             ///< QString: the same: stageTimeSentence()
    };

    ListRows(AccountSession *session, const CandidateDelegate *delegate, QObject *parent);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    StageSince shownSince(const QModelIndex &index) const;

    AccountSession *m_session;
    const CandidateDelegate *m_delegate;
};

} // namespace vivier
