// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vivier {

class IconLabel;

// Where there is nothing to show: an icon, one sentence, one action.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    // No action when `action` is empty.
    void setContent(const QString &icon, const QString &sentence, const QString &action = {});
    QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

private:
    IconLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace vivier
