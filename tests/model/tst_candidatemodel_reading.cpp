// SPDX-License-Identifier: MIT
// Rows of index cells, snapshots on demand: what was not read is never taken for empty or unknown, and what is needed
// stays.
#include "candidate/searchtext.h"
#include "model/candidatelistmodel.h"
#include "model/modelsupport.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

const FieldCatalog &catalog = FieldCatalog::welcomeKit();

/// Answers when it is told to.
struct Disk
{
    using Answer = Stored<QList<Candidate>>;
    struct Question
    {
        QStringList keys;
        std::shared_ptr<QPromise<Answer>> promise;
    };

    QHash<QString, Candidate> snapshots;
    QList<Question> asked;

    HeldSnapshots::Reader reader()
    {
        return [this](const QStringList &keys) {
            auto promise = std::make_shared<QPromise<Answer>>();
            promise->start();
            asked.append({keys, promise});
            return promise->future();
        };
    }

    void answer()
    {
        const Question question = asked.takeFirst();
        QList<Candidate> found;
        for (const QString &key : question.keys) {
            if (snapshots.contains(key))
                found.append(snapshots.value(key));
        }
        give(question, found);
    }

    static void give(const Question &question, const Answer &answer)
    {
        question.promise->addResult(answer);
        question.promise->finish();
        QCoreApplication::processEvents();
    }
};

} // namespace

class CandidateModelReadingTest : public QObject
{
    Q_OBJECT

private:
    Disk m_disk;
    std::unique_ptr<BookedModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QString key(int number) const { return u"K%1"_s.arg(number); }
    QModelIndex cell(const QString &key, const char *field) const
    {
        return m_model->indexOf(key, QString::fromLatin1(field));
    }
    /// Read, and closed again.
    void readOnce(const QStringList &keys)
    {
        m_model->snapshots()->with(keys, this, [] {});
        while (!m_disk.asked.isEmpty())
            m_disk.answer();
    }
    void readAllOthers()
    {
        for (int i = 100; i < 300; ++i)
            readOnce({key(i)});
    }

private Q_SLOTS:
    void init()
    {
        m_disk = {};
        m_model = std::make_unique<BookedModel>(catalog);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->snapshots()->setReader(m_disk.reader());
        QList<IndexCell> cells;
        for (int i = 0; i < 300; ++i) {
            const Candidate candidate = plainCandidate(key(i), u"Ann%1"_s.arg(i));
            m_disk.snapshots.insert(candidate.reference, candidate);
            cells.append(IndexCell::of(candidate, catalog));
        }
        m_model->add(cells);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void manyWhoAreDraftedInSlicesStayTheirTurn()
    {
        m_model->book()->slices()->setSize(16);
        QStringList keys;
        BulkPreview preview;
        for (int i = 0; i < 200; ++i) {
            keys.append(key(i));
            preview.rows.append({.key = key(i),
                                 .field = u"subtitle"_s,
                                 .before = Value::ofText(u"?"_s),
                                 .after = Value::ofText(u"Pastry"_s)});
        }
        bool isHeld = false;
        m_model->snapshots()->with(keys, this, [&] {
            isHeld = std::ranges::all_of(keys, [this](const QString &one) { return m_model->isHeld(one); });
            m_model->book()->set(preview);
        });
        QVERIFY(m_disk.asked.constFirst().keys.size() < keys.size()); // a turn of the loop for each part
        while (!m_disk.asked.isEmpty())
            m_disk.answer();
        QVERIFY(isHeld);
        QVERIFY(m_model->book()->slices()->isAtWork());
        for (int i = 200; i < 300; ++i)
            readOnce({key(i)});
        QTRY_VERIFY(!m_model->book()->slices()->isAtWork());
        for (const QString &one : std::as_const(keys)) {
            const auto field = m_model->book()->draftField(one, u"subtitle"_s);
            QVERIFY2(field, qPrintable(one));
            QCOMPARE(field->base, m_disk.snapshots.value(one).value(u"subtitle"_s));
        }
    }

    void theListNeedsNoSnapshot()
    {
        QCOMPARE(m_model->rowCount(), 300);
        const QModelIndex index = cell(key(7), "email");
        QCOMPARE(index.data(CandidateModel::NameRole), u"Ann7 Lee"_s);
        QCOMPARE(index.data(CandidateModel::SubtitleRole), u"Baker"_s);
        QCOMPARE(index.data(CandidateModel::StageIdRole), 1);
        QCOMPARE(index.data(CandidateModel::JobRole), u"JOB"_s);
        QCOMPARE(index.data(CandidateModel::ArchivedRole), false);
        QCOMPARE(m_model->tags(key(7)), (QStringList{u"a"_s, u"b"_s}));
        CandidateListModel list(m_model.get());
        list.setFilter({.job = u"JOB"_s, .show = CandidateFilter::Show::Stage, .stageId = 1, .query = u"ann29"_s});
        QCOMPARE(list.rowCount(), 11); // 29 and 290 … 299
        QCOMPARE(list.counts().searched, 300);
        QVERIFY(m_disk.asked.isEmpty());
    }

    void whatWasNotReadIsNeitherEmptyNorUnknown()
    {
        QVERIFY(!m_model->isHeld(key(7)));
        for (const char *field : {"email", "phone", "media_github"}) {
            const QModelIndex index = cell(key(7), field);
            for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(CandidateModel::KnowledgeRole),
                                   int(CandidateModel::SnapshotRole)})
                QVERIFY(!index.data(role).isValid());
            QVERIFY(!index.flags().testFlag(Qt::ItemIsEditable));
            QVERIFY(!m_model->setData(index, u"x"_s));
        }
        QCOMPARE(m_model->book()->draftCount(), 0);
        readOnce({key(7)});
        QVERIFY(m_model->isHeld(key(7)));
        QCOMPARE(cell(key(7), "email").data(), u"ann@example.com"_s);
        QCOMPARE(cell(key(7), "media_github").data(CandidateModel::KnowledgeRole), int(Value::State::Unknown));
        QVERIFY(m_model->setData(cell(key(7), "email"), u"other@example.com"_s));
    }

    void anAnswerAboutWhoIsNotHeldKeepsSinceWhen()
    {
        readAllOthers(); // nobody else is held for now
        Candidate moved = m_disk.snapshots.value(key(7));
        moved.stageSince = {moved.readAt.addDays(-9), StageSince::Word::Ats};
        m_model->upsert({moved}, false, {IndexCell::of(moved, catalog)}); // as a pull tells it
        QVERIFY(!m_model->isHeld(key(7)));
        Candidate answer = m_disk.snapshots.value(key(7)); // the ATS's own: it records nothing
        answer.readAt = answer.readAt.addDays(1);
        m_model->upsert({answer}, true);
        QVERIFY(m_model->isHeld(key(7)));
        QCOMPARE(m_model->snapshot(key(7)).stageSince, moved.stageSince);
        QCOMPARE(cell(key(7), "email").data(CandidateModel::StageSinceRole).value<StageSince>(), moved.stageSince);
    }

    void whoIsHeldIsThereAtOnce()
    {
        bool called = false;
        m_model->snapshots()->with({key(1)}, this, [&called] { called = true; });
        QVERIFY(!called);
        m_disk.answer();
        QVERIFY(called);
        called = false;
        m_model->snapshots()->with({key(1), u"nobody"_s}, this, [&called] { called = true; });
        QVERIFY(called);
        QVERIFY(m_disk.asked.isEmpty());
    }

    void aFewThatWereReadLastStay()
    {
        readOnce({key(0)});
        for (int i = 100; i < 227; ++i)
            readOnce({key(i)});
        QVERIFY(m_model->isHeld(key(0))); // and asked for: it is the newest now
        readOnce({key(227)});
        QVERIFY(m_model->isHeld(key(0)));
        QVERIFY(!m_model->isHeld(key(100)));
    }

    void whoIsOpenOrDraftedStays()
    {
        readOnce({key(0), key(1), key(2)});
        m_model->setOpen(key(0));
        QVERIFY(m_model->setData(cell(key(1), "subtitle"), u"Pastry"_s));
        QVERIFY(m_model->setData(cell(key(2), "subtitle"), u"Pastry"_s));
        m_model->book()->discard({key(2)});
        readAllOthers();
        QVERIFY(m_model->isHeld(key(0)));
        QVERIFY(m_model->isHeld(key(1)));
        QCOMPARE(cell(key(1), "subtitle").data(CandidateModel::SnapshotRole), u"Baker"_s);
        m_model->setOpen(key(299));
        readAllOthers();
        QVERIFY(!m_model->isHeld(key(0)));
    }

    /// Steps of undo of a candidate whose draft is gone go back to what the ATS said.
    void undoFindsWhatTheAtsSaid()
    {
        readOnce({key(0), key(1)});
        m_model->book()->set({key(0), key(1)}, u"subtitle"_s, Value::ofText(u"Pastry"_s));
        const QStringList both{key(0), key(1)};
        for (const QString &one : both) {
            Candidate answer = with(m_disk.snapshots.value(one), u"subtitle"_s, Value::ofText(u"Pastry"_s));
            m_model->book()->settle(one, m_model->book()->draft(one), answer);
        }
        QCOMPARE(m_model->book()->draftCount(), 0);
        readAllOthers();
        m_model->book()->stepsOfMany()->undo();
        for (const QString &one : both) {
            QCOMPARE(m_model->book()->draft(one).fields.value(u"subtitle"_s).base, Value::ofText(u"Pastry"_s));
            QCOMPARE(m_model->book()->draft(one).fields.value(u"subtitle"_s).mine, Value::ofText(u"Baker"_s));
        }
    }

    void manyAreHeldTogetherWhileTheyAreNeeded()
    {
        QStringList all;
        for (int i = 0; i < 300; ++i)
            all.append(key(i));
        readOnce({key(5)}); // held when asked, and gives way before the answer
        int held = 0;
        m_model->snapshots()->with(all, this, [&] {
            held = int(std::ranges::count_if(all, [this](const QString &one) { return m_model->isHeld(one); }));
        });
        while (!m_disk.asked.isEmpty())
            m_disk.answer();
        QCOMPARE(held, 300);
        QCOMPARE(int(std::ranges::count_if(all, [this](const QString &one) { return m_model->isHeld(one); })), 128);
    }

    void whoIsGoneIsNotCalled()
    {
        auto context = std::make_unique<QObject>();
        bool called = false;
        m_model->snapshots()->with({key(0)}, context.get(), [&called] { called = true; });
        context.reset();
        m_disk.answer();
        QVERIFY(!called);
        QVERIFY(m_model->isHeld(key(0)));
    }

    void whatCannotBeReadIsSaid()
    {
        bool called = false;
        QSignalSpy failed(m_model->snapshots(), &HeldSnapshots::readFailed);
        m_model->snapshots()->with({key(0)}, this, [&called] { called = true; });
        Disk::give(m_disk.asked.takeFirst(), tl::unexpected(StoreError{.kind = StoreError::Kind::Busy, .detail = {}}));
        QVERIFY(!called);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!m_model->isHeld(key(0)));
    }

    void aPullKeepsTheListUpToDate()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        Candidate later = m_disk.snapshots.value(key(3));
        later.readAt = later.readAt.addSecs(5);
        m_model->upsert({later});
        QCOMPARE(changed.size(), 0); // nothing of it is in the list
        m_model->upsert({with(later, u"subtitle"_s, Value::ofText(u"Butcher"_s))});
        QCOMPARE(cell(key(3), "email").data(CandidateModel::SubtitleRole), u"Butcher"_s);
        QVERIFY(changed.size() >= 1);
        Candidate overtaken = m_disk.snapshots.value(key(3));
        m_model->upsert({overtaken});
        QCOMPARE(cell(key(3), "email").data(CandidateModel::SubtitleRole), u"Butcher"_s);
        // A read that leaves the job out.
        later.readAt = later.readAt.addSecs(5);
        later.jobReference.clear();
        readAllOthers(); // so that it is not held
        m_model->upsert({later});
        QCOMPARE(cell(key(3), "email").data(CandidateModel::JobRole), u"JOB"_s);
    }

    void aPullHoldsWhileThereIsRoom()
    {
        QList<Candidate> page;
        for (int i = 0; i < 200; ++i)
            page.append(plainCandidate(u"N%1"_s.arg(i)));
        m_model->upsert(page);
        QVERIFY(m_model->isHeld(u"N0"_s));
        QVERIFY(m_model->isHeld(u"N127"_s));
        QVERIFY(!m_model->isHeld(u"N128"_s));
        m_model->upsert({plainCandidate(u"MATCH"_s)}, true);
        QVERIFY(m_model->isHeld(u"MATCH"_s));
    }

    /// A page of a pull comes with the cells that the store has made: they are taken, held snapshots are not.
    void cellsThatAreMadeAlreadyAreTaken()
    {
        readOnce({key(0)});
        QVERIFY(m_model->setData(cell(key(0), "subtitle"), u"Pastry"_s));
        const auto renamed = [](const QString &key, const QString &name) { return plainCandidate(key, name); };
        const QList<Candidate> page{renamed(key(0), u"Bea"_s), renamed(key(200), u"Bea"_s),
                                    renamed(u"NEW"_s, u"Bea"_s)};
        QList<IndexCell> cells;
        for (const Candidate &candidate : page)
            cells.append(IndexCell::of(renamed(candidate.reference, u"Cleo"_s), catalog));
        m_model->upsert(page, false, cells);
        const auto name = [this](const QString &key) { return cell(key, "email").data(CandidateModel::NameRole); };
        QCOMPARE(name(key(0)), u"Bea Lee"_s); // has a draft, which its cell shows
        QCOMPARE(cell(key(0), "email").data(CandidateModel::SubtitleRole), u"Pastry"_s);
        QCOMPARE(name(key(200)), u"Cleo Lee"_s);
        QCOMPARE(name(u"NEW"_s), u"Cleo Lee"_s);
    }

    void whatIsListedAlreadyStays()
    {
        readOnce({key(0)});
        QVERIFY(m_model->setData(cell(key(0), "subtitle"), u"Pastry"_s));
        m_model->add({IndexCell::of(m_disk.snapshots.value(key(0)), catalog)});
        QCOMPARE(m_model->rowCount(), 300);
        QCOMPARE(cell(key(0), "subtitle").data(CandidateModel::SubtitleRole), u"Pastry"_s);
    }

    /// The list shows and finds the draft; the ATS's own words are found as well.
    void theListShowsDrafts()
    {
        readOnce({key(0)});
        m_model->setData(cell(key(0), "firstname"), u"Zoë"_s);
        m_model->setData(cell(key(0), "archived"), true);
        m_model->setData(cell(key(0), "tag_list"), QStringList{u"mine"_s});
        const int row = m_model->rowOf(key(0));
        QCOMPARE(m_model->index(row, 0).data(CandidateModel::NameRole), u"Zoë Lee"_s);
        QVERIFY(m_model->rows().at(row).archived);
        QVERIFY(m_model->rows().at(row).unsent);
        for (const QByteArray &word : {QByteArray("zoe"), QByteArray("ann0"), QByteArray("mine")})
            QVERIFY2(matchesAll(m_model->rows().searchTextAt(row), {word}), word.constData());
        QCOMPARE(m_model->tags(key(0)), (QStringList{u"a"_s, u"b"_s}));
        m_model->book()->discard({key(0)});
        QCOMPARE(m_model->index(row, 0).data(CandidateModel::NameRole), u"Ann0 Lee"_s);
        QVERIFY(!m_model->rows().at(row).archived);
    }
};

QTEST_GUILESS_MAIN(CandidateModelReadingTest)
#include "tst_candidatemodel_reading.moc"
