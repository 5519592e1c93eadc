// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/value.h"

#include <QActionGroup>
#include <QList>
#include <QMenu>

namespace vivier {

class AccountSession;
struct Field;

/// The stages that the open candidate can be moved to, the first nine with Alt and their number; where the ATS has no
/// stages, its statuses.
class StageMenu : public QMenu
{
    Q_OBJECT

public:
    /// `window`: where the shortcuts work.
    explicit StageMenu(QWidget *window);

    /// Shows what may be chosen for the current candidate of `session` (nullptr: none) and where it stands. Nothing
    /// can be chosen while it is not `inSight`.
    void refresh(AccountSession *session, bool inSight);
    /// Moves the candidate who is open, or is being opened, to the stage at this place; while several are selected it
    /// is for all of them, which manyRequested() asks.
    void moveTo(qsizetype place);

Q_SIGNALS:
    /// Those who are selected to this stage, by its name, or status; to none that is known yet when it is not present.
    void manyRequested(const vivier::Value &stage);
    void refused(const QString &why);

private:
    QString whyNone(const Field *field, bool inSight) const;
    Value choiceAt(qsizetype place) const;

    QWidget *m_window;
    AccountSession *m_session = nullptr;
    QActionGroup m_group;
    QAction *m_none; ///< says why there is nothing to choose
};

} // namespace vivier
