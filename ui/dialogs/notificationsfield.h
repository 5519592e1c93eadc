// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace vivier {

class Preferences;

// Of what the desktop is told, and whether it may be told whom that is about. Kept at once.
class NotificationsField : public QWidget
{
    Q_OBJECT
public:
    explicit NotificationsField(Preferences *preferences, QWidget *parent = nullptr);
};

} // namespace vivier
