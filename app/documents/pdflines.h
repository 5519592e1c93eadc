#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace vivier::cv {

/// What stands in one piece on a line of a PDF page. Points (1/72 inch), y downwards.
struct PdfSegment
{
    QString text;        ///< a space at its end is kept: some producers write one where a line wraps
    QList<QRectF> first; ///< what was drawn in one go, left to right, close around the glyphs; never empty
    QList<QRectF> last;  ///< the same; of a lower line when PDFium joined lines at a hyphen (U+FFFE in the text)
    qreal baseline = 0;  ///< of the first line
    qreal lastBaseline = 0;
    qreal chunk = 0;       ///< width of the first thing after which the line could have ended
    bool labelled = false; ///< begins with a bullet or a number, apart from what follows

    qreal left() const { return first.first().left(); }
    qreal right() const { return last.last().right(); }
};

struct PdfPage
{
    QSizeF size;
    QList<PdfSegment> segments; ///< in the order of the page's content
};

/// Headers and footers, as cvtext.h describes them, go.
void dropHeadersAndFooters(QList<PdfPage> &pages);

/// The lines of the pages by the rules of cvtext.h. Two lines are of one paragraph when
///  - the second begins where the first does (or where a piece of it does: after a bullet, in a cell), or both are
///    centred, or only the first is indented, and it has no label of its own;
///  - it is not farther below than lines of one paragraph are, or is the first of the next page;
///  - its first word would not have fitted behind the first line: as far to the right as lines that begin there go.
///    Where fewer than three lines come near that margin, words decide too: the first line ends no sentence, and the
///    second begins with a small letter, or the first ends with a space.
/// What stands right of a segment and not below it is the next cell of its row, or follows a tab.
/// A hyphen where a line wraps goes, between small letters, unless the word is written with it elsewhere in the CV or
/// its first part is one that hyphens follow ("e-", "rendez-", "full-" …).
QStringList pdfLines(const QList<PdfPage> &pages);

} // namespace vivier::cv
