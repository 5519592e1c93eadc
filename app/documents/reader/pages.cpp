// SPDX-License-Identifier: MIT
#include "pages.h"

#include "picture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vivier::cv {

namespace {

using Kind = CvProblem::Kind;

tl::unexpected<CvProblem> noPage(Kind kind, FileType what = FileType::Unknown)
{
    return tl::unexpected(CvProblem{.kind = kind, .what = what});
}

/// What a program of poppler made of a PDF.
tl::expected<QByteArray, CvProblem> poppler(QByteArray bytes, const Convert &convert, bool maybePart = false)
{
    using End = Converted::End;
    if (fileType(bytes) != FileType::Pdf)
        return noPage(Kind::Damaged); // what was asked before said that it is one
    const bool isEncrypted = bytes.contains("/Encrypt");
    bytes = {}; // the converter needs the memory now
    Converted made = convert(FileType::Pdf);
    switch (made.end) {
    case End::Done:
        return made.output;
    case End::Failed:
        return noPage(isEncrypted ? Kind::Encrypted : Kind::Damaged);
    case End::Killed:
        return noPage(Kind::TooCostly);
    case End::Flooded:
        if (maybePart)
            return made.output;
        return noPage(Kind::TooLarge);
    case End::Missing:
        return noPage(Kind::NoConverter, FileType::Pdf);
    case End::Unconfined:
        break;
    }
    return noPage(Kind::Unconfined);
}

/// What follows `begin` in a line, without spaces; null: the line begins otherwise.
QByteArrayView after(QByteArrayView line, QByteArrayView begin)
{
    return line.startsWith(begin) ? line.sliced(begin.size()).trimmed() : QByteArrayView();
}

QByteArrayView word(QByteArrayView *rest)
{
    *rest = rest->trimmed();
    const qsizetype end = rest->indexOf(' ');
    const QByteArrayView found = end < 0 ? *rest : rest->first(end);
    *rest = rest->sliced(found.size());
    return found;
}

/// In points; a PDF may say whatever it likes.
double points(QByteArrayView text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::clamp(value, -maxPagePoints, maxPagePoints) : 0;
}

/// "1 size:  595.304 x 841.89 pts (A4)" and "1 rot:   90".
void readPageLine(QByteArrayView line, FileShape *shape)
{
    bool isNumber = false;
    const int page = word(&line).toInt(&isNumber);
    const QByteArrayView what = word(&line);
    if (!isNumber || page < 1 || page > maxShownPages)
        return;
    if (what == "size:" && page == shape->sizes.size() + 1) {
        const double width = points(word(&line));
        word(&line);
        shape->sizes += QSizeF(std::max(width, 1.0), std::max(points(word(&line)), 1.0));
    } else if (what == "rot:" && page == shape->sizes.size() && word(&line).toInt() % 180 != 0) {
        shape->sizes.last().transpose();
    }
}

PageResult<FileShape> pdfShape(QByteArray bytes, const Convert &convert)
{
    const auto told = poppler(std::move(bytes), convert);
    if (!told)
        return tl::unexpected(told.error());
    FileShape shape{.kind = FileShape::Kind::Pages, .type = FileType::Pdf};
    const QList<QByteArray> lines = told->split('\n');
    for (const QByteArray &line : lines) {
        if (const QByteArrayView pages = after(line, "Pages:"); !pages.isNull())
            shape.pages = pages.toInt();
        else if (const QByteArrayView page = after(line, "Page "); !page.isNull())
            readPageLine(page, &shape);
    }
    shape.sizes = shape.sizes.first(std::min<qsizetype>(shape.sizes.size(), std::max(shape.pages, 0)));
    if (shape.sizes.isEmpty())
        return noPage(Kind::Damaged);
    return shape;
}

/// Of xMin="1.5": what stands between the quotation marks.
double attribute(QByteArrayView line, QByteArrayView name)
{
    const qsizetype at = line.indexOf(name);
    if (at < 0)
        return 0;
    const QByteArrayView rest = line.sliced(at + name.size());
    const qsizetype end = rest.indexOf('"');
    return end < 0 ? 0 : points(rest.first(end));
}

QString unescaped(QByteArrayView text)
{
    QString plain = QString::fromUtf8(text);
    plain.replace(QLatin1String("&lt;"), QLatin1String("<"));
    plain.replace(QLatin1String("&gt;"), QLatin1String(">"));
    plain.replace(QLatin1String("&quot;"), QLatin1String("\""));
    plain.replace(QLatin1String("&apos;"), QLatin1String("'"));
    plain.replace(QLatin1String("&#39;"), QLatin1String("'"));
    plain.replace(QLatin1String("&amp;"), QLatin1String("&"));
    plain.removeIf(
        [](QChar unit) { return unit.category() == QChar::Other_Control || unit.isNonCharacter() || unit.isSpace(); });
    constexpr qsizetype longest = 200;
    // Half a surrogate pair is not told either.
    return QString::fromUtf8(plain.first(std::min(plain.size(), longest)).toUtf8());
}

/// A line of pdftotext: <word xMin="…" yMin="…" xMax="…" yMax="…">…</word>
std::optional<PageWord> wordOf(QByteArrayView line)
{
    const qsizetype begin = line.indexOf('>');
    const qsizetype end = line.lastIndexOf("</word>");
    if (begin < 0 || end < begin)
        return std::nullopt;
    const QByteArrayView head = line.first(begin);
    const QPointF topLeft(attribute(head, "xMin=\""), attribute(head, "yMin=\""));
    const QPointF bottomRight(attribute(head, "xMax=\""), attribute(head, "yMax=\""));
    PageWord found{.text = unescaped(line.sliced(begin + 1, end - begin - 1)),
                   .box = QRectF(topLeft, bottomRight).normalized()};
    return found.text.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace

PageResult<FileShape> fileShape(QByteArray bytes, const Convert &convert)
{
    if (bytes.size() > maxCvFileBytes)
        return noPage(Kind::TooLarge);
    if (bytes.isEmpty())
        return noPage(Kind::Empty);
    const FileType type = fileType(bytes);
    if (type == FileType::Pdf)
        return pdfShape(std::move(bytes), convert);
    if (type == FileType::Png || type == FileType::Jpeg || type == FileType::Picture)
        return pictureShape(bytes);
    const CvResult text = documentText(std::move(bytes), convert);
    if (!text)
        return tl::unexpected(text.error());
    return FileShape{.kind = FileShape::Kind::Text, .type = type, .text = text->text};
}

PageResult<QList<PageWords>> pageWords(QByteArray bytes, const PageOrder &order, const Convert &convert)
{
    const auto told = poppler(std::move(bytes), convert, true);
    if (!told)
        return tl::unexpected(told.error());
    QList<PageWords> pages;
    const int ordered = order.last - order.first + 1;
    qsizetype all = 0;
    qsizetype bytesLeft = wire::maxWordsBytes - 100 - 20 * qsizetype(ordered);
    int line = -1;
    bool isFull = false;
    for (qsizetype at = 0; at < told->size() && !isFull;) {
        qsizetype end = told->indexOf('\n', at);
        end = end < 0 ? told->size() : end;
        const QByteArrayView row = QByteArrayView(*told).sliced(at, end - at).trimmed();
        at = end + 1;
        if (row.startsWith("<page ")) {
            if (pages.size() == ordered)
                break;
            pages += PageWords();
            line = -1;
        } else if (row.startsWith("<line ")) {
            ++line;
        } else if (row.startsWith("<word ") && !pages.isEmpty()) {
            auto found = wordOf(row);
            if (!found)
                continue;
            constexpr qsizetype mostOfNumbers = 60;
            bytesLeft -= found->text.size() * 3 + mostOfNumbers;
            isFull = ++all > maxPageWords || bytesLeft < 0;
            if (isFull)
                break;
            found->line = std::clamp(line, 0, int(maxPageWords));
            pages.last().words += *found;
        }
    }
    // Cut by our limits or by that of the converter's output.
    isFull = isFull || !told->contains("</doc>");
    if (isFull && !pages.isEmpty())
        pages.last().cut = true;
    while (pages.size() < ordered)
        pages += PageWords{.words = {}, .cut = isFull};
    return pages;
}

QByteArray pagePixels(QByteArray bytes, const PageOrder &order, const Convert &convert)
{
    const auto said = [](const CvProblem &why) { return wire::encoded(CvResult(tl::unexpected(why))); };
    const auto made = poppler(std::move(bytes), convert);
    if (!made)
        return said(made.error());
    // Binary PPM, "P6\n800 1130\n255\n", then three bytes for each pixel.
    const QByteArray head =
        "P6\n" + QByteArray::number(order.size.width()) + ' ' + QByteArray::number(order.size.height()) + "\n255\n";
    const qsizetype pixels = qsizetype(order.size.width()) * order.size.height();
    if (!made->startsWith(head) || made->size() != head.size() + pixels * 3)
        return said({.kind = Kind::Damaged, .what = {}});
    QByteArray out = wire::pixelsLine(order.size);
    const qsizetype begin = out.size();
    out.resize(begin + pixels * 4);
    const auto *from = reinterpret_cast<const uchar *>(made->constData()) + head.size();
    char *to = out.data() + begin;
    for (qsizetype i = 0; i < pixels; ++i, from += 3, to += 4) {
        const quint32 pixel = 0xff000000U | quint32(from[0]) << 16U | quint32(from[1]) << 8U | quint32(from[2]);
        std::copy_n(reinterpret_cast<const char *>(&pixel), sizeof pixel, to);
    }
    return out;
}

} // namespace vivier::cv
