// SPDX-License-Identifier: MIT
#include "dialogs/atschoice.h"

#include "theme/paint.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>

namespace vivier {

namespace {

class AtsCard : public QRadioButton
{
public:
    AtsCard(const QString &name, const QString &line, QWidget *parent)
        : QRadioButton(name, parent)
        , m_line(line)
    {
        setAccessibleDescription(line);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum); // all as high as the highest
        QSizePolicy policy = sizePolicy();
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override
    {
        const int wide = Theme::current().px(240);
        return {wide, heightForWidth(wide)};
    }
    QSize minimumSizeHint() const override { return {Theme::current().px(160), sizeHint().height()}; }

    int heightForWidth(int width) const override
    {
        const QRect room = words(QRect(0, 0, width, 10'000));
        return nameHeight() + lineBox(room).height() + 2 * Theme::current().px(size::space3);
    }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    // A dialog that is narrower than it wants to be asks nobody for the height at its width.
    void resizeEvent(QResizeEvent *event) override
    {
        QRadioButton::resizeEvent(event);
        if (const int tall = heightForWidth(width()); tall != minimumHeight())
            setMinimumHeight(tall);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = theme.px(size::radius);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setBrush(theme.color(isChecked() || underMouse() ? ColorRole::Wash : ColorRole::Panel));
        painter.setPen(QPen(theme.color(isChecked() ? ColorRole::Accent : ColorRole::FieldLine), 1));
        painter.drawRoundedRect(box, radius, radius);
        paintMark(painter);
        const QRect room = words(rect());
        const bool shown = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
        const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        painter.setFont(theme.font(Theme::Type::BodyStrong));
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(place(QRect(room.topLeft(), QSize(room.width(), nameHeight()))),
                         int(side | Qt::AlignTop) | (shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
        painter.setFont(theme.font(Theme::Type::Small));
        painter.setPen(theme.color(ColorRole::Soft));
        painter.drawText(place(room.adjusted(0, nameHeight(), 0, 0)), int(side | Qt::AlignTop) | Qt::TextWordWrap,
                         m_line);
        if (hasFocus())
            paintFocusRing(painter, rect(), radius);
    }

private:
    // Beside the mark.
    QRect words(const QRect &card) const
    {
        const int gap = Theme::current().px(size::space3);
        return card.adjusted(2 * gap + Theme::current().px(size::icon), gap, -gap, -gap);
    }
    int nameHeight() const { return QFontMetrics(Theme::current().font(Theme::Type::BodyStrong)).height() + 2; }
    QRect lineBox(const QRect &room) const
    {
        return QFontMetrics(Theme::current().font(Theme::Type::Small)).boundingRect(room, Qt::TextWordWrap, m_line);
    }

    void paintMark(QPainter &painter) const
    {
        const Theme &theme = Theme::current();
        const int gap = theme.px(size::space3);
        const int side = theme.px(size::icon);
        const QRect place(gap, gap + (nameHeight() - side) / 2, side, side);
        const QRectF mark = QRectF(QStyle::visualRect(layoutDirection(), rect(), place)).adjusted(0.5, 0.5, -0.5, -0.5);
        const double ring = isChecked() ? side * 0.32 : 1.0;
        painter.setBrush(theme.color(isChecked() ? ColorRole::OnAccent : ColorRole::Panel));
        painter.setPen(QPen(theme.color(isChecked() ? ColorRole::Accent : ColorRole::FieldLine), ring));
        painter.drawEllipse(mark.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
    }

    QString m_line;
};

} // namespace

AtsChoice::AtsChoice(QWidget *parent)
    : QWidget(parent)
    , m_cards(new QButtonGroup(this))
{
    setAccessibleName(tr("Applicant tracking system"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::space3);
    for (const AtsProfile *ats : AtsProfile::all()) {
        // The names are not translated; the keys to choose them are.
        auto *card = new AtsCard(ats->text(ats->cardName), ats->text(ats->cardLine), this);
        card->setObjectName(ats->id);
        m_cards->addButton(card);
        row->addWidget(card, 1);
        connect(card, &QRadioButton::toggled, this, [this, card, ats](bool on) {
            if (!on)
                return;
            setFocusProxy(card);
            Q_EMIT chosen(*ats);
        });
    }
    setAts(*AtsProfile::all().first());
    connect(&Theme::current(), &Theme::changed, this, [this] {
        const QList<QAbstractButton *> cards = m_cards->buttons();
        for (QAbstractButton *card : cards)
            card->updateGeometry();
    });
}

void AtsChoice::setAts(const AtsProfile &ats)
{
    const QSignalBlocker quiet(this);
    if (auto *card = findChild<QRadioButton *>(ats.id))
        card->setChecked(true);
}

} // namespace vivier
