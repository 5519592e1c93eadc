// SPDX-License-Identifier: MIT
// Any cells as a line of CSV, read back by the reader of the tests: each is what it was, or has an apostrophe before
// it.

#include "candidate/csv.h"
#include "fuzz/fuzz.h"
#include "support/csvreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace vivier;
using namespace vivier::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QRegularExpression phone(u"\\A\\+[0-9]{1,15}\\z"_s); // which no spreadsheet can run
    QStringList cells;
    const QList<QByteArray> parts = bytesOf(data, size).split('\0');
    for (const QByteArray &part : parts)
        cells.append(QString::fromUtf8(part));

    const auto records = test::csvRecords(csvLine(cells));
    must(records && records->size() == 1 && records->first().size() == cells.size(), "a line is one record");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString &read = records->first().at(i);
        must(read == cells.at(i) || read == QChar(u'\'') + cells.at(i), "a cell is what it was");
        const bool isCode = !read.isEmpty() && QStringView(u"=+-@\t\r\n").contains(read.front());
        must(!isCode || phone.match(read).hasMatch(), "no cell is a formula");
    }
    return 0;
}
