// SPDX-License-Identifier: MIT
// CSV as it is found, and that what we write comes back as it was, in every encoding and with every separator.

#include "candidate/csv.h"
#include "lists/csvreader.h"
#include "lists/listfile.h"
#include "support/stride.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

const int csvCases = 4000 / test::stride();

QList<QStringList> cellsOf(const QList<ListRow> &rows)
{
    QList<QStringList> all;
    for (const ListRow &row : rows)
        all.append(row.cells);
    return all;
}

/// Cells of what breaks readers, and of letters that Windows-1252 has where `isPlain`.
QString randomCell(QRandomGenerator &random, bool isPlain)
{
    static const QStringList hard{u"\""_s, u","_s, u";"_s,    u"\t"_s, u"\n"_s, u"\r\n"_s, u"\r"_s, u"'"_s, u"="_s,
                                  u"+"_s,  u"-"_s, u"\"\""_s, u" "_s,  u"|"_s,  u"é"_s,    u"Ç"_s,  u"x"_s, u"12"_s};
    static const QStringList wide{u"李"_s, u"مريم"_s, u"😀"_s, u"\u2028"_s, u"\uFF1D"_s};
    QString cell;
    for (int count = random.bounded(6); count > 0; --count) {
        const bool isWide = !isPlain && random.bounded(4) == 0;
        cell += isWide ? wide.at(random.bounded(wide.size())) : hard.at(random.bounded(hard.size()));
    }
    return cell;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asItIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("cells");
        const auto row = [](const char *name, const QString &text, const QList<QStringList> &cells) {
            QTest::newRow(name) << text << cells;
        };
        row("nothing", {}, {});
        row("only line ends", u"\r\n\n\r"_s, {});
        row("without a last line end", u"a,b\r\nc,d"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("any line ends", u"a\nb\rc\r\nd"_s, {{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}});
        row("empty cells", u",\r\n,,"_s, {{QString(), QString()}, {QString(), QString(), QString()}});
        row("quoted", u"\"a, \"\"b\"\"\r\nc\",d"_s, {{u"a, \"b\"\r\nc"_s, u"d"_s}});
        row("behind quotes", u"\"a\" b,c"_s, {{u"a b"_s, u"c"_s}});
        row("a quote within", u"5\" screen,b"_s, {{u"5\" screen"_s, u"b"_s}});
        row("a quote that nothing closes", u"\"a,b\nc,\"d, e\"\nf,g"_s, {{u"a,b\nc,d"_s, u" e\""_s}, {u"f"_s, u"g"_s}});
        row("such a quote at the end", u"a,b\n\"c,d\ne,f"_s, {{u"a"_s, u"b"_s}, {u"\"c"_s, u"d"_s}, {u"e"_s, u"f"_s}});
        row("two of them", u"\"c,\"d\n\"e,f"_s, {{u"c,d"_s}, {u"\"e"_s, u"f"_s}});
        row("a named separator", u"sep=;\r\na;b"_s, {{u"a;b"_s}}); // read with a comma here
        row("an empty cell alone", u"\"\"\na"_s, {{QString()}, {u"a"_s}});
    }
    void asItIsFound()
    {
        QFETCH(QString, text);
        QTEST(cellsOf(readCsv(text, u',')), "cells");
    }

    void linesAreCounted()
    {
        const QList<ListRow> rows = readCsv(u"a\r\n\r\n\"b\r\nb\rb\nb\"\r\nc"_s, u',');
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).line, 3);
        QCOMPARE(rows.at(2).line, 7);
    }

    void theSeparatorIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("comma") << u"a,b\n1;2,3\n"_s << QChar(u',');
        QTest::newRow("semicolon") << u"Nom;Notes\nNúñez;a, b, c\nLi;d\n"_s << QChar(u';');
        QTest::newRow("a comma in a name") << u"Nom, prénom;Mail\nNúñez Zoë;z@x.fr\nLi;l@x.fr\n"_s << QChar(u';');
        QTest::newRow("tab") << u"a\tb, c\n1\t2\n"_s << QChar(u'\t');
        QTest::newRow("bar") << u"a|b\n1|2\n"_s << QChar(u'|');
        QTest::newRow("one column") << u"email\na@x.fr\n"_s << QChar(u',');
        QTest::newRow("named") << u"sep=^\na^b\n"_s << QChar(u'^');
        QTest::newRow("in quotes") << u"\"a;b;c\",d\n\"e;f;g\",h\n"_s << QChar(u',');
    }
    void theSeparatorIsFound()
    {
        QFETCH(QString, text);
        QTEST(guessSeparator(text), "separator");
    }

    void whatIsWrittenComesBack()
    {
        QRandomGenerator random(QRandomGenerator::global()->generate());
        const quint32 seed = qEnvironmentVariableIsSet("VIVIER_SEED") ? qEnvironmentVariable("VIVIER_SEED").toUInt()
                                                                      : QRandomGenerator::global()->generate();
        random.seed(seed);
        for (int i = 0; i < csvCases; ++i) {
            const TextEncoding encoding = allEncodings().at(random.bounded(4));
            const bool isPlain = encoding == TextEncoding::Windows1252;
            const QChar separator = csvSeparators.at(random.bounded(static_cast<quint32>(csvSeparators.size())));
            const int width = 1 + random.bounded(4);
            QByteArray utf8;
            QList<QStringList> wanted;
            for (int row = 1 + random.bounded(4); row > 0; --row) {
                QStringList cells;
                for (int cell = 0; cell < width; ++cell)
                    cells.append(randomCell(random, isPlain));
                wanted.append(cells);
                utf8 += csvLine(cells, separator);
            }
            const QString text = QString::fromUtf8(utf8);
            const QByteArray bytes = encoded(text, encoding, random.bounded(2) == 0);
            QList<QStringList> read = cellsOf(readCsv(decodedText(bytes, encoding), separator));
            for (QStringList &cells : read) {
                for (QString &cell : cells) {
                    static const QRegularExpression phone(uR"(^\+[0-9]{1,15}$)"_s);
                    QVERIFY2(cell.isEmpty() || phone.match(cell).hasMatch() || !u"=+-@\t\r\n"_s.contains(cell.front()),
                             qPrintable(cell));
                    cell = undefusedCell(cell);
                }
            }
            QVERIFY2(read == wanted, qPrintable(u"VIVIER_SEED=%1, case %2: %3"_s.arg(seed).arg(i).arg(text)));
        }
    }

    void theEncodingIsFound_data()
    {
        QTest::addColumn<QString>("text");
        const QString european = u"Prénom;Nom\r\nZoë;Núñez\r\n"_s;
        QTest::newRow("European") << european;
        QTest::newRow("plain") << u"a,b\r\nc,d\r\n"_s;
        QTest::newRow("Chinese") << u"名,姓\r\n小龍,李\r\n"_s;
    }
    void theEncodingIsFound()
    {
        QFETCH(QString, text);
        const bool isPlain = text.startsWith(u'a');
        for (const TextEncoding encoding : allEncodings()) {
            for (const bool hasMark : {false, true}) {
                if (encoding == TextEncoding::Windows1252 && (hasMark || !text.contains(u'é')))
                    continue;
                const TextEncoding found = guessEncoding(encoded(text, encoding, hasMark));
                QVERIFY2(found == encoding || isPlain, qPrintable(nameOf(encoding)));
                QCOMPARE(readList(encoded(text, encoding, hasMark)).table.rows.size(), 1);
            }
        }
    }

    void windowsLetters()
    {
        QCOMPARE(decodedText("\x80\x92\x9C\xE9", TextEncoding::Windows1252), u"€’œé"_s);
        QCOMPARE(encodingFromName(u"utf8"_s), TextEncoding::Utf8);
        QCOMPARE(encodingFromName(u"Windows-1252"_s), TextEncoding::Windows1252);
        QVERIFY(!encodingFromName(u"klingon"_s));
    }

    void aListWithoutAHeader()
    {
        const ListFile pasted = readList("Zo\xC3\xAB\tN\xC3\xBA\xC3\xB1"
                                         "ez\tzoe@example.com\nAnn\tLee\n");
        QCOMPARE(pasted.separator, QChar(u'\t'));
        QVERIFY(!pasted.table.hasHeader);
        QCOMPARE(pasted.table.columns.size(), 3);
        QCOMPARE(pasted.table.rows.size(), 2);
        const ListFile named = readList("mail,mail,\nzoe@example.com,b,c\n");
        QCOMPARE(named.table.columns, (QStringList{u"mail"_s, u"mail (2)"_s, u"Column 3"_s}));
    }

private:
    static QByteArray encoded(const QString &text, TextEncoding encoding, bool hasMark)
    {
        if (encoding == TextEncoding::Windows1252)
            return text.toLatin1(); // of these letters the same
        const QStringConverter::Encoding qt = encoding == TextEncoding::Utf8                ? QStringConverter::Utf8
                                              : encoding == TextEncoding::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                                                            : QStringConverter::Utf16BE;
        QStringEncoder encoder(qt, hasMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
        return encoder.encode(text);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
