// SPDX-License-Identifier: MIT
#include "lists/listprint.h"

#include "candidate/singleline.h"

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace vivier {

namespace {

constexpr qreal cellRoom = 3; // points around the words of a cell
constexpr qsizetype columnsUpright = 5;

QTextTableFormat tableFormat(int headerRows)
{
    QTextTableFormat format;
    format.setCellPadding(cellRoom);
    format.setCellSpacing(0);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setHeaderRowCount(headerRows);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextCharFormat strongFormat(const QFont &font, int morePoints = 0)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setFontPointSize(font.pointSizeF() + morePoints);
    return format;
}

void writeHead(QTextCursor &cursor, const PrintedList &list, const QString &words)
{
    constexpr int larger = 4;
    cursor.insertText(isolated(words), strongFormat(list.font, larger));
}

void writeTable(QTextDocument *document, const PrintedList &list)
{
    QTextCursor cursor(document);
    writeHead(cursor, list, list.title);
    const auto columns = static_cast<int>(list.columns.size());
    QTextTable *table = cursor.insertTable(static_cast<int>(list.rows.size()) + 1, columns, tableFormat(1));
    for (int column = 0; column < columns; ++column)
        table->cellAt(0, column).firstCursorPosition().insertText(isolated(list.columns.at(column)),
                                                                  strongFormat(list.font));
    for (int row = 0; row < list.rows.size(); ++row) {
        for (int column = 0; column < columns; ++column)
            table->cellAt(row + 1, column).firstCursorPosition().insertText(isolated(list.rows.at(row).value(column)));
    }
}

void writePage(QTextCursor &cursor, const PrintedList &list, qsizetype row)
{
    QTextBlockFormat block;
    if (row > 0)
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    if (row > 0)
        cursor.insertBlock(block);
    writeHead(cursor, list, list.names.value(row));
    QList<qsizetype> said;
    for (qsizetype column = 0; column < list.columns.size(); ++column) {
        if (!list.rows.at(row).value(column).isEmpty())
            said.append(column);
    }
    if (said.isEmpty())
        return;
    QTextTable *table = cursor.insertTable(static_cast<int>(said.size()), 2, tableFormat(0));
    for (int line = 0; line < said.size(); ++line) {
        const qsizetype column = said.at(line);
        table->cellAt(line, 0).firstCursorPosition().insertText(isolated(list.columns.at(column)),
                                                                strongFormat(list.font));
        table->cellAt(line, 1).firstCursorPosition().insertText(isolated(list.rows.at(row).value(column)));
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

bool isPrintedWide(const PrintedList &list)
{
    return !list.isByPage && list.columns.size() > columnsUpright;
}

std::unique_ptr<QTextDocument> printedDocument(const PrintedList &list)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(list.font);
    document->setMetaInformation(QTextDocument::DocumentTitle, list.title);
    if (!list.isByPage) {
        writeTable(document.get(), list);
        return document;
    }
    QTextCursor cursor(document.get());
    for (qsizetype row = 0; row < list.rows.size(); ++row)
        writePage(cursor, list, row);
    return document;
}

QByteArray printedPdf(const PrintedList &list)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(list.title);
    const bool isMetric = QLocale::system().measurementSystem() != QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageOrientation(isPrintedWide(list) ? QPageLayout::Landscape : QPageLayout::Portrait);
    printedDocument(list)->print(&writer);
    return bytes;
}

} // namespace vivier
