#include "widgets/segmentbar.h"

#include "candidate/singleline.h"
#include "theme/theme.h"
#include "widgets/roving.h"
#include "widgets/stagesegment.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace vivier {

namespace {
constexpr int leastSegment = 64; // narrower than this a name says nothing
}

SegmentBar::SegmentBar(QWidget *parent)
    : QWidget(parent)
    , FieldEditor(this)
    , m_roving(new Roving(Roving::Arrows::MoveOnly, this))
    , m_combo(new QComboBox(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_combo->hide();
    m_combo->setPlaceholderText(tr("not known"));
    connect(m_combo, &QComboBox::activated, this, [this](int index) { chooseAt(index); });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void SegmentBar::setNames(const QList<QString> &names)
{
    m_held = m_held || std::ranges::any_of(m_segments, &QWidget::hasFocus);
    for (StageSegment *segment : std::as_const(m_segments)) {
        segment->hide();
        segment->deleteLater();
    }
    m_segments.clear();
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    QList<QAbstractButton *> buttons;
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *segment = new StageSegment(names[i], this);
        using Place = StageSegment::Place;
        segment->setPlace(names.size() == 1       ? Place::Only
                          : i == 0                ? Place::First
                          : i == names.size() - 1 ? Place::Last
                                                  : Place::Middle);
        connect(segment, &QAbstractButton::clicked, this, [this, i] { chooseAt(i); });
        m_segments.append(segment);
        buttons.append(segment);
        m_combo->addItem(isolated(names[i]));
    }
    m_roving->setButtons(buttons);
    arrange();
    updateGeometry();
}

void SegmentBar::showChosen(qsizetype index)
{
    for (qsizetype i = 0; i < m_segments.size(); ++i)
        m_segments[i]->setChecked(i == index);
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(static_cast<int>(index));
    m_roving->refresh();
    if (std::exchange(m_held, false) && !m_compact)
        focusStop(Qt::OtherFocusReason);
    update();
}

void SegmentBar::focusStop(Qt::FocusReason reason)
{
    const auto stop =
        std::ranges::find(m_segments, Qt::StrongFocus, [](const QWidget *segment) { return segment->focusPolicy(); });
    if (stop != m_segments.cend())
        (*stop)->setFocus(reason);
}

QSize SegmentBar::sizeHint() const
{
    return {Theme::current().px(360), Theme::current().px(size::control)};
}

QSize SegmentBar::minimumSizeHint() const
{
    return {Theme::current().px(120), Theme::current().px(size::control)};
}

void SegmentBar::arrange()
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
        focusStop(Qt::OtherFocusReason);
}

void SegmentBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SegmentBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace vivier
