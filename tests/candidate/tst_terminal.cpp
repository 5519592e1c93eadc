// SPDX-License-Identifier: MIT
// Words of others on a terminal, and in the JSON that is printed to one.

#include "candidate/singleline.h"
#include "candidate/terminal.h"
#include "support/contained.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class TerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Zoë, “one”\n two  three 😀"_s << u"Zoë, “one”\n two  three 😀"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("escape") << u"a\u001b]0;x\u0007b\u009b31m\u007f"_s << u"a ]0;x b 31m "_s;
        QTest::newRow("carriage return") << u"good\rbad\n"_s << u"good bad\n"_s;
        QTest::newRow("ends of lines") << u"a\u2028b\u2029c\u0085d"_s << u"a b c d"_s;
        QTest::newRow("override") << u"ab\u202egnp.exe\u202c"_s << u"abgnp.exe"_s;
        QTest::newRow("isolates that hold nothing") << u"a\u2066b\u2067c\u2068d\u2069\u2069\u2069"_s << u"abcd"_s;
        QTest::newRow("marks") << u"a\u200eb\u200fc\u061cd"_s << u"abcd"_s;
        QTest::newRow("breaks out") << u"a\u2069b"_s << u"ab"_s;
        QTest::newRow("isolated") << u"“\u2068דנה\u2069” is"_s << u"“\u2068דנה\u2069” is"_s;
        QTest::newRow("isolated, with more in it")
            << u"“\u2068\u2067דנה\u2069\u202e\u2069”"_s << u"“\u2068דנה\u2069”"_s;
        QTest::newRow("not closed in its line") << u"\u2068דנה\nb"_s << u"\u2068דנה\u2069\nb"_s;
    }
    void words()
    {
        QFETCH(const QString, words);
        QTEST(forTerminal(words), "shown");
        QCOMPARE(forTerminal(forTerminal(words)), forTerminal(words));
    }

    void eachCharacterThatSteers()
    {
        const QList<char16_t> all = steeringCharacters();
        QCOMPARE(all.size(), 84);
        for (const char16_t c : all) {
            const QString words = u"a"_s + QChar(c) + u"b"_s;
            const QString shown = forTerminal(words);
            QVERIFY2(shown == u"a b" || shown == u"ab", qPrintable(QString::number(c, 16)));
            const QByteArray json = QJsonDocument(QJsonArray{words}).toJson(QJsonDocument::Compact);
            const QString escaped = escapedJson(QString::fromUtf8(json));
            QVERIFY2(!escaped.contains(QChar(c)), qPrintable(escaped));
            QCOMPARE(QJsonDocument::fromJson(escaped.toUtf8()).array().at(0).toString(), words);
        }
    }

    void whateverTheName()
    {
        for (quint32 seed = 1; seed <= 20'000; ++seed) {
            const QString name = HostileNames(seed).next();
            const QString shown = forTerminal(u"We know “%1”."_s.arg(isolated(name)));
            QVERIFY2(isContained(shown), qPrintable(QString::number(seed)));
            QVERIFY2(steersNothing(shown), qPrintable(QString::number(seed)));
        }
    }

    void manyIsolatesTakeNoLongerThanTheirNumber()
    {
        const QString many = QString(500'000, u'\u2068') + u"א"_s;
        QCOMPARE(forTerminal(many), QString(500'000, u'\u2068') + u"א"_s + QString(500'000, u'\u2069'));
        QCOMPARE(forTerminal(QString(500'000, u'\u2066')), QString());
    }
};

QTEST_GUILESS_MAIN(TerminalTest)
#include "tst_terminal.moc"
