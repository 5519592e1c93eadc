// SPDX-License-Identifier: MIT
// Candidates as a file, in the window: of the selection or the list, in the form and with the columns that were chosen.
#include "lists/exportdialog.h"
#include "lists/listexport.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QTextDocument>

using namespace vivier;
using namespace vivier::test;

class ExportTest : public ShownWindow
{
    Q_OBJECT

    ExportDialog *dialog() { return m_window->findChild<ExportDialog *>(); }
    QComboBox *box(const QString &name) { return dialog()->findChild<QComboBox *>(name); }
    QListView *columns() { return dialog()->findChild<QListView *>(u"exportColumnList"_s); }
    QPushButton *mainButton() { return dialog()->findChild<QPushButton *>(u"take"_s); }

    void openDialog()
    {
        m_window->actionTable()->action(ActionId::Export)->trigger();
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    }
    /// What is written to the place that is asked for.
    QByteArray written(const QString &name)
    {
        QTest::keyClick(dialog(), Qt::Key_Return);
        QFileDialog *file = nullptr;
        const bool asks = QTest::qWaitFor([&] {
            file = m_window->findChild<QFileDialog *>();
            return file && file->isVisible();
        });
        if (!asks)
            return {};
        const QString path = m_folder.filePath(name);
        file->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QTest::keyClick(file, Qt::Key_Return);
        QFile read(path);
        const bool isThere = QTest::qWaitFor([&] { return read.exists(); });
        return isThere && read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    QList<ListedPerson> people(const QStringList &keys)
    {
        QList<ListedPerson> all;
        for (const QString &key : keys)
            all.append(ListedPerson::of(*m_work->bench.keptCandidate(key), session()->book()->draft(key), catalog(),
                                        session()->jobs()->jobs()));
        return all;
    }
    const FieldCatalog &catalog() { return session()->candidates()->catalog(); }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void theSelectionGoesOut()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        const QStringList keys = m_work->bench.people(3);
        session()->selection()->set(keys);
        session()->book()->set({keys.first()}, u"subtitle"_s, Value::ofText(u"Drafted"_s));
        openDialog();
        const QByteArray csv = written(u"some.csv"_s);
        QVERIFY(csv.contains("Drafted"));
        QCOMPARE(csv, writtenList(people(keys),
                                  {.form = ListForm::Csv,
                                   .columns = exportColumns(catalog()),
                                   .separator = listSeparator(QLocale::system())},
                                  catalog()));
        QTRY_VERIFY(!dialog());
    }

    void theListGoesOutWhenNobodyIsSelected()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        openDialog();
        box(u"exportFormBox"_s)->setCurrentIndex(0);
        const int height = dialog()->height();
        box(u"exportFormBox"_s)->setCurrentIndex(1);
        QVERIFY(!columns()->isVisible()); // a vCard has its own
        const int low = dialog()->height();
        QVERIFY(low < height); // and no hole where they were
        box(u"exportFormBox"_s)->setCurrentIndex(0);
        QVERIFY(columns()->isVisible());
        QVERIFY(dialog()->height() > low);
        box(u"exportFormBox"_s)->setCurrentIndex(1);
        const QByteArray cards = written(u"all.vcf"_s);
        QCOMPARE(cards.count("BEGIN:VCARD"), session()->list()->rowCount());
    }

    void whoGoesOutIsSaid()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        const auto isSaid = [this](const QString &words) {
            for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
                if (label->text().contains(words))
                    return true;
            }
            return false;
        };
        openDialog();
        QVERIFY(isSaid(QLocale().toString(session()->list()->keys().size())));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        const QStringList keys = m_work->bench.people(4);
        session()->selection()->set(keys);
        openDialog();
        const auto nameOf = [this](const QString &key) {
            return m_work->model().indexOf(key, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
        };
        QVERIFY(isSaid(u"4"_s));
        for (const QString &key : keys.first(3))
            QVERIFY2(isSaid(nameOf(key)), qPrintable(nameOf(key)));
        QVERIFY(!isSaid(nameOf(keys.last())));
        press(Qt::Key_Escape);
    }

    void allColumnsAreTickedWhenAllAre()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        openDialog();
        box(u"exportFormBox"_s)->setCurrentIndex(0);
        const auto *all = dialog()->findChild<QCheckBox *>(u"exportAllBox"_s);
        QAbstractItemModel *model = columns()->model();
        const auto tick = [model](int row, bool ticked) {
            QVERIFY(model->setData(model->index(row, 0), ticked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
        };
        for (int row = 0; row < model->rowCount(); ++row)
            tick(row, true);
        QCOMPARE(all->checkState(), Qt::Checked);
        QVERIFY2(!all->text().contains(QString::number(model->rowCount())), qPrintable(all->text()));
        tick(model->rowCount() - 1, false);
        QCOMPARE(all->checkState(), Qt::PartiallyChecked);
        QVERIFY2(all->text().contains(QString::number(model->rowCount() - 1)), qPrintable(all->text()));
        for (int row = 0; row < model->rowCount(); ++row)
            tick(row, false);
        QCOMPARE(all->checkState(), Qt::Unchecked);
        press(Qt::Key_Escape);
    }

    /// What is left of the dialog where a form has few parts is below them.
    void aVCardLeavesNoGaps()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        openDialog();
        QComboBox *form = box(u"exportFormBox"_s);
        form->setCurrentIndex(0);
        QTRY_VERIFY(columns()->isVisible());
        const auto bottom = [this, form] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            return form->mapTo(dialog(), QPoint(0, form->height())).y();
        };
        const int before = bottom();
        form->setCurrentIndex(1);
        QTRY_VERIFY(!columns()->isVisible());
        QCOMPARE(bottom(), before);
        press(Qt::Key_Escape);
    }

    void whatWasChosenIsKept()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        openDialog();
        box(u"exportFormBox"_s)->setCurrentIndex(0);
        auto *all = dialog()->findChild<QCheckBox *>(u"exportAllBox"_s);
        all->click(); // all
        all->click(); // none
        QVERIFY(!mainButton()->isEnabled());
        columns()->setFocus();
        columns()->setCurrentIndex(columns()->model()->index(0, 0));
        press(Qt::Key_Space);
        QVERIFY(mainButton()->isEnabled());
        const QByteArray csv = written(u"one.csv"_s);
        QVERIFY2(csv.startsWith("\xEF\xBB\xBFreference\r\n"), csv.left(80).constData());
        QTRY_VERIFY(!dialog());
        openDialog();
        QCOMPARE(columns()->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(columns()->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        press(Qt::Key_Escape);
    }

    void aPdfIsWritten()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        session()->selection()->set(m_work->bench.people(2));
        openDialog();
        box(u"exportFormBox"_s)->setCurrentIndex(3);
        box(u"exportLayoutBox"_s)->setCurrentIndex(1);
        QVERIFY(written(u"two.pdf"_s).startsWith("%PDF"));
    }

    void pagesAreShownBeforeTheyArePrinted()
    {
        open();
        QTRY_VERIFY(!session()->current().isEmpty());
        session()->selection()->set(m_work->bench.people(2));
        openDialog();
        box(u"exportFormBox"_s)->setCurrentIndex(4);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<QPrintPreviewDialog *>(u"printPreview"_s));
        m_window->findChild<QPrintPreviewDialog *>(u"printPreview"_s)->close();
    }

    void whatIsPrinted()
    {
        const PrintedList table{.title = u"Candidates"_s,
                                .columns = {u"Name"_s, u"Email"_s},
                                .rows = {{u"<b>Zoë</b>"_s, u"zoe@example.com"_s}, {u"Bo"_s, {}}},
                                .names = {u"Zoë"_s, u"Bo"_s},
                                .isByPage = false,
                                .font = QApplication::font()};
        const QString words = printedDocument(table)->toPlainText();
        QVERIFY(words.contains(u"<b>Zoë</b>") && words.contains(u"Email")); // letters, no markup
        PrintedList pages = table;
        pages.isByPage = true;
        const auto document = printedDocument(pages);
        QCOMPARE(document->toPlainText().count(u"Email"_s), 1); // what is empty is left out
        document->setPageSize({300, 400});
        QCOMPARE(document->pageCount(), 2);
    }
};

QTEST_MAIN(ExportTest)
#include "tst_export.moc"
