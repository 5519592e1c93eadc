// SPDX-License-Identifier: MIT
// How a PageView is painted, and selected from.
#include "reading/pageview.h"

#include "theme/paint.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Paper is white and its marks are those of daylight, also in the dark.
QColor onPaper(ColorRole role)
{
    return Theme::color(role, false, Theme::current().isHighContrast());
}

bool isZoomIn(const QKeyEvent &key)
{
    return key.matches(QKeySequence::ZoomIn) ||
           (key.modifiers().testFlag(Qt::ControlModifier) && (key.key() == Qt::Key_Plus || key.key() == Qt::Key_Equal));
}

bool isFitWidth(const QKeyEvent &key)
{
    return (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier && key.key() == Qt::Key_0;
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::current().color(ColorRole::Window));
    const auto [first, last] = inSight();
    for (int page = first; page <= last; ++page) {
        paintPage(painter, page, event->rect());
        paintMarks(painter, page);
    }
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect(), 0);
}

void PageView::paintPage(QPainter &painter, int page, const QRect &exposed) const
{
    const QRect rect = pageRect(page);
    const QRect seen = rect & exposed;
    if (seen.isEmpty())
        return;
    painter.fillRect(seen, Qt::white);
    const QImage image = m_pixels.value(page);
    if (!image.isNull()) {
        // As it is, not to be blurred by rounding; stretched, while it comes in another size and where it is a giant.
        const double ratio = devicePixelRatioF();
        const QSizeF whole = QSizeF(rect.size()) * ratio;
        const bool fits =
            std::abs(whole.width() - image.width()) <= 2 && std::abs(whole.height() - image.height()) <= 2;
        const double x = fits ? ratio : image.width() / double(rect.width());
        const double y = fits ? ratio : image.height() / double(rect.height());
        const QRect part = seen.translated(-rect.topLeft());
        painter.drawImage(QRectF(seen), image, QRectF(part.x() * x, part.y() * y, part.width() * x, part.height() * y));
    } else if (const QString why = m_source ? m_source->problem(page) : QString(); !why.isEmpty()) {
        painter.setPen(onPaper(ColorRole::Soft));
        paintLine(painter, rect & viewport()->rect(), Qt::AlignCenter, why);
    }
    painter.setPen(Theme::current().color(ColorRole::Line));
    painter.drawRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PageView::paintMarks(QPainter &painter, int page) const
{
    if (!m_words.knows(page))
        return;
    const auto found =
        std::ranges::lower_bound(m_found, page, std::less(), [](const TextRange &one) { return one.first.page; });
    for (auto one = found; one != m_found.cend() && one->first.page == page; ++one) {
        const bool isCurrent = m_foundIndex >= 0 && m_found.at(m_foundIndex) == *one;
        for (const QRectF &box : m_words.boxes(*one, page)) {
            const QRectF mark = onScreen(page, box);
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(mark, onPaper(ColorRole::Wash));
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            const double line = Theme::current().focusRing();
            painter.fillRect(QRectF(mark.left(), mark.bottom(), mark.width(), line), onPaper(ColorRole::Accent));
            if (isCurrent) {
                painter.setPen(QPen(onPaper(ColorRole::Accent), line));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(mark.adjusted(-2, -2, 2, 2));
            }
        }
    }
    if (!m_anchor || !m_cursor)
        return;
    // White and accent change places, as in a selected line of a text.
    const TextRange range = std::minmax(*m_anchor, *m_cursor);
    for (const QRectF &box : m_words.boxes(range, page)) {
        const QRectF mark = onScreen(page, box);
        painter.setCompositionMode(QPainter::CompositionMode_Difference);
        painter.fillRect(mark, Qt::white);
        painter.setCompositionMode(QPainter::CompositionMode_Screen);
        painter.fillRect(mark, onPaper(ColorRole::Accent));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    if (hasFocus() && *m_anchor == *m_cursor && m_cursor->page == page)
        painter.fillRect(onScreen(page, m_words.caret(*m_cursor)).adjusted(0, 0, 1, 0), onPaper(ColorRole::Accent));
}

bool PageView::hasSelection() const
{
    return m_anchor && m_cursor && *m_anchor != *m_cursor;
}

QString PageView::selectedText() const
{
    return hasSelection() ? m_words.text(std::minmax(*m_anchor, *m_cursor)) : QString();
}

void PageView::selectNothing()
{
    m_anchor.reset();
    m_cursor.reset();
    tellSelection();
}

void PageView::selectRange(const TextRange &range)
{
    m_anchor = range.first;
    m_cursor = range.second;
    tellSelection();
}

void PageView::tellSelection()
{
    viewport()->update();
    describe();
    Q_EMIT selectionChanged();
}

QRect PageView::selectionFoot() const
{
    if (!hasSelection())
        return {};
    const TextRange range = std::minmax(*m_anchor, *m_cursor);
    const QList<QRectF> boxes = m_words.boxes(range, range.second.page);
    if (boxes.isEmpty())
        return {};
    const QRect foot = onScreen(range.second.page, boxes.constLast()).toAlignedRect();
    return foot.intersects(viewport()->rect()) ? foot : QRect();
}

void PageView::copy() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

std::optional<TextPlace> PageView::placeAt(QPoint point) const
{
    const QPoint at = point + offset();
    auto [page, last] = m_layout.between(at.y(), at.y());
    if (last < page)
        return std::nullopt;
    for (int one = page; one <= last; ++one) { // of two side by side, the one under the pointer
        if (pageRect(one).right() >= point.x()) {
            page = one;
            break;
        }
        page = one;
    }
    const QPointF within = QPointF(point - pageRect(page).topLeft()) / m_layout.scaleOf(page);
    return m_words.nearest(page, within);
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<TextPlace> place = placeAt(event->position().toPoint());
    m_selects = place.has_value();
    m_column.reset();
    if (place)
        moveCursor(*place, event->modifiers().testFlag(Qt::ShiftModifier));
    else
        selectNothing();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_selects || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint point = event->position().toPoint();
    if (point.y() < 0 || point.y() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      (point.y() < 0 ? -1 : 1) * Theme::current().px(size::space5));
    if (const std::optional<TextPlace> place = placeAt(point)) {
        m_cursor = *place;
        tellSelection();
    }
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_selects = false;
    if (hasSelection() && QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    Q_EMIT selectionChanged();
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<TextPlace> place = placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !place)
        return;
    m_selects = false;
    const auto letters = int(m_words.of(place->page).at(place->word).text.size());
    selectRange({{place->page, place->word, 0}, {place->page, place->word, letters}});
}

void PageView::moveCursor(TextPlace to, bool keepAnchor)
{
    if (!keepAnchor || !m_anchor)
        m_anchor = to;
    m_cursor = to;
    tellSelection();
}

/// Where a selection by key begins: at what was found, else at the first word in sight.
std::optional<TextPlace> PageView::cursor() const
{
    if (m_cursor && m_words.knows(m_cursor->page))
        return m_cursor;
    const auto [first, last] = inSight();
    if (m_foundIndex >= 0) {
        const TextPlace found = m_found.at(m_foundIndex).first;
        if (found.page >= first && found.page <= last && m_words.knows(found.page))
            return found;
    }
    for (int page = first; page <= last; ++page) {
        const QList<ShownWord> words = m_words.of(page);
        const auto seen =
            std::ranges::find_if(words, [&](const ShownWord &word) { return onScreen(page, word.box).top() >= 0; });
        if (seen != words.cend())
            return TextPlace{page, int(seen - words.cbegin()), 0};
    }
    return std::nullopt;
}

void PageView::selectByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const std::optional<TextPlace> from = cursor();
    if (!from)
        return;
    const bool extends = modifiers.testFlag(Qt::ShiftModifier);
    const bool mirrored = m_words.of(from->page).at(from->word).text.isRightToLeft();
    const int by =
        (key == Qt::Key_Right || key == Qt::Key_Down) != (mirrored && (key == Qt::Key_Left || key == Qt::Key_Right))
            ? 1
            : -1;
    if (!extends) { // a word at a time
        const bool isFirst = !m_cursor;
        int word = isFirst
                       ? from->word
                       : (by > 0 ? std::max(from->word, m_anchor->word) : std::min(from->word, m_anchor->word)) + by;
        int page = from->page;
        const QList<ShownWord> here = m_words.of(page);
        if ((word < 0 || word >= here.size()) && m_words.begin(page + by)) {
            page += by;
            word = by > 0 ? 0 : int(m_words.of(page).size()) - 1;
        }
        const QList<ShownWord> words = m_words.of(page);
        word = std::clamp(word, 0, int(words.size()) - 1);
        m_column.reset();
        selectRange({{page, word, 0}, {page, word, int(words.at(word).text.size())}});
        showPlace(*m_cursor);
        return;
    }
    TextPlace to = *from;
    if (!m_anchor)
        m_anchor = from;
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        if (!m_column)
            m_column = m_words.caret(*from).x();
        to = m_words.line(*from, by, *m_column);
    } else {
        m_column.reset();
        to = key == Qt::Key_Home || key == Qt::Key_End
                 ? m_words.endOfLine(*from, key == Qt::Key_End)
                 : m_words.step(*from, by, modifiers.testFlag(Qt::ControlModifier));
    }
    if (to == *from && by > 0 && m_words.begin(from->page + 1)) // on to the next page
        to = *m_words.begin(from->page + 1);
    else if (to == *from && by < 0 && m_words.end(from->page - 1))
        to = *m_words.end(from->page - 1);
    moveCursor(to, true);
    showPlace(to);
}

bool PageView::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        m_asking.start();
    if (event->type() != QEvent::ShortcutOverride)
        return QAbstractScrollArea::event(event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isOurs = key.matches(QKeySequence::Copy) || key.matches(QKeySequence::SelectAll) || isZoomIn(key) ||
                        key.matches(QKeySequence::ZoomOut) || isFitWidth(key) || key.matches(QKeySequence::Find) ||
                        (isPlain && key.key() == Qt::Key_F3) ||
                        (isArrow(key.key()) && key.modifiers().testFlag(Qt::ShiftModifier) &&
                         !key.modifiers().testFlag(Qt::AltModifier)) ||
                        (hasSelection() && isPlain && (key.key() == Qt::Key_Escape || !key.text().trimmed().isEmpty()));
    if (isOurs)
        event->accept();
    return isOurs || QAbstractScrollArea::event(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    const bool shift = held.testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        if (const auto begin = m_words.begin(currentPage()))
            selectRange({*begin, *m_words.end(currentPage())});
    } else if (event->matches(QKeySequence::Find)) {
        Q_EMIT searchWanted();
    } else if (isZoomIn(*event)) {
        zoomBy(1);
    } else if (event->matches(QKeySequence::ZoomOut)) {
        zoomBy(-1);
    } else if (isFitWidth(*event)) {
        fitWidth();
    } else if (key == Qt::Key_F3 && !(held & ~Qt::ShiftModifier)) {
        if (m_found.isEmpty())
            Q_EMIT searchWanted();
        else
            goToFound(shift ? -1 : 1);
    } else if (key == Qt::Key_Escape && m_cursor && held == Qt::NoModifier) {
        selectNothing();
    } else if (isArrow(key) && shift && !held.testFlag(Qt::AltModifier)) {
        selectByKey(key, held);
    } else if ((key == Qt::Key_Home || key == Qt::Key_End) && shift) {
        selectByKey(key, held);
    } else if ((key == Qt::Key_Left || key == Qt::Key_Right) && held == Qt::NoModifier) {
        selectByKey(key, held);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        verticalScrollBar()->setValue(key == Qt::Key_Home ? 0 : verticalScrollBar()->maximum());
    } else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        verticalScrollBar()->triggerAction(key == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub
                                                                 : QAbstractSlider::SliderPageStepAdd);
    } else if ((key == Qt::Key_Up || key == Qt::Key_Down) && held == Qt::NoModifier) {
        verticalScrollBar()->triggerAction(key == Qt::Key_Up ? QAbstractSlider::SliderSingleStepSub
                                                             : QAbstractSlider::SliderSingleStepAdd);
    } else if (hasSelection() && !(held & ~Qt::ShiftModifier) && key >= Qt::Key_A && key <= Qt::Key_Z) {
        Q_EMIT letterTyped(QChar(u'A' + (key - Qt::Key_A)));
    } else {
        event->ignore();
    }
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace vivier
