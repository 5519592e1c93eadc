// SPDX-License-Identifier: MIT
#include "window/sheet.h"

#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/readingorder.h"
#include "theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 340;
constexpr int leastBeside = 80; // enough of the page to see whom the pane is about, and to click on

} // namespace

Sheet::Sheet(QWidget *page)
    : QWidget(page)
    , m_page(page)
    , m_panel(new QWidget(this))
    , m_column(new QVBoxLayout(m_panel))
    , m_close(new QToolButton(m_panel))
{
    m_panel->setAutoFillBackground(true);
    m_panel->setBackgroundRole(QPalette::Base);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_close->setObjectName(u"closeSheetButton"_s);
    m_close->setProperty(readFirst, true);
    m_close->setIcon(themedIcon(u"x"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &Sheet::close);
    setProperty(keepsFocus, true);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        const QWidget *now = QApplication::focusWidget(); // it may be back already
        if (isVisible() && now && m_page->isAncestorOf(now) && !isAncestorOf(now))
            hide();
    });
    page->installEventFilter(this);
    m_panel->installEventFilter(this);
    hide();
}

void Sheet::setPane(QWidget *pane)
{
    m_pane = pane;
    m_column->addWidget(pane, 1);
    pane->show();
    m_close->raise();
}

void Sheet::open()
{
    m_before = QApplication::focusWidget();
    setGeometry(m_page->rect());
    layOut();
    show();
    raise();
    QWidget *pane = m_pane.data();
    if (!pane || !enterPane(pane))
        m_close->setFocus(Qt::OtherFocusReason);
}

void Sheet::close()
{
    const bool held = isAncestorOf(QApplication::focusWidget());
    hide();
    QWidget *before = m_before.data();
    if (held && before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

bool Sheet::focusNextPrevChild(bool next)
{
    return focusNextStop(this, next);
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Resize)
        setGeometry(m_page->rect());
    if (watched == m_panel && event->type() == QEvent::LayoutRequest)
        layOut();
    return QWidget::eventFilter(watched, event);
}

void Sheet::resizeEvent(QResizeEvent *)
{
    layOut();
}

void Sheet::layOut()
{
    const Theme &theme = Theme::current();
    const int wanted = std::max(theme.px(paneWidth), m_panel->minimumSizeHint().width()); // its words, in any language
    const int wide = std::min(wanted, width() - theme.px(leastBeside));
    m_panel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide, 0, wide, height())));
    // In the line of the pane's tabs, which begin at the other side.
    const QSize button = m_close->sizeHint();
    const QRect corner({wide - button.width() - theme.px(size::space2), theme.px(size::space1)}, button);
    m_close->setGeometry(QStyle::visualRect(layoutDirection(), m_panel->rect(), corner));
}

void Sheet::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        hide(); // with its page: who comes back comes back to the page
}

void Sheet::mousePressEvent(QMouseEvent *)
{
    close();
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintScrim(painter, rect());
}

} // namespace vivier
