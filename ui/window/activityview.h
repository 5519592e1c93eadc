// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace vivier {

class AccountSession;

/// What became of the open candidate: what was sent from here, newest first, down to how it came into the ATS.
class ActivityView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ActivityView(AccountSession *session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// For all that was sent, and the undoing of it.
    void historyRequested();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void refresh();

    AccountSession *m_session;
    QVBoxLayout *m_column;
};

} // namespace vivier
