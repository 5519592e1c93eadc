// SPDX-License-Identifier: MIT
// The page of a conflict, by keyboard and mouse: from an answer with a newer updated_at to the body of the PUT.
// VIVIER_SHOTS=DIR writes what it looks like.
#include "conflict/conflictpage.h"
#include "conflict/conflicttable.h"
#include "conflict/valuebox.h"
#include "model/modelsupport.h"
#include "theme/theme.h"
#include "ui/workbench.h"
#include "widgets/longtextfield.h"
#include "widgets/tagfield.h"
#include "widgets/textfield.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace vivier;
using namespace vivier::test;

namespace {

using State = ConflictModel::State;

Value text(const QString &words)
{
    return Value::ofText(words);
}

QString letter()
{
    QString words;
    for (int i = 0; i < 30; ++i)
        words += u"I have made editors for twelve years, and number %1 was the best.\n"_s.arg(i);
    return words;
}

QImage grab(QWidget &page)
{
    for (int i = 0; i < 5; ++i) // heights that follow from widths need a second look
        QCoreApplication::processEvents();
    QImage image(page.size(), QImage::Format_RGB32);
    image.fill(Theme::current().color(ColorRole::Window));
    page.render(&image);
    return image;
}

} // namespace

class ConflictPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<JobModel> m_jobs;
    std::unique_ptr<BookedModel> m_candidates;
    std::unique_ptr<ConflictPage> m_page;
    Candidate m_theirs;

    template <typename T = QWidget> T *find(const QString &name) { return m_page->findChild<T *>(name); }
    ValueBox *box(const QString &name) { return find<ValueBox>(name); }
    QString label(const QString &name) { return find<QLabel>(name)->text(); }
    QWidget *focused() { return QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), Qt::Key(key), modifiers);
    }
    void type(const QString &words)
    {
        for (const QChar c : words)
            QTest::sendKeyEvent(QTest::Click, focused(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    State state(const QString &field)
    {
        const ConflictModel &model = *m_page->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(ConflictModel::NameRole) == field)
                return State(model.index(row, 0).data(ConflictModel::StateRole).toInt());
        }
        qFatal("no such row");
        return {};
    }
    Value mine(const QString &field) { return m_candidates->book()->draft(u"A"_s).fields.value(field).mine; }

    void collide(const QString &candidate, const QString &field, const Value &wanted, const Value &theirs)
    {
        m_candidates->book()->edit(candidate, field, wanted);
        Candidate next = with(m_candidates->snapshot(candidate), field, theirs);
        next.readAt = next.readAt.addSecs(1);
        m_candidates->upsert({next});
    }

    void openAll()
    {
        collide(u"A"_s, u"phone"_s, text(u"06 11 22 33 44"_s), text(u"06 99 88 77 66"_s));
        collide(u"A"_s, u"subtitle"_s, text(u"CTO @ Éole, Lille"_s), text(u"Directrice technique"_s));
        m_page->open(u"A"_s);
    }

    void show(QWidget *window)
    {
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
    }

private Q_SLOTS:
    void init()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        m_jobs = std::make_unique<JobModel>();
        m_jobs->upsertJobs({Job{.reference = u"JOB"_s,
                                .name = u"Baker"_s,
                                .stages = {{.id = 1, .name = u"New"_s}, {.id = 2, .name = u"To meet"_s}}},
                            Job{.reference = u"OTHER"_s, .name = u"Chef"_s, .stages = {{.id = 9, .name = u"In"_s}}}});
        m_candidates = std::make_unique<BookedModel>(FieldCatalog::welcomeKit());
        m_theirs = with(plainCandidate(u"A"_s, u"Zoë-Łucja"_s), u"phone"_s, text(u"06 06 06 06 06"_s));
        m_theirs.values.insert(u"lastname"_s, text(u"O’Brien"_s));
        m_theirs.values.insert(u"cover_letter"_s, text(letter()));
        m_candidates->upsert({m_theirs, plainCandidate(u"B"_s, u"Ann"_s)});
        m_page = std::make_unique<ConflictPage>(m_candidates.get(), m_jobs.get(), u"Welcome Kit"_s);
        m_page->resize(1024, 700);
        show(m_page.get());
    }

    void cleanup()
    {
        m_page.reset();
        m_candidates.reset();
    }

    void byKeyboardFromTheAnswerToThePut()
    {
        Workbench work;
        QVERIFY(work.fill());
        const QString someone = work.bench.someone();
        CandidateModel &model = work.model();
        const QDateTime updated = model.snapshot(someone).updatedAt;
        const auto write = [&](const QString &field, const QVariant &value) {
            QVERIFY(model.setData(model.indexOf(someone, field), value));
        };
        write(u"phone"_s, u"06 11 22 33 44"_s);
        write(u"subtitle"_s, u"CTO @ Éole, Lille"_s);
        write(u"tag_list"_s, model.snapshot(someone).value(u"tag_list"_s).list() + QStringList{u"vulkan"_s});
        const QStringList theirTags{u"senior"_s};
        QVERIFY(work.bench.sandbox().touch(someone, {{u"phone"_s, u"06 99 88 77 66"_s},
                                                     {u"subtitle"_s, u"Directrice technique"_s},
                                                     {u"tag_list"_s, u"senior"_s}}));
        QSignalSpy finished(work.session.get(), &AccountSession::sendFinished);
        work.bench.sandbox().clearJournal();
        work.session->send(someone);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(finished.first().first().value<SendReport>().outcome, SendOutcome::Conflict);
        QVERIFY(work.bench.writes().isEmpty());
        QVERIFY(model.snapshot(someone).updatedAt > updated);

        m_page = std::make_unique<ConflictPage>(&model, work.session->jobs(), u"Welcome Kit"_s);
        connect(m_page.get(), &ConflictPage::sendRequested, work.session.get(),
                [&work](const QString &candidate) { work.session->send(candidate); });
        m_page->resize(1024, 700);
        show(m_page.get());
        m_page->open(); // the first that waits for a decision
        QCOMPARE(m_page->candidate(), someone);
        QCOMPARE(focused(), box(u"phoneYours"_s));
        key(Qt::Key_Return, Qt::ControlModifier); // not yet
        key(Qt::Key_M);
        key(Qt::Key_Down);
        QCOMPARE(focused(), box(u"subtitleYours"_s));
        key(Qt::Key_T);
        QCOMPARE(label(u"conflictSummaryLabel"_s),
                 u"Everything is decided. Nothing is sent until you send the result."_s);
        QVERIFY(work.bench.writes().isEmpty());
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20'000);
        QCOMPARE(finished.last().first().value<SendReport>().outcome, SendOutcome::Accepted);
        const QList<sandbox::JournalEntry> writes = work.bench.writes();
        QCOMPARE(writes.size(), 1);
        QCOMPARE(writes.first().method, u"PUT"_s);
        QVERIFY(writes.first().path.endsWith(someone));
        const QByteArray body = QJsonDocument(writes.first().body.toObject()).toJson(QJsonDocument::Compact);
        QCOMPARE(body, QByteArray(R"({"phone":"06 11 22 33 44","tag_list":"senior,vulkan"})"));
        QVERIFY(model.book()->draft(someone).isEmpty());
        const QJsonObject profile = work.bench.sandbox().candidate(someone).value(u"profile"_s).toObject();
        QCOMPARE(profile.value(u"subtitle"_s).toString(), u"Directrice technique"_s);
        m_page.reset();
    }

    void clickingASideChoosesIt()
    {
        openAll();
        QCOMPARE(label(u"conflictTitleLabel"_s), u"Zoë-Łucja O’Brien: somebody changed this candidate too"_s);
        QCOMPARE(box(u"phoneYours"_s)->accessibleName(), u"Phone, yours: 06 11 22 33 44"_s);
        QCOMPARE(box(u"phoneTheirs"_s)->accessibleName(), u"Phone, in Welcome Kit now: 06 99 88 77 66"_s);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(box(u"phoneYours"_s));
        QCOMPARE(spoken->role(), QAccessible::RadioButton);
        QVERIFY(!spoken->state().checked);
        QTest::mouseClick(box(u"phoneYours"_s), Qt::LeftButton);
        QCOMPARE(state(u"phone"_s), State::Yours);
        QVERIFY(spoken->state().checked);
        QVERIFY(label(u"conflictSummaryLabel"_s).endsWith(u"1 of 2 decided."_s));
        QTest::mouseClick(box(u"phoneTheirs"_s), Qt::LeftButton);
        QCOMPARE(state(u"phone"_s), State::Theirs);
        QVERIFY(!spoken->state().checked);
        QTest::mouseClick(find(u"phoneUndecideButton"_s), Qt::LeftButton);
        QCOMPARE(state(u"phone"_s), State::Undecided);
        QVERIFY(!box(u"phoneTheirs"_s)->isChecked());
        QCOMPARE(box(u"phoneResult"_s)->accessibleName(), u"Phone, result: undecided"_s);
    }

    void keysMoveAndDecide()
    {
        openAll();
        QSignalSpy closed(m_page.get(), &ConflictPage::closed);
        key(Qt::Key_Right);
        QCOMPARE(focused(), box(u"phoneTheirs"_s));
        key(Qt::Key_Return); // chooses what has the focus
        QCOMPARE(state(u"phone"_s), State::Theirs);
        key(Qt::Key_Down);
        QCOMPARE(focused(), box(u"subtitleTheirs"_s)); // the lane stays
        key(Qt::Key_M);
        QCOMPARE(state(u"subtitle"_s), State::Yours);
        key(Qt::Key_Up);
        key(Qt::Key_U);
        QCOMPARE(state(u"phone"_s), State::Undecided);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(state(u"phone"_s), State::Theirs);
        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(state(u"phone"_s), State::Undecided);
        QCOMPARE(state(u"subtitle"_s), State::Undecided);
        key(Qt::Key_Z, Qt::ControlModifier); // what was typed before the visit is not undone unseen
        QCOMPARE(mine(u"phone"_s), text(u"06 11 22 33 44"_s));
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(state(u"phone"_s), State::Theirs);
        QCOMPARE(closed.size(), 0);
        key(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void forAllThenSendOrDone()
    {
        openAll();
        QSignalSpy sent(m_page.get(), &ConflictPage::sendRequested);
        QSignalSpy closed(m_page.get(), &ConflictPage::closed);
        auto *send = find<QPushButton>(u"sendResultButton"_s);
        QVERIFY(!send->isEnabled());
        QTest::mouseClick(find(u"yoursForAllButton"_s), Qt::LeftButton);
        QVERIFY(send->isEnabled());
        QTest::mouseClick(send, Qt::LeftButton);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().first().toString(), u"A"_s);
        QTest::mouseClick(find(u"theirsForAllButton"_s), Qt::LeftButton);
        QCOMPARE(send->text().remove(u'&'), u"Done"_s); // nothing is left to be sent
        QTest::mouseClick(send, Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(sent.size(), 1);
    }

    void aTextIsEditedInPlace()
    {
        openAll();
        key(Qt::Key_E);
        auto *editor = qobject_cast<TextField *>(focused());
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"06 11 22 33 44"_s); // begins with yours
        type(u"07"_s);                                 // it was selected
        QCOMPARE(mine(u"phone"_s), text(u"07"_s));     // kept with each key
        QCOMPARE(state(u"phone"_s), State::Edited);
        type(u"m"_s); // a letter, no command
        QCOMPARE(mine(u"phone"_s), text(u"07m"_s));
        key(Qt::Key_Escape);
        QCOMPARE(state(u"phone"_s), State::Undecided);
        QCOMPARE(focused(), box(u"phoneResult"_s));

        key(Qt::Key_F2);
        type(u"08"_s);
        key(Qt::Key_Return);
        QCOMPARE(mine(u"phone"_s), text(u"08"_s));
        QCOMPARE(box(u"phoneResult"_s)->value(), u"08"_s);
        key(Qt::Key_E);
        key(Qt::Key_End);
        type(u"9"_s);
        QCOMPARE(mine(u"phone"_s), text(u"089"_s));
        key(Qt::Key_Escape); // only what was typed since
        QCOMPARE(mine(u"phone"_s), text(u"08"_s));

        key(Qt::Key_Down);
        key(Qt::Key_E);
        key(Qt::Key_Return); // as it stands: yours
        QCOMPARE(state(u"subtitle"_s), State::Yours);
        key(Qt::Key_E);
        type(u"x"_s);
        QTest::mouseClick(box(u"phoneYours"_s), Qt::LeftButton); // away from the editor: what was typed stays
        QVERIFY(!find<ConflictTable>(u"conflictTable"_s)->isEditing());
        QCOMPARE(mine(u"subtitle"_s), text(u"x"_s));
    }

    void anEditorForEachKind()
    {
        collide(u"A"_s, u"tag_list"_s, Value::ofList({u"a"_s, u"b"_s, u"vulkan"_s}), Value::ofList({u"a"_s}));
        collide(u"A"_s, u"cover_letter"_s, text(u"mine"_s), text(u"theirs"_s));
        m_candidates->book()->edit(u"A"_s, u"job_stage_id"_s, Value::ofNumber(2));
        m_candidates->book()->edit(u"A"_s, u"archived"_s, Value::ofFlag(true));
        m_page->open(u"A"_s);
        const auto edit = [this](const QString &field) {
            box(field + u"Result"_s)->setFocus();
            key(Qt::Key_E);
            return find(field + u"ResultEditor"_s);
        };
        auto *stage = qobject_cast<QComboBox *>(edit(u"job_stage_id"_s));
        QVERIFY(stage);
        QCOMPARE(stage->currentText(), u"To meet"_s);
        key(Qt::Key_Up);
        key(Qt::Key_Return);
        QCOMPARE(box(u"job_stage_idResult"_s)->value(), u"New"_s);
        QVERIFY(!m_candidates->book()->draft(u"A"_s).contains(u"job_stage_id"_s)); // what the ATS has already

        auto *flag = qobject_cast<QComboBox *>(edit(u"archived"_s));
        QVERIFY(flag);
        QCOMPARE(flag->currentText(), u"yes"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(box(u"archivedResult"_s)->value(), u"no"_s);

        QVERIFY(qobject_cast<TagField *>(edit(u"tag_list"_s)));
        type(u"qt"_s);
        key(Qt::Key_Return); // makes a chip
        QCOMPARE(mine(u"tag_list"_s), Value::ofList({u"a"_s, u"vulkan"_s, u"qt"_s}));
        type(u"last"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Return); // done
        QCOMPARE(box(u"tag_listResult"_s)->value(), u"a, vulkan, qt, last"_s);
        QVERIFY(!find<ConflictTable>(u"conflictTable"_s)->isEditing());

        QSignalSpy sent(m_page.get(), &ConflictPage::sendRequested);
        QVERIFY(qobject_cast<LongTextField *>(edit(u"cover_letter"_s)));
        key(Qt::Key_Return); // a line, in a long text
        type(u"t"_s);
        key(Qt::Key_Return, Qt::ControlModifier); // done, and not "send"
        QCOMPARE(mine(u"cover_letter"_s), text(u"\ntmine"_s));
        QCOMPARE(sent.size(), 0);
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.size(), 1);
    }

    void theirsChangesWhileOneTypes()
    {
        openAll();
        key(Qt::Key_E);
        type(u"07"_s);
        Candidate next = with(m_candidates->snapshot(u"A"_s), u"phone"_s, text(u"06 00"_s));
        next.readAt = next.readAt.addSecs(5);
        m_candidates->upsert({next});
        QCOMPARE(state(u"phone"_s), State::Undecided);
        QCOMPARE(qobject_cast<TextField *>(focused())->text(), u"07"_s); // never typed over
        type(u"1"_s);
        QCOMPARE(state(u"phone"_s), State::Edited);
        QCOMPARE(mine(u"phone"_s), text(u"071"_s));
        QCOMPARE(box(u"phoneTheirs"_s)->value(), u"06 00"_s);
    }

    void ourKeysComeBeforeTheWindows()
    {
        openAll();
        QMainWindow window;
        int taken = 0;
        for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Z),
                                         QKeySequence(Qt::ALT | Qt::Key_Down), QKeySequence(Qt::Key_Escape)})
            connect(new QShortcut(keys, &window), &QShortcut::activated, &window, [&taken] { ++taken; });
        window.setCentralWidget(m_page.get());
        show(&window);
        m_page->focusFirst();
        QSignalSpy sent(m_page.get(), &ConflictPage::sendRequested);
        m_page->model()->chooseAll(true);
        key(Qt::Key_Return, Qt::ControlModifier);
        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_Escape);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(m_page->model()->decided(), 0);
        QCOMPARE(taken, 0);
        window.takeCentralWidget();
    }

    void fromOneCandidateToTheNext()
    {
        QVERIFY(label(u"waitingLabel"_s).startsWith(u"No candidate"_s));
        collide(u"B"_s, u"subtitle"_s, text(u"Cook"_s), text(u"Chef"_s));
        openAll();
        QTRY_VERIFY(label(u"waitingLabel"_s).startsWith(u'2'));
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_page->candidate(), u"B"_s);
        QCOMPARE(focused()->objectName(), u"subtitleYours"_s); // the old row of that name goes with the next event
        key(Qt::Key_M);
        QTRY_VERIFY(label(u"waitingLabel"_s).startsWith(u'1'));
        QTest::mouseClick(find(u"previousConflictButton"_s), Qt::LeftButton);
        QCOMPARE(m_page->candidate(), u"A"_s);
        QVERIFY(!find(u"nextConflictButton"_s)->isVisible()); // B is decided
    }

    void anEmptyPageShowsTheFirstThatComes()
    {
        m_page->open();
        QVERIFY(m_page->candidate().isEmpty());
        collide(u"B"_s, u"subtitle"_s, text(u"Cook"_s), text(u"Chef"_s));
        QTRY_COMPARE(m_page->candidate(), u"B"_s);
        QCOMPARE(focused()->objectName(), u"subtitleYours"_s);
    }

    void longTextsShowWhereTheyChanged()
    {
        QString ours = letter();
        ours.replace(u"number 17 was the best"_s, u"number 17 was quite good"_s);
        collide(u"A"_s, u"cover_letter"_s, text(ours), text(u"short"_s));
        m_page->open(u"A"_s);
        auto *yours = box(u"cover_letterYours"_s);
        auto *all = find<QPushButton>(u"cover_letterShowAllButton"_s);
        QTRY_VERIFY(all->isVisible());
        const int low = yours->heightForWidth(yours->width());
        QVERIFY(low < yours->fontMetrics().lineSpacing() * (ClampedText::clampedLines + 2));
        QCOMPARE(yours->value(), ours); // a screen reader gets it whole
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(yours->heightForWidth(yours->width()) > 6 * low);
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(yours->heightForWidth(yours->width()), low);
    }

    void changedWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("nothing") << u"a b c"_s << u"a b c"_s << QStringList();
        QTest::newRow("white space") << u"a b c"_s << u"a  b\nc"_s << QStringList();
        QTest::newRow("one word") << u"a b c"_s << u"a x c"_s << QStringList{u"x"_s};
        QTest::newRow("neighbours") << u"a b c d"_s << u"a x y d"_s << QStringList{u"x y"_s};
        QTest::newRow("two places") << u"a b c d e"_s << u"x b c y e"_s << QStringList{u"x"_s, u"y"_s};
        QTest::newRow("at the end") << u"a"_s << u"a b c"_s << QStringList{u"b c"_s};
        QTest::newRow("only taken away") << u"a b c"_s << u"a c"_s << QStringList();
        QTest::newRow("from nothing") << QString() << u"a b"_s << QStringList{u"a b"_s};
        QTest::newRow("moved") << u"a b c"_s << u"b c a"_s << QStringList{u"a"_s};
    }

    void changedWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QStringList, marked);
        QStringList found;
        const QList<TextSpan> spans = vivier::changedWords(before, after);
        for (const TextSpan &span : spans)
            found.append(after.mid(span.start, span.length));
        QCOMPARE(found, marked);
        const QString many = u"w "_s.repeated(4000);
        QCOMPARE(vivier::changedWords(many, u"v "_s.repeated(4000)).size(), 1); // in no time
    }

    void gone()
    {
        m_candidates->book()->edit(u"A"_s, u"phone"_s, text(u"07"_s));
        m_page->open(u"A"_s, SendOutcome::Gone);
        QVERIFY(label(u"whatHappenedLabel"_s).startsWith(u"Welcome Kit no longer has this candidate"_s));
        QCOMPARE(focused(), find(u"keepButton"_s)); // Enter by mistake loses nothing
        QVERIFY(find(u"phoneChange"_s)->accessibleName().contains(u"07"_s));
        QVERIFY(!find(u"sendAnywayButton"_s)->isVisible());
        const auto asked = [this](const QString &button, void (ConflictPage::*signal)(const QString &)) {
            QSignalSpy spy(m_page.get(), signal);
            QTest::mouseClick(find(button), Qt::LeftButton);
            return spy.size() == 1 && spy.first().first().toString() == u"A"_s;
        };
        QVERIFY(asked(u"exportButton"_s, &ConflictPage::exportRequested));
        QVERIFY(asked(u"recreateButton"_s, &ConflictPage::recreateRequested));
        QVERIFY(asked(u"discardDraftButton"_s, &ConflictPage::discardRequested));
        QSignalSpy closed(m_page.get(), &ConflictPage::closed);
        QTest::mouseClick(find(u"keepButton"_s), Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(mine(u"phone"_s), text(u"07"_s));
    }

    void theGonePanelIsAboutItsCandidate()
    {
        DraftBook *book = m_candidates->book();
        book->edit(u"A"_s, u"phone"_s, text(u"07"_s));
        book->edit(u"B"_s, u"subtitle"_s, text(u"Cook"_s));
        m_page->open(u"A"_s, SendOutcome::Gone);
        QSignalSpy closed(m_page.get(), &ConflictPage::closed);
        QSignalSpy exported(m_page.get(), &ConflictPage::exportRequested);
        book->discard({u"B"_s}); // what becomes of another closes nothing
        QCOMPARE(closed.size(), 0);
        QVERIFY(find(u"phoneChange"_s)->isVisible());

        book->edit(u"B"_s, u"subtitle"_s, text(u"Cook"_s));
        m_page->open(u"B"_s, SendOutcome::Gone);
        QTRY_VERIFY(!find(u"phoneChange"_s));
        QVERIFY(find(u"subtitleChange"_s)->isVisible());
        QTest::mouseClick(find(u"exportButton"_s), Qt::LeftButton);
        QCOMPARE(exported.last().first().toString(), u"B"_s);
        book->discard({u"A"_s});
        QCOMPARE(closed.size(), 0);
        book->discard({u"B"_s}); // nothing is left to decide about
        QCOMPARE(closed.size(), 1);
    }

    void moved()
    {
        m_candidates->book()->edit(u"A"_s, u"phone"_s, text(u"07"_s));
        Candidate there = m_candidates->snapshot(u"A"_s);
        there.jobReference = u"OTHER"_s;
        there.readAt = there.readAt.addSecs(1);
        m_candidates->upsert({there});
        m_page->open(u"A"_s, SendOutcome::Moved);
        QCOMPARE(label(u"whatHappenedLabel"_s), u"Welcome Kit moved this candidate to the job “Chef”."_s);
        QVERIFY(!find(u"recreateButton"_s)->isVisible());
        QSignalSpy sent(m_page.get(), &ConflictPage::sendRequested);
        QTest::mouseClick(find(u"sendAnywayButton"_s), Qt::LeftButton);
        QCOMPARE(sent.size(), 1);

        collide(u"A"_s, u"job_stage_id"_s, Value::ofNumber(2), Value::ofNumber(9));
        m_page->open(u"A"_s, SendOutcome::Moved);
        QVERIFY(!find(u"sendAnywayButton"_s)->isVisible());
        QTest::mouseClick(find(u"decideButton"_s), Qt::LeftButton);
        QCOMPARE(state(u"job_stage_id"_s), State::Undecided);
        QCOMPARE(box(u"job_stage_idYours"_s)->look(), ValueBox::Look::Text); // no stage of the new job
        // Nor does it become the result by opening the editor and going on.
        key(Qt::Key_E);
        QVERIFY(find(u"job_stage_idResultEditor"_s));
        key(Qt::Key_Return);
        QCOMPARE(state(u"job_stage_id"_s), State::Undecided);
        key(Qt::Key_T);
        QVERIFY(find<QPushButton>(u"sendResultButton"_s)->isEnabled());
    }

    void nothingIsCutAndFocusShows_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("points");
        QTest::newRow("wide") << 1440 << 10;
        QTest::newRow("narrow") << 1024 << 10;
        QTest::newRow("200 %, narrow") << 1024 << 20;
        QTest::newRow("small") << 600 << 10;
    }

    void nothingIsCutAndFocusShows()
    {
        QFETCH(int, width);
        QFETCH(int, points);
        const QFont before = qApp->font();
        QFont font = before;
        font.setPointSizeF(points);
        qApp->setFont(font);
        QTRY_COMPARE(Theme::current().px(100), 10 * points);
        openAll();
        collide(u"A"_s, u"cover_letter"_s, text(letter() + u"Yours"_s), text(letter() + u"Theirs"_s));
        m_candidates->book()->edit(u"A"_s, u"media_github"_s, text(u"https://github.com/with-a-rather-long-name"_s));
        m_page->model()->choose(0, true);
        m_page->resize(width, 700);
        grab(*m_page);
        QCOMPARE(m_page->width(), width);
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->parentWidget()->inherits("QAbstractScrollArea"))
                continue;
            const QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            const bool scrolled = widget->parentWidget()->objectName() == u"qt_scrollarea_viewport"_s;
            QRect room = widget->parentWidget()->rect();
            if (scrolled) // up and down only
                room.setHeight(widget->height());
            QVERIFY2(room.contains(widget->geometry()), qPrintable(name));
            if (widget->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!widget->accessibleName().isEmpty() || widget->inherits("QPushButton"), qPrintable(name));
        }
        m_page->focusFirst();
        const QImage here = grab(*m_page);
        key(Qt::Key_Down);
        QVERIFY(grab(*m_page) != here);
        qApp->setFont(before);
        QTRY_COMPARE(Theme::current().px(100), 100);
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("VIVIER_SHOTS");
        if (folder.isEmpty())
            QSKIP("VIVIER_SHOTS is not set");
        QDir().mkpath(folder);
        const auto shoot = [&](const QString &name) {
            QVERIFY(grab(*m_page).save(QDir(folder).filePath(u"conflict-"_s + name + u".png"_s)));
        };
        QString ours = letter();
        ours.replace(u"number 17 was the best"_s, u"number 17 was quite good"_s);
        QString others = letter();
        others.replace(u"number 3 was"_s, u"number three was"_s);
        m_candidates->book()->edit(u"A"_s, u"tag_list"_s, Value::ofList({u"a"_s, u"b"_s, u"vulkan"_s}));
        collide(u"A"_s, u"cover_letter"_s, text(ours), text(others));
        m_candidates->book()->edit(u"A"_s, u"job_stage_id"_s, Value::ofNumber(2));
        m_candidates->book()->edit(u"A"_s, u"media_github"_s, text(u"https://github.com/zoe"_s));
        Candidate next = with(m_candidates->snapshot(u"A"_s), u"tag_list"_s, Value::ofList({u"a"_s, u"senior"_s}));
        next.readAt = next.readAt.addSecs(1);
        m_candidates->upsert({next});
        collide(u"B"_s, u"subtitle"_s, text(u"Cook"_s), text(u"Chef"_s));
        openAll();
        key(Qt::Key_M);
        key(Qt::Key_Down);
        m_page->resize(1440, 900);
        shoot(u"light"_s);
        Theme::apply(*qApp, Theme::Mode::Dark);
        m_page->resize(1024, 700);
        shoot(u"dark-narrow"_s);
        key(Qt::Key_E);
        shoot(u"dark-edit"_s);
        key(Qt::Key_Escape);
        Theme::apply(*qApp, Theme::Mode::Light);
        const QFont before = qApp->font();
        QFont big = before;
        big.setPointSizeF(20);
        qApp->setFont(big);
        QTRY_COMPARE(Theme::current().px(100), 200);
        shoot(u"light-200-narrow"_s);
        m_page->resize(2048, 1300);
        shoot(u"light-200"_s);
        qApp->setFont(before);
        QTRY_COMPARE(Theme::current().px(100), 100);
        m_page->resize(1024, 700);
        m_page->open(u"A"_s, SendOutcome::Gone);
        shoot(u"gone"_s);
        m_page->open(u"Q"_s);
        shoot(u"nothing"_s);
    }
};

QTEST_MAIN(ConflictPageTest)
#include "tst_conflictpage.moc"
