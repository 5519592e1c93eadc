// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace vivier {

class ElidedLabel;

// What is going on, how far it is, and a way to stop it.
class BusyBar : public QWidget
{
    Q_OBJECT
public:
    explicit BusyBar(QWidget *parent = nullptr);

    // total 0: nobody knows how much. Values above int are shown in proportion.
    void setProgress(const QString &what, qint64 done, qint64 total);
    void setCancellable(bool cancellable);
    QString what() const;

Q_SIGNALS:
    void cancelRequested();

private:
    ElidedLabel *m_what;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace vivier
