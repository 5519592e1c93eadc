// SPDX-License-Identifier: MIT
// The metadata editor with real keys: both views, what is refused, what is kept. VIVIER_SHOTS=DIR writes what it looks
// like.
#include "theme/theme.h"
#include "widgets/fieldframe.h"
#include "widgets/jsonedit.h"
#include "widgets/limitmeter.h"
#include "widgets/metadatafield.h"
#include "widgets/metadatatree.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace vivier;
using namespace Qt::StringLiterals;

using View = MetadataField::View;

namespace {

const QString odd = uR"({"z":1.10,"source":"LinkedIn","\u00e9":"\/","big":12345678901234567890,"minus":-0.0,)"
                    uR"("deep":{"list":[1e2,null,{"x":true}],"half":"\ud83d"},"lines":"a\nb"})"_s;

QString manyKeys(int count)
{
    QStringList members;
    for (int key = 1; key <= count; ++key)
        members.append(u"\"k%1\":%1"_s.arg(key));
    return u'{' + members.join(u',') + u'}';
}

QString nested(int levels)
{
    return u"{\"a\":"_s.repeated(levels - 1) + u"{}"_s + u"}"_s.repeated(levels - 1);
}

QString ofBytes(qsizetype bytes)
{
    return u"{\"x\":\""_s + QString(bytes - 8, u'a') + u"\"}"_s;
}

/// Keys go where the focus is, as from a keyboard.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents(); // the cell is taken,
    QCoreApplication::processEvents(); // and only then the next one opened
}

void write(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void replaceAll(const QString &text)
{
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::SelectAll));
    QApplication::clipboard()->setText(text);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::Paste));
}

bool inCell()
{
    return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr;
}

} // namespace

class MetadataFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void speaksTheFormsProtocol();
    void addsAKeyByKeyboard();
    void escapeTakesTheNewKeyBack();
    void addsInsideAndChangesTypeByKeyboard();
    void renamesAndRefusesATakenName();
    void leavingARefusedNameSaysSo();
    void keysEditTheCurrentCell_data();
    void keysEditTheCurrentCell();
    void aKeyOfTheAtsIsRenamedAfterAQuestion_data();
    void aKeyOfTheAtsIsRenamedAfterAQuestion();
    void arrowsGoFromCellToCell();
    void deletesAndMovesByKeyboard();
    void spaceSaysYesOrNo();
    void openingAndClosingACellChangesNothing();
    void aMegabyteIsRefusedWhole();
    void editingOneKeyKeepsTheRestToTheBit();
    void typedJsonIsTakenWhileItParses();
    void aTypoKeepsTheTextAndChangesNothing();
    void aTypoCannotBeLeftBehind();
    void aRepeatedKeyIsAProblem();
    void whatIsNoJsonIsShownAsItIs();
    void otherJsonKeepsPlaceAndFolds();
    void metersSayWithWords_data();
    void metersSayWithWords();
    void tabGoesThroughAndOut();
    void aButtonTakesWhatIsTypedFirst();
    void everythingHasANameAndItsKeyInTheTooltip();
    void nothingIsCutAtAnyWidth();
    void growsWithItsContentUpToALimit();
    void pictures();

private:
    MetadataTree *tree() const { return m_field->findChild<MetadataTree *>(); }
    JsonEdit *text() const { return m_field->findChild<JsonEdit *>(); }
    QString words() const;
    QString cell(const QString &key, int column = 1) const;
    bool goTo(const QString &key);
    void settle(int width);
    void shoot(const QString &name);

    std::unique_ptr<QWidget> m_window;
    MetadataField *m_field = nullptr;
    FieldFrame *m_frame = nullptr;
};

void MetadataFieldTest::init()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_field = new MetadataField;
    m_frame = new FieldFrame(u"&Metadata"_s, m_field);
    layout->addWidget(m_frame);
    layout->addStretch();
    m_window->resize(600, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    QCOMPARE(QApplication::focusWidget(), tree());
}

QString MetadataFieldTest::words() const
{
    for (const LimitMeter *meter : m_field->findChildren<LimitMeter *>())
        if (!meter->isVisible())
            return {};
    QStringList all;
    for (const LimitMeter *meter : m_field->findChildren<LimitMeter *>())
        all << meter->text();
    return all.join(u" · "_s);
}

QString MetadataFieldTest::cell(const QString &key, int column) const
{
    const auto found = tree()->model()->match(tree()->model()->index(0, 0), Qt::DisplayRole, key, 1,
                                              Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? u"not there"_s : found.first().siblingAtColumn(column).data().toString();
}

bool MetadataFieldTest::goTo(const QString &key)
{
    press(Qt::Key_Home);
    for (int step = 0; step < 100; ++step) {
        if (tree()->currentIndex().siblingAtColumn(0).data() == key)
            return true;
        press(Qt::Key_Down);
    }
    return false;
}

void MetadataFieldTest::settle(int width)
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        m_window->resize(width, std::max(m_window->layout()->totalHeightForWidth(width), 10));
    }
    QCoreApplication::processEvents();
}

void MetadataFieldTest::shoot(const QString &name)
{
    const QString folder = qEnvironmentVariable("VIVIER_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QVERIFY(m_window->grab().save(QDir(folder).filePath(name + u".png"_s)));
}

void MetadataFieldTest::speaksTheFormsProtocol()
{
    QCOMPARE(MetadataField::staticMetaObject.userProperty().name(), "json");
    QSignalSpy edited(m_field->events(), &FieldEvents::changed);
    m_field->setJson(odd);
    QCOMPARE(m_field->json(), odd);
    m_field->setJson({});
    QCOMPARE(m_field->json(), QString());
    QCOMPARE(edited.count(), 0);
    QVERIFY(dynamic_cast<FieldEditor *>(static_cast<QWidget *>(m_field)));
}

void MetadataFieldTest::addsAKeyByKeyboard()
{
    QSignalSpy edited(m_field->events(), &FieldEvents::changed);
    press(Qt::Key_Insert);
    QVERIFY(inCell());
    write(u"source"_s);
    QCOMPARE(edited.count(), 0); // a key without its name is nothing to keep
    QCOMPARE(m_field->json(), QString());
    press(Qt::Key_Return);
    QCOMPARE(m_field->json(), uR"({"source":""})"_s);
    QVERIFY(inCell()); // and asks for the value
    write(u"LinkedIn"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->json(), uR"({"source":"LinkedIn"})"_s);
    QCOMPARE(QApplication::focusWidget(), tree());
    QCOMPARE(edited.count(), 2);
    // With Tab, too.
    press(Qt::Key_Insert);
    write(u"note"_s);
    press(Qt::Key_Tab);
    QVERIFY(inCell());
    write(u"7"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->json(), uR"({"source":"LinkedIn","note":"7"})"_s);
}

void MetadataFieldTest::escapeTakesTheNewKeyBack()
{
    m_field->setJson(uR"({"a":1})"_s);
    QSignalSpy edited(m_field->events(), &FieldEvents::changed);
    press(Qt::Key_Insert);
    write(u"b"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_field->json(), uR"({"a":1})"_s);
    QCOMPARE(tree()->model()->rowCount(), 1);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(QApplication::focusWidget(), tree());
}

void MetadataFieldTest::addsInsideAndChangesTypeByKeyboard()
{
    press(Qt::Key_Insert);
    write(u"a"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape); // no value: it stays empty
    QCOMPARE(m_field->json(), uR"({"a":""})"_s);
    press(Qt::Key_Insert, Qt::ShiftModifier);
    write(u"b"_s);
    press(Qt::Key_Return);
    write(u"7.50"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->json(), uR"({"a":{"b":"7.50"}})"_s);
    press(Qt::Key_T, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(!menu->actions().at(2)->isEnabled()); // 7.50 is neither yes nor no
    QVERIFY(!menu->actions().at(2)->toolTip().isEmpty());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_field->json(), uR"({"a":{"b":7.50}})"_s);
}

void MetadataFieldTest::renamesAndRefusesATakenName()
{
    m_field->setJson(uR"({"a":1.10,"b":2})"_s);
    QVERIFY(goTo(u"a"_s));
    press(Qt::Key_Left);
    press(Qt::Key_F2);
    QVERIFY(inCell());
    replaceAll(u"b"_s);
    press(Qt::Key_Return);
    QVERIFY(inCell()); // stays open, with what was typed
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"b"_s);
    QVERIFY2(m_field->problem().contains(u"“b” already exists here"), qPrintable(m_field->problem()));
    QCOMPARE(m_field->json(), uR"({"a":1.10,"b":2})"_s);
    write(u"c"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->json(), uR"({"bc":1.10,"b":2})"_s);
    QCOMPARE(m_field->problem(), QString());
}

void MetadataFieldTest::leavingARefusedNameSaysSo()
{
    m_field->setJson(uR"({"a":1.10,"b":2})"_s);
    QVERIFY(goTo(u"a"_s));
    press(Qt::Key_Left);
    press(Qt::Key_F2);
    replaceAll(u"b"_s);
    m_field->findChildren<QToolButton *>().first()->setFocus();
    QVERIFY(m_field->problem().contains(u"“b” already exists here"));
    QCOMPARE(m_field->json(), uR"({"a":1.10,"b":2})"_s);
    // It is said no longer than it matters.
    m_field->setFocus();
    press(Qt::Key_F2);
    press(Qt::Key_Escape);
    QCOMPARE(m_field->problem(), QString());
    // A new key keeps its first name.
    press(Qt::Key_Insert);
    write(u"b"_s);
    m_field->findChildren<QToolButton *>().first()->setFocus();
    QVERIFY(m_field->problem().contains(u"“b” already exists here"));
    QCOMPARE(m_field->json(), uR"({"a":1.10,"new key":"","b":2})"_s);
}

void MetadataFieldTest::keysEditTheCurrentCell_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("byMouse");
    for (const auto key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter}) {
        for (const int column : {0, 1}) {
            for (const bool byMouse : {false, true})
                QTest::addRow("%x in column %d, %s", key, column, byMouse ? "clicked" : "by arrows")
                    << key << column << byMouse;
        }
    }
}

void MetadataFieldTest::keysEditTheCurrentCell()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const int, column);
    QFETCH(const bool, byMouse);
    m_field->setJson(uR"({"a":"1","b":"2"})"_s);
    settle(600);
    const QModelIndex cell = tree()->model()->index(1, column);
    if (byMouse) {
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(cell).center());
    } else {
        press(Qt::Key_Down);
        if (column == 0)
            press(Qt::Key_Left);
    }
    QCOMPARE(tree()->currentIndex(), cell);
    press(key);
    QVERIFY(inCell());
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), column == 0 ? u"b"_s : u"2"_s);
    replaceAll(u"new"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_field->json(), uR"({"a":"1","b":"2"})"_s);
    press(key);
    replaceAll(u"new"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCOMPARE(m_field->json(), column == 0 ? uR"({"a":"1","new":"2"})"_s : uR"({"a":"1","b":"new"})"_s);
}

void MetadataFieldTest::aKeyOfTheAtsIsRenamedAfterAQuestion_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("agreed");
    for (const QString &way : {u"F2"_s, u"Return"_s, u"double click"_s}) {
        for (const bool agreed : {false, true})
            QTest::addRow("%s, %s", qPrintable(way), agreed ? "agreed" : "not") << way << agreed;
    }
}

void MetadataFieldTest::aKeyOfTheAtsIsRenamedAfterAQuestion()
{
    QFETCH(const QString, way);
    QFETCH(const bool, agreed);
    const QString told = uR"({"theirs":{"inner":"1"},"other":"2"})"_s;
    m_field->setContext({.told = Value::ofText(told)});
    m_field->setJson(told);
    settle(600);
    const auto question = [this] { return m_window->findChild<QMessageBox *>(); };
    QVERIFY(goTo(u"inner"_s));
    press(Qt::Key_Left);
    if (way == u"F2"_s)
        press(Qt::Key_F2);
    else if (way == u"Return"_s)
        press(Qt::Key_Return);
    else
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(tree()->currentIndex()).center());
    if (way == u"double click"_s)
        QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(tree()->currentIndex()).center());
    QVERIFY(question() && question()->isVisible());
    QVERIFY(!inCell());
    QVERIFY2(question()->text().contains(u"inner"_s), qPrintable(question()->text()));
    QTest::mouseClick(question()->findChild<QPushButton *>(agreed ? u"destroy"_s : u"cancel"_s), Qt::LeftButton);
    QTRY_VERIFY(!question());
    m_window->activateWindow(); // as a window manager does
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (!agreed) {
        QVERIFY(!inCell());
        QCOMPARE(m_field->json(), told);
    } else {
        QTRY_VERIFY(inCell());
        replaceAll(u"mine"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QCOMPARE(m_field->json(), uR"({"theirs":{"mine":"1"},"other":"2"})"_s);
        // One that the recruiter made is not asked about.
        QVERIFY(goTo(u"mine"_s));
        press(Qt::Key_F2);
        QVERIFY(inCell());
        QVERIFY(!question());
    }
}

void MetadataFieldTest::arrowsGoFromCellToCell()
{
    m_field->setJson(uR"({"a":{"b":"1"},"c":"2"})"_s);
    const auto at = [this] {
        const QModelIndex cell = tree()->currentIndex();
        return cell.siblingAtColumn(0).data().toString() + QString::number(cell.column());
    };
    QCOMPARE(at(), u"a1"_s);
    press(Qt::Key_Down);
    QCOMPARE(at(), u"b1"_s);
    press(Qt::Key_Right);
    QCOMPARE(at(), u"b2"_s);
    press(Qt::Key_End);
    QCOMPARE(at(), u"c2"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QCOMPARE(at(), u"a0"_s);
    press(Qt::Key_Left); // folds
    press(Qt::Key_Down);
    QCOMPARE(at(), u"c0"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Right); // unfolds
    QCOMPARE(at(), u"a0"_s);
    press(Qt::Key_Right);
    QCOMPARE(at(), u"a1"_s);
    press(Qt::Key_Return); // of a group: folds
    press(Qt::Key_Down);
    QCOMPARE(at(), u"c1"_s);
}

void MetadataFieldTest::deletesAndMovesByKeyboard()
{
    m_field->setJson(uR"({"a":[1,2,3],"b":{"c":1}})"_s);
    QVERIFY(goTo(u"item 1"_s));
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ControlModifier); // is the last
    QCOMPARE(m_field->json(), uR"({"a":[2,3,1],"b":{"c":1}})"_s);
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_field->json(), uR"({"a":[2,1,3],"b":{"c":1}})"_s);
    press(Qt::Key_Delete);
    QCOMPARE(m_field->json(), uR"({"a":[2,3],"b":{"c":1}})"_s);
    QVERIFY(goTo(u"b"_s));
    press(Qt::Key_Delete);
    QVERIFY(goTo(u"a"_s));
    press(Qt::Key_Delete);
    QCOMPARE(m_field->json(), QString());
    press(Qt::Key_Delete); // nothing there
    QCOMPARE(m_field->json(), QString());
}

void MetadataFieldTest::spaceSaysYesOrNo()
{
    m_field->setJson(uR"({"a":true,"b":1})"_s);
    press(Qt::Key_Space);
    QCOMPARE(m_field->json(), uR"({"a":false,"b":1})"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->json(), uR"({"a":true,"b":1})"_s);
    QVERIFY(!inCell());
}

void MetadataFieldTest::openingAndClosingACellChangesNothing()
{
    m_field->setJson(odd);
    QSignalSpy edited(m_field->events(), &FieldEvents::changed);
    for (const QString &key : {u"z"_s, u"é"_s, u"big"_s, u"minus"_s, u"half"_s, u"lines"_s, u"item 1"_s}) {
        QVERIFY2(goTo(key), qPrintable(key));
        press(Qt::Key_Return);
        QVERIFY(inCell());
        press(Qt::Key_Return);
        press(Qt::Key_Left);
        press(Qt::Key_F2); // its key; of an item the value, once more
        QVERIFY(inCell());
        press(Qt::Key_Return);
        if (tree()->currentIndex().column() == 0)
            press(Qt::Key_Right);
    }
    QCOMPARE(m_field->json(), odd);
    QCOMPARE(edited.count(), 0);
}

void MetadataFieldTest::aMegabyteIsRefusedWhole()
{
    const QString kept = u"{\"a\":\"%1\"}"_s.arg(QString(200'001, u'x'));
    m_field->setJson(kept);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(m_field->json(), kept); // what is too long already is not cut by looking at it
    m_field->setJson(uR"({"a":"kept"})"_s);
    press(Qt::Key_Return);
    replaceAll(QString(1024 * 1024, u'x'));
    QVERIFY2(m_field->problem().contains(u"Nothing was changed"), qPrintable(m_field->problem()));
    press(Qt::Key_Return);
    QCOMPARE(m_field->json(), uR"({"a":"kept"})"_s);
    QSignalSpy refused(m_field->events(), &FieldEvents::refused);
    QVERIFY(m_field->setView(View::Json));
    m_field->setFocus();
    replaceAll(QString(1024 * 1024, u'x'));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(m_field->json(), uR"({"a":"kept"})"_s);
}

void MetadataFieldTest::editingOneKeyKeepsTheRestToTheBit()
{
    m_field->setJson(odd);
    QVERIFY(goTo(u"source"_s));
    press(Qt::Key_Return);
    replaceAll(u"Indeed"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->json(), QString(odd).replace(u"LinkedIn"_s, u"Indeed"_s));
    // A line break survives an edit of its text in one line.
    QVERIFY(goTo(u"lines"_s));
    press(Qt::Key_Return);
    press(Qt::Key_End);
    write(u"c"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->json(), QString(odd).replace(u"LinkedIn"_s, u"Indeed"_s).replace(uR"(a\nb)"_s, uR"(a\nbc)"_s));
    // And in the other view.
    QVERIFY(m_field->setView(View::Json));
    m_field->setFocus();
    QTextCursor cursor = text()->document()->find(u"Indeed"_s);
    text()->setTextCursor(cursor);
    write(u"Xing"_s);
    QCOMPARE(m_field->json(), QString(odd).replace(u"LinkedIn"_s, u"Xing"_s).replace(uR"(a\nb)"_s, uR"(a\nbc)"_s));
}

void MetadataFieldTest::typedJsonIsTakenWhileItParses()
{
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_field->view(), View::Json);
    QCOMPARE(QApplication::focusWidget(), text());
    QSignalSpy edited(m_field->events(), &FieldEvents::changed);
    replaceAll(u"{\"a\": 1"_s);
    QCOMPARE(edited.count(), 0);
    write(u"}"_s);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(m_field->json(), uR"({"a":1})"_s);
    m_field->setJson(m_field->json());                // as the form does after each edit
    QCOMPARE(text()->toPlainText(), u"{\"a\": 1}"_s); // and the layout under the typist's hands stays
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), tree());
    QCOMPARE(cell(u"a"_s), u"1"_s);
}

void MetadataFieldTest::aTypoKeepsTheTextAndChangesNothing()
{
    m_field->setJson(uR"({"a":1})"_s);
    QVERIFY(m_field->setView(View::Json));
    m_field->setFocus();
    QSignalSpy edited(m_field->events(), &FieldEvents::changed);
    replaceAll(u"{\"a\": 1,\n \"b\" 2}"_s);
    QCOMPARE(m_field->json(), uR"({"a":1})"_s);
    QCOMPARE(edited.count(), 0);
    QVERIFY2(m_field->problem().startsWith(u"Line 2, column 2: a colon is missing"), qPrintable(m_field->problem()));
    bool shown = false;
    for (const QLabel *label : m_field->findChildren<QLabel *>())
        shown = shown || (label->isVisible() && label->text() == m_field->problem());
    QVERIFY(shown);
    m_field->setJson(uR"({"a":1})"_s);
    QCOMPARE(text()->toPlainText(), u"{\"a\": 1,\n \"b\" 2}"_s);
    // Mended, it is taken.
    QTextCursor cursor = text()->document()->find(u"\"b\""_s);
    cursor.setPosition(cursor.selectionEnd());
    text()->setTextCursor(cursor);
    write(u":"_s);
    QCOMPARE(m_field->json(), uR"({"a":1,"b":2})"_s);
    QCOMPARE(m_field->problem(), QString());
}

void MetadataFieldTest::aTypoCannotBeLeftBehind()
{
    m_field->setJson(uR"({"a":1})"_s);
    QVERIFY(m_field->setView(View::Json));
    m_field->setFocus();
    replaceAll(u"{\"a\": 2"_s);
    QVERIFY(!m_field->setView(View::Tree));
    QCOMPARE(m_field->view(), View::Json);
    QCOMPARE(text()->toPlainText(), u"{\"a\": 2"_s);
    QPushButton *putBack = nullptr;
    for (auto *button : m_field->findChildren<QPushButton *>())
        putBack = button->isVisible() ? button : putBack;
    QVERIFY(putBack);
    QTest::mouseClick(putBack, Qt::LeftButton);
    QCOMPARE(text()->toPlainText(), u"{\n  \"a\": 1\n}"_s);
    QVERIFY(m_field->setView(View::Tree));
    // Another candidate's metadata replaces what was typed.
    QVERIFY(m_field->setView(View::Json));
    m_field->setFocus();
    replaceAll(u"{\"a\": 2"_s);
    m_field->setJson(uR"({"other":1})"_s);
    QCOMPARE(m_field->problem(), QString());
    QCOMPARE(text()->toPlainText(), u"{\n  \"other\": 1\n}"_s);
}

void MetadataFieldTest::aRepeatedKeyIsAProblem()
{
    QVERIFY(m_field->setView(View::Json));
    m_field->setFocus();
    replaceAll(u"{\"a\": 1, \"a\": 2}"_s);
    QVERIFY2(m_field->problem().contains(u"“a” appears twice"), qPrintable(m_field->problem()));
    QCOMPARE(m_field->json(), QString());
}

void MetadataFieldTest::whatIsNoJsonIsShownAsItIs()
{
    m_field->setJson(u"source: LinkedIn"_s);
    QCOMPARE(m_field->view(), View::Json);
    QCOMPARE(text()->toPlainText(), u"source: LinkedIn"_s);
    QCOMPARE(m_field->json(), u"source: LinkedIn"_s);
    QVERIFY(!m_field->problem().isEmpty());
}

void MetadataFieldTest::otherJsonKeepsPlaceAndFolds()
{
    m_field->setJson(uR"({"a":{"x":1},"b":{"y":1},"c":3})"_s);
    QVERIFY(goTo(u"a"_s));
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QVERIFY(!tree()->isExpanded(tree()->model()->index(0, 0)));
    QVERIFY(goTo(u"c"_s));
    m_field->setJson(uR"({"new":0,"a":{"x":1},"b":{"y":1},"c":3})"_s); // as undo does
    QCOMPARE(tree()->currentIndex().siblingAtColumn(0).data().toString(), u"c"_s);
    QVERIFY(!tree()->isExpanded(tree()->model()->index(1, 0)));
    QVERIFY(tree()->isExpanded(tree()->model()->index(2, 0)));
}

void MetadataFieldTest::metersSayWithWords_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &json, int which, LimitMeter::State state, const char *words) {
        QTest::newRow(name) << json << which << static_cast<int>(state) << QString::fromUtf8(words);
    };
    using State = LimitMeter::State;
    row("no bytes", {}, 0, State::Fine, "2 of 10,000 bytes");
    row("9,000 bytes", ofBytes(9000), 0, State::Fine, "9,000 of 10,000 bytes");
    row("9,001 bytes", ofBytes(9001), 0, State::Near, "9,001 of 10,000 bytes, nearly full");
    row("10,000 bytes", ofBytes(10000), 0, State::Near, "10,000 of 10,000 bytes, full");
    row("10,001 bytes", ofBytes(10001), 0, State::Over, "10,001 of 10,000 bytes, 1 too many");
    row("4 levels", nested(4), 1, State::Fine, "4 of 5 levels");
    row("5 levels", nested(5), 1, State::Near, "5 of 5 levels, full");
    row("7 levels", nested(7), 1, State::Over, "7 of 5 levels, 2 too many");
    row("45 keys", manyKeys(45), 2, State::Fine, "45 of 50 keys");
    row("46 keys", manyKeys(46), 2, State::Near, "46 of 50 keys, nearly full");
    row("50 keys", manyKeys(50), 2, State::Near, "50 of 50 keys, full");
    row("51 keys", manyKeys(51), 2, State::Over, "51 of 50 keys, 1 too many");
}

void MetadataFieldTest::metersSayWithWords()
{
    QFETCH(QString, json);
    QFETCH(int, which);
    QFETCH(int, state);
    QFETCH(QString, words);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_field->setJson(json);
    const LimitMeter *meter = m_field->findChildren<LimitMeter *>().at(which);
    QCOMPARE(meter->text(), words);
    QCOMPARE(static_cast<int>(meter->state()), state);
    QCOMPARE(meter->accessibleName(), words);
    // Live, while a key is being added.
    const QString before = this->words();
    QVERIFY(!before.isEmpty());
    press(Qt::Key_Insert);
    QVERIFY(this->words() != before);
    QLocale::setDefault(QLocale::c());
}

void MetadataFieldTest::tabGoesThroughAndOut()
{
    m_field->setJson(uR"({"a":1})"_s);
    auto *after = new QLineEdit;
    m_window->layout()->addWidget(after);
    const auto named = [](const QString &name) { return QApplication::focusWidget()->accessibleName() == name; };
    m_field->setFocus();
    press(Qt::Key_Tab);
    QVERIFY(named(u"Tree"_s));
    press(Qt::Key_Right); // chooses the other view
    QCOMPARE(m_field->view(), View::Json);
    QVERIFY(named(u"JSON"_s));
    press(Qt::Key_Tab);
    QVERIFY(named(u"Format the text on several lines"_s));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
    after->clearFocus();
    m_field->setFocus();
    QCOMPARE(QApplication::focusWidget(), text());
    press(Qt::Key_Tab); // leaves, and writes nothing
    QVERIFY(named(u"JSON"_s));
    QCOMPARE(m_field->json(), uR"({"a":1})"_s);
}

void MetadataFieldTest::aButtonTakesWhatIsTypedFirst()
{
    const auto button = [this](const QString &name) {
        for (auto *found : m_field->findChildren<QToolButton *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    QTest::mouseClick(button(u"Add a key below"_s), Qt::LeftButton);
    QVERIFY(inCell());
    write(u"first"_s);
    QTest::mouseClick(button(u"Add a key below"_s), Qt::LeftButton);
    QVERIFY(inCell());
    QCOMPARE(m_field->json(), uR"({"first":""})"_s);
    write(u"second"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCOMPARE(m_field->json(), uR"({"first":"","second":""})"_s);
    QTest::mouseClick(button(u"Add a key inside this one"_s), Qt::LeftButton);
    write(u"x"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCOMPARE(m_field->json(), uR"({"first":"","second":{"x":""}})"_s);
    QVERIFY(goTo(u"second"_s));
    QTest::mouseClick(button(u"Move up"_s), Qt::LeftButton);
    QCOMPARE(m_field->json(), uR"({"second":{"x":""},"first":""})"_s);
    QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
    QCOMPARE(m_field->json(), uR"({"first":""})"_s);
}

void MetadataFieldTest::everythingHasANameAndItsKeyInTheTooltip()
{
    m_field->setJson(odd);
    for (const auto view : {View::Tree, View::Json}) {
        QVERIFY(m_field->setView(view));
        int seen = 0;
        for (QWidget *widget : m_field->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget == tree()->viewport())
                continue;
            ++seen;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(seen > 2);
    }
    QStringList keys;
    for (const QToolButton *button : m_field->findChildren<QToolButton *>())
        keys << button->toolTip();
    for (const QString &key :
         {u"(Ins)"_s, u"(Shift+Ins)"_s, u"(Del)"_s, u"(Ctrl+Up)"_s, u"(Ctrl+Down)"_s, u"(Ctrl+T)"_s})
        QCOMPARE(keys.filter(key).size(), 1);
}

void MetadataFieldTest::nothingIsCutAtAnyWidth()
{
    m_field->setJson(manyKeys(51));
    for (const int width : {320, 420, 830}) {
        settle(width);
        for (const QWidget *widget : m_field->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->parentWidget()->inherits("QAbstractScrollArea") ||
                widget->parentWidget()->inherits("QHeaderView"))
                continue;
            QVERIFY2(widget->parentWidget()->rect().contains(widget->geometry()),
                     qPrintable(u"%1 at %2"_s.arg(QString::fromLatin1(widget->metaObject()->className())).arg(width)));
        }
    }
}

void MetadataFieldTest::growsWithItsContentUpToALimit()
{
    const auto heightOf = [this](const QString &json) {
        m_field->setJson(json);
        settle(600);
        return m_field->height();
    };
    for (const auto view : {View::Tree, View::Json}) {
        QVERIFY(m_field->setView(view));
        const int few = heightOf(manyKeys(1));
        const int some = heightOf(manyKeys(8));
        const int many = heightOf(manyKeys(30));
        QVERIFY(some > few);
        QVERIFY(many > some);
        QCOMPARE(heightOf(manyKeys(49)), many);
    }
}

void MetadataFieldTest::pictures()
{
    const QString some = uR"({"source":"LinkedIn","externalId":"7f3a-11","score":87.50,"relocates":true,"notice":null,)"
                         uR"("profile":{"languages":["fr","en"],"salary":{"currency":"EUR","from":52000}}})"_s;
    for (const auto &[mode, name] :
         {std::pair{Theme::Mode::Light, u"light"_s}, std::pair{Theme::Mode::Dark, u"dark"_s}}) {
        Theme::apply(*qApp, mode);
        m_frame->setState({});
        QVERIFY(m_field->setView(View::Tree));
        m_field->setJson({});
        settle(600);
        shoot(name + u"-empty"_s);
        m_frame->setState({.unknown = true});
        settle(600);
        shoot(name + u"-unknown"_s);
        m_field->setJson(some);
        m_frame->setState({.drafted = true, .was = u"4 keys"_s});
        m_field->setFocus();
        QVERIFY(goTo(u"score"_s));
        settle(600);
        shoot(name + u"-tree"_s);
        settle(340);
        shoot(name + u"-narrow"_s);
        settle(600);
        press(Qt::Key_Left);
        press(Qt::Key_F2);
        replaceAll(u"source"_s);
        press(Qt::Key_Return);
        settle(600);
        shoot(name + u"-taken"_s);
        press(Qt::Key_Escape);
        QVERIFY(m_field->setView(View::Json));
        settle(600);
        shoot(name + u"-json"_s);
        write(u"{"_s);
        settle(600);
        shoot(name + u"-typo"_s);
        m_field->setJson(manyKeys(51));
        QVERIFY(m_field->setView(View::Tree));
        settle(600);
        shoot(name + u"-over"_s);
        m_field->setJson(nested(5));
        settle(600);
        shoot(name + u"-deep"_s);
    }
    const QFont before = qApp->font();
    QFont big = before;
    big.setPointSizeF(20);
    qApp->setFont(big);
    QTRY_COMPARE(Theme::current().px(100), 200);
    m_field->setJson(some);
    settle(1100);
    shoot(u"dark-200-percent"_s);
    qApp->setFont(before);
    QTRY_COMPARE(Theme::current().px(100), 100);
}

QTEST_MAIN(MetadataFieldTest)
#include "tst_metadatafield.moc"
