// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountcheck.h"

#include <QWidget>

namespace vivier {

// What a test of the connection found: one line a feature, with an icon and in words.
class ConnectionResult : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionResult(QWidget *parent = nullptr); // hidden until it has something to say

    void setReport(const ConnectionReport &report);
    void clear();
    // For so many features, so that nothing around it moves when they are told.
    void keepRoom(int lines);
    // As a screen reader says it.
    QString spoken() const { return m_spoken; }

private:
    void measure();

    QString m_spoken;
    int m_room = 0;
};

} // namespace vivier
