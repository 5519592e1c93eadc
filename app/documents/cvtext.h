// SPDX-License-Identifier: MIT
#pragma once

#include "reader/cvresult.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace vivier {

/// What readCv() reads here: "PDF", "DOCX", …; DOC where antiword is installed.
QStringList cvFileTypes();

/// The text of a local PDF, DOCX, ODT or TXT file, and of a DOC where antiword is installed. What a file is, its bytes
/// say, not its name. By these rules:
///  - one paragraph a line, no blank lines (TXT: its own lines, at most one blank line between them; PDF: the lines as
///    they are printed), no spaces at the end; a manual line break begins a line;
///  - tabs, no-break spaces and runs of spaces are one space; soft hyphens and zero-width characters go; U+2010 and
///    U+2011 are "-"; the ligatures ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ are their letters; the text is in NFC;
///  - a line that begins with a bullet of any shape, or with "-", "–", "—" or "*" and a space, begins with "• ". So
///  does
///    an item of a list in DOCX and ODT: numbers of lists are not rebuilt. A PDF has them as printed, a DOC has
///    neither;
///  - a row of a table is one line, its cells apart by one space, unless a cell holds several lines: then each has its
///    own, but in a DOC; empty cells leave nothing;
///  - headers of DOCX and ODT come before the body, footers after it, each line of them once; those of a PDF stand on
///    each page; a DOC's are left out;
///  - the text of links and the results of fields are kept, their targets and codes are not;
///  - left out of DOCX and ODT: pictures and their descriptions, comments, deleted tracked changes, hidden text, and
///    footnotes.
///
/// The bytes are looked at by the program vivier-reader, beside this one or installed with it, and what it starts:
/// without network, other files or programs, in bounded memory and time (reader/confinement.h). After two seconds there
/// is a result, whatever the file. Cancelling the future ends the reading at once and gives no result; the end of this
/// process, however it comes, ends it too. Nothing leaves this computer.
///
/// Threads: that of the application, whose event loop must run. It is not kept waiting: files are opened here and read
/// elsewhere. `reader` is the program, if another one.
QFuture<CvResult> readCv(const QString &path, const QString &reader = {});

} // namespace vivier
