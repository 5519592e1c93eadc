// What stands around an editor: labels, messages, stages, filters, cards, banners.
#include "theme/theme.h"
#include "widgets/avatar.h"
#include "widgets/banner.h"
#include "widgets/busybar.h"
#include "widgets/changecard.h"
#include "widgets/choicechips.h"
#include "widgets/emptystate.h"
#include "widgets/fieldframe.h"
#include "widgets/fieldgrid.h"
#include "widgets/section.h"
#include "widgets/stagebar.h"
#include "widgets/stagesegment.h"
#include "widgets/statusdot.h"
#include "widgets/textfield.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

void activate(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

// A layout asks its parent, which asks its own, each by a posted event.
void settle()
{
    for (int i = 0; i < 8; ++i)
        QCoreApplication::sendPostedEvents();
}

const QList<Stage> stages = {{11, u"New"_s}, {12, u"R&D"_s}, {13, u"Hired"_s}};

StageSegment *segment(const StageBar &bar, qsizetype index)
{
    return bar.findChildren<StageSegment *>().at(index);
}

} // namespace

class FramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }

    void aMessageDoesNotMoveWhatIsBelow()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *frame = new FieldFrame(u"&Phone"_s, new TextField);
        auto *below = new TextField;
        layout->addWidget(frame);
        layout->addWidget(below);
        layout->addStretch();
        window.resize(500, 300);
        activate(window);
        const QPoint place = below->pos();
        frame->setState({.drafted = true, .was = u"06 06"_s});
        settle();
        QCOMPARE(below->pos(), place);
        QCOMPARE(frame->message(), u"was 06 06"_s);
        frame->setState({.problem = u"No."_s});
        settle();
        QCOMPARE(below->pos(), place);
        frame->setState({.problem = u"A long problem. "_s.repeated(30)});
        QTRY_VERIFY(below->pos().y() > place.y());
        frame->setState({});
        QTRY_COMPARE(below->pos(), place);
    }

    void whichMessageWins()
    {
        FieldFrame frame(u"Phone"_s, new TextField);
        FieldState state{.drafted = true, .was = u"1"_s, .problem = u"p"_s, .note = u"n"_s, .conflict = u"c"_s};
        frame.setState(state);
        QCOMPARE(frame.message(), u"p"_s);
        state.problem.clear();
        frame.setState(state);
        QCOMPARE(frame.message(), u"c"_s);
        state.conflict.clear();
        frame.setState(state);
        QCOMPARE(frame.message(), u"n"_s);
        state.note.clear();
        frame.setState(state);
        QCOMPARE(frame.message(), u"was 1"_s);
        state.was.clear();
        frame.setState(state);
        QCOMPARE(frame.message(), u"was empty"_s);
    }

    void theEditorIsToldAndSaysIt()
    {
        auto *text = new TextField;
        FieldFrame frame(u"&R && D"_s, text);
        QCOMPARE(frame.label(), u"R & D"_s);
        QCOMPARE(text->accessibleName(), u"R & D"_s);
        frame.setRequired(true);
        QCOMPARE(text->accessibleName(), u"R & D, required"_s);
        frame.setState({.unknown = true, .drafted = true, .problem = u"Not a number"_s});
        QVERIFY(text->look().unknown && text->look().drafted && text->look().bad);
        QCOMPARE(text->placeholderText(), u"not known"_s);
        QVERIFY(text->accessibleDescription().contains(u"Not a number"_s));
        frame.setState({.unknown = true, .unknownHint = u"github.com/zoe"_s});
        QCOMPARE(text->placeholderText(), u"github.com/zoe"_s);
        auto *combo = new QComboBox;
        FieldFrame other(u"Country"_s, combo);
        other.setState({.drafted = true});
        QCOMPARE(combo->property("mark").toString(), u"draft"_s);
        other.setState({});
        QCOMPARE(combo->property("mark").toString(), QString());
    }

    void putBackByKeyAndButton()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *text = new TextField;
        auto *frame = new FieldFrame(u"&Phone"_s, text);
        layout->addWidget(frame);
        activate(window);
        text->setFocus();
        QSignalSpy back(frame, &FieldFrame::putBackRequested);
        QTest::keyClick(text, Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(back.count(), 0); // nothing to put back
        frame->setState({.drafted = true, .was = u"1"_s});
        QTest::keyClick(text, Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(back.count(), 1);
        auto *button = frame->findChild<QPushButton *>();
        QVERIFY(button);
        QVERIFY(button->toolTip().contains(u"Ctrl+Shift+Backspace"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(back.count(), 2);
        QVERIFY(text->hasFocus()); // the button takes no focus: Tab goes from field to field
    }

    void theMnemonicFocusesTheEditor()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *other = new TextField;
        auto *text = new TextField;
        layout->addWidget(other);
        layout->addWidget(new FieldFrame(u"&Phone"_s, text));
        activate(window);
        other->setFocus();
        QTest::keyClick(other, Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(text->hasFocus());
    }

    void stagesByKeyboard()
    {
        StageBar bar;
        bar.setStages(stages);
        bar.setBase(11);
        bar.setCurrent(11);
        bar.resize(600, 30);
        activate(bar);
        QSignalSpy chosen(bar.events(), &FieldEvents::changed);
        segment(bar, 0)->setFocus();
        QTest::keyClick(segment(bar, 0), Qt::Key_Right);
        QVERIFY(segment(bar, 1)->hasFocus());
        QCOMPARE(chosen.count(), 0); // moving is not choosing
        QTest::keyClick(segment(bar, 1), Qt::Key_Space);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(bar.current(), 12);
        QVERIFY(segment(bar, 1)->isChecked() && !segment(bar, 0)->isChecked());
        QVERIFY(segment(bar, 0)->accessibleDescription().contains(u"the stage in the ATS"_s));
        QCOMPARE(segment(bar, 1)->accessibleName(), u"R&D"_s);
        QTest::keyClick(segment(bar, 1), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1); // already there
        QTest::keyClick(segment(bar, 1), Qt::Key_End);
        QVERIFY(segment(bar, 2)->hasFocus());
        bar.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(segment(bar, 2), Qt::Key_Right);
        QVERIFY(segment(bar, 1)->hasFocus());
        QVERIFY(segment(bar, 0)->x() > segment(bar, 2)->x());
    }

    void stagesWithoutRoomAreACombo()
    {
        StageBar bar;
        bar.setStages(stages);
        bar.setCurrent(12);
        bar.resize(600, 30);
        activate(bar);
        QVERIFY(!bar.isCompact());
        bar.resize(120, 30);
        QTRY_VERIFY(bar.isCompact());
        auto *combo = bar.findChild<QComboBox *>();
        QVERIFY(combo->isVisible());
        QCOMPARE(combo->currentText(), u"R&D"_s);
        QSignalSpy chosen(bar.events(), &FieldEvents::changed);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(bar.current(), 13);
        bar.resize(600, 30);
        QTRY_VERIFY(!bar.isCompact());
        QVERIFY(segment(bar, 2)->hasFocus());
    }

    void chipsByArrows()
    {
        ChoiceChips chips;
        chips.setChoices({{u"all"_s, u"All"_s, 87}, {u"new"_s, u"New"_s, 31}, {u"old"_s, u"Archived"_s}});
        chips.setCurrent(u"all"_s);
        chips.resize(400, 30);
        activate(chips);
        QSignalSpy chosen(&chips, &ChoiceChips::chosen);
        const auto buttons = chips.findChildren<QAbstractButton *>();
        QCOMPARE(buttons[0]->accessibleName(), u"All 87"_s);
        buttons[0]->setFocus();
        QTest::keyClick(buttons[0], Qt::Key_Right);
        QCOMPARE(chips.current(), u"new"_s);
        QCOMPARE(chosen.count(), 1);
        // Fresh choices keep the chips, and the focus in them.
        chips.setChoices({{u"all"_s, u"All"_s, 90}, {u"new"_s, u"New"_s, 33}});
        QCOMPARE(buttons[1]->accessibleName(), u"New 33"_s);
        QVERIFY(buttons[1]->hasFocus());
        QVERIFY(buttons[1]->isChecked());
        QCOMPARE(chosen.count(), 1);
    }

    void avatarIsRound()
    {
        QImage image(30, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        Avatar::paint(painter, image.rect(), u"ZO"_s);
        painter.end();
        QCOMPARE(image.pixelColor(15, 3), Theme::current().color(Token::Wash));
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::red));
    }

    void cardSaysOldAndNew()
    {
        ChangeCard card;
        card.resize(240, 80);
        card.setChange(u"Phone"_s, {}, u"06"_s);
        activate(card);
        QCOMPARE(card.accessibleName(), u"Phone: empty becomes 06"_s);
        card.setProblem(u"Too short"_s);
        QCOMPARE(card.accessibleDescription(), u"Too short"_s);
        QSignalSpy back(&card, &ChangeCard::putBackRequested);
        QTest::keyClick(card.findChild<QToolButton *>(), Qt::Key_Space);
        QCOMPARE(back.count(), 1);
    }

    void bannerActsAndCloses()
    {
        QWidget window;
        auto *banner = new Banner(&window);
        activate(window);
        QVERIFY(!banner->isVisible());
        banner->say(Banner::Tone::Bad, u"Lost"_s, {u"Retry"_s, u"Details"_s});
        QVERIFY(banner->isVisible());
        QSignalSpy acted(banner, &Banner::actionTriggered);
        QSignalSpy closed(banner, &Banner::closed);
        QTest::mouseClick(banner->findChildren<QPushButton *>().at(1), Qt::LeftButton);
        QCOMPARE(acted.value(0).value(0).toInt(), 1);
        banner->findChildren<QPushButton *>().at(0)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!banner->isVisible());
        banner->setClosable(false);
        banner->say(Banner::Tone::Info, u"Stays"_s);
        QTest::keyClick(banner, Qt::Key_Escape);
        QVERIFY(banner->isVisible());
    }

    void smallOnes()
    {
        EmptyState empty;
        empty.setContent(u"users"_s, u"Nobody here."_s, u"Read"_s);
        activate(empty);
        QSignalSpy acted(&empty, &EmptyState::actionTriggered);
        QTest::mouseClick(empty.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(acted.count(), 1);

        StatusDot dot;
        dot.setState(StatusDot::State::Offline);
        QCOMPARE(dot.accessibleName(), u"Offline"_s);
        dot.setState(StatusDot::State::Busy, u"Sending 3"_s);
        QCOMPARE(dot.word(), u"Sending 3"_s);

        BusyBar bar;
        bar.setProgress(u"Reading"_s, 5'000'000'000, 10'000'000'000);
        QSignalSpy stop(&bar, &BusyBar::cancelRequested);
        QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(stop.count(), 1);
        QCOMPARE(bar.what(), u"Reading"_s);
    }

    void gridFoldsAndKeepsOrder()
    {
        Section section(u"Profile"_s);
        QList<TextField *> fields;
        for (int i = 0; i < 3; ++i) {
            fields << new TextField;
            section.grid()->addField(fields.last(), i == 2);
        }
        section.resize(800, 300);
        activate(section);
        QTRY_COMPARE(fields[0]->y(), fields[1]->y());
        QCOMPARE(fields[0]->width(), fields[1]->width());
        QVERIFY(fields[2]->width() > 2 * fields[0]->width());
        section.resize(500, 300);
        QTRY_VERIFY(fields[1]->y() > fields[0]->y());
        QCOMPARE(fields[0]->x(), fields[1]->x());
        QCOMPARE(fields[0]->width(), 500);
    }
};

QTEST_MAIN(FramesTest)
#include "tst_frames.moc"
