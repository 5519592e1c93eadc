// SPDX-License-Identifier: MIT
#include "cli/clibench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;

/// What comes with a value that is pasted on the command line, by the rules of the window.
class CliPasted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheValueAlone_data();
    void keepsTheValueAlone();
    void whatIsThereIsTakenAsItIs();
    void refuses_data();
    void refuses();
    void anAddressWithMailtoFindsWhoIsThere();
    void aTokenFileOfAnyEditor_data();
    void aTokenFileOfAnyEditor();
    void findsHoweverWritten();

private:
    std::unique_ptr<CliBench> m_bench;
    QString m_reference;
};

void CliPasted::initTestCase()
{
    m_bench = std::make_unique<CliBench>();
    QCOMPARE(m_bench->addAccount().code, 0);
    QCOMPARE(m_bench->run({u"pull"_s}).code, 0);
    m_reference = m_bench->someone();
}

void CliPasted::keepsTheValueAlone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isSaid");
    const auto row = [](const QString &field, const QString &typed, const QString &kept, bool isSaid = false) {
        QTest::newRow(qPrintable(field + u'=' + typed)) << field << typed << kept << isSaid;
    };
    row(u"email"_s, u"mailto:new@example.com"_s, u"new@example.com"_s);
    row(u"email"_s, u"new@example.com\u200b"_s, u"new@example.com"_s);
    row(u"email"_s, u"\u202enew@example.com\u00a0"_s, u"new@example.com"_s);
    row(u"email"_s, u"New Example <new@example.com>"_s, u"new@example.com"_s, true);
    row(u"phone"_s, u"tel:+33-6-12"_s, u"+33-6-12"_s);
    row(u"lastname"_s, u"\u3000New\u200bName\u2060 "_s, u"NewName"_s);
    row(u"media_website"_s, u"https://example.com/x "_s, u"https://example.com/x"_s);
    row(u"media_website"_s, u"<https://example.com/x>"_s, u"https://example.com/x"_s);
    row(u"media_website"_s, u"https://example.com/Help!"_s, u"https://example.com/Help!"_s);
    row(u"media_website"_s, u"https://example.com/%7Ezo%c3%ab"_s, u"https://example.com/%7Ezo%c3%ab"_s);
    row(u"media_website"_s, u"https://example.com/?a=[1]|2%"_s, u"https://example.com/?a=[1]%7C2%25"_s, true);
    row(u"media_website"_s, u"example.com/x?"_s, u"https://example.com/x?"_s, true);
}

void CliPasted::keepsTheValueAlone()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QFETCH(bool, isSaid);
    const CliRun run = m_bench->run({u"--json"_s, u"edit"_s, m_reference, field + u'=' + typed});
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.json()["draft"_L1][field]["mine"_L1].toString(), kept);
    QCOMPARE(run.err.contains("is read as " + kept.toUtf8()), isSaid);
    QCOMPARE(m_bench->run({u"discard"_s, m_reference}).code, 0);
}

void CliPasted::whatIsThereIsTakenAsItIs()
{
    const QJsonArray tags{u"Java"_s, u"java"_s, u"JAVA"_s, u"two  spaces"_s};
    const QString letter = u"one\r\ntwo\u00a0three"_s;
    m_bench->touch(
        m_reference,
        {{u"tag_list"_s, u"Java,java,JAVA,two  spaces"_s}, {u"cover_letter"_s, letter}, {u"subtitle"_s, u" a\tb "_s}});
    QCOMPARE(m_bench->run({u"pull"_s}).code, 0);
    const auto draft = [this](const QString &word) {
        const CliRun run = m_bench->run({u"--json"_s, u"edit"_s, m_reference, word});
        return run.json()["draft"_L1].toObject();
    };
    for (const QString &same :
         {u"tag_list=java,JAVA,two spaces,Java"_s, u"subtitle=a\tb"_s, u"cover_letter=one\ntwo\u00a0three"_s})
        QVERIFY2(draft(same).isEmpty(), qPrintable(same));
    QJsonArray more = tags;
    more.append(u"qt"_s);
    QCOMPARE(draft(u"tag_list=Java,java,JAVA,two spaces,qt"_s)["tag_list"_L1]["mine"_L1], more);
    QCOMPARE(draft(u"cover_letter=one\ntwo\u00a0threes"_s)["cover_letter"_L1]["mine"_L1], letter + u's');
    QCOMPARE(m_bench->run({u"discard"_s, m_reference}).code, 0);
}

void CliPasted::refuses_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a comma") << u"tag_list=,"_s << QByteArray("--clear tag_list");
    QTest::newRow("no tags") << u"tag_list="_s << QByteArray("--clear tag_list");
    QTest::newRow("unseen tags") << u"tag_list=\u200b , \u00a0"_s << QByteArray("--clear tag_list");
    QTest::newRow("unseen text") << u"subtitle=\u200b\u00a0"_s << QByteArray("--clear subtitle");
}

void CliPasted::refuses()
{
    QFETCH(QString, word);
    QFETCH(QByteArray, says);
    const CliRun run = m_bench->run({u"edit"_s, m_reference, word});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(says), run.err.constData());
}

void CliPasted::anAddressWithMailtoFindsWhoIsThere()
{
    const QString email = m_bench->stateInAts(m_reference)["profile"_L1]["email"_L1].toString();
    const QString job = m_bench->show(m_reference)["job_reference"_L1].toString();
    QVERIFY(!email.isEmpty() && !job.isEmpty());
    const CliRun made = m_bench->run({u"--json"_s, u"new"_s, u"job_reference="_s + job, u"firstname=A"_s,
                                      u"lastname=B"_s, u"email=mailto:<"_s + email.toUpper() + u'>'});
    QVERIFY2(made.code == 0, made.err.constData());
    const CliRun sent = m_bench->run({u"send"_s, made.json()["reference"_L1].toString()});
    QVERIFY2(sent.code == 3, (sent.err + sent.out).constData());
}

void CliPasted::aTokenFileOfAnyEditor_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("isWide");
    QTest::newRow("plain") << QByteArray() << false;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << false;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe") << true;
}

void CliPasted::aTokenFileOfAnyEditor()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, isWide);
    QByteArray bytes = before;
    for (const char c : QByteArray("sandbox-token\r\n")) {
        bytes += c;
        if (isWide)
            bytes += '\0';
    }
    const CliRun run = m_bench->run({u"account"_s, u"add"_s, u"--name"_s, QString::fromLatin1(QTest::currentDataTag()),
                                     u"--url"_s, m_bench->url(), u"--token-file"_s, u"-"_s},
                                    bytes);
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(m_bench->run({u"account"_s, u"remove"_s, QString::fromLatin1(QTest::currentDataTag())}).code, 0);
}

void CliPasted::findsHoweverWritten()
{
    QCOMPARE(m_bench->run({u"edit"_s, m_reference, u"phone=+33612345678"_s, u"lastname=O´Brien"_s}).code, 0);
    for (const QString &query :
         {u"06 12 34 56 78"_s, u"0612345678"_s, u"O'Brien"_s, u"OBrien"_s, u"o’brien 06 12 34 56 78"_s}) {
        const CliRun found = m_bench->run({u"--json"_s, u"list"_s, u"--query"_s, query});
        QVERIFY2(found.out.contains(m_reference.toUtf8()), qPrintable(query));
    }
    QCOMPARE(m_bench->run({u"discard"_s, m_reference}).code, 0);
}

QTEST_GUILESS_MAIN(CliPasted)
#include "tst_cli_pasted.moc"
