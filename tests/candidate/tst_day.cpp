// SPDX-License-Identifier: MIT
// How days are written and shown.

#include "candidate/day.h"

#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class DayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void isShownInTheUsersWay_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("shown");
        QTest::newRow("US") << u"en_US"_s << u"10/1/2034"_s;
        QTest::newRow("GB") << u"en_GB"_s << u"01/10/2034"_s;
        QTest::newRow("France") << u"fr_FR"_s << u"01/10/2034"_s;
        QTest::newRow("Germany") << u"de_DE"_s << u"01.10.2034"_s;
    }
    void isShownInTheUsersWay()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(dayText({2034, 10, 1}), "shown");
        const QString moment = momentText(QDateTime({2034, 10, 1}, {14, 5}));
        QVERIFY2(moment.contains(dayText({2034, 10, 1})), qPrintable(moment));
    }

    void theYearHasFourFiguresEverywhere()
    {
        const auto figures = [](const QString &text) {
            QString plain;
            for (const char32_t c : text.toUcs4()) {
                const int figure = QChar::digitValue(c);
                plain += figure < 0 ? u" "_s : QString::number(figure);
            }
            return plain.split(u' ', Qt::SkipEmptyParts);
        };
        const QList<QLocale> all =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        QVERIFY(all.size() > 100);
        for (const QLocale &locale : all) {
            QLocale::setDefault(locale);
            const QString day = dayText({2034, 10, 1});
            const QString moment = momentText(QDateTime({2034, 10, 1}, {14, 5}));
            QVERIFY2(figures(day).contains(u"2034"), qPrintable(locale.name() + u": "_s + day));
            QVERIFY2(figures(moment).contains(u"2034"), qPrintable(locale.name() + u": "_s + moment));
        }
    }

    void aMomentIsInLocalTime()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        const QDateTime local({2034, 10, 1}, {14, 5});
        QCOMPARE(momentText(local.toUTC()), momentText(local));
        QVERIFY(momentText(local.toUTC()).contains(u"14:05"));
    }
};

QTEST_GUILESS_MAIN(DayTest)
#include "tst_day.moc"
