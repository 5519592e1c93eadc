// SPDX-License-Identifier: MIT
#pragma once

#include "documents/openedfile.h"
#include "documents/pageplan.h"
#include "documents/readerrun.h"
#include "reader/pageorder.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>

namespace vivier {

/// A file that somebody looks at: its pages as pixels and words, or its text. All of it is read by vivier-reader,
/// locked away as cvtext.h says, a process for each page; the bytes are never looked at here. Whatever the file, each
/// answer comes within maxPageSeconds and is bounded (reader/pageresult.h).
///
/// Say with see() what is on the screen whenever that changes: it is asked by the rules of PagePlan, two readers at
/// once at most. Memory: pixels of pages on the screen and of one above and below, words of the pages looked at and
/// wanted.
/// The destructor ends all readers at once, and so does the end of this process, however it comes.
///
/// Threads: that of the application, whose event loop must run. It is never kept waiting.
class FilePages : public QObject
{
    Q_OBJECT

public:
    /// Starts to read what the file is: opened() or failed() follows, never from within the constructor.
    /// `reader`: the program, if another one.
    explicit FilePages(OpenedFile file, const QString &reader = {}, QObject *parent = nullptr);
    ~FilePages() override;

    bool isOpen() const { return m_shape.has_value(); }
    /// Nothing before opened().
    const std::optional<FileShape> &shape() const { return m_shape; }
    int pageCount() const;           ///< that can be shown: 0 before opened(), and for a text
    QSizeF pageSize(int page) const; ///< in points; of a picture, in pixels at scale 1

    /// What is on the screen now, and how large. May be said before opened().
    void see(const PagesSeen &seen);
    /// Words of these pages, too, for a search: after all that is on the screen. Each is told by wordsRead(). Once
    /// maxHeldWords are here, further pages are told as cut, with none.
    void wantWords(int first, int last);

    /// Of the page as it was drawn last, at the scale of then, which may be another than the one on the screen now: it
    /// is to be stretched to its place until drawn() comes again. Null: not there (yet).
    const PagePixels *pixels(int page) const;
    /// Null: not there (yet). A picture has none.
    const PageWords *words(int page) const;
    /// Why the page could not be drawn; nothing: it was, or was not tried yet.
    std::optional<CvProblem> problem(int page) const;
    qint64 pixelBytes() const; ///< held at this moment

Q_SIGNALS:
    void opened();
    void failed(const vivier::CvProblem &problem); ///< the whole file: pageSentence() says it
    void drawn(int page);                          ///< pixels() has it
    void notDrawn(int page);                       ///< problem() says why
    void wordsRead(int page);                      ///< words() has them; of a page that cannot be read: none
    void pixelsGone(int page);                     ///< the page is far from the screen

private:
    void takeShape(const ReaderRun::Said &said);
    void advance();
    void begin(const PageAsk &ask);
    void takePixels(const PageAsk &ask, const PageOrder &order, const ReaderRun::Said &said);
    void takeWords(const PageAsk &ask, const PageOrder &order, const ReaderRun::Said &said);
    void holdWords(int page, const PageWords &words);

    OpenedFile m_file;
    QString m_reader;
    std::optional<FileShape> m_shape;
    PagePlan m_plan;
    QList<std::pair<PageAsk, QPointer<ReaderRun>>> m_runs;
    QPointer<ReaderRun> m_opening;
    QHash<int, PagePixels> m_pixels;
    QHash<int, CvProblem> m_problems;
    QHash<int, PageWords> m_words;
    qsizetype m_held = 0; ///< words
};

/// Why a file, or a page of it, is not shown: for the recruiter, who is looking at the place where it would be.
QString pageSentence(const CvProblem &problem);

constexpr int maxPageSeconds = 10;
constexpr qsizetype maxHeldWords = 300'000;

} // namespace vivier
