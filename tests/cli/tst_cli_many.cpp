// SPDX-License-Identifier: MIT
#include "cli/clibench.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;

#define EXITS(expected, run_)                                                                                          \
    do {                                                                                                               \
        const CliRun outcome = run_;                                                                                   \
        QVERIFY2(outcome.code == (expected), (outcome.err + outcome.out).constData());                                 \
    } while (false)

/// One thing done to many candidates: in sight before, sent as one run, taken back.
class CliMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }
    void aDryRunKeepsNothing();
    void oneReferenceIsAsItWas();
    void itemsAreAddedAndTakenAway();
    void aStageIsTheOneOfThatNameInEachJob();
    void whatIsWrongIsSaid();
    void aRunOfThreeHundred_data();
    void aRunOfThreeHundred();
    void undoIsOfOneRun();
    void whomALinkWasSentIsFound();

private:
    void start(int candidates, bool instaView = false);
    QJsonArray json(const QStringList &words, int code = 0) const;
    QJsonObject inAts(const QString &reference) const;
    QString profileSubtitle(const QString &reference) const;

    std::unique_ptr<CliBench> m_bench;
    bool m_instaView = false;
    QStringList m_all;
};

void CliMany::start(int candidates, bool instaView)
{
    m_instaView = instaView;
    m_bench = std::make_unique<CliBench>(QStringList{u"--candidates"_s, QString::number(candidates)});
    EXITS(0, instaView ? m_bench->addInstaView() : m_bench->addAccount());
    EXITS(0, m_bench->run({u"pull"_s, u"--all"_s}));
    m_all.clear();
    const QJsonArray all = m_bench->run({u"--json"_s, u"list"_s}).json().toArray();
    for (const QJsonValue &one : all)
        m_all.append(one["reference"_L1].toString());
}

/// What the run prints; undefined values where it ends otherwise.
QJsonArray CliMany::json(const QStringList &words, int code) const
{
    const CliRun run = m_bench->run(QStringList{u"--json"_s} + words);
    if (run.code != code)
        qWarning("%d: %s%s", run.code, run.err.constData(), run.out.constData());
    return run.code == code ? run.json().toArray() : QJsonArray();
}

QJsonObject CliMany::inAts(const QString &reference) const
{
    return m_instaView ? m_bench->stateInInstaView(reference) : m_bench->stateInAts(reference);
}

QString CliMany::profileSubtitle(const QString &reference) const
{
    return inAts(reference)["profile"_L1]["subtitle"_L1].toString();
}

void CliMany::aDryRunKeepsNothing()
{
    start(40);
    const QStringList three = m_all.first(3);
    EXITS(0, m_bench->run({u"edit"_s, three.at(1), u"subtitle=Met"_s}));
    const QStringList words = QStringList{u"edit"_s} + three + QStringList{u"subtitle=Met"_s, u"archived=true"_s};
    const QJsonArray tried = json(words + QStringList{u"--dry-run"_s});
    QCOMPARE(tried.size(), 6);
    QCOMPARE(tried.at(2)["outcome"_L1].toString(), u"same"_s);
    QVERIFY(tried.at(2)["drafted"_L1].toBool());
    QCOMPARE(tried.at(0)["after"_L1].toString(), u"Met"_s);
    QCOMPARE(json({u"drafts"_s}).size(), 1);
    const CliRun table = m_bench->run(words + QStringList{u"--dry-run"_s});
    QVERIFY2(table.out.contains("→ Met") && table.out.contains("Nothing to change.") &&
                 table.out.contains("nothing was saved"),
             table.out.constData());
    QCOMPARE(json(words), tried); // the same table, and now it is kept
    QCOMPARE(json({u"drafts"_s}).size(), 3);
    // Of one candidate too, and of what is one person's own.
    const QJsonArray one = json({u"edit"_s, m_all.at(5), u"email=new@example.com"_s, u"--dry-run"_s});
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first()["after"_L1].toString(), u"new@example.com"_s);
    QCOMPARE(json({u"drafts"_s}).size(), 3);
}

void CliMany::oneReferenceIsAsItWas()
{
    start(10);
    const CliRun run = m_bench->run({u"--json"_s, u"edit"_s, m_all.first(), u"subtitle=Met"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json()["draft"_L1]["subtitle"_L1]["mine"_L1].toString(), u"Met"_s);
    QVERIFY(m_bench->run({u"edit"_s, m_all.first(), u"subtitle=Seen"_s}).out.contains("subtitle in the draft"));
}

void CliMany::itemsAreAddedAndTakenAway()
{
    start(10);
    const QString &one = m_all.first();
    EXITS(0, m_bench->run({u"edit"_s, one, u"tag_list=a,b"_s}));
    EXITS(0, m_bench->run({u"edit"_s, one, u"tag_list+=fair,b"_s, u"tag_list-=a"_s}));
    const auto mine = [&] { return m_bench->show(one)["draft"_L1]["tag_list"_L1]["mine"_L1].toArray(); };
    QCOMPARE(mine(), (QJsonArray{u"b"_s, u"fair"_s}));
    // A sign that belongs to the value stays there.
    EXITS(0, m_bench->run({u"edit"_s, one, u"tag_list=+fair"_s}));
    QCOMPARE(mine(), QJsonArray{u"+fair"_s});
    const QStringList both = m_all.first(2);
    EXITS(0, m_bench->run(QStringList{u"edit"_s} + both + QStringList{u"tag_list+=seen"_s, u"tag_list-=+fair"_s}));
    QCOMPARE(mine(), QJsonArray{u"seen"_s});
    EXITS(1, m_bench->run({u"edit"_s, one, u"subtitle+=more"_s}));
    EXITS(1, m_bench->run({u"edit"_s, one, u"tag_list+="_s}));
}

void CliMany::aStageIsTheOneOfThatNameInEachJob()
{
    start(60);
    const QJsonArray jobs = m_bench->run({u"--json"_s, u"jobs"_s}).json().toArray();
    QHash<QString, QHash<QString, qint64>> stages; // of a job, by name in small letters
    for (const QJsonValue &job : jobs) {
        const QJsonArray ofJob = job["stages"_L1].toArray();
        for (const QJsonValue &stage : ofJob)
            stages[job["reference"_L1].toString()].insert(stage["name"_L1].toString().toLower(),
                                                          stage["id"_L1].toInteger());
    }
    QSet<QString> everywhere;
    for (const QHash<QString, qint64> &ofJob : std::as_const(stages))
        everywhere.unite({ofJob.keyBegin(), ofJob.keyEnd()});
    // The name that most jobs have.
    const auto having = [&stages](const QString &one) {
        return std::count_if(stages.cbegin(), stages.cend(),
                             [&one](const QHash<QString, qint64> &ofJob) { return ofJob.contains(one); });
    };
    const QString name = *std::max_element(everywhere.cbegin(), everywhere.cend(),
                                           [&](const QString &a, const QString &b) { return having(a) < having(b); });
    const QJsonArray all = json({u"list"_s});
    QHash<QString, QString> jobOf;
    for (const QJsonValue &one : all)
        jobOf.insert(one["reference"_L1].toString(), one["job_reference"_L1].toString());
    const CliRun run = m_bench->run(
        {u"--json"_s, u"edit"_s, u"--query"_s, u""_s, u"--yes"_s, u"job_stage_id="_s + name.toUpper(), u"--dry-run"_s});
    const QJsonArray rows = run.json().toArray();
    QCOMPARE(rows.size(), all.size());
    QSet<QString> found;
    int lacking = 0;
    for (const QJsonValue &row : rows) {
        const QHash<QString, qint64> own = stages.value(jobOf.value(row["reference"_L1].toString()));
        if (own.contains(name)) {
            QCOMPARE(row["after"_L1].toInteger(), own.value(name));
            found.insert(jobOf.value(row["reference"_L1].toString()));
        } else {
            ++lacking;
            QCOMPARE(row["outcome"_L1].toString(), u"impossible"_s);
            QVERIFY(row["problem"_L1]["text"_L1].toString().contains(u"no stage"_s));
        }
    }
    QVERIFY(found.size() > 1);
    QCOMPARE(run.code, lacking > 0 ? 1 : 0);
}

void CliMany::whatIsWrongIsSaid()
{
    start(10);
    const QStringList two = m_all.first(2);
    const auto edit = [&](const QStringList &more, const QByteArray &input = {}) {
        return m_bench->run(QStringList{u"edit"_s} + more, input);
    };
    EXITS(1, edit({}));
    EXITS(1, edit({two.at(0), two.at(1)}));
    EXITS(2, edit({two.at(0), u"wttj-nobody"_s, u"subtitle=x"_s}));
    EXITS(1, edit({u"--query"_s, u""_s, u"subtitle=x"_s})); // everybody, perhaps by mistake
    EXITS(2, edit({u"--query"_s, u"nobody-is-called-so"_s, u"subtitle=x"_s}));
    EXITS(1, edit({u"--query"_s, u"a"_s, u"--from-file"_s, u"-"_s, u"subtitle=x"_s}, "r\n"));
    EXITS(1, edit({u"--from-file"_s, u"/nowhere"_s, u"subtitle=x"_s}));
    EXITS(1, edit({u"--from-file"_s, u"-"_s, u"subtitle=x"_s}, "\n"));
    const CliRun personal = edit({two.at(0), two.at(1), u"email=a@example.com"_s});
    QCOMPARE(personal.code, 1);
    QVERIFY2(personal.err.contains("tag_list") && !personal.err.contains("phone,"), personal.err.constData());
    EXITS(1, edit({two.at(0), u"subtitle=x"_s, two.at(1)})); // a reference after an assignment
    QVERIFY(json({u"drafts"_s}).isEmpty());
    EXITS(0, edit({u"--from-file"_s, u"-"_s, u"subtitle=x"_s}, two.join(u"\r\n"_s).toUtf8() + "\n\n"));
    QCOMPARE(json({u"drafts"_s}).size(), 2);
    EXITS(1, edit({u"--where"_s, u"whatever"_s, u"subtitle=y"_s}));
    EXITS(2, edit({u"--filter"_s, u"never saved"_s, u"subtitle=y"_s}));
    QCOMPARE(json({u"edit"_s, u"--where"_s, u"is:draft"_s, u"subtitle=y"_s, u"--dry-run"_s}).size(), 2);
    EXITS(2, m_bench->run({u"undo"_s, u"--last"_s}));
    EXITS(1, m_bench->run({u"undo"_s}));
    EXITS(2, m_bench->run({u"send"_s, u"--run"_s, u"nothing"_s}));
}

void CliMany::whomALinkWasSentIsFound()
{
    start(40);
    const auto found = [this](const QString &condition) {
        QStringList references;
        const QJsonArray all = json({u"list"_s, u"--where"_s, condition});
        for (const QJsonValue &each : all)
            references.append(each["reference"_L1].toString());
        return references;
    };
    const QString one = found(u"lacks:sent-link"_s).value(3);
    QVERIFY(!one.isEmpty());
    EXITS(0, m_bench->run({u"edit"_s, one, u"media_linkedin=https://www.linkedin.com/in/zoe"_s}));
    QCOMPARE(found(u"has:sent-link"_s), QStringList()); // drafted is not sent
    const qsizetype all = found(u"lacks:sent-link"_s).size();
    QVERIFY(all > 1);
    EXITS(0, m_bench->run({u"send"_s, one}));
    QCOMPARE(found(u"has:sent-link"_s), QStringList{one});
    QVERIFY(!found(u"lacks:sent-link"_s).contains(one));
    QCOMPARE(found(u"lacks:sent-link"_s).size(), all - 1);
}

void CliMany::aRunOfThreeHundred_data()
{
    QTest::addColumn<bool>("isInstaView");
    QTest::newRow("Welcome Kit") << false;
    QTest::newRow("InstaView") << true;
}

/// Five are refused at first, one is in conflict; taken back while a colleague edited twenty of them.
void CliMany::aRunOfThreeHundred()
{
    QFETCH(bool, isInstaView);
    start(isInstaView ? 2000 : 320, isInstaView);
    QVERIFY2(m_all.size() >= 300, qPrintable(QString::number(m_all.size())));
    // One field that is merged part by part, and one that is theirs or ours.
    const QString parts = isInstaView ? u"metadata"_s : u"tags"_s;
    const QString single = isInstaView ? u"status"_s : u"subtitle"_s;
    const QJsonArray listed = json({u"list"_s});
    QStringList chosen;
    for (const QJsonValue &one : listed) {
        const QJsonObject fields = one["fields"_L1].toObject();
        const QString status = fields["status"_L1].toString();
        const bool fits = status == "APPLIED"_L1 || status == "REJECTED"_L1;
        if (chosen.size() < 300 && (!isInstaView || (fits && fields.contains("metadata"_L1))))
            chosen.append(one["reference"_L1].toString());
    }
    QCOMPARE(chosen.size(), 300);
    const auto profileOf = [&](const QString &reference) {
        const QJsonObject whole = inAts(reference);
        return isInstaView ? whole : whole["profile"_L1].toObject();
    };
    QHash<QString, std::pair<QJsonValue, QJsonValue>> before;
    const auto both = [&](const QString &reference) {
        return std::pair(inAts(reference).value(parts), profileOf(reference).value(single));
    };
    for (const QString &reference : std::as_const(chosen))
        before.insert(reference, both(reference));

    const QByteArray file = chosen.join(u'\n').toUtf8();
    const QStringList edits = isInstaView ? QStringList{u"status=IN_PROCESS"_s, u"metadata.fair=2031"_s}
                                          : QStringList{u"subtitle=Seen at the fair"_s, u"tag_list+=fair"_s};
    EXITS(0, m_bench->run(QStringList{u"edit"_s, u"--from-file"_s, u"-"_s} + edits, file));
    QCOMPARE(json({u"drafts"_s}).size(), 300);

    const auto touch = [&](const QString &reference, const QJsonObject &changes) {
        isInstaView ? m_bench->touchInstaView(reference, changes) : m_bench->touch(reference, changes);
    };
    const QJsonObject theirs{{single, isInstaView ? u"ACCEPTED"_s : u"theirs"_s}};
    touch(chosen.at(7), theirs);
    m_bench->fault({{u"status"_s, 422},
                    {u"next"_s, 5},
                    {u"match"_s, u"(PUT|PATCH) .*(%1)"_s.arg(chosen.sliced(20, 5).join(u'|'))}});
    m_bench->run({u"--json"_s, u"send"_s});
    QJsonArray runs = json({u"runs"_s});
    QCOMPARE(runs.size(), 1);
    const QString run = runs.first()["run"_L1].toString();
    const auto counts = [&] {
        const QJsonValue first = json({u"runs"_s}).first();
        return QList<int>{first["candidates"_L1].toInt(), first["accepted"_L1].toInt(), first["refused"_L1].toInt(),
                          first["waiting"_L1].toInt()};
    };
    QCOMPARE(counts(), (QList<int>{300, 294, 6, 0}));
    // Those again; the conflict stays one.
    QCOMPARE(json({u"send"_s, u"--run"_s, run.first(8)}, 3).size(), 6);
    QCOMPARE(json({u"runs"_s}).size(), 1);
    QCOMPARE(counts(), (QList<int>{300, 299, 1, 0}));
    QVERIFY(m_bench->run({u"runs"_s}).out.contains("299"));
    EXITS(0, m_bench->run({u"discard"_s, chosen.at(7)}));

    const QStringList partly = chosen.sliced(100, 10);
    const QStringList wholly = chosen.sliced(200, 10);
    for (const QString &reference : partly) {
        QJsonValue now = inAts(reference).value(parts);
        if (isInstaView) {
            QJsonObject keys = now.toObject();
            keys.insert(u"theirs"_s, 1);
            now = keys;
        } else {
            QStringList tags = now.toVariant().toStringList();
            tags.append(u"theirs"_s);
            now = tags.join(u',');
        }
        touch(reference, {{isInstaView ? parts : u"tag_list"_s, now}});
    }
    for (const QString &reference : wholly)
        touch(reference, theirs);
    const QJsonArray undone = json({u"undo"_s, run});
    QCOMPARE(undone.size(), 598);
    QVERIFY(std::all_of(undone.cbegin(), undone.cend(),
                        [](const QJsonValue &row) { return row["outcome"_L1].toString() == "drafted"_L1; }));
    QCOMPARE(json({u"drafts"_s}).size(), 299);
    const QJsonArray sent = json({u"send"_s}, 3);
    QCOMPARE(sent.size(), 299);
    for (const QJsonValue &one : sent) {
        const bool asks = wholly.contains(one["reference"_L1].toString());
        QCOMPARE(one["fate"_L1].toString(), asks ? u"conflict"_s : u"accepted"_s);
    }
    QCOMPARE(json({u"runs"_s}).size(), 2);
    for (const QString &reference : std::as_const(chosen)) {
        const auto now = both(reference);
        const auto then = before.value(reference);
        if (wholly.contains(reference) || reference == chosen.at(7)) {
            QCOMPARE(now.second, theirs.value(single)); // theirs is not overwritten
            continue;
        }
        // Nothing is as empty as an empty text.
        QVERIFY2(now.second == then.second || now.second.toString() == then.second.toString(), qPrintable(reference));
        if (!partly.contains(reference)) {
            QCOMPARE(now.first.toObject(), then.first.toObject());
            QCOMPARE(now.first.toArray(), then.first.toArray());
        } else if (isInstaView) {
            QJsonObject keys = then.first.toObject();
            keys.insert(u"theirs"_s, 1);
            QCOMPARE(now.first.toObject(), keys);
        } else {
            QJsonArray tags = then.first.toArray();
            tags.append(u"theirs"_s);
            QCOMPARE(now.first.toArray(), tags);
        }
    }
}

void CliMany::undoIsOfOneRun()
{
    start(10);
    const QString &one = m_all.first();
    const QString first = profileSubtitle(one);
    EXITS(0, m_bench->run({u"edit"_s, one, u"subtitle=One"_s}));
    EXITS(0, m_bench->run({u"send"_s}));
    EXITS(0, m_bench->run({u"edit"_s, one, u"subtitle=Two"_s}));
    EXITS(0, m_bench->run({u"send"_s}));
    const CliRun table = m_bench->run({u"undo"_s, u"--last"_s});
    QCOMPARE(table.code, 0);
    QVERIFY2(table.out.contains("Two → One"), table.out.constData());
    const CliRun again = m_bench->run({u"undo"_s, u"--last"_s});
    QCOMPARE(again.code, 1); // it is drafted already
    QVERIFY2(again.out.contains("unsent change") && again.err.contains("Nothing in this run"), again.err.constData());
    EXITS(0, m_bench->run({u"send"_s}));
    QCOMPARE(profileSubtitle(one), u"One"_s);
    QVERIFY(first != u"One"_s);
}

QTEST_GUILESS_MAIN(CliMany)
#include "tst_cli_many.moc"
