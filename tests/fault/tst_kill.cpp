// SPDX-License-Identifier: MIT
#include "fault/killer.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using vivier::test::CliBench;
using vivier::test::CliRun;
using vivier::test::Killer;

/// Edits and sends through the real vivier-cli, which is killed (SIGKILL) at random moments. What it acknowledged with
/// status 0 is there afterwards or at the ATS, and the ATS got nothing twice. Welcome Kit; see tst_kill_instaview.
class Kill : public QObject
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
    void comment(bool kill);
    void colleague();
    void sendTheRest();
    void answerQuestions();
    void checkFields();
    void checkCreates();
    void checkComments();
    void checkWrites();

    int roll(int below) { return m_killer->roll(below); }
    QString someone() { return m_references.at(roll(static_cast<int>(m_references.size()))); }
    QString unique(const QString &word) { return u"%1 %2"_s.arg(word).arg(++m_serial); }
    qsizetype commentsAtAts(const QString &reference, const QString &text) const;

    std::unique_ptr<CliBench> m_bench;
    std::unique_ptr<Killer> m_killer;
    QStringList m_references;
    QMap<std::pair<QString, QString>, Wish> m_wishes;
    QMap<QString, QString> m_theirs;                    ///< reference → subtitle of the colleague
    QMap<QString, Sure> m_creates;                      ///< by email
    QMap<std::pair<QString, QString>, Sure> m_comments; ///< reference and text
    QSet<QString> m_ours;                               ///< every value that an edit ever wanted
    int m_serial = 0;
    int m_ownCollisions = 0;
    int m_acknowledged = 0;
};

void Kill::initTestCase()
{
    m_bench = std::make_unique<CliBench>();
    m_killer = std::make_unique<Killer>(*m_bench);
    QCOMPARE(m_bench->addAccount().code, 0);
    QCOMPARE(m_bench->run({u"pull"_s, u"--job"_s, u"WTTJ_gld0A7L"_s}).code, 0);
    const QJsonArray all = m_bench->run({u"--json"_s, u"list"_s}).json().toArray();
    for (const QJsonValue &one : all)
        m_references.append(one["reference"_L1].toString());
    QVERIFY(!m_references.isEmpty());
    m_bench->fault({{u"latency_ms"_s, 3}}); // requests take a while, so that kills fall between and into them
}

void Kill::edit(bool kill)
{
    const QString reference = someone();
    const QStringList fields{u"phone"_s, u"cover_letter"_s, u"lastname"_s, u"media_github"_s};
    QStringList words{reference};
    QMap<QString, QString> values;
    for (int i = roll(2) + 1; i > 0; --i) {
        const QString field = fields.at(roll(static_cast<int>(fields.size())));
        values[field] = field == "media_github"_L1 ? u"https://github.com/n%1"_s.arg(++m_serial) : unique(field);
    }
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        words.append(it.key() + u'=' + it.value());
        m_ours.insert(it.value());
    }
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

void Kill::create(bool kill)
{
    const QString email = u"new%1@example.com"_s.arg(++m_serial);
    const CliRun run =
        m_killer->run(u"new"_s,
                      {u"job_reference=WTTJ_gld0A7L"_s, u"firstname=Zoë"_s, u"lastname=New %1"_s.arg(m_serial),
                       u"email="_s + email, u"tag_list=kill, test"_s},
                      kill);
    QVERIFY2(run.code <= 0, run.err.constData());
    m_creates[email] = run.code == 0 ? Sure::Yes : Sure::No;
    m_acknowledged += run.code == 0;
}

void Kill::comment(bool kill)
{
    const QString reference = someone();
    // One comment at a time: another would replace it while it is only drafted.
    const QJsonObject known = m_bench->show(reference);
    if (known["draft"_L1].toObject().contains(u"comment"_s))
        return;
    const QString text = unique(u"comment"_s);
    const CliRun run = m_killer->run(u"edit"_s, {reference, u"comment="_s + text}, kill);
    QVERIFY2(run.code <= 0, run.err.constData());
    m_comments[{reference, text}] = run.code == 0 ? Sure::Yes : Sure::No;
    m_acknowledged += run.code == 0;
}

void Kill::colleague()
{
    const QString reference = someone();
    m_theirs[reference] = unique(u"theirs"_s);
    m_bench->touch(reference, {{u"subtitle"_s, m_theirs.value(reference)}});
}

qsizetype Kill::commentsAtAts(const QString &reference, const QString &text) const
{
    const QJsonArray comments = m_bench->stateInAts(reference)["comments"_L1].toArray();
    return std::count_if(comments.cbegin(), comments.cend(),
                         [&text](const QJsonValue &one) { return one["raw_content"_L1].toString() == text; });
}

/// As the recruiter does: looks in the ATS whether the comment is there.
void Kill::answerQuestions()
{
    const QJsonArray questions = m_bench->run({u"--json"_s, u"conflicts"_s}).json().toArray();
    for (const QJsonValue &question : questions) {
        const QString reference = question["reference"_L1].toString();
        bool takeTheirs = false;
        if (question["unsure"_L1].toBool()) {
            takeTheirs = commentsAtAts(reference, question["mine"_L1].toString()) > 0;
        } else {
            // Nobody else writes these fields. What was edited again after a send that died halfway collides with what
            // that send had written; anything else is wrong.
            QVERIFY2(m_ours.contains(question["theirs"_L1].toString()),
                     QJsonDocument(question.toObject()).toJson().constData());
            ++m_ownCollisions;
        }
        const QString choice = question["field"_L1].toString() + (takeTheirs ? u"=theirs"_s : u"=mine"_s);
        const CliRun run = m_bench->run({u"resolve"_s, reference, choice});
        QVERIFY2(run.code == 0, run.err.constData());
    }
}

void Kill::sendTheRest()
{
    for (int round = 0; round < 5; ++round) {
        const CliRun run = m_bench->run({u"send"_s});
        if (m_bench->run({u"--json"_s, u"drafts"_s}).json().toArray().isEmpty())
            return;
        // Killed between the note and the POST: looked for, not found, and asked.
        if (run.code == 3)
            m_bench->run({u"--yes"_s, u"send"_s});
        answerQuestions();
        if (round == 4)
            QFAIL(("drafts are left: " + run.out + run.err).constData());
    }
}

void Kill::checkFields()
{
    for (auto it = m_wishes.cbegin(); it != m_wishes.cend(); ++it) {
        const auto &[reference, field] = it.key();
        if (it->acknowledged.isEmpty()) // only unacknowledged edits: the old value may stand too
            continue;
        const QJsonObject state = m_bench->stateInAts(reference);
        const QString there = (state.contains(field) ? state[field] : state["profile"_L1][field]).toString();
        QVERIFY2(there == it->acknowledged || it->possible.contains(there),
                 qPrintable(u"%1 %2 is “%3”, not “%4”"_s.arg(reference, field, there, it->acknowledged)));
    }
    for (auto it = m_theirs.cbegin(); it != m_theirs.cend(); ++it)
        QCOMPARE(m_bench->stateInAts(it.key())["profile"_L1]["subtitle"_L1].toString(), it.value());
}

void Kill::checkCreates()
{
    QMap<QString, int> created;
    const QList<QJsonObject> journal = m_bench->journal();
    for (const QJsonObject &entry : journal) {
        const bool create = entry["method"_L1] == "POST"_L1 && entry["path"_L1].toString().endsWith(u"/candidates"_s);
        if (create && entry["status"_L1].toInt() / 100 == 2)
            ++created[entry["body"_L1]["email"_L1].toString()];
    }
    for (auto it = m_creates.cbegin(); it != m_creates.cend(); ++it) {
        const int times = created.value(it.key());
        QVERIFY2(times <= 1, qPrintable(u"%1 was created %2 times"_s.arg(it.key()).arg(times)));
        QVERIFY2(times == 1 || *it == Sure::No, qPrintable(it.key() + u" was lost"_s));
    }
}

void Kill::checkComments()
{
    for (auto it = m_comments.cbegin(); it != m_comments.cend(); ++it) {
        const auto times = commentsAtAts(it.key().first, it.key().second);
        QVERIFY2(times <= 1, qPrintable(it.key().second + u" is there twice"_s));
        QVERIFY2(times == 1 || *it == Sure::No, qPrintable(it.key().second + u" was lost"_s));
    }
}

/// Every value ends in a number of its own that grows with time, so one that was written twice, or after a later one,
/// shows in the journal. A field that the ATS never shows may be written again: nobody can see whether it arrived.
void Kill::checkWrites()
{
    static const QRegularExpression number(u"(\\d+)$"_s);
    QMap<std::pair<QString, QString>, int> latest;
    const QList<QJsonObject> journal = m_bench->journal();
    for (const QJsonObject &entry : journal) {
        if (entry["method"_L1] != "PUT"_L1 || entry["status"_L1].toInt() != 200)
            continue;
        const QString reference = entry["path"_L1].toString().section(u'/', -1);
        const QJsonObject body = entry["body"_L1].toObject();
        for (auto it = body.begin(); it != body.end(); ++it) {
            const int now = number.match(it.value().toString()).captured(1).toInt();
            int &before = latest[{reference, it.key()}];
            const bool mayRepeat = it.key().startsWith(u"media_"_s);
            QVERIFY2(now > before || (now == before && mayRepeat),
                     qPrintable(u"%1 was written after number %2"_s.arg(it.value().toString()).arg(before)));
            before = now;
        }
    }
}

void Kill::killsAtRandomMoments()
{
    QElapsedTimer timer;
    timer.start();
    while (m_killer->kills() < Killer::wanted()) {
        const int choice = roll(10);
        if (choice < 6)
            edit(roll(3) == 0);
        else if (choice < 8)
            create(roll(3) == 0);
        else
            comment(roll(3) == 0);
        if (roll(4) == 0)
            colleague();
        const CliRun sent = m_killer->run(u"send"_s, {}, true);
        QVERIFY2(sent.code <= 0 || sent.code == 3, (sent.out + sent.err).constData());
        if (roll(8) == 0)
            answerQuestions();
        if (QTest::currentTestFailed())
            return;
    }
    sendTheRest();
    checkFields();
    checkCreates();
    checkComments();
    checkWrites();
    qInfo("%d kills, %d acknowledged edits, %d collisions with an own send that died halfway, %lld requests, %.1f s",
          m_killer->kills(), m_acknowledged, m_ownCollisions, static_cast<long long>(m_bench->journal().size()),
          double(timer.elapsed()) / 1000);
}

QTEST_GUILESS_MAIN(Kill)
#include "tst_kill.moc"
