// SPDX-License-Identifier: MIT
// A form's promises: one edit touches one cell, refused values change nothing, three states, undo by word.
#include "candidate/parametername.h"
#include "candidate/pasted.h"
#include "model/alikeelsewhere.h"
#include "model/modelsupport.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

const FieldCatalog &catalog = FieldCatalog::welcomeKit();

int column(const char *field)
{
    return catalog.column(QString::fromLatin1(field));
}

} // namespace

class CandidateModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookedModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QModelIndex cell(const char *field, int row = 0) const { return m_model->index(row, column(field)); }
    QVariant read(const char *field, int role = Qt::EditRole) const { return cell(field).data(role); }
    bool write(const char *field, const QVariant &value) { return m_model->setData(cell(field), value); }
    int state(const char *field) const { return read(field, CandidateModel::KnowledgeRole).toInt(); }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<BookedModel>(catalog);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->upsert({plainCandidate(u"A"_s), plainCandidate(u"B"_s, u"Bob"_s)});
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    /// All at once as each by itself, and by the plain words of what it is.
    void whoIsAlikeElsewhere_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whoIsAlikeElsewhere()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        const QStringList emails{
            {}, u"zoe@example.com"_s, u"Zoe@Example.com"_s, u"bo@example.org"_s, u"zoe@example.com."_s};
        const QStringList phones{{}, u"+33 6 12 34 56 78"_s, u"+33612345678"_s, u"+33 6 00 00 00 01"_s};
        const QStringList jobs{u"J1"_s, u"J2"_s, u"J3"_s};
        const auto one = [&random](const QStringList &of) { return of.at(random.bounded(of.size())); };
        QStringList added;
        for (int i = 0; i < 16; ++i) {
            const FieldValues contact{{u"email"_s, Value::ofText(one(emails))},
                                      {u"phone"_s, Value::ofText(one(phones))}};
            if (i % 3 == 0) {
                FieldValues values = contact;
                values.insert(catalog.name(FieldRole::Job), Value::ofText(one(jobs)));
                added.append(m_model->book()->addNew(values));
                continue;
            }
            Candidate known = plainCandidate(u"K%1"_s.arg(i));
            for (auto it = contact.cbegin(); it != contact.cend(); ++it)
                known.values.insert(it.key(), it.value());
            known.jobReference = one(jobs);
            m_model->upsert({known});
        }
        const CandidateRows &rows = m_model->rows();
        const auto says = [&rows](int row, IndexCell::Text what, QString (*comparable)(const QString &)) {
            return comparable(rows.at(row).cell.text(what));
        };
        const auto isLike = [&](int row, int other) {
            const QString email = says(row, IndexCell::Text::Email, comparableEmail);
            const QString phone = says(row, IndexCell::Text::Phone, comparablePhone);
            return (!email.isEmpty() && says(other, IndexCell::Text::Email, comparableEmail) == email) ||
                   (!phone.isEmpty() && says(other, IndexCell::Text::Phone, comparablePhone) == phone);
        };
        QHash<QString, QString> expected;
        for (const QString &key : added) {
            const int row = m_model->rowOf(key);
            for (int other = 0; other < rows.size() && !expected.contains(key); ++other) {
                if (rows.at(other).told && rows.jobsAt(other) != rows.jobsAt(row) && isLike(row, other))
                    expected.insert(key, m_model->keyAt(other));
            }
        }
        QCOMPARE(alikeElsewhere(*m_model, added), expected);
        for (const QString &key : added)
            QCOMPARE(alikeElsewhere(*m_model, {key}).value(key), expected.value(key));
    }

    void anEditTouchesOneCell()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(write("subtitle", u"Pastry chef"_s));
        QCOMPARE(changed.size(), 1);
        const Change change = changeAt(changed, 0);
        QCOMPARE(change.row, 0);
        QCOMPARE(change.column, column("subtitle"));
        QVERIFY(!change.roles.isEmpty()); // empty would mean "all"
        for (int role : {int(Qt::EditRole), int(Qt::DisplayRole), int(CandidateModel::KnowledgeRole),
                         int(CandidateModel::DraftedRole), int(CandidateModel::ProblemRole)})
            QVERIFY2(change.roles.contains(role), qPrintable(QString::number(role)));
        QVERIFY(!change.roles.contains(CandidateModel::SnapshotRole));
        QCOMPARE(read("subtitle"), u"Pastry chef"_s);
        QCOMPARE(read("subtitle", CandidateModel::SnapshotRole), u"Baker"_s);
        QCOMPARE(read("subtitle", CandidateModel::DraftedRole), true);
        QCOMPARE(read("firstname", CandidateModel::DraftedRole), false);
    }

    void refusedValuesChangeNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("a number for a name") << u"firstname"_s << QVariant(3);
        QTest::newRow("nothing for a name") << u"firstname"_s << QVariant();
        QTest::newRow("a word for a stage") << u"job_stage_id"_s << QVariant(u"hired"_s);
        QTest::newRow("no stage") << u"job_stage_id"_s << QVariant(0);
        QTest::newRow("a negative stage") << u"job_stage_id"_s << QVariant(-4);
        QTest::newRow("a word for a flag") << u"archived"_s << QVariant(u"yes"_s);
        QTest::newRow("a text for tags") << u"tag_list"_s << QVariant(u"a, b"_s);
        QTest::newRow("a fact") << u"city"_s << QVariant(u"Paris"_s);
        QTest::newRow("a field of creation only") << u"referrer"_s << QVariant(u"Bea"_s);
    }

    void refusedValuesChangeNothing()
    {
        QFETCH(QString, field);
        QFETCH(QVariant, value);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        DraftSpy drafted(m_model->book());
        const QModelIndex index = m_model->indexOf(u"A"_s, field);
        const QVariant before = index.data(Qt::EditRole);
        QVERIFY(!m_model->setData(index, value));
        QCOMPARE(index.data(Qt::EditRole), before);
        QCOMPARE(changed.size() + drafted.size(), 0);
        QCOMPARE(m_model->book()->draftCount(), 0);
        QCOMPARE(m_model->book()->undoStack(u"A"_s)->count(), 0);
        QVERIFY(!m_model->setData(m_model->indexOf(u"A"_s, u"firstname"_s), u"x"_s, Qt::DisplayRole));
        QVERIFY(!m_model->setData(QModelIndex(), u"x"_s));
    }

    /// Often enough that what was kept of earlier readings is swept out, several times.
    void manyReadingsLeaveTheLast()
    {
        QRandomGenerator dice(7);
        const auto letter = [&dice] {
            std::array<quint32, 750> noise{}; // does not get small
            dice.fillRange(noise.data(), noise.size());
            const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(noise.data()), sizeof noise);
            return Value::ofText(QString::fromLatin1(bytes.toBase64()));
        };
        QHash<QString, Value> last;
        for (int reading = 0; reading < 4; ++reading) {
            for (int i = 0; i < 200; ++i) { // more than are kept unpacked
                const QString key = u"K%1"_s.arg(i);
                last[key] = letter();
                m_model->upsert({with(plainCandidate(key), u"cover_letter"_s, last.value(key))});
            }
        }
        for (auto it = last.cbegin(); it != last.cend(); ++it) {
            QCOMPARE(m_model->snapshot(it.key()).value(u"cover_letter"_s), it.value());
            QCOMPARE(m_model->snapshot(it.key()).value(u"firstname"_s), Value::ofText(u"Ann"_s));
        }
    }

    void threeStatesByRole()
    {
        QCOMPARE(state("firstname"), int(Value::State::Present));
        QCOMPARE(state("phone"), int(Value::State::Empty));
        QCOMPARE(state("media_github"), int(Value::State::Unknown));
        // All three read as the text "" or a text; only the role tells the last two apart.
        QCOMPARE(read("phone"), QString());
        QCOMPARE(read("media_github"), QString());
        QVERIFY(write("media_github", u"https://github.com/ann"_s));
        QCOMPARE(state("media_github"), int(Value::State::Present));
        QVERIFY(write("subtitle", QString()));
        QCOMPARE(state("subtitle"), int(Value::State::Empty));
        QCOMPARE(read("subtitle", CandidateModel::DraftedRole), true);
    }

    void whatIsUnreadableIsAFourth()
    {
        m_model->upsert({with(plainCandidate(u"A"_s), u"tag_list"_s, Value::unreadable("7"))});
        m_model->upsert({with(m_model->snapshot(u"A"_s), u"phone"_s, Value::unreadable("[1]"))});
        QCOMPARE(state("tag_list"), int(Value::State::Unreadable));
        QCOMPARE(read("tag_list").toStringList(), QStringList());
        QCOMPARE(read("phone"), QString());
        DraftSpy drafted(m_model->book());
        QVERIFY(write("phone", QString())); // as a form submits what it shows
        QVERIFY(write("tag_list", QStringList()));
        QCOMPARE(drafted.size(), 0);
        QVERIFY(write("phone", u"06"_s));
        QCOMPARE(state("phone"), int(Value::State::Present));
        QVERIFY(read("phone", CandidateModel::ProblemRole).toString().contains(u"cannot read"_s));
        QVERIFY(!m_model->book()->isInConflict(u"A"_s, u"phone"_s));
        QCOMPARE(m_model->book()->problems(u"A"_s).constFirst().weight, Problem::Weight::Confirm);
        m_model->upsert({with(m_model->snapshot(u"A"_s), u"phone"_s, Value::unreadable("[2]"))});
        QVERIFY(m_model->book()->isInConflict(u"A"_s, u"phone"_s));
        m_model->book()->putBack({u"A"_s}, u"phone"_s);
        QCOMPARE(state("phone"), int(Value::State::Unreadable));
        QCOMPARE(m_model->book()->draftCount(), 0);
    }

    void submittingNothingOnUnknownIsNoEdit()
    {
        DraftSpy drafted(m_model->book());
        QVERIFY(write("media_github", QString()));
        QVERIFY(write("tag_list", QStringList{u"a"_s, u"b"_s}));
        QVERIFY(write("firstname", u"Ann"_s));
        QCOMPARE(drafted.size(), 0);
        QCOMPARE(m_model->book()->undoStack(u"A"_s)->count(), 0);
        QCOMPARE(state("media_github"), int(Value::State::Unknown));
    }

    void editingBackTakesTheFieldOut()
    {
        QVERIFY(write("subtitle", u"Pastry"_s));
        QVERIFY(write("phone", u"06"_s));
        QVERIFY(write("subtitle", u"Baker"_s));
        QCOMPARE(m_model->book()->draft(u"A"_s).fields.keys(), QStringList{u"phone"_s});
        QVERIFY(write("phone", QString()));
        QCOMPARE(m_model->book()->draftCount(), 0);
        QVERIFY(write("archived", true));
        QVERIFY(write("archived", false));
        QCOMPARE(m_model->book()->draftCount(), 0);
    }

    void undoAndRedo()
    {
        QVERIFY(write("subtitle", u"Pastry chef"_s));
        QVERIFY(write("job_stage_id", 2));
        QVERIFY(write("media_github", u"https://github.com/ann"_s));
        QUndoStack *undo = m_model->book()->undoStack(u"A"_s);
        QCOMPARE(undo->count(), 3);
        undo->undo();
        QCOMPARE(state("media_github"), int(Value::State::Unknown));
        QVERIFY(!m_model->book()->draft(u"A"_s).contains(u"media_github"_s));
        undo->undo();
        QCOMPARE(read("job_stage_id"), 1);
        QCOMPARE(read("job_stage_id", CandidateModel::StageIdRole), 1);
        undo->undo();
        QCOMPARE(m_model->book()->draftCount(), 0);
        undo->redo();
        undo->redo();
        QCOMPARE(read("subtitle"), u"Pastry chef"_s);
        QCOMPARE(read("job_stage_id"), 2);
    }

    void typingMergesByWord()
    {
        QUndoStack *undo = m_model->book()->undoStack(u"A"_s);
        const QString typed = u"06 12"_s;
        for (qsizetype length = 1; length <= typed.size(); ++length)
            QVERIFY(write("phone", typed.left(length)));
        QCOMPARE(undo->count(), 2);
        undo->undo();
        QCOMPARE(read("phone"), u"06"_s);
        undo->undo();
        QCOMPARE(m_model->book()->draftCount(), 0);
        undo->redo();
        QCOMPARE(read("phone"), u"06"_s);
    }

    void pastingAndOtherFieldsAreStepsOfTheirOwn()
    {
        QVERIFY(write("phone", u"0"_s));
        QVERIFY(write("phone", u"0612345678"_s));
        QVERIFY(write("subtitle", u"Bakerx"_s));
        QVERIFY(write("subtitle", u"Bakerxy"_s));
        QVERIFY(m_model->setData(cell("subtitle", 1), u"Bakerz"_s)); // of another candidate
        QCOMPARE(m_model->book()->undoStack(u"A"_s)->count(), 3);
        m_model->book()->undoStack(u"B"_s)->undo();
        QCOMPARE(read("subtitle"), u"Bakerxy"_s);
        QVERIFY(write("subtitle", u"Painter"_s)); // as long as before, yet not typed
        m_model->book()->undoStack(u"A"_s)->undo();
        QCOMPARE(read("subtitle"), u"Bakerxy"_s);
    }

    void typingBackLeavesNoStep()
    {
        QVERIFY(write("subtitle", u"Bakers"_s));
        QVERIFY(write("subtitle", u"Baker"_s));
        QCOMPARE(m_model->book()->undoStack(u"A"_s)->count(), 0);
        QCOMPARE(m_model->book()->draftCount(), 0);
    }

    void undoIsOfTheOpenCandidateOnly()
    {
        QUndoGroup *group = m_model->book()->undoGroup();
        QVERIFY(!group->canUndo());
        QVERIFY(write("subtitle", u"Pastry"_s));
        QVERIFY(!group->canUndo()); // nobody is open
        m_model->setOpen(u"B"_s);
        group->undo();
        QCOMPARE(read("subtitle"), u"Pastry"_s);
        QSignalSpy can(group, &QUndoGroup::canUndoChanged);
        QVERIFY(m_model->setData(cell("subtitle", 1), u"Bakerz"_s)); // its first step, made while it is open
        QCOMPARE(can.last().first(), true);
        group->undo();
        QCOMPARE(cell("subtitle", 1).data(), u"Baker"_s);
        QCOMPARE(read("subtitle"), u"Pastry"_s);
        QVERIFY(!group->canUndo());
        m_model->setOpen(u"A"_s);
        group->undo();
        QCOMPARE(read("subtitle"), u"Baker"_s);
        m_model->setOpen({});
        QVERIFY(!group->canRedo());
    }

    void putBackIsAnUndoableStep()
    {
        QVERIFY(write("subtitle", u"Pastry"_s));
        m_model->book()->putBack({u"A"_s}, u"subtitle"_s);
        QCOMPARE(read("subtitle"), u"Baker"_s);
        QCOMPARE(m_model->book()->draftCount(), 0);
        m_model->book()->undoStack(u"A"_s)->undo();
        QCOMPARE(read("subtitle"), u"Pastry"_s);
    }

    void aPullDoesNotTouchWhatIsTyped()
    {
        QVERIFY(write("subtitle", u"Pastry"_s));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->upsert({with(plainCandidate(u"A"_s), u"subtitle"_s, Value::ofText(u"Butcher"_s))});
        QCOMPARE(changesOf(changed, column("subtitle"), Qt::EditRole), 0);
        QCOMPARE(changesOf(changed, column("subtitle"), Qt::DisplayRole), 0);
        QCOMPARE(changesOf(changed, column("subtitle"), CandidateModel::SnapshotRole), 1);
        QCOMPARE(changesOf(changed, column("subtitle"), CandidateModel::ConflictRole), 1);
        QCOMPARE(changesOf(changed, column("firstname"), Qt::EditRole), 0);
        QCOMPARE(read("subtitle"), u"Pastry"_s);
        QCOMPARE(read("subtitle", CandidateModel::SnapshotRole), u"Butcher"_s);
        QCOMPARE(read("subtitle", CandidateModel::ConflictRole), true);
    }

    void sinceWhenItIsInItsStage()
    {
        using Word = StageSince::Word;
        const auto since = [this] {
            return m_model->index(m_model->rowOf(u"A"_s), 0).data(CandidateModel::StageSinceRole).value<StageSince>();
        };
        const Candidate first = plainCandidate(u"A"_s);
        QCOMPARE(since(), (StageSince{first.readAt, Word::Seen}));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy news(m_model.get(), &CandidateModel::snapshotChanged);
        Candidate again = first; // as an answer to a read or a send, which records nothing
        again.readAt = first.readAt.addDays(3);
        m_model->upsert({again});
        QCOMPARE(since(), (StageSince{first.readAt, Word::Seen}));
        QCOMPARE(changed.size() + news.size(), 0);
        again.stageSince = {first.readAt.addDays(-9), Word::Ats}; // as the store has it after a move was told
        m_model->upsert({again});
        QCOMPARE(since(), again.stageSince);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(news.size(), 1);
        again.readAt = first.readAt.addDays(4);
        again.stageSince = {};
        m_model->upsert({with(again, u"subtitle"_s, Value::ofText(u"Butcher"_s))});
        QCOMPARE(since(), (StageSince{first.readAt.addDays(-9), Word::Ats}));
        QVERIFY(write("job_stage_id", 2));
        QVERIFY(!since().isKnown()); // not there yet
        m_model->book()->discard({u"A"_s});
        QCOMPARE(since().word, Word::Ats);
        again = with(again, u"job_stage_id"_s, Value::ofNumber(3));
        again.readAt = first.readAt.addDays(5);
        m_model->upsert({again});
        QCOMPARE(since(), (StageSince{again.readAt, Word::Seen}));
    }

    void aPullTouchesOnlyWhatChanged()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->upsert({plainCandidate(u"A"_s)});
        QCOMPARE(changed.size(), 0);
        m_model->upsert({with(plainCandidate(u"A"_s), u"phone"_s, Value::ofText(u"07"_s))});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changeAt(changed, 0).column, column("phone"));
        QVERIFY(changeAt(changed, 0).roles.contains(Qt::EditRole));
    }

    void anOlderSnapshotIsRefused_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a little older: overtaken") << -1 << false;
        QTest::newRow("just under five minutes older") << -299 << false;
        QTest::newRow("much older: the clock was set back") << -300 << true;
        QTest::newRow("of the same moment") << 0 << true;
        QTest::newRow("newer") << 1 << true;
    }

    void anOlderSnapshotIsRefused()
    {
        QFETCH(const int, seconds);
        QFETCH(const bool, taken);
        Candidate other = with(plainCandidate(u"A"_s), u"phone"_s, Value::ofText(u"07"_s));
        other.readAt = other.readAt.addSecs(seconds);
        m_model->upsert({other});
        QCOMPARE(read("phone"), taken ? u"07"_s : QString());

        // The answer to a send, overtaken by a read: what was sent is settled, what is known stays.
        QVERIFY(write("subtitle", u"Pastry"_s));
        const Draft sent = m_model->book()->draft(u"A"_s);
        QVERIFY(write("subtitle", u"Pastry chef"_s));
        Candidate answer = with(m_model->snapshot(u"A"_s), u"subtitle"_s, Value::ofText(u"Pastry"_s));
        answer = with(answer, u"email"_s, Value::ofText(u"answer@example.com"_s));
        answer.readAt = answer.readAt.addSecs(seconds);
        m_model->book()->settle(u"A"_s, sent, answer);
        QCOMPARE(read("email"), taken ? u"answer@example.com"_s : u"ann@example.com"_s);
        QCOMPARE(m_model->book()->draft(u"A"_s).fields.value(u"subtitle"_s).base, Value::ofText(u"Pastry"_s));
    }

    void aRowWithoutSnapshotTakesAny()
    {
        Draft draft{.key = u"GONE"_s};
        draft.fields.insert(u"subtitle"_s, {.base = Value::ofText(u"x"_s), .mine = Value::ofText(u"Pastry"_s)});
        m_model->book()->load({draft});
        m_model->upsert({plainCandidate(u"GONE"_s)});
        QCOMPARE(m_model->snapshot(u"GONE"_s).value(u"subtitle"_s).text(), u"Baker"_s);
    }

    void absentTagsKeepKnownTags()
    {
        Candidate answer = plainCandidate(u"A"_s);
        answer.values.remove(u"tag_list"_s);
        m_model->upsert({answer});
        QCOMPARE(read("tag_list"), (QStringList{u"a"_s, u"b"_s}));
        m_model->upsert({with(answer, u"tag_list"_s, Value::empty())});
        QCOMPARE(read("tag_list"), QStringList());
        QCOMPARE(state("tag_list"), int(Value::State::Empty));
    }

    void aCandidateThatMovedToAnotherJobIsFiledThere()
    {
        Candidate moved = plainCandidate(u"A"_s);
        moved.jobReference = u"OTHER"_s;
        m_model->upsert({moved});
        QCOMPARE(read("firstname", CandidateModel::JobRole), u"OTHER"_s);
    }

    void identityIsTheKey()
    {
        QVERIFY(write("subtitle", u"Pastry"_s));
        QPersistentModelIndex kept = cell("subtitle");
        m_model->upsert({plainCandidate(u"0"_s), with(plainCandidate(u"A"_s), u"phone"_s, Value::ofText(u"1"_s))});
        const QString fresh = m_model->book()->addNew({{u"firstname"_s, Value::ofText(u"New"_s)}});
        QCOMPARE(kept.data(CandidateModel::KeyRole), u"A"_s);
        QCOMPARE(m_model->indexOf(u"A"_s, u"subtitle"_s), QModelIndex(kept));
        m_model->book()->discard({fresh});
        QCOMPARE(m_model->rowOf(fresh), -1);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->rowOf(m_model->keyAt(row)), row);
        const Draft draft = m_model->book()->draft(u"A"_s);
        cleanup();
        m_model = std::make_unique<BookedModel>(catalog);
        m_model->book()->load({draft});
        m_model->upsert({plainCandidate(u"Z"_s), plainCandidate(u"A"_s)});
        QCOMPARE(m_model->indexOf(u"A"_s, u"subtitle"_s).data(), u"Pastry"_s);
        QCOMPARE(m_model->rowCount(), 2);
    }

    void draftsWithoutSnapshotStayInSight()
    {
        Draft draft{.key = u"GONE"_s};
        draft.fields.insert(u"subtitle"_s, {.base = Value::ofText(u"x"_s), .mine = Value::ofText(u"Pastry"_s)});
        m_model->book()->load({draft});
        const QModelIndex index = m_model->indexOf(u"GONE"_s, u"subtitle"_s);
        QCOMPARE(index.data(), u"Pastry"_s);
        QCOMPARE(index.data(CandidateModel::MarkRole).toInt(), int(SyncState::Draft));
        QVERIFY(m_model->book()->conflicts(u"GONE"_s).isEmpty()); // nothing is known that it could contradict
        m_model->book()->discard({u"GONE"_s});
        QCOMPARE(m_model->book()->draftCount(), 0);
    }

    void draftsFromDiskDoNotReplaceWhatIsTyped()
    {
        QVERIFY(write("subtitle", u"typed"_s));
        Draft disk{.key = u"A"_s};
        disk.fields.insert(u"subtitle"_s, {.base = Value::ofText(u"Baker"_s), .mine = Value::ofText(u"older"_s)});
        disk.fields.insert(u"phone"_s, {.base = Value::empty(), .mine = Value::ofText(u"06"_s)});
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        DraftSpy drafted(m_model->book());
        m_model->book()->load({disk});
        QCOMPARE(read("subtitle"), u"typed"_s);
        QCOMPARE(read("phone"), u"06"_s);
        QCOMPARE(changesOf(changed, column("subtitle"), Qt::EditRole), 0);
        QCOMPARE(changesOf(changed, column("phone"), Qt::EditRole), 1);
        QCOMPARE(drafted.size(), 1); // the disk must get what is typed on top
    }

    void aRejectionOfTwoFieldsStandsAtEach()
    {
        for (const auto &[field, value] :
             {std::pair("email", u"ann@example.org"_s), {"phone", u"06"_s}, {"subtitle", u"x"_s}})
            QVERIFY(write(field, value));
        m_model->book()->setRejection(u"A"_s, joinedFields({u"email"_s, u"phone"_s}), u"both are wrong"_s);
        for (const char *field : {"email", "phone"}) {
            QCOMPARE(read(field, CandidateModel::ProblemRole), u"both are wrong"_s);
            QCOMPARE(read(field, CandidateModel::MarkRole).toInt(), int(SyncState::Rejected));
        }
        QCOMPARE(read("subtitle", CandidateModel::ProblemRole), QString());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(write("email", u"ann@example.net"_s)); // mended, the other not
        QCOMPARE(read("email", CandidateModel::ProblemRole), QString());
        QCOMPARE(read("phone", CandidateModel::ProblemRole), u"both are wrong"_s);
        QVERIFY(write("phone", u"07"_s));
        QCOMPARE(read("phone", CandidateModel::ProblemRole), QString());
        QCOMPARE(m_model->book()->rejection(u"A"_s), QString());
    }

    void editingTheFieldEndsARejection()
    {
        QVERIFY(write("email", u"ann@example.org"_s));
        QVERIFY(write("phone", u"06"_s));
        m_model->book()->setRejection(u"A"_s, u"email"_s, u"is taken"_s);
        QCOMPARE(read("email", CandidateModel::ProblemRole), u"is taken"_s);
        QCOMPARE(read("email", CandidateModel::MarkRole).toInt(), int(SyncState::Rejected));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(write("phone", u"07"_s)); // what another field says mends nothing
        QCOMPARE(read("email", CandidateModel::ProblemRole), u"is taken"_s);
        QCOMPARE(read("email", CandidateModel::MarkRole).toInt(), int(SyncState::Rejected));
        QVERIFY(write("email", u"ann@example.net"_s));
        QCOMPARE(read("email", CandidateModel::ProblemRole), QString());
        QCOMPARE(m_model->book()->rejection(u"A"_s), QString());
        QCOMPARE(read("email", CandidateModel::MarkRole).toInt(), int(SyncState::Draft));
        m_model->book()->setRejection(u"A"_s, QString(), u"no"_s);
        changed.clear();
        QVERIFY(write("phone", u"08"_s)); // of no field: any edit may mend it
        QCOMPARE(m_model->book()->rejection(u"A"_s), QString());
        QCOMPARE(changesOf(changed, column("email"), Qt::EditRole), 0);
        QCOMPARE(read("email", CandidateModel::MarkRole).toInt(), int(SyncState::Draft));
    }

    void problemsComeFromValidation()
    {
        QVERIFY(write("email", u"nonsense"_s));
        QVERIFY(!read("email", CandidateModel::ProblemRole).toString().isEmpty());
        QCOMPARE(m_model->book()->problems(u"A"_s).size(), 1);
        QVERIFY(write("email", u"a@b.example"_s));
        QVERIFY(read("email", CandidateModel::ProblemRole).toString().isEmpty());
    }

    void conflictsAreDecidedFieldByField()
    {
        QVERIFY(write("subtitle", u"Pastry"_s));
        QVERIFY(write("firstname", u"Anna"_s));
        Candidate theirs = with(plainCandidate(u"A"_s), u"subtitle"_s, Value::ofText(u"Butcher"_s));
        theirs = with(theirs, u"firstname"_s, Value::ofText(u"Annie"_s));
        m_model->upsert({theirs});
        QCOMPARE(m_model->book()->conflicts(u"A"_s), (QStringList{u"firstname"_s, u"subtitle"_s}));
        QCOMPARE(read("firstname", CandidateModel::MarkRole).toInt(), int(SyncState::Conflict));
        const int edits = m_model->book()->draft(u"A"_s).fields.value(u"firstname"_s).edits;

        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        decide(m_model->book(), u"A"_s, u"firstname"_s, true);
        QCOMPARE(changesOf(changed, column("firstname"), Qt::EditRole), 0);
        QCOMPARE(m_model->book()->draft(u"A"_s).fields.value(u"firstname"_s).base, Value::ofText(u"Annie"_s));
        QVERIFY(m_model->book()->draft(u"A"_s).fields.value(u"firstname"_s).edits > edits);
        QCOMPARE(read("firstname"), u"Anna"_s);
        QCOMPARE(m_model->book()->conflicts(u"A"_s), QStringList{u"subtitle"_s});

        decide(m_model->book(), u"A"_s, u"subtitle"_s, false);
        QCOMPARE(read("subtitle"), u"Butcher"_s);
        QCOMPARE(read("subtitle", CandidateModel::DraftedRole), false);
        QVERIFY(m_model->book()->conflicts(u"A"_s).isEmpty());
        QCOMPARE(read("firstname", CandidateModel::MarkRole).toInt(), int(SyncState::Draft));
    }

    void aDecisionIsUndone_data()
    {
        QTest::addColumn<QString>("decision");
        QTest::newRow("mine") << u"mine"_s;
        QTest::newRow("theirs") << u"theirs"_s;
        QTest::newRow("a result of one's own") << u"Confectioner"_s;
        QTest::newRow("the result is theirs") << u"Butcher"_s;
    }

    void aDecisionIsUndone()
    {
        QFETCH(const QString, decision);
        QVERIFY(write("subtitle", u"Pastry"_s));
        m_model->upsert({with(plainCandidate(u"A"_s), u"subtitle"_s, Value::ofText(u"Butcher"_s))});
        const DraftField undecided = m_model->book()->draft(u"A"_s).fields.value(u"subtitle"_s);
        const bool own = decision != "mine"_L1 && decision != "theirs"_L1;
        const QString result = own ? decision : decision == "mine"_L1 ? u"Pastry"_s : u"Butcher"_s;
        if (own)
            m_model->book()->decide(u"A"_s, u"subtitle"_s, Value::ofText(decision));
        else
            decide(m_model->book(), u"A"_s, u"subtitle"_s, decision == "mine"_L1);

        for (int round = 0; round < 2; ++round) {
            QVERIFY(m_model->book()->conflicts(u"A"_s).isEmpty());
            QCOMPARE(read("subtitle"), result);
            const DraftField decided = m_model->book()->draft(u"A"_s).fields.value(u"subtitle"_s);
            QCOMPARE(m_model->rows().at(0).unsent, result != u"Butcher"_s); // what the ATS says already needs no draft
            if (m_model->rows().at(0).unsent) {
                QCOMPARE(decided.base, Value::ofText(u"Butcher"_s));
                QVERIFY(decided.edits > undecided.edits); // an answer on its way must not clear it
            }
            m_model->book()->undoStack(u"A"_s)->undo();
            QCOMPARE(m_model->book()->conflicts(u"A"_s), QStringList{u"subtitle"_s});
            QCOMPARE(read("subtitle"), u"Pastry"_s);
            QCOMPARE(read("subtitle", CandidateModel::MarkRole).toInt(), int(SyncState::Conflict));
            const DraftField back = m_model->book()->draft(u"A"_s).fields.value(u"subtitle"_s);
            QCOMPARE(back.base, undecided.base);
            QVERIFY(back.edits > undecided.edits);
            m_model->book()->undoStack(u"A"_s)->redo();
        }
    }

    void aDecisionAboutWhatChangedAgainCountsForWhatIsThereNow()
    {
        QVERIFY(write("subtitle", u"Pastry"_s));
        m_model->upsert({with(plainCandidate(u"A"_s), u"subtitle"_s, Value::ofText(u"Butcher"_s))});
        decide(m_model->book(), u"A"_s, u"subtitle"_s, true);
        m_model->book()->undoStack(u"A"_s)->undo();
        m_model->upsert({with(plainCandidate(u"A"_s), u"subtitle"_s, Value::ofText(u"Painter"_s))});
        m_model->book()->undoStack(u"A"_s)->redo();
        QCOMPARE(m_model->book()->draft(u"A"_s).fields.value(u"subtitle"_s).base, Value::ofText(u"Painter"_s));
        QVERIFY(m_model->book()->conflicts(u"A"_s).isEmpty());
    }

    void aDecisionThatWasSentIsUndoneByANewEdit()
    {
        QVERIFY(write("subtitle", u"Pastry"_s));
        const Candidate theirs = with(plainCandidate(u"A"_s), u"subtitle"_s, Value::ofText(u"Butcher"_s));
        m_model->upsert({theirs});
        m_model->book()->decide(u"A"_s, u"subtitle"_s, Value::ofText(u"Confectioner"_s));
        m_model->book()->settle(u"A"_s, m_model->book()->draft(u"A"_s),
                                with(theirs, u"subtitle"_s, Value::ofText(u"Confectioner"_s)));
        QCOMPARE(m_model->book()->draftCount(), 0);
        m_model->book()->undoStack(u"A"_s)->undo();
        QCOMPARE(m_model->book()->draft(u"A"_s).fields.value(u"subtitle"_s).base, Value::ofText(u"Confectioner"_s));
        QCOMPARE(read("subtitle"), u"Pastry"_s);
        QVERIFY(m_model->book()->conflicts(u"A"_s).isEmpty());
    }

    void whatWasGivenUpCanStillBeDecided()
    {
        QVERIFY(write("subtitle", u"Pastry"_s));
        m_model->upsert({with(plainCandidate(u"A"_s), u"subtitle"_s, Value::ofText(u"Butcher"_s))});
        decide(m_model->book(), u"A"_s, u"subtitle"_s, false);
        m_model->book()->decide(u"A"_s, u"subtitle"_s, Value::ofText(u"Pastry"_s));
        QCOMPARE(read("subtitle"), u"Pastry"_s);
        QVERIFY(m_model->book()->conflicts(u"A"_s).isEmpty());
        m_model->book()->decide(u"A"_s, u"subtitle"_s, Value::unknown());
        QCOMPARE(read("subtitle"), u"Pastry"_s);
    }

    void aFieldOfAnotherVersionCanBeLetGo()
    {
        Draft draft{.key = u"A"_s};
        draft.fields.insert(u"future_field"_s, {.base = Value::unknown(), .mine = Value::ofText(u"x"_s)});
        m_model->book()->load({draft});
        QCOMPARE(m_model->book()->conflicts(u"A"_s), QStringList{u"future_field"_s});
        decide(m_model->book(), u"A"_s, u"future_field"_s, true); // cannot be sent, so it stays a conflict
        QCOMPARE(m_model->book()->conflicts(u"A"_s), QStringList{u"future_field"_s});
        decide(m_model->book(), u"A"_s, u"future_field"_s, false);
        QCOMPARE(m_model->book()->draftCount(), 0);
    }

    void manyNewOnesComeAndGoTogether()
    {
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QList<FieldValues> additions;
        for (int i = 0; i < 20; ++i)
            additions.append(FieldValues{{u"firstname"_s, Value::ofText(u"New %1"_s.arg(i))}});
        m_model->book()->set(BulkPreview(), additions);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(m_model->rowCount(), 22);
        // One in the middle stays: those on both sides of it go, each together.
        const QString stays = m_model->keyAt(10);
        m_model->book()->set({stays}, u"lastname"_s, Value::ofText(u"Núñez"_s));
        m_model->book()->stepsOfMany()->undo();
        QCOMPARE(removed.size(), 2);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->rowOf(stays), 2);
        QCOMPARE(m_model->rows().unsentCount(), 1);
    }

    void discardBringsBackTheSnapshot()
    {
        QVERIFY(write("subtitle", u"Pastry"_s));
        QVERIFY(write("archived", true));
        m_model->book()->setRejection(u"A"_s, u"email"_s, u"is taken"_s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->book()->discard({u"A"_s});
        QCOMPARE(read("subtitle"), u"Baker"_s);
        QCOMPARE(read("subtitle", CandidateModel::ArchivedRole), false);
        QCOMPARE(read("email", CandidateModel::ProblemRole), QString());
        QCOMPARE(changesOf(changed, column("subtitle"), Qt::EditRole), 1);
        QCOMPARE(changesOf(changed, column("email"), CandidateModel::ProblemRole), 1);
        QCOMPARE(changesOf(changed, column("phone"), Qt::EditRole), 0);
        QVERIFY(!m_model->rows().at(0).unsent);
    }
};

QTEST_GUILESS_MAIN(CandidateModelTest)
#include "tst_candidatemodel.moc"
