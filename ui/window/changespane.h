#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace vivier {

class ElidedLabel;
class IconLabel;
class ReceiptView;
class Workspace;

/// What will be sent, old → new, as the draft grows; how it fares in the outbox; the verbs on the draft; and what was
/// sent from here before.
class ChangesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPane(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void sendRequested();
    void takeBackRequested();
    void compareRequested(); ///< to decide a conflict side by side
    void discardRequested();
    void undoRequested();
    void fieldRequested(const QString &field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshCards();
    void refreshState();
    void refreshButtons();
    void refreshActivity();
    QWidget *makeCard(const QModelIndex &change);
    QWidget *makeReleasedMark() const;
    QWidget *makeKeptTitle() const;
    QWidget *makeDecision(const QString &field);

    Workspace *m_workspace;
    QLabel *m_title;
    ElidedLabel *m_saved;
    QWidget *m_stateLine; ///< of the item in the outbox
    IconLabel *m_stateIcon;
    QLabel *m_state;
    QWidget *m_cards;
    QVBoxLayout *m_cardColumn;
    QPushButton *m_compare;
    QPushButton *m_send;
    QPushButton *m_takeBack;
    QPushButton *m_discard;
    QPushButton *m_undo;
    ReceiptView *m_receipt; ///< of the last send
    QLabel *m_activityTitle;
    QWidget *m_activity;
    QVBoxLayout *m_activityColumn;
    QTimer *m_tick;  ///< while the state counts down
    QString m_shown; ///< what the cards say, so that they are not rebuilt under the focus for nothing
};

} // namespace vivier
