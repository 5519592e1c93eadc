// SPDX-License-Identifier: MIT
#include "ui/shownwindow.h"
#include "window/activityview.h"
#include "window/changespane.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vivier;
using Fault = sandbox::Fault;

/// The tab with all that happened to the open candidate, in the real window.
class ActivityTest : public test::ShownWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { clear(); }
    void nothingIsAskedBeforeItIsSeen();
    void whatWasAttachedComesIntoTheList();
    void aMissingRightIsNamed();
    void offlineItIsNotRead();
    void buttonsLeadToTheFields();
    void aFileThatLandsIsInTheReceipt();
    void rowsAreReadByKeyAndByName();

private:
    ActivityView *view() { return m_window->findChild<ActivityView *>(); }
    QListView *rows() { return view()->findChild<QListView *>(); }
    ActivityModel *activity() { return session()->activity(); }
    QString key() { return session()->current(); }
    void showTab(ChangesPane::Tab tab) { m_window->findChild<ChangesPane *>()->setTab(tab); }
    QStringList asked()
    {
        QStringList paths;
        for (const sandbox::JournalEntry &entry : m_work->bench.sandbox().journal()) {
            for (const QString &path : {u"documents"_s, u"emails"_s, u"moves"_s}) {
                if (entry.method == "GET"_L1 && entry.path.endsWith(path))
                    paths.append(path);
            }
        }
        return paths;
    }
    void send(const QString &field, const QString &text)
    {
        CandidateModel &model = *session()->candidates();
        model.setData(model.indexOf(key(), field), text);
        QSignalSpy finished(session(), &AccountSession::sendFinished);
        session()->send(key(), {.confirmed = true});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.constFirst().constFirst().value<SendReport>().outcome, SendOutcome::Accepted);
    }
    bool has(const QString &words)
    {
        for (int row = 0; row < activity()->rowCount(); ++row) {
            if (activity()->index(row).data().toString().contains(words))
                return true;
        }
        return false;
    }
};

void ActivityTest::init()
{
    make();
    open();
    QTRY_COMPARE(session()->current(), session()->opening());
    QTRY_VERIFY(!session()->current().isEmpty());
    showTab(ChangesPane::Tab::ToSend);
    m_work->bench.sandbox().clearJournal();
}

void ActivityTest::nothingIsAskedBeforeItIsSeen()
{
    QVERIFY(asked().isEmpty());
    QVERIFY(!activity()->isAsked());
    showTab(ChangesPane::Tab::Activity);
    QTRY_VERIFY(activity()->isAsked() && !activity()->isReading());
    QCOMPARE(asked(), (QStringList{u"documents"_s, u"emails"_s, u"moves"_s}));
    showTab(ChangesPane::Tab::ToSend);
    showTab(ChangesPane::Tab::Activity); // known already
    QVERIFY(!activity()->isReading());
}

void ActivityTest::whatWasAttachedComesIntoTheList()
{
    showTab(ChangesPane::Tab::Activity);
    QTRY_VERIFY(activity()->isAsked() && !activity()->isReading());
    send(u"remote_file_urls"_s, m_work->bench.sandbox().url(u"/files/cv.pdf"_s).toString());
    QTRY_VERIFY(has(u"document: "_s));
    send(u"comment"_s, u"She is free in May"_s);
    QTRY_VERIFY(has(u"She is free in May"_s));
    view()->findChild<SearchField *>()->setText(u"free may"_s);
    QCOMPARE(activity()->rowCount(), 1);
    view()->findChild<SearchField *>()->setText(u"nobody said so"_s);
    QVERIFY(!rows()->isVisible());
}

void ActivityTest::aMissingRightIsNamed()
{
    // The token of the bench may not read moves.
    showTab(ChangesPane::Tab::Activity);
    const auto *notes = view()->findChild<QLabel *>(u"activityNotes"_s);
    QTRY_VERIFY(notes->isVisible() && notes->text().contains(u"moves_r"_s));
    QVERIFY(!notes->text().contains(u"documents_r"_s));
}

void ActivityTest::offlineItIsNotRead()
{
    session()->engine()->connectivity()->setWorkOffline(true);
    showTab(ChangesPane::Tab::Activity);
    const auto *notes = view()->findChild<QLabel *>(u"activityNotes"_s);
    QTRY_VERIFY(notes->text().contains(u"offline"_s));
    QVERIFY(asked().isEmpty());
    session()->engine()->connectivity()->setWorkOffline(false);
    QTRY_VERIFY(!notes->text().contains(u"offline"_s));
    QVERIFY(asked().contains(u"documents"_s));
}

void ActivityTest::buttonsLeadToTheFields()
{
    showTab(ChangesPane::Tab::Activity);
    QSignalSpy wanted(view(), &ActivityView::fieldRequested);
    for (const QString &field : {u"comment"_s, u"remote_file_urls"_s}) {
        view()->findChild<QPushButton *>(field + "Addition"_L1)->click();
        QCOMPARE(wanted.takeFirst().constFirst().toString(), field);
        QVERIFY(!view()->isAncestorOf(QApplication::focusWidget()));
    }
}

void ActivityTest::aFileThatLandsIsInTheReceipt()
{
    m_work->bench.sandbox().setFilesLater(true);
    send(u"remote_resume_url"_s, m_work->bench.sandbox().url(u"/files/cv.pdf"_s).toString());
    QTRY_VERIFY(!session()->journal()->lastReceipt().isEmpty());
    const auto line = [this] { return session()->journal()->lastReceipt().lines.constFirst(); };
    QCOMPARE(line().kind, FieldResult::NotYet);
    m_work->bench.sandbox().deliverFiles();
    m_window->setFocus();
    session()->engine()->refresh(key()); // any read tells
    QTRY_COMPARE(line().kind, FieldResult::NotReturned);
    QVERIFY2(line().verdict.contains(u"PDF"_s), qPrintable(line().verdict));
}

void ActivityTest::rowsAreReadByKeyAndByName()
{
    send(u"comment"_s, u"Called\nand talked"_s);
    showTab(ChangesPane::Tab::Activity);
    QTRY_VERIFY(rows()->isVisible() && has(u"Called"_s));
    QTRY_VERIFY(activity()->isAsked() && !activity()->isReading());
    rows()->setFocus();
    rows()->setCurrentIndex(activity()->index(0));
    const auto *whole = view()->findChild<QPlainTextEdit *>();
    QVERIFY(whole->isVisible());
    QStringList read{whole->toPlainText()};
    for (int row = 1; row < activity()->rowCount(); ++row) {
        press(Qt::Key_Down);
        QCOMPARE(rows()->currentIndex().row(), row);
        read.append(whole->toPlainText());
    }
    QVERIFY(read.join(u'|').remove(u'\u2068').remove(u'\u2069').contains(u"Called\nand talked"_s));
    for (int row = 0; row < activity()->rowCount(); ++row) {
        const QModelIndex index = activity()->index(row);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(index.data().toString()));
    }
}

QTEST_MAIN(ActivityTest)
#include "tst_activity.moc"
