// SPDX-License-Identifier: MIT
#include "fault/killer.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;
using vivier::test::Killer;

/// As tst_kill, on InstaView: edits of a text, of one key of metadata, of status and jobs, and creates whose gender and
/// CV follow in a PATCH. Nothing that was acknowledged is lost or written twice, no candidate is there twice, and each
/// that was created is whole.
class KillInstaView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killsAtRandomMoments();

private:
    /// What may stand in a field in the end: the last acknowledged wish, and later ones whose fate nobody was told.
    struct Wish
    {
        QString acknowledged;
        QStringList possible;
    };
    enum class Sure { No, Yes };

    void edit(bool kill);
    void create(bool kill);
    void colleague();
    void answerQuestions();
    void sendTheRest();
    void checkEdits();
    void checkCreates();
    void checkWrites();

    QString someone() { return m_references.at(m_killer->roll(static_cast<int>(m_references.size()))); }
    QString wishFor(const QString &field);
    static QStringList valuesOf(const QJsonObject &record, const QString &field);

    std::unique_ptr<CliBench> m_bench;
    std::unique_ptr<Killer> m_killer;
    QStringList m_references;
    QStringList m_jobs;
    QMap<std::pair<QString, QString>, Wish> m_wishes; ///< by reference and field
    QMap<QString, QString> m_theirs;                  ///< reference → first name by the colleague
    QMap<QString, Sure> m_creates;                    ///< by email
    QSet<QString> m_ours;                             ///< every text and number that an edit ever wanted
    int m_serial = 0;
    int m_acknowledged = 0;
};

void KillInstaView::initTestCase()
{
    m_bench = std::make_unique<CliBench>();
    m_killer = std::make_unique<Killer>(*m_bench);
    QCOMPARE(m_bench->addInstaView().code, 0);
    QCOMPARE(m_bench->run({u"pull"_s}).code, 0);
    const QJsonArray all = m_bench->run({u"--json"_s, u"list"_s}).json().toArray();
    for (const QJsonValue &one : all)
        m_references.append(one["reference"_L1].toString());
    m_references = m_references.first(8); // so that edits meet
    const QJsonArray jobs = m_bench->run({u"--json"_s, u"jobs"_s}).json().toArray();
    for (const QJsonValue &job : jobs)
        m_jobs.append(job["reference"_L1].toString());
    QVERIFY(m_jobs.size() > 2);
    m_bench->fault({{u"latency_ms"_s, 3}}); // requests take a while, so that kills fall between and into them
}

/// Texts and numbers are unique and grow.
QString KillInstaView::wishFor(const QString &field)
{
    static const QStringList statuses{u"APPLIED"_s, u"IN_PROCESS"_s, u"ACCEPTED"_s, u"REJECTED"_s};
    if (field == "status"_L1)
        return statuses.at(m_killer->roll(static_cast<int>(statuses.size())));
    if (field == "jobIds"_L1)
        return m_jobs.at(m_killer->roll(static_cast<int>(m_jobs.size())));
    ++m_serial;
    const QString wish = field == "lastName"_L1 ? u"Name %1"_s.arg(m_serial) : QString::number(m_serial);
    m_ours.insert(wish);
    return wish;
}

void KillInstaView::edit(bool kill)
{
    static const QStringList fields{u"lastName"_s, u"metadata.kill"_s, u"status"_s, u"jobIds"_s};
    const QString reference = someone();
    QMap<QString, QString> values;
    for (int i = m_killer->roll(2) + 1; i > 0; --i) {
        const QString field = fields.at(m_killer->roll(static_cast<int>(fields.size())));
        values[field] = wishFor(field);
    }
    QStringList words{reference};
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        words.append(it.key() + u'=' + it.value());
    const CliRun run = m_killer->run(u"edit"_s, words, kill);
    QVERIFY2(run.code <= 0, run.err.constData());
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        Wish &wish = m_wishes[{reference, it.key()}];
        if (run.code == 0) {
            wish = {.acknowledged = it.value(), .possible = {}};
            ++m_acknowledged;
        } else {
            wish.possible.append(it.value());
        }
    }
}

void KillInstaView::create(bool kill)
{
    const QString email = u"new%1@example.com"_s.arg(++m_serial);
    const QString job = wishFor(u"jobIds"_s);
    const CliRun run = m_killer->run(u"new"_s,
                                     {u"firstName=Zoë"_s, u"lastName=New %1"_s.arg(m_serial), u"email="_s + email,
                                      u"gdprExpiryDate=2031-01-31"_s, u"jobIds="_s + job, u"metadata.source=fair"_s,
                                      u"gender=female"_s, u"cv=CV of "_s + email},
                                     kill);
    QVERIFY2(run.code <= 0, run.err.constData());
    m_creates[email] = run.code == 0 ? Sure::Yes : Sure::No;
    m_acknowledged += run.code == 0;
}

void KillInstaView::colleague()
{
    const QString reference = someone();
    m_theirs[reference] = u"Theirs %1"_s.arg(++m_serial);
    m_bench->touchInstaView(reference, {{u"firstName"_s, m_theirs.value(reference)}});
}

/// Nobody else writes these fields: what was edited again after a send that died halfway collides with what that send
/// had written.
void KillInstaView::answerQuestions()
{
    const QJsonArray questions = m_bench->run({u"--json"_s, u"conflicts"_s}).json().toArray();
    for (const QJsonValue &question : questions) {
        const QString field = question["field"_L1].toString();
        const QJsonValue theirs = question["theirs"_L1];
        const QString told = theirs.isObject() ? QString::number(theirs["kill"_L1].toInt()) : theirs.toString();
        const bool isOurs = field == "status"_L1 || m_ours.contains(told);
        QVERIFY2(isOurs, QJsonDocument(question.toObject()).toJson().constData());
        const CliRun run = m_bench->run({u"resolve"_s, question["reference"_L1].toString(), field + u"=mine"_s});
        QVERIFY2(run.code == 0, run.err.constData());
    }
}

void KillInstaView::sendTheRest()
{
    for (int round = 0; round < 5; ++round) {
        const CliRun run = m_bench->run({u"send"_s});
        if (m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray().isEmpty())
            return;
        if (run.code == 3) // a lost create was looked for, not found, and asked
            m_bench->run({u"--yes"_s, u"send"_s});
        answerQuestions();
        if (round == 4)
            QFAIL(("drafts are left: " + run.out + run.err).constData());
    }
}

QStringList KillInstaView::valuesOf(const QJsonObject &record, const QString &field)
{
    if (field == "metadata.kill"_L1)
        return {QString::number(record["metadata"_L1]["kill"_L1].toInt())};
    if (field != "jobIds"_L1)
        return {record[field].toString()};
    QStringList jobs;
    const QJsonArray ids = record["jobIds"_L1].toArray();
    for (const QJsonValue &id : ids)
        jobs.append(id.toString());
    return jobs;
}

/// Jobs are merged as sets: what was wished is among them.
void KillInstaView::checkEdits()
{
    for (auto it = m_wishes.cbegin(); it != m_wishes.cend(); ++it) {
        const auto &[reference, field] = it.key();
        if (it->acknowledged.isEmpty()) // only unacknowledged edits: the old value may stand too
            continue;
        const QStringList there = valuesOf(m_bench->stateInInstaView(reference), field);
        const bool isThere = std::any_of(there.cbegin(), there.cend(), [&it](const QString &value) {
            return value == it->acknowledged || it->possible.contains(value);
        });
        QVERIFY2(isThere,
                 qPrintable(u"%1 %2 is “%3”, not “%4”"_s.arg(reference, field, there.join(u", "_s), it->acknowledged)));
    }
    for (auto it = m_theirs.cbegin(); it != m_theirs.cend(); ++it)
        QCOMPARE(m_bench->stateInInstaView(it.key())["firstName"_L1].toString(), it.value());
}

void KillInstaView::checkCreates()
{
    QCOMPARE(m_bench->run({u"pull"_s, u"--all"_s}).code, 0);
    QMap<QString, QStringList> made; // email → references
    const QJsonArray all = m_bench->run({u"--json"_s, u"list"_s}).json().toArray();
    for (const QJsonValue &one : all)
        made[one["fields"_L1]["email"_L1].toString()].append(one["reference"_L1].toString());
    for (auto it = m_creates.cbegin(); it != m_creates.cend(); ++it) {
        const QStringList references = made.value(it.key());
        QVERIFY2(references.size() <= 1, qPrintable(it.key() + u" is there twice"_s));
        QVERIFY2(!references.isEmpty() || *it == Sure::No, qPrintable(it.key() + u" was lost"_s));
        if (references.isEmpty())
            continue;
        const QJsonObject record = m_bench->stateInInstaView(references.first());
        QCOMPARE(record["gender"_L1].toString(), u"female"_s);
        QCOMPARE(record["cvSource"_L1].toString(), u"CV of "_s + it.key());
        QCOMPARE(record["metadata"_L1]["source"_L1].toString(), u"fair"_s);
    }
}

/// Of what is unique and grows nothing is written twice, or after a later one. A gender that arrived is not sent again;
/// a CV may be: nobody can see whether it arrived.
void KillInstaView::checkWrites()
{
    QMap<std::pair<QString, QString>, int> latest;
    QMap<QString, int> posts;
    const QList<QJsonObject> journal = m_bench->journal();
    for (const QJsonObject &entry : journal) {
        const QJsonObject body = entry["body"_L1].toObject();
        if (entry["method"_L1] == "POST"_L1 && entry["status"_L1].toInt() / 100 == 2)
            ++posts[body["email"_L1].toString()];
        if (entry["method"_L1] != "PATCH"_L1 || entry["status"_L1].toInt() != 200)
            continue;
        const QString reference = entry["path"_L1].toString().section(u'/', -1);
        QMap<QString, int> numbers;
        if (body.contains("lastName"_L1))
            numbers[u"lastName"_s] = body["lastName"_L1].toString().section(u' ', -1).toInt();
        if (body.contains("metadata"_L1))
            numbers[u"metadata"_s] = body["metadata"_L1]["kill"_L1].toInt();
        if (body.contains("gender"_L1))
            numbers[u"gender"_s] = 1;
        for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
            int &before = latest[{reference, it.key()}];
            QVERIFY2(*it > before,
                     qPrintable(u"%1 %2 was written after number %3"_s.arg(it.key()).arg(*it).arg(before)));
            before = *it;
        }
    }
    for (auto it = posts.cbegin(); it != posts.cend(); ++it)
        QVERIFY2(*it == 1, qPrintable(u"%1 was created %2 times"_s.arg(it.key()).arg(*it)));
}

void KillInstaView::killsAtRandomMoments()
{
    QElapsedTimer timer;
    timer.start();
    while (m_killer->kills() < Killer::wanted()) {
        if (m_killer->roll(10) < 6)
            edit(m_killer->roll(3) == 0);
        else
            create(m_killer->roll(3) == 0);
        if (m_killer->roll(4) == 0)
            colleague();
        const CliRun sent = m_killer->run(u"send"_s, {}, true);
        QVERIFY2(sent.code <= 0 || sent.code == 3, (sent.out + sent.err).constData());
        if (m_killer->roll(8) == 0)
            answerQuestions();
        if (QTest::currentTestFailed())
            return;
    }
    sendTheRest();
    checkEdits();
    checkCreates();
    checkWrites();
    qInfo("%d kills, %d acknowledged edits, %lld requests, %.1f s", m_killer->kills(), m_acknowledged,
          static_cast<long long>(m_bench->journal().size()), double(timer.elapsed()) / 1000);
}

QTEST_GUILESS_MAIN(KillInstaView)
#include "tst_kill_instaview.moc"
