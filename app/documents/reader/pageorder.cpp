// SPDX-License-Identifier: MIT
#include "pageorder.h"

#include <QStringDecoder>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vivier {

namespace {

/// A whole number in its range; nothing else.
template <typename Text> std::optional<int> number(Text text, int least, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<QSize> sizeOf(const QString &width, const QString &height)
{
    const auto wide = number(width, 1, maxPageSide);
    const auto high = number(height, 1, maxPageSide);
    if (!wide || !high || qint64(*wide) * *high > maxPagePixels)
        return std::nullopt;
    return QSize(*wide, *high);
}

} // namespace

QStringList PageOrder::words() const
{
    const QStringList area{QString::number(size.width()), QString::number(size.height())};
    switch (what) {
    case What::Text:
        break;
    case What::Shape:
        return {u"shape"_s};
    case What::Words:
        return {u"words"_s, QString::number(first), QString::number(last)};
    case What::Pixels:
        return QStringList{u"pixels"_s, QString::number(first)} + area;
    case What::Picture:
        return QStringList{u"picture"_s} + area;
    }
    return {};
}

std::optional<PageOrder> PageOrder::fromWords(const QStringList &words)
{
    const QString verb = words.value(0);
    if (words.isEmpty())
        return PageOrder{};
    if (verb == "shape"_L1 && words.size() == 1)
        return PageOrder{.what = What::Shape};
    if (verb == "words"_L1 && words.size() == 3) {
        const auto first = number(words[1], 1, maxShownPages);
        const auto last = number(words[2], 1, maxShownPages);
        if (first && last && *first <= *last)
            return PageOrder{.what = What::Words, .first = *first, .last = *last};
    }
    if (verb == "pixels"_L1 && words.size() == 4) {
        const auto page = number(words[1], 1, maxShownPages);
        const auto size = sizeOf(words[2], words[3]);
        if (page && size)
            return PageOrder{.what = What::Pixels, .first = *page, .last = *page, .size = *size};
    }
    if (verb == "picture"_L1 && words.size() == 3) {
        if (const auto size = sizeOf(words[1], words[2]))
            return PageOrder{.what = What::Picture, .size = *size};
    }
    return std::nullopt;
}

QSize drawnSize(QSizeF page, double scale)
{
    const double wide = std::clamp(page.width(), 0.01, maxPagePoints);
    const double high = std::clamp(page.height(), 0.01, maxPagePoints);
    const double asked = std::isfinite(scale) ? std::max(scale, 0.0) : 1.0;
    const double most = std::min(
        {double(maxPageSide) / wide, double(maxPageSide) / high, std::sqrt(double(maxPagePixels) / (wide * high))});
    const double by = std::min(asked, most);
    QSize size(std::max(1, int(wide * by)), std::max(1, int(high * by)));
    // What is a line, and would be thinner than a pixel, is longer than its share.
    if (qint64(size.width()) * size.height() > maxPagePixels)
        size = {int(maxPagePixels / size.height()), size.height()};
    return size;
}

namespace wire {

namespace {

constexpr QByteArrayView shapeWord = "vivier-page shape ";
constexpr QByteArrayView wordsWord = "vivier-page words ";
constexpr QByteArrayView pixelsWord = "vivier-page pixels ";
constexpr int hundredths = int(maxPagePoints) * 100;

int inHundredths(double points)
{
    return int(std::lround(std::clamp(points, -maxPagePoints, maxPagePoints) * 100));
}

QByteArray joined(std::initializer_list<int> numbers)
{
    QByteArray out;
    for (const int value : numbers) {
        if (!out.isEmpty())
            out += ' ';
        out += QByteArray::number(value);
    }
    return out;
}

/// Takes what is before the next `end`, and that with it.
QByteArrayView taken(QByteArrayView *rest, char end)
{
    const qsizetype at = rest->indexOf(end);
    const QByteArrayView part = at < 0 ? *rest : rest->first(at);
    *rest = at < 0 ? QByteArrayView() : rest->sliced(at + 1);
    return part;
}

std::optional<QString> textOf(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(utf8);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<CvProblem> problemIn(const QByteArray &bytes)
{
    const auto said = decoded(bytes);
    return said && !*said ? std::optional(said->error()) : std::nullopt;
}

std::optional<QSizeF> sizeIn(QByteArrayView line)
{
    const auto width = number(taken(&line, ' '), 1, hundredths);
    const auto height = number(taken(&line, ' '), 1, hundredths);
    if (!width || !height || !line.isEmpty())
        return std::nullopt;
    return QSizeF(*width / 100.0, *height / 100.0);
}

std::optional<PageWord> wordIn(QByteArrayView line)
{
    const auto row = number(taken(&line, ' '), 0, int(maxPageWords));
    const auto left = number(taken(&line, ' '), -hundredths, hundredths);
    const auto top = number(taken(&line, ' '), -hundredths, hundredths);
    const auto width = number(taken(&line, ' '), 0, hundredths);
    const auto height = number(taken(&line, ' '), 0, hundredths);
    const auto text = textOf(line);
    if (!row || !left || !top || !width || !height || !text || text->isEmpty())
        return std::nullopt;
    return PageWord{
        .text = *text, .box = QRectF(*left / 100.0, *top / 100.0, *width / 100.0, *height / 100.0), .line = *row};
}

} // namespace

qint64 mostBytes(PageOrder::What what)
{
    constexpr qint64 line = 100;
    switch (what) {
    case PageOrder::What::Text:
        break;
    case PageOrder::What::Shape:
        return maxCvTextBytes + line;
    case PageOrder::What::Words:
        return maxWordsBytes;
    case PageOrder::What::Pixels:
    case PageOrder::What::Picture:
        return maxPagePixels * 4 + line;
    }
    return maxBytes;
}

QByteArray encoded(const PageResult<FileShape> &shape)
{
    if (!shape)
        return encoded(CvResult(tl::unexpected(shape.error())));
    QByteArray out = shapeWord.toByteArray() + joined({int(shape->kind), int(shape->type), shape->pages}) + '\n';
    for (const QSizeF &size : shape->sizes)
        out += joined({std::max(1, inHundredths(size.width())), std::max(1, inHundredths(size.height()))}) + '\n';
    return out + shape->text.toUtf8();
}

QByteArray encoded(const PageResult<QList<PageWords>> &words)
{
    if (!words)
        return encoded(CvResult(tl::unexpected(words.error())));
    QByteArray out = wordsWord.toByteArray() + QByteArray::number(words->size()) + '\n';
    for (const PageWords &page : *words) {
        out += joined({int(page.words.size()), int(page.cut)}) + '\n';
        for (const PageWord &word : page.words) {
            out += joined({word.line, inHundredths(word.box.left()), inHundredths(word.box.top()),
                           std::max(0, inHundredths(word.box.width())), std::max(0, inHundredths(word.box.height()))}) +
                   ' ' + word.text.toUtf8() + '\n';
        }
    }
    return out;
}

QByteArray pixelsLine(QSize size)
{
    return pixelsWord.toByteArray() + joined({size.width(), size.height()}) + '\n';
}

std::optional<PageResult<FileShape>> decodedShape(const QByteArray &bytes)
{
    if (const auto problem = problemIn(bytes))
        return tl::unexpected(*problem);
    if (!bytes.startsWith(shapeWord) || bytes.size() > mostBytes(PageOrder::What::Shape))
        return std::nullopt;
    QByteArrayView rest = QByteArrayView(bytes).sliced(shapeWord.size());
    QByteArrayView line = taken(&rest, '\n');
    const auto kind = number(taken(&line, ' '), 0, int(FileShape::Kind::Text));
    const auto type = number(taken(&line, ' '), 0, int(FileType::Last));
    const auto pages = number(taken(&line, ' '), 0, std::numeric_limits<int>::max());
    if (!kind || !type || !pages || !line.isEmpty())
        return std::nullopt;
    FileShape shape{.kind = FileShape::Kind(*kind), .type = FileType(*type), .pages = *pages};
    if (shape.kind == FileShape::Kind::Text) {
        const auto text = textOf(rest);
        if (!text || text->isEmpty() || shape.pages != 0)
            return std::nullopt;
        shape.text = *text;
        return shape;
    }
    while (!rest.isEmpty()) {
        const auto size = sizeIn(taken(&rest, '\n'));
        if (!size || shape.sizes.size() == std::min(shape.pages, maxShownPages))
            return std::nullopt;
        shape.sizes += *size;
    }
    return shape.sizes.isEmpty() ? std::nullopt : std::optional(PageResult<FileShape>(shape));
}

std::optional<PageResult<QList<PageWords>>> decodedWords(const QByteArray &bytes, const PageOrder &order)
{
    if (const auto problem = problemIn(bytes))
        return tl::unexpected(*problem);
    if (!bytes.startsWith(wordsWord) || bytes.size() > mostBytes(PageOrder::What::Words))
        return std::nullopt;
    QByteArrayView rest = QByteArrayView(bytes).sliced(wordsWord.size());
    const int pages = order.last - order.first + 1;
    if (number(taken(&rest, '\n'), 0, maxShownPages) != pages)
        return std::nullopt;
    QList<PageWords> out;
    qsizetype all = 0;
    for (int page = 0; page < pages; ++page) {
        QByteArrayView line = taken(&rest, '\n');
        const auto count = number(taken(&line, ' '), 0, int(maxPageWords));
        const auto cut = number(line, 0, 1);
        if (!count || !cut || (all += *count) > maxPageWords)
            return std::nullopt;
        PageWords words{.words = {}, .cut = *cut == 1};
        for (int i = 0; i < *count; ++i) {
            const auto word = wordIn(taken(&rest, '\n'));
            if (!word)
                return std::nullopt;
            words.words += *word;
        }
        out += words;
    }
    return rest.isEmpty() ? std::optional(PageResult<QList<PageWords>>(out)) : std::nullopt;
}

std::optional<PageResult<PagePixels>> decodedPixels(QByteArray bytes, const PageOrder &order)
{
    if (bytes.size() < 1000) { // a problem is short; of many pixels nobody makes a text
        if (const auto problem = problemIn(bytes))
            return tl::unexpected(*problem);
    }
    const QByteArray line = pixelsLine(order.size);
    if (!bytes.startsWith(line) || bytes.size() != line.size() + qint64(order.size.width()) * order.size.height() * 4)
        return std::nullopt;
    bytes.remove(0, line.size());
    return PagePixels{.size = order.size, .rgb = bytes};
}

} // namespace wire

} // namespace vivier
