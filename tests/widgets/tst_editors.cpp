// SPDX-License-Identifier: MIT
// The editors of a form, with real keys, clipboard and drops.
#include "theme/theme.h"
#include "widgets/choicebar.h"
#include "widgets/datefield.h"
#include "widgets/jobsfield.h"
#include "widgets/linkfield.h"
#include "widgets/longtextfield.h"
#include "widgets/replacementfield.h"
#include "widgets/searchfield.h"
#include "widgets/tagchip.h"
#include "widgets/tagfield.h"
#include "widgets/textfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDataWidgetMapper>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QMetaProperty>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

void activate(QWidget &window, QWidget *focus)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    focus->setFocus();
    QTRY_VERIFY(QApplication::focusWidget());
}

void paste(QWidget *into, const QString &text)
{
    QApplication::clipboard()->setText(text);
    QTest::keySequence(into, QKeySequence(QKeySequence::Paste));
}

const QString megabyte(1024 * 1024, u'x');

} // namespace

class EditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }

    void userPropertiesForAMapper()
    {
        const std::pair<const QMetaObject *, const char *> expected[] = {
            {&TextField::staticMetaObject, "text"},     {&LinkField::staticMetaObject, "text"},
            {&LongTextField::staticMetaObject, "text"}, {&TagField::staticMetaObject, "tags"},
            {&ChoiceBar::staticMetaObject, "current"},  {&DateField::staticMetaObject, "text"},
            {&JobsField::staticMetaObject, "jobs"},     {&ReplacementField::staticMetaObject, "text"}};
        for (const auto &[meta, name] : expected)
            QCOMPARE(meta->userProperty().name(), name);
    }

    void daysAreReadAsTheLanguageWritesThem_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German);
        const QLocale french(QLocale::French);
        const QLocale swedish(QLocale::Swedish);
        QTest::newRow("british") << british << u"3/4/2027"_s << QDate(2027, 4, 3);
        QTest::newRow("american") << american << u"3/4/2027"_s << QDate(2027, 3, 4);
        QTest::newRow("two figures") << american << u"3/4/27"_s << QDate(2027, 3, 4);
        QTest::newRow("german") << german << u"3.4.2027"_s << QDate(2027, 4, 3);
        QTest::newRow("other separators") << french << u"03-04 2027"_s << QDate(2027, 4, 3);
        QTest::newRow("swedish") << swedish << u"2027-04-03"_s << QDate(2027, 4, 3);
        QTest::newRow("iso everywhere") << american << u"2027-04-03"_s << QDate(2027, 4, 3);
        QTest::newRow("in words") << british << u"3 April 2027"_s << QDate(2027, 4, 3);
        QTest::newRow("in french words") << french << u"3 avril 2027"_s << QDate(2027, 4, 3);
        QTest::newRow("no such day") << british << u"31/2/2027"_s << QDate();
        QTest::newRow("three figures") << british << u"3/4/202"_s << QDate();
        QTest::newRow("half") << british << u"3/4"_s << QDate();
        QTest::newRow("words") << british << u"next year"_s << QDate();
        QTest::newRow("nothing") << british << QString() << QDate();
    }

    void daysAreReadAsTheLanguageWritesThem()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, typed);
        QFETCH(const QDate, day);
        const QLocale before;
        QLocale::setDefault(locale);
        const QDate read = DateField::dayIn(typed);
        const QDate again = DateField::dayIn(DateField::shown(day));
        QLocale::setDefault(before);
        QCOMPARE(read, day);
        QCOMPARE(again, day);
    }

    void everyLanguageReadsItsOwnDaysBack()
    {
        const QLocale before;
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            QLocale::setDefault(locale);
            for (const QDate &day : {QDate(2027, 4, 3), QDate(2031, 12, 25), QDate(2028, 2, 29)})
                QVERIFY2(DateField::dayIn(DateField::shown(day)) == day,
                         qPrintable(locale.name() + u' ' + DateField::shown(day)));
        }
        QLocale::setDefault(before);
    }

    void thousandsOfJobsAreSearchedWithoutTheirAccents()
    {
        JobsField field;
        QList<JobChoice> jobs;
        for (int i = 0; i < 5000; ++i)
            jobs.append({u"id-%1"_s.arg(i), u"Ingénieur système %1"_s.arg(i), {}, i % 2 == 0});
        field.setChoices(jobs);
        field.setMost(2);
        field.setJobs({u"id-3"_s, u"not-here-0123456789"_s, u"id-4"_s});
        activate(field, field.focusProxy());
        QSignalSpy edited(field.events(), &FieldEvents::changed);
        auto *view = field.findChild<QListView *>();
        QVERIFY(!view->isVisible());
        QTest::keyClick(field.focusProxy(), Qt::Key_Space);
        QVERIFY(view->isVisible());
        // Ticked ones first, then the open, then the closed.
        QCOMPARE(view->model()->rowCount(), 5001);
        const auto row = [&](int at) { return view->model()->index(at, 0); };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(row(i).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!row(3).data(JobChecklist::ClosedRole).toBool());
        QVERIFY(row(5000).data(JobChecklist::ClosedRole).toBool());
        QVERIFY(row(5000).data().toString().endsWith(u"(closed)"_s));

        QWidget *search = QApplication::focusWidget();
        QTest::keyClicks(search, u"INGENIEUR 4999"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(field.jobs(), (QStringList{u"id-3"_s, u"not-here-0123456789"_s, u"id-4"_s, u"id-4999"_s}));
        QCOMPARE(edited.count(), 1);
        // Off and on again: the old place, so that nothing has changed.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        field.setJobs({u"id-3"_s, u"id-4"_s});
        QTest::keyClick(field.focusProxy(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(field.jobs(), QStringList{u"id-4"_s});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(field.jobs(), (QStringList{u"id-3"_s, u"id-4"_s}));
        QCOMPARE(edited.count(), 3);
    }

    void aChoiceThatIsNotOursCannotBeChosen()
    {
        ChoiceBar bar;
        bar.setChoices({{{}, u"Automatic"_s}, {u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
        bar.resize(400, 30);
        activate(bar, &bar);
        QSignalSpy edited(bar.events(), &FieldEvents::changed);
        bar.setUnknown(true, u"not known"_s);
        bar.setCurrent({});
        const auto checked = [&] {
            QStringList names;
            for (const auto *segment : bar.findChildren<QAbstractButton *>()) {
                if (segment->isChecked() && segment->isVisible())
                    names.append(segment->accessibleName());
            }
            return names;
        };
        QVERIFY(checked().isEmpty()); // unknown is not "automatic"
        bar.setUnknown(false, {});
        QCOMPARE(checked(), QStringList{u"Automatic"_s});
        bar.setBase(u"zzz"_s);
        QCOMPARE(bar.foreign(), u"zzz"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(edited.count(), 0);
        QCOMPARE(checked(), QStringList{u"Automatic"_s});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(bar.current(), u"b"_s);
        // The same where it scrolls.
        bar.resize(150, 30);
        QVERIFY(bar.scrolls());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(bar.current(), u"b"_s);
    }

    void textSaysEachKeystrokeAndOnlyThose()
    {
        TextField field;
        activate(field, &field);
        QSignalSpy edited(field.events(), &FieldEvents::changed);
        field.setText(u"Zoë"_s);
        QCOMPARE(edited.count(), 0);
        QTest::keyClick(&field, Qt::Key_End);
        QTest::keyClicks(&field, u"lle"_s);
        QCOMPARE(edited.count(), 3);
        QCOMPARE(field.text(), u"Zoëlle"_s);
        // The same text from the model must not take the cursor or the undo history away.
        field.setCursorPosition(2);
        field.setText(u"Zoëlle"_s);
        QCOMPARE(field.cursorPosition(), 2);
        QVERIFY(field.isUndoAvailable());
    }

    void aMegabyteIsRefusedWholeAndAtOnce_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addRow("text") << 0;
        QTest::addRow("long text") << 1;
        QTest::addRow("tags") << 2;
    }

    void aMegabyteIsRefusedWholeAndAtOnce()
    {
        QFETCH(int, kind);
        std::unique_ptr<QWidget> field;
        QSignalSpy refused = [&] {
            if (kind == 0) {
                auto *text = new TextField;
                field.reset(text);
                text->setText(u"kept"_s);
                return QSignalSpy(text->events(), &FieldEvents::refused);
            }
            if (kind == 1) {
                auto *text = new LongTextField;
                field.reset(text);
                text->setText(u"kept"_s);
                return QSignalSpy(text->events(), &FieldEvents::refused);
            }
            auto *tags = new TagField;
            field.reset(tags);
            tags->setTags({u"kept"_s});
            return QSignalSpy(tags->events(), &FieldEvents::refused);
        }();
        activate(*field, field.get());
        paste(QApplication::focusWidget(), megabyte);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(refused[0][0].toInt() >= megabyte.size());
        QVERIFY(refused[0][1].toInt() < megabyte.size());
        const QVariant value = field->metaObject()->userProperty().read(field.get());
        QCOMPARE(kind == 2 ? value.toStringList().value(0) : value.toString(), u"kept"_s);
        QCOMPARE(kind == 2 ? value.toStringList().size() : 1, 1);
    }

    void oneLineStaysOneLine()
    {
        TextField field;
        activate(field, &field);
        paste(&field, u"one\ntwo\tthree"_s);
        QCOMPARE(field.text(), u"one two three"_s);
    }

    void limitsCanBeSetPerField()
    {
        TextField field;
        field.setLimit(5);
        activate(field, &field);
        QSignalSpy refused(field.events(), &FieldEvents::refused);
        QTest::keyClicks(&field, u"123456"_s);
        QCOMPARE(field.text(), u"12345"_s);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused[0][1].toInt(), 5);
    }

    void unknownShowsItsHintUntilSomethingIsTyped()
    {
        TextField field;
        field.setPlaceholder(u"+33 …"_s);
        field.setUnknown(true, u"not known"_s);
        QCOMPARE(field.placeholderText(), u"not known"_s);
        field.resize(200, 30);
        const QImage hatched = field.grab().toImage();
        field.setUnknown(false, {});
        QCOMPARE(field.placeholderText(), u"+33 …"_s);
        QVERIFY(hatched != field.grab().toImage());
        field.setUnknown(true, u"not known"_s);
        field.setText(u"06"_s);
        const QImage typed = field.grab().toImage();
        field.setUnknown(false, {});
        QCOMPARE(field.grab().toImage(), typed);
    }

    void onlyALinkOfTheWebIsOffered_data()
    {
        QTest::addColumn<bool>("offered");
        for (const char *link : {"https://a.example", "http://a.example/x?y#z", "HTTPS://a.example"})
            QTest::newRow(link) << true;
        for (const char *other : {"", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd",
                                  "mailto:a@b.example", "https:", "ftp://a.example", "a.example", "no link"})
            QTest::addRow("“%s”", other) << false;
    }
    void onlyALinkOfTheWebIsOffered()
    {
        QFETCH(bool, offered);
        LinkField field;
        field.setText(u"https://old.example"_s);
        field.setText(QString::fromUtf8(QTest::currentDataTag()).remove(u'“').remove(u'”'));
        QCOMPARE(field.actions().constLast()->isVisible(), offered);
        activate(field, &field);
        QSignalSpy open(field.events(), &FieldEvents::openRequested);
        QTest::keyClick(&field, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(open.count(), offered ? 1 : 0);
    }

    void trailingActionByKeyAndOnlyWithText()
    {
        LinkField field;
        activate(field, &field);
        QSignalSpy open(field.events(), &FieldEvents::openRequested);
        QVERIFY(!field.actions().constLast()->isVisible());
        QTest::keyClicks(&field, u"https://a.example"_s);
        QVERIFY(field.actions().constLast()->isVisible());
        QTest::keyClick(&field, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(open.count(), 1);
        QCOMPARE(open[0][0].toString(), u"https://a.example"_s);
    }

    void dropsAreHandedOnAndLeaveTheTextAlone_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("taken");
        for (const auto &format :
             {u"text/uri-list"_s, u"text/x-moz-url"_s, u"_NETSCAPE_URL"_s, u"text/html"_s, u"text/plain"_s})
            QTest::addRow("%s", qPrintable(format)) << format << true;
        QTest::addRow("image") << u"image/png"_s << false;
    }

    void dropsAreHandedOnAndLeaveTheTextAlone()
    {
        QFETCH(QString, format);
        QFETCH(bool, taken);
        LinkField field;
        field.resize(240, 30);
        field.setText(u"https://old.example"_s);
        QMimeData data;
        data.setData(format, "https://new.example/cv.pdf");
        QByteArray got;
        connect(field.events(), &FieldEvents::dropped, &field,
                [&](const QMimeData *mime) { got = mime->data(format); });
        const QImage quiet = field.grab().toImage();
        QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&field, &enter);
        QCOMPARE(enter.isAccepted(), taken);
        QCOMPARE(field.grab().toImage() != quiet, taken);
        if (taken) {
            QCOMPARE(enter.dropAction(), Qt::CopyAction);
            QDropEvent drop({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&field, &drop);
            QVERIFY(drop.isAccepted());
            QCOMPARE(got.trimmed(), QByteArray("https://new.example/cv.pdf"));
        }
        QCOMPARE(field.text(), u"https://old.example"_s);
        QCOMPARE(field.grab().toImage(), quiet);
    }

    void longTextGrowsAndTabLeaves()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *text = new LongTextField;
        auto *after = new TextField;
        layout->addWidget(text);
        layout->addWidget(after);
        window.resize(400, 600);
        activate(window, text);
        QSignalSpy edited(text->events(), &FieldEvents::changed);
        const int least = text->sizeHint().height();
        text->setText(QString(7, u'\n'));
        QCOMPARE(edited.count(), 0);
        QTRY_VERIFY(text->sizeHint().height() > least);
        text->setText(QString(11, u'\n'));
        QTRY_VERIFY(text->sizeHint().height() > 2 * least);
        const int most = text->sizeHint().height();
        text->setText(QString(40, u'\n'));
        QCOMPARE(text->sizeHint().height(), most);
        QTest::keyClicks(text, u"ab"_s);
        QCOMPARE(edited.count(), 2);
        QTest::keyClick(text, Qt::Key_Tab);
        QTRY_VERIFY(after->hasFocus());
        QVERIFY(!text->text().contains(u'\t'));
    }

    void searchClearsAndLeaves()
    {
        SearchField field;
        activate(field, &field);
        QSignalSpy edited(field.events(), &FieldEvents::changed);
        QSignalSpy results(&field, &SearchField::resultsRequested);
        QTest::keyClicks(&field, u"zoe"_s);
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(results.count(), 2);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(edited.count(), 4);
    }

    void tagsByCommaEnterAndTab()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *tags = new TagField;
        auto *after = new TextField;
        layout->addWidget(tags);
        layout->addWidget(after);
        activate(window, tags);
        QSignalSpy edited(tags->events(), &FieldEvents::changed);
        QWidget *line = QApplication::focusWidget();
        QTest::keyClicks(line, u"c++,"_s);
        QCOMPARE(tags->tags(), QStringList({u"c++"_s}));
        QTest::keyClicks(line, u"qt"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClicks(line, u"vulkan"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(tags->tags(), QStringList({u"c++"_s, u"qt"_s, u"vulkan"_s}));
        QCOMPARE(edited.count(), 11);     // with each key
        QTest::keyClicks(line, u"QT,"_s); // there already, in another case
        QCOMPARE(edited.count(), 13);     // "Q", and none again
        QVERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_Tab);
        QTRY_VERIFY(after->hasFocus());
        paste(after, u"x"_s);
        QCOMPARE(tags->tags().size(), 3);
    }

    void pastedCommasMakeSeveralTags()
    {
        TagField tags;
        activate(tags, &tags);
        paste(QApplication::focusWidget(), u"a, b ,,c"_s);
        QCOMPARE(tags.findChildren<TagChip *>().size(), 2); // the third is still being typed
        QCOMPARE(tags.tags(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        tags.commit();
        QCOMPARE(tags.tags(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QSignalSpy edited(tags.events(), &FieldEvents::changed);
        tags.setTags({u"x,y"_s, u"X"_s});
        QCOMPARE(tags.tags(), QStringList({u"x,y"_s, u"X"_s})); // what is set is not ours to tidy
        QCOMPARE(edited.count(), 0);
    }

    void tagsLeaveByBackspaceAndCross()
    {
        TagField tags;
        tags.setTags({u"a"_s, u"b"_s, u"c"_s});
        tags.resize(300, 40);
        activate(tags, &tags);
        QSignalSpy edited(tags.events(), &FieldEvents::changed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace); // selects
        QCOMPARE(tags.tags().size(), 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace); // removes
        QCOMPARE(tags.tags(), QStringList({u"a"_s, u"b"_s}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(tags.tags(), QStringList({u"b"_s}));
        QTest::keyClicks(QApplication::focusWidget(), u"d"_s); // typing on a chip goes to the line
        tags.commit();
        QCOMPARE(tags.tags(), QStringList({u"b"_s, u"d"_s}));
        auto *chip = tags.findChildren<TagChip *>().constLast();
        QTRY_VERIFY(chip->isVisible() && chip->width() > 10);
        QTest::mouseClick(chip, Qt::LeftButton, {}, {chip->width() - 10, chip->height() / 2});
        QCOMPARE(tags.tags().size(), 1);
        QCOMPARE(edited.count(), 4);
    }

    void tagsComplete()
    {
        TagField tags;
        tags.setKnownTags({u"vulkan"_s, u"vue.js"_s});
        activate(tags, &tags);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"vul"_s);
        auto *popup = line->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(tags.tags(), QStringList({u"vulkan"_s}));
        QTRY_VERIFY(line->text().isEmpty());
    }

    void theOffersGoWithTheTag()
    {
        TagField tags;
        tags.setKnownTags({u"vulkan"_s, u"vue.js"_s});
        activate(tags, &tags);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(line, u"vul"_s);
        auto *popup = line->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Return); // nothing of it was chosen
        QCOMPARE(tags.tags(), QStringList{u"vul"_s});
        QVERIFY(!popup->isVisible());
    }

    void tagsWrapAndGrow()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *tags = new TagField;
        layout->addWidget(tags);
        layout->addStretch();
        window.resize(240, 600);
        activate(window, tags);
        const int one = tags->height();
        QCOMPARE(one, size::control.comfortable);
        QStringList many;
        for (int i = 0; i < 12; ++i)
            many << u"tag number %1"_s.arg(i);
        tags->setTags(many);
        QTRY_VERIFY(tags->height() > 3 * one);
        for (const TagChip *chip : tags->findChildren<TagChip *>())
            QTRY_VERIFY(tags->rect().contains(chip->geometry()) && chip->y() + chip->x() > 0);
    }

    void aMapperReadsAndWrites()
    {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), u"Zoë"_s);
        model.setData(model.index(0, 1), QStringList({u"qt"_s}));
        TextField text;
        TagField tags;
        QDataWidgetMapper mapper;
        mapper.setSubmitPolicy(QDataWidgetMapper::ManualSubmit);
        mapper.setModel(&model);
        mapper.addMapping(&text, 0);
        mapper.addMapping(&tags, 1);
        mapper.toFirst();
        QCOMPARE(text.text(), u"Zoë"_s);
        QCOMPARE(tags.tags(), QStringList({u"qt"_s}));
        QTest::keyClicks(&text, u"X"_s);
        tags.setTags({u"qt"_s, u"c++"_s});
        QVERIFY(mapper.submit());
        QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString(), u"XZoë"_s);
        QCOMPARE(model.index(0, 1).data(Qt::EditRole).toStringList().size(), 2);
    }
};

QTEST_MAIN(EditorsTest)
#include "tst_editors.moc"
