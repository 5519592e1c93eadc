// SPDX-License-Identifier: MIT
// GET /moves: each documented shape, and what is none; and page by page from the sandbox.
#include "ats/welcomekit/moves.h"

#include "ats/welcomekit/welcomekit.h"
#include "candidate/account.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/withoutmoves.h"

#include <QJsonDocument>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;
using test::awaited;

namespace {

const QByteArray documented = R"({
    "candidate": {"reference": "wttj-1"},
    "from": {"stage": {"id": 14600, "name": "New", "reference": "initial"},
             "organization": {"reference": "wttj"}, "job": {"reference": "WTTJ_a"}},
    "to": {"stage": {"id": 14601, "name": "To meet", "reference": null},
           "organization": {"reference": "wttj"}, "job": {"reference": "WTTJ_b"}},
    "created_at": "2016-08-23T12:55:27.206+02:00", "updated_at": "2017-08-23T12:55:27.206+02:00"})";

std::optional<StageMove> read(const QByteArray &json)
{
    return welcomekit::moveFrom(QJsonDocument::fromJson(json).object());
}

QByteArray changed(const char *from, const char *to)
{
    QByteArray json = documented;
    return json.replace(from, to);
}

} // namespace

class WelcomeKitMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsDocumented()
    {
        const StageMove expected{.candidate = u"wttj-1"_s,
                                 .job = u"WTTJ_b"_s,
                                 .from = 14600,
                                 .to = 14601,
                                 .at = QDateTime({2016, 8, 23}, {10, 55, 27, 206}, Qt::UTC)};
        QCOMPARE(read(documented), expected);
    }

    void aDeletedStageIsNone()
    {
        const QByteArray without =
            R"({"candidate": {"reference": "wttj-1"}, "created_at": "2016-08-23T12:55:27.206+02:00",
            "from": {"job": {"reference": "WTTJ_a"}}, "to": {"job": {"reference": "WTTJ_b"}}})";
        QCOMPARE(read(without)->from, 0);
        QCOMPARE(read(without)->to, 0);
        QCOMPARE(read(without)->job, u"WTTJ_b"_s);
    }

    void oddShapes()
    {
        QCOMPARE(read(changed("14601", "\"14601\""))->to, 0); // no number
        QCOMPARE(read(changed("14601", "-3"))->to, 0);
        QCOMPARE(read(changed("{\"reference\": \"WTTJ_b\"}", "null"))->job, QString());
        QVERIFY(!read(changed("\"wttj-1\"", "null")));
        QVERIFY(!read(changed("\"wttj-1\"", "\"..\"")));
        QVERIFY(!read(changed("2016-08-23T12:55:27.206+02:00", "lately")));
        QVERIFY(!read("{}"));
        QVERIFY(!read("[1]"));
    }

    void readsEveryPage()
    {
        sandbox::Sandbox server({.candidates = 300});
        QVERIFY(server.start());
        WelcomeKit ats({.id = u"a"_s, .name = u"A"_s, .baseUrl = server.baseUrl(), .requestsPerSecond = 0},
                       server.options().token);
        QVERIFY(ats.tellsMoves());
        const auto organizations = awaited(ats.organizations({}));
        const QString organization = organizations->constFirst().reference;
        const QString job = server.jobReferences().constFirst();
        const auto all =
            awaited(ats.moves({.organizationReference = organization, .jobReference = job, .perPage = 1000}, {}));
        QVERIFY(all);
        QVERIFY(all->moves.size() > 5);
        QVERIFY(all->last);
        QCOMPARE(all->total, int(all->moves.size()));
        QCOMPARE(all->unreadable, 0);
        const QStringList references = server.candidateReferences(job);
        for (const StageMove &move : all->moves) {
            QVERIFY(references.contains(move.candidate));
            QCOMPARE(move.job, job);
            QCOMPARE(qint64(server.candidate(move.candidate)["stage_id"_L1].toInt()),
                     move.to); // the only one of theirs
            QVERIFY(move.from != move.to && move.from > 0);
        }
        QList<StageMove> read;
        MovePage page{.moves = {}, .last = false};
        for (int number = 1; !page.last; ++number) {
            QVERIFY(number < 500);
            const auto answer = awaited(ats.moves(
                {.organizationReference = organization, .jobReference = job, .page = number, .perPage = 3}, {}));
            QVERIFY(answer);
            page = *answer;
            read += page.moves;
        }
        QCOMPARE(read, all->moves);
        const auto wrong = awaited(ats.moves({.organizationReference = u"x"_s, .jobReference = job}, {}));
        QCOMPARE(wrong.error().kind, ApiError::Kind::Forbidden);
        WelcomeKit without({.id = u"a"_s, .name = u"A"_s, .baseUrl = server.baseUrl(), .requestsPerSecond = 0},
                           test::withoutMoves(server));
        const auto refused = awaited(without.moves({.organizationReference = organization, .jobReference = job}, {}));
        QCOMPARE(refused.error().kind, ApiError::Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(WelcomeKitMovesTest)
#include "tst_welcomekit_moves.moc"
