// SPDX-License-Identifier: MIT
// Address books as they are found, and that our own cards come back as they were.

#include "lists/listexport.h"
#include "lists/listfile.h"
#include "lists/vcard.h"
#include "lists/vcardproperty.h"
#include "support/stride.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

/// Column → cell of one card.
QMap<QString, QString> cardOf(const QString &lines)
{
    const ListTable table = vCardTable(u"BEGIN:VCARD\r\n"_s + lines + u"\r\nEND:VCARD\r\n"_s);
    QMap<QString, QString> cells;
    for (qsizetype column = 0; table.rows.size() == 1 && column < table.columns.size(); ++column)
        cells.insert(table.columns.at(column), table.rows.first().cells.at(column));
    return cells;
}

QString randomText(QRandomGenerator &random)
{
    QString text(u'x'); // neither end is white space, which nobody's name has
    for (int count = random.bounded(60); count > 0; --count) {
        char32_t letter = 0;
        switch (random.bounded(4)) {
        case 0:
            letter = U"\\,;:\n\"=^ '"[random.bounded(10)];
            break;
        case 1:
            letter = 0x20 + random.bounded(0x5F);
            break;
        case 2:
            letter = 0xA1 + random.bounded(0x2000);
            break;
        default:
            letter = 0x1F300 + random.bounded(0x300);
            break;
        }
        text += QChar::fromUcs4(letter);
    }
    return text + u'x';
}

} // namespace

class VCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void properties_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, const QString &lines, const QString &column, const QString &cell) {
            QTest::newRow(name) << lines << column << cell;
        };
        row("family name", u"N:Núñez;Zoë;;;"_s, u"Last name"_s, u"Núñez"_s);
        row("given name", u"N:Núñez;Zoë;;;"_s, u"First name"_s, u"Zoë"_s);
        row("whole name alone", u"N:;;;;\nFN:Zoë Núñez"_s, u"Name"_s, u"Zoë Núñez"_s);
        row("folded", u"TITLE:Head of\r\n  Data\r\n\t Science"_s, u"Title"_s, u"Head of Data Science"_s);
        row("escaped", u"NOTE:a\\, b\\nc\\;d\\\\e"_s, u"Note"_s, u"a, b\nc;d\\e"_s);
        row("as Apple escapes", u"item1.URL;type=pref:http\\://example.com"_s, u"Link"_s, u"http://example.com"_s);
        row("group", u"item2.EMAIL;type=INTERNET:zoe@example.com\nitem2.X-ABLabel:Work"_s, u"Email"_s,
            u"zoe@example.com"_s);
        row("preferred, 3.0", u"TEL:1111111\nTEL;type=CELL;type=pref:2222222"_s, u"Phone"_s, u"2222222"_s);
        row("preferred, 4.0", u"TEL:1111111\nTEL;PREF=1;VALUE=uri:tel:+33612345678"_s, u"Phone"_s,
            u"tel:+33612345678"_s);
        row("the other", u"TEL:1111111\nTEL;PREF=1:2222222"_s, u"Phone 2"_s, u"1111111"_s);
        row("company", u"ORG:Éole\\, SAS;Data"_s, u"Company"_s, u"Éole, SAS, Data"_s);
        row("categories", u"CATEGORIES:fair,node\\,js"_s, u"Categories"_s, u"fair, node,js"_s);
        row("quoted-printable of 2.1", u"TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Ing=C3=A9nieure"_s, u"Title"_s,
            u"Ingénieure"_s);
        row("a bare word", u"TITLE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Ing=E9nieure"_s, u"Title"_s, u"Ingénieure"_s);
        row("soft line break", u"NOTE;ENCODING=QUOTED-PRINTABLE:one =\r\ntwo=0D=0Athree"_s, u"Note"_s,
            u"one two\nthree"_s);
        row("a profile", u"X-SOCIALPROFILE;type=linkedin;x-user=zoe:https://www.linkedin.com/in/zoe"_s, u"LinkedIn"_s,
            u"https://www.linkedin.com/in/zoe"_s);
        row("a name alone", u"item3.X-SOCIALPROFILE;type=twitter:x-apple:zoe"_s, u"Twitter"_s, u"zoe"_s);
        row("a profile, RFC 9554", u"SOCIALPROFILE;SERVICE-TYPE=\"GitHub\":https://github.com/zoe"_s, u"GitHub"_s,
            u"https://github.com/zoe"_s);
        row("a colon in quotes", u"TEL;LABEL=\"a:b;c\":333333"_s, u"Phone"_s, u"333333"_s);
    }
    void properties()
    {
        QFETCH(QString, lines);
        QFETCH(QString, column);
        QTEST(cardOf(lines).value(column), "cell");
    }

    void aWholeNameIsInPartsWhereOthersAre()
    {
        const ListTable table = vCardTable(u"BEGIN:VCARD\nN:Lind;Anna;;;\nFN:Anna Lind\nEND:VCARD\n"
                                           "BEGIN:VCARD\nFN:Zoë Núñez\nEND:VCARD"_s);
        QCOMPARE(table.columns, (QStringList{u"First name"_s, u"Last name"_s}));
        QCOMPARE(table.rows.at(1).cells, (QStringList{u"Zoë"_s, u"Núñez"_s}));
    }

    void picturesAndInnerCardsAreLeftOut()
    {
        const auto cells = cardOf(u"FN:Zoë\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\n BBBB:CC\nAGENT:\nBEGIN:VCARD\nFN:Other\n"
                                  u"EMAIL:o@example.com\nEND:VCARD\nTITLE:CTO"_s);
        QCOMPARE(cells, (QMap<QString, QString>{{u"Name"_s, u"Zoë"_s}, {u"Title"_s, u"CTO"_s}}));
    }

    void whatIsDamagedIsNoCrash()
    {
        QVERIFY(vCardTable(u"END:VCARD\nFN:x\nBEGIN:VCARD"_s).columns.isEmpty());
        QCOMPARE(vCardTable(u"BEGIN:VCARD\nFN:Zoë\nBEGIN:VCARD\nFN:x"_s).rows.size(), 1);
        QCOMPARE(cardOf(u":x\n;:y\nTITLE;=:a\nNOTE;ENCODING=QUOTED-PRINTABLE:=4=zz=C3="_s).value(u"Title"_s), u"a"_s);
    }

    /// Each by itself, a line for each thing that is known, whatever is in it.
    void peopleAreReadAsText()
    {
        const FieldCatalog &catalog = FieldCatalog::welcomeKit();
        QRandomGenerator random(1);
        QList<ListedPerson> people{{.reference = u"ref-0"_s, .job = {}, .values = {}},
                                   {.reference = u"ref-1"_s,
                                    .job = {},
                                    .values = {{u"firstname"_s, Value::ofText(u"Zoë"_s)},
                                               {u"lastname"_s, Value::ofText(u"Müller"_s)},
                                               {u"email"_s, Value::ofText(u"zoe@example.com"_s)},
                                               {u"phone"_s, Value::unreadable("[1]")},
                                               {u"subtitle"_s, Value::ofText(u"Pastry\nchef"_s)},
                                               {u"media_github"_s, Value::ofText(u"https://github.com/zoe"_s)}}}};
        QCOMPARE(listAsText(people, catalog),
                 u"ref-0\n\nZoë Müller\nPastry chef\nzoe@example.com\nhttps://github.com/zoe"_s);
        for (int i = 2; i < 300 / test::stride(); ++i)
            people.append({.reference = u"ref-%1"_s.arg(i),
                           .job = {},
                           .values = {{u"firstname"_s, Value::ofText(randomText(random))},
                                      {u"subtitle"_s, Value::ofText(randomText(random))}}});
        const QStringList blocks = listAsText(people, catalog).split(u"\n\n"_s);
        QCOMPARE(blocks.size(), people.size());
        for (qsizetype i = 2; i < people.size(); ++i) {
            const FieldValues &values = people.at(i).values;
            QCOMPARE(blocks.at(i), values.value(u"firstname"_s).text().simplified() + u'\n' +
                                       values.value(u"subtitle"_s).text().simplified());
        }
    }

    void ourOwnComeBack()
    {
        const quint32 seed = qEnvironmentVariableIsSet("VIVIER_SEED") ? qEnvironmentVariable("VIVIER_SEED").toUInt()
                                                                      : QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const FieldCatalog &catalog = FieldCatalog::welcomeKit();
        QList<ListedPerson> people;
        for (int i = 0; i < 600 / test::stride(); ++i) {
            ListedPerson person{.reference = u"ref-%1"_s.arg(i), .job = {}, .values = {}};
            for (const QString &field : {u"firstname"_s, u"lastname"_s, u"subtitle"_s})
                person.values.insert(field, Value::ofText(randomText(random)));
            person.values.insert(u"tag_list"_s, Value::ofList({u"fair"_s, u"node js"_s}));
            person.values.insert(u"media_github"_s, Value::ofText(u"https://github.com/zoe"_s));
            people.append(person);
        }
        const QByteArray bytes = listAsVCards(people, catalog);
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY2(line.size() <= 76 && QString::fromUtf8(line).toUtf8() == line, line.constData());
        const ListFile file = readList(bytes);
        QCOMPARE(file.format, ListFormat::VCard);
        QCOMPARE(file.table.rows.size(), people.size());
        const QStringList &columns = file.table.columns;
        for (qsizetype i = 0; i < people.size(); ++i) {
            const QStringList &cells = file.table.rows.at(i).cells;
            const auto cell = [&](const QString &column) { return cells.value(columns.indexOf(column)); };
            const FieldValues &values = people.at(i).values;
            const bool isSame =
                cell(u"First name"_s) == values.value(u"firstname"_s).text() &&
                cell(u"Last name"_s) == values.value(u"lastname"_s).text() &&
                cell(u"Title"_s) == values.value(u"subtitle"_s).text() && cell(u"Categories"_s) == "fair, node js"_L1 &&
                cell(u"GitHub"_s) == "https://github.com/zoe"_L1 && cell(u"Reference"_s) == people.at(i).reference;
            QVERIFY2(isSame, qPrintable(u"VIVIER_SEED=%1, card %2: %3"_s.arg(seed).arg(i).arg(cells.join(u'|'))));
        }
    }
};

QTEST_GUILESS_MAIN(VCardTest)
#include "tst_vcard.moc"
