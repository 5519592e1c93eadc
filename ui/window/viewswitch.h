// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;

namespace vivier {

class Actions;

/// "List | Board": which of the two is in sight, and the way to the other.
class ViewSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(const Actions &actions, QWidget *parent = nullptr);

    void setBoardShown(bool shown);
    /// Whether there is no room for words.
    void setNarrow(bool narrow);

private:
    QToolButton *make(const QString &name, const QString &words, const QString &icon, bool board);

    const Actions &m_actions;
    QToolButton *m_list;
    QToolButton *m_board;
    bool m_isBoard = false;
};

} // namespace vivier
