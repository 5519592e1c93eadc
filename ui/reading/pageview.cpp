// SPDX-License-Identifier: MIT
#include "reading/pageview.h"

#include "candidate/folding.h"
#include "theme/theme.h"

#include <QGuiApplication>
#include <QResizeEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array zoomSteps = {0.1,  0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1,
                                  1.25, 1.5,  1.75, 2.0, 2.5,  3.0,  4.0, 5.0};
constexpr int pagesToSearchAtOnce = 32;
constexpr int widestColumn = 440; // of two pages side by side, at least so wide each
constexpr qsizetype describedCharacters = 4000;
constexpr auto askAfter = std::chrono::milliseconds(20);

double pixelsOfPoint(const QWidget *widget)
{
    return widget->logicalDpiX() / 72.0;
}

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"pageView"_s);
    setAccessibleName(tr("Document"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    keepScrollBarPlace(this);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    m_asking.setSingleShot(true);
    m_asking.setInterval(askAfter);
    connect(&m_asking, &QTimer::timeout, this, &PageView::ask);
    connect(&Theme::current(), &Theme::changed, this, [this] { layOut(); });
}

PageView::~PageView() = default;

void PageView::setSource(PageSource *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_pixels.clear();
    m_words.clear();
    m_anchor.reset();
    m_cursor.reset();
    m_toldPage = -1;
    QList<QSizeF> sizes;
    if (source) {
        sizes.reserve(source->count());
        for (int page = 0; page < source->count(); ++page)
            sizes.append(source->size(page));
        connect(source, &PageSource::pixelsReady, this, &PageView::takePixels);
        connect(source, &PageSource::wordsReady, this, &PageView::takeWords);
        connect(source, &PageSource::pageFailed, this, &PageView::failed);
        connect(source, &QObject::destroyed, this, [this] { setSource(nullptr); });
    }
    m_layout.setPages(sizes, Theme::current().px(size::space3));
    verticalScrollBar()->setValue(0);
    m_fits = true;
    layOut();
    search(m_searched);
    tellSelection();
    Q_EMIT pageChanged();
}

QPoint PageView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

std::pair<int, int> PageView::inSight() const
{
    const int top = verticalScrollBar()->value();
    return m_layout.between(top, top + viewport()->height());
}

QRect PageView::pageRect(int page) const
{
    return m_layout.page(page, viewport()->width()).toRect().translated(-offset());
}

QRectF PageView::onScreen(int page, const QRectF &box) const
{
    const double scale = m_layout.scaleOf(page);
    return QRectF(box.topLeft() * scale, box.size() * scale).translated(pageRect(page).topLeft());
}

/// The place that is in the middle stays there: it is found before the pages change their size.
void PageView::layOut(double scale)
{
    if (m_isLayingOut)
        return;
    m_isLayingOut = true;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto [page, last] = m_layout.between(middle, middle);
    const bool wasSomewhere = last >= page && verticalScrollBar()->value() > 0;
    const double share =
        wasSomewhere ? (middle - double(m_layout.top(page))) / std::max(1.0, m_layout.page(page, 0).height()) : 0;
    if (m_fits) {
        const bool two = viewport()->width() >= 2 * Theme::current().px(widestColumn) && pageCount() > 1;
        const int columns = two ? 2 : 1;
        const double widest = pixelsOfPoint(this) * 2; // a small picture is not blown up to the pane's width
        m_layout.setScale(std::min(m_layout.fittingWidth(viewport()->width(), columns), widest), columns);
    } else if (scale > 0) {
        m_layout.setScale(scale, m_layout.columns());
    }
    verticalScrollBar()->setRange(0, int(std::clamp<qint64>(m_layout.height() - viewport()->height(), 0, INT_MAX)));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() * 9 / 10));
    verticalScrollBar()->setSingleStep(Theme::current().px(size::space5) * 2);
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(Theme::current().px(size::space5));
    if (wasSomewhere)
        verticalScrollBar()->setValue(int(double(m_layout.top(page)) + share * m_layout.page(page, 0).height()) -
                                      viewport()->height() / 2);
    m_isLayingOut = false;
    m_asking.start();
    viewport()->update();
    Q_EMIT zoomChanged();
    Q_EMIT selectionChanged(); // it is elsewhere
}

void PageView::setScale(double scale, bool fits)
{
    m_fits = fits;
    layOut(scale);
}

double PageView::zoom() const
{
    return m_layout.scale() / pixelsOfPoint(this);
}

void PageView::zoomBy(int steps)
{
    const double now = zoom();
    double next = now;
    if (steps > 0) {
        const auto above = std::ranges::find_if(zoomSteps, [now](double step) { return step > now * 1.01; });
        next = above == zoomSteps.cend() ? now : *above;
    } else {
        const auto above = std::ranges::find_if(zoomSteps, [now](double step) { return step >= now * 0.99; });
        next = above == zoomSteps.cbegin() ? now : *(above - 1);
    }
    setScale(next * pixelsOfPoint(this), false);
}

void PageView::fitWidth()
{
    setScale(0, true);
}

int PageView::currentPage() const
{
    const auto [first, last] = inSight();
    int best = first;
    int most = -1;
    for (int page = first; page <= last; ++page) {
        const int seen = (pageRect(page) & viewport()->rect()).height();
        if (seen > most) {
            most = seen;
            best = page;
        }
    }
    return best;
}

void PageView::goToPage(int page)
{
    if (pageCount() == 0)
        return;
    const int to = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(int(m_layout.top(to)) - Theme::current().px(size::space3));
}

/// But the pages next to those in sight, and the words of what is selected.
void PageView::forgetUnseen(int first, int last)
{
    m_pixels.removeIf([first, last](const auto &held) { return held.key() < first - 1 || held.key() > last + 1; });
    const int from = m_anchor && m_cursor ? std::min(m_anchor->page, m_cursor->page) : 0;
    const int to = m_anchor && m_cursor ? std::max(m_anchor->page, m_cursor->page) : -1;
    for (const int page : m_words.pages()) {
        const bool isNear = page >= first - 1 && page <= last + 1;
        if (!isNear && (page < from || page > to) && page < m_nextToSearch)
            m_words.forget(page);
    }
}

void PageView::ask()
{
    if (!m_source || !isVisible())
        return;
    const auto [first, last] = inSight();
    forgetUnseen(first, last);
    m_source->see(first, last, m_layout.scale() * devicePixelRatioF());
    if (isSearching())
        m_source->wantWords(m_nextToSearch, std::min(m_nextToSearch + pagesToSearchAtOnce, pageCount()) - 1);
    else
        m_source->wantWords(0, -1);
}

void PageView::takePixels(int page, const QImage &image)
{
    const auto [first, last] = inSight();
    if (page < first - 1 || page > last + 1) // scrolled past meanwhile
        return;
    m_pixels.insert(page, image);
    viewport()->update(pageRect(page));
}

void PageView::takeWords(int page, const QList<ShownWord> &words)
{
    m_words.set(page, words);
    if (!m_folded.isEmpty() && page >= m_nextToSearch) {
        // In the order of the pages, so that "3 of 7" stays the third.
        const int before = m_nextToSearch;
        while (m_nextToSearch < pageCount() && m_words.knows(m_nextToSearch)) {
            if (m_found.size() < mostFound)
                m_found += m_words.find(m_nextToSearch, m_folded);
            ++m_nextToSearch;
        }
        if (m_nextToSearch != before) {
            if (m_foundIndex < 0 && !m_found.isEmpty())
                goToFound(1);
            Q_EMIT foundChanged();
            m_asking.start();
        }
    }
    viewport()->update(pageRect(page));
    describe();
}

void PageView::failed(int page)
{
    m_pixels.remove(page);
    viewport()->update(pageRect(page));
}

void PageView::search(const QString &words)
{
    m_searched = words;
    m_folded = foldedText(words.simplified());
    m_found.clear();
    m_foundIndex = -1;
    m_nextToSearch = 0;
    for (const int page : m_words.pages()) // known already
        takeWords(page, m_words.of(page));
    m_asking.start();
    viewport()->update();
    Q_EMIT foundChanged();
}

/// From the current one; at first to the next from where the reader is. What was selected elsewhere is let go: its
/// buttons would stand in the way, and the next selection begins at what is found.
void PageView::goToFound(int by)
{
    if (m_found.isEmpty())
        return;
    const auto count = int(m_found.size());
    if (m_foundIndex < 0) {
        const int page = currentPage();
        const auto next = std::find_if(m_found.cbegin(), m_found.cend(),
                                       [page](const TextRange &one) { return one.first.page >= page; });
        m_foundIndex = next == m_found.cend() ? 0 : int(next - m_found.cbegin());
    } else {
        m_foundIndex = (m_foundIndex + by + count) % count;
    }
    selectNothing();
    showPlace(m_found.at(m_foundIndex).first);
    viewport()->update();
    Q_EMIT foundChanged();
}

/// Into sight, with some room around; where the words are not known any more, the page.
void PageView::showPlace(TextPlace place)
{
    const QRectF caret = m_words.caret(place);
    const QRect target = caret.isNull() ? pageRect(place.page).adjusted(0, 0, 0, -pageRect(place.page).height() / 2)
                                        : onScreen(place.page, caret).toAlignedRect();
    const int room = std::min(Theme::current().px(size::toolBar), viewport()->height() / 4);
    if (target.top() < room || target.bottom() > viewport()->height() - room)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + target.top() - viewport()->height() / 3);
    if (target.left() < 0 || target.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + target.left() - viewport()->width() / 3);
}

qint64 PageView::heldBytes() const
{
    qint64 bytes = 0;
    for (const QImage &image : m_pixels)
        bytes += image.sizeInBytes();
    return bytes;
}

void PageView::scrollContentsBy(int, int)
{
    if (m_isLayingOut)
        return;
    if (!m_asking.isActive())
        m_asking.start();
    viewport()->update();
    Q_EMIT selectionChanged(); // it is elsewhere
    if (const int page = currentPage(); page != m_toldPage) {
        m_toldPage = page;
        describe();
        Q_EMIT pageChanged();
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PageView::describe()
{
    if (pageCount() == 0) {
        setAccessibleDescription({});
        return;
    }
    const int page = currentPage();
    QString said = selectedText();
    if (said.isEmpty()) {
        const auto begin = m_words.begin(page);
        said = begin ? m_words.text({*begin, *m_words.end(page)}) : QString();
    }
    const QString where = tr("Page %L1 of %L2").arg(page + 1).arg(pageCount());
    setAccessibleDescription(where + u'\n' + said.left(describedCharacters));
}

} // namespace vivier
