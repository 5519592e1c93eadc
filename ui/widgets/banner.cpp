// SPDX-License-Identifier: MIT
#include "widgets/banner.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/iconlabel.h"
#include "widgets/wraplabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLine = 300; // of text, with its icon and the cross

ColorRole inkOf(Banner::Tone tone)
{
    return tone == Banner::Tone::Bad    ? ColorRole::Bad
           : tone == Banner::Tone::Warn ? ColorRole::Draft
                                        : ColorRole::Accent;
}

ColorRole washOf(Banner::Tone tone)
{
    return tone == Banner::Tone::Bad    ? ColorRole::BadWash
           : tone == Banner::Tone::Warn ? ColorRole::DraftWash
                                        : ColorRole::Wash;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_text(new WrapLabel)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_close(new QToolButton)
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(themedIcon(u"x"_s, ColorRole::Soft));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(size::space3, size::space1 + 2, size::space2, size::space1 + 2);
    layout->setSpacing(size::space2);
    layout->addWidget(m_icon);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(size::space2);
    m_body->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(size::space2);
    m_body->addLayout(buttons);
    for (int i = 0; i < 2; ++i) {
        auto *button = new QPushButton;
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT actionTriggered(i); });
        buttons->addWidget(button);
        m_actions.append(button);
    }
    buttons->addStretch(); // under the text they stand at its start
    layout->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void Banner::say(Tone tone, const QString &text, const QStringList &actions)
{
    m_tone = tone;
    m_said = text.left(2000);
    m_text->setText(inWindowDirection(m_said));
    m_icon->setIcon(tone == Tone::Bad    ? u"circle-alert"_s
                    : tone == Tone::Warn ? u"triangle-alert"_s
                                         : u"info"_s,
                    inkOf(tone));
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setText(actions.value(i));
        m_actions[i]->setVisible(i < actions.size());
    }
    setAccessibleName(m_said);
    QWidget::show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::dismiss()
{
    hide();
    Q_EMIT closed();
}

void Banner::foldFor(int width)
{
    int taken = 0;
    for (const QPushButton *button : std::as_const(m_actions))
        taken += button->isHidden() ? 0 : button->sizeHint().width() + size::space2;
    const bool folds = taken > 0 && width - taken < Theme::current().px(leastLine);
    m_body->setDirection(folds ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldFor(width());
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(size::radius), theme.px(size::radius));
    painter.fillPath(path, theme.color(washOf(m_tone)));
    painter.setPen(QPen(theme.color(inkOf(m_tone)), 1));
    painter.drawPath(path);
}

} // namespace vivier
