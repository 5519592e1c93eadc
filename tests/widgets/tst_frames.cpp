// SPDX-License-Identifier: MIT
// What stands around an editor: labels, messages, stages, filters, cards, banners.
#include "candidate/singleline.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/avatar.h"
#include "widgets/banner.h"
#include "widgets/busybar.h"
#include "widgets/changecard.h"
#include "widgets/choicechips.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/fieldframe.h"
#include "widgets/fieldgrid.h"
#include "widgets/narrowbox.h"
#include "widgets/section.h"
#include "widgets/segmentbutton.h"
#include "widgets/stagebar.h"
#include "widgets/statusdot.h"
#include "widgets/textfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

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

SegmentButton *segment(const StageBar &bar, qsizetype index)
{
    return bar.findChildren<SegmentButton *>().at(index);
}

} // namespace

class FramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNarrowBoxTellsItsWholeChoice()
    {
        QWidget window;
        NarrowBox box(10, &window);
        const QString longest = u"Account executive, Germany, Austria and Switzerland · Halden"_s;
        box.addItems({u"Any"_s, longest});
        window.resize(600, 200);
        box.setGeometry(0, 0, 160, 30);
        activate(window);
        const auto asksForTip = [&box] {
            QHelpEvent event(QEvent::ToolTip, QPoint(20, 15), box.mapToGlobal(QPoint(20, 15)));
            QToolTip::hideText();
            QCoreApplication::sendEvent(&box, &event);
            return QToolTip::text();
        };
        QVERIFY2(asksForTip().isEmpty(), qPrintable(asksForTip())); // it is there to be read
        box.setCurrentIndex(1);
        const QString tip = asksForTip();
        QVERIFY2(tip.contains(longest), qPrintable(tip));
        box.showPopup();
        QVERIFY(box.view()->width() > box.width());
        QVERIFY(box.view()->width() >=
                std::min(box.view()->sizeHintForColumn(0), box.screen()->availableGeometry().width() / 2));
        box.hidePopup();
    }

    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }

    void onlyWhatMustBeReadHasALine_data()
    {
        QTest::addColumn<FieldState>("state");
        QTest::addColumn<bool>("line");
        QTest::newRow("nothing") << FieldState{} << false;
        QTest::newRow("changed") << FieldState{.drafted = true, .was = u"06 06"_s} << false;
        QTest::newRow("changed, from nothing") << FieldState{.drafted = true} << false;
        QTest::newRow("changed from a long text")
            << FieldState{.drafted = true, .was = u"a b "_s.repeated(200)} << false;
        QTest::newRow("hint") << FieldState{.note = u"last sent from Vivier just now"_s} << false;
        QTest::newRow("hint while typing") << FieldState{.drafted = true, .note = u"Will be kept as x"_s} << false;
        QTest::newRow("unknown") << FieldState{.unknown = true} << false;
        QTest::newRow("problem") << FieldState{.problem = u"No."_s} << true;
        QTest::newRow("problem of a change") << FieldState{.drafted = true, .was = u"1"_s, .problem = u"No."_s} << true;
        QTest::newRow("conflict") << FieldState{.drafted = true, .conflict = u"in the ATS now: 2"_s} << true;
        QTest::newRow("caution") << FieldState{.note = u"This date has passed."_s, .noteWarns = true} << true;
    }
    void onlyWhatMustBeReadHasALine()
    {
        QFETCH(const FieldState, state);
        QFETCH(const bool, line);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *row = new FieldGrid;
        auto *frame = new FieldFrame(u"&Phone"_s, new TextField);
        auto *beside = new FieldFrame(u"&Email"_s, new TextField);
        auto *below = new TextField;
        row->addField(frame);
        row->addField(beside);
        layout->addWidget(row);
        layout->addWidget(below);
        layout->addStretch();
        window.resize(800, 300);
        activate(window);
        const QPoint place = below->pos();
        const auto editors = [&] { return QList{frame->editor()->geometry(), beside->editor()->geometry()}; };
        const QList<QRect> before = editors();
        frame->setState(state);
        settle();
        QCOMPARE(below->pos().y() > place.y(), line);
        QCOMPARE(editors(), before); // whatever is said, and for the neighbour too
        QVERIFY(frame->width() <= 800 / 2);
        frame->setState({});
        QTRY_COMPARE(below->pos(), place);
        QCOMPARE(editors(), before);
    }

    void aCountIsReadWhole()
    {
        FieldFrame frame(u"&First name"_s, new TextField);
        frame.setAside(u"120 of 128"_s);
        frame.setState({.drafted = true, .was = u"a name that was here before"_s});
        frame.resize(260, 80);
        activate(frame);
        settle();
        int counts = 0;
        for (const ElidedLabel *label : frame.findChildren<ElidedLabel *>()) {
            if (!label->text().contains(u"128"_s))
                continue;
            ++counts;
            QVERIFY(!label->isElided());
        }
        QCOMPARE(counts, 1);
    }

    void aLongWordEndsInTheMiddle()
    {
        QCOMPARE(breakable(u"short words, and one-that-is-not-so-long"_s).remove(QChar(0x200B)),
                 u"short words, and one-that-is-not-so-long"_s);
        const QString word(200, u'w');
        ChangeCard card;
        card.setChange(u"Last name"_s, u"Li"_s, word, true);
        card.setProblem(word);
        card.resize(220, card.heightForWidth(220));
        activate(card);
        settle();
        int labels = 0;
        for (const QLabel *label : card.findChildren<QLabel *>()) {
            if (!label->text().contains(u"www"_s))
                continue;
            ++labels;
            const QRect used =
                label->fontMetrics().boundingRect(QRect(0, 0, label->width(), 10'000), Qt::TextWordWrap, label->text());
            QVERIFY2(used.width() <= label->width(), qPrintable(QString::number(used.width())));
        }
        QCOMPARE(labels, 2);
        QVERIFY(card.accessibleName().contains(word.left(160)));
    }

    void aHiddenFieldLeavesNoGap()
    {
        FieldGrid grid;
        QList<FieldFrame *> frames;
        for (int i = 0; i < 6; ++i) {
            frames.append(new FieldFrame(QString::number(i), new TextField));
            grid.addField(frames.last());
        }
        grid.resize(800, 400);
        activate(grid);
        const QPoint second = frames.at(1)->pos();
        const QPoint third = frames.at(2)->pos();
        frames.at(1)->hide();
        QTRY_COMPARE(frames.at(2)->pos(), second);
        frames.at(0)->hide();
        frames.at(2)->hide();
        QTRY_COMPARE(frames.at(4)->pos(), second);
        for (FieldFrame *frame : std::as_const(frames))
            frame->show();
        QTRY_COMPARE(frames.at(1)->pos(), second);
        QTRY_COMPARE(frames.at(2)->pos(), third);
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

    void stagesWithoutRoomScroll_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int width : {240, 260, 330, 420, 600, 900}) {
            QTest::addRow("%d", width) << width << Qt::LeftToRight;
            QTest::addRow("%d, mirrored", width) << width << Qt::RightToLeft;
        }
    }
    void stagesWithoutRoomScroll()
    {
        QFETCH(const int, width);
        QFETCH(const Qt::LayoutDirection, direction);
        const QStringList names{u"New"_s,  u"To meet"_s, u"Entretien passé"_s, u"R&D"_s, u"Take-home exercise"_s,
                                u"Hired"_s};
        QList<Stage> all;
        for (const QString &name : names)
            all.append({.id = all.size() + 1, .name = name, .reference = {}});
        StageBar bar;
        bar.setLayoutDirection(direction);
        bar.setStages(all);
        bar.setCurrent(5);
        bar.resize(width, 30);
        activate(bar);
        const auto inSight = [&](qsizetype at) {
            return segment(bar, at)->isVisible() && bar.rect().contains(segment(bar, at)->geometry());
        };
        const auto whole = [&] {
            int seen = 0;
            for (qsizetype i = 0; i < all.size(); ++i) {
                const QRect box = segment(bar, i)->geometry();
                if (!segment(bar, i)->isVisible())
                    continue;
                ++seen;
                if (!bar.rect().contains(box) || box.width() < segment(bar, i)->sizeHint().width())
                    return 0;
            }
            return seen;
        };
        QVERIFY(whole() > 0);
        QCOMPARE(bar.scrolls(), whole() < all.size());
        QVERIFY(inSight(4)); // the current one
        QSignalSpy chosen(bar.events(), &FieldEvents::changed);
        // By key from end to end, each whole and in sight.
        segment(bar, 4)->setFocus();
        const bool mirrored = direction == Qt::RightToLeft;
        QTest::keyClick(segment(bar, 4), Qt::Key_Home);
        for (qsizetype i = 0; i < all.size(); ++i) {
            QVERIFY(segment(bar, i)->hasFocus());
            QVERIFY(inSight(i));
            QVERIFY(whole() > 0);
            QTest::keyClick(segment(bar, i), mirrored ? Qt::Key_Left : Qt::Key_Right);
        }
        QCOMPARE(chosen.count(), 0);
        // By the arrows, with the focus in sight.
        for (auto *arrow : bar.findChildren<QToolButton *>()) {
            QCOMPARE(arrow->isVisible(), bar.scrolls());
            QCOMPARE(arrow->focusPolicy(), Qt::NoFocus);
            QVERIFY(!arrow->accessibleName().isEmpty());
            for (int i = 0; i < 8 && arrow->isVisible() && arrow->isEnabled(); ++i) {
                QTest::mouseClick(arrow, Qt::LeftButton);
                QVERIFY(whole() > 0);
                QVERIFY(bar.rect().contains(QApplication::focusWidget()->geometry()));
            }
            QVERIFY(!arrow->isVisible() || !arrow->isEnabled()); // it came to the end
        }
        // With room all are there again.
        bar.resize(1200, 30);
        QTRY_COMPARE(whole(), all.size());
        QVERIFY(!bar.scrolls());
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

    /// One line at every width: what has no room is behind the last chip, and the one that is on is always in sight.
    void chipsOfOneLineAreAllReached()
    {
        ChoiceChips chips;
        chips.setOneLine();
        QList<ChoiceChips::Choice> choices;
        for (int at = 0; at < 9; ++at)
            choices.append({u"id%1"_s.arg(at), u"Chip & number %1"_s.arg(QString(at, u'x')), at});
        chips.setChoices(choices);
        chips.setCurrent(u"id0"_s);
        chips.resize(300, 40);
        activate(chips);
        auto *more = chips.findChild<QAbstractButton *>(u"moreChipsButton"_s);
        QVERIFY(more);
        const auto shown = [&chips, more] {
            QList<QAbstractButton *> all = chips.findChildren<QAbstractButton *>();
            all.removeIf([more](const QAbstractButton *chip) { return chip == more || chip->isHidden(); });
            return all;
        };
        const auto inLine = [&] {
            QList<QRect> places;
            if (!more->isHidden())
                places.append(more->geometry());
            for (const QAbstractButton *chip : shown())
                places.append(chip->geometry());
            return std::ranges::all_of(places, [&](const QRect &place) {
                return chips.rect().contains(place) && place.top() == places.constFirst().top() &&
                       std::ranges::count_if(places, [&](const QRect &other) { return other.intersects(place); }) == 1;
            });
        };
        for (const QString &current : {u"id0"_s, u"id4"_s, u"id8"_s}) {
            chips.setCurrent(current);
            for (int width = 130; width <= 2405; width += 35) {
                chips.resize(width, 40);
                QVERIFY2(inLine(), qPrintable(QString::number(width)));
                QVERIFY(std::ranges::any_of(shown(), &QAbstractButton::isChecked));
                const qsizetype hidden = choices.size() - shown().size();
                QCOMPARE(more->isHidden(), hidden == 0);
                if (hidden > 0)
                    QCOMPARE(more->accessibleName(), u"%1 more"_s.arg(hidden));
            }
            QVERIFY(more->isHidden());
        }

        // By arrows through all of them.
        chips.resize(300, 40);
        chips.setCurrent(u"id0"_s);
        QSignalSpy chosen(&chips, &ChoiceChips::chosen);
        shown().constFirst()->setFocus();
        for (const ChoiceChips::Choice &choice : choices) {
            QCOMPARE(chips.current(), choice.id);
            auto *focus = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            QVERIFY(focus && focus->isChecked() && inLine());
            QCOMPARE(focus->accessibleName(), choice.label());
            QTest::keyClick(focus, Qt::Key_Right);
        }
        QCOMPARE(chosen.count(), choices.size() - 1);

        // And by the menu, which names those out of sight.
        chips.setCurrent(u"id0"_s);
        QTest::keyClick(more, Qt::Key_Space);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), choices.size() - shown().size());
        QCOMPARE(menu->actions().constLast()->text(), u"Chip && number xxxxxxxx 8"_s);
        menu->actions().constLast()->trigger();
        menu->close();
        QCOMPARE(chips.current(), u"id8"_s);
        QVERIFY(std::ranges::any_of(shown(), &QAbstractButton::isChecked) && inLine());
    }

    void avatarIsRound()
    {
        QImage image(30, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        Avatar::paint(painter, image.rect(), u"ZO"_s);
        painter.end();
        QCOMPARE(image.pixelColor(15, 3), Theme::current().color(ColorRole::Wash));
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

    void aNameOfAnotherScriptDoesNotTurnASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Qt::LayoutDirection>>("lines");
        constexpr Qt::LayoutDirection ours = Qt::LeftToRight;
        QTest::newRow("plain") << u"Zoë is archived."_s << QList{ours};
        QTest::newRow("first") << isolated(u"שרה כהן"_s) + u" is archived."_s << QList{ours};
        QTest::newRow("later") << u"Archived: "_s + isolated(u"שרה כהן"_s) << QList{ours};
        QTest::newRow("second line") << u"Archived:\n"_s + isolated(u"مريم"_s) + u" and others"_s << QList{ours, ours};
    }
    void aNameOfAnotherScriptDoesNotTurnASentence()
    {
        QFETCH(QString, text);
        QFETCH(QList<Qt::LayoutDirection>, lines);
        QWidget window;
        auto *banner = new Banner(&window);
        activate(window);
        banner->say(Banner::Tone::Info, text);
        QVERIFY(!banner->grab().isNull()); // now it is laid out
        QCOMPARE(banner->text(), text);    // as it was said
        QCOMPARE(banner->accessibleName(), text);
        const auto *laidOut = banner->findChild<QTextDocument *>();
        QVERIFY(laidOut);
        QList<Qt::LayoutDirection> found;
        for (QTextBlock block = laidOut->begin(); block.isValid(); block = block.next())
            found.append(block.textDirection());
        QCOMPARE(found, lines);
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
        bar.setProgress(u"Loading"_s, 5'000'000'000, 10'000'000'000);
        QSignalSpy stop(&bar, &BusyBar::cancelRequested);
        QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(stop.count(), 1);
        QCOMPARE(bar.what(), u"Loading"_s);
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
