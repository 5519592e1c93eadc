// SPDX-License-Identifier: MIT
// What a drop or a paste of several things becomes: the sheet by key alone, one step of undo, nothing replaced unseen;
// and that nothing behind a panel over the window hears a key.
#include "form/candidateform.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/elidedlabel.h"
#include "widgets/textfield.h"
#include "window/droprow.h"
#include "window/dropsheet.h"
#include "window/noticebar.h"
#include "window/palette.h"
#include "window/shortcutsheet.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace vivier;
using namespace vivier::test;

namespace {

const QString linkedIn = u"https://fr.linkedin.com/in/zoe-obrien"_s;
const QString gitHub = u"https://github.com/zoe-obrien"_s;
const QString resume = u"https://files.example.com/zoe-cv.pdf"_s;
const QString signature = u"Zoë Lee\nPhone: +33 6 12 34 56 78\nzoe.lee@eole.example\nhttps://github.com/zoe-obrien\n"_s;

} // namespace

class DropSheetTest : public ShownWindow
{
    Q_OBJECT

    template <typename T> T *shown()
    {
        for (auto *one : m_window->findChildren<T *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    DropSheet *sheet() { return shown<DropSheet>(); }
    QList<DropRow *> rows() { return sheet()->findChildren<DropRow *>(); }
    DropRow *rowOf(const QString &field)
    {
        const QList<DropRow *> all = rows();
        const auto found = std::ranges::find_if(
            all, [&field](const DropRow *row) { return row->fields()->currentData().toString() == field; });
        if (found == all.cend())
            qFatal("no such row");
        return *found;
    }
    CandidateForm *form() { return m_window->form(); }
    DraftBook *book() { return session()->book(); }
    FieldValues drafted() { return book()->draft(session()->current()).mine(); }
    QPushButton *takeButton() { return sheet()->findChild<QPushButton *>(u"dropTake"_s); }
    void openSomebody()
    {
        open();
        QTRY_COMPARE(session()->current(), m_work->bench.someone());
    }
    void dropLinks(const QStringList &links)
    {
        QMimeData data;
        data.setData(u"text/uri-list"_s, links.join(u"\r\n"_s).toUtf8());
        QVERIFY(form()->takeDrop(&data, {}));
    }
    static void copy(const QString &text) { QApplication::clipboard()->setText(text); }
    QString told() { return m_window->notices()->notice().text; }
    void set(const QString &field, const QString &value)
    {
        QVERIFY(m_work->model().setData(m_work->model().indexOf(session()->current(), field), value));
    }
    QStringList sandboxWrites()
    {
        QStringList writes;
        const auto journal = m_work->bench.sandbox().journal();
        for (const auto &line : journal) {
            if (line.method != u"GET"_s)
                writes.append(line.method + u' ' + line.path);
        }
        return writes;
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup()
    {
        QApplication::clipboard()->clear();
        clear();
    }

    void severalLinksAreAskedForAndTakenInOneStep()
    {
        openSomebody();
        QWidget *before = form()->editor(u"subtitle"_s);
        before->setFocus();
        dropLinks({linkedIn, gitHub, resume});
        QVERIFY(sheet());
        QCOMPARE(rows().size(), 3);
        QVERIFY(drafted().isEmpty()); // nothing is changed yet
        QVERIFY(sheet()->findChild<QLabel *>(u"dropSentence"_s)->text().startsWith(u"3 link(s), for "_s));
        QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Return);
        QVERIFY(!sheet());
        QCOMPARE(drafted().keys().size(), 3);
        QCOMPARE(drafted().value(u"media_linkedin"_s).text(), linkedIn);
        QCOMPARE(drafted().value(u"media_github"_s).text(), gitHub);
        QCOMPARE(drafted().value(u"remote_resume_url"_s).text(), resume);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(drafted().isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(drafted().keys().size(), 3);
    }

    void escapeChangesNothingAndTheFocusIsBack()
    {
        openSomebody();
        QWidget *before = form()->editor(u"subtitle"_s);
        before->setFocus();
        dropLinks({linkedIn, gitHub});
        QVERIFY(sheet());
        press(Qt::Key_Escape);
        QVERIFY(!sheet());
        QVERIFY(drafted().isEmpty());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    /// A link that the ATS would get no file from is told in its line, and not taken unless it is ticked by hand.
    void aLoginPageIsToldAndNotTicked()
    {
        openSomebody();
        session()->links()->setOn(true);
        const QUrl files = m_work->bench.sandbox().baseUrl().resolved(QUrl(u"/files/"_s));
        const QString wall = files.resolved(QUrl(u"private-cv.pdf"_s)).toString();
        const QString picture = files.resolved(QUrl(u"avatar.png"_s)).toString();
        dropLinks({wall, picture});
        QVERIFY(sheet());
        const auto said = [this](const QString &field) { return rowOf(field)->tick()->accessibleDescription(); };
        QTRY_VERIFY2(said(u"remote_resume_url"_s).contains(u"This is a login page"_s),
                     qPrintable(said(u"remote_resume_url"_s)));
        QVERIFY(!rowOf(u"remote_resume_url"_s)->tick()->isChecked());
        QTRY_VERIFY(said(u"remote_image_url"_s).startsWith(u"PNG"_s));
        QVERIFY(rowOf(u"remote_image_url"_s)->tick()->isChecked());
        rowOf(u"remote_resume_url"_s)->tick()->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QCOMPARE(drafted().value(u"remote_resume_url"_s).text(), wall);
        QCOMPARE(drafted().value(u"remote_image_url"_s).text(), picture);
    }

    void oneLinkWithAFreePlaceGoesThere()
    {
        openSomebody();
        dropLinks({linkedIn});
        QVERIFY(!sheet());
        QCOMPARE(drafted().value(u"media_linkedin"_s).text(), linkedIn);
    }

    void whatWouldReplaceSomethingIsAsked()
    {
        openSomebody();
        set(u"media_linkedin"_s, u"https://www.linkedin.com/in/somebody"_s);
        dropLinks({linkedIn});
        QVERIFY(sheet());
        const QString name = rowOf(u"media_linkedin"_s)->tick()->accessibleName();
        QVERIFY2(name.contains(u"replaces"_s) && name.contains(u"somebody"_s), qPrintable(name));
        press(Qt::Key_Escape);
        QCOMPARE(drafted().value(u"media_linkedin"_s).text(), u"https://www.linkedin.com/in/somebody"_s);
    }

    void aLinkWithoutACertainPlaceIsAsked()
    {
        openSomebody();
        dropLinks({u"https://example.com/zoe"_s});
        QVERIFY(sheet());
        QCOMPARE(rows().size(), 1);
        QVERIFY(!takeButton()->isEnabled());
        press(Qt::Key_Return); // there is nothing to take
        QVERIFY(sheet());
        QVERIFY(drafted().isEmpty());
        QVERIFY(!takeButton()->accessibleDescription().isEmpty());
    }

    void byKeyAlone()
    {
        openSomebody();
        dropLinks({linkedIn, gitHub, resume});
        QVERIFY(sheet());
        QCOMPARE(QApplication::focusWidget(), rows().at(0)->tick());
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), rows().at(1)->tick());
        press(Qt::Key_Space);
        QVERIFY(!rows().at(1)->tick()->isChecked());
        QVERIFY(takeButton()->text().contains(u'2'));
        press(Qt::Key_Down);
        press(Qt::Key_Down); // there is no further row
        QCOMPARE(QApplication::focusWidget(), rows().at(2)->tick());
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), rows().at(0)->tick());
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QCOMPARE(drafted().keys(), QStringList{u"remote_resume_url"_s});
    }

    void anotherFieldIsChosenByKey()
    {
        openSomebody();
        dropLinks({resume, gitHub});
        DropRow *row = rowOf(u"remote_resume_url"_s);
        row->tick()->setFocus();
        press(Qt::Key_F);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const int wanted = row->fields()->findData(u"remote_portfolio_url"_s);
        QVERIFY(wanted >= 0);
        row->fields()->hidePopup();
        row->fields()->setCurrentIndex(wanted);
        Q_EMIT row->fields()->activated(wanted);
        QCOMPARE(QApplication::focusWidget(), row->tick());
        press(Qt::Key_Return);
        QCOMPARE(drafted().value(u"remote_portfolio_url"_s).text(), resume);
        QVERIFY(!drafted().contains(u"remote_resume_url"_s));
    }

    void oneValueForOneField()
    {
        openSomebody();
        const QString other = u"https://github.com/somebody-else"_s;
        dropLinks({gitHub, other});
        QVERIFY(sheet());
        QVERIFY(rows().at(0)->tick()->isChecked());
        QVERIFY(!rows().at(1)->tick()->isChecked());
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QVERIFY(!rows().at(0)->tick()->isChecked());
        QVERIFY(rows().at(1)->tick()->isChecked());
        press(Qt::Key_Return);
        QCOMPARE(drafted().value(u"media_github"_s).text(), other);
    }

    void whatIsThereAlreadyIsNotTicked()
    {
        openSomebody();
        set(u"media_github"_s, gitHub);
        dropLinks({linkedIn, gitHub});
        const DropRow *row = rowOf(u"media_github"_s);
        QVERIFY(!row->tick()->isChecked());
        row->tick()->setFocus();
        press(Qt::Key_Space); // opens the choice of fields instead
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        QVERIFY(!row->tick()->isChecked());
    }

    /// What came meanwhile is not replaced unseen.
    void anAnswerMeanwhileIsShown()
    {
        openSomebody();
        dropLinks({linkedIn, gitHub});
        QVERIFY(rowOf(u"media_github"_s)->tick()->isChecked());
        set(u"media_github"_s, u"https://github.com/from-elsewhere"_s);
        QVERIFY(!rowOf(u"media_github"_s)->tick()->isChecked());
        press(Qt::Key_Return);
        QCOMPARE(drafted().value(u"media_github"_s).text(), u"https://github.com/from-elsewhere"_s);
        QCOMPARE(drafted().value(u"media_linkedin"_s).text(), linkedIn);
    }

    void anotherCandidateClosesIt()
    {
        openSomebody();
        const QString first = session()->current();
        dropLinks({linkedIn, gitHub});
        QVERIFY(sheet());
        for (const QString &key : m_work->bench.sandbox().candidateReferences()) {
            if (key != first) {
                session()->setCurrent(key);
                break;
            }
        }
        QTRY_VERIFY(session()->current() != first);
        QVERIFY(!sheet());
        QVERIFY(book()->draftedKeys().isEmpty());
    }

    void aSignaturePastedIntoALineIsAsked()
    {
        openSomebody();
        copy(signature);
        auto *line = qobject_cast<QLineEdit *>(form()->editor(u"subtitle"_s));
        line->setFocus();
        const QString before = line->text();
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(sheet());
        QCOMPARE(line->text(), before);
        QVERIFY(rows().size() >= 3);
        press(Qt::Key_Escape);
        // One line is pasted as always, and so is anything into a long text.
        copy(u"Designer"_s);
        line->selectAll();
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(line->text(), u"Designer"_s);
        copy(signature);
        auto *letter = qobject_cast<QPlainTextEdit *>(form()->editor(u"cover_letter"_s));
        letter->setFocus();
        letter->selectAll();
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!sheet());
        QCOMPARE(letter->toPlainText(), signature);
    }

    void pasteIntoTheForm()
    {
        openSomebody();
        copy(linkedIn + u'\n' + gitHub);
        form()->editor(u"cover_letter"_s)->setFocus();
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(sheet());
        press(Qt::Key_Return);
        QCOMPARE(drafted().keys().size(), 2);
    }

    void pasteToCreateAndUndo()
    {
        openSomebody();
        const QString first = session()->current();
        copy(signature);
        press(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(sheet());
        QVERIFY(book()->draftedKeys().isEmpty()); // nobody is begun
        press(Qt::Key_Return);
        QTRY_VERIFY(Draft::isNewKey(session()->current()));
        const QString key = session()->current();
        QCOMPARE(drafted().value(u"email"_s).text(), u"zoe.lee@eole.example"_s);
        QVERIFY(!drafted().value(u"phone"_s).text().isEmpty());
        session()->setCurrent(first); // the draft stays
        QTRY_COMPARE(session()->current(), first);
        QVERIFY(book()->hasDraft(key));
        m_window->actionTable()->action(ActionId::Undo)->trigger();
        QTRY_VERIFY(!book()->hasDraft(key));
        QVERIFY(book()->draftedKeys().isEmpty());
        m_window->actionTable()->action(ActionId::Redo)->trigger();
        QTRY_COMPARE(book()->draftedKeys(), QStringList{key});
    }

    void anUndoneNewCandidateLeavesNothing()
    {
        openSomebody();
        copy(signature);
        press(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(sheet());
        press(Qt::Key_Return);
        QTRY_VERIFY(Draft::isNewKey(session()->current()));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(book()->draftedKeys().isEmpty());
        QVERIFY(!Draft::isNewKey(session()->current()));
    }

    void aCancelledNewCandidateLeavesNothing()
    {
        openSomebody();
        copy(signature);
        press(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(sheet());
        press(Qt::Key_Escape);
        QVERIFY(book()->draftedKeys().isEmpty());
        QCOMPARE(session()->current(), m_work->bench.someone());
    }

    void nothingUsefulIsSaid()
    {
        openSomebody();
        copy(u"just some words"_s);
        press(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(!told().isEmpty());
        QVERIFY(!sheet());
        QVERIFY(book()->draftedKeys().isEmpty());
    }

    /// The value keeps its room beside a long one that is there, and the sheet its place in a small window.
    void longValuesAndSmallWindows()
    {
        openSomebody();
        m_window->resize(1024, 700);
        set(u"media_linkedin"_s, u"https://www.linkedin.com/in/"_s + QString(300, u'x'));
        QStringList links{linkedIn};
        for (int i = 0; i < 30; ++i)
            links.append(u"https://example.com/portfolio/%1"_s.arg(i));
        dropLinks(links);
        QVERIFY(sheet());
        const QWidget *panel = takeButton()->parentWidget();
        QVERIFY(sheet()->rect().contains(panel->geometry()));
        QVERIFY(panel->width() <= 800 * 2);
        QVERIFY(panel->rect().contains(takeButton()->geometry()));
        for (const DropRow *row : rows()) {
            const auto *value = row->findChild<ElidedLabel *>();
            QVERIFY2(value->width() > row->width() / 5, qPrintable(QString::number(value->width())));
        }
        for (int i = 0; i < 30; ++i)
            press(Qt::Key_Down);
        QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
    }

    void nothingBehindHearsAKey_data()
    {
        QTest::addColumn<QString>("over");
        QTest::newRow("the sheet") << u"sheet"_s;
        QTest::newRow("the palette") << u"palette"_s;
        QTest::newRow("the shortcuts") << u"shortcuts"_s;
    }
    void nothingBehindHearsAKey()
    {
        QFETCH(const QString, over);
        openSomebody();
        set(u"subtitle"_s, u"Changed"_s);
        const QString key = session()->current();
        const Draft before = book()->draft(key);
        QWidget *subtitle = form()->editor(u"subtitle"_s);
        subtitle->setFocus();
        if (over == u"sheet"_s)
            dropLinks({linkedIn, gitHub});
        else
            press(over == u"palette"_s ? Qt::Key_K : Qt::Key_F1,
                  over == u"palette"_s ? Qt::ControlModifier : Qt::NoModifier);
        const auto isOver = [this] { return Overlay::isOver(m_window.get()); };
        QVERIFY(isOver());
        for (int i = 0; i < 8; ++i) { // round, and not out
            press(Qt::Key_Tab, i < 4 ? Qt::NoModifier : Qt::ShiftModifier);
            QVERIFY(!form()->isAncestorOf(QApplication::focusWidget()));
            QVERIFY(shown<Overlay>()->isAncestorOf(QApplication::focusWidget()));
        }
        int triggered = 0;
        for (const QAction *action : m_window->actionTable()->all())
            connect(action, &QAction::triggered, this, [&triggered] { ++triggered; });
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_N, Qt::ControlModifier);
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_F6);
        QVERIFY(isOver());
        QCOMPARE(triggered, 0);
        subtitle->setFocus(); // as a late answer might
        QVERIFY(shown<Overlay>()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QVERIFY(!isOver());
        QCOMPARE(QApplication::focusWidget(), subtitle);
        QCOMPARE(book()->draft(key), before);
        QVERIFY(!book()->outbox()->contains(key));
        QCOMPARE(sandboxWrites(), QStringList());
        press(Qt::Key_Return, Qt::ControlModifier); // and they act again
        QVERIFY(triggered > 0);
    }

    void oneIsOpenAtATime()
    {
        openSomebody();
        form()->editor(u"subtitle"_s)->setFocus();
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(shown<Palette>());
        press(Qt::Key_F1);
        QVERIFY(shown<ShortcutSheet>());
        QVERIFY(!shown<Palette>());
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(shown<Palette>());
        QVERIFY(!shown<ShortcutSheet>());
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), form()->editor(u"subtitle"_s));
        dropLinks({linkedIn, gitHub}); // what somebody is deciding stays
        press(Qt::Key_K, Qt::ControlModifier);
        press(Qt::Key_F1);
        QVERIFY(sheet());
        QVERIFY(!shown<Palette>() && !shown<ShortcutSheet>());
    }

    void aClickBesideClosesIt()
    {
        openSomebody();
        dropLinks({linkedIn, gitHub});
        QTest::mouseClick(sheet(), Qt::LeftButton, {}, {5, 5});
        QVERIFY(!sheet());
        QVERIFY(drafted().isEmpty());
    }
};

QTEST_MAIN(DropSheetTest)
#include "tst_dropsheet.moc"
