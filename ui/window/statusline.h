// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

class QTimer;

namespace vivier {

class ElidedLabel;
class AccountSession;

/// The line at the bottom: whether everything typed is on disk, how many drafts there are, what waits in the outbox
/// and for how long, and how much was read.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSession(AccountSession *session);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshSaved();
    void refreshCounts();
    void fit();
    void refreshOutbox();

    AccountSession *m_session = nullptr;
    std::unique_ptr<QObject> m_links; ///< context of the connections to the session in sight
    ElidedLabel *m_saved;
    ElidedLabel *m_drafts;
    ElidedLabel *m_outbox;
    ElidedLabel *m_read;
    QTimer *m_tick; ///< runs while a count-down is shown
};

} // namespace vivier
