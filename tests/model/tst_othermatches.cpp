// SPDX-License-Identifier: MIT
// Who matches in accounts out of sight: against a plain search, whatever is typed in whatever order.
#include "candidate/searchtext.h"
#include "model/modelsupport.h"
#include "model/othermatches.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class OtherMatchesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookedModel> m_one;
    std::unique_ptr<BookedModel> m_two;
    std::unique_ptr<OtherMatches> m_matches;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    static Candidate person(const QString &reference, const QString &first, const QString &last)
    {
        return with(plainCandidate(reference, first), u"lastname"_s, Value::ofText(last));
    }
    bool search(const QString &query)
    {
        m_matches->setQuery(query);
        return QTest::qWaitFor([this] { return !m_matches->isSearching(); });
    }
    /// "Two 2: name, name".
    QStringList shown() const
    {
        QStringList lines;
        for (int row = 0; row < m_matches->rowCount(); ++row) {
            const QModelIndex index = m_matches->index(row);
            if (index.data(OtherMatches::IsAccountRole).toBool())
                lines.append(u"%1 %2"_s.arg(index.data().toString()).arg(index.data(OtherMatches::CountRole).toInt()));
            else
                lines.append(index.data().toString());
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_one = std::make_unique<BookedModel>(FieldCatalog::welcomeKit());
        m_two = std::make_unique<BookedModel>(FieldCatalog::instaView());
        m_one->upsert({person(u"1"_s, u"Zoé"_s, u"Martin"_s), person(u"2"_s, u"Anna"_s, u"Martin"_s)});
        m_two->upsert({Candidate{.reference = u"3"_s,
                                 .jobReference = {},
                                 .updatedAt = {},
                                 .readAt = {},
                                 .values = {{u"firstName"_s, Value::ofText(u"Bo"_s)},
                                            {u"lastName"_s, Value::ofText(u"Lund"_s)},
                                            {u"email"_s, Value::ofText(u"martin@lund.example"_s)},
                                            {u"phoneNumber"_s, Value::ofText(u"+421 915 123 456"_s)}}}});
        m_matches = std::make_unique<OtherMatches>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_matches.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_matches->setSources({{u"one"_s, u"One"_s, m_one.get()}, {u"two"_s, u"Two"_s, m_two.get()}});
    }

    void cleanup()
    {
        m_tester.reset();
        m_matches.reset();
        m_one.reset();
        m_two.reset();
    }

    void tellsAccountNameAndWhatFits()
    {
        QCOMPARE(m_matches->rowCount(), 0);
        QVERIFY(search(u"martin"_s));
        QCOMPARE(shown(), (QStringList{u"One 2"_s, u"Anna Martin"_s, u"Zoé Martin"_s, u"Two 1"_s, u"Bo Lund"_s}));
        QCOMPARE(m_matches->matchCount(), 3);
        const QModelIndex bo = m_matches->index(4);
        QCOMPARE(bo.data(OtherMatches::AccountRole).toString(), u"two"_s);
        QCOMPARE(bo.data(OtherMatches::KeyRole).toString(), u"3"_s);
        QCOMPARE(bo.data(OtherMatches::ReasonRole).toString(), u"Email: martin@lund.example"_s);
        QCOMPARE(m_matches->index(1).data(OtherMatches::ReasonRole).toString(), u"Baker"_s); // the name says it
        QVERIFY(!m_matches->flags(m_matches->index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(m_matches->flags(bo).testFlag(Qt::ItemIsSelectable));
        QVERIFY(search(u"bo 421915"_s));
        QCOMPARE(m_matches->index(1).data(OtherMatches::ReasonRole).toString(), u"Phone: +421 915 123 456"_s);
        QVERIFY(search({}));
        QCOMPARE(m_matches->rowCount(), 0);
    }

    void followsTheAccounts()
    {
        QVERIFY(search(u"nobody"_s));
        QCOMPARE(m_matches->rowCount(), 0);
        const QString made =
            m_one->book()->addNew({{u"firstname"_s, Value::ofText(u"Nobody"_s)}}); // only a draft so far
        QTRY_COMPARE(shown(), (QStringList{u"One 1"_s, u"Nobody"_s}));
        m_one->book()->discard({made});
        QTRY_COMPARE(m_matches->rowCount(), 0);
        QVERIFY(search(u"martin"_s));
        m_two.reset(); // the account is removed while it is shown
        QTRY_COMPARE(shown(), (QStringList{u"One 2"_s, u"Anna Martin"_s, u"Zoé Martin"_s}));
        m_matches->setSources({});
        QCOMPARE(m_matches->rowCount(), 0);
    }

    void findsWhatAPlainSearchFinds()
    {
        QRandomGenerator random(7);
        const QStringList names{u"Zoé"_s, u"Anna"_s, u"Zoltán"_s, u"Ana"_s, u"Noé"_s};
        QList<Candidate> many;
        for (int i = 0; i < 6'000; ++i) {
            many.append(person(u"R%1"_s.arg(i), names.at(random.bounded(5)), u"%1"_s.arg(random.bounded(5000))));
        }
        m_one->upsert(many);
        QString query;
        for (int step = 0; step < 150; ++step) {
            const int what = random.bounded(10);
            if (what < 6)
                query += u"anoz 1234"_s.at(random.bounded(9));
            else if (what < 9)
                query.chop(1);
            else
                query.clear();
            m_matches->setQuery(query);
            if (random.bounded(3) == 0)
                continue; // typed on before the search ended
            QVERIFY(search(query));
            const QList<QByteArray> words = searchWords(query);
            QStringList expected;
            for (int row = 0; row < m_one->rowCount() && !words.isEmpty(); ++row) {
                if (matchesAll(m_one->rows().searchTextAt(row), words))
                    expected.append(m_one->keyAt(row));
            }
            QStringList keys;
            int count = 0;
            for (int row = 0; row < m_matches->rowCount(); ++row) {
                const QModelIndex index = m_matches->index(row);
                if (index.data(OtherMatches::AccountRole).toString() != u"one"_s)
                    continue;
                if (index.data(OtherMatches::IsAccountRole).toBool())
                    count = index.data(OtherMatches::CountRole).toInt();
                else
                    keys.append(index.data(OtherMatches::KeyRole).toString());
            }
            QCOMPARE(count, static_cast<int>(expected.size()));
            QCOMPARE(keys.size(), qMin(expected.size(), qsizetype(OtherMatches::mostShown)));
            for (const QString &key : std::as_const(keys))
                QVERIFY(expected.contains(key));
            for (qsizetype i = 1; i < keys.size(); ++i) {
                QVERIFY(m_one->rows().at(m_one->rowOf(keys.at(i - 1))).sortKey <=
                        m_one->rows().at(m_one->rowOf(keys.at(i))).sortKey);
            }
        }
    }

    /// Of most candidates only what the list needs is in memory.
    void whatFitsIsReadWhenItIsNotHere()
    {
        const Candidate who =
            with(person(u"9"_s, u"Ida"_s, u"Holm"_s), u"email"_s, Value::ofText(u"quince@example.com"_s));
        BookedModel far(FieldCatalog::welcomeKit());
        int reads = 0;
        far.snapshots()->setReader([&](const QStringList &keys) {
            ++reads;
            return QtFuture::makeReadyFuture(
                Stored<QList<Candidate>>(keys == QStringList(u"9"_s) ? QList{who} : QList<Candidate>()));
        });
        far.add({IndexCell::of(who, FieldCatalog::welcomeKit())});
        m_matches->setSources({{u"far"_s, u"Far"_s, &far}});
        QVERIFY(search(u"quince"_s));
        QCOMPARE(shown(), (QStringList{u"Far 1"_s, u"Ida Holm"_s}));
        QSignalSpy changed(m_matches.get(), &QAbstractItemModel::dataChanged);
        QTRY_COMPARE(m_matches->index(1).data(OtherMatches::ReasonRole), u"Email: quince@example.com"_s);
        QVERIFY(!changed.isEmpty());
        QVERIFY(search(u"quince e"_s));
        QCOMPARE(reads, 1);
        m_matches->setSources({});
    }
};

QTEST_MAIN(OtherMatchesTest)
#include "tst_othermatches.moc"
