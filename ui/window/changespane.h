// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QTimer;
class QVBoxLayout;

namespace vivier {

class IconLabel;
class ReadingPane;
class ReceiptView;
class AccountSession;

/// The pane beside the form, in tabs: what will be sent, old → new, as the draft grows, and how it fares in the outbox;
/// and what became of the candidate before. The verbs on the draft stand below both, however long they are.
class ChangesPane : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { ToSend, Activity, Resume }; // numbers that are kept; the order on screen is another

    explicit ChangesPane(AccountSession *session, QWidget *parent = nullptr);

    Tab tab() const;
    void setTab(Tab tab);
    ReadingPane *reading() const { return m_reading; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tabChanged(vivier::ChangesPane::Tab tab);
    void historyRequested();
    void sendRequested();
    void takeBackRequested();
    void compareRequested(); ///< to decide a conflict side by side
    void discardRequested();
    void undoRequested();
    void fieldRequested(const QString &field);
    void linkRequested(const QUrl &url); ///< to be opened elsewhere

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeChanges();
    QWidget *makeBar();
    void refresh();
    void refreshTitle();
    void refreshCards();
    void refreshState();
    void refreshButtons();
    QWidget *makeCard(const QModelIndex &change);
    QWidget *makeKeptTitle() const;
    QWidget *makeDecision(const QString &field);

    AccountSession *m_session;
    QTabWidget *m_tabs;
    ReadingPane *m_reading; ///< beside the form, too
    QLabel *m_title;        ///< only what the tab's number does not say
    QWidget *m_stateLine;   ///< of the item in the outbox
    IconLabel *m_stateIcon;
    QLabel *m_state;
    QWidget *m_bar = nullptr; ///< the verbs
    QWidget *m_cards;
    QVBoxLayout *m_cardColumn;
    QPushButton *m_compare;
    QPushButton *m_send;
    QPushButton *m_takeBack;
    QPushButton *m_discard;
    QPushButton *m_undo;
    ReceiptView *m_receipt; ///< of the last send
    QTimer *m_tick;         ///< while the state counts down
    QString m_shown;        ///< what the cards say, so that they are not rebuilt under the focus for nothing
};

} // namespace vivier
