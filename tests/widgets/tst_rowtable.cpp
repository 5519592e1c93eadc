// SPDX-License-Identifier: MIT
// The ring around the current row of a table: nothing of it stays where the row was. And the tips of its cells.
#include "theme/theme.h"
#include "widgets/rowdelegate.h"
#include "widgets/rowtable.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 4;
constexpr int eachWidth = 120;

int heightOfRow()
{
    return 30;
}

class WideTable : public RowTable
{
public:
    WideTable()
        : RowTable(&heightOfRow)
    {
    }

    QRegion painted; ///< of the viewport, since it was emptied

protected:
    void layOutColumns() override
    {
        for (int column = 0; column < columns; ++column)
            horizontalHeader()->resizeSection(column, eachWidth);
    }
    void paintEvent(QPaintEvent *event) override
    {
        painted += event->region();
        RowTable::paintEvent(event);
    }
};

class WordsDelegate : public RowDelegate
{
public:
    WordsDelegate(bool hasIcon, QObject *parent)
        : RowDelegate(parent)
        , m_icon(hasIcon ? u"clock"_s : QString())
    {
    }

protected:
    Icon iconOf(const QModelIndex &) const override { return {m_icon, ColorRole::Soft}; }

private:
    QString m_icon;
};

} // namespace

class RowTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<WideTable> m_table;

    QRegion row(int at) const
    {
        return QRect(0, m_table->rowViewportPosition(at), m_table->viewport()->width(), m_table->rowHeight(at));
    }
    bool isPaintedAnew(int at) const { return row(at).subtracted(m_table->painted).isEmpty(); }
    /// Everything that was to be painted is.
    void settle()
    {
        QTRY_VERIFY(!m_table->painted.isEmpty());
        QCoreApplication::processEvents();
        m_table->painted = {};
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(6, columns);
        m_table = std::make_unique<WideTable>();
        m_table->setModel(m_model.get());
        m_table->resize(300, 300);
        m_table->show();
        m_table->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->setFocus();
        m_table->chooseRow(1);
        settle();
    }
    void cleanup() { m_table.reset(); }

    void whereTheRingWasAndIsAllIsPainted_data()
    {
        QTest::addColumn<int>("modifiers");
        QTest::newRow("an arrow") << int(Qt::NoModifier);
        QTest::newRow("with Shift, the row before stays selected") << int(Qt::ShiftModifier);
        QTest::newRow("with Ctrl, nothing is selected by it") << int(Qt::ControlModifier);
    }
    void whereTheRingWasAndIsAllIsPainted()
    {
        QFETCH(const int, modifiers);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(m_table->currentIndex().row(), 2);
        QTRY_VERIFY(isPaintedAnew(1));
        QVERIFY(isPaintedAnew(2));
    }

    void itStaysWhenTheColumnsMove()
    {
        QVERIFY(m_table->horizontalScrollBar()->maximum() > 0);
        m_table->horizontalScrollBar()->setValue(40);
        QTRY_VERIFY(isPaintedAnew(1));
    }

    void aTipHasTheWholeOfACutCell_data()
    {
        QTest::addColumn<bool>("hasIcon");
        QTest::newRow("words") << false;
        QTest::newRow("an icon and words") << true;
    }
    void aTipHasTheWholeOfACutCell()
    {
        QFETCH(const bool, hasIcon);
        const Theme &theme = Theme::current();
        m_table->setItemDelegate(new WordsDelegate(hasIcon, m_table.get()));
        const int icon = hasIcon ? theme.px(size::icon) + theme.px(size::space2) : 0;
        const int room = eachWidth - 2 * theme.px(10) - icon;
        const QFontMetrics metrics(theme.font(Theme::Type::Body));
        const QModelIndex cell = m_model->index(0, 0);
        const QPoint at = m_table->visualRect(cell).center();
        const QString name = hasIcon ? u"m"_s : u"n"_s; // the tip of the other row may not be gone yet
        int whole = 0;
        int cut = 0;
        for (int letters = 1; letters < 40; ++letters) {
            const QString words = name.repeated(letters);
            m_model->setData(cell, words);
            QHelpEvent asked(QEvent::ToolTip, at, m_table->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(m_table->viewport(), &asked);
            const bool isCut = metrics.horizontalAdvance(words) > room;
            QCOMPARE(QToolTip::text().contains(words), isCut);
            ++(isCut ? cut : whole);
        }
        QVERIFY(whole > 3 && cut > 3);
    }
};

QTEST_MAIN(RowTableTest)
#include "tst_rowtable.moc"
