// SPDX-License-Identifier: MIT
#pragma once

#include "http/clock.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>

namespace vivier {

/// Tells when nobody has touched this program for some minutes, by keys, mouse or finger, whichever of its windows is
/// open. Time that the computer slept counts.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    /// 0: never. Counts from now.
    void setMinutes(int minutes);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOver() const;
    void look();
    void lookAfter(std::chrono::milliseconds wait);

    std::shared_ptr<Clock> m_clock;
    std::chrono::milliseconds m_limit{0};
    QDateTime m_last; ///< touched
    int m_turn = 0;   ///< of setMinutes()
};

} // namespace vivier
