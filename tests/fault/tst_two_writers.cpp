// SPDX-License-Identifier: MIT
#include "fault/desk.h"
#include "fault/until.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSemaphore>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <random>

using namespace Qt::StringLiterals;
using namespace vivier;
using test::Desk;

namespace {

const QStringList fields{u"subtitle"_s, u"cover_letter"_s};
constexpr int people = 12; // few, so that both often work on the same one

/// A colleague on a thread and with a token of his own: writes one field of one of the people whenever he is let, a
/// random moment later.
class Colleague final : public QThread
{
public:
    Colleague(sandbox::Sandbox &sandbox, QStringList references, quint32 seed)
        : m_port(sandbox.port())
        , m_token(sandbox.options().token.toLatin1() + "-without-jobs_r")
        , m_references(std::move(references))
        , m_dice(seed)
    {
    }

    void letWrite() { m_turns.release(); }
    void finish()
    {
        m_ends = true;
        m_turns.release();
        wait();
    }
    int writes() const { return m_writes; }

private:
    void run() override
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        socket.waitForConnected();
        for (m_turns.acquire(); !m_ends; m_turns.acquire()) {
            QElapsedTimer timer;
            timer.start();
            const qint64 pause = m_dice() % 8'000'000; // ns, of the time that a send takes
            while (timer.nsecsElapsed() < pause)
                QThread::yieldCurrentThread();
            write(socket);
        }
    }

    void write(QTcpSocket &socket)
    {
        const QString &reference = m_references.at(qsizetype(m_dice() % quint32(m_references.size())));
        const QString &field = fields.at(qsizetype(m_dice() % quint32(fields.size())));
        const QByteArray body =
            QJsonDocument(QJsonObject{{field, u"theirs %1"_s.arg(++m_writes)}}).toJson(QJsonDocument::Compact);
        socket.write("PUT /api/v1/external/candidates/" + reference.toLatin1() +
                     " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_token +
                     "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
                     "\r\n\r\n" + body);
        QByteArray answer;
        while (!answer.contains("\r\n\r\n") || !answer.endsWith('}')) {
            if (!socket.waitForReadyRead(30'000))
                qFatal("the colleague gets no answer");
            answer += socket.readAll();
        }
        if (!answer.startsWith("HTTP/1.1 200"))
            qFatal("the colleague is refused: %s", answer.constData());
    }

    const quint16 m_port;
    const QByteArray m_token;
    const QStringList m_references;
    std::mt19937 m_dice;
    QSemaphore m_turns;
    std::atomic_bool m_ends = false;
    std::atomic_int m_writes = 0;
};

/// What the server's own journal says of the writes, played through in its order.
struct Verdicts
{
    int ours = 0;
    int outside = 0;       ///< written over a value that was neither our base nor read just before
    int inside = 0;        ///< written over what the colleague wrote between our read and our write
    QList<qint64> windows; ///< milliseconds from read to write
};

} // namespace

/// A colleague changes the same candidates while drafts are sent. Nothing of his is written over unseen, but for what
/// he writes between our read and our write, which no client of this API can know (welcomekit/README.md, row 10).
/// VIVIER_ROUNDS says how many drafts (500), VIVIER_SEED repeats the dice, though not the moments.
class TwoWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSilentOverwrite();

private:
    Verdicts judge(const QList<sandbox::JournalEntry> &journal) const;
    void decide(Desk &desk, const SendReport &report);
    void note(const Draft &draft);

    using Place = std::pair<QString, QString>; ///< reference and field
    QMap<Place, QString> m_before;
    QMap<QString, QString> m_bases; ///< our value, each unique → what its edit was based on
    std::mt19937 m_dice;
    int m_conflicts = 0;
    int m_accepted = 0;
};

void TwoWriters::note(const Draft &draft)
{
    for (const DraftField &field : draft.fields)
        m_bases[field.mine.text()] = field.base.text();
}

/// A conflict is decided, at random, for one side.
void TwoWriters::decide(Desk &desk, const SendReport &report)
{
    ++m_conflicts;
    const QList<Draft> drafts = desk.drafts();
    Draft draft = *std::ranges::find(drafts, report.key, &Draft::key);
    for (const FieldPlan &plan : MergePlan{report.plan}.conflicts()) {
        if (m_dice() % 2 == 0)
            draft.fields[plan.field].base = plan.theirs;
        else
            draft.fields.remove(plan.field);
    }
    note(draft);
    if (!draft.isEmpty()) {
        desk.release(draft);
        return;
    }
    QFuture<Done> back = desk.engine().outbox()->takeBack({report.key});
    QVERIFY(test::until([&back] { return back.isFinished(); }));
    QFuture<Done> gone = desk.store().discardDraft(desk.accountId(), report.key);
    QVERIFY(test::until([&gone] { return gone.isFinished(); }));
}

Verdicts TwoWriters::judge(const QList<sandbox::JournalEntry> &journal) const
{
    Verdicts verdicts;
    QMap<Place, QString> now = m_before;
    QMap<Place, QString> read;
    QMap<QString, QDateTime> readAt;
    for (const sandbox::JournalEntry &entry : journal) {
        const QString reference = entry.path.section(u'/', -1);
        if (entry.method == "GET"_L1) { // only we read
            readAt[reference] = entry.at;
            for (const QString &field : fields)
                read[{reference, field}] = now.value({reference, field});
            continue;
        }
        const QJsonObject body = entry.body.toObject();
        for (auto it = body.begin(); it != body.end(); ++it) {
            const Place place{reference, it.key()};
            const QString value = it.value().toString();
            const QString before = std::exchange(now[place], value);
            if (value.startsWith(u"theirs"_s))
                continue;
            ++verdicts.ours;
            verdicts.windows.append(readAt.value(reference).msecsTo(entry.at));
            if (before != read.value(place))
                ++verdicts.inside;
            else if (before != m_bases.value(value))
                ++verdicts.outside;
        }
    }
    return verdicts;
}

void TwoWriters::noSilentOverwrite()
{
    const int rounds = qEnvironmentVariableIsSet("VIVIER_ROUNDS") ? qEnvironmentVariableIntValue("VIVIER_ROUNDS") : 500;
    const quint32 seed = qEnvironmentVariableIsSet("VIVIER_SEED") ? qEnvironmentVariable("VIVIER_SEED").toUInt()
                                                                  : std::random_device()();
    qInfo("VIVIER_SEED=%u", seed);
    m_dice.seed(seed);
    Desk desk(240, 0, Clock::system());
    const QString job = desk.sandbox().jobReferences().constFirst();
    desk.pull(job);
    const QStringList references = desk.sandbox().candidateReferences(job).first(people);
    for (const QString &reference : references) {
        const Candidate known = desk.known(reference);
        for (const QString &field : fields)
            m_before[{reference, field}] = known.value(field).text();
    }
    desk.sandbox().clearJournal();

    QStringList idle = references;
    QList<SendReport> ended;
    connect(&desk.engine(), &SyncEngine::sendFinished, this, [&](const SendReport &report) { ended.append(report); });
    Colleague colleague(desk.sandbox(), references, seed + 1);
    colleague.start();
    QElapsedTimer timer;
    timer.start();
    int begun = 0;
    while (begun < rounds || idle.size() < people) {
        while (begun < rounds && idle.size() > people - 4) {
            const QString reference = idle.takeAt(qsizetype(m_dice() % quint32(idle.size())));
            const QString field = fields.at(qsizetype(m_dice() % quint32(fields.size())));
            const FieldValues changes{{field, Value::ofText(u"mine %1"_s.arg(++begun))}};
            note(desk.send(reference, changes));
            colleague.letWrite();
        }
        QVERIFY(test::until([&ended] { return !ended.isEmpty(); }, 60'000));
        const SendReport report = ended.takeFirst();
        if (report.outcome == SendOutcome::Conflict)
            decide(desk, report);
        else
            QCOMPARE(report.outcome, SendOutcome::Accepted);
        m_accepted += report.outcome == SendOutcome::Accepted;
        const QList<Draft> drafts = desk.drafts();
        if (std::ranges::find(drafts, report.key, &Draft::key) == drafts.cend())
            idle.append(report.key);
    }
    colleague.finish();

    Verdicts verdicts = judge(desk.sandbox().journal());
    std::ranges::sort(verdicts.windows);
    const auto at = [&](double part) {
        return verdicts.windows.at(qsizetype(part * double(verdicts.windows.size() - 1)));
    };
    qInfo("%d rounds in %.1f s: %d accepted, %d conflicts asked; the colleague wrote %d times", rounds,
          double(timer.elapsed()) / 1000, m_accepted, m_conflicts, colleague.writes());
    qInfo("%d writes of ours; silent overwrites: %d outside the window from read to write, %d inside it", verdicts.ours,
          verdicts.outside, verdicts.inside);
    qInfo("the window: half up to %lld ms, 99 %% up to %lld ms, longest %lld ms", at(0.5), at(0.99), at(1));
    QCOMPARE(verdicts.outside, 0);
    QVERIFY(m_conflicts > 0); // else they never met
    QVERIFY(verdicts.ours > rounds / 2);
}

QTEST_GUILESS_MAIN(TwoWriters)
#include "tst_two_writers.moc"
