#include "cli/clibench.h"
#include "support/contained.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;
using vivier::test::HostileNames;
using vivier::test::isContained;

#define CONTAINED(run_)                                                                                                \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY(outcome.code >= 0);                                                                                    \
        QVERIFY2(saysItsOwn(outcome), (outcome.err + outcome.out).toPercentEncoding(" \n:;,.()").constData());         \
    } while (false)

namespace {

/// Nothing of what is printed for people steers the terminal or turns the words beside it. Cells of a table may hold
/// what is written from right to left.
bool saysItsOwn(const CliRun &run)
{
    const QString out = QString::fromUtf8(run.out);
    for (const QChar c : out) {
        const bool turns = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
        if (c != u'\n' && (c.category() == QChar::Other_Control || c.direction() == QChar::DirB))
            return false;
        if (turns && !isContained(out))
            return false;
    }
    return isContained(QString::fromUtf8(run.err));
}

} // namespace

/// Hostile names through every verb: they stay in their place for people, and arrive unchanged in JSON.
class CliStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesInEveryVerb()
    {
        CliBench bench;
        QCOMPARE(bench.addAccount().code, 0);
        QCOMPARE(bench.run({u"pull"_s, u"--job"_s, u"WTTJ_gld0A7L"_s}).code, 0);
        const QString someone = bench.someone();
        QVERIFY(!someone.isEmpty());
        HostileNames hostile(7);
        for (int i = 0; i < 2; ++i) {
            const QString name = u"Ab \u202e\u2069"_s + hostile.next();
            const QString title = hostile.next() + u"\u001b[7m\u2067x"_s;
            bench.touch(someone, {{u"lastname"_s, name}, {u"subtitle"_s, title}});
            QCOMPARE(bench.run({u"pull"_s, u"--job"_s, u"WTTJ_gld0A7L"_s}).code, 0);
            QCOMPARE(bench.show(someone)["fields"_L1]["lastname"_L1].toString(), name);
            CONTAINED(bench.run({u"list"_s}));
            CONTAINED(bench.run({u"show"_s, someone}));
            CONTAINED(bench.run({u"edit"_s, someone, u"cover_letter="_s + name}));
            CONTAINED(bench.run({u"drafts"_s}));
            bench.touch(someone, {{u"cover_letter"_s, title}});
            CONTAINED(bench.run({u"send"_s, someone}));
            CONTAINED(bench.run({u"conflicts"_s}));
            CONTAINED(bench.run({u"resolve"_s, someone, u"cover_letter=mine"_s}));
            CONTAINED(bench.run({u"send"_s, someone}));
            QCOMPARE(bench.stateInAts(someone)["cover_letter"_L1].toString(), name); // as it was typed
            CONTAINED(bench.run({u"show"_s, name}));
            CONTAINED(bench.run({u"edit"_s, someone, name + u"=x"_s}));
            CONTAINED(bench.run({u"edit"_s, someone, u"archived="_s + name}));
            CONTAINED(bench.run({u"edit"_s, someone, u"job_stage_id="_s + name}));
            CONTAINED(bench.run({u"discard"_s, name}));
            CONTAINED(bench.run({u"pull"_s, u"--job"_s, name}));
            CONTAINED(bench.run({name}));
            CONTAINED(bench.run({u"--account"_s, name, u"list"_s}));
        }
    }
};

QTEST_GUILESS_MAIN(CliStrangers)
#include "tst_cli_strangers.moc"
