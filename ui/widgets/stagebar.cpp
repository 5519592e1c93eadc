#include "widgets/stagebar.h"

#include "theme/paint.h"
#include "theme/theme.h"
#include "widgets/roving.h"
#include "widgets/stagesegment.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace vivier {

namespace {
constexpr int leastSegment = 64; // narrower than this a name says nothing
}

StageBar::StageBar(QWidget *parent)
    : QWidget(parent)
    , m_roving(new Roving(Roving::Arrows::MoveOnly, this))
    , m_combo(new QComboBox(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stage"));
    m_combo->setAccessibleName(tr("Stage"));
    m_combo->hide();
    m_combo->setPlaceholderText(tr("not known"));
    connect(m_combo, &QComboBox::activated, this, [this](int index) { choose(m_stages.value(index).id); });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void StageBar::setStages(const QList<StageChoice> &stages)
{
    if (stages == m_stages)
        return;
    m_stages = stages;
    for (StageSegment *segment : std::as_const(m_segments))
        segment->deleteLater();
    m_segments.clear();
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    QList<QAbstractButton *> buttons;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        auto *segment = new StageSegment(stages[i].name, this);
        using Place = StageSegment::Place;
        segment->setPlace(stages.size() == 1       ? Place::Only
                          : i == 0                 ? Place::First
                          : i == stages.size() - 1 ? Place::Last
                                                   : Place::Middle);
        connect(segment, &QAbstractButton::clicked, this, [this, id = stages[i].id] { choose(id); });
        m_segments.append(segment);
        buttons.append(segment);
        m_combo->addItem(stages[i].name);
    }
    m_roving->setButtons(buttons);
    refresh();
    arrange();
    updateGeometry();
}

void StageBar::setCurrent(qint64 id)
{
    m_current = id;
    refresh();
}

void StageBar::setBase(qint64 id)
{
    m_base = id;
    refresh();
}

void StageBar::setUnknown(bool unknown)
{
    m_unknown = unknown;
    refresh();
}

bool StageBar::isCompact() const
{
    return m_compact;
}

void StageBar::choose(qint64 id)
{
    if (id == 0 || id == m_current)
        return;
    m_current = id;
    refresh();
    Q_EMIT stageChosen(id);
}

void StageBar::refresh()
{
    int chosen = -1;
    const bool moved = m_base != 0 && m_base != m_current;
    const bool unknown = m_unknown && m_current == 0;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        StageSegment *segment = m_segments[i];
        const bool isCurrent = m_stages[i].id == m_current && m_current != 0;
        const bool isBase = moved && m_stages[i].id == m_base;
        if (isCurrent)
            chosen = static_cast<int>(i);
        segment->setChecked(isCurrent);
        segment->setBase(isBase);
        segment->setUnknown(unknown);
        QString what = tr("Stage %1 of %2").arg(i + 1).arg(m_segments.size());
        if (isCurrent)
            what = tr("%1, current").arg(what);
        if (isBase)
            what = tr("%1, the stage in the ATS").arg(what);
        segment->setAccessibleDescription(what);
    }
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(chosen);
    m_roving->refresh();
    setAccessibleDescription(unknown ? tr("not known") : QString());
    update();
}

QSize StageBar::sizeHint() const
{
    return {Theme::current().px(360), Theme::current().px(size::control)};
}

QSize StageBar::minimumSizeHint() const
{
    return {Theme::current().px(120), Theme::current().px(size::control)};
}

void StageBar::arrange()
{
    const auto count = m_segments.size();
    const int least = Theme::current().px(leastSegment);
    m_compact = count > 0 && least * count > width();
    const bool held = m_combo->hasFocus() || std::ranges::any_of(m_segments, &QWidget::hasFocus);
    m_combo->setGeometry(rect());
    m_combo->setVisible(m_compact);
    setFocusProxy(m_compact ? m_combo : nullptr);
    // Equal shares, as in the picture; where a name does not fit its share, shares follow the names.
    QList<int> widths;
    const int share = count > 0 ? width() / static_cast<int>(count) : 0;
    int wanted = 0;
    bool fits = true;
    for (const StageSegment *segment : std::as_const(m_segments)) {
        const int hint = std::max(least, segment->sizeHint().width());
        widths.append(hint);
        wanted += hint;
        fits = fits && hint <= share;
    }
    int x = 0;
    int used = 0;
    for (qsizetype i = 0; i < count; ++i) {
        StageSegment *segment = m_segments[i];
        used += fits ? 1 : widths[i];
        const int end = fits ? width() * used / static_cast<int>(count)
                             : static_cast<int>(static_cast<qint64>(width()) * used / std::max(1, wanted));
        segment->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, end - x, height())));
        segment->setVisible(!m_compact);
        x = end;
    }
    if (held && m_compact)
        m_combo->setFocus(Qt::OtherFocusReason);
    else if (held)
        for (StageSegment *segment : std::as_const(m_segments))
            if (segment->focusPolicy() == Qt::StrongFocus)
                segment->setFocus(Qt::OtherFocusReason);
}

void StageBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

void StageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void StageBar::paintEvent(QPaintEvent *)
{
    if (!m_segments.isEmpty())
        return;
    // No stages read yet: the room stays, so nothing jumps when they come.
    QPainter painter(this);
    FieldLook look;
    look.unknown = true;
    look.enabled = isEnabled();
    paintField(painter, rect(), look);
    painter.setFont(Theme::current().font(Theme::Type::Small));
    painter.setPen(Theme::current().color(Token::Faint));
    painter.drawText(rect(), Qt::AlignCenter, tr("The stages of this job are not known yet"));
}

} // namespace vivier
