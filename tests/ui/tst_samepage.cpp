// SPDX-License-Identifier: MIT
// Two candidates who are one person, in the window on a sandbox, by keyboard alone: they are merged by one run, which
// one step undoes; or said to be two, which is remembered.
#include "same/samepage.h"
#include "same/samerow.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/banner.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace vivier;
using namespace vivier::test;

class SamePageTest : public ShownWindow
{
    Q_OBJECT

    QString m_stays;
    QString m_goes;

    SamePage *page() { return m_window->findChild<SamePage *>(); }
    PersonMerge *merge() { return page()->merge(); }
    PersonPairs *pairs() { return m_window->findChild<PersonPairs *>(); }
    QAbstractButton *button(const QString &name) { return page()->findChild<QAbstractButton *>(name); }
    bool isInSight(const QWidget *widget) { return widget && widget->isVisible(); }
    Value sent(const QString &key, const QString &field) { return m_work->bench.read(key).value(field); }
    Value shown(const QString &key, const QString &field) { return session()->book()->value(key, field); }
    bool isAllSent()
    {
        return session()->book()->draftedKeys().isEmpty() && session()->engine()->outbox()->count() == 0;
    }
    bool isOurPair(const PersonPairs::Pair &pair)
    {
        const QStringList keys{pair.one.key, pair.other.key};
        return keys.contains(m_stays) && keys.contains(m_goes);
    }
    bool isListed()
    {
        return std::ranges::any_of(pairs()->pairs(), [this](const auto &p) { return isOurPair(p); });
    }

    /// Two with the same mailbox, in the ATS.
    void makeTwo()
    {
        const QStringList two = m_work->bench.people(2);
        DraftBook *book = session()->book();
        for (const QString &key : two) {
            const bool isFirst = key == two.first();
            book->set({key}, u"email"_s, Value::ofText(isFirst ? u"zoe.lee@gmail.com"_s : u"zoelee+cv@gmail.com"_s));
            book->set({key}, u"subtitle"_s, Value::ofText(isFirst ? u"CTO"_s : u"Map engines"_s));
            book->set({key}, u"phone"_s, isFirst ? Value::empty() : Value::ofText(u"+33 6 12 34 56 78"_s));
            book->set({key}, u"tag_list"_s, Value::ofList({isFirst ? u"qt"_s : u"maps"_s}));
            book->set({key}, u"archived"_s, Value::ofFlag(false));
        }
        session()->sendMany(two);
        QTRY_VERIFY_WITH_TIMEOUT(isAllSent(), 20'000);
        for (const QString &key : two) // the answer to a write does not tell them: they are read again
            QTRY_COMPARE_WITH_TIMEOUT(session()->candidates()->tags(key).size(), 1, 20'000);
        m_stays = two.first();
        m_goes = two.last();
    }

    void openPage()
    {
        session()->setCurrent(m_stays);
        QTRY_COMPARE(session()->current(), m_stays);
        list()->setFocus();
        press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isInSight(page()));
        QTRY_VERIFY_WITH_TIMEOUT(page()->shown() && isOurPair(*page()->shown()) && merge()->isReady(), 20'000);
        m_stays = merge()->stays(); // who is there for longer
        m_goes = merge()->goes();
    }

    /// Every field that waits: what the one who stays has.
    void decideAll()
    {
        for (qsizetype row = 0; row < merge()->rows().size(); ++row)
            press(Qt::Key_Up);
        for (qsizetype row = 0; row < merge()->rows().size(); ++row) {
            auto *focus = QApplication::focusWidget();
            const auto *in = qobject_cast<SameRow *>(focus) ? qobject_cast<SameRow *>(focus)
                                                            : qobject_cast<SameRow *>(focus->parentWidget());
            QVERIFY(in);
            if (!in->isDecided())
                press(Qt::Key_Space);
            press(Qt::Key_Down);
        }
        QVERIFY(merge()->isDecided());
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void twoBecomeOneAndTwoAgain_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1440, 900);
        QTest::newRow("narrow") << QSize(1024, 700);
    }
    void twoBecomeOneAndTwoAgain()
    {
        QFETCH(const QSize, size);
        open(size);
        makeTwo();
        openPage();
        QCOMPARE(page()->findChild<QLabel *>(u"likelyLabel"_s)->text(), u"Very likely:"_s);
        auto *mergeButton = button(u"mergeButton"_s);
        QVERIFY(!mergeButton->isEnabled()); // not all is decided
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(session()->book()->draftedKeys().isEmpty());
        decideAll();
        // One result is written by hand.
        const auto *subtitle = page()->findChild<QWidget *>(u"subtitleStays"_s);
        for (qsizetype row = 0; row < merge()->rows().size() && QApplication::focusWidget() != subtitle; ++row)
            press(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), subtitle);
        press(Qt::Key_E);
        const auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(QApplication::focusWidget(), u"CTO, map engines"_s);
        press(Qt::Key_Return);
        QVERIFY(mergeButton->isEnabled());
        const Value email = sent(m_stays, u"email"_s);
        const QString stays = m_stays;
        const QString goes = m_goes;
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(sent(goes, u"archived"_s).flag() && isAllSent(), 20'000);
        QCOMPARE(sent(stays, u"subtitle"_s).text(), u"CTO, map engines"_s);
        QCOMPARE(sent(stays, u"email"_s), email);
        QCOMPARE(sent(stays, u"phone"_s).text(), u"+33 6 12 34 56 78"_s);
        QStringList tags = sent(stays, u"tag_list"_s).list();
        tags.sort();
        QCOMPARE(tags, (QStringList{u"maps"_s, u"qt"_s}));
        QVERIFY(!sent(stays, u"archived"_s).flag());
        QTRY_VERIFY(!isListed());

        // One undo drafts what was there before, of both.
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(session()->book()->draftedKeys().size(), 2);
        QVERIFY(!shown(goes, u"archived"_s).flag());
        QVERIFY(shown(stays, u"subtitle"_s).text() != u"CTO, map engines"_s);
        QCOMPARE(shown(stays, u"tag_list"_s).list().size(), 1);
        QTRY_VERIFY(isListed()); // and the pair is there again
    }

    void theOtherOneStays()
    {
        open();
        makeTwo();
        openPage();
        const QString first = m_stays;
        button(u"swapButton"_s)->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(merge()->stays(), m_goes);
        QCOMPARE(merge()->goes(), first);
    }

    void twoPeopleAreRemembered()
    {
        open();
        makeTwo();
        openPage();
        press(Qt::Key_N);
        QVERIFY(!isListed());
        QVERIFY(button(u"undoTwoButton"_s)->isVisible());
        QTRY_VERIFY(button(u"apartButton"_s)->isVisible());
        // It is taken back where it was said …
        button(u"undoTwoButton"_s)->setFocus();
        press(Qt::Key_Space);
        QVERIFY(isListed());
        QVERIFY(page()->shown() && isOurPair(*page()->shown()));
        // … or later, among those that are kept apart; and the profile knows.
        press(Qt::Key_N);
        QVERIFY(!isListed());
        PersonPairs next;
        next.setSources(pairs()->sources());
        next.setFollowing(true);
        QTRY_COMPARE(next.apart().size(), 1);
        QVERIFY(isOurPair(next.apart().first()));
        button(u"apartButton"_s)->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(page()->shown() && isOurPair(*page()->shown()));
        press(Qt::Key_N);
        QVERIFY(isListed());
    }

    void aTextFieldDoesNotTakeTheKeys()
    {
        open();
        QTRY_COMPARE(session()->current(), m_work->bench.someone());
        search()->setFocus();
        press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isInSight(page()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!isInSight(page()));
    }

    void whileCreatingItIsSaid()
    {
        open();
        makeTwo();
        const QString created = session()->addNew({});
        QTRY_COMPARE(session()->current(), created);
        session()->book()->set({created}, u"email"_s, Value::ofText(u"ZoeLee@googlemail.com"_s));
        auto *banner = m_window->findChild<Banner *>(u"noticeBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && banner->text().contains(u"same email"_s), 20'000);
        QAbstractButton *act = nullptr;
        for (auto *one : banner->findChildren<QAbstractButton *>()) {
            if (one->text().contains(u"Side by side"_s))
                act = one;
        }
        QVERIFY(act);
        act->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(isInSight(page()) && page()->shown());
        QVERIFY(page()->shown()->isOf({m_work->account().id, created}));
        QCOMPARE(merge()->goes(), created); // who is in the ATS stays
        QVERIFY(!button(u"mergeButton"_s)->isEnabled());
        QVERIFY(page()->findChild<QLabel *>(u"sameHintLabel"_s)->text().contains(u"not created yet"_s));
    }
};

QTEST_MAIN(SamePageTest)
#include "tst_samepage.moc"
