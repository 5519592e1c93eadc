// What wheel and keys do in every window, whatever stands in it.
#include "theme/theme.h"
#include "widgets/choicebox.h"
#include "widgets/datefield.h"
#include "widgets/stagebar.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDial>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QListWidget>
#include <QMetaProperty>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTimeEdit>
#include <QTreeWidget>
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
    QCoreApplication::sendEvent(over, &event);
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

QTEST_MAIN(InputRulesTest)
#include "tst_inputrules.moc"
