// What DOCX and ODT show and what they only hold: lists, tables, fields, changes, comments, frames.

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
    void docxLists();
    void odt_data();
    void odt();
    void odtLists();
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

void CvMarkupTest::docxLists()
{
    const auto level = [](int index, const char *format, const char *text) {
        return "<w:lvl w:ilvl='" + QByteArray::number(index) + "'><w:start w:val='1'/><w:numFmt w:val='" + format +
               "'/><w:lvlText w:val='" + text + "'/></w:lvl>";
    };
    const QByteArray numbering =
        "<w:abstractNum w:abstractNumId='7'>" + level(0, "decimal", "%1.") + level(1, "lowerLetter", "%1.%2)") +
        "</w:abstractNum><w:abstractNum w:abstractNumId='8'>" + level(0, "bullet", "\xEF\x82\xB7") +
        level(1, "bullet", "o") + level(2, "none", "") + level(3, "upperRoman", "%4") +
        "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
        "<w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>"
        "<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='9'/>"
        "</w:lvlOverride></w:num>";
    const QByteArray styles =
        "<w:style w:styleId='Base'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>"
        "<w:style w:styleId='Item'><w:basedOn w:val='Base'/></w:style>";
    const auto item = [](const char *numId, const char *ilvl, const char *style = "") {
        QByteArray properties;
        if (*style)
            properties += QByteArray("<w:pStyle w:val='") + style + "'/>";
        if (*numId)
            properties +=
                QByteArray("<w:numPr><w:ilvl w:val='") + ilvl + "'/><w:numId w:val='" + numId + "'/></w:numPr>";
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
    };
    const QByteArray body = item("1", "0") + item("1", "1") + item("1", "1") + item("2", "0") + item("2", "1") +
                            item("1", "0") + item("1", "1") + item("3", "0") + item("3", "0") + item("", "", "Item") +
                            item("0", "0", "Item") + item("2", "2") + item("2", "3") + item("5", "0");
    const CvResult result = cvText(docxOf(body, numbering, styles));
    QVERIFY(result);
    QCOMPARE(result->text.split(u'\n'),
             (QStringList{u"1. x"_s, u"1.a) x"_s, u"1.b) x"_s, u"• x"_s, u"• x"_s, u"2. x"_s, u"2.a) x"_s, u"9. x"_s,
                          u"10. x"_s, u"• x"_s, u"x"_s, u"x"_s, u"I x"_s, u"x"_s}));
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
                                 "</text:hidden-text>b")
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
                                               "<style:text-properties text:display='none'/></style:style>"));
    QVERIFY(result);
    QCOMPARE(result->text, text);
}

void CvMarkupTest::odtLists()
{
    const QByteArray styles =
        "<text:list-style style:name='N'>"
        "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
        "<text:list-level-style-number text:level='2' style:num-format='i' style:num-prefix='('"
        " style:num-suffix=')' text:display-levels='2'/></text:list-style>"
        "<text:list-style style:name='B'><text:list-level-style-bullet text:level='1'/></text:list-style>"
        "<style:style style:name='P' style:family='paragraph' style:list-style-name='B'/>";
    const QByteArray x = "<text:p>x</text:p>";
    const auto item = [](const QByteArray &blocks) { return "<text:list-item>" + blocks + "</text:list-item>"; };
    const QByteArray body = "<text:list xml:id='one' text:style-name='N'>" +
                            item(x + x + "<text:list>" + item(x) + item(x) + "</text:list>") + item(x) +
                            "</text:list><text:list text:style-name='B'>" + item(x) + "<text:list-header>" + x +
                            "</text:list-header></text:list><text:list text:style-name='N' text:continue-list='one'>" +
                            item(x) + "</text:list><text:list text:style-name='N' text:continue-numbering='true'>" +
                            item(x) + "</text:list><text:list text:style-name='N'>" + item(x) +
                            "<text:list-item text:start-value='7'>" + x + "</text:list-item></text:list><text:list>" +
                            item("<text:p text:style-name='P'>x</text:p>") + "</text:list>";
    const CvResult result = cvText(odtOf(body, styles));
    QVERIFY(result);
    QCOMPARE(result->text.split(u'\n'),
             (QStringList{u"1. x"_s, u"x"_s, u"(1.i) x"_s, u"(1.ii) x"_s, u"2. x"_s, u"• x"_s, u"x"_s, u"3. x"_s,
                          u"4. x"_s, u"1. x"_s, u"7. x"_s, u"• x"_s}));
}

QTEST_GUILESS_MAIN(CvMarkupTest)
#include "cvmarkuptest.moc"
