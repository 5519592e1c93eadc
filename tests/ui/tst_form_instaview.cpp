// SPDX-License-Identifier: MIT
// The form as InstaView's catalog makes it, with real keys and drops.
#include "documents/cvtext.h"
#include "form/candidateform.h"
#include "theme/theme.h"
#include "ui/instaviewdesk.h"
#include "widgets/choicebar.h"
#include "widgets/datefield.h"
#include "widgets/fieldframe.h"
#include "widgets/jobsfield.h"
#include "widgets/longtextfield.h"
#include "widgets/metadatafield.h"
#include "widgets/replacementfield.h"
#include "widgets/segmentbutton.h"
#include "widgets/textfield.h"

#include <QCalendarWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vivier;
using namespace vivier::test;

namespace {

void typeInto(QWidget *editor, const QString &text)
{
    QWidget *target = editor->focusProxy() ? editor->focusProxy() : editor;
    for (const char32_t c : text.toUcs4()) // keyClicks() knows Latin-1 only
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString::fromUcs4(&c, 1), Qt::NoModifier);
}

QString cvFile(const QString &name)
{
    return QStringLiteral(VIVIER_CV_FILES "/") + name;
}

} // namespace

class InstaViewFormTest : public QObject
{
    Q_OBJECT

    const QString m_key = u"candidate-1"_s;
    std::unique_ptr<InstaViewDesk> m_desk;
    std::unique_ptr<CandidateForm> m_form;

    CandidateModel &model() { return m_desk->model(); }
    FieldFrame *frame(const QString &field) { return m_form->frame(field); }
    template <typename T> T *editor(const QString &field) { return qobject_cast<T *>(m_form->editor(field)); }
    SegmentButton *segment(const QString &field, const QString &name)
    {
        for (auto *one : m_form->editor(field)->findChildren<SegmentButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    void showCv()
    {
        m_desk->tell(m_key, u"anonymizedCv"_s, Value::ofText(u"[NAME]\nSoftware Engineer"_s));
        m_form->showField(u"cv"_s);
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
        m_form = std::make_unique<CandidateForm>(m_desk->session.get());
        m_form->resize(760, 900);
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_desk->session->setCurrent(m_key);
    }

    void cleanup()
    {
        m_form.reset();
        m_desk.reset();
    }

    void everyEditableFieldHasAnEditor();
    void nothingIsDraftedByLooking();
    void aStatusIsChosenByKeys();
    void anUndocumentedStatusIsShownAndNeverWritten();
    void genderComesOnceItIsSeen();
    void jobsAreTickedByKeys();
    void closingTheJobsScrollsNothing_data();
    void closingTheJobsScrollsNothing();
    void noJobLeftIsAskedAbout();
    void aDayIsTypedAsTheLanguageWritesIt();
    void whatIsNoDayStaysWithItsProblem();
    void aDayThatHasPassedIsNoProblemUntilItIsTouched();
    void aNewCandidateIsOfferedYearsAndGivenNone();
    void theCvBeginsEmptyAndShowsWhatIsKept();
    void aDroppedFileIsLookedAtBeforeItIsTaken();
    void theButtonsOfAPreviewAreInSight_data();
    void theButtonsOfAPreviewAreInSight();
    void theHintNamesWhatIsRead();
    void aFileWithoutTextSaysWhy();
    void aNumberBecomesInternationalWhenItIsLeft();
    void aNumberThatCannotBeReadSaysWhy();
    void aNumberOfNoRegionIsNotGuessedAt();
    void metadataIsWrittenAsItIsEdited();
    void anOpenCellIsCommitted_data();
    void anOpenCellIsCommitted();
    void metadataThatCannotBeReadStaysWithItsCandidate();
    void aNewCandidateSaysWhatItNeedsAndWhatFollows();
    void aLongNameIsCounted();
    void changesAreSaidInWords();
    void looks();
};

void InstaViewFormTest::everyEditableFieldHasAnEditor()
{
    int editors = 0;
    for (const Field &field : model().catalog()) {
        if (!field.isEditable())
            continue;
        ++editors;
        QWidget *made = m_form->editor(field.name);
        QVERIFY2(made, qPrintable(field.name));
        QVERIFY(frame(field.name));
        const QString type = QString::fromLatin1(made->metaObject()->className()).section(u"::"_s, -1);
        QCOMPARE(made->objectName(), field.name + type);
        QVERIFY(!made->accessibleName().isEmpty());
        QCOMPARE(made->isVisibleTo(m_form.get()), !field.onceSeen);
    }
    QCOMPARE(editors, 10);
}

void InstaViewFormTest::nothingIsDraftedByLooking()
{
    m_desk->tell(m_key, u"gender"_s, Value::empty());
    showCv();
    for (const Field &field : model().catalog()) {
        if (field.isEditable())
            m_form->showField(field.name);
    }
    m_desk->session->setCurrent({});
    m_desk->session->setCurrent(m_key);
    m_form->commitTyping();
    QVERIFY2(model().book()->draft(m_key).isEmpty(), qPrintable(model().book()->draft(m_key).fields.keys().join(u' ')));
    for (const Field &field : model().catalog()) {
        if (FieldFrame *shown = frame(field.name); shown && field.name != "cv"_L1)
            QVERIFY2(shown->message().isEmpty(), qPrintable(field.name + u": "_s + shown->message()));
    }
}

void InstaViewFormTest::aStatusIsChosenByKeys()
{
    m_form->showField(u"status"_s);
    SegmentButton *applied = segment(u"status"_s, u"Applied"_s);
    QVERIFY(applied && applied->isChecked());
    QTRY_VERIFY(applied->hasFocus());
    QTest::keyClick(applied, Qt::Key_Right);
    QVERIFY(model().book()->draft(m_key).isEmpty()); // moving chooses nothing
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    QCOMPARE(m_desk->mine(m_key, u"status"_s).text(), u"IN_PROCESS"_s);
    QVERIFY(segment(u"status"_s, u"In process"_s)->isChecked());
    QVERIFY2(frame(u"status"_s)->message().contains(u"Applied"_s), qPrintable(frame(u"status"_s)->message()));
    QVERIFY(segment(u"status"_s, u"Rejected"_s)->toolTip().contains(u"visible to others"_s));
    QVERIFY(segment(u"status"_s, u"Undefined"_s)->toolTip().isEmpty());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(model().book()->draft(m_key).isEmpty());
    QVERIFY(applied->isChecked());
}

void InstaViewFormTest::anUndocumentedStatusIsShownAndNeverWritten()
{
    m_desk->tell(m_key, u"status"_s, Value::ofText(u"HIRED"_s));
    auto *bar = editor<ChoiceBar>(u"status"_s);
    QCOMPARE(bar->current(), u"HIRED"_s);
    QCOMPARE(bar->foreign(), u"HIRED"_s);
    SegmentButton *hired = segment(u"status"_s, u"HIRED"_s);
    QVERIFY(hired && hired->isChecked());
    QVERIFY(hired->toolTip().contains(u"cannot be chosen"_s));
    QVERIFY(model().book()->draft(m_key).isEmpty());
    QVERIFY(frame(u"status"_s)->message().isEmpty());

    segment(u"status"_s, u"Accepted"_s)->click();
    QCOMPARE(m_desk->mine(m_key, u"status"_s).text(), u"ACCEPTED"_s);
    hired = segment(u"status"_s, u"HIRED"_s);
    QVERIFY(hired);
    hired->click();
    QCOMPARE(m_desk->mine(m_key, u"status"_s).text(), u"ACCEPTED"_s);
    QCOMPARE(bar->current(), u"ACCEPTED"_s);
    QVERIFY(frame(u"status"_s)->message().contains(u"HIRED"_s));
    Q_EMIT frame(u"status"_s)->putBackRequested();
    QVERIFY(model().book()->draft(m_key).isEmpty());
    QCOMPARE(bar->current(), u"HIRED"_s);
    // A candidate with a documented one has five again.
    model().upsert({m_desk->plain(u"candidate-2"_s)});
    m_desk->session->setCurrent(u"candidate-2"_s);
    QVERIFY(bar->foreign().isEmpty());
    QVERIFY(!segment(u"status"_s, u"HIRED"_s) || segment(u"status"_s, u"HIRED"_s)->isHidden());
}

void InstaViewFormTest::genderComesOnceItIsSeen()
{
    QVERIFY(!frame(u"gender"_s)->isVisibleTo(m_form.get()));
    QSignalSpy seen(&model(), &CandidateModel::fieldSeen);
    m_desk->tell(u"candidate-2"_s, u"gender"_s, Value::ofText(u"male"_s));
    QCOMPARE(seen.count(), 1);
    QCOMPARE(seen.first().first().toInt(), model().catalog().column(u"gender"_s));
    QVERIFY(frame(u"gender"_s)->isVisibleTo(m_form.get()));
    QVERIFY(!frame(u"cv"_s)->isVisibleTo(m_form.get()));
    m_desk->tell(m_key, u"gender"_s, Value::empty());
    QCOMPARE(seen.count(), 1);
    QVERIFY(segment(u"gender"_s, u"Automatic"_s)->isChecked());
    segment(u"gender"_s, u"Female"_s)->click();
    QCOMPARE(m_desk->mine(m_key, u"gender"_s).text(), u"female"_s);
    QVERIFY(frame(u"gender"_s)->message().contains(u"Automatic"_s));
    m_desk->session->setCurrent(u"candidate-2"_s);
    QVERIFY(segment(u"gender"_s, u"Male"_s)->isChecked());
    segment(u"gender"_s, u"Automatic"_s)->click();
    QVERIFY(m_desk->mine(u"candidate-2"_s, u"gender"_s).isEmpty());
    QVERIFY(model().book()->problems(u"candidate-2"_s).isEmpty());
}

void InstaViewFormTest::closingTheJobsScrollsNothing_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"Escape in the search", "Escape in the list", "the button"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void InstaViewFormTest::closingTheJobsScrollsNothing()
{
    QFETCH(const QString, by);
    m_form->resize(640, 420);
    auto *jobs = editor<JobsField>(u"jobIds"_s);
    m_form->showField(u"jobIds"_s);
    auto *button = qobject_cast<QPushButton *>(jobs->focusProxy());
    QVERIFY(button);
    button->click();
    QTRY_VERIFY(jobs->isOpen() && jobs->findChild<QWidget *>(u"jobSearchField"_s)->hasFocus());
    if (by == u"Escape in the list"_s)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    const auto settle = [] {
        for (int i = 0; i < 12; ++i) // a layout tells the one around it by an event
            QCoreApplication::processEvents();
    };
    settle();
    const int before = m_form->page()->verticalScrollBar()->value();
    QSignalSpy moved(m_form->page()->verticalScrollBar(), &QScrollBar::valueChanged);
    if (by == u"the button"_s)
        button->click();
    else
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!jobs->isOpen());
    QVERIFY(button->hasFocus());
    settle();
    QCOMPARE(m_form->page()->verticalScrollBar()->value(), before);
    QCOMPARE(moved.count(), 0);
}

void InstaViewFormTest::jobsAreTickedByKeys()
{
    auto *jobs = editor<JobsField>(u"jobIds"_s);
    m_form->showField(u"jobIds"_s);
    QVERIFY(jobs->focusProxy()->hasFocus());
    QTest::keyClick(jobs->focusProxy(), Qt::Key_Down);
    QVERIFY(jobs->isOpen());
    auto *search = jobs->findChild<TextField *>(u"jobSearchField"_s);
    QVERIFY(search->hasFocus());
    typeInto(search, u"cafe"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    const QStringList wanted{u"job-designer"_s, u"job-gone-0123456789"_s, u"job-cafe"_s};
    QCOMPARE(m_desk->mine(m_key, u"jobIds"_s).list(), wanted);
    QVERIFY2(m_desk->session->changes()->index(0).data(ChangesModel::NewRole).toString() == u"+ Café manager"_s,
             qPrintable(m_desk->session->changes()->index(0).data(ChangesModel::NewRole).toString()));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space); // off again
    QVERIFY(model().book()->draft(m_key).isEmpty());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    QVERIFY(!jobs->isOpen());
    QVERIFY(jobs->focusProxy()->hasFocus());
}

void InstaViewFormTest::noJobLeftIsAskedAbout()
{
    auto *jobs = editor<JobsField>(u"jobIds"_s);
    m_form->showField(u"jobIds"_s);
    QTest::keyClick(jobs->focusProxy(), Qt::Key_Backspace);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Delete);
    QTest::keyClick(jobs->focusProxy(), Qt::Key_Backspace);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Delete);
    QVERIFY(m_desk->mine(m_key, u"jobIds"_s).isEmpty());
    const QList<Problem> problems = model().book()->problems(m_key);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().weight, Problem::Weight::Confirm);
    QCOMPARE(frame(u"jobIds"_s)->message(), problems.first().text);
}

void InstaViewFormTest::aDayIsTypedAsTheLanguageWritesIt()
{
    auto *day = editor<DateField>(u"gdprExpiryDate"_s);
    auto *line = day->findChild<TextField *>();
    QCOMPARE(line->text(), u"05/03/2028"_s);
    m_form->showField(u"gdprExpiryDate"_s);
    line->selectAll();
    typeInto(line, u"7.4.29"_s);
    QCOMPARE(line->text(), u"7.4.29"_s); // not under the typist's fingers
    QCOMPARE(m_desk->mine(m_key, u"gdprExpiryDate"_s).text(), u"2029-04-07"_s);
    m_form->showField(u"firstName"_s);
    QCOMPARE(line->text(), u"07/04/2029"_s);
    QVERIFY(frame(u"gdprExpiryDate"_s)->message().contains(u"05/03/2028"_s));
    // The calendar begins tomorrow.
    m_form->showField(u"gdprExpiryDate"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::AltModifier);
    QVERIFY(day->isCalendarOpen());
}

void InstaViewFormTest::whatIsNoDayStaysWithItsProblem()
{
    auto *line = editor<DateField>(u"gdprExpiryDate"_s)->findChild<TextField *>();
    line->setFocus();
    line->selectAll();
    typeInto(line, u"31/02/2028"_s);
    QCOMPARE(line->text(), u"31/02/2028"_s);
    QVERIFY2(frame(u"gdprExpiryDate"_s)->state().problem.contains(u"does not exist"_s),
             qPrintable(frame(u"gdprExpiryDate"_s)->message()));
    m_desk->session->setCurrent({});
    m_desk->session->setCurrent(m_key);
    QCOMPARE(line->text(), u"31/02/2028"_s);
    line->selectAll();
    typeInto(line, u"22/11/2026"_s); // today
    QVERIFY(frame(u"gdprExpiryDate"_s)->state().problem.contains(u"future"_s));
    line->selectAll();
    typeInto(line, u"24/11/2026"_s);
    QVERIFY(frame(u"gdprExpiryDate"_s)->state().problem.isEmpty());
}

void InstaViewFormTest::aDayThatHasPassedIsNoProblemUntilItIsTouched()
{
    m_desk->tell(m_key, u"gdprExpiryDate"_s, Value::ofText(u"2025-01-31T00:00:00Z"_s));
    auto *line = editor<DateField>(u"gdprExpiryDate"_s)->findChild<TextField *>();
    QCOMPARE(line->text(), u"31/01/2025"_s);
    QVERIFY(frame(u"gdprExpiryDate"_s)->state().problem.isEmpty());
    QVERIFY(frame(u"gdprExpiryDate"_s)->message().contains(u"has passed"_s));
    QVERIFY(frame(u"gdprExpiryDate"_s)->state().noteWarns);
    line->setFocus();
    line->selectAll();
    typeInto(line, u"31/1/2025"_s); // the same day again is no change
    QVERIFY(!model().book()->draft(m_key).contains(u"gdprExpiryDate"_s));
    line->selectAll();
    typeInto(line, u"1/2/2025"_s);
    QVERIFY(frame(u"gdprExpiryDate"_s)->state().problem.contains(u"future"_s));
}

void InstaViewFormTest::aNewCandidateIsOfferedYearsAndGivenNone()
{
    const QString fresh = m_desk->session->addNew(u"job-backend"_s);
    auto *day = editor<DateField>(u"gdprExpiryDate"_s);
    QVERIFY(day->text().isEmpty());
    QVERIFY(!model().book()->draft(fresh).contains(u"gdprExpiryDate"_s));
    auto *two = day->findChild<QPushButton *>(u"offer2Button"_s);
    QVERIFY(two && two->isVisibleTo(m_form.get()));
    two->click();
    QCOMPARE(m_desk->mine(fresh, u"gdprExpiryDate"_s).text(), u"2028-11-22"_s);
    m_desk->session->setCurrent(m_key);
    for (auto *offer : day->findChildren<QPushButton *>())
        QVERIFY(!offer->isVisibleTo(m_form.get()));
}

void InstaViewFormTest::theCvBeginsEmptyAndShowsWhatIsKept()
{
    showCv();
    auto *cv = editor<ReplacementField>(u"cv"_s);
    QVERIFY(cv->isVisibleTo(m_form.get()));
    QVERIFY(cv->text().isEmpty());
    auto *kept = cv->findChild<LongTextField *>(u"currentText"_s);
    QVERIFY(!kept->isVisible());
    auto *fold = cv->findChild<QAbstractButton *>(u"currentTextButton"_s);
    QVERIFY(fold->text().contains(u"read only"_s));
    fold->click();
    QVERIFY(kept->isVisible());
    QVERIFY(kept->isReadOnly());
    QVERIFY(kept->text().startsWith(u"[NAME]"_s));
    QVERIFY(model().book()->draft(m_key).isEmpty());

    typeInto(cv, u"😀 new"_s);
    QCOMPARE(cv->editor()->characters(), 5);
    QCOMPARE(m_desk->mine(m_key, u"cv"_s).text(), u"😀 new"_s);
    QCOMPARE(m_desk->session->changes()->index(0).data(ChangesModel::NewRole).toString(),
             u"new text, 5 character(s)"_s);
    const QString line = QString(99, u'x') + u'\n';
    cv->editor()->setText(line.repeated(450) + u'x');
    QCOMPARE(cv->editor()->fullness(), LongTextField::Fullness::Near);
    typeInto(cv, u"y"_s);
    QVERIFY(frame(u"cv"_s)->state().problem.isEmpty());
    cv->editor()->setText(line.repeated(500) + u'x');
    typeInto(cv, u"y"_s);
    QCOMPARE(cv->editor()->fullness(), LongTextField::Fullness::Beyond);
    QVERIFY(frame(u"cv"_s)->state().problem.contains(u"50,000"_s));
    Q_EMIT frame(u"cv"_s)->putBackRequested();
    QVERIFY(cv->text().isEmpty());
    QVERIFY(model().book()->draft(m_key).isEmpty());
}

void InstaViewFormTest::aDroppedFileIsLookedAtBeforeItIsTaken()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(cvFile(u"cv.txt"_s))});
    QSignalSpy said(m_form.get(), &CandidateForm::said);
    QVERIFY(!m_form->takeDrop(&data, {})); // there is no field for it yet
    QCOMPARE(said.count(), 1);

    showCv();
    auto *cv = editor<ReplacementField>(u"cv"_s);
    typeInto(cv, u"typed"_s);
    QVERIFY(m_form->takeDrop(&data, {}));
    QTRY_VERIFY(cv->isPreviewing());
    QCOMPARE(cv->text(), u"typed"_s);
    auto *preview = cv->findChild<LongTextField *>(u"previewText"_s);
    const QString read = preview->text();
    QVERIFY(read.size() > 100);
    cv->findChild<QPushButton *>(u"leaveTextButton"_s)->click();
    QVERIFY(!cv->isPreviewing());
    QCOMPARE(cv->text(), u"typed"_s);

    QVERIFY(m_form->takeDrop(&data, {}));
    QTRY_VERIFY(cv->isPreviewing());
    cv->findChild<QPushButton *>(u"takeTextButton"_s)->click();
    QCOMPARE(cv->text(), read);
    QCOMPARE(m_desk->mine(m_key, u"cv"_s).text(), read);
    QCOMPARE(said.count(), 1);
    // What was read for one candidate is not offered to the next.
    QVERIFY(m_form->takeDrop(&data, {}));
    QTRY_VERIFY(cv->isPreviewing());
    m_desk->session->setCurrent({});
    m_desk->tell(u"candidate-2"_s, u"status"_s, Value::ofText(u"APPLIED"_s));
    m_desk->session->setCurrent(u"candidate-2"_s);
    QVERIFY(!cv->isPreviewing());
    QVERIFY(cv->text().isEmpty());
}

void InstaViewFormTest::theButtonsOfAPreviewAreInSight_data()
{
    QTest::addColumn<QSize>("room");
    QTest::newRow("narrow") << QSize(420, 380);
    QTest::newRow("low") << QSize(760, 300);
    QTest::newRow("wide") << QSize(1000, 620);
}

void InstaViewFormTest::theButtonsOfAPreviewAreInSight()
{
    QFETCH(QSize, room);
    m_form->resize(room);
    showCv();
    m_form->page()->verticalScrollBar()->setValue(0);
    auto *cv = editor<ReplacementField>(u"cv"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(cvFile(u"cv.txt"_s))});
    QVERIFY(m_form->takeDrop(&data, {}));
    QTRY_VERIFY(cv->isPreviewing());
    auto *take = cv->findChild<QPushButton *>(u"takeTextButton"_s);
    QTRY_COMPARE(take->visibleRegion(), QRegion(take->rect()));
    QCOMPARE(QApplication::focusWidget(), take);
    QTest::keyClick(take, Qt::Key_Return);
    QVERIFY(!cv->isPreviewing());
    QVERIFY(cv->text().size() > 100);
}

void InstaViewFormTest::theHintNamesWhatIsRead()
{
    showCv();
    const auto *cv = editor<ReplacementField>(u"cv"_s);
    const auto labels = cv->findChildren<QLabel *>();
    for (const QString &type : cvFileTypes()) {
        QVERIFY2(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(type); }),
                 qPrintable(type));
    }
    QCOMPARE(cvFileTypes().contains(u"DOC"_s), QFile::exists(u"/usr/bin/antiword"_s));
    const QString refusal = CvProblem{.kind = CvProblem::Kind::Unsupported, .what = FileType::Png}.sentence();
    QVERIFY2(refusal.contains(QLocale().createSeparatedList(cvFileTypes())), qPrintable(refusal));
}

void InstaViewFormTest::aFileWithoutTextSaysWhy()
{
    showCv();
    auto *cv = editor<ReplacementField>(u"cv"_s);
    typeInto(cv, u"typed"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(cvFile(u"locked.pdf"_s))});
    QVERIFY(m_form->takeDrop(&data, {}));
    const QString why = CvProblem{.kind = CvProblem::Kind::Encrypted, .what = {}}.sentence();
    const auto told = [&] {
        for (const QLabel *label : cv->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(why) && label->text().contains(u"locked.pdf"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
    QCOMPARE(cv->text(), u"typed"_s);
    QVERIFY(!cv->isPreviewing());
}

void InstaViewFormTest::aNumberBecomesInternationalWhenItIsLeft()
{
    auto *phone = editor<TextField>(u"phoneNumber"_s);
    m_form->showField(u"phoneNumber"_s);
    QTRY_VERIFY(phone->hasFocus());
    phone->selectAll();
    typeInto(phone, u"06 98 76 54 32"_s);
    QCOMPARE(phone->text(), u"06 98 76 54 32"_s);
    QVERIFY2(frame(u"phoneNumber"_s)->message().contains(u"+33 6 98 76 54 32 → +33698765432"_s),
             qPrintable(frame(u"phoneNumber"_s)->message()));
    m_form->showField(u"firstName"_s);
    QCOMPARE(phone->text(), u"+33698765432"_s);
    QCOMPARE(m_desk->mine(m_key, u"phoneNumber"_s).text(), u"+33698765432"_s);
    QVERIFY(frame(u"phoneNumber"_s)->state().problem.isEmpty());
    QVERIFY(frame(u"phoneNumber"_s)->message().contains(u"+33612345678"_s));
    // Sending from the keyboard, with the focus still in the field.
    m_form->showField(u"phoneNumber"_s);
    phone->selectAll();
    typeInto(phone, u"06 11 22 33 44"_s);
    m_form->commitTyping();
    QCOMPARE(m_desk->mine(m_key, u"phoneNumber"_s).text(), u"+33611223344"_s);
}

void InstaViewFormTest::aNumberThatCannotBeReadSaysWhy()
{
    auto *phone = editor<TextField>(u"phoneNumber"_s);
    m_form->showField(u"phoneNumber"_s);
    phone->selectAll();
    typeInto(phone, u"ask her"_s);
    QVERIFY2(frame(u"phoneNumber"_s)->state().problem.contains(u"not a telephone number"_s),
             qPrintable(frame(u"phoneNumber"_s)->message()));
    m_form->showField(u"firstName"_s);
    QCOMPARE(phone->text(), u"ask her"_s);
    QCOMPARE(m_desk->mine(m_key, u"phoneNumber"_s).text(), u"ask her"_s);
}

void InstaViewFormTest::aNumberOfNoRegionIsNotGuessedAt()
{
    Account american = m_desk->account();
    american.phoneRegion = u"US"_s;
    m_desk->session->setAccount(american);
    auto *phone = editor<TextField>(u"phoneNumber"_s);
    m_form->showField(u"phoneNumber"_s);
    phone->selectAll();
    typeInto(phone, u"06 11 22 33 44"_s);
    m_form->showField(u"firstName"_s);
    QCOMPARE(phone->text(), u"06 11 22 33 44"_s);
    QVERIFY2(frame(u"phoneNumber"_s)->state().problem.contains(u"has no such number"_s),
             qPrintable(frame(u"phoneNumber"_s)->message()));
}

void InstaViewFormTest::metadataIsWrittenAsItIsEdited()
{
    auto *metadata = editor<MetadataField>(u"metadata"_s);
    QCOMPARE(metadata->json(), u"{\"source\":\"LinkedIn\",\"cv\":{\"pages\":2}}"_s);
    model().setData(model().indexOf(m_key, u"metadata"_s), u"{\"source\":\"Fair\",\"cv\":{\"pages\":3}}"_s);
    QCOMPARE(metadata->json(), u"{\"source\":\"Fair\",\"cv\":{\"pages\":3}}"_s);
    QCOMPARE(m_desk->session->changes()->index(0).data(ChangesModel::NewRole).toString(),
             u"2 key(s) changed: source, cv.pages"_s);
    QCOMPARE(m_desk->session->changes()->index(0).data(ChangesModel::OldRole).toString(), u"3 key(s)"_s);
}

void InstaViewFormTest::anOpenCellIsCommitted_data()
{
    QTest::addColumn<bool>("isNewKey");
    QTest::newRow("a value") << false;
    QTest::newRow("a key that is being named") << true;
}

/// As the window commits what is half typed before it closes, locks or sends.
void InstaViewFormTest::anOpenCellIsCommitted()
{
    QFETCH(const bool, isNewKey);
    m_form->showField(u"metadata"_s);
    QWidget *tree = editor<MetadataField>(u"metadata"_s)->focusProxy();
    QTRY_VERIFY(tree->hasFocus());
    QTest::keyClick(tree, isNewKey ? Qt::Key_Insert : Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
    QVERIFY(model().book()->draft(m_key).isEmpty());
    m_form->commitTyping();
    const QString kept = m_desk->mine(m_key, u"metadata"_s).text();
    QVERIFY2(kept.contains(isNewKey ? u"\"half\":"_s : u"\"source\":\"half\""_s), qPrintable(kept));
    m_form->commitTyping(); // no cell is open any more
    QCOMPARE(m_desk->mine(m_key, u"metadata"_s).text(), kept);
}

void InstaViewFormTest::metadataThatCannotBeReadStaysWithItsCandidate()
{
    model().upsert({m_desk->plain(u"candidate-2"_s)}); // with the same metadata
    auto *metadata = editor<MetadataField>(u"metadata"_s);
    metadata->setView(MetadataField::View::Json);
    m_form->showField(u"metadata"_s);
    const QString good = metadata->focusProxy()->property("plainText").toString();
    typeInto(metadata, u"{"_s);
    QVERIFY(!metadata->problem().isEmpty());
    m_desk->session->setCurrent(u"candidate-2"_s);
    QVERIFY2(metadata->problem().isEmpty(), qPrintable(metadata->problem()));
    QCOMPARE(metadata->focusProxy()->property("plainText").toString(), good);
    QVERIFY(model().book()->draft(m_key).isEmpty());
    QVERIFY(model().book()->draft(u"candidate-2"_s).isEmpty());
}

void InstaViewFormTest::aNewCandidateSaysWhatItNeedsAndWhatFollows()
{
    m_desk->tell(m_key, u"gender"_s, Value::empty());
    const QString fresh = m_desk->session->addNew(u"job-backend"_s);
    QVERIFY(m_form->editor(u"email"_s)->accessibleName().contains(u"required, or Phone"_s));
    QVERIFY(m_form->editor(u"phoneNumber"_s)->accessibleName().contains(u"required, or Email"_s));
    QVERIFY(m_form->editor(u"firstName"_s)->accessibleName().contains(u"required"_s));
    QVERIFY(!m_form->editor(u"metadata"_s)->accessibleName().contains(u"required"_s));
    QCOMPARE(m_desk->mine(fresh, u"jobIds"_s).list(), QStringList{u"job-backend"_s});
    for (const QString &field : {u"status"_s, u"gender"_s}) {
        QVERIFY(frame(field)->isVisibleTo(m_form.get()));
        QVERIFY2(frame(field)->aside().contains(u"after the creation"_s), qPrintable(field));
    }
    segment(u"status"_s, u"In process"_s)->click();
    QCOMPARE(m_desk->mine(fresh, u"status"_s).text(), u"IN_PROCESS"_s);
    m_desk->session->setCurrent(m_key);
    QVERIFY(frame(u"status"_s)->aside().isEmpty());
    QVERIFY(!m_form->editor(u"email"_s)->accessibleName().contains(u"required, or Phone"_s));
}

void InstaViewFormTest::aLongNameIsCounted()
{
    auto *name = editor<TextField>(u"lastName"_s);
    m_form->showField(u"lastName"_s);
    name->selectAll();
    typeInto(name, QString(80, u'a'));
    QVERIFY(frame(u"lastName"_s)->aside().isEmpty());
    typeInto(name, u"a"_s);
    QVERIFY(frame(u"lastName"_s)->aside().contains(u"81 of 100"_s));
}

void InstaViewFormTest::changesAreSaidInWords()
{
    m_desk->tell(m_key, u"gender"_s, Value::ofText(u"female"_s));
    model().setData(model().indexOf(m_key, u"gender"_s), QString());
    model().setData(model().indexOf(m_key, u"status"_s), u"ACCEPTED"_s);
    model().setData(model().indexOf(m_key, u"gdprExpiryDate"_s), u"2029-04-07"_s);
    model().setData(model().indexOf(m_key, u"jobIds"_s), QStringList{u"job-backend"_s});
    QHash<QString, QPair<QString, QString>> words;
    ChangesModel *changes = m_desk->session->changes();
    for (int row = 0; row < changes->rowCount(); ++row) {
        const QModelIndex at = changes->index(row);
        words.insert(at.data(ChangesModel::FieldRole).toString(),
                     {at.data(ChangesModel::OldRole).toString(), at.data(ChangesModel::NewRole).toString()});
    }
    QCOMPARE(words.value(u"gender"_s), qMakePair(u"Female"_s, u"Automatic"_s));
    QCOMPARE(words.value(u"status"_s), qMakePair(u"Applied"_s, u"Accepted"_s));
    QCOMPARE(words.value(u"gdprExpiryDate"_s), qMakePair(u"05/03/2028"_s, u"07/04/2029"_s));
    QCOMPARE(words.value(u"jobIds"_s),
             qMakePair(u"Designer, job-gone…"_s, u"+ Backend Engineer, − Designer, − job-gone…"_s));
}

void InstaViewFormTest::looks()
{
    const QString folder = qEnvironmentVariable("VIVIER_PICTURES");
    if (folder.isEmpty())
        QSKIP("VIVIER_PICTURES names a folder for the pictures");
    m_desk->tell(m_key, u"gender"_s, Value::empty());
    m_desk->tell(m_key, u"gdprExpiryDate"_s, Value::ofText(u"2025-01-31"_s));
    showCv();
    const auto picture = [&](const QString &name, int width) {
        for (const bool dark : {false, true}) {
            Theme::apply(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light);
            m_form->resize(width, 1500);
            QCoreApplication::processEvents();
            m_form->grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, name, dark ? u"dark"_s : u"light"_s).arg(width));
        }
    };
    segment(u"status"_s, u"In process"_s)->click();
    picture(u"form"_s, 1024);
    picture(u"form"_s, 700);
    m_desk->tell(m_key, u"status"_s, Value::ofText(u"INTERVIEWED"_s));
    typeInto(editor<TextField>(u"phoneNumber"_s), u"x"_s);
    editor<JobsField>(u"jobIds"_s)->setOpen(true);
    auto *cv = editor<ReplacementField>(u"cv"_s);
    cv->findChild<QAbstractButton *>(u"currentTextButton"_s)->click();
    cv->setPreview(u"cv.pdf"_s, u"Zoë Müller\nSoftware engineer in Paris\n• C++\n• Qt"_s);
    picture(u"open"_s, 1024);
    picture(u"open"_s, 520);
    cv->setRefusal(u"scan.pdf"_s, CvProblem{.kind = CvProblem::Kind::Scanned, .what = {}}.sentence());
    m_desk->session->addNew(u"job-backend"_s);
    picture(u"new"_s, 700);
    auto *day = editor<DateField>(u"gdprExpiryDate"_s);
    Theme::apply(*qApp, Theme::Mode::Dark);
    QTest::keyClick(day->focusProxy(), Qt::Key_Return, Qt::AltModifier);
    day->calendar()->parentWidget()->grab().save(folder + u"/calendar-dark.png"_s);
    Theme::apply(*qApp, Theme::Mode::Light);
    day->calendar()->parentWidget()->grab().save(folder + u"/calendar-light.png"_s);
}

QTEST_MAIN(InstaViewFormTest)
#include "tst_form_instaview.moc"
