// SPDX-License-Identifier: MIT
// A link to a file is opened before it is sent: the real program, the real server.
#include "cli/clibench.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;

#define EXITS(expected, run_)                                                                                          \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY2(outcome.code == (expected), (outcome.err + outcome.out).constData());                                 \
    } while (false)

class CliLinkCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliBench> m_bench;
    QString m_someone;

    void edit(const QString &file, const QStringList &more = {})
    {
        const QString link = u"remote_resume_url="_s + m_bench->root() + u"/files/"_s + file;
        EXITS(0, m_bench->run(QStringList{u"edit"_s, m_someone, link} + more));
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CliBench>();
        EXITS(0, m_bench->addAccount());
        EXITS(0, m_bench->run({u"pull"_s}));
        m_someone = m_bench->someone();
        QVERIFY(!m_someone.isEmpty());
    }
    void cleanup() { m_bench.reset(); }

    void aBadLinkKeepsItsFieldAlone()
    {
        edit(u"login.html"_s, {u"subtitle=Captain"_s});
        const qsizetype mark = m_bench->mark();
        const CliRun sent = m_bench->run({u"send"_s});
        QCOMPARE(sent.code, 1);
        QVERIFY2(sent.err.contains("--unchecked"), sent.err.constData());
        const QList<QJsonObject> writes = m_bench->writesSince(mark);
        QCOMPARE(writes.size(), 1);
        const QByteArray body = QJsonDocument(writes.first()).toJson();
        QVERIFY(body.contains("Captain"));
        QVERIFY(!body.contains("login.html"));
    }

    void aBadLinkAloneIsNotSent()
    {
        edit(u"missing.pdf"_s);
        const qsizetype mark = m_bench->mark();
        const CliRun sent = m_bench->run({u"--json"_s, u"send"_s});
        QCOMPARE(sent.code, 1);
        QCOMPARE(sent.json().toArray().size(), 1);
        QVERIFY(m_bench->writesSince(mark).isEmpty());
    }

    void uncheckedItGoes()
    {
        edit(u"missing.pdf"_s);
        const qsizetype mark = m_bench->mark();
        m_bench->run({u"send"_s, u"--unchecked"_s});
        QCOMPARE(m_bench->writesSince(mark).size(), 1);
    }

    void aGoodLinkGoes()
    {
        edit(u"cv.pdf"_s);
        EXITS(0, m_bench->run({u"send"_s}));
    }

    void switchedOffInTheWindowItIsOffHereToo()
    {
        QFile preferences(m_bench->profile() + u"/preferences.ini"_s);
        QVERIFY(preferences.open(QFile::WriteOnly));
        preferences.write("[sending]\ncheck_links=false\n");
        preferences.close();
        edit(u"missing.pdf"_s);
        const qsizetype mark = m_bench->mark();
        m_bench->run({u"send"_s});
        QCOMPARE(m_bench->writesSince(mark).size(), 1);
    }
};

QTEST_GUILESS_MAIN(CliLinkCheck)
#include "tst_cli_linkcheck.moc"
