// SPDX-License-Identifier: MIT
#include "window/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace vivier {

IdleWatch::IdleWatch(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_last(m_clock->now())
{
    qApp->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_limit = std::chrono::minutes(minutes);
    m_last = m_clock->now();
    ++m_turn;
    if (minutes > 0)
        lookAfter(m_limit);
}

void IdleWatch::lookAfter(std::chrono::milliseconds wait)
{
    m_clock->after(wait, this, [this, turn = m_turn] {
        if (turn == m_turn)
            look();
    });
}

bool IdleWatch::isOver() const
{
    return m_limit.count() > 0 && m_last.msecsTo(m_clock->now()) >= m_limit.count();
}

void IdleWatch::look()
{
    const QDateTime now = m_clock->now();
    const bool over = isOver();
    m_last = over ? now : std::min(m_last, now); // the clock was set back
    lookAfter(m_limit - std::chrono::milliseconds(m_last.msecsTo(now)));
    if (over)
        Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        break;
    default:
        return QObject::eventFilter(watched, event);
    }
    if (!event->spontaneous())
        return false;           // made by the program
    const bool late = isOver(); // the computer slept
    m_last = m_clock->now();
    if (late)
        Q_EMIT idle();
    return late; // it was meant for what was in sight
}

} // namespace vivier
