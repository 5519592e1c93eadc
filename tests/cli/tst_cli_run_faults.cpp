// SPDX-License-Identifier: MIT
// Each verb of a bulk edit over 300 candidates, with a kill, a pause, refusals and a conflict in the middle: every
// write arrives once, and what is taken back leaves alone what a colleague did since.
#include "cli/clibench.h"

#include <QDate>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;

namespace {

constexpr int candidates = 300;

/// What of a record a bulk edit is about here, in one form for both ATSs.
QJsonObject watched(const QJsonObject &record, bool isInstaView)
{
    if (!isInstaView)
        return {{u"subtitle"_s, record["profile"_L1]["subtitle"_L1].toString()},
                {u"tags"_s, record["tags"_L1]},
                {u"archived"_s, record["archived"_L1]},
                {u"stage"_s, record["stage"_L1]["name"_L1]},
                {u"letter"_s, record["cover_letter"_L1].toString()},
                {u"comments"_s, record["comments"_L1].toArray().size()}};
    QStringList jobs = record["jobIds"_L1].toVariant().toStringList();
    std::sort(jobs.begin(), jobs.end());
    return {{u"status"_s, record["status"_L1]},
            {u"expiry"_s, record["gdprExpiryDate"_L1].toString().left(10)},
            {u"metadata"_s, record["metadata"_L1]},
            {u"jobs"_s, QJsonArray::fromStringList(jobs)}};
}

QJsonArray with(const QJsonArray &items, const QString &added, const QString &removed = {})
{
    QStringList all = items.toVariantList().isEmpty() ? QStringList() : QVariant(items.toVariantList()).toStringList();
    all.removeAll(removed);
    if (!all.contains(added))
        all.append(added);
    return QJsonArray::fromStringList(all);
}

} // namespace

class CliRunFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }
    void everythingArrivesOnce_data();
    void everythingArrivesOnce();

private:
    void start(bool isInstaView);
    void choose();
    QStringList edits() const;
    QJsonObject expected(QJsonObject before) const;
    QJsonArray json(const QStringList &words) const;
    QJsonObject state(const QString &reference) const;
    void touch(const QString &reference, const QJsonObject &changes) const;
    void setFaults() const;
    QList<int> counts() const;
    void settleUnsure() const;
    void sendUntilSettled(const QString &run) const;
    void eachWriteOnce(qsizetype mark) const;

    std::unique_ptr<CliBench> m_bench;
    bool m_isInstaView = false;
    QStringList m_chosen;
    QString m_stage;
    QString m_tag;
    QString m_job;
};

QJsonArray CliRunFaults::json(const QStringList &words) const
{
    return m_bench->run(QStringList{u"--json"_s} + words).json().toArray();
}

QJsonObject CliRunFaults::state(const QString &reference) const
{
    return watched(m_isInstaView ? m_bench->stateInInstaView(reference) : m_bench->stateInAts(reference),
                   m_isInstaView);
}

void CliRunFaults::touch(const QString &reference, const QJsonObject &changes) const
{
    m_isInstaView ? m_bench->touchInstaView(reference, changes) : m_bench->touch(reference, changes);
}

void CliRunFaults::start(bool isInstaView)
{
    m_isInstaView = isInstaView;
    m_bench = std::make_unique<CliBench>(QStringList{u"--candidates"_s, isInstaView ? u"2000"_s : u"700"_s});
    const CliRun added = isInstaView ? m_bench->addInstaView() : m_bench->addAccount();
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(m_bench->run({u"pull"_s, u"--all"_s}).code, 0);
}

/// Of whom each verb changes something.
void CliRunFaults::choose()
{
    m_chosen.clear();
    const QJsonArray jobs = json({u"jobs"_s});
    m_job = jobs.first()["reference"_L1].toString();
    QHash<QString, int> having;
    QHash<QString, QSet<QString>> stages; // of a job
    for (const QJsonValue &job : jobs) {
        const QJsonArray own = job["stages"_L1].toArray();
        for (const QJsonValue &stage : own) {
            stages[job["reference"_L1].toString()].insert(stage["name"_L1].toString());
            ++having[stage["name"_L1].toString()];
        }
    }
    for (auto name = having.cbegin(); name != having.cend(); ++name) {
        if (m_stage.isEmpty() || name.value() > having.value(m_stage))
            m_stage = name.key();
    }
    const QJsonArray all = json({u"list"_s});
    for (const QJsonValue &one : all) {
        const QJsonObject fields = one["fields"_L1].toObject();
        const QString status = fields["status"_L1].toString();
        const QJsonObject metadata = fields["metadata"_L1].toObject();
        const bool isReadable =
            !metadata.isEmpty() && !metadata.contains("unreadable"_L1) && fields["jobIds"_L1].isArray();
        const bool fits = m_isInstaView ? (status == "APPLIED"_L1 || status == "REJECTED"_L1) && isReadable
                                        : stages.value(one["job_reference"_L1].toString()).contains(m_stage) &&
                                              !fields["archived"_L1].toBool();
        if (fits && m_chosen.size() < candidates)
            m_chosen.append(one["reference"_L1].toString());
        if (fits && m_tag.isEmpty())
            m_tag = fields["tag_list"_L1][0].toString();
    }
    QCOMPARE(m_chosen.size(), candidates);
}

QStringList CliRunFaults::edits() const
{
    if (m_isInstaView)
        return {u"status=IN_PROCESS"_s,
                u"gdprExpiryDate=2031-05-01"_s,
                u"metadata.fair=2031"_s,
                u"jobIds+="_s + m_job,
                u"--clear"_s,
                u"metadata.note"_s};
    return {u"subtitle=Met at the fair"_s,
            u"tag_list+=fair"_s,
            u"tag_list-="_s + m_tag,
            u"archived=true"_s,
            u"job_stage_id="_s + m_stage,
            u"comment=Seen at the fair"_s,
            u"--clear"_s,
            u"cover_letter"_s};
}

QJsonObject CliRunFaults::expected(QJsonObject before) const
{
    if (m_isInstaView) {
        QJsonObject metadata = before["metadata"_L1].toObject();
        metadata.insert(u"fair"_s, 2031);
        metadata.remove(u"note"_s);
        QStringList jobs = QVariant(with(before["jobs"_L1].toArray(), m_job).toVariantList()).toStringList();
        std::sort(jobs.begin(), jobs.end());
        return {{u"status"_s, u"IN_PROCESS"_s},
                {u"expiry"_s, u"2031-05-01"_s},
                {u"metadata"_s, metadata},
                {u"jobs"_s, QJsonArray::fromStringList(jobs)}};
    }
    before[u"subtitle"_s] = u"Met at the fair"_s;
    before[u"tags"_s] = with(before["tags"_L1].toArray(), u"fair"_s, m_tag);
    before[u"archived"_s] = true;
    before[u"stage"_s] = m_stage;
    before[u"letter"_s] = QString();
    before[u"comments"_s] = before["comments"_L1].toInt() + 1;
    return before;
}

/// Five are refused once, and one is answered by a request for a pause.
void CliRunFaults::setFaults() const
{
    const QString match = u"(PUT|PATCH) .*(%1)"_s;
    m_bench->faults(
        {QJsonObject{{u"status"_s, 422}, {u"next"_s, 5}, {u"match"_s, match.arg(m_chosen.sliced(20, 5).join(u'|'))}},
         QJsonObject{
             {u"status"_s, 429}, {u"retry_after"_s, 1}, {u"next"_s, 1}, {u"match"_s, match.arg(m_chosen.at(150))}}});
}

/// Candidates, accepted, refused, waiting: of the newest run.
QList<int> CliRunFaults::counts() const
{
    const QJsonValue run = json({u"runs"_s}).first();
    return {run["candidates"_L1].toInt(), run["accepted"_L1].toInt(), run["refused"_L1].toInt(),
            run["waiting"_L1].toInt()};
}

/// A comment that was on its way when the program was killed: somebody looks there.
void CliRunFaults::settleUnsure() const
{
    const QJsonArray open = json({u"conflicts"_s});
    for (const QJsonValue &one : open) {
        if (!one["unsure"_L1].toBool())
            continue;
        const QString reference = one["reference"_L1].toString();
        const QJsonArray comments = m_bench->stateInAts(reference)["comments"_L1].toArray();
        const bool isThere = std::any_of(comments.cbegin(), comments.cend(), [](const QJsonValue &comment) {
            return comment["raw_content"_L1].toString() == "Seen at the fair"_L1;
        });
        QCOMPARE(m_bench->run({u"resolve"_s, reference, isThere ? u"comment=theirs"_s : u"comment=mine"_s}).code, 0);
    }
}

void CliRunFaults::sendUntilSettled(const QString &run) const
{
    for (int round = 0; round < 40 && counts() != QList<int>{candidates, candidates - 1, 1, 0}; ++round) {
        m_bench->run({u"send"_s, u"--run"_s, run});
        settleUnsure();
    }
    QCOMPARE(counts(), (QList<int>{candidates, candidates - 1, 1, 0}));
}

void CliRunFaults::eachWriteOnce(qsizetype mark) const
{
    QHash<QString, int> taken; // of each candidate, by kind of write
    for (const QJsonObject &entry : m_bench->writesSince(mark)) {
        const int status = entry["status"_L1].toInt();
        const QString whom = entry["body"_L1]["candidate_reference"_L1].toString(entry["path"_L1].toString());
        if (status >= 200 && status < 300 && !entry["path"_L1].toString().startsWith(u"/sandbox"_s))
            ++taken[entry["method"_L1].toString() + u' ' + whom.section(u'/', -1)];
    }
    for (const QString &reference : m_chosen) {
        const bool isKept = reference == m_chosen.at(7); // in conflict
        const QString update = (m_isInstaView ? u"PATCH "_s : u"PUT "_s) + reference;
        QVERIFY2(taken.take(update) == (isKept ? 0 : 1), qPrintable(update));
        if (!m_isInstaView)
            QVERIFY2(taken.take(u"POST "_s + reference) == (isKept ? 0 : 1), qPrintable(reference));
    }
    QVERIFY2(taken.isEmpty(), qPrintable(QStringList(taken.keys()).join(u' ')));
}

void CliRunFaults::everythingArrivesOnce_data()
{
    QTest::addColumn<bool>("isInstaView");
    QTest::newRow("Welcome Kit") << false;
    QTest::newRow("InstaView") << true;
}

void CliRunFaults::everythingArrivesOnce()
{
    QFETCH(bool, isInstaView);
    start(isInstaView);
    choose();
    QHash<QString, QJsonObject> before;
    for (const QString &reference : std::as_const(m_chosen))
        before.insert(reference, state(reference));
    const CliRun edited =
        m_bench->run(QStringList{u"edit"_s, u"--from-file"_s, u"-"_s} + edits(), m_chosen.join(u'\n').toUtf8());
    QVERIFY2(edited.code == 0, edited.err.constData());

    const QString single = isInstaView ? u"status"_s : u"subtitle"_s;
    const QString theirs = isInstaView ? u"ACCEPTED"_s : u"Theirs"_s;
    touch(m_chosen.at(7), {{single, theirs}});
    setFaults();
    const qsizetype mark = m_bench->mark();
    m_bench->killDuring({u"send"_s}, 30);
    const QList<int> atKill = counts();
    QVERIFY2(atKill.at(1) > 0 && atKill.at(3) > 0, "the kill was not in the middle");
    const QString run = json({u"runs"_s}).first()["run"_L1].toString();
    sendUntilSettled(run);
    QCOMPARE(json({u"runs"_s}).size(), 1);
    eachWriteOnce(mark);
    for (const QString &reference : std::as_const(m_chosen)) {
        QJsonObject wanted = expected(before.value(reference));
        if (reference == m_chosen.at(7)) {
            wanted = before.value(reference);
            wanted[single] = theirs;
        }
        QCOMPARE(state(reference), wanted);
    }

    QCOMPARE(m_bench->run({u"discard"_s, m_chosen.at(7)}).code, 0);
    const QStringList edited20 = m_chosen.sliced(100, 20);
    for (const QString &reference : edited20)
        touch(reference, {{single, theirs}});
    QCOMPARE(m_bench->run({u"undo"_s, run}).code, 0);
    QCOMPARE(json({u"drafts"_s}).size(), candidates - 1);
    const QJsonArray sent = json({u"send"_s});
    QCOMPARE(sent.size(), candidates - 1);
    for (const QJsonValue &one : sent) {
        const bool asks = edited20.contains(one["reference"_L1].toString());
        QCOMPARE(one["fate"_L1].toString(), asks ? u"conflict"_s : u"accepted"_s);
    }
    for (const QString &reference : std::as_const(m_chosen)) {
        QJsonObject wanted = before.value(reference);
        QJsonObject now = state(reference);
        if (edited20.contains(reference) || reference == m_chosen.at(7)) {
            QCOMPARE(now[single].toString(), theirs);
            continue;
        }
        // A day that has passed, or none, InstaView does not take: the table of undo says so.
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const bool isGone = isInstaView && wanted["expiry"_L1].toString() <= today;
        for (const QString &kept : {u"comments"_s, isGone ? u"expiry"_s : u"comments"_s}) { // what was written stays
            wanted.remove(kept);
            now.remove(kept);
        }
        for (QJsonObject *one : {&wanted, &now}) { // in another order, perhaps
            QStringList tags = (*one)["tags"_L1].toVariant().toStringList();
            std::sort(tags.begin(), tags.end());
            (*one)[u"tags"_s] = QJsonArray::fromStringList(tags);
        }
        QCOMPARE(now, wanted);
    }
}

QTEST_GUILESS_MAIN(CliRunFaults)
#include "tst_cli_run_faults.moc"
