#pragma once

#include "reader/cvresult.h"

#include <QFuture>
#include <QString>

namespace vivier {

/// The text of a local PDF, DOCX, ODT or TXT file, and of a DOC where antiword is installed. What a file is, its bytes
/// say, not its name. By these rules:
///  - one paragraph a line (PDF: one line as it is printed), no blank lines (TXT: at most one between its own lines),
///  no
///    spaces at the end; a manual line break begins a line;
///  - tabs, no-break spaces and runs of spaces are one space; soft hyphens and zero-width characters go; U+2010 and
///    U+2011 are "-"; the ligatures ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ are their letters; the text is in NFC;
///  - an item of a list, numbered or not, and a line that begins with a bullet of any shape or with "-", "–", "—" or
///  "*"
///    and a space, begin with "• ". Of DOCX, the list of a paragraph is known, that of a style is not; what PDF and DOC
///    print as number is kept;
///  - a row of a table is one line, its cells apart by one space, unless a cell holds several lines: then each has its
///  own;
///    empty cells leave nothing;
///  - headers of DOCX and ODT come before the body, footers after it, each line of them once; those of a PDF on each
///  page;
///  - the text of links and the results of fields are kept, their targets and codes are not;
///  - left out of DOCX and ODT: pictures and their descriptions, comments, deleted tracked changes, hidden text,
///  footnotes.
///
/// The bytes are looked at by the program vivier-reader, beside this one: without network, files or other programs, in
/// at most 128 MiB for it and for pdftotext or antiword that it becomes part of (reader/confinement.h). After two
/// seconds there is a result, whatever the file. Cancelling the future ends the program at once and gives no result; so
/// does the end of this process, however it comes. Nothing leaves this computer.
///
/// Threads: the one of the application, whose event loop must run. It is not kept waiting: files are opened, never read
/// here. `reader` is the program.
QFuture<CvResult> readCv(const QString &path, const QString &reader = {});

} // namespace vivier
