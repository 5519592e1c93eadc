// SPDX-License-Identifier: MIT
#include "cli/clibench.h"

#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;

#define EXITS(expected, run_)                                                                                          \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY2(outcome.code == (expected), (outcome.err + outcome.out).constData());                                 \
    } while (false)

namespace {

void intoAFullDevice(QProcess &process)
{
    process.setStandardOutputFile(u"/dev/full"_s);
}

/// As `| head -0` does, only that the reader is gone for certain.
void intoAClosedPipe(QProcess &process)
{
    process.setChildProcessModifier([] {
        int ends[2];
        if (::pipe(ends) != 0 || ::dup2(ends[1], STDOUT_FILENO) < 0)
            ::_exit(99);
        ::close(ends[0]);
        ::close(ends[1]);
    });
}

/// As `>&-` does.
void intoNothing(QProcess &process)
{
    process.setChildProcessModifier([] { ::close(STDOUT_FILENO); });
}

/// No file can grow, as on a full disk; without rights of root or a file system of its own.
void onAFullDisk(QProcess &process)
{
    process.setChildProcessModifier([] {
        const rlimit none{0, 0};
        if (::setrlimit(RLIMIT_FSIZE, &none) != 0 || ::signal(SIGXFSZ, SIG_IGN) == SIG_ERR)
            ::_exit(99);
    });
}

} // namespace

/// What cannot be written: the answer of a run, and the profile.
class CliOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        EXITS(0, m_bench.addAccount());
        EXITS(0, m_bench.run({u"pull"_s}));
        m_someone = m_bench.someone();
        QVERIFY(!m_someone.isEmpty());
        EXITS(0, m_bench.run({u"edit"_s, m_someone, u"phone=0601"_s}));
    }
    void cleanup() { m_bench.setPreparation({}); }

    void anAnswerThatCannotBeWrittenIsAFailure_data()
    {
        QTest::addColumn<QStringList>("words");
        const QList<QStringList> all{{u"--help"_s},
                                     {u"--version"_s},
                                     {u"send"_s, u"--help"_s},
                                     {u"list"_s},
                                     {u"--json"_s, u"list"_s},
                                     {u"--json"_s, u"same"_s},
                                     {u"show"_s, m_someone},
                                     {u"--json"_s, u"show"_s, m_someone},
                                     {u"drafts"_s},
                                     {u"jobs"_s},
                                     {u"--json"_s, u"pull"_s},
                                     {u"--json"_s, u"conflicts"_s},
                                     {u"account"_s, u"list"_s},
                                     {u"--json"_s, u"account"_s, u"list"_s}};
        for (const QStringList &words : all)
            QTest::newRow(qPrintable(words.join(u' '))) << words;
    }
    void anAnswerThatCannotBeWrittenIsAFailure()
    {
        QFETCH(const QStringList, words);
        m_bench.setPreparation(intoAFullDevice);
        const CliRun full = m_bench.run(words);
        QVERIFY2(full.code == 7, full.err.constData());
        QVERIFY2(full.err.contains("No space left on device"), full.err.constData());
        m_bench.setPreparation(intoNothing);
        EXITS(7, m_bench.run(words));
        m_bench.setPreparation(intoAClosedPipe);
        const CliRun closed = m_bench.run(words);
        QCOMPARE(closed.code, 0);
        QVERIFY2(!closed.err.contains("vivier-cli:"), closed.err.constData()); // but how far a pull is
        m_bench.setPreparation({});
        EXITS(0, m_bench.run(words));
    }

    void anotherFailureKeepsItsStatus()
    {
        m_bench.setPreparation(intoAFullDevice);
        EXITS(2, m_bench.run({u"show"_s, u"nobody"_s}));
        EXITS(1, m_bench.run({u"nonsense"_s}));
    }

    void aFullDiskCanBeReadAndIsCalledByItsName_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("ended well") << false;
        QTest::newRow("killed") << true;
    }
    void aFullDiskCanBeReadAndIsCalledByItsName()
    {
        QFETCH(bool, killed);
        if (killed) {
            m_bench.fault({{u"body"_s, u"hang"_s}, {u"match"_s, u"^PUT "_s}});
            m_bench.killDuring({u"send"_s});
            m_bench.faults({});
        }
        m_bench.setPreparation(onAFullDisk);
        const CliRun drafts = m_bench.run({u"drafts"_s});
        QVERIFY2(drafts.code == 0, drafts.err.constData());
        QVERIFY(drafts.out.contains(m_someone.toUtf8()));
        EXITS(0, m_bench.run({u"list"_s}));
        EXITS(0, m_bench.run({u"show"_s, m_someone}));
        const CliRun edited = m_bench.run({u"edit"_s, m_someone, u"phone=0699"_s});
        QCOMPARE(edited.code, 1);
        QVERIFY2(edited.err.contains("The disk is full"), edited.err.constData());

        m_bench.setPreparation({});
        QCOMPARE(m_bench.show(m_someone)["draft"_L1]["phone"_L1]["mine"_L1].toString(), u"0601"_s);
        EXITS(0, m_bench.run({u"edit"_s, m_someone, u"subtitle=there is room"_s}));
    }

    void aNewProfileOnAFullDiskSaysSo()
    {
        m_bench.setPreparation(onAFullDisk);
        const CliRun run = m_bench.run({u"--profile"_s, m_bench.profile() + u"-new"_s, u"account"_s, u"list"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("The disk is full"), run.err.constData());
    }

private:
    CliBench m_bench;
    QString m_someone;
};

QTEST_GUILESS_MAIN(CliOutput)
#include "tst_cli_output.moc"
