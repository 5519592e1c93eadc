// SPDX-License-Identifier: MIT
// Where links lead in the window, and that nobody's work is lost on the way.
#include "candidate/destination.h"
#include "form/candidateform.h"
#include "ui/twoaccounts.h"
#include "widgets/actions.h"
#include "widgets/searchfield.h"
#include "window/palette.h"

#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>

using namespace vivier;
using namespace vivier::test;

class LinksTest : public TwoAccounts
{
    Q_OBJECT

    void go(const QString &link) { m_controller->go(destinationOf(link)); }
    QAction *action(ActionId id) { return window()->actionTable()->action(id); }
    QWidget *pageCalled(const QString &name)
    {
        for (auto *page : window()->findChildren<QWidget *>(name)) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
    /// Someone of the first account is open.
    QString openFirst()
    {
        const QString key = someone(*m_serverA);
        of(a)->setCurrent(key);
        if (!QTest::qWaitFor([&] { return of(a)->current() == key; }, patience))
            qFatal("does not open");
        return key;
    }
    static bool wasAskedFor(const sandbox::Sandbox &server, const QString &key)
    {
        const auto journal = server.journal();
        return std::ranges::any_of(journal, [&key](const auto &line) { return line.path.contains(key); });
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void opensInTheAccountThatHasIt_data()
    {
        QTest::addColumn<QString>("link"); // %1: the reference
        QTest::newRow("a reference") << u"%1"_s;
        QTest::newRow("a page") << u"https://app.example.com/dashboard/o/x/jobs/y/card/%1"_s;
        QTest::newRow("the account's link") << u"vivier:candidate/welcomekit/%1?account=account-b"_s;
        QTest::newRow("a colleague's link") << u"vivier:candidate/welcomekit/%1?account=theirs"_s;
        QTest::newRow("as a browser spells it") << u"vivier://candidate/welcomekit/%1?account=account-b"_s;
    }
    void opensInTheAccountThatHasIt()
    {
        QFETCH(const QString, link);
        openFirst();
        action(ActionId::ShowOutbox)->trigger();
        const QString key = someone(*m_serverB, 3);
        go(link.arg(key));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), b, patience);
        QTRY_COMPARE_WITH_TIMEOUT(of(b)->current(), key, patience);
        QVERIFY(window()->form()->isVisible());
        QVERIFY2(!told().contains(key), qPrintable(told()));
        go(link.arg(key)); // and once more, where it is open already
        QCOMPARE(of(b)->current(), key);
    }

    void onlyWhoMayHaveItIsAsked()
    {
        openFirst();
        const QString unknown = u"wttj-ffffffffffffffffffffffff"_s;
        go(u"vivier:candidate/welcomekit/%1?account=account-b"_s.arg(unknown));
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(unknown), patience);
        QVERIFY(wasAskedFor(*m_serverB, unknown));
        QVERIFY(!wasAskedFor(*m_serverA, unknown));
        QCOMPARE(shown(), a);
    }

    /// Nobody here has read the candidate yet.
    void somebodyNewIsAskedFor()
    {
        openFirst();
        const QString c = u"account-c"_s;
        sandbox::Sandbox server(sandbox::Options{.candidates = people, .seed = 3});
        QVERIFY(server.start());
        window()->setWorkingOffline(true); // so that it reads nothing by itself
        add(c, u"Cork"_s, server, false);
        QTRY_VERIFY_WITH_TIMEOUT(of(c) && of(c)->isLoaded(), patience);
        QCOMPARE(of(c)->candidates()->rowCount(), 0);
        window()->setWorkingOffline(false);
        const QString key = someone(server, 2);
        go(candidateLink(of(c)->account(), key));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), c, patience);
        QTRY_COMPARE_WITH_TIMEOUT(of(c)->current(), key, patience);
        QVERIFY(wasAskedFor(server, key));
        m_controller.reset(); // before its server
    }

    void whatCannotBeFoundIsSaid_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("offline");
        QTest::newRow("nobody") << u"wttj-ffffffffffffffffffffffff"_s << u"wttj-ffffffffffffffffffffffff"_s << false;
        QTest::newRow("nobody, offline") << u"wttj-ffffffffffffffffffffffff"_s << u"while you work offline"_s << true;
        QTest::newRow("a draft that is gone") << u"new:1"_s << u"There is no candidate"_s << false;
        QTest::newRow("an ATS without an account")
            << u"vivier:candidate/instaview/1"_s << u"not in this Vivier"_s << false;
        QTest::newRow("nowhere") << u"vivier:quit"_s << u"leads nowhere"_s << false;
        QTest::newRow("words") << u"two words"_s << u"leads nowhere"_s << false;
    }
    void whatCannotBeFoundIsSaid()
    {
        QFETCH(const QString, link);
        QFETCH(const QString, says);
        QFETCH(const bool, offline);
        const QString key = openFirst();
        window()->setWorkingOffline(offline);
        go(link);
        QTRY_VERIFY2_WITH_TIMEOUT(told().contains(says), qPrintable(told()), patience);
        QCOMPARE(shown(), a);
        QCOMPARE(of(a)->current(), key);
    }

    /// No click took the focus from it.
    void whatIsBeingTypedIsKept_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("another candidate") << u"candidate"_s;
        QTest::newRow("another account") << u"account"_s;
        QTest::newRow("the outbox") << u"outbox"_s;
        QTest::newRow("a search") << u"search"_s;
        QTest::newRow("a new candidate") << u"new"_s;
    }
    void whatIsBeingTypedIsKept()
    {
        QFETCH(const QString, to);
        const QString key = openFirst();
        window()->form()->showField(u"subtitle"_s);
        QTest::keyClicks(QApplication::focusWidget(), u" typed"_s);
        const QString typed = qobject_cast<QLineEdit *>(QApplication::focusWidget())->text();
        window()->form()->showField(u"tag_list"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"half-a-tag"_s); // no comma yet
        if (to == u"candidate"_s)
            go(someone(*m_serverA, 1));
        else if (to == u"account"_s)
            go(someone(*m_serverB));
        else if (to == u"new"_s)
            m_controller->go(desktopAction(u"new-candidate"_s));
        else
            go(to == u"outbox"_s ? u"vivier:outbox"_s : u"vivier:search?q=zzz"_s);
        const Draft draft = of(a)->book()->draft(key);
        QCOMPARE(draft.fields.value(u"subtitle"_s).mine.text(), typed.trimmed());
        QVERIFY(draft.fields.value(u"tag_list"_s).mine.list().contains(u"half-a-tag"_s));
        QTRY_VERIFY_WITH_TIMEOUT(of(a)->saver()->isSettled(), patience);
    }

    /// Keys may be faster than the disk: what was pressed for one candidate is about that one.
    void whatWasPressedBeforeIsDoneFirst()
    {
        openFirst();
        const QString first = someone(*m_serverA, 4);
        const QString second = someone(*m_serverA, 5);
        of(a)->setCurrent(first); // is being read
        action(ActionId::Archive)->trigger();
        go(second);
        QTRY_COMPARE_WITH_TIMEOUT(of(a)->current(), second, patience);
        const auto isArchived = [this](const QString &key) {
            return of(a)->candidates()->value(key, FieldRole::Archived).flag();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isArchived(first), patience);
        QVERIFY(!isArchived(second));
    }

    void itWaitsForTheLock()
    {
        openFirst();
        QSignalSpy locked(m_controller.get(), &AccountsController::locked);
        m_controller->lock();
        QTRY_COMPARE_WITH_TIMEOUT(locked.count(), 1, patience);
        const QString key = someone(*m_serverB, 2);
        go(key);
        QVERIFY(m_controller->isLocked() && !m_controller->session());
        auto *passphrase = window()->findChild<QLineEdit *>(u"profilePassphrase"_s);
        QTest::keyClicks(passphrase, phrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_controller->isLocked(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), b, patience);
        QTRY_COMPARE_WITH_TIMEOUT(of(b)->current(), key, patience);
    }

    void aPageOfManyIsNotTakenAway()
    {
        const QString key = openFirst();
        of(a)->selection()->add({key, someone(*m_serverA, 1)});
        action(ActionId::SelectedField)->trigger();
        QVERIFY(window()->isChoosing());
        const QString wanted = someone(*m_serverA, 6);
        go(wanted);
        QVERIFY(window()->isChoosing());
        QVERIFY(told().contains(u"is waiting"_s));
        QCOMPARE(of(a)->opening(), key);
        for (int i = 0; i < 5 && window()->isChoosing(); ++i)
            press(Qt::Key_Escape); // what is open over the page first
        QVERIFY(!window()->isChoosing());
        QTRY_COMPARE_WITH_TIMEOUT(of(a)->current(), wanted, patience);
    }

    void theOtherPlaces()
    {
        openFirst();
        go(u"vivier:outbox"_s);
        QTRY_VERIFY(pageCalled(u"outboxPage"_s));
        QCOMPARE(shown(), a);
        go(u"vivier:search?q=engineer"_s);
        QTRY_VERIFY(!pageCalled(u"outboxPage"_s));
        QCOMPARE(window()->findChild<SearchField *>(u"searchField"_s)->text(), u"engineer"_s);
        QTRY_COMPARE(of(a)->list()->filter().query, u"engineer"_s);
        go(u"vivier:outbox?account=account-b"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), b, patience);
        QVERIFY(pageCalled(u"outboxPage"_s));
        m_controller->go(desktopAction(u"new-candidate"_s));
        QTRY_VERIFY(Draft::isNewKey(of(b)->current()));
    }

    void workingOfflineIsNoSwitch()
    {
        for (int i = 0; i < 2; ++i) {
            m_controller->go(desktopAction(u"work-offline"_s));
            QVERIFY(window()->isWorkingOffline() && m_preferences->worksOffline());
            QVERIFY(!of(a)->engine()->connectivity()->mayAsk() && !of(b)->engine()->connectivity()->mayAsk());
        }
    }

    /// What is copied leads back: pasted outside of a text, and typed where everything is found.
    void aCopiedLinkLeadsBack()
    {
        const QString key = openFirst();
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        const QString link = QApplication::clipboard()->text();
        const Destination destination = destinationOf(link);
        QCOMPARE(destination.reference, key);
        QCOMPARE(destination.account, a);
        QVERIFY(!told().isEmpty());

        m_controller->openAccount(b);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), b, patience);
        press(Qt::Key_V, Qt::ControlModifier); // with the focus in the list
        QTRY_COMPARE_WITH_TIMEOUT(shown(), a, patience);
        QTRY_COMPARE_WITH_TIMEOUT(of(a)->current(), key, patience);

        for (const QString &place : {a, b}) { // of the account in sight, and of another one
            m_controller->openAccount(place);
            of(a)->setCurrent(someone(*m_serverA, 1));
            QTRY_VERIFY_WITH_TIMEOUT(of(a)->current() != key, patience);
            press(Qt::Key_K, Qt::ControlModifier);
            auto *field = window()->findChild<Palette *>()->findChild<QLineEdit *>();
            field->setText(link);
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(of(a)->current(), key, patience);
            QTRY_COMPARE(shown(), a);
        }
    }

    void theLinksOfAllWhoAreSelected()
    {
        const QString open = openFirst();
        const QStringList keys{someone(*m_serverA, 2), someone(*m_serverA, 1)};
        m_controller->go(desktopAction(u"new-candidate"_s)); // who has no link yet
        QTRY_VERIFY(Draft::isNewKey(of(a)->current()));
        of(a)->selection()->add(keys + QStringList{of(a)->current()});
        QVERIFY(action(ActionId::CopyLink)->isEnabled());
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QStringList copied;
        for (const QString &link : QApplication::clipboard()->text().split(u'\n'))
            copied.append(destinationOf(link).reference);
        QCOMPARE(copied, of(a)->candidates()->inOrder(keys));

        of(a)->selection()->clear();
        of(a)->setCurrent(open);
        QTRY_COMPARE_WITH_TIMEOUT(of(a)->current(), open, patience);
        window()->findChild<QWidget *>(u"candidateListView"_s)->setFocus();
        press(Qt::Key_V, Qt::ControlModifier); // several: the first
        QTRY_COMPARE_WITH_TIMEOUT(of(a)->current(), copied.constFirst(), patience);
    }

    /// Where words are searched, a link is none.
    void aLinkInTheSearchIsFollowed()
    {
        openFirst();
        const QString key = someone(*m_serverB, 1);
        press(Qt::Key_F, Qt::ControlModifier);
        auto *search = window()->findChild<SearchField *>(u"searchField"_s);
        search->setText(candidateLink(of(b)->account(), key));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), b, patience);
        QTRY_COMPARE_WITH_TIMEOUT(of(b)->current(), key, patience);
        m_controller->openAccount(a);
        QCOMPARE(search->text(), QString());
        QVERIFY(of(a)->list()->filter().query.isEmpty());
    }

    void whoIsNotCreatedYetHasNoLink()
    {
        openFirst();
        QVERIFY(action(ActionId::CopyLink)->isEnabled());
        m_controller->go(desktopAction(u"new-candidate"_s));
        QTRY_VERIFY(Draft::isNewKey(of(a)->current()));
        QVERIFY(!action(ActionId::CopyLink)->isEnabled());
    }
};

QTEST_MAIN(LinksTest)
#include "tst_links.moc"
