// SPDX-License-Identifier: MIT
// A link in the place of a reference: the real program, the real server.
#include "candidate/destination.h"
#include "cli/clibench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vivier::Account;
using vivier::candidateLink;
using vivier::test::CliBench;
using vivier::test::CliRun;

class CliLinks : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliBench> m_bench;
    QString m_key;

    QJsonValue shown(const QString &word, const QStringList &more = {}) const
    {
        return m_bench->run(more + QStringList{u"--json"_s, u"show"_s, word}).json();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CliBench>();
        QCOMPARE(m_bench->addAccount().code, 0);
        QCOMPARE(m_bench->run({u"pull"_s}).code, 0);
        m_key = m_bench->someone();
        QVERIFY(!m_key.isEmpty());
    }
    void cleanup() { m_bench.reset(); }

    void aLinkIsAReference_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("of a colleague") << u"vivier:candidate/welcomekit/"_s << u"?account=theirs"_s;
        QTest::newRow("short") << u"vivier://candidate/"_s << QString();
        QTest::newRow("a page") << u"https://app.example.com/dashboard/o/ac/jobs/j/card/"_s << u"?tab=1"_s;
    }
    void aLinkIsAReference()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const QJsonValue expected = shown(m_key);
        QVERIFY(expected.isObject());
        QCOMPARE(shown(before + m_key + after), expected);
    }

    void severalLinksAreEdited_data()
    {
        QTest::addColumn<bool>("fromFile");
        QTest::newRow("words") << false;
        QTest::newRow("lines of a file") << true;
    }
    void severalLinksAreEdited()
    {
        QFETCH(const bool, fromFile);
        const QJsonArray all = m_bench->run({u"--json"_s, u"list"_s}).json().toArray();
        QStringList keys;
        QStringList links;
        for (const auto &one : all.toVariantList().first(3)) {
            keys.append(one.toMap().value(u"reference"_s).toString());
            links.append(candidateLink({.id = u"theirs"_s}, keys.constLast()));
        }
        const QStringList whom = fromFile ? QStringList{u"--from-file"_s, u"-"_s} : links;
        const CliRun edited =
            m_bench->run(QStringList{u"edit"_s} + whom + QStringList{u"subtitle=Linked"_s}, links.join(u'\n').toUtf8());
        QVERIFY2(edited.code == 0, edited.err.constData());
        const QJsonArray drafts = m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray();
        QStringList drafted;
        for (const auto &one : drafts)
            drafted.append(one.toObject().value("reference"_L1).toString());
        drafted.sort();
        keys.sort();
        QCOMPARE(drafted, keys);
    }

    void whatLeadsElsewhereIsSaid_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<int>("code");
        QTest::newRow("the outbox") << u"vivier:outbox"_s << 1;
        QTest::newRow("a search") << u"vivier:search?q=a"_s << 1;
        QTest::newRow("nowhere") << u"vivier:quit"_s << 1;
        QTest::newRow("a page of nobody") << u"https://example.com/"_s << 1;
        QTest::newRow("an ATS without an account") << u"vivier:candidate/instaview/a1"_s << 2;
    }
    void whatLeadsElsewhereIsSaid()
    {
        QFETCH(const QString, link);
        QFETCH(const int, code);
        const CliRun run = m_bench->run({u"show"_s, link});
        QCOMPARE(run.code, code);
        QVERIFY2(run.err.contains(link.toUtf8()), run.err.constData());
        QCOMPARE(run.out, QByteArray());
    }

    /// Of several accounts the link says which; an account that is named all the same must be that one.
    void aLinkChoosesTheAccount()
    {
        QCOMPARE(m_bench->addInstaView().code, 0);
        const QString link = u"vivier:candidate/welcomekit/"_s + m_key;
        QCOMPARE(m_bench->run({u"show"_s, m_key}).code, 1); // which account?
        const QJsonValue expected = shown(m_key, {u"--account"_s, u"test"_s});
        QVERIFY(expected.isObject());
        QCOMPARE(shown(link), expected);
        QCOMPARE(m_bench->run({u"--account"_s, u"instaview"_s, u"show"_s, link}).code, 2);
    }
};

QTEST_GUILESS_MAIN(CliLinks)
#include "tst_cli_links.moc"
