// SPDX-License-Identifier: MIT
#pragma once

#include "model/notice.h"
#include "model/outboxmodel.h"
#include "outbox/outboxactions.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace vivier {

class EmptyState;
class OutboxDetails;
class OutboxView;
class WrapLabel;

/// The outbox as a page one can read: what waits, what becomes of each field, when it leaves, and what can be done:
/// with one, with several, with all. By keyboard: Enter edits or decides, Space holds and lets go, Ctrl+Return sends
/// now, Delete takes back, Escape closes.
class OutboxPage : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxPage(OutboxModel *model, QWidget *parent = nullptr);

    /// Into the list, with a row selected.
    void focusList();
    bool canTakeBackChosen() const;
    void takeBackChosen();

Q_SIGNALS:
    void closed();
    void chosenChanged();    ///< other rows, or what can be done with them
    void sendAllRequested(); ///< all drafts that are not in the outbox as they are
    void candidateRequested(const QString &key);
    void conflictRequested(const QString &key);
    void createAnywayRequested(const QString &key); ///< the recruiter saw who may be it, or that nobody is
    void goneRequested(const QString &key); ///< the ATS has no such candidate any more, or moved it to another job
    /// A send-once field of which nobody knows whether it arrived; the recruiter looked: `arrived`, or to be sent
    /// again.
    void unsureRequested(const QString &key, const QString &field, bool arrived);
    void said(const vivier::Notice &notice);
    /// The disk refused; nothing was changed.
    void failed(const vivier::StoreError &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void perform(OutboxAction action, const QStringList &keys);
    void sendNow(const QStringList &keys);
    QStringList possibleToTakeBack(const QStringList &keys) const;
    void takeBack(const QStringList &keys);
    void setHeld(const QStringList &keys, bool held);
    void refreshSummary();
    void refreshDetails();
    void measure();

    OutboxModel *m_model;
    WrapLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_holdAll;
    QPushButton *m_retryAll;
    QPushButton *m_sendAll;
    QPushButton *m_back;
    QWidget *m_content;
    OutboxView *m_view;
    OutboxDetails *m_details;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace vivier
