// SPDX-License-Identifier: MIT
// Lists as other programs write them: made by hand to their formats, with nobody's data.

#include "lists/listfile.h"
#include "lists/listimport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

using What = ImportRow::What;

namespace {

ListFile listFile(const QString &name)
{
    QFile file(QStringLiteral(VIVIER_DATA) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? readList(file.readAll()) : ListFile();
}

/// Into an account that is empty but for one job.
ImportPlan planOf(const ListFile &file)
{
    const FieldCatalog &catalog = FieldCatalog::welcomeKit();
    const QList<Job> jobs{{.reference = u"J"_s,
                           .organizationReference = u"O"_s,
                           .name = u"Any"_s,
                           .stages = {{.id = 1, .name = u"New"_s}}}};
    KnownPeople people(u"FR"_s);
    const ImportContext context{.catalog = &catalog,
                                .words = {.jobs = jobs, .phoneRegion = u"FR"_s, .today = QDate(2026, 11, 30)},
                                .job = u"J"_s,
                                .columns = {.phoneRegion = u"FR"_s}};
    return planImport(file.table, matchList(file.table, people, context), {}, people, context);
}

/// Without what every new one of that job has.
QMap<QString, QString> saidOf(const ImportRow &row)
{
    QMap<QString, QString> said;
    for (const ImportChange &change : row.changes)
        said.insert(change.field, change.after.text());
    for (const QString &own : {u"job_reference"_s, u"organization_reference"_s, u"job_stage_id"_s})
        said.remove(own);
    return said;
}

} // namespace

class ListFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoListIsSaid()
    {
        const QString folder = QStringLiteral(VIVIER_DATA);
        const ListBytes none = readListBytes(folder);
        QVERIFY2(none.problem.contains(folder) && none.bytes.isEmpty(), qPrintable(none.problem));
        const ListBytes gone = readListBytes(folder + u"/nowhere.csv"_s);
        QVERIFY2(gone.problem.contains(u"nowhere.csv"), qPrintable(gone.problem));
        const ListBytes read = readListBytes(folder + u"/excel-fr.csv"_s);
        QVERIFY(read.problem.isEmpty() && read.bytes.startsWith("Civilit"));
    }

    void anotherKindOfFileIsNoList_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isList");
        const QByteArray noise = QByteArray::fromHex("0001020304050607f0e0d0c0").repeated(300);
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n") << false;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n", 8) + noise << false;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0", 4) + noise << false;
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF",
                                               4) +
                                        noise
                                 << false;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04", 4) + noise << false;
        QTest::newRow("older workbook") << QByteArray("\xd0\xcf\x11\xe0", 4) + noise << false;
        QTest::newRow("only zeros") << QByteArray(5000, '\0') << false;
        QTest::newRow("nothing") << QByteArray() << true; // said elsewhere
        QTest::newRow("a name that begins so") << QByteArray("PK,MZ\nPaul,Zo\n") << true;
        QTest::newRow("a stray zero") << QByteArray("name,email\nZo,zo@example.com\n").repeated(9) + '\0' << true;
        const QString words = u"Prénom;Nom\n小龍;Núñez\n"_s;
        QTest::newRow("UTF-8") << words.toUtf8() << true;
        QTest::newRow("Windows-1252") << QByteArray("Pr\xe9nom;Nom\nZo\xeb;N\xfa\xf1"
                                                    "ez\n")
                                      << true;
        const auto *units = reinterpret_cast<const char *>(words.utf16());
        QTest::newRow("UTF-16") << QByteArray(units, words.size() * 2) << true;
    }
    void anotherKindOfFileIsNoList()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isList);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"people.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const ListBytes read = readListBytes(file.fileName());
        QVERIFY2(read.problem.isEmpty() == isList, qPrintable(read.problem));
        QCOMPARE(read.bytes, isList ? bytes : QByteArray());
        QVERIFY2(isList || read.problem.contains(u"people.csv"_s), qPrintable(read.problem));
    }
    /// The lists that are here are some.
    void listsAreLists()
    {
        const QFileInfoList files = QDir(QStringLiteral(VIVIER_DATA)).entryInfoList(QDir::Files);
        QVERIFY(files.size() > 3);
        for (const QFileInfo &file : files)
            QVERIFY2(readListBytes(file.filePath()).problem.isEmpty(), qPrintable(file.filePath()));
    }

    void excelInFrance()
    {
        const ListFile file = listFile(u"excel-fr.csv"_s);
        QCOMPARE(file.encoding, TextEncoding::Windows1252);
        QCOMPARE(file.separator, QChar(u';'));
        const ImportPlan plan = planOf(file);
        QCOMPARE(plan.rows.size(), 3);
        QCOMPARE(saidOf(plan.rows.at(0)),
                 (QMap<QString, QString>{{u"firstname"_s, u"Zoë"_s},
                                         {u"lastname"_s, u"Núñez"_s},
                                         {u"email"_s, u"zoe.nunez@example.com"_s},
                                         {u"phone"_s, u"06 12 34 56 78"_s},
                                         {u"subtitle"_s, u"Ingénieure \"data\", Éole"_s},
                                         {u"tag_list"_s, u"salon, python"_s},
                                         {u"comment"_s, u"Disponible dès mars ;\n20 % de télétravail"_s}}));
        QCOMPARE(saidOf(plan.rows.at(1)).value(u"subtitle"_s), u"Œnologue – 40 k€"_s);
        QCOMPARE(saidOf(plan.rows.at(1)).value(u"comment"_s), u"L’an prochain"_s);
        QCOMPARE(plan.rows.at(2).what, What::Problem);
        QVERIFY2(plan.rows.at(2).problem.contains(u"Adresse e-mail"), qPrintable(plan.rows.at(2).problem));
        QCOMPARE(plan.rows.at(2).line, 6); // a cell had two lines
    }

    void excelUnicodeText()
    {
        const ListFile file = listFile(u"excel-unicode.txt"_s);
        QCOMPARE(file.encoding, TextEncoding::Utf16LittleEndian);
        QCOMPARE(file.separator, QChar(u'\t'));
        const ImportPlan plan = planOf(file);
        QCOMPARE(plan.count(What::New), 3);
        QCOMPARE(saidOf(plan.rows.at(0)).value(u"media_linkedin"_s), u"https://www.linkedin.com/in/zoe-nunez"_s);
        QCOMPARE(saidOf(plan.rows.at(1)).value(u"firstname"_s), u"小龍"_s);
        QCOMPARE(saidOf(plan.rows.at(2)).value(u"firstname"_s), u"Anna \"Ania\""_s);
    }

    void googleContacts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << u"google-contacts.csv"_s;
        QTest::newRow("vCard") << u"google-contacts.vcf"_s;
    }
    void googleContacts()
    {
        QFETCH(QString, name);
        const ImportPlan plan = planOf(listFile(name));
        QCOMPARE(plan.count(What::New), 2);
        QCOMPARE(saidOf(plan.rows.at(0)),
                 (QMap<QString, QString>{{u"firstname"_s, u"Zoë"_s},
                                         {u"lastname"_s, u"Núñez"_s},
                                         {u"email"_s, u"zoe.nunez@example.com"_s},
                                         {u"phone"_s, u"+33 6 12 34 56 78"_s},
                                         {u"subtitle"_s, u"Data engineer, Éole"_s},
                                         {u"tag_list"_s, u"Fair 2026"_s},
                                         {u"media_github"_s, u"https://github.com/zoe-nunez"_s},
                                         {u"comment"_s, u"Met at the fair, twice"_s}}));
        QCOMPARE(saidOf(plan.rows.at(1)),
                 (QMap<QString, QString>{
                     {u"firstname"_s, u"Bo"_s}, {u"lastname"_s, u"Lee"_s}, {u"email"_s, u"bo.lee@example.com"_s}}));
    }

    void appleContacts()
    {
        const ImportPlan plan = planOf(listFile(u"apple-contacts.vcf"_s));
        QCOMPARE(plan.rows.size(), 1);
        QCOMPARE(saidOf(plan.rows.first()),
                 (QMap<QString, QString>{
                     {u"firstname"_s, u"Zoë"_s},
                     {u"lastname"_s, u"Núñez"_s},
                     {u"email"_s, u"zoe.nunez@example.com"_s},
                     {u"phone"_s, u"06 12 34 56 78"_s},
                     {u"subtitle"_s, u"Head of Data Engineering and Everything Else That Nobody Wants to Maintain, "
                                     "Éole, SAS, Data"_s},
                     {u"tag_list"_s, u"fair, python"_s},
                     {u"media_website"_s, u"https://zoe.example.com"_s},
                     {u"media_linkedin"_s, u"http://www.linkedin.com/in/zoe-nunez"_s},
                     {u"media_twitter"_s, u"https://x.com/zoenunez"_s},
                     {u"comment"_s, u"Met at the fair\nSpeaks Polish; likes tea"_s}}));
    }

    void aPhoneOfOld()
    {
        const ImportPlan plan = planOf(listFile(u"phone-2.1.vcf"_s));
        QCOMPARE(plan.rows.size(), 1);
        QCOMPARE(saidOf(plan.rows.first()), (QMap<QString, QString>{{u"firstname"_s, u"Benoît"_s},
                                                                    {u"lastname"_s, u"Lefèvre"_s},
                                                                    {u"email"_s, u"benoit.lefevre@example.com"_s},
                                                                    {u"phone"_s, u"0698765432"_s},
                                                                    {u"comment"_s, u"Disponible dès mars\nà Lyon"_s}}));
    }
};

QTEST_GUILESS_MAIN(ListFilesTest)
#include "tst_listfiles.moc"
