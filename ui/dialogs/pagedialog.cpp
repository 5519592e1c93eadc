// SPDX-License-Identifier: MIT
#include "dialogs/pagedialog.h"

#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/confirm.h"

#include <QCloseEvent>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

PageDialog::PageDialog(const QString &title, int width, QWidget *parent)
    : QDialog(parent)
    , m_width(width)
    , m_banner(new Banner(this))
    , m_scroll(new QScrollArea(this))
    , m_hint(new PlainLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setModal(true);
    setSizeGripEnabled(false);

    auto *content = new QWidget;
    m_page = new QVBoxLayout(content);
    m_page->setContentsMargins(size::space5, size::space4, size::space5, size::space4);
    m_page->setSpacing(size::space2);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the fields inside have it

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);

    m_hint->setWordWrap(true);
    setTextType(m_hint, Theme::Type::Small, ColorRole::Soft);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(size::space5, size::space3, size::space5, size::space3);
    footer->setSpacing(size::space3);
    footer->addWidget(m_hint, 1);
    m_buttons->setSpacing(size::space2);
    footer->addLayout(m_buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(line);
    layout->addLayout(footer);
    m_banner->setClosable(false);
    connect(&Theme::current(), &Theme::changed, this, &PageDialog::fit);
    // What appears on the page makes the dialog higher, never lower: nothing jumps back and forth.
    content->installEventFilter(this);
    m_growing.setSingleShot(true);
    m_growing.setInterval(0);
    connect(&m_growing, &QTimer::timeout, this, &PageDialog::grow);
}

void PageDialog::setProblem(const QString &text)
{
    if (text.isEmpty())
        m_banner->hide();
    else
        m_banner->say(Banner::Tone::Bad, text);
}

QString PageDialog::problem() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

bool PageDialog::focusNextPrevChild(bool next)
{
    return focusNextStop(this, next);
}

void PageDialog::setHint(const QString &text)
{
    m_hint->setText(text);
}

QString PageDialog::hint() const
{
    return m_hint->text();
}

QPushButton *PageDialog::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false); // Enter is for the main button, wherever the focus is in the page
    m_buttons->addWidget(button, 0, Qt::AlignBottom);
    return button;
}

QPushButton *PageDialog::addMainButton(const QString &text)
{
    QPushButton *button = addButton(text);
    button->setDefault(true);
    setButtonKind(button, ButtonKind::Primary);
    return button;
}

QLabel *PageDialog::addText(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    setTextType(label, Theme::Type::Body, ColorRole::Text);
    m_page->addWidget(label);
    return label;
}

void PageDialog::leave()
{
    const QString lost = unsaved();
    if (lost.isEmpty())
        reject();
    else
        confirm(this, tr("Discard what you typed?"), lost, tr("&Discard"), [this] { reject(); });
}

void PageDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        leave();
    else
        QDialog::keyPressEvent(event);
}

void PageDialog::closeEvent(QCloseEvent *event)
{
    if (unsaved().isEmpty()) {
        QDialog::closeEvent(event);
        return;
    }
    event->ignore();
    leave();
}

void PageDialog::reveal(QWidget *part)
{
    // The part may have grown a moment ago: its place is known only after the layout.
    QTimer::singleShot(0, part, [this, part] { m_scroll->ensureWidgetVisible(part, 0, size::space2); });
}

void PageDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

bool PageDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest && isVisible())
        m_growing.start();
    return QDialog::eventFilter(watched, event);
}

int PageDialog::heightFor(int wide) const
{
    const int page = m_page->hasHeightForWidth() ? m_page->totalHeightForWidth(wide) : m_page->totalSizeHint().height();
    const int all =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : layout()->totalSizeHint().height();
    constexpr int rounding = 1; // at a scale of 1.5 a window may lose so much, and a scroll bar would come for it
    return page + all - m_scroll->sizeHint().height() + rounding;
}

void PageDialog::fit()
{
    const QSize room = screen()->availableSize() * 0.94;
    // Before they are first shown the parts have neither the fonts nor the margins of the style sheet.
    for (QWidget *part : findChildren<QWidget *>())
        part->ensurePolished();
    m_page->activate();
    layout()->activate();
    // Wider where a word that cannot wrap is longer in this language.
    const int needed = m_page->minimumSize().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    const int wide = std::min(std::max(Theme::current().px(m_width), needed), room.width());
    m_fitted = QSize(wide, std::min(heightFor(wide), room.height()));
    resize(m_fitted);
}

void PageDialog::refit()
{
    if (isVisible() && size() == m_fitted)
        fit();
}

void PageDialog::grow()
{
    if (size() != m_fitted)
        return;
    const QRect room = screen()->availableGeometry();
    m_fitted.setHeight(std::clamp(heightFor(width()), height(), std::max(height(), int(room.height() * 0.94))));
    const int below = y() + m_fitted.height() - room.bottom();
    if (below > 0)
        move(x(), std::max(room.top(), y() - below));
    resize(m_fitted);
}

} // namespace vivier
