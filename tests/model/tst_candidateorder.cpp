// SPDX-License-Identifier: MIT
// The orders of the list against a plain sort by QCollator, which asks the language's rules by itself.
#include "model/candidatelistmodel.h"
#include "model/modelsupport.h"

#include <QCollator>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

using By = CandidateOrder::By;

namespace {

const QStringList names{u"Zoë"_s,       u"zoe"_s,      u"Élodie"_s,   u"Elodie"_s,     u"Östen"_s,  u"Oskar"_s,
                        u"Ångström"_s,  u"O’Brien"_s,  u"O'Brien"_s,  u"Obrien"_s,     u"Иван"_s,   u"Ян"_s,
                        u"Γεωργία"_s,   u"محمد"_s,     u"王芳"_s,     u"陈雨桐"_s,     u"Łukasz"_s, u"Lukas"_s,
                        u"İpek"_s,      u"Jean-Luc"_s, u"Jean Luc"_s, u"de La Tour"_s, u"Müller"_s, u"Mueller"_s,
                        u"E\u0301va"_s, u"Éva"_s,      u""_s};

QString pick(const QStringList &from, QRandomGenerator &dice)
{
    return from.at(dice.bounded(int(from.size())));
}

/// With few values, so that many are alike.
Candidate person(int number, const FieldCatalog &catalog, QRandomGenerator &dice)
{
    Candidate one{.reference = u"P%1"_s.arg(number), .jobReference = {}};
    one.readAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    if (dice.bounded(4) > 0)
        one.updatedAt = QDateTime::fromSecsSinceEpoch(1'600'000'000 + dice.bounded(20), Qt::UTC);
    const auto put = [&](FieldRole role, const Value &value) {
        if (const Field *field = catalog.find(role); field && dice.bounded(5) > 0)
            one.values.insert(field->name, value);
    };
    put(FieldRole::FirstName, Value::ofText(pick(names, dice)));
    put(FieldRole::LastName, Value::ofText(pick(names, dice)));
    put(FieldRole::CreatedAt,
        Value::ofText(u"20%1-05-0%2T12:00:00.000Z"_s.arg(10 + dice.bounded(9)).arg(1 + dice.bounded(9))));
    put(FieldRole::Stage, Value::ofNumber(1 + dice.bounded(6)));
    if (dice.bounded(2) > 0)
        one.stageSince = {one.readAt.addDays(-dice.bounded(9)), StageSince::Word::Ats};
    if (const Field *status = catalog.find(FieldRole::Status); status && !catalog.find(FieldRole::Stage))
        one.values.insert(status->name,
                          Value::ofText(status->choices.at(dice.bounded(int(status->choices.size()))).value));
    if (catalog.column(u"gdprExpiryDate"_s) >= 0 && dice.bounded(3) > 0)
        one.values.insert(u"gdprExpiryDate"_s, Value::ofText(u"203%1-02-03"_s.arg(dice.bounded(9))));
    return one;
}

const QMap<qint64, int> stagePlaces{{1, 4}, {2, 0}, {3, 2}, {4, 1}, {5, 3}}; // of 6 nothing is known

/// The job that has the stages in this order.
Job jobOfStages()
{
    Job job{.reference = u"J"_s};
    job.stages.resize(stagePlaces.size());
    for (auto it = stagePlaces.cbegin(); it != stagePlaces.cend(); ++it)
        job.stages[*it].id = it.key();
    return job;
}

/// Sorts as somebody would who has all day.
class Plain
{
public:
    Plain(const CandidateModel &model, const CandidateOrder &order)
        : m_model(model)
        , m_order(order)
        , m_collator(QLocale())
    {
        if (QLocale().language() == QLocale::C)
            m_collator = QCollator(QLocale(QLocale::English));
    }

    QStringList sorted() const
    {
        QList<int> rows(m_model.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
        std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) { return isBefore(a, b); });
        QStringList keys;
        for (const int row : rows)
            keys.append(m_model.keyAt(row));
        return keys;
    }

private:
    const IndexCell &cell(int row) const { return m_model.rows().at(row).cell; }
    /// Nothing: last, whatever the direction.
    std::optional<qint64> number(int row) const
    {
        const auto time = [](const QDateTime &at) {
            return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
        };
        switch (m_order.by) {
        case By::Changed:
            return time(cell(row).updatedAt());
        case By::Created:
            return time(cell(row).createdAt());
        case By::InStage:
            return time(cell(row).stageSince().at);
        case By::Expiry: {
            const QString day = cell(row).text(IndexCell::Text::ExpiryDate);
            return day.isEmpty() ? std::nullopt : std::optional(qint64(QString(day).remove(u'-').toInt()));
        }
        case By::Standing: {
            if (m_model.rows().statusAt(row) >= 0)
                return m_model.rows().statusAt(row);
            const auto place = stagePlaces.constFind(m_model.rows().stageIdAt(row));
            return place == stagePlaces.cend() ? std::nullopt : std::optional(qint64(*place));
        }
        default:
            return std::nullopt;
        }
    }
    int byName(int a, int b, bool lastFirst, bool turned) const
    {
        const auto name = [&](int row) { return cell(row).displayName(); };
        if (name(a).isEmpty() != name(b).isEmpty())
            return name(a).isEmpty() ? 1 : -1;
        const auto main = [&](int row) {
            const QString last = cell(row).text(IndexCell::Text::LastName);
            return last.isEmpty() ? name(row) : last;
        };
        int order = lastFirst ? m_collator.compare(main(a), main(b)) : 0;
        if (order == 0)
            order = m_collator.compare(name(a), name(b));
        return turned ? -order : order;
    }
    bool isBefore(int a, int b) const
    {
        if (m_order.by == By::FirstName || m_order.by == By::LastName)
            return byName(a, b, m_order.by == By::LastName, m_order.turned) < 0;
        const std::optional<qint64> numberA = number(a);
        const std::optional<qint64> numberB = number(b);
        const bool newestFirst = m_order.by == By::Changed || m_order.by == By::Created || m_order.by == By::InStage;
        const bool turned = m_order.turned != newestFirst;
        if (numberA != numberB) {
            if (!numberA || !numberB)
                return numberA.has_value();
            return turned ? *numberA > *numberB : *numberA < *numberB;
        }
        return byName(a, b, false, false) < 0;
    }

    const CandidateModel &m_model;
    CandidateOrder m_order;
    QCollator m_collator;
};

} // namespace

class CandidateOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void asAPlainSort_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<bool>("hasStages");
        for (const QString &locale : {u"C"_s, u"fr_FR"_s, u"sv_SE"_s, u"de_DE"_s, u"en_US"_s}) {
            QTest::addRow("%s, stages", qPrintable(locale)) << locale << true;
            QTest::addRow("%s, statuses", qPrintable(locale)) << locale << false;
        }
    }

    void asAPlainSort()
    {
        QFETCH(const QString, locale);
        QFETCH(const bool, hasStages);
        QLocale::setDefault(QLocale(locale));
        const FieldCatalog &catalog = hasStages ? FieldCatalog::welcomeKit() : FieldCatalog::instaView();
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        BookedModel model(catalog);
        CandidateListModel list(&model);
        list.setJobs({jobOfStages()});
        int next = 0;
        const auto page = [&](int size) {
            QList<Candidate> all;
            for (int i = 0; i < size; ++i)
                all.append(person(next++, catalog, dice));
            return all;
        };
        model.upsert(page(150));
        list.rebuild();
        const QList<By> offered = ordersFor(catalog);
        QCOMPARE(offered.contains(By::Expiry), !hasStages);
        QCOMPARE(offered.size(), hasStages ? 6 : 7);
        for (int round = 0; round < 24; ++round) {
            const CandidateOrder order{offered.at(round % offered.size()), dice.bounded(2) == 0};
            list.setOrder(order);
            QCOMPARE(list.keys(), Plain(model, order).sorted());
            // A few come, as a page of a pull, and a few are another since.
            QList<Candidate> pulled = page(1 + dice.bounded(6));
            for (int i = 0; i < 3; ++i) {
                Candidate other = person(dice.bounded(next), catalog, dice);
                other.readAt = other.readAt.addSecs(round + 1);
                pulled.append(other);
            }
            model.upsert(pulled);
            list.rebuild();
            QCOMPARE(list.keys(), Plain(model, order).sorted());
        }
    }

    void itIsKeptWhileSearching()
    {
        QRandomGenerator dice(7);
        BookedModel model(FieldCatalog::welcomeKit());
        CandidateListModel list(&model);
        for (int i = 0; i < 100; ++i)
            model.upsert({person(i, FieldCatalog::welcomeKit(), dice)});
        list.rebuild();
        const CandidateOrder order{By::Changed, false};
        list.setOrder(order);
        const QStringList all = Plain(model, order).sorted();
        for (const QString &query : {u"o"_s, u"ob"_s, u"obr"_s, u"ob"_s, QString()}) {
            list.setFilter({.query = query});
            QStringList expected = all;
            const QStringList shown = list.keys();
            expected.removeIf([&shown](const QString &key) { return !shown.contains(key); });
            QVERIFY(!shown.isEmpty());
            QCOMPARE(shown, expected);
        }
    }

    /// In Czech "Ch" is a letter of its own, after H.
    void anotherLanguageSortsAnew()
    {
        BookedModel model(FieldCatalog::welcomeKit());
        CandidateListModel list(&model);
        model.upsert({plainCandidate(u"H"_s, u"Hora"_s), plainCandidate(u"Ch"_s, u"Chalupa"_s),
                      plainCandidate(u"C"_s, u"Cibulka"_s)});
        list.rebuild();
        QCOMPARE(list.keys(), QStringList({u"Ch"_s, u"C"_s, u"H"_s}));
        QLocale::setDefault(QLocale(u"cs_CZ"_s));
        list.sortAnew();
        QCOMPARE(list.keys(), QStringList({u"C"_s, u"H"_s, u"Ch"_s}));
    }

    void anEditMovesNobody()
    {
        BookedModel model(FieldCatalog::welcomeKit());
        CandidateListModel list(&model);
        model.upsert({plainCandidate(u"A"_s, u"Ann"_s), plainCandidate(u"B"_s, u"Bea"_s)});
        list.rebuild();
        list.setOrder({By::LastName, true});
        const QStringList before = list.keys();
        QVERIFY(model.setData(model.indexOf(before.first(), u"lastname"_s), u"Aaa"_s));
        QCOMPARE(list.keys(), before);
        list.rebuild();
        QCOMPARE(list.keys().last(), before.first());
    }

    void daysInStage()
    {
        BookedModel model(FieldCatalog::welcomeKit());
        CandidateListModel list(&model);
        const auto since = [](const QString &key, int days, StageSince::Word word) {
            Candidate one = plainCandidate(key, key);
            one.stageSince = {one.readAt.addDays(-days), word};
            return one;
        };
        Candidate nowhere = plainCandidate(u"N"_s, u"Aaron"_s);
        nowhere.values.remove(u"job_stage_id"_s);
        model.upsert({since(u"L"_s, 40, StageSince::Word::Ats), nowhere, since(u"S"_s, 2, StageSince::Word::Seen),
                      since(u"M"_s, 9, StageSince::Word::Sent), since(u"D"_s, 1, StageSince::Word::Ats)});
        list.rebuild();
        list.setOrder({By::InStage, false});
        QCOMPARE(list.keys(), (QStringList{u"D"_s, u"S"_s, u"M"_s, u"L"_s, u"N"_s}));
        list.setOrder({By::InStage, true});
        QCOMPARE(list.keys(), (QStringList{u"L"_s, u"M"_s, u"S"_s, u"D"_s, u"N"_s})); // who has none stays last
        // A draft that moves somebody has spent no time there.
        QVERIFY(model.setData(model.indexOf(u"L"_s, u"job_stage_id"_s), 2));
        list.rebuild();
        QCOMPARE(list.keys(), (QStringList{u"M"_s, u"S"_s, u"D"_s, u"N"_s, u"L"_s}));
        // News of a move alone brings somebody to another place.
        Candidate moved = since(u"D"_s, 60, StageSince::Word::Ats);
        model.upsert({moved});
        list.rebuild();
        QCOMPARE(list.keys(), (QStringList{u"D"_s, u"M"_s, u"S"_s, u"N"_s, u"L"_s}));
    }

    /// Where a draft has placed somebody she is no longer when it is taken back; what the ATS answers moves nobody.
    void whoIsTakenBackGoesBack_data()
    {
        QTest::addColumn<bool>("isSortedLater");
        QTest::newRow("moved while the list is sorted so") << false;
        QTest::newRow("sorted after the move") << true;
    }
    void whoIsTakenBackGoesBack()
    {
        QFETCH(const bool, isSortedLater);
        BookedModel model(FieldCatalog::welcomeKit());
        CandidateListModel list(&model);
        const auto since = [](const QString &key, int days) {
            Candidate one = plainCandidate(key, key);
            one.stageSince = {one.readAt.addDays(-days), StageSince::Word::Ats};
            return one;
        };
        const Candidate first = since(u"L"_s, 40);
        model.upsert({first, since(u"M"_s, 9), since(u"S"_s, 2)});
        list.rebuild();
        const QStringList before{u"L"_s, u"M"_s, u"S"_s};
        const QStringList moved{u"M"_s, u"S"_s, u"L"_s};
        const auto move = [&](int stage) { QVERIFY(model.setData(model.indexOf(u"L"_s, u"job_stage_id"_s), stage)); };
        if (isSortedLater)
            move(2);
        list.setOrder({By::InStage, true});
        if (!isSortedLater) {
            QCOMPARE(list.keys(), before);
            move(2);
            QCOMPARE(list.keys(), before); // an edit moves nobody
            list.rebuild();
        }
        QCOMPARE(list.keys(), moved);
        QVERIFY(model.setData(model.indexOf(u"L"_s, u"subtitle"_s), u"Cook"_s)); // stays drafted
        model.book()->undoStack(u"L"_s)->undo();
        QCoreApplication::processEvents();
        QCOMPARE(list.keys(), moved); // it was another field's
        model.book()->undoStack(u"L"_s)->undo();
        QTRY_COMPARE(list.keys(), before);

        list.setOrder({By::InStage, false});
        move(2);
        list.rebuild();
        const QStringList last{u"S"_s, u"M"_s, u"L"_s};
        QCOMPARE(list.keys(), last);
        Candidate answer = with(first, u"job_stage_id"_s, Value::ofNumber(2));
        answer.readAt = answer.updatedAt = first.readAt.addSecs(60);
        answer.stageSince = {answer.readAt, StageSince::Word::Sent};
        model.book()->settle(u"L"_s, model.book()->draft(u"L"_s), answer);
        QVERIFY(!model.book()->hasDraft(u"L"_s));
        QCoreApplication::processEvents();
        QCOMPARE(list.keys(), last);
        list.rebuild();
        QCOMPARE(list.keys(), (QStringList{u"L"_s, u"S"_s, u"M"_s}));
    }

    void stagesThatBecomeKnownSortAnew()
    {
        BookedModel model(FieldCatalog::welcomeKit());
        CandidateListModel list(&model);
        model.upsert({with(plainCandidate(u"A"_s, u"Ann"_s), u"job_stage_id"_s, Value::ofNumber(5)),
                      with(plainCandidate(u"B"_s, u"Bea"_s), u"job_stage_id"_s, Value::ofNumber(2))});
        list.rebuild();
        list.setOrder({By::Standing, false});
        QCOMPARE(list.keys(), (QStringList{u"A"_s, u"B"_s})); // by name
        list.setJobs({jobOfStages()});
        QCOMPARE(list.keys(), (QStringList{u"B"_s, u"A"_s}));
    }

    void wordsComeBack()
    {
        for (const By by :
             {By::FirstName, By::LastName, By::Changed, By::Created, By::Standing, By::InStage, By::Expiry}) {
            for (const bool turned : {false, true})
                QCOMPARE(orderOf(orderWord({by, turned})), (CandidateOrder{by, turned}));
        }
        for (const QString &word : {QString(), u"-"_s, u"loudness"_s, u"-CHANGED"_s})
            QCOMPARE(orderOf(word), CandidateOrder());
    }
};

QTEST_GUILESS_MAIN(CandidateOrderTest)
#include "tst_candidateorder.moc"
