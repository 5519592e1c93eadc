// SPDX-License-Identifier: MIT
#include "window/overlay.h"

#include "theme/paint.h"
#include "theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace vivier {

namespace {

constexpr int overlayFromTop = 84;
constexpr int leastAround = 24;

} // namespace

Overlay::Overlay(QWidget *window)
    : QWidget(window)
    , m_panel(new QWidget(this))
{
    m_panel->setAutoFillBackground(true);
    m_panel->setBackgroundRole(QPalette::Base);
    window->installEventFilter(this);
    hide();
}

void Overlay::open(QWidget *field)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    field->setFocus(Qt::PopupFocusReason);
}

void Overlay::close()
{
    const bool held = isAncestorOf(QApplication::focusWidget());
    hide();
    if (QWidget *before = held ? m_before.data() : nullptr; before && before->isVisible())
        before->setFocus(Qt::PopupFocusReason);
}

int Overlay::top() const
{
    return std::min(Theme::current().px(overlayFromTop), height() / 8);
}

QSize Overlay::room() const
{
    const int around = Theme::current().px(leastAround);
    return {width() - 2 * around, height() - top() - around};
}

void Overlay::place(QSize wanted)
{
    const QSize size = wanted.boundedTo(room());
    m_panel->setGeometry((width() - size.width()) / 2, top(), size.width(), size.height());
    update();                      // the frame
    m_panel->layout()->activate(); // what is chosen is scrolled to at once
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Overlay::resizeEvent(QResizeEvent *)
{
    fit();
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        close();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintScrim(painter, rect());
    painter.setPen(Theme::current().color(ColorRole::FieldLine));
    painter.drawRect(m_panel->geometry().adjusted(-1, -1, 0, 0));
}

} // namespace vivier
