// SPDX-License-Identifier: MIT
// What wheel and keys do in every window, whatever stands in it.
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/choicebox.h"
#include "widgets/datefield.h"
#include "widgets/segmentbutton.h"
#include "widgets/stagebar.h"
#include "widgets/tagchip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCommandLinkButton>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDial>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <functional>
#include <memory>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

using Maker = std::function<QWidget *()>;

/// One notch over the middle of a widget, as a mouse sends it.
void turnWheel(QWidget *over, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const QPointF middle = over->rect().center();
    QWheelEvent event(middle, over->mapToGlobal(middle), {}, {0, notches * 120}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // or nobody above would get it
    qApp->notify(over, &event);
}

template <typename Number> QWidget *middleOf()
{
    auto *number = new Number;
    number->setRange(0, 100);
    number->setValue(50);
    return number;
}

template <typename Box> QWidget *choiceOf()
{
    auto *box = new Box;
    for (int i = 0; i < 40; ++i)
        box->addItem(QString::number(i), i);
    box->setCurrentIndex(20);
    return box;
}

QWidget *tabs()
{
    auto *pages = new QTabBar;
    for (int i = 0; i < 5; ++i)
        pages->addTab(QString::number(i));
    pages->setCurrentIndex(2);
    return pages;
}

QWidget *compactStages()
{
    auto *bar = new StageBar;
    bar->setFixedWidth(120);
    QList<Stage> stages;
    for (qint64 id = 1; id < 6; ++id)
        stages.append({.id = id, .name = QString::number(id)});
    bar->setStages(stages);
    bar->setCurrent(3);
    return bar;
}

/// All that a recruiter could have changed in it or below it.
QVariantList valuesIn(QWidget *widget)
{
    QVariantList values;
    QList<QWidget *> all = widget->findChildren<QWidget *>();
    all.prepend(widget);
    for (const QWidget *part : std::as_const(all)) {
        for (const char *name : {"currentIndex", "value", "dateTime", "text", "current"})
            values.append(part->property(name));
    }
    return values;
}

} // namespace

class InputRulesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QScrollArea> m_page;
    QVBoxLayout *m_column = nullptr;

private Q_SLOTS:
    void init()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        m_page = std::make_unique<QScrollArea>();
        auto *inside = new QWidget;
        m_column = new QVBoxLayout(inside);
        m_page->setWidgetResizable(true);
        m_page->setWidget(inside);
        m_page->resize(500, 300);
    }

    void cleanup() { m_page.reset(); }

    void theWheelScrollsThePage_data();
    void theWheelScrollsThePage();
    void anOpenListStillScrolls();
    void enterPressesTheButtonWithTheFocus_data();
    void enterPressesTheButtonWithTheFocus();
    void enterOnABoxToTickIsForTheDialog();
    void whatTabComesToIsScrolledIntoSight();
    void typingScrollsBackToTheField();
    void tabFollowsTheLayout();

private:
    void show()
    {
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QCoreApplication::sendPostedEvents();
    }
    int place() const { return m_page->verticalScrollBar()->value(); }
};

void InputRulesTest::theWheelScrollsThePage_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("combo") << Maker(choiceOf<QComboBox>);
    QTest::newRow("combo that is typed in") << Maker([] {
        QWidget *box = choiceOf<QComboBox>();
        qobject_cast<QComboBox *>(box)->setEditable(true);
        return box;
    });
    QTest::newRow("choice box") << Maker(choiceOf<ChoiceBox>);
    QTest::newRow("fonts") << Maker([] { return new QFontComboBox; });
    QTest::newRow("stages without room") << Maker(compactStages);
    QTest::newRow("number") << Maker(middleOf<QSpinBox>);
    QTest::newRow("number with a point") << Maker(middleOf<QDoubleSpinBox>);
    QTest::newRow("date") << Maker([] { return new QDateEdit(QDate(2026, 5, 15)); });
    QTest::newRow("time") << Maker([] { return new QTimeEdit(QTime(12, 30)); });
    QTest::newRow("date field") << Maker([] {
        auto *field = new DateField;
        field->setText(u"2026-05-15"_s);
        return field;
    });
    QTest::newRow("slider") << Maker(middleOf<QSlider>);
    QTest::newRow("dial") << Maker(middleOf<QDial>);
    QTest::newRow("tabs") << Maker(tabs);
}

void InputRulesTest::theWheelScrollsThePage()
{
    QFETCH(const Maker, make);
    QWidget *widget = make();
    m_column->addSpacing(200);
    m_column->addWidget(widget);
    m_column->addSpacing(2000);
    show();
    const QVariantList before = valuesIn(widget);
    // Over it and over each of its parts, with and without the focus.
    QList<QWidget *> parts{widget};
    for (QWidget *part : widget->findChildren<QWidget *>()) {
        if (part->isVisible() && !part->isWindow() && part->window() == m_page.get())
            parts.append(part);
    }
    for (const bool focused : {false, true}) {
        if (focused)
            widget->setFocus();
        for (QWidget *part : std::as_const(parts)) {
            m_page->verticalScrollBar()->setValue(100);
            turnWheel(part, -1);
            QVERIFY2(place() > 100, part->metaObject()->className());
            turnWheel(part, 2);
            QVERIFY2(place() < 100, part->metaObject()->className());
            turnWheel(part, 1, Qt::ControlModifier);
            QCOMPARE(valuesIn(widget), before);
        }
    }
}

void InputRulesTest::anOpenListStillScrolls()
{
    auto *box = qobject_cast<QComboBox *>(choiceOf<QComboBox>());
    box->setMaxVisibleItems(5);
    m_column->addWidget(box);
    m_column->addSpacing(2000);
    show();
    box->setCurrentIndex(0);
    box->showPopup();
    QTRY_VERIFY(box->view()->isVisible());
    QScrollBar *list = box->view()->verticalScrollBar();
    QCOMPARE(list->value(), 0);
    turnWheel(box->view()->viewport(), -1);
    QVERIFY(list->value() > 0);
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(place(), 0);
    box->hidePopup();
}

void InputRulesTest::enterPressesTheButtonWithTheFocus_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<bool>("inDialog");
    const std::pair<const char *, Maker> kinds[] = {
        {"push button", [] { return new QPushButton(u"a"_s); }},
        {"push button that is not tried by itself",
         [] {
             auto *button = new QPushButton(u"a"_s);
             button->setAutoDefault(false);
             return button;
         }},
        {"tool button",
         [] {
             auto *button = new QToolButton;
             button->setFocusPolicy(Qt::StrongFocus);
             return button;
         }},
        {"command link", [] { return new QCommandLinkButton(u"a"_s); }},
        {"segment", [] { return new SegmentButton(u"a"_s, nullptr); }},
        {"chip", [] { return new TagChip(u"a"_s, nullptr); }},
    };
    for (const auto &[name, make] : kinds) {
        for (const bool inDialog : {false, true})
            QTest::addRow("%s, %s", name, inDialog ? "in a dialog" : "in a window") << make << inDialog;
    }
}

void InputRulesTest::enterPressesTheButtonWithTheFocus()
{
    QFETCH(const Maker, make);
    QFETCH(const bool, inDialog);
    const std::unique_ptr<QWidget> window(inDialog ? new QDialog : new QWidget);
    auto *column = new QVBoxLayout(window.get());
    auto *button = qobject_cast<QAbstractButton *>(make());
    auto *main = new QPushButton(u"main"_s);
    main->setDefault(true);
    column->addWidget(button);
    column->addWidget(main);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    const QSignalSpy clicked(button, &QAbstractButton::clicked);
    const QSignalSpy other(main, &QAbstractButton::clicked);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(clicked.count(), 2);
    button->setEnabled(false);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(clicked.count(), 2);
    QVERIFY(window->isVisible());
}

void InputRulesTest::enterOnABoxToTickIsForTheDialog()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *box = new QCheckBox(u"a"_s);
    auto *main = new QPushButton(u"main"_s);
    main->setDefault(true);
    column->addWidget(box);
    column->addWidget(main);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QSignalSpy clicked(main, &QAbstractButton::clicked);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
    QVERIFY(!box->isChecked());
}

void InputRulesTest::whatTabComesToIsScrolledIntoSight()
{
    // A page in a page, and a button before both: Qt scrolls to what Tab comes to from within only.
    QWidget window;
    auto *row = new QVBoxLayout(&window);
    auto *outside = new QPushButton(u"outside"_s);
    auto *outer = new QScrollArea;
    auto *outerPage = new QWidget;
    auto *outerColumn = new QVBoxLayout(outerPage);
    auto *inner = new QScrollArea;
    auto *innerPage = new QWidget;
    auto *innerColumn = new QVBoxLayout(innerPage);
    auto *field = new QLineEdit;
    innerColumn->addSpacing(900);
    innerColumn->addWidget(field);
    inner->setWidgetResizable(true);
    inner->setWidget(innerPage);
    inner->setFixedHeight(200);
    outerColumn->addSpacing(900);
    outerColumn->addWidget(inner);
    outer->setWidgetResizable(true);
    outer->setWidget(outerPage);
    for (QScrollArea *page : {outer, inner})
        page->setFocusPolicy(Qt::NoFocus);
    row->addWidget(outside);
    row->addWidget(outer);
    window.resize(400, 300);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    outside->setFocus();
    QVERIFY(field->visibleRegion().isEmpty());
    QTest::keyClick(outside, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(field->visibleRegion().boundingRect(), field->rect());
}

void InputRulesTest::typingScrollsBackToTheField()
{
    auto *field = new QLineEdit;
    m_column->addWidget(field);
    m_column->addSpacing(2000);
    show();
    field->setFocus();
    m_page->verticalScrollBar()->setValue(800);
    QVERIFY(field->visibleRegion().isEmpty());
    QTest::keyClick(field, Qt::Key_PageDown); // reads on
    QVERIFY(place() >= 800);
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier); // some other key of the window
    QVERIFY(place() >= 800);
    QTest::keyClick(field, Qt::Key_A);
    QVERIFY(!field->visibleRegion().isEmpty());
}

void InputRulesTest::tabFollowsTheLayout()
{
    // Made in another order than it is laid out; one is hidden, one is made last of all and stands first.
    QWidget window;
    auto *third = new QPushButton(u"3"_s, &window);
    auto *first = new QPushButton(u"1"_s, &window);
    auto *hidden = new QPushButton(u"hidden"_s, &window);
    auto *second = new QPushButton(u"2"_s, &window);
    auto *column = new QVBoxLayout(&window);
    auto *row = new QHBoxLayout;
    row->addWidget(first);
    row->addWidget(hidden);
    row->addWidget(second);
    column->addLayout(row);
    column->addWidget(third);
    auto *zeroth = new QPushButton(u"0"_s);
    zeroth->setProperty(readFirst, true);
    column->addWidget(zeroth);
    hidden->hide();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    third->setFocus();
    for (QPushButton *next : {zeroth, first, second, third}) {
        QVERIFY(focusNextStop(&window, true));
        QCOMPARE(QApplication::focusWidget(), next);
    }
    for (QPushButton *before : {second, first, zeroth, third}) {
        QVERIFY(focusNextStop(&window, false));
        QCOMPARE(QApplication::focusWidget(), before);
    }
}

QTEST_MAIN(InputRulesTest)
#include "tst_inputrules.moc"
