#pragma once

#include <QFuture>
#include <QString>

#include <tl/expected.hpp>

namespace vivier {

/// The text of a CV, as a person would retype it; the pages as the file tells them.
struct CvText
{
    QString text;
    int pages = -1; ///< of a PDF; -1: the other formats do not know
};

/// Why a file gave no text.
struct CvProblem
{
    enum class Kind {
        Unreadable,  ///< not a file, gone, or not ours to open
        Unsupported, ///< neither PDF, DOCX, ODT nor plain text, by its bytes; `what` names it where we know
        TooLarge,    ///< the file, what it unpacks to, or its pages
        Damaged,     ///< begins as it should, but cannot be read to its end
        Encrypted,   ///< asks for a password
        Scanned,     ///< a PDF that holds pictures and no text
        Empty        ///< holds no text at all
    };

    Kind kind = Kind::Unreadable;
    QString what; ///< Unsupported: "a Word 97-2003 document (.doc)"; "" when unknown

    QString sentence() const; ///< for the recruiter: what it is, and what to do

    friend bool operator==(const CvProblem &, const CvProblem &) = default;
};

using CvResult = tl::expected<CvText, CvProblem>;

constexpr qint64 maxCvFileBytes = 20 * 1000 * 1000;
constexpr qint64 maxCvPartBytes = 32 * 1000 * 1000; ///< one unpacked part of a DOCX or ODT (zip bombs)
constexpr int maxCvPages = 50;

/// Reads a local PDF, DOCX, ODT or TXT into plain text; nothing leaves this machine. What a file is, its bytes say, not
/// its name. A CV written with LibreOffice gives the same text as DOCX, as ODT and as PDF, by these rules:
///  - one paragraph a line, no blank lines (TXT: its own lines, at most one blank line between them), no spaces at the
///    end; a manual line break begins a line; of PDF, line wraps are undone (pdflines.h says how);
///  - tabs, no-break spaces and runs of spaces are one space; soft hyphens and zero-width characters go; U+2010 and
///    U+2011 are "-"; the ligatures ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ are their letters; the text is in NFC;
///  - a paragraph that begins with a bullet of any shape or level, or with a typed "-", "–", "—" or "*" and a space,
///  begins
///    with "• "; numbered paragraphs begin with their number as shown ("2.", "a)");
///  - a table row is one line, its cells apart by one space, unless a cell holds several lines: then each has its own;
///    empty cells leave nothing;
///  - the text of links and the results of fields are kept, their targets and codes are not;
///  - left out: pictures and their descriptions, comments, deleted tracked changes, hidden text, headers and footers of
///    pages. DOCX and ODT tell what these are. PDF: a line in the top or bottom eighth that stands at the same place on
///    another page, figures apart, or a page number alone. So a PDF's header of one page only is kept;
///  - footnotes and their marks are left out of DOCX and ODT; a PDF does not tell them from its text and keeps them.
/// Letters that a style shows as capitals are as typed in DOCX and ODT, and capitals in PDF.
/// The length is not limited here (InstaView takes 50,000 characters; the editor counts).
///
/// Threads: call it from anywhere; the reading runs on one thread of its own, one file after the other, and never on
/// the caller's. QPdfDocument (Qt 6.4) is not documented as thread-safe: PDFium underneath has global state, which
/// QtPdf guards by one process-wide mutex in nearly all calls (not pageLabel()), and QPdfPageRenderer itself renders
/// off the main thread. Here the document lives and dies on that one thread and nothing else in Vivier uses QtPdf.
/// Cancelling the future stops before the next page, and gives no result.
QFuture<CvResult> readCv(const QString &path);

/// The same on the calling thread, for `bytes` read already.
CvResult cvText(const QByteArray &bytes);

} // namespace vivier
