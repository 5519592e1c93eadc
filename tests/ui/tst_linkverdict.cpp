// SPDX-License-Identifier: MIT
// What the window says of a link to a file before it is sent, and what it does with a bad one.
#include "dialogs/preferencesdialog.h"
#include "form/candidateform.h"
#include "ui/shownwindow.h"
#include "widgets/banner.h"
#include "widgets/fieldframe.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace vivier;
using namespace vivier::test;

namespace {

const QString resume = u"remote_resume_url"_s;
using Verdict = FieldState::Verdict;

} // namespace

class LinkVerdictTest : public ShownWindow
{
    Q_OBJECT

    CandidateForm *form() { return m_window->form(); }
    FieldFrame *frame(const QString &field = resume) { return form()->frame(field); }
    QLineEdit *line(const QString &field = resume) { return qobject_cast<QLineEdit *>(form()->editor(field)); }
    QLabel *message(const QString &field = resume) { return frame(field)->findChild<QLabel *>(u"messageLine"_s); }
    QPushButton *remedy() { return frame()->findChild<QPushButton *>(u"remedy"_s); }
    Verdict verdict() { return frame()->state().verdict; }
    QString file(const QString &name) { return m_work->bench.sandbox().url(u"/files/"_s + name).toString(); }
    QString said()
    {
        const auto *banner = m_window->findChild<Banner *>(u"noticeBanner"_s);
        return banner->isVisible() ? banner->text() : QString();
    }
    void paste(const QString &text, const QString &field = resume)
    {
        QGuiApplication::clipboard()->setText(text);
        form()->showField(field);
        line(field)->selectAll();
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(line(field)->text(), text);
    }
    QStringList drafted() { return session()->book()->draft(session()->current()).fields.keys(); }
    QByteArray sent()
    {
        QByteArray bodies;
        const auto entries = m_work->bench.writes();
        for (const sandbox::JournalEntry &entry : entries)
            bodies += QJsonDocument(entry.body.toObject()).toJson();
        return bodies;
    }

private Q_SLOTS:
    void init()
    {
        make();
        m_preferences->setChecksLinks(true);
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        m_work->bench.sandbox().clearJournal();
    }
    void cleanup() { clear(); }

    void theAnswerMovesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("a resume") << u"cv.pdf"_s << Verdict::Good;
        QTest::newRow("a login page") << u"login.html"_s << Verdict::Bad;
        QTest::newRow("nothing") << u"missing.pdf"_s << Verdict::Bad;
    }

    void theAnswerMovesNothing()
    {
        QFETCH(const QString, name);
        QFETCH(const Verdict, verdict);
        QVERIFY(!message()->isVisible());
        paste(file(name));
        QCOMPARE(this->verdict(), Verdict::Checking);
        QTRY_VERIFY(message()->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const int height = frame()->sizeHint().height();
        const QString checking = message()->text();
        QTRY_COMPARE(this->verdict(), verdict);
        QVERIFY(message()->text() != checking);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(frame()->sizeHint().height(), height);
        QVERIFY(line()->hasFocus());
        QVERIFY(line()->accessibleDescription().contains(frame()->state().verdictWords));
        // Put back there is nothing to say.
        form()->putBack(resume);
        QCOMPARE(this->verdict(), Verdict::None);
        QVERIFY(!message()->isVisible());
    }

    void theDirectLinkIsOneStep()
    {
        const QString share = u"https://www.dropbox.com/s/abc/cv.pdf?dl=0"_s;
        paste(share);
        QTRY_VERIFY(remedy()->isVisible());
        QVERIFY(remedy()->focusPolicy() & Qt::TabFocus);
        QVERIFY(frame()->buttons().contains(remedy())); // in the menu of the field, too
        remedy()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QTRY_VERIFY(line()->text() != share);
        QVERIFY(line()->text().startsWith(u"https://"_s));
        QVERIFY(line()->hasFocus());
        session()->undo();
        QCOMPARE(line()->text(), share);
    }

    void offlineNothingIsAskedUntilOnline()
    {
        session()->engine()->connectivity()->setWorkOffline(true);
        paste(file(u"cv.pdf"_s));
        QCOMPARE(verdict(), Verdict::Checking);
        QVERIFY2(message()->text().contains(u"offline"_s), qPrintable(message()->text()));
        session()->engine()->connectivity()->setWorkOffline(false);
        QTRY_COMPARE(verdict(), Verdict::Good);
    }

    void switchedOffNothingIsAskedOrSaid()
    {
        PreferencesDialog dialog(m_preferences.get());
        auto *box = dialog.findChild<QComboBox *>(u"checkLinks"_s);
        QCOMPARE(box->currentData().toBool(), true);
        box->setCurrentIndex(box->findData(false));
        QVERIFY(!m_preferences->checksLinks());
        paste(file(u"login.html"_s));
        QCOMPARE(verdict(), Verdict::None);
        QVERIFY(!message()->isVisible());
        box->setCurrentIndex(box->findData(true));
        QTRY_COMPARE(verdict(), Verdict::Bad);
    }

    void aSendRightAfterThePasteWaits()
    {
        paste(file(u"cv.pdf"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(session()->links()->isAwaited(session()->current()));
        const auto *status = m_window->findChild<QWidget *>(u"savedLabel"_s);
        QTRY_VERIFY(!session()->links()->isAwaited(session()->current()));
        QVERIFY(status);
        QTRY_VERIFY(sent().contains("cv.pdf"));
        QTRY_COMPARE(drafted(), QStringList());
    }

    void aBadOneStaysAndTheOthersGo()
    {
        form()->showField(u"subtitle"_s);
        line(u"subtitle"_s)->selectAll();
        QTest::keyClicks(line(u"subtitle"_s), u"Captain"_s);
        paste(file(u"login.html"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(said().contains(u"Kept, not sent"_s));
        QTRY_VERIFY(sent().contains("Captain"));
        QVERIFY(!sent().contains("login.html"));
        QTRY_COMPARE(drafted(), QStringList{resume});
        QCOMPARE(verdict(), Verdict::Bad);
        QVERIFY(message()->isVisible());
        // Once more it is said at once; then it goes as it is.
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(said().contains(u"Kept, not sent"_s));
        QPushButton *anyway = nullptr;
        for (auto *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == u"Send anyway"_s)
                anyway = button;
        }
        QVERIFY(anyway);
        anyway->click();
        QTRY_VERIFY(sent().contains("login.html"));
    }

    void ofManyABadOneStaysAndTheOthersGo()
    {
        const QStringList people = m_work->bench.people(3);
        DraftBook &book = *session()->book();
        m_work->model().snapshots()->with(people, this, [&] {
            book.set({people.at(0)}, u"subtitle"_s, Value::ofText(u"First"_s));
            book.set({people.at(1)}, resume, Value::ofText(file(u"login.html"_s)));
            book.set({people.at(1)}, u"subtitle"_s, Value::ofText(u"Second"_s));
            book.set({people.at(2)}, resume, Value::ofText(file(u"cv.pdf"_s)));
        });
        QTRY_VERIFY(book.hasDraft(people.at(2)));
        session()->sendMany(people);
        QTRY_VERIFY(sent().contains("First"));
        QTRY_VERIFY(sent().contains("Second"));
        QTRY_VERIFY(sent().contains("cv.pdf"));
        QVERIFY(!sent().contains("login.html"));
        QTRY_COMPARE(book.draft(people.at(1)).fields.keys(), QStringList{resume});
    }
};

QTEST_MAIN(LinkVerdictTest)
#include "tst_linkverdict.moc"
