// SPDX-License-Identifier: MIT
// What a send does to the model: later edits stay, undo becomes a new edit, a new candidate gets its key.
#include "model/candidatelistmodel.h"
#include "model/modelsupport.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vivier::SendOutcome)

class CandidateModelSendingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookedModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QModelIndex cell(const QString &key, const char *field) const
    {
        return m_model->indexOf(key, QString::fromLatin1(field));
    }
    bool write(const QString &key, const char *field, const QVariant &value)
    {
        return m_model->setData(cell(key, field), value);
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<BookedModel>(FieldCatalog::welcomeKit());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->upsert({plainCandidate(u"A"_s)});
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void whatWasSentIsDone()
    {
        QVERIFY(write(u"A"_s, "subtitle", u"Pastry"_s));
        m_model->book()->outbox()->setLeaving(u"A"_s, true);
        QCOMPARE(cell(u"A"_s, "email").data(CandidateModel::MarkRole).toInt(), int(SyncState::Sending));
        m_model->book()->outbox()->setLeaving(u"A"_s, false);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->book()->settle(u"A"_s, m_model->book()->draft(u"A"_s),
                                with(plainCandidate(u"A"_s), u"subtitle"_s, Value::ofText(u"Pastry"_s)));
        QCOMPARE(m_model->book()->draftCount(), 0);
        QCOMPARE(cell(u"A"_s, "subtitle").data(CandidateModel::SnapshotRole), u"Pastry"_s);
        QCOMPARE(cell(u"A"_s, "email").data(CandidateModel::MarkRole).toInt(), int(SyncState::None));
        QVERIFY(changesOf(changed, cell(u"A"_s, "subtitle").column(), CandidateModel::DraftedRole) > 0);
        QCOMPARE(changesOf(changed, cell(u"A"_s, "firstname").column(), Qt::EditRole), 0);
    }

    void anEditDuringTheSendStays()
    {
        QVERIFY(write(u"A"_s, "subtitle", u"Pastry"_s));
        QVERIFY(write(u"A"_s, "phone", u"06"_s));
        const Draft sent = m_model->book()->draft(u"A"_s);
        QVERIFY(write(u"A"_s, "subtitle", u"Pastry chef"_s));
        QVERIFY(write(u"A"_s, "email", u"new@example.com"_s));
        Candidate answer = with(plainCandidate(u"A"_s), u"subtitle"_s, Value::ofText(u"Pastry"_s));
        answer = with(answer, u"phone"_s, Value::ofText(u"06"_s));
        m_model->book()->settle(u"A"_s, sent, answer);
        const Draft left = m_model->book()->draft(u"A"_s);
        QCOMPARE(left.fields.keys(), (QStringList{u"email"_s, u"subtitle"_s}));
        QCOMPARE(left.fields.value(u"subtitle"_s).base, Value::ofText(u"Pastry"_s));
        QCOMPARE(cell(u"A"_s, "subtitle").data(), u"Pastry chef"_s);
        QVERIFY(m_model->book()->conflicts(u"A"_s).isEmpty());
        QVERIFY(m_model->rows().at(0).unsent);
    }

    void undoAfterSendingIsANewEdit()
    {
        QVERIFY(write(u"A"_s, "subtitle", u"Pastry"_s));
        m_model->book()->settle(u"A"_s, m_model->book()->draft(u"A"_s),
                                with(plainCandidate(u"A"_s), u"subtitle"_s, Value::ofText(u"Pastry"_s)));
        m_model->book()->undoStack(u"A"_s)->undo();
        QCOMPARE(cell(u"A"_s, "subtitle").data(), u"Baker"_s);
        QCOMPARE(m_model->book()->draft(u"A"_s).fields.value(u"subtitle"_s).base, Value::ofText(u"Pastry"_s));
        QVERIFY(m_model->book()->conflicts(u"A"_s).isEmpty());
        m_model->book()->undoStack(u"A"_s)->redo();
        QCOMPARE(m_model->book()->draftCount(), 0);
        QCOMPARE(cell(u"A"_s, "subtitle").data(), u"Pastry"_s);
    }

    void undoAfterSendingKeepsWhatOthersDid()
    {
        const auto tags = [](const QStringList &list) {
            return with(plainCandidate(u"A"_s), u"tag_list"_s, Value::ofList(list));
        };
        m_model->upsert({tags({u"a"_s, u"b"_s})});
        QVERIFY(write(u"A"_s, "tag_list", QStringList({u"a"_s, u"b"_s, u"mine"_s})));
        m_model->book()->settle(u"A"_s, m_model->book()->draft(u"A"_s), tags({u"a"_s, u"b"_s, u"theirs"_s, u"mine"_s}));
        QUndoStack *steps = m_model->book()->undoStack(u"A"_s);
        steps->undo();
        QCOMPARE(cell(u"A"_s, "tag_list").data(), QStringList({u"a"_s, u"b"_s, u"theirs"_s}));
        steps->redo();
        QCOMPARE(m_model->book()->draftCount(), 0);

        // Of a text that somebody changed since, nothing is undone.
        QVERIFY(write(u"A"_s, "subtitle", u"Pastry"_s));
        m_model->book()->settle(u"A"_s, m_model->book()->draft(u"A"_s),
                                with(plainCandidate(u"A"_s), u"subtitle"_s, Value::ofText(u"Pastry"_s)));
        m_model->upsert({with(plainCandidate(u"A"_s), u"subtitle"_s, Value::ofText(u"Chef"_s))});
        steps->undo();
        QCOMPARE(m_model->book()->draftCount(), 0);
        QCOMPARE(cell(u"A"_s, "subtitle").data(), u"Chef"_s);
    }

    void aNewCandidateGetsItsKey()
    {
        const QString fresh = m_model->book()->addNew({{u"firstname"_s, Value::ofText(u"Neo"_s)}});
        QVERIFY(write(fresh, "lastname", u"Lee"_s));
        QPersistentModelIndex kept = cell(fresh, "lastname");
        m_model->setOpen(fresh);
        QSignalSpy renamed(m_model->book(), &DraftBook::keyChanged);
        m_model->book()->settle(fresh, m_model->book()->draft(fresh), plainCandidate(u"N"_s, u"Neo"_s));
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed.first(), (QVariantList{fresh, u"N"_s}));
        QCOMPARE(kept.data(CandidateModel::KeyRole), u"N"_s);
        QCOMPARE(m_model->rowOf(fresh), -1);
        QCOMPARE(m_model->book()->draftCount(), 0);
        QVERIFY(!m_model->flags(cell(u"N"_s, "referrer")).testFlag(Qt::ItemIsEditable));
        // Undo steps remember our own key, and go with the candidate.
        QCOMPARE(m_model->book()->undoGroup()->activeStack(), m_model->book()->undoStack(u"N"_s));
        m_model->book()->undoGroup()->undo();
        QCOMPARE(m_model->book()->draft(u"N"_s).fields.keys(), QStringList());
        m_model->upsert({with(plainCandidate(u"N"_s), u"lastname"_s, Value::ofText(u"Li"_s))});
        m_model->book()->undoStack(u"N"_s)->redo();
        QCOMPARE(cell(u"N"_s, "lastname").data(), u"Lee"_s);
    }

    void theSnapshotIsThereWhenTheKeyChanges()
    {
        const QString fresh = m_model->book()->addNew({{u"firstname"_s, Value::ofText(u"Neo"_s)}});
        bool there = false;
        connect(m_model->book(), &DraftBook::keyChanged, this, [&](const QString &, const QString &to) {
            there = m_model->snapshot(to).readAt.isValid() && m_model->book()->draft(to).isEmpty();
        });
        m_model->book()->settle(fresh, m_model->book()->draft(fresh), plainCandidate(u"N"_s));
        QVERIFY(there);
    }

    void aPullSawTheCreatedCandidateFirst_data()
    {
        QTest::addColumn<bool>("pulledBeforeItWasTyped");
        QTest::newRow("the pull's row comes later") << false;
        QTest::newRow("the pull's row comes first") << true;
    }

    void aPullSawTheCreatedCandidateFirst()
    {
        QFETCH(bool, pulledBeforeItWasTyped);
        CandidateListModel list(m_model.get());
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        if (pulledBeforeItWasTyped)
            m_model->upsert({plainCandidate(u"N"_s)});
        const QString fresh = m_model->book()->addNew({{u"firstname"_s, Value::ofText(u"Neo"_s)}});
        if (!pulledBeforeItWasTyped)
            m_model->upsert({plainCandidate(u"N"_s)});
        m_model->upsert({plainCandidate(u"LAST"_s)});
        list.rebuild();
        const Draft sent = m_model->book()->draft(fresh);
        QVERIFY(write(u"N"_s, "phone", u"06"_s)); // in the row that the pull brought
        Candidate answer = plainCandidate(u"N"_s, u"Neo"_s);
        answer.values.remove(u"tag_list"_s);
        m_model->book()->settle(fresh, sent, answer);
        QCOMPARE(m_model->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(m_model->rowOf(m_model->keyAt(row)), row);
        QCOMPARE(m_model->rowOf(fresh), -1);
        QCOMPARE(cell(u"N"_s, "firstname").data(), u"Neo"_s);
        QCOMPARE(cell(u"N"_s, "phone").data(), u"06"_s);
        QCOMPARE(cell(u"N"_s, "tag_list").data(), (QStringList{u"a"_s, u"b"_s}));
        list.rebuild();
        QCOMPARE(list.rowCount(), 3);
        QVERIFY(list.rowOf(u"N"_s) >= 0);
    }

    void anAnswerForADiscardedRowIsHarmless()
    {
        const QString fresh = m_model->book()->addNew({{u"firstname"_s, Value::ofText(u"Neo"_s)}});
        const Draft sent = m_model->book()->draft(fresh);
        m_model->book()->discard({fresh});
        m_model->book()->settle(fresh, sent, plainCandidate(u"N"_s));
        QCOMPARE(m_model->rowCount(), 1);
    }

    void sendingEndsARejection()
    {
        QVERIFY(write(u"A"_s, "email", u"new@example.com"_s));
        m_model->book()->setRejection(u"A"_s, u"email"_s, u"is taken"_s);
        m_model->book()->settle(u"A"_s, m_model->book()->draft(u"A"_s), plainCandidate(u"A"_s));
        QCOMPARE(cell(u"A"_s, "email").data(CandidateModel::ProblemRole), QString());
        QCOMPARE(m_model->book()->rejection(u"A"_s), QString());
    }

    void theOutboxMarksItsCandidates_data()
    {
        using Mark = SyncState;
        QTest::addColumn<SendOutcome>("reason");
        QTest::addColumn<Mark>("mark");
        QTest::addColumn<Mark>("edited"); ///< once the released field has another value
        QTest::newRow("waiting for its turn") << SendOutcome::Waiting << Mark::Queued << Mark::Queued;
        QTest::newRow("network") << SendOutcome::Network << Mark::Queued << Mark::Queued;
        QTest::newRow("answer lost") << SendOutcome::Lost << Mark::Queued << Mark::Queued;
        QTest::newRow("rejected") << SendOutcome::Rejected << Mark::Rejected << Mark::Draft;
        QTest::newRow("not ready") << SendOutcome::NotReady << Mark::NeedsYou << Mark::Draft;
        QTest::newRow("already there") << SendOutcome::AlreadyThere << Mark::NeedsYou << Mark::Draft;
        QTest::newRow("a conflict that is decided") << SendOutcome::Conflict << Mark::Draft << Mark::Draft;
        QTest::newRow("gone") << SendOutcome::Gone << Mark::NeedsYou << Mark::NeedsYou;
        QTest::newRow("moved") << SendOutcome::Moved << Mark::NeedsYou << Mark::NeedsYou;
        QTest::newRow("unsure") << SendOutcome::Unsure << Mark::NeedsYou << Mark::NeedsYou;
    }

    void theOutboxMarksItsCandidates()
    {
        QFETCH(const SendOutcome, reason);
        QFETCH(const SyncState, mark);
        QFETCH(const SyncState, edited);
        const auto shown = [this] {
            return static_cast<SyncState>(cell(u"A"_s, "email").data(CandidateModel::MarkRole).toInt());
        };
        QVERIFY(write(u"A"_s, "subtitle", u"Pastry"_s));
        const OutboxItem item{
            .key = u"A"_s, .released = m_model->book()->draft(u"A"_s), .reason = reason, .words = u"is taken"_s};
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        setQueued(m_model->book(), u"A"_s, &item);
        QCOMPARE(shown(), mark);
        QVERIFY(changesOf(changed, 0, CandidateModel::MarkRole) > 0);
        QCOMPARE(changesOf(changed, cell(u"A"_s, "subtitle").column(), CandidateModel::ReleasedRole), 1);
        QVERIFY(cell(u"A"_s, "subtitle").data(CandidateModel::ReleasedRole).toBool());
        changed.clear();
        setQueued(m_model->book(), u"A"_s, &item);
        QCOMPARE(changed.size(), 0);

        QVERIFY(write(u"A"_s, "subtitle", u"Painter"_s));
        QVERIFY(!cell(u"A"_s, "subtitle").data(CandidateModel::ReleasedRole).toBool());
        QCOMPARE(shown(), edited);
        setQueued(m_model->book(), u"A"_s, nullptr);
        QCOMPARE(shown(), SyncState::Draft);
        setQueued(m_model->book(), u"A"_s, nullptr); // not there: nothing to say
    }

    void aRejectionOfAnotherDayIsShownAtItsField()
    {
        QVERIFY(write(u"A"_s, "email", u"new@example.com"_s));
        QVERIFY(write(u"A"_s, "phone", u"06"_s));
        OutboxItem item{.key = u"A"_s,
                        .released = m_model->book()->draft(u"A"_s),
                        .reason = SendOutcome::Rejected,
                        .words = u"is taken"_s,
                        .field = u"email"_s};
        setQueued(m_model->book(), u"A"_s, &item);
        QCOMPARE(cell(u"A"_s, "email").data(CandidateModel::ProblemRole), u"is taken"_s);
        // Mended: what the outbox says of it later does not bring the words back.
        QVERIFY(write(u"A"_s, "email", u"newer@example.com"_s));
        QVERIFY(cell(u"A"_s, "email").data(CandidateModel::ProblemRole).toString().isEmpty());
        item.held = true;
        setQueued(m_model->book(), u"A"_s, &item);
        QVERIFY(cell(u"A"_s, "email").data(CandidateModel::ProblemRole).toString().isEmpty());
        // Sent again: the old words go.
        item = {.key = u"A"_s,
                .released = m_model->book()->draft(u"A"_s),
                .reason = SendOutcome::Rejected,
                .words = u"is taken, too"_s,
                .field = u"email"_s};
        setQueued(m_model->book(), u"A"_s, &item);
        QCOMPARE(m_model->book()->rejection(u"A"_s), u"is taken, too"_s);
        item.reason = SendOutcome::Waiting;
        setQueued(m_model->book(), u"A"_s, &item);
        QCOMPARE(m_model->book()->rejection(u"A"_s), QString());
    }

    void theUndoStepsOfADiscardedDraftGoWithIt()
    {
        QVERIFY(write(u"A"_s, "subtitle", u"Pastry"_s));
        m_model->setOpen(u"A"_s);
        QVERIFY(m_model->book()->undoGroup()->canUndo());
        m_model->book()->discard({u"A"_s});
        QVERIFY(!m_model->book()->undoGroup()->canUndo());
        QVERIFY(write(u"A"_s, "subtitle", u"Painter"_s));
        QVERIFY(m_model->book()->undoGroup()->canUndo());
    }

    void lastSentIsShownAtTheField()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const QDateTime at = QDateTime::fromSecsSinceEpoch(1'700'000'100, Qt::UTC);
        m_model->book()->setLastSent(u"A"_s, {{u"media_github"_s,
                                               {.reference = u"A"_s,
                                                .field = u"media_github"_s,
                                                .before = {},
                                                .after = Value::ofText(u"https://github.com/ann"_s),
                                                .at = at}}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cell(u"A"_s, "media_github").data(CandidateModel::LastSentRole), u"https://github.com/ann"_s);
        QCOMPARE(cell(u"A"_s, "media_github").data(CandidateModel::LastSentAtRole), at);
        QCOMPARE(cell(u"A"_s, "media_github").data(CandidateModel::KnowledgeRole).toInt(), int(Value::State::Unknown));
        QVERIFY(cell(u"A"_s, "media_vimeo").data(CandidateModel::LastSentRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CandidateModelSendingTest)
#include "tst_candidatemodel_sending.moc"
