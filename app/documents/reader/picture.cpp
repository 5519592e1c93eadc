// SPDX-License-Identifier: MIT
#include "picture.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>
#include <vector>

namespace vivier::cv {

namespace {

using Kind = CvProblem::Kind;

tl::unexpected<CvProblem> noPicture(Kind kind, FileType what = FileType::Unknown)
{
    return tl::unexpected(CvProblem{.kind = kind, .what = what});
}

/// Qt's name for what the bytes are; empty: none that is shown. No others are tried: SVG and the like are programs.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return "png";
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "jpeg";
    if (bytes.startsWith("GIF8"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

struct Picture
{
    QImage image;
    QImageIOHandler::Transformations turned;
};

bool isOnItsSide(QImageIOHandler::Transformations turned)
{
    return turned.testFlag(QImageIOHandler::TransformationRotate90);
}

void prepare(QImageReader *reader)
{
    reader->setAutoDetectImageFormat(false);
    QImageReader::setAllocationLimit(0); // the kernel limits it; who asks has looked at the size
}

bool isTooLarge(QSize size)
{
    return qint64(size.width()) * size.height() > maxPicturePixels;
}

PageResult<Picture> decodedPicture(const QByteArray &bytes)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return noPicture(Kind::Unsupported, FileType::Picture);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    prepare(&reader);
    if (isTooLarge(reader.size()))
        return noPicture(Kind::TooLarge);
    const auto turned = reader.transformation();
    QImage image = reader.read();
    if (image.isNull())
        return noPicture(Kind::Damaged);
    return Picture{.image = image, .turned = turned};
}

/// One row as 0xAARRGGBB, premultiplied: a row at a time, as Qt converts whole pictures in threads, and there are none
/// for a confined process.
void readRow(const QImage &image, int row, std::vector<QRgb> *out)
{
    QImage line(image.constScanLine(row), image.width(), 1, image.bytesPerLine(), image.format());
    line.setColorTable(image.colorTable());
    const QImage rgb = line.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const auto *pixels = reinterpret_cast<const QRgb *>(rgb.constScanLine(0));
    std::copy_n(pixels, image.width(), out->begin());
}

/// Each pixel is the mean of what it stands for, on white; `size` is not larger than the picture.
std::vector<QRgb> shrunk(const QImage &image, QSize size)
{
    std::vector<QRgb> out(size_t(size.width()) * size_t(size.height()));
    std::vector<QRgb> row(size_t(image.width()));
    std::vector<std::array<quint64, 4>> sums(size_t(size.width()));
    for (int y = 0; y < size.height(); ++y) {
        const auto from = int(qint64(y) * image.height() / size.height());
        const int to = std::max(from + 1, int(qint64(y + 1) * image.height() / size.height()));
        std::fill(sums.begin(), sums.end(), std::array<quint64, 4>{});
        for (int line = from; line < to; ++line) {
            readRow(image, line, &row);
            for (int x = 0; x < size.width(); ++x) {
                const auto left = size_t(qint64(x) * image.width() / size.width());
                const auto right = std::max(left + 1, size_t(qint64(x + 1) * image.width() / size.width()));
                for (size_t i = left; i < right; ++i) {
                    const auto white = quint64(255 - qAlpha(row[i]));
                    sums[size_t(x)][0] += quint64(qRed(row[i])) + white;
                    sums[size_t(x)][1] += quint64(qGreen(row[i])) + white;
                    sums[size_t(x)][2] += quint64(qBlue(row[i])) + white;
                    ++sums[size_t(x)][3];
                }
            }
        }
        for (int x = 0; x < size.width(); ++x) {
            const auto &[red, green, blue, count] = sums[size_t(x)];
            out[size_t(y) * size_t(size.width()) + size_t(x)] =
                qRgb(int(std::min<quint64>(red / count, 255)), int(std::min<quint64>(green / count, 255)),
                     int(std::min<quint64>(blue / count, 255)));
        }
    }
    return out;
}

/// Where the pixel of the turned picture comes from. Qt mirrors first, then turns clockwise by 90 degrees.
QPoint sourceOf(QPoint at, QSize source, QImageIOHandler::Transformations turned)
{
    QPoint from = at;
    if (isOnItsSide(turned))
        from = QPoint(at.y(), source.height() - 1 - at.x());
    if (turned.testFlag(QImageIOHandler::TransformationMirror))
        from.setX(source.width() - 1 - from.x());
    if (turned.testFlag(QImageIOHandler::TransformationFlip))
        from.setY(source.height() - 1 - from.y());
    return from;
}

} // namespace

void loadPictureFormats()
{
    for (const char *format : {"png", "jpeg", "gif", "webp"}) {
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);
        QImageReader reader(&nothing, format);
        prepare(&reader);
        reader.canRead();
    }
}

PageResult<FileShape> pictureShape(const QByteArray &bytes)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return noPicture(Kind::Unsupported, FileType::Picture);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    prepare(&reader);
    // A plugin that is not installed reads nothing, of a picture that is whole, too.
    if (!reader.canRead())
        return format == "webp" ? noPicture(Kind::Unsupported, FileType::Picture) : noPicture(Kind::Damaged);
    QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return noPicture(Kind::Damaged);
    if (isTooLarge(size))
        return noPicture(Kind::TooLarge);
    if (isOnItsSide(reader.transformation()))
        size.transpose();
    return FileShape{.kind = FileShape::Kind::Picture, .type = fileType(bytes), .pages = 1, .sizes = {QSizeF(size)}};
}

QByteArray picturePixels(const QByteArray &bytes, QSize size)
{
    const auto picture = decodedPicture(bytes);
    if (!picture)
        return wire::encoded(CvResult(tl::unexpected(picture.error())));
    QSize before = isOnItsSide(picture->turned) ? size.transposed() : size;
    const std::vector<QRgb> pixels = shrunk(picture->image, before);
    QByteArray out = wire::pixelsLine(size);
    const qsizetype begin = out.size();
    out.resize(begin + qsizetype(size.width()) * size.height() * 4);
    char *to = out.data() + begin;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x, to += 4) {
            const QPoint from = sourceOf({x, y}, before, picture->turned);
            const QRgb pixel = pixels[size_t(from.y()) * size_t(before.width()) + size_t(from.x())];
            std::copy_n(reinterpret_cast<const char *>(&pixel), sizeof pixel, to);
        }
    }
    return out;
}

} // namespace vivier::cv
