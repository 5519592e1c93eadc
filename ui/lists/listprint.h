// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QList>
#include <QStringList>

#include <memory>

class QTextDocument;

namespace vivier {

/// Candidates as they are printed: words for eyes.
struct PrintedList
{
    QString title;
    QStringList columns;     ///< what each is called
    QList<QStringList> rows; ///< a cell for each column
    QStringList names;       ///< of each row, the head of its page
    bool isByPage = false;   ///< a page for each row, without what is empty; else one table
    QFont font;
};

/// Pure; takes seconds for thousands. The document belongs to the thread that asks.
std::unique_ptr<QTextDocument> printedDocument(const PrintedList &list);
/// As a PDF, A4 or Letter as the computer's country has it. Any thread.
QByteArray printedPdf(const PrintedList &list);
/// More columns than stand side by side on an upright page.
bool isPrintedWide(const PrintedList &list);

} // namespace vivier
