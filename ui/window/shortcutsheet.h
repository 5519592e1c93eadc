// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/actions.h"
#include "window/overlay.h"

#include <QList>

class QLabel;
class QScrollArea;

namespace vivier {

class TextField;

/// Every shortcut of the window, in groups by menu and as many columns as have room. What is typed narrows it down: the
/// words of what is done, or the keys. Gone when it is closed.
class ShortcutSheet : public Overlay
{
    Q_OBJECT

public:
    ShortcutSheet(const Actions &actions, QWidget *window);

    /// Opens one, or closes the one that is open.
    static void toggle(const Actions &actions, QWidget *window);

protected:
    void fit() override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Line
    {
        QString what; ///< folded, as the next
        QString keys;
        QLabel *label;
        QLabel *cap;
    };
    struct Group
    {
        QWidget *widget;
        QList<Line> lines;
    };

    void addGroup(const Actions::KeyGroup &group);
    void filter(const QString &words);
    int arrange(int wide);

    TextField *m_field;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QLabel *m_nothing;
    QList<Group> m_groups;
    int m_widest = 1; ///< of all groups, narrowed down or not: the columns stay
};

} // namespace vivier
