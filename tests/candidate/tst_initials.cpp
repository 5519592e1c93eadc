// SPDX-License-Identifier: MIT
// The letters in the circle beside a name, the same in the list and in the header.

#include "candidate/fieldcatalog.h"
#include "candidate/indexcell.h"
#include "candidate/initials.h"

#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class InitialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofBothNames_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("initials");
        QTest::newRow("latin") << u"Zoë-Łucja"_s << u"O’Brien"_s << u"ZO"_s;
        QTest::newRow("two first names") << u"Anna Nora"_s << u"Ek"_s << u"AE"_s;
        QTest::newRow("lower, combining") << u"e\u0301lodie"_s << u"ńguyen"_s << u"E\u0301Ń"_s;
        QTest::newRow("quotes") << u"“Bob”"_s << u"'t Hooft"_s << u"BT"_s;
        QTest::newRow("leading signs") << u"-- *Ann"_s << u"(Lee)"_s << u"AL"_s;
        QTest::newRow("one") << u"Zoë"_s << QString() << u"Z"_s;
        QTest::newRow("only the last") << QString() << u"Zoë"_s << u"Z"_s;
        QTest::newRow("none") << QString() << u"  "_s << u"?"_s;
        QTest::newRow("signs only") << u"—"_s << u"…"_s << u"?"_s;
        QTest::newRow("arabic") << u"محمد"_s << u"الأحمد"_s << u"م\u200cأ"_s;
        QTest::newRow("han") << u"小龍"_s << u"李"_s << u"李"_s;
        QTest::newRow("beyond the BMP") << QString(u"𐐨bc"_s) << u"x"_s << QString(u"𐐀X"_s);
        QTest::newRow("a picture before the name") << u"👩🏽\u200d🚀 Zoë"_s << u"Lee"_s << u"ZL"_s;
        QTest::newRow("a picture for a name") << u"👩🏽\u200d🚀"_s << u"Lee"_s << u"👩🏽\u200d🚀L"_s;
        QTest::newRow("pictures only") << u"🦊🦊"_s << QString() << u"🦊"_s;
        QTest::newRow("turned around") << u"\u202eZoë"_s << u"\u2067Lee"_s << u"ZL"_s;
    }
    void ofBothNames()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QTEST(initialsOf(first, last), "initials");
        const Candidate candidate{
            .reference = u"A"_s,
            .values = {{u"firstname"_s, Value::ofText(first)}, {u"lastname"_s, Value::ofText(last)}}};
        QTEST(IndexCell::of(candidate, FieldCatalog::welcomeKit()).initials(), "initials");
    }
};

QTEST_GUILESS_MAIN(InitialsTest)
#include "tst_initials.moc"
