// SPDX-License-Identifier: MIT
// Conflicts of the kinds of field that InstaView brings: what the table says of them, and the editors of their results.
#include "conflict/conflictrow.h"
#include "conflict/resulteditor.h"
#include "model/conflictmodel.h"
#include "theme/theme.h"
#include "ui/instaviewdesk.h"
#include "widgets/datefield.h"
#include "widgets/jobsfield.h"
#include "widgets/textfield.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace vivier;
using namespace vivier::test;

class InstaViewConflictTest : public QObject
{
    Q_OBJECT

    const QString m_key = u"candidate-1"_s;
    std::unique_ptr<InstaViewDesk> m_desk;
    std::unique_ptr<ConflictModel> m_conflicts;

    CandidateModel &model() { return m_desk->model(); }
    /// Mine on top of what was read, then theirs.
    void bothChange(const QString &field, const QVariant &mine, const Value &theirs)
    {
        QVERIFY(model().setData(model().indexOf(m_key, field), mine));
        m_desk->tell(m_key, field, theirs);
        m_conflicts->setCandidate(m_key);
        QCOMPARE(m_conflicts->rowCount(), 1);
    }
    QString said(int column) const { return m_conflicts->index(0, column).data().toString(); }
    QString note() const { return m_conflicts->index(0, 0).data(ConflictModel::NoteRole).toString(); }
    ConflictModel::State state() const
    {
        return ConflictModel::State(m_conflicts->index(0, 0).data(ConflictModel::StateRole).toInt());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void init()
    {
        m_desk = std::make_unique<InstaViewDesk>();
        model().upsert({m_desk->plain(m_key)});
        m_conflicts = std::make_unique<ConflictModel>(&model(), m_desk->session->jobs(), u"InstaView"_s);
    }

    void cleanup()
    {
        m_conflicts.reset();
        m_desk.reset();
    }

    void aStatusIsNamedAndChosenFromTheFive()
    {
        bothChange(u"status"_s, u"ACCEPTED"_s, Value::ofText(u"WITHDRAWN"_s));
        QCOMPARE(said(ConflictModel::BeforeColumn), u"Applied"_s);
        QCOMPARE(said(ConflictModel::YoursColumn), u"Accepted"_s);
        QCOMPARE(said(ConflictModel::TheirsColumn), u"WITHDRAWN"_s);

        const Field &field = *m_conflicts->field(0);
        ResultEditor editor(field, Value::ofText(u"WITHDRAWN"_s), {.inRow = true});
        auto *combo = editor.findChild<QComboBox *>();
        QCOMPARE(combo->count(), 5);
        QCOMPARE(combo->currentIndex(), -1);
        QCOMPARE(editor.value(), Value::ofText(u"WITHDRAWN"_s)); // untouched, so not written
        QSignalSpy edited(&editor, &ResultEditor::edited);
        combo->setCurrentIndex(2);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(editor.value(), Value::ofText(u"IN_PROCESS"_s));
    }

    void aDayIsEditedAsADay()
    {
        bothChange(u"gdprExpiryDate"_s, u"2029-01-01"_s, Value::ofText(u"2030-01-01"_s));
        QCOMPARE(said(ConflictModel::TheirsColumn), u"01/01/2030"_s);
        ConflictRow row(m_conflicts.get(), 0);
        row.resize(900, 200);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        row.startEdit();
        auto *line = row.findChild<DateField *>()->findChild<TextField *>();
        QCOMPARE(line->text(), u"01/01/2029"_s);
        line->selectAll();
        QTest::keyClicks(line, u"2/1/2031"_s);
        QCOMPARE(m_desk->mine(m_key, u"gdprExpiryDate"_s).text(), u"2031-01-02"_s);
        QCOMPARE(said(ConflictModel::ResultColumn), u"02/01/2031"_s);
        QCOMPARE(state(), ConflictModel::State::Edited);
    }

    void jobsAreSaidByTitleAndTicked()
    {
        bothChange(u"jobIds"_s, QStringList{u"job-designer"_s, u"job-backend"_s}, Value::ofList({u"job-cafe"_s}));
        QCOMPARE(said(ConflictModel::YoursColumn), u"+ Backend Engineer, − job-gone…"_s);
        QCOMPARE(said(ConflictModel::TheirsColumn), u"+ Café manager, − Designer, − job-gone…"_s);
        QCOMPARE(state(), ConflictModel::State::Merged);
        ConflictRow row(m_conflicts.get(), 0);
        row.resize(900, 400);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        row.startEdit();
        auto *jobs = row.findChild<JobsField *>();
        QVERIFY(jobs);
        const QStringList ticked = jobs->jobs();
        QCOMPARE(QSet<QString>(ticked.cbegin(), ticked.cend()), (QSet<QString>{u"job-backend"_s, u"job-cafe"_s}));
    }

    void metadataKeepsWhatOnlyOneSideTouched_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::addColumn<QString>("result");
        QTest::newRow("mine") << true << u"{\"source\":\"Fair\",\"cv\":{\"pages\":2},\"theirs\":1,\"mine\":1}"_s;
        QTest::newRow("theirs") << false << u"{\"source\":\"Site\",\"cv\":{\"pages\":2},\"theirs\":1,\"mine\":1}"_s;
    }

    void metadataKeepsWhatOnlyOneSideTouched()
    {
        QFETCH(const bool, mine);
        QFETCH(const QString, result);
        bothChange(u"metadata"_s, u"{\"source\":\"Fair\",\"cv\":{\"pages\":2},\"mine\":1}"_s,
                   Value::ofText(u"{\"source\":\"Site\",\"cv\":{\"pages\":2},\"theirs\":1}"_s));
        QCOMPARE(state(), ConflictModel::State::Undecided);
        QVERIFY2(note().contains(u"both changed source ·"_s), qPrintable(note()));
        QCOMPARE(said(ConflictModel::YoursColumn), u"2 key(s) changed: source, mine"_s);
        QCOMPARE(said(ConflictModel::TheirsColumn), u"2 key(s) changed: source, theirs"_s);

        m_conflicts->choose(0, mine);
        QCOMPARE(state(), mine ? ConflictModel::State::Yours : ConflictModel::State::Theirs);
        QVERIFY(m_conflicts->isDecided());
        QCOMPARE(m_desk->mine(m_key, u"metadata"_s).text(), result);
        QVERIFY(model().book()->conflicts(m_key).isEmpty());
        m_conflicts->undecide(0);
        QCOMPARE(state(), ConflictModel::State::Undecided);
    }
};

QTEST_MAIN(InstaViewConflictTest)
#include "tst_conflict_instaview.moc"
