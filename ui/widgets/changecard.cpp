// SPDX-License-Identifier: MIT
#include "widgets/changecard.h"

#include "candidate/singleline.h"
#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

ChangeCard::ChangeCard(QWidget *parent)
    : QWidget(parent)
    , m_field(new ElidedLabel({}, Theme::Type::SmallStrong))
    , m_old(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft))
    , m_new(new WrapLabel)
    , m_note(new WrapLabel)
    , m_noteLine(new QWidget)
    , m_icon(new IconLabel(u"circle-alert"_s, ColorRole::Bad, 14))
    , m_putBack(new QToolButton)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_old->setStruckOut(true);
    m_putBack->setIcon(themedIcon(u"undo-2"_s, ColorRole::Soft));
    m_putBack->setFocusPolicy(Qt::StrongFocus);
    m_putBack->setAutoRaise(true);
    m_putBack->setToolTip(tr("Put back"));
    m_new->setMinimumWidth(20);
    m_note->setMinimumWidth(20);
    setTextType(m_new, Theme::Type::Small);
    setTextType(m_note, Theme::Type::Small, ColorRole::Soft);
    connect(m_putBack, &QToolButton::clicked, this, &ChangeCard::putBackRequested);

    auto *note = new QHBoxLayout(m_noteLine);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(size::space1);
    note->addWidget(m_icon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_field);
    words->addWidget(m_old);
    words->addWidget(m_new);
    words->addWidget(m_noteLine);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(words, 1);
    layout->addWidget(m_putBack, 0, Qt::AlignTop);
    connect(&Theme::current(), &Theme::changed, this, &ChangeCard::measure);
    measure();
    refresh();
}

void ChangeCard::setChange(const QString &field, const QString &oldValue, const QString &newValue, bool showOld)
{
    const QString none = tr("empty");
    m_field->setText(field);
    m_old->setText(oldValue.isEmpty() ? none : oldValue);
    m_old->setVisible(showOld);
    // Three lines are enough to know what it is; the field itself has it whole.
    QString shown = newValue.isEmpty() ? none : newValue.left(160);
    if (newValue.size() > 160)
        shown += u'…';
    m_new->setText(breakable(shown));
    m_new->setToolTip(newValue.size() > 160 ? newValue : QString());
    m_putBack->setAccessibleName(tr("Put back %1").arg(field));
    setAccessibleName(showOld ? tr("%1: %2 becomes %3").arg(field, isolated(m_old->text()), isolated(shown))
                              : tr("%1 becomes %2").arg(field, isolated(shown)));
}

void ChangeCard::setNote(const QString &note)
{
    m_noteText = note;
    refresh();
}

void ChangeCard::setProblem(const QString &problem)
{
    m_problem = problem;
    refresh();
}

void ChangeCard::measure()
{
    const Theme &theme = Theme::current();
    const int side = theme.px(14);
    m_putBack->setIconSize({side, side});
    const int vertical = theme.px(size::space1 + 2);
    int leading = theme.px(size::draftBar + size::space2);
    int trailing = theme.px(size::space1);
    if (layoutDirection() == Qt::RightToLeft)
        std::swap(leading, trailing); // a layout mirrors its items, not its margins
    layout()->setContentsMargins(leading, vertical, trailing, vertical);
    layout()->setSpacing(theme.px(size::space1));
}

void ChangeCard::refresh()
{
    const bool bad = !m_problem.isEmpty();
    m_icon->setVisible(bad);
    m_noteLine->setVisible(bad || !m_noteText.isEmpty());
    const QString note = (bad ? m_problem : m_noteText).left(600);
    m_note->setText(breakable(note));
    setTextType(m_note, Theme::Type::Small, bad ? ColorRole::Bad : ColorRole::Soft);
    setAccessibleDescription(note);
    update();
}

void ChangeCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const bool bad = !m_problem.isEmpty();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()), theme.px(4), theme.px(4));
    painter.setClipPath(path);
    painter.fillRect(rect(), theme.color(bad ? ColorRole::BadWash : ColorRole::DraftWash));
    QRect bar(0, 0, theme.px(3), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                     theme.color(bad ? ColorRole::Bad : ColorRole::Draft));
}

void ChangeCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && layout())
        measure();
}

void ChangeCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

} // namespace vivier
