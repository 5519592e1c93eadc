#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace vivier {

class Workspace;

/// What will be sent, old → new, as the draft grows; the verbs on the draft; and what was sent from here before.
class ChangesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPane(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void sendRequested();
    void discardRequested();
    void undoRequested();
    void fieldRequested(const QString &field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshActivity();
    QWidget *makeCard(const QModelIndex &change);
    QWidget *makeDecision(const QString &field);

    Workspace *m_workspace;
    QLabel *m_title;
    QLabel *m_saved;
    QWidget *m_cards;
    QVBoxLayout *m_cardColumn;
    QPushButton *m_send;
    QPushButton *m_discard;
    QPushButton *m_undo;
    QLabel *m_activityTitle;
    QWidget *m_activity;
    QVBoxLayout *m_activityColumn;
    QString m_shown; ///< what the cards say, so that they are not rebuilt under the focus for nothing
};

} // namespace vivier
