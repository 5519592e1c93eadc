// SPDX-License-Identifier: MIT
// So that nobody can forget it: where words of others become markup, open something or steer a terminal.

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class PlainPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGoesPastThem_data()
    {
        QTest::addColumn<QString>("refused");
        QTest::addColumn<QStringList>("places"); // files and how often there
        QTest::newRow("a label that is no PlainLabel")
            << uR"(\bnew QLabel\b|\bQLabel\s+\w+\s*[({;]|public QLabel\b)"_s << QStringList{u"plainlabel.h"_s};
        QTest::newRow("a tip") << uR"(QToolTip::showText|QWhatsThis::)"_s << QStringList{u"tips.cpp"_s};
        QTest::newRow("a format of text")
            << uR"(setTextFormat|Qt::(AutoText|RichText|MarkdownText))"_s
            << QStringList{u"confirm.cpp"_s, u"main.cpp"_s, u"plainlabel.cpp"_s, u"tips.cpp"_s, u"tips.cpp"_s};
        QTest::newRow("a box of its own")
            << uR"(new QMessageBox|QMessageBox\s+\w+[({;]|QMessageBox::(about|critical|information|question|warning)\()"_s
            << QStringList{u"confirm.cpp"_s, u"main.cpp"_s};
        QTest::newRow("HTML") // the sandbox describes its jobs in it
            << uR"((set|insert|append|to)Html\b|toHtmlEscaped|setOpenExternalLinks)"_s
            << QStringList{u"samples.cpp"_s, u"samples.cpp"_s, u"generator.cpp"_s, u"welcomekitjson.cpp"_s,
                           u"desktopnotifications.cpp"_s}; // for a desktop that reads markup
        QTest::newRow("a widget that reads HTML")
            << uR"(\bnew Q(TextBrowser|TextEdit|ErrorMessage|InputDialog|ProgressDialog|SystemTrayIcon|WizardPage)\b)"_s
            << QStringList{u"guidewindow.cpp"_s}; // our own text
        QTest::newRow("a mnemonic taken away") << uR"(replace\(u'&')"_s << QStringList{u"plainlabel.cpp"_s};
        QTest::newRow("something opened")
            << uR"(QDesktopServices::openUrl|QProcess::start)"_s << QStringList{u"accountscontroller.cpp"_s};
        QTest::newRow("a number of many without its groups") << u"%n"_s << QStringList{}; // 10,000: %Ln
        QTest::newRow("a terminal")
            << uR"(\b(printf|fprintf|vprintf|fputs|puts|fwrite)\((?!stderr, [^;]*forTerminal\()|std::(cout|cerr|clog)\b|QTextStream\w* \w+\(std)"_s
            << QStringList{u"main.cpp"_s, u"output.cpp"_s, u"tour.cpp"_s}; // help and addresses; the one place; steps
    }
    void nothingGoesPastThem()
    {
        QFETCH(const QString, refused);
        QFETCH(QStringList, places);
        const QRegularExpression pattern(refused);
        QVERIFY2(pattern.isValid(), qPrintable(pattern.errorString()));
        const QString root = QStringLiteral(VIVIER_SOURCE) + u'/';
        QStringList others;
        int files = 0;
        for (const QString &folder : {u"app"_s, u"ui"_s}) {
            QDirIterator all(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile file(all.next());
                QVERIFY(file.open(QFile::ReadOnly));
                ++files;
                static const QRegularExpression remark(u"//[^\\n]*"_s);
                const QString source = QString::fromUtf8(file.readAll()).remove(remark);
                for (auto found = pattern.globalMatch(source); found.hasNext();) {
                    const QString here = found.next().captured();
                    if (!places.removeOne(all.fileName()))
                        others.append(file.fileName().sliced(root.size()) + u": "_s + here);
                }
            }
        }
        QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
        QVERIFY2(places.isEmpty(), qPrintable(u"no longer in "_s + places.join(u", "_s)));
        QVERIFY(files > 300);
    }
};

QTEST_GUILESS_MAIN(PlainPlacesTest)
#include "tst_plainplaces.moc"
