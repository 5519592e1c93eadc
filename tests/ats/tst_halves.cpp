// SPDX-License-Identifier: MIT
// Half a surrogate pair in any text of an answer: whole by the time that anybody sees it, the same for disk and
// network.

#include "ats/atsfactory.h"
#include "candidate/wholetext.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class HalvesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesWhole_data();
    void makesWhole();
    void inEveryAnswer_data();
    void inEveryAnswer();
};

void HalvesTest::makesWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("whole");
    const QString high(QChar(0xd83d));
    const QString low(QChar(0xde00));
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << u"é日a"_s << u"é日a"_s;
    QTest::newRow("pair") << u"😀"_s << u"😀"_s;
    QTest::newRow("high") << high << u"\ufffd"_s;
    QTest::newRow("low") << low << u"\ufffd"_s;
    QTest::newRow("at the end") << u"A"_s + high << u"A\ufffd"_s;
    QTest::newRow("at the start") << low + u"A"_s << u"\ufffdA"_s;
    QTest::newRow("reversed") << low + high << u"\ufffd\ufffd"_s;
    QTest::newRow("two high") << high + high + low << u"\ufffd😀"_s;
    QTest::newRow("two low") << high + low + low << u"😀\ufffd"_s;
    QTest::newRow("apart") << high + u'x' + low << u"\ufffdx\ufffd"_s;
    QTest::newRow("other planes") << u"\U0010ffff\U00010000"_s + QChar(0xdbff) << u"\U0010ffff\U00010000\ufffd"_s;
}

void HalvesTest::makesWhole()
{
    QFETCH(QString, text);
    QTEST(wholeText(text), "whole");
    QVERIFY(wholeText(text).isValidUtf16());
    // Who types, pastes or imports it has the same.
    QTEST(Value::ofText(text).text(), "whole");
    if (!text.isEmpty())
        QTEST(Value::ofList({u"a"_s, text}).list().constLast(), "whole");
}

void HalvesTest::inEveryAnswer_data()
{
    QTest::addColumn<QString>("ats");
    QTest::addColumn<QByteArray>("half");
    for (const QString &ats : {u"welcomekit"_s, u"instaview"_s}) {
        for (const QByteArray &half : {R"(A\ud83d)"_ba, R"(\udc00B)"_ba, R"(\udc00\ud83d)"_ba, R"(\uD83D\uD83D😀)"_ba})
            QTest::addRow("%s %s", qPrintable(ats), half.constData()) << ats << half;
    }
}

void HalvesTest::inEveryAnswer()
{
    QFETCH(QString, ats);
    QFETCH(QByteArray, half);
    const QByteArray text = '"' + half + '"';
    // Each key that one of the two documents, with a half in each text; wherever it is asked.
    QByteArray object = "{\"reference\":" + text + ",\"id\":" + text + ",\"job_reference\":" + text;
    for (const char *key : {"name", "title", "organization_reference", "companyId", "display_name", "firstName",
                            "lastName", "email", "cover_letter", "cv", "status", "filename", "subject", "body",
                            "from_email", "message", "error", "error_description", "origin"})
        object += ",\"" + QByteArray(key) + "\":" + text;
    object += ",\"tags\":[" + text + "],\"jobIds\":[" + text + "],\"metadata\":{" + text + ':' + text + '}' +
              ",\"stages\":[{\"id\":7,\"name\":" + text + ",\"reference\":" + text +
              "}],\"organizations\":[{\"reference\":" + text + ",\"name\":" + text +
              "}],\"profile\":{\"firstname\":" + text + ",\"lastname\":" + text + "},\"stage\":{\"name\":" + text +
              "}}";
    int status = 200;
    ScriptedServer server;
    server.setHandler([&](const Arrival &arrival) {
        const QByteArray path = arrival.target.split('?').constFirst();
        const bool isList = path.endsWith("/candidates") || path.endsWith("/jobs") || path.endsWith("/company") ||
                            path.endsWith("/documents") || path.endsWith("/emails");
        return answer(status, isList ? '[' + object + ']' : object);
    });
    const Account account{
        .id = u"1"_s, .name = u"Test"_s, .ats = ats, .baseUrl = server.url(u"/api"_s), .organizations = {}};
    const auto subject = makeAts(account, u"token"_s);
    const auto isWhole = [](const QString &words) { return !words.isEmpty() && words.isValidUtf16(); };

    const auto page = awaited(subject->candidates({.jobReference = u"j"_s}, {}));
    QVERIFY(page);
    const Candidate &candidate = page->candidates.constFirst();
    QVERIFY(isWhole(candidate.reference));
    const FieldCatalog &catalog = subject->catalog();
    QVERIFY(isWhole(candidate.displayName(catalog)));
    const auto kept = Candidate::fromBlob(candidate.reference, candidate.toBlob());
    QVERIFY(kept);
    QCOMPARE(kept->values, candidate.values);
    QCOMPARE(kept->jobReference, candidate.jobReference);
    for (const Value &value : candidate.values)
        QVERIFY(value.text().isValidUtf16());
    if (const QString metadata = candidate.value(u"metadata"_s).text(); !metadata.isEmpty())
        QCOMPARE(metadata.toUtf8(), '{' + text + ':' + text + '}'); // what nobody touches stays to the bit

    const auto jobs = awaited(subject->jobs(u"o"_s, {}));
    QVERIFY(jobs);
    QVERIFY(isWhole(jobs->constFirst().reference) && isWhole(jobs->constFirst().name));
    for (const Stage &stage : jobs->constFirst().stages)
        QVERIFY(isWhole(stage.name) && isWhole(stage.reference));
    const auto organizations = awaited(subject->organizations({}));
    QVERIFY(organizations);
    QVERIFY(isWhole(organizations->constFirst().reference) && isWhole(organizations->constFirst().name));
    const auto identity = awaited(subject->identity({}));
    QVERIFY(identity && isWhole(identity->displayName));
    for (const Email &email : awaited(subject->emails(candidate.reference, {})).value_or(QList<Email>())) {
        QVERIFY(isWhole(email.subject));
        QVERIFY(isWhole(email.body));
        QVERIFY(isWhole(email.from));
    }
    if (const auto documents = awaited(subject->documents(candidate.reference, {})))
        QVERIFY(isWhole(documents->constFirst().fileName));

    status = 422;
    const auto refused = awaited(subject->candidate(u"x"_s, {}));
    QVERIFY(!refused);
    QVERIFY(isWhole(refused.error().text));
    QVERIFY(refused.error().code.isValidUtf16());
}

QTEST_GUILESS_MAIN(HalvesTest)
#include "tst_halves.moc"
