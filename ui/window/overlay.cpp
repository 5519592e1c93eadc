// SPDX-License-Identifier: MIT
#include "window/overlay.h"

#include "theme/paint.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/actions.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace vivier {

namespace {

constexpr int overlayFromTop = 84;
constexpr int leastAround = 24;

/// Takes what would be a shortcut of the window, a letter of its menus or the key of its menu bar, for whoever has the
/// focus in the overlay.
class WindowKeys : public QObject
{
public:
    WindowKeys(QWidget *overlay, const bool *lets)
        : QObject(overlay)
        , m_overlay(overlay)
        , m_lets(lets)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (!widget || widget->window() != m_overlay->window()) // a list of choices that is open, a dialog
            return false;
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (*m_lets && (isKeyOf(ActionId::Commands, *key) || isKeyOf(ActionId::Shortcuts, *key)))
            return false;
        event->accept();
        return true;
    }

private:
    QWidget *m_overlay;
    const bool *m_lets;
};

QList<Overlay *> overlaysOf(const QWidget *window)
{
    return window->findChildren<Overlay *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

Overlay::Overlay(QWidget *window)
    : QWidget(window)
    , m_panel(new QWidget(this))
    , m_keys(new WindowKeys(this, &m_isReplaceable))
{
    m_panel->setAutoFillBackground(true);
    m_panel->setBackgroundRole(QPalette::Base);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) { keepFocus(now); });
    hide();
}

bool Overlay::isOver(const QWidget *window)
{
    const QList<Overlay *> all = overlaysOf(window);
    return std::ranges::any_of(all, [](const Overlay *one) { return one->isVisible(); });
}

void Overlay::open(QWidget *field)
{
    if (!isVisible()) {
        m_before = window()->focusWidget(); // also while another program is active, from which something was dragged
        for (Overlay *other : overlaysOf(parentWidget())) {
            if (!other->isVisible())
                continue;
            m_before = other->m_before.data();
            other->hide();
        }
    }
    qApp->installEventFilter(m_keys);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    field->setFocus(Qt::PopupFocusReason);
}

void Overlay::close()
{
    const QWidget *focus = window()->focusWidget();
    const bool held = !focus || isAncestorOf(focus);
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
    event->accept(); // nothing is handed on to the window
}

void Overlay::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        qApp->removeEventFilter(m_keys);
}

bool Overlay::focusNextPrevChild(bool next)
{
    focusNextStop(m_panel, next);
    return true; // never out of it
}

/// A late answer, or a page that comes, asks for it behind this.
void Overlay::keepFocus(QWidget *now)
{
    if (!now || !isVisible() || now->window() != window())
        return;
    if (isAncestorOf(now)) {
        m_inside = now;
        return;
    }
    m_before = now;
    if (QWidget *inside = m_inside.data(); inside && inside->isVisible() && inside->isEnabled())
        inside->setFocus(Qt::OtherFocusReason);
    else
        focusNextStop(m_panel, true);
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
