// SPDX-License-Identifier: MIT
#include "widgets/choicechips.h"

#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/contextmenu.h"
#include "widgets/flowlayout.h"
#include "widgets/roving.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace vivier {

class ChoiceChips::Chip : public QAbstractButton
{
public:
    Chip(const Choice &choice, QWidget *parent)
        : QAbstractButton(parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setChoice(choice);
    }

    const Choice &choice() const { return m_choice; }

    void setChoice(const Choice &choice)
    {
        m_choice = choice;
        setAccessibleName(choice.label());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const Theme &theme = Theme::current();
        const QFontMetrics metrics(theme.font(Theme::Type::Small));
        return {metrics.horizontalAdvance(m_choice.label()) + theme.px(20) + iconRoom(),
                std::max(theme.px(size::chip), metrics.height() + theme.px(4))};
    }

    int iconRoom() const { return m_choice.icon.isEmpty() ? 0 : Theme::current().px(size::icon - 4 + size::space1); }

    QSize minimumSizeHint() const override { return {Theme::current().px(40), sizeHint().height()}; }

protected:
    void nextCheckState() override {} // the row decides which is on

    void contextMenuEvent(QContextMenuEvent *event) override
    {
        static_cast<ChoiceChips *>(parentWidget())->showMenu(*this, *event);
    }

    void resizeEvent(QResizeEvent *) override
    {
        setToolTip(width() < sizeHint().width() ? m_choice.label() : QString());
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const double radius = box.height() / 2;
        QPainterPath path;
        path.addRoundedRect(box, radius, radius);
        painter.fillPath(path, theme.color(isChecked() || underMouse() ? ColorRole::Wash : ColorRole::Panel));
        painter.setPen(QPen(theme.color(isChecked() ? ColorRole::Accent : ColorRole::FieldLine), 1));
        painter.drawPath(path);
        if (hasFocus())
            paintFocusRing(painter, rect(), height() / 2.0);
        const QFont font = theme.font(Theme::Type::Small);
        painter.setFont(font);
        painter.setPen(theme.color(isChecked() ? ColorRole::Text : ColorRole::Soft));
        const QRect inside = rect().adjusted(theme.px(6), 0, -theme.px(6), 0);
        if (const int side = theme.px(size::icon - 4); !m_choice.icon.isEmpty()) {
            const QRect mark(inside.left() + theme.px(2), (height() - side) / 2, side, side);
            paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_choice.icon, ColorRole::Soft);
        }
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), inside.adjusted(iconRoom(), 0, 0, 0));
        paintLine(painter, words, Qt::AlignCenter, m_choice.label());
    }

private:
    Choice m_choice;
};

QString ChoiceChips::Choice::label() const
{
    return count < 0 ? name : name + u' ' + QLocale().toString(count);
}

ChoiceChips::ChoiceChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, size::space1))
    , m_roving(new Roving(Roving::Arrows::MoveAndChoose, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filter"));
}

void ChoiceChips::setChoices(const QList<Choice> &choices)
{
    m_flow->refill(
        &m_chips, choices, [](const Chip *chip, const Choice &choice) { return chip->choice().id == choice.id; },
        [this](const Choice &choice) {
            auto *chip = new Chip(choice, this);
            connect(chip, &QAbstractButton::clicked, this, [this, id = choice.id] { choose(id); });
            return chip;
        });
    for (qsizetype i = 0; i < choices.size(); ++i)
        m_chips[i]->setChoice(choices[i]);
    m_roving->setButtons({m_chips.cbegin(), m_chips.cend()});
    setCurrent(m_current);
    updateGeometry();
}

QList<ChoiceChips::Choice> ChoiceChips::choices() const
{
    QList<Choice> all;
    for (const Chip *chip : m_chips)
        all.append(chip->choice());
    return all;
}

void ChoiceChips::setOneLine()
{
    m_more = new Chip({}, this);
    m_more->setObjectName(QStringLiteral("moreChipsButton"));
    m_more->setCheckable(false);
    m_more->setContextMenuPolicy(Qt::PreventContextMenu);
    m_more->hide();
    m_flow->addWidget(m_more);
    m_flow->setOneLine();
    connect(m_more, &QAbstractButton::clicked, this, &ChoiceChips::showOthers);
    // The arrows go to it, and what has the focus must be in sight.
    connect(m_roving, &Roving::going, this, [this](qsizetype to) { m_chips.at(to)->show(); });
    connect(&Theme::current(), &Theme::changed, this, &ChoiceChips::arrange);
    arrange();
}

/// The first that have room, and the one that is on.
QList<ChoiceChips::Chip *> ChoiceChips::fitting(int room) const
{
    const auto on = std::ranges::find_if(m_chips, [this](const Chip *chip) { return chip->choice().id == m_current; });
    QList<Chip *> shown;
    if (on != m_chips.cend()) {
        shown.append(*on);
        room -= std::min((*on)->sizeHint().width(), room); // else it is cut
    }
    for (Chip *chip : m_chips) {
        if (shown.contains(chip))
            continue;
        room -= chip->sizeHint().width() + size::space1;
        if (room < 0)
            break;
        shown.append(chip);
    }
    return shown;
}

void ChoiceChips::arrange()
{
    if (!m_more)
        return;
    int room = width();
    QList<Chip *> shown = fitting(room);
    const qsizetype all = m_chips.size();
    if (shown.size() < all) {
        const auto tell = [this](qsizetype hidden) {
            m_more->setChoice({.id = {}, .name = u'+' + QLocale().toString(hidden)});
            m_more->setAccessibleName(tr("%Ln more", nullptr, static_cast<int>(hidden)));
        };
        tell(all); // the widest that it can be: else its own number would decide over it
        room = width() - m_more->sizeHint().expandedTo(m_more->minimumSizeHint()).width() - size::space1;
        shown = fitting(room);
        tell(all - shown.size());
    }
    for (Chip *chip : std::as_const(m_chips)) {
        chip->setMaximumWidth(std::max(room, chip->minimumSizeHint().width()));
        chip->setVisible(shown.contains(chip));
    }
    m_more->setVisible(shown.size() < all);
    m_roving->refresh();
    m_flow->invalidate();
    m_flow->activate();
}

void ChoiceChips::showOthers()
{
    QMenu *menu = makeContextMenu(m_more, QStringLiteral("moreChipsMenu"));
    for (const Chip *chip : std::as_const(m_chips)) {
        const Choice choice = chip->choice();
        if (!chip->isHidden())
            continue;
        const QIcon icon = choice.icon.isEmpty() ? QIcon() : themedIcon(choice.icon);
        menu->addAction(icon, withoutMnemonic(choice.label()), this, [this, id = choice.id] {
            choose(id);
            for (Chip *chosen : std::as_const(m_chips)) {
                if (chosen->choice().id == id)
                    chosen->setFocus(Qt::OtherFocusReason); // the arrows go on from it
            }
        });
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void ChoiceChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChoiceChips::setCurrent(const QString &id)
{
    m_current = id;
    for (Chip *chip : std::as_const(m_chips))
        chip->setChecked(chip->choice().id == id);
    m_roving->refresh();
    arrange();
}

bool ChoiceChips::isOffered(const QString &id) const
{
    return std::ranges::any_of(m_chips, [&id](const Chip *chip) { return chip->choice().id == id; });
}

void ChoiceChips::showMenu(const Chip &chip, const QContextMenuEvent &event)
{
    QMenu *menu = makeContextMenu(&chip, QStringLiteral("chipMenu"));
    addCopy(menu, tr("&Copy"), chip.choice().name);
    const QString id = chip.choice().id;
    menu->addAction(tr("&Show only these"), this, [this, id] { choose(id); })->setEnabled(id != m_current);
    const QString none = m_chips.constFirst()->choice().id;
    menu->addAction(tr("&Remove the filter"), this, [this, none] { choose(none); })
        ->setEnabled(id == m_current && id != none);
    Q_EMIT menuOpening(id, menu);
    menu->popup(event.globalPos());
}

void ChoiceChips::choose(const QString &id)
{
    if (id == m_current)
        return;
    setCurrent(id);
    Q_EMIT chosen(id);
}

} // namespace vivier
