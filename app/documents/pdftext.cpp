#include "pdftext.h"

#include "cvlines.h"
#include "pdflines.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vivier::cv {

namespace {

/// One page. QPdfDocument tells places of ranges of text only: a range of no length, where its character is set, one
/// with a length, the rectangles of what was drawn. Each question parses the page again (about 1 ms), so few are asked.
class Reader
{
public:
    Reader(QPdfDocument &document, int page)
        : m_document(document)
        , m_page(page)
        , m_text(document.getAllText(page).text())
    {
    }

    PdfPage read()
    {
        PdfPage page{.size = m_document.pagePointSize(m_page), .segments = {}};
        qsizetype at = 0;
        while (at < m_text.size()) {
            qsizetype end = at;
            while (end < m_text.size() && !isLineEnd(m_text[end]))
                ++end;
            if (!QStringView(m_text).mid(at, end - at).trimmed().isEmpty())
                readLine(at, end);
            at = end + 1;
        }
        findColumns();
        for (const Line &line : std::as_const(m_lines)) {
            if (line.place.baseline == line.place.lastBaseline)
                split(page, line.place, line.at, line.end);
            else
                add(page, line.place, line.at, line.end);
        }
        return page;
    }

private:
    struct Line
    {
        PdfSegment place; ///< without text yet
        qsizetype at = 0;
        qsizetype end = 0;
    };

    static bool isLineEnd(QChar character) { return character == u'\n' || character == u'\r'; }

    QPointF origin(qsizetype at)
    {
        return m_document.getSelectionAtIndex(m_page, int(at), 0).boundingRectangle().topLeft();
    }

    QList<QRectF> pieces(qsizetype at, qsizetype end)
    {
        QList<QRectF> out;
        const auto bounds = m_document.getSelectionAtIndex(m_page, int(at), int(end - at)).bounds();
        for (const QPolygonF &each : bounds) {
            const QRectF piece = each.boundingRect();
            if (!piece.isEmpty())
                out += piece;
        }
        return out;
    }

    void readLine(qsizetype at, qsizetype end)
    {
        while (m_text[at].isSpace())
            ++at;
        const QList<QRectF> all = pieces(at, end);
        if (all.isEmpty())
            return;
        PdfSegment line;
        line.baseline = line.lastBaseline = origin(at).y();
        for (const QRectF &piece : all) {
            if (!line.last.isEmpty() && piece.top() > line.last.last().bottom()) { // joined at a hyphen
                line.last.clear();
                line.lastBaseline = origin(end - 1).y();
            }
            line.last += piece;
            if (line.baseline == line.lastBaseline)
                line.first += piece;
        }
        m_lines += {line, at, end};
    }

    static qreal gapAfter(const QList<QRectF> &pieces, qsizetype i) { return pieces[i + 1].left() - pieces[i].right(); }

    static bool isWide(const QList<QRectF> &pieces, qsizetype i)
    {
        return gapAfter(pieces, i) >= qMax(12.0, 1.3 * qMax(pieces[i].height(), pieces[i + 1].height()));
    }

    /// Where something begins behind a wide gap; elsewhere the cell before it may be full, and the gap be narrow.
    void findColumns()
    {
        for (const Line &line : std::as_const(m_lines)) {
            for (qsizetype i = 0; i + 1 < line.place.first.size(); ++i) {
                if (isWide(line.place.first, i))
                    m_columns += line.place.first[i + 1].left();
            }
            m_columns += line.place.left();
        }
    }

    bool isColumn(qreal x) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [x](qreal column) { return qAbs(column - x) < 1; });
    }

    /// At gaps wider than words are apart: cells and tabs. Labels stay with what they label.
    void split(PdfPage &page, const PdfSegment &line, qsizetype at, qsizetype end)
    {
        PdfSegment part = line;
        part.first.clear();
        for (qsizetype i = 0; i < line.first.size(); ++i) {
            part.first += line.first[i];
            if (i + 1 == line.first.size())
                break;
            const bool column = gapAfter(line.first, i) > 4 && isColumn(line.first[i + 1].left());
            if (!column && !isWide(line.first, i))
                continue;
            const qsizetype next = wordAt(at, end, (line.first[i].right() + line.first[i + 1].left()) / 2);
            const QString before = m_text.mid(at, next - at).trimmed();
            part.labelled = part.labelled || isLabel(before);
            if (next >= end || before.isEmpty() || isLabel(before))
                continue;
            part.last = part.first;
            add(page, part, at, next);
            part.first.clear();
            part.labelled = false;
            at = next;
        }
        part.last = part.first;
        add(page, part, at, end);
    }

    /// The first word that is set right of `x`.
    qsizetype wordAt(qsizetype at, qsizetype end, qreal x)
    {
        QList<qsizetype> words;
        for (qsizetype i = at + 1; i < end; ++i) {
            if (m_text[i - 1].isSpace() && !m_text[i].isSpace())
                words += i;
        }
        const auto found =
            std::partition_point(words.begin(), words.end(), [&](qsizetype i) { return origin(i).x() < x; });
        return found == words.end() ? end : *found;
    }

    static bool isLabel(const QString &text)
    {
        static const QRegularExpression label(u"^([-–—*o]|\\(?(\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|(\\d{1,2}\\.){2,})$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        return (text.size() == 1 && isBullet(text[0])) || label.match(text).hasMatch();
    }

    void add(PdfPage &page, PdfSegment segment, qsizetype at, qsizetype end)
    {
        segment.text = m_text.mid(at, end - at);
        segment.text.replace(QChar(0x0002), QChar(0xFFFE)); // the other mark of PDFium for a hyphen at a line's end
        if (segment.labelled && segment.text.startsWith("o "_L1)) // Word's bullet of the second level
            segment.text[0] = u'•';
        segment.labelled = segment.labelled || isBullet(segment.text[0]);

        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, segment.text);
        const qsizetype chunk = finder.toNextBoundary();
        const QString word = segment.text.left(chunk).trimmed();
        segment.chunk = segment.first.last().right() - segment.first.first().left();
        if (!word.isEmpty() && chunk > 0 && chunk < segment.text.size()) {
            const auto width = pieces(at, at + word.size());
            if (!width.isEmpty())
                segment.chunk = width.last().right() - width.first().left();
        }
        page.segments += segment;
    }

    QPdfDocument &m_document;
    int m_page;
    QString m_text;
    QList<Line> m_lines;
    QList<qreal> m_columns; ///< left edges
};

/// What a page shows stands unpacked in the file: dictionaries of streams cannot be inside others (ISO 32000-1, 7.5.7).
bool holdsPictures(const QByteArray &bytes)
{
    return bytes.contains("/Subtype/Image") || bytes.contains("/Subtype /Image");
}

tl::unexpected<CvProblem> problem(CvProblem::Kind kind)
{
    return tl::unexpected(CvProblem{kind, {}});
}

} // namespace

CvResult pdfText(const QByteArray &bytes, const std::function<bool()> &stopped)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword ||
        document.error() == QPdfDocument::Error::UnsupportedSecurityScheme)
        return problem(CvProblem::Kind::Encrypted);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return problem(CvProblem::Kind::Damaged);
    if (document.pageCount() > maxCvPages)
        return problem(CvProblem::Kind::TooLarge);

    QList<PdfPage> pages;
    for (int i = 0; i < document.pageCount() && !stopped(); ++i)
        pages += Reader(document, i).read();
    dropHeadersAndFooters(pages);
    const QString text = pdfLines(pages).join(u'\n');
    if (text.isEmpty())
        return problem(holdsPictures(bytes) ? CvProblem::Kind::Scanned : CvProblem::Kind::Empty);
    return CvText{.text = text, .pages = document.pageCount()};
}

} // namespace vivier::cv
