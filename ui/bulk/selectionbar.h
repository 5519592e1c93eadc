// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace vivier {

class Actions;
class ElidedLabel;
class AccountSession;

/// How many candidates are selected, and what can be done to all of them; in sight from two on.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(const Actions &actions, QWidget *parent = nullptr);
    ~SelectionBar() override;

    /// What the action that sends those who are selected is called; `drafts`: how many of them have one.
    static QString sendWords(int drafts);
    /// Whose selection it is; nullptr: nobody's.
    void setSession(AccountSession *session);
    /// Whether the list is shown as a board: who is not there is said of it.
    void setBoardShown(bool shown);
    /// Whether a page is in sight that is about others than who is selected.
    void setOutOfPlace(bool outOfPlace);

Q_SIGNALS:
    /// How many are selected, or how many of them have a draft, is another.
    void selectionChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc as in the list
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void tellPlace();
    void fit();
    void measure();

    AccountSession *m_session = nullptr;
    std::unique_ptr<QObject> m_links;
    QLabel *m_count;
    ElidedLabel *m_of;
    QList<QPushButton *> m_buttons;
    QPushButton *m_clear;
    bool m_isBoard = false;
    bool m_isOutOfPlace = false;
    int m_roomForWords = 0; ///< from this width on the buttons say what they do
};

} // namespace vivier
