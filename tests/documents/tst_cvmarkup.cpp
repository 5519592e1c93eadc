// SPDX-License-Identifier: MIT
// What DOCX and ODT show and what they only hold: headers, lists, tables, fields, changes, comments, frames.

#include "cvfiles.h"

#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class CvMarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void docx_data();
    void docx();
    void docxHeadersAndFooters();
    void odt_data();
    void odt();
    void odtHeadersAndFooters();
};

void CvMarkupTest::docx_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    const QByteArray a = "<w:r><w:t>a</w:t></w:r>";
    const QByteArray b = "<w:r><w:t>b</w:t></w:r>";
    const auto p = [](const QByteArray &runs) { return "<w:p>" + runs + "</w:p>"; };
    const auto cell = [&](const QByteArray &blocks) { return "<w:tc>" + blocks + "</w:tc>"; };
    QTest::newRow("runs split words") << p(a + b) << u"ab"_s;
    QTest::newRow("spaces") << p("<w:r><w:t xml:space='preserve'> a  </w:t><w:tab/><w:t>b </w:t></w:r>") + p({}) + p(b)
                            << u"a b\nb"_s;
    QTest::newRow("characters")
        << p("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:br/><w:t>d"
             "</w:t></w:r>")
        << u"a-bc\nd"_s;
    QTest::newRow("insertion and deletion")
        << p("<w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
             "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>" +
             b)
        << u"ab"_s;
    QTest::newRow("hidden") << p(a + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>gone</w:t></w:r>"
                                     "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>b</w:t></w:r>")
                            << u"ab"_s;
    QTest::newRow("link") << p("<w:hyperlink w:anchor='x'>" + a + "</w:hyperlink>" + b) << u"ab"_s;
    QTest::newRow("field") << p("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE gone</w:instrText>"
                                "<w:t>gone</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" +
                                a + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + b + "<w:fldSimple>" + b +
                                "</w:fldSimple>")
                           << u"abb"_s;
    QTest::newRow("content control") << "<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>" + p(a) +
                                            "</w:sdtContent></w:sdt>"
                                     << u"a"_s;
    QTest::newRow("footnote and comment")
        << p(a + "<w:r><w:footnoteReference/><w:commentReference/></w:r>" + b) << u"ab"_s;
    QTest::newRow("text box, once")
        << p(a + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:docPr w:descr='gone'/><w:txbxContent>" + p(b) +
             "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p(b) +
             "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + a)
        << u"aa\nb"_s;
    QTest::newRow("row") << "<w:tbl><w:tr>" + cell(p(a)) + cell(p({})) + cell(p(b)) + "</w:tr></w:tbl>" << u"a b"_s;
    QTest::newRow("row of many lines") << "<w:tbl><w:tr>" + cell(p(a)) + cell(p(b) + p(a)) + "</w:tr></w:tbl>" + p(b)
                                       << u"a\nb\na\nb"_s;
    const auto listed = [&](const QByteArray &id) {
        return p("<w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='" + id + "'/></w:numPr></w:pPr>" + a);
    };
    QTest::newRow("list items") << listed("7") + listed("0") + listed("2") << u"• a\na\n• a"_s;
    QTest::newRow("deleted row") << "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + cell(p(a)) + "</w:tr></w:tbl>" + p(b)
                                 << u"b"_s;
}

void CvMarkupTest::docx()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, text);
    const CvResult result = cvText(docxOf(body));
    QVERIFY(result);
    QCOMPARE(result->text, text);
}

void CvMarkupTest::docxHeadersAndFooters()
{
    const auto p = [](const QByteArray &text) { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"; };
    const QByteArray table =
        "<w:tbl><w:tr><w:tc>" + p("+33 6 12") + "</w:tc><w:tc>" + p("a@example.org") + "</w:tc></w:tr></w:tbl>";
    const CvResult result =
        cvText(docxOf(p("Body") + p("Body"), {p("Zoé") + table, p("Zoé") + p("Page")}, {p("Foot"), {}, p("Foot")}));
    QVERIFY(result);
    QCOMPARE(result->text, u"Zoé\n+33 6 12 a@example.org\nPage\nBody\nBody\nFoot"_s);
    QVERIFY(!cvText(docxOf(p("Body"), {"<w:p>"}))); // a part of it is not the whole
}

void CvMarkupTest::odt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    const auto p = [](const QByteArray &text) { return "<text:p>" + text + "</text:p>"; };
    const auto cell = [](const QByteArray &blocks) { return "<table:table-cell>" + blocks + "</table:table-cell>"; };
    QTest::newRow("spans split words") << p("a<text:span>b</text:span>c") << u"abc"_s;
    QTest::newRow("spaces") << p(" a\n<text:s text:c='3'/>b<text:tab/>c ") + p({}) + p("d") << u"a b c\nd"_s;
    QTest::newRow("line break") << p("a<text:line-break/>b") << u"a\nb"_s;
    QTest::newRow("deletion") << "<text:tracked-changes>" + p("gone") + "</text:tracked-changes>" +
                                     p("a<text:change/>b")
                              << u"ab"_s;
    QTest::newRow("hidden") << p("a<text:span text:style-name='Hidden'>gone</text:span><text:hidden-text>gone"
                                 "</text:hidden-text><text:span text:style-name='Child'>gone</text:span>b")
                            << u"ab"_s;
    QTest::newRow("link and field") << p("<text:a>a</text:a><text:page-number>1</text:page-number>") << u"a1"_s;
    QTest::newRow("footnote and comment")
        << p("a<text:note>" + p("gone") + "</text:note><office:annotation>" + p("gone") + "</office:annotation>b")
        << u"ab"_s;
    QTest::newRow("picture and frame")
        << p("a<draw:frame><draw:image/><svg:title>gone</svg:title></draw:frame><draw:frame><draw:text-box>" + p("b") +
             "</draw:text-box></draw:frame>c")
        << u"ac\nb"_s;
    QTest::newRow("row") << "<table:table><table:table-row>" + cell(p("a")) + cell(p({})) + cell(p("b")) +
                                "</table:table-row></table:table>"
                         << u"a b"_s;
    QTest::newRow("row of many lines") << "<table:table><table:table-row>" + cell(p("a")) + cell(p("b") + p("c")) +
                                              "</table:table-row></table:table>"
                                       << u"a\nb\nc"_s;
    const auto item = [](const QByteArray &blocks) { return "<text:list-item>" + blocks + "</text:list-item>"; };
    QTest::newRow("list items") << "<text:list>" +
                                       item(p("a") + p("b") + "<text:list>" + item(p("c")) + "</text:list>") +
                                       "<text:list-header>" + p("d") + "</text:list-header></text:list>"
                                << u"• a\nb\n• c\nd"_s;
    QTest::newRow("section and index")
        << "<text:section>" + p("a") +
               "<text:soft-page-break/></text:section><text:table-of-content>"
               "<text:table-of-content-source>gone</text:table-of-content-source><text:index-body>" +
               p("b") + "</text:index-body></text:table-of-content>"
        << u"a\nb"_s;
}

void CvMarkupTest::odt()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, text);
    const CvResult result = cvText(odtOf(body, "<style:style style:name='Hidden' style:family='text'>"
                                               "<style:text-properties text:display='none'/></style:style>"
                                               "<style:style style:name='Child' style:parent-style-name='Hidden'/>"));
    QVERIFY(result);
    QCOMPARE(result->text, text);
}

void CvMarkupTest::odtHeadersAndFooters()
{
    const auto p = [](const QByteArray &text) { return "<text:p>" + text + "</text:p>"; };
    const QByteArray page = "<style:footer>" + p("Foot") + "</style:footer><style:header>" + p("Zoé") + p("Page") +
                            "</style:header><style:header-left>" + p("Zoé") + "</style:header-left>";
    const CvResult result = cvText(odtOf(p("Body") + p("Body"), {}, page));
    QVERIFY(result);
    QCOMPARE(result->text, u"Zoé\nPage\nBody\nBody\nFoot"_s);
    QVERIFY(!cvText(odtOf(p("Body"), {}, "<style:header>"))); // a part of it is not the whole
}

QTEST_GUILESS_MAIN(CvMarkupTest)
#include "tst_cvmarkup.moc"
