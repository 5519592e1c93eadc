#include "dialogs/pagedialog.h"

#include "theme/theme.h"
#include "widgets/banner.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

PageDialog::PageDialog(const QString &title, int width, QWidget *parent)
    : QDialog(parent)
    , m_width(width)
    , m_banner(new Banner(this))
    , m_scroll(new QScrollArea(this))
    , m_hint(new QLabel(this))
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
    m_hint->setTextFormat(Qt::PlainText);
    setTextType(m_hint, Theme::Type::Small, Token::Soft);
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
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextType(label, Theme::Type::Body, Token::Text);
    m_page->addWidget(label);
    return label;
}

void PageDialog::reveal(QWidget *part)
{
    // The part may have grown a moment ago: its place is known only after the layout.
    QMetaObject::invokeMethod(
        this, [this, part] { m_scroll->ensureWidgetVisible(part, 0, size::space2); }, Qt::QueuedConnection);
}

void PageDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

void PageDialog::fit()
{
    const QSize room = screen()->availableSize() * 0.94;
    const int wide = std::min(Theme::current().px(m_width), room.width());
    QLayout *page = m_page;
    page->activate();
    layout()->activate();
    const int high = page->hasHeightForWidth() ? page->totalHeightForWidth(wide) : page->totalSizeHint().height();
    const int rest = layout()->totalSizeHint().height() - m_scroll->sizeHint().height();
    resize(wide, std::min(high + rest, room.height()));
}

} // namespace vivier
