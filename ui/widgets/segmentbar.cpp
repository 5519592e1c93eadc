// SPDX-License-Identifier: MIT
#include "widgets/segmentbar.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/roving.h"
#include "widgets/segmentbutton.h"

#include <QEvent>
#include <QKeySequence>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastSegment = 64; // a short name is still easy to hit
constexpr int arrowWidth = 26;
constexpr qsizetype withKeys = 9;
} // namespace

QKeySequence stageKeys(qsizetype index)
{
    if (index >= withKeys)
        return {};
    return QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(index)));
}

SegmentBar::SegmentBar(QWidget *parent)
    : QWidget(parent)
    , FieldEditor(this)
    , m_roving(new Roving(Roving::Arrows::MoveOnly, this))
    , m_back(makeArrow(u"chevron-left"_s, tr("Show what comes before"), -1))
    , m_on(makeArrow(u"chevron-right"_s, tr("Show what comes after"), 1))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_roving, &Roving::going, this, &SegmentBar::reveal);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

QToolButton *SegmentBar::makeArrow(const QString &icon, const QString &name, int step)
{
    auto *arrow = new QToolButton(this);
    arrow->setIcon(themedIcon(icon));
    arrow->setAccessibleName(name);
    arrow->setToolTip(name);
    arrow->setFocusPolicy(Qt::NoFocus); // by key the arrows go on from segment to segment
    arrow->hide();
    connect(arrow, &QToolButton::clicked, this, [this, step] {
        m_first += step;
        arrange();
    });
    return arrow;
}

bool SegmentBar::scrolls() const
{
    return !m_back->isHidden();
}

void SegmentBar::setNames(const QList<QString> &names)
{
    m_held = m_held || std::ranges::any_of(m_segments, &QWidget::hasFocus);
    for (SegmentButton *segment : std::as_const(m_segments)) {
        segment->hide();
        segment->deleteLater();
    }
    m_segments.clear();
    m_first = 0;
    m_chosen = -1;
    QList<QAbstractButton *> buttons;
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *segment = new SegmentButton(names[i], this);
        using Place = SegmentButton::Place;
        segment->setPlace(names.size() == 1       ? Place::Only
                          : i == 0                ? Place::First
                          : i == names.size() - 1 ? Place::Last
                                                  : Place::Middle);
        connect(segment, &QAbstractButton::clicked, this, [this, i] { chooseAt(i); });
        m_segments.append(segment);
        buttons.append(segment);
    }
    m_roving->setButtons(buttons);
    arrange();
    updateGeometry();
}

void SegmentBar::setNumbered(bool numbered)
{
    m_numbered = numbered;
    arrange();
    showLook();
}

void SegmentBar::describe(qsizetype index, const QString &what)
{
    const QString keys = m_numbered ? stageKeys(index).toString(QKeySequence::NativeText) : QString();
    m_segments.at(index)->setAccessibleDescription(keys.isEmpty() ? what : what + u", "_s + keys);
}

void SegmentBar::showChosen(qsizetype index)
{
    for (qsizetype i = 0; i < m_segments.size(); ++i)
        m_segments[i]->setChecked(i == index);
    if (std::exchange(m_chosen, index) != index)
        reveal(index);
    m_roving->refresh();
    if (std::exchange(m_held, false))
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

int SegmentBar::wish(qsizetype index) const
{
    const int words = m_segments.at(index)->sizeHint().width();
    return m_tight ? words : std::max(Theme::current().px(leastSegment), words);
}

QRect SegmentBar::roomBetweenArrows() const
{
    const int arrow = Theme::current().px(arrowWidth);
    return rect().adjusted(arrow, 0, -arrow, 0);
}

int SegmentBar::wantedWidth(bool numbers, bool tight)
{
    m_tight = tight;
    int wanted = 0;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        m_segments[i]->setNumber(numbers && i < withKeys ? static_cast<int>(i) + 1 : 0);
        wanted += wish(i);
    }
    return wanted;
}

void SegmentBar::arrange()
{
    const qsizetype count = m_segments.size();
    // A number is worth more than the room around a short name.
    const bool numbers = m_numbered && (wantedWidth(true) <= width() || wantedWidth(true, true) <= width());
    const bool scrolls = !numbers && wantedWidth(false) > width() && count > 1;
    m_back->setVisible(scrolls);
    m_on->setVisible(scrolls);
    if (!scrolls) {
        m_first = 0;
        place(0, count, rect());
        return;
    }
    const QRect room = roomBetweenArrows();
    // Not beyond what fills the row with its last segments.
    qsizetype furthest = count - 1;
    for (int used = wish(furthest); furthest > 0 && used + wish(furthest - 1) <= room.width(); --furthest)
        used += wish(furthest - 1);
    m_first = std::clamp<qsizetype>(m_first, 0, furthest);
    qsizetype behind = m_first + 1;
    for (int used = wish(m_first); behind < count && used + wish(behind) <= room.width(); ++behind)
        used += wish(behind);
    place(m_first, behind, room);
    const QRect back(0, 0, room.left(), height());
    m_back->setGeometry(QStyle::visualRect(layoutDirection(), rect(), back));
    m_on->setGeometry(QStyle::visualRect(layoutDirection(), rect(), back.translated(width() - back.width(), 0)));
    m_back->setEnabled(m_first > 0);
    m_on->setEnabled(behind < count);
}

/// Those from `from` to before `to` share the room; the others are hidden, and the focus does not go with them.
void SegmentBar::place(qsizetype from, qsizetype to, const QRect &room)
{
    m_behind = to;
    int wanted = 0;
    int widest = 0;
    for (qsizetype i = from; i < to; ++i) {
        wanted += wish(i);
        widest = std::max(widest, wish(i));
    }
    // Equal shares, as in the picture; where a name does not fit its share, shares follow the names.
    const qsizetype count = to - from;
    const bool equal = count > 0 && widest <= room.width() / count;
    int x = 0;
    qint64 used = 0;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        SegmentButton *segment = m_segments[i];
        if (i < from || i >= to)
            continue;
        used += equal ? 1 : wish(i);
        const int end = static_cast<int>(room.width() * used / (equal ? count : std::max(1, wanted)));
        const QRect box(room.left() + x, 0, end - x, height());
        segment->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        segment->show();
        x = end;
    }
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        if (i >= from && i < to)
            continue;
        if (m_segments[i]->hasFocus())
            m_segments[i < from ? from : to - 1]->setFocus(Qt::OtherFocusReason);
        m_segments[i]->hide();
    }
    m_roving->refresh();
}

void SegmentBar::reveal(qsizetype index)
{
    if (index < 0 || index >= m_segments.size())
        return;
    if (index < m_first) {
        m_first = index;
        arrange();
    }
    while (index >= m_behind && m_first < index) {
        ++m_first;
        arrange();
    }
}

void SegmentBar::resizeEvent(QResizeEvent *)
{
    const auto focused = std::find_if(m_segments.cbegin(), m_segments.cend(), std::mem_fn(&QWidget::hasFocus));
    const bool held = focused != m_segments.cend();
    const qsizetype at = held ? std::distance(m_segments.cbegin(), focused) : m_chosen;
    arrange();
    reveal(at);
    if (held)
        m_segments.at(at)->setFocus(Qt::OtherFocusReason);
}

void SegmentBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace vivier
