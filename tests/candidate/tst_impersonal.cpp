// SPDX-License-Identifier: MIT
// Lines of a log without whom they are about.
#include "candidate/impersonal.h"
#include "candidate/terminal.h"

#include <QTest>

#include <random>

using namespace vivier;
using namespace Qt::StringLiterals;

class ImpersonalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("left");
        QTest::newRow("nobody") << u"call failed: database is locked (5)"_s << u"call failed: database is locked (5)"_s;
        QTest::newRow("version") << u"Qt 6.4.2, row 17 of 100"_s << u"Qt 6.4.2, row 17 of 100"_s;
        QTest::newRow("name") << u"no cell of ADA"_s << u"no cell of …"_s;
        QTest::newRow("two names") << u"Marie-Hélène O’Connor: gone"_s << u"… …: gone"_s;
        QTest::newRow("plain spelling") << u"marie-helene oconnor: gone"_s << u"… …: gone"_s;
        QTest::newRow("another alphabet") << u"row of 王芳 and ليلى: gone"_s << u"row of … and …: gone"_s;
        QTest::newRow("email") << u"asked for <zoe@example.com>"_s << u"asked for …"_s;
        QTest::newRow("phone") << u"number +33 (0)6 12-34.56 78 taken"_s << u"number … taken"_s;
        QTest::newRow("address") << u"GET https://a.example/api/v1/C0/x?q=1 404 in 12 ms"_s << u"GET … 404 in 12 ms"_s;
        QTest::newRow("path") << u"GET /api/v1/candidates/AbC 404"_s << u"GET … 404"_s;
        QTest::newRow("file") << u"cannot open /home/ada/x.db: no such file"_s << u"cannot open …: no such file"_s;
        QTest::newRow("quoted") << u"unknown value \"Grace \\\"H\\\" Hopper\" told"_s << u"unknown value … told"_s;
        QTest::newRow("key with figures") << u"key c9f8e7a1b2: gone"_s << u"key …: gone"_s;
        QTest::newRow("key of letters") << u"key qWeRtYu: gone"_s << u"key …: gone"_s;
        QTest::newRow("apostrophe in English") << u"it can't be read, isn't it"_s << u"it can't be read, isn't it"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void lines()
    {
        QFETCH(QString, line);
        QSet<QByteArray> known;
        for (const QString &words : {u"Ada"_s, u"Marie-Hélène O’Connor"_s, u"qWeRtYu"_s})
            addPersonalWords(&known, words);
        QTEST(impersonal(line, known), "left");
    }

    /// Somebody's whole record, in any spelling, at any place of a line.
    void whatIsOfSomebodyIsGone()
    {
        const unsigned seed = std::random_device()();
        std::mt19937 dice(seed);
        const auto pick = [&dice](const QStringList &list) {
            return list.at(qsizetype(dice() % quint32(list.size())));
        };
        const QStringList names{u"Zoë"_s,    u"Łukasz"_s,   u"Søren"_s, u"Nguyễn"_s, u"O'Neill"_s, u"Jean-Paul"_s,
                                u"Dupont"_s, u"Ångström"_s, u"İpek"_s,  u"Müller"_s, u"Straße"_s,  u"Ødegård"_s};
        const QStringList sentences{u"call failed: UNIQUE constraint failed near %1 in row 3"_s,
                                    u"%1"_s,
                                    u"(%1)"_s,
                                    u"key=%1;state=gone"_s,
                                    u"GET [%1] 404"_s,
                                    u"%1, %1: not told"_s,
                                    u"field.value: %1."_s};
        const auto digits = [&](int count) {
            QString figures;
            for (int i = 0; i < count; ++i)
                figures += QString::number(dice() % 10);
            return figures;
        };
        for (int i = 0; i < 5000; ++i) {
            const QString name = pick(names);
            const QString last = pick(names);
            QSet<QByteArray> known;
            addPersonalWords(&known, name + u' ' + last);
            const QString key = u"C"_s + digits(9);
            const QString phone = pick({u"+33 "_s, u"0"_s, u"(0)"_s, u"0033-"_s}) + digits(3) +
                                  pick({u" "_s, u"."_s, u"-"_s, {}}) + digits(4);
            const QString secret =
                pick({name, last, name.toUpper(), name.toLower(), name.normalized(QString::NormalizationForm_D),
                      name + u' ' + last, key, phone, digits(14), u"%1.%2@example.com"_s.arg(name, last),
                      u"https://example.com/%1/%2"_s.arg(key, name), u"/candidates/%1/%2.pdf"_s.arg(key, last),
                      u"mailto:"_s + last});
            const QString line = QString(pick(sentences)).replace(u"%1"_s, secret);
            const QString left = impersonal(line, known);
            const QByteArray why = "seed " + QByteArray::number(seed) + ": " + line.toUtf8() + " -> " + left.toUtf8();
            // No three letters or figures of it are left that the sentence does not hold itself.
            const QString bare = QString(line).remove(secret);
            for (qsizetype at = 0; at + 3 <= secret.size(); ++at) {
                const QString part = secret.mid(at, 3);
                const bool isWord = std::ranges::all_of(part, [](QChar c) { return c.isLetterOrNumber(); });
                QVERIFY2(!isWord || bare.contains(part) || !left.contains(part), why.constData());
            }
            QVERIFY2(left.contains(u'…'), why.constData());
        }
    }

    void theLastLinesAreKept()
    {
        keepLogPlain();
        for (int i = 0; i < 150; ++i)
            qWarning("line %d %s", i, i == 149 ? QByteArray(2000, 'x').constData() : "");
        const QStringList lines = lastLogLines();
        QCOMPARE(lines.size(), 100);
        QVERIFY2(lines.first().contains(u"default: line 50"_s), qPrintable(lines.first()));
        QVERIFY(lines.last().contains(u"line 149 xxx"_s));
        QVERIFY(lines.last().size() < 600);
        QVERIFY(QDateTime::fromString(lines.first().section(u' ', 0, 0), Qt::ISODate).isValid());
    }
};

QTEST_GUILESS_MAIN(ImpersonalTest)
#include "tst_impersonal.moc"
