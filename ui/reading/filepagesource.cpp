// SPDX-License-Identifier: MIT
#include "reading/filepagesource.h"

#include "documents/filepages.h"

#include <QTimer>

#include <algorithm>
#include <memory>

namespace vivier {

namespace {

constexpr double pictureUnit = 72.0 / 96.0;

/// Without a copy of what may be 24 MB: the image holds the bytes.
QImage imageOf(const PagePixels &pixels)
{
    auto bytes = std::make_unique<QByteArray>(pixels.rgb);
    const auto *first = reinterpret_cast<const uchar *>(bytes->constData());
    const auto forget = [](void *held) { delete static_cast<QByteArray *>(held); };
    return {first,  pixels.size.width(), pixels.size.height(), qsizetype(4) * pixels.size.width(), QImage::Format_RGB32,
            forget, bytes.release()};
}

} // namespace

FilePageSource::FilePageSource(FilePages *file, QObject *parent)
    : PageSource(parent)
    , m_file(file)
    , m_unit(file->shape() && file->shape()->kind == FileShape::Kind::Picture ? pictureUnit : 1)
{
    connect(file, &FilePages::drawn, this, &FilePageSource::tellPixels);
    connect(file, &FilePages::notDrawn, this, &PageSource::pageFailed);
    connect(file, &FilePages::wordsRead, this, [this](int page) {
        if (m_file->words(page))
            tellWords(page);
        else
            Q_EMIT wordsReady(page, {}); // it cannot be read: a search goes on
    });
}

int FilePageSource::count() const
{
    return m_file->pageCount();
}

QSizeF FilePageSource::size(int page) const
{
    const QSizeF size = m_file->pageSize(page) * m_unit;
    return {std::max(1.0, size.width()), std::max(1.0, size.height())};
}

void FilePageSource::see(int first, int last, double scale)
{
    m_file->see({.first = first, .last = last, .scale = scale * m_unit});
    // What is held already is not told again by itself.
    QTimer::singleShot(0, this, [this, first, last] {
        for (int page = std::max(0, first); page <= std::min(last, count() - 1); ++page) {
            tellPixels(page);
            tellWords(page);
        }
    });
}

void FilePageSource::wantWords(int first, int last)
{
    m_file->wantWords(first, last);
    QTimer::singleShot(0, this, [this, first, last] {
        for (int page = std::max(0, first); page <= std::min(last, count() - 1); ++page)
            tellWords(page);
    });
}

QString FilePageSource::problem(int page) const
{
    const std::optional<CvProblem> why = m_file->problem(page);
    return why ? pageSentence(*why) : QString();
}

void FilePageSource::tellPixels(int page)
{
    const PagePixels *pixels = m_file->pixels(page);
    if (pixels && !pixels->size.isEmpty())
        Q_EMIT pixelsReady(page, imageOf(*pixels));
}

void FilePageSource::tellWords(int page)
{
    if (m_file->shape() && m_file->shape()->kind == FileShape::Kind::Picture) {
        Q_EMIT wordsReady(page, {});
        return;
    }
    const PageWords *read = m_file->words(page);
    if (!read)
        return;
    QList<ShownWord> words;
    words.reserve(read->words.size());
    for (qsizetype at = 0; at < read->words.size(); ++at) {
        const PageWord &word = read->words.at(at);
        const bool isLast = at + 1 == read->words.size() || read->words.at(at + 1).line != word.line;
        words.append({word.text, word.box, isLast});
    }
    Q_EMIT wordsReady(page, words);
}

} // namespace vivier
