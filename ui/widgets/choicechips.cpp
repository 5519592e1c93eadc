#include "widgets/choicechips.h"

#include "theme/icons.h"
#include "theme/paint.h"
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
        setAccessibleName(label());
        updateGeometry();
        update();
    }

    QString label() const
    {
        return m_choice.count < 0 ? m_choice.name : m_choice.name + u' ' + QLocale().toString(m_choice.count);
    }

    QSize sizeHint() const override
    {
        const Theme &theme = Theme::current();
        const QFontMetrics metrics(theme.font(Theme::Type::Small));
        return {metrics.horizontalAdvance(label()) + theme.px(20) + iconRoom(),
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

    void resizeEvent(QResizeEvent *) override { setToolTip(width() < sizeHint().width() ? label() : QString()); }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const double radius = box.height() / 2;
        QPainterPath path;
        path.addRoundedRect(box, radius, radius);
        painter.fillPath(path, theme.color(isChecked() || underMouse() ? Token::Wash : Token::Panel));
        painter.setPen(QPen(theme.color(isChecked() ? Token::Accent : Token::FieldLine), 1));
        painter.drawPath(path);
        if (hasFocus())
            paintFocusRing(painter, rect(), height() / 2.0);
        const QFont font = theme.font(Theme::Type::Small);
        painter.setFont(font);
        painter.setPen(theme.color(isChecked() ? Token::Text : Token::Soft));
        const QRect inside = rect().adjusted(theme.px(6), 0, -theme.px(6), 0);
        if (const int side = theme.px(size::icon - 4); !m_choice.icon.isEmpty()) {
            const QRect mark(inside.left() + theme.px(2), (height() - side) / 2, side, side);
            paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_choice.icon, Token::Soft);
        }
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), inside.adjusted(iconRoom(), 0, 0, 0));
        paintLine(painter, words, Qt::AlignCenter, label());
    }

private:
    Choice m_choice;
};

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

void ChoiceChips::setCurrent(const QString &id)
{
    m_current = id;
    for (Chip *chip : std::as_const(m_chips))
        chip->setChecked(chip->choice().id == id);
    m_roving->refresh();
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
