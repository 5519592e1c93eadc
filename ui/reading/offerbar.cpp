// SPDX-License-Identifier: MIT
#include "reading/offerbar.h"

#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/clearlayout.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

OfferBar::OfferBar(QWidget *view)
    : QWidget(view)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"offerBar"_s);
    setAccessibleName(tr("Selected text"));
    setCursor(Qt::ArrowCursor);
    m_row->setContentsMargins(size::space1, size::space1, size::space1, size::space1);
    m_row->setSpacing(size::space1);
    hide();
}

void OfferBar::setOffers(const QList<ReadingOffer> &offers)
{
    if (m_row->count() > 0 && m_offers == offers)
        return;
    m_offers = offers;
    clearLayout(m_row);
    const auto add = [this](const QString &name, const QString &icon, const QString &words, const QString &tip) {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::NoFocus); // of the text, whose letters do the same
        button->setToolTip(tip);
        setButtonKind(button, ButtonKind::Quiet);
        setButtonIcon(button, icon, ColorRole::Accent);
        m_row->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    for (const ReadingOffer &offer : offers) {
        const QString words = tr("Put into %1").arg(withoutMnemonic(offer.label));
        //: A button and the letter that presses it: “Put into Phone  P”
        auto *button = add(offer.field + "Offer"_L1, offer.icon, tr("%1  %2").arg(words, offer.letter), offer.text);
        connect(button, &QPushButton::clicked, this, [this, offer] { Q_EMIT chosen(offer); });
    }
    auto *copy = add(u"copySelectionButton"_s, u"copy"_s, tr("Copy"),
                     u"%1 (%2)"_s.arg(tr("Copy"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    connect(copy, &QPushButton::clicked, this, &OfferBar::copyRequested);
}

void OfferBar::standAt(const QRect &foot)
{
    if (foot.isEmpty()) {
        hide();
        return;
    }
    const QSize room = parentWidget()->size();
    m_row->setDirection(QBoxLayout::LeftToRight);
    if (sizeHint().width() > room.width()) // below each other, rather than cut
        m_row->setDirection(QBoxLayout::TopToBottom);
    resize(sizeHint().boundedTo(room));
    const int gap = Theme::current().px(size::space1);
    const bool fitsBelow = foot.bottom() + gap + height() < room.height();
    const int y = fitsBelow ? foot.bottom() + gap : foot.top() - gap - height();
    move(std::clamp(foot.left() - gap, 0, std::max(0, room.width() - width())),
         std::clamp(y, 0, std::max(0, room.height() - height())));
    raise();
    show();
}

void OfferBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(ColorRole::FieldLine));
    painter.setBrush(theme.color(ColorRole::Panel));
    const double radius = theme.px(size::radius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace vivier
