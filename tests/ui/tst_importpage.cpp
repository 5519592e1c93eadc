// SPDX-License-Identifier: MIT
// A list that comes in, in the window, by keyboard: what it says is seen and changed before it is drafted.
#include "list/candidatelistpane.h"
#include "lists/importpage.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/choicechips.h"
#include "widgets/emptystate.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace vivier;
using namespace vivier::test;

class ImportPageTest : public ShownWindow
{
    Q_OBJECT

    using Show = ImportModel::Show;

    ImportPage *page() { return m_window->findChild<ImportPage *>(); }
    bool isOpen() { return page() && page()->isVisible(); }
    ImportModel *model() { return page()->model(); }
    QTableView *table() { return page()->findChild<QTableView *>(u"importTableView"_s); }
    QPushButton *button(const QString &name) { return page()->findChild<QPushButton *>(name); }
    QComboBox *box(const QString &name) { return page()->findChild<QComboBox *>(name); }
    EmptyState *empty() { return page()->findChild<EmptyState *>(u"importEmptyState"_s); }
    Banner *banner() { return m_window->findChild<Banner *>(u"noticeBanner"_s); }
    QPushButton *noticeButton(const QString &words)
    {
        for (auto *one : banner()->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text().remove(u'&').startsWith(words))
                return one;
        }
        return nullptr;
    }
    QComboBox *columnBox(const QString &column)
    {
        for (QComboBox *one : page()->findChildren<QComboBox *>(u"importColumnBox"_s)) {
            if (one->property("column") == column)
                return one;
        }
        return nullptr;
    }
    void openPage()
    {
        m_window->actionTable()->action(ActionId::Import)->trigger();
        QTRY_VERIFY(isOpen());
    }
    /// By the dialog that asks for it.
    void chooseFile(const QString &path)
    {
        auto *dialog = page()->findChild<QFileDialog *>(u"importFileDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QTest::keyClick(dialog, Qt::Key_Return);
        m_window->activateWindow(); // as a window manager does
    }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    /// As typing the first letters of an entry does.
    void choose(QComboBox *box, const QVariant &data)
    {
        QVERIFY(box);
        box->setFocus();
        const int wanted = box->findData(data);
        QVERIFY(wanted >= 0);
        while (box->currentIndex() != wanted)
            press(box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    QString job() { return session()->jobs()->jobs().first().reference; }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void aFileBecomesDraftsByKeyboard()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        openPage();
        QVERIFY(empty()->isVisible());
        press(Qt::Key_Return); // the one thing to do has the focus
        chooseFile(QStringLiteral(VIVIER_LISTS) + u"/excel-fr.csv"_s);
        QTRY_VERIFY(model()->isReady());
        QVERIFY(!empty()->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), table());
        QCOMPARE(box(u"importEncodingBox"_s)->currentText(), u"Windows-1252"_s);
        QCOMPARE(box(u"importSeparatorBox"_s)->currentData().toChar(), QChar(u';'));
        QCOMPARE(columnBox(u"Nom"_s)->currentData().toString(), u"lastname"_s);
        QVERIFY(!columnBox(u"Nowhere"_s));
        choose(box(u"importJobBox"_s), job());
        QTRY_VERIFY(model()->isReady());
        QCOMPARE(model()->count(Show::New), 2);
        QCOMPARE(model()->count(Show::Problems), 1);
        QVERIFY(button(u"importReportButton"_s)->isVisible());

        // A column is something else, and all rows say so at once; the chosen one stays.
        table()->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        const int chosen = table()->currentIndex().row();
        QVERIFY(chosen > 0);
        choose(columnBox(u"Notes"_s), QString());
        QTRY_VERIFY(model()->isReady());
        for (const ImportRow &row : model()->plan().rows) {
            for (const ImportChange &change : row.changes)
                QVERIFY(change.field != u"comment"_s);
        }

        QCOMPARE(table()->currentIndex().row(), chosen);

        table()->setFocus();
        press(Qt::Key_Up);
        auto *row = page()->findChild<QPlainTextEdit *>(u"importRowText"_s);
        QVERIFY2(row->toPlainText().contains(u"Benoît"), qPrintable(row->toPlainText()));
        QVERIFY(session()->book()->draftedKeys().isEmpty()); // nothing is kept yet
        const QList<FieldValues> wanted = model()->plan().additions();
        press(Qt::Key_D, Qt::AltModifier);
        QTRY_COMPARE(session()->book()->draftedKeys().size(), 2);
        for (const QString &key : session()->book()->draftedKeys())
            QVERIFY(wanted.contains(session()->book()->draft(key).mine()));
        QVERIFY(isOpen()); // what was not taken can be saved
        QTRY_VERIFY(model()->isReady());
        QCOMPARE(model()->rowCount(), 1);
        QVERIFY(!button(u"importMakeButton"_s)->isEnabled());
        QVERIFY(!box(u"importEncodingBox"_s)->isEnabled());
        QVERIFY2(banner()->isVisible() && banner()->text().contains(u'2'), qPrintable(banner()->text()));

        table()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(session()->book()->draftedKeys().isEmpty());
        QVERIFY(isOpen());               // from here, too
        QVERIFY(!banner()->isVisible()); // there are no such drafts any more
    }

    void undoneByTheNoticeAllRowsAreThereAgain()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        openPage();
        paste(u"firstname,email,archived\nZo,zo@example.com,no\nBo,bo@example.com,perhaps\nLi,li@example.com,no\n"_s);
        choose(box(u"importJobBox"_s), job());
        QTRY_VERIFY(model()->isReady() && model()->count(Show::New) == 2);
        const QList<ImportRow> rows = model()->plan().rows;
        for (int times = 0; times < 2; ++times) {
            press(Qt::Key_D, Qt::AltModifier);
            QTRY_COMPARE(session()->book()->draftedKeys().size(), 2);
            QTRY_VERIFY(model()->isReady() && model()->rowCount() == 1);
            QTRY_VERIFY(noticeButton(u"Undo"_s));
            QVERIFY2(banner()->text().contains(u"2 new"_s) && !banner()->text().contains(u'0'),
                     qPrintable(banner()->text()));
            QVERIFY(!noticeButton(u"Show"_s)); // they are in the list
            QTest::mouseClick(noticeButton(u"Undo"_s), Qt::LeftButton);
            QTRY_VERIFY(session()->book()->draftedKeys().isEmpty());
            QTRY_VERIFY(model()->isReady());
            QVERIFY(!model()->isTaken());
            QVERIFY(model()->plan().rows == rows);
            QVERIFY(box(u"importEncodingBox"_s)->isEnabled());
        }
    }

    void whoTheFilterHidesIsShownByTheNotice()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        auto *pane = m_window->findChild<CandidateListPane *>();
        pane->showFilter({.name = {}, .conditions = {*FilterCondition::parse(u"is:archived"_s)}});
        openPage();
        paste(u"firstname,email\nZo,zo@example.com\nLi,li@example.com\n"_s);
        choose(box(u"importJobBox"_s), job());
        QTRY_VERIFY(model()->isReady() && model()->count(Show::New) == 2);
        press(Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(!isOpen());
        QTRY_VERIFY(noticeButton(u"Show"_s));
        const QStringList added = session()->book()->draftedKeys();
        QCOMPARE(added.size(), 2);
        for (const QString &key : added)
            QVERIFY(session()->list()->rowOf(key) < 0);
        QTest::mouseClick(noticeButton(u"Show"_s), Qt::LeftButton);
        for (const QString &key : added)
            QTRY_VERIFY(session()->list()->rowOf(key) >= 0);
        QCOMPARE(session()->book()->draftedKeys().size(), 2); // nothing is undone by it
    }

    void pastedRowsUpdateWhoIsThere()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        const QString key = session()->current();
        const QString email = session()->candidates()->value(key, FieldRole::Email).text();
        QVERIFY(!email.isEmpty());
        openPage();
        paste(u"E-mail\tSubtitle\n%1\tListed\n"_s.arg(email));
        QTRY_VERIFY(model()->isReady());
        QCOMPARE(model()->count(Show::Updates), 1);
        QTRY_COMPARE(QApplication::focusWidget(), table());
        press(Qt::Key_Return); // opens whom the row is about
        QTRY_VERIFY(!isOpen());
        QCOMPARE(session()->opening(), key);
        openPage(); // as it was left
        QCOMPARE(model()->count(Show::Updates), 1);
        press(Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(!isOpen());
        QCOMPARE(m_work->mine(key, u"subtitle"_s), u"Listed"_s);
        // In the form a paste is a link again, and nothing of the page.
        openPage();
        QVERIFY(empty()->isVisible());
    }

    void chipsNarrowItDown()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        openPage();
        paste(u"firstname,email,archived\nZo,zo@example.com,no\nBo,bo@example.com,perhaps\n"_s);
        choose(box(u"importJobBox"_s), job());
        QTRY_VERIFY(model()->isReady() && model()->count(Show::New) == 1);
        QCOMPARE(table()->model()->rowCount(), 2);
        auto *chips = page()->findChild<ChoiceChips *>(u"importShowChips"_s);
        QVERIFY(chips->isOffered(QString::number(static_cast<int>(Show::Problems))));
        QVERIFY(!chips->isOffered(QString::number(static_cast<int>(Show::Updates))));
        model()->setShown(Show::Problems);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(chips->current(), QString::number(static_cast<int>(Show::Problems)));
        const QByteArray report = model()->report();
        QVERIFY2(report.contains("bo@example.com") && !report.contains("zo@example.com"), report.constData());
    }

    void aFileIsDropped()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        openPage();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral(VIVIER_LISTS) + u"/google-contacts.vcf"_s)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page(), &drop);
        QTRY_VERIFY(model()->isReady());
        QVERIFY(model()->list().format == ListFormat::VCard);
        QVERIFY(!box(u"importSeparatorBox"_s)->isVisible());
    }

    void aWrongSecondFileLeavesTheListOpen()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        openPage();
        paste(u"firstname,email,Notes\nZo,zo@example.com,tall\nBo,bo@example.com,\n"_s);
        QTRY_VERIFY(model()->isReady());
        choose(columnBox(u"Notes"_s), QString());
        QTRY_VERIFY(model()->isReady());
        const QList<ImportRow> rows = model()->plan().rows;
        QCOMPARE(rows.size(), 2);
        QFile wrong(m_folder.filePath(u"cv.pdf"_s));
        QVERIFY(wrong.open(QFile::WriteOnly) && wrong.write("%PDF-1.4\n") > 0);
        wrong.close();
        for (const bool isPasted : {false, true}) {
            if (isPasted)
                paste(u" "_s);
            else
                page()->openFile(wrong.fileName());
            const QString why = isPasted ? u"no text to paste"_s : u"cv.pdf"_s;
            QTRY_VERIFY2(banner()->isVisible() && banner()->text().contains(why), qPrintable(banner()->text()));
            QVERIFY(banner()->text().contains(u"still here"_s));
            QVERIFY(!empty()->isVisible() && table()->isVisible());
            QVERIFY(model()->plan().rows == rows);
            QCOMPARE(columnBox(u"Notes"_s)->currentData().toString(), QString());
        }
        page()->openFile(QStringLiteral(VIVIER_LISTS) + u"/excel-fr.csv"_s);
        QTRY_VERIFY(model()->isReady() && model()->plan().rows != rows);
        QVERIFY(!columnBox(u"Notes"_s)->currentData().toString().isEmpty()); // what was chosen was for another list

        // On its page, to import a list is to choose one.
        m_window->actionTable()->action(ActionId::Import)->trigger();
        QTRY_VERIFY(dialog() && dialog()->objectName() == u"importFileDialog"_s);
        dialog()->reject();
        QVERIFY(isOpen());
    }

    void whatCannotBeReadIsSaid()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        openPage();
        page()->openFile(m_folder.filePath(u"nowhere.csv"_s));
        QTRY_VERIFY2(empty()->sentence().contains(u"nowhere.csv"), qPrintable(empty()->sentence()));
        page()->openFile(m_folder.path());
        QTRY_VERIFY2(empty()->sentence().contains(m_folder.path()), qPrintable(empty()->sentence()));
        paste(u" "_s);
        QTRY_VERIFY(empty()->isVisible() && !empty()->sentence().contains(m_folder.path()));
        QTRY_VERIFY(page()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!isOpen());
    }
};

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
