// SPDX-License-Identifier: MIT
#include "reading/textpages.h"

#include "model/aside.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace vivier {

namespace {

constexpr QSizeF paper(595, 842); // A4, in points
constexpr double margin = 48;
constexpr double textPoints = 10;
constexpr double mostPixels = 6'000'000;

/// Pixels of the font are points of the page.
QFont textFont()
{
    QFont font = Theme::current().font(Theme::Type::Body);
    font.setPixelSize(int(textPoints));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// The words of one line of the layout.
QList<ShownWord> wordsOf(const QTextLine &line, const QString &text, double top)
{
    QList<ShownWord> words;
    const int end = line.textStart() + line.textLength();
    int at = line.textStart();
    while (at < end) {
        while (at < end && text.at(at).isSpace())
            ++at;
        const int begin = at;
        while (at < end && !text.at(at).isSpace())
            ++at;
        if (at == begin)
            continue;
        const double from = line.cursorToX(begin);
        const double to = line.cursorToX(at);
        words.append({text.mid(begin, at - begin),
                      QRectF(margin + std::min(from, to), top, std::abs(to - from), line.height()), false});
    }
    if (!words.isEmpty())
        words.last().endsLine = true;
    return words;
}

} // namespace

TextPages::TextPages(QObject *parent)
    : PageSource(parent)
{
    connect(&m_laying, &QFutureWatcher<Pages>::finished, this, [this] {
        m_pages = m_laying.result();
        Q_EMIT laidOut();
    });
    connect(&m_drawing, &QFutureWatcher<Drawn>::finished, this, [this] {
        const Drawn drawn = m_drawing.result();
        Q_EMIT pixelsReady(drawn.page, drawn.image);
        drawNext();
    });
}

TextPages::~TextPages() = default;

void TextPages::setText(const QString &text)
{
    m_laying.setFuture(aside([text, font = textFont()] { return laid(text, font); }));
}

QSizeF TextPages::size(int) const
{
    return paper;
}

TextPages::Pages TextPages::laid(const QString &text, const QFont &font)
{
    const double lineHeight = QFontMetricsF(font).height();
    Pages pages{{}};
    double top = margin;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        bool hasLines = false;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(paper.width() - 2 * margin);
            if (top + line.height() > paper.height() - margin) {
                pages.append(QList<ShownWord>());
                top = margin;
            }
            pages.last() += wordsOf(line, paragraph, top);
            top += line.height();
            hasLines = true;
        }
        layout.endLayout();
        if (!hasLines)
            top += lineHeight;
    }
    return pages;
}

TextPages::Drawn TextPages::drawn(const QList<ShownWord> &words, const Wish &wish, const QFont &font)
{
    QImage image(wish.pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(wish.pixels.width() / paper.width(), wish.pixels.height() / paper.height());
    painter.setFont(font);
    painter.setPen(Theme::color(ColorRole::Text, false, false));
    const double ascent = QFontMetricsF(font).ascent();
    for (const ShownWord &word : words)
        painter.drawText(QPointF(word.box.left(), word.box.top() + ascent), word.text);
    painter.end();
    return {wish.page, image};
}

/// Those that are seen, then the next and the one before.
void TextPages::see(int first, int last, double scale)
{
    const double largest = std::sqrt(mostPixels / (paper.width() * paper.height()));
    const QSize pixels = (paper * std::min(scale, largest)).toSize();
    m_wishes.clear();
    for (int page = first; page <= last; ++page)
        m_wishes.append({page, pixels});
    if (last >= first)
        m_wishes += {Wish{last + 1, pixels}, Wish{first - 1, pixels}};
    m_wishes.removeIf([this](const Wish &wish) {
        const bool isThere = wish.page >= 0 && wish.page < count();
        return !isThere || m_drawn.value(wish.page) == wish.pixels;
    });
    m_drawn.removeIf([first, last](const auto &one) { return one.key() < first - 1 || one.key() > last + 1; });
    if (!m_drawing.isRunning())
        drawNext();
    for (int page = first; page <= last; ++page)
        tellWords(page);
}

void TextPages::drawNext()
{
    if (m_wishes.isEmpty())
        return;
    const Wish wish = m_wishes.takeFirst();
    m_drawn.insert(wish.page, wish.pixels);
    m_drawing.setFuture(
        aside([words = m_pages.at(wish.page), wish, font = textFont()] { return drawn(words, wish, font); }));
}

void TextPages::wantWords(int first, int last)
{
    for (int page = first; page <= last; ++page)
        tellWords(page);
}

/// They are there: told in a turn of their own, as those of any other source.
void TextPages::tellWords(int page)
{
    QTimer::singleShot(0, this, [this, page] {
        if (page >= 0 && page < m_pages.size())
            Q_EMIT wordsReady(page, m_pages.at(page));
    });
}

} // namespace vivier
