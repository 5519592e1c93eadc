// SPDX-License-Identifier: MIT
#include "dialogs/passphrasemeter.h"
#include "widgets/fieldframe.h"
#include "window/unlockpage.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class tst_UnlockPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosingNeedsTheSameTwice();
    void aPassphraseIsOfferedWhileTheKeychainIsAsked();
    void aChosenPassphraseIsMeasured();
    void askingOpensWithReturn();
    void aWrongPassphraseSaysSoAtTheField();
    void aKeychainIsTriedAgain_data();
    void aKeychainIsTriedAgain();
    void nothingIsSentTwiceWhileBusy();
    void bringingForwardIsToldAndShown();

private:
    QLineEdit *field(const QString &name) const { return m_page->findChild<QLineEdit *>(name); }
    QPushButton *open() const { return m_page->findChild<QPushButton *>(u"unlockButton"_s); }

    std::unique_ptr<UnlockPage> m_page;
};

void tst_UnlockPage::init()
{
    m_page = std::make_unique<UnlockPage>();
    m_page->resize(700, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_UnlockPage::choosingNeedsTheSameTwice()
{
    QSignalSpy asked(m_page.get(), &UnlockPage::unlockRequested);
    m_page->ask({.kind = KeyError::Kind::ChoosePassphrase, .detail = {}});
    QVERIFY(field(u"profilePassphrase"_s)->hasFocus());
    QTest::keyClicks(field(u"profilePassphrase"_s), u"correct horse"_s);
    QVERIFY(!open()->isEnabled());
    QTest::keyClicks(field(u"profilePassphraseRepeat"_s), u"correct mouse"_s);
    QVERIFY(!open()->isEnabled());
    auto *frame = qobject_cast<FieldFrame *>(field(u"profilePassphraseRepeat"_s)->parentWidget());
    QVERIFY(frame);
    QVERIFY(!frame->state().problem.isEmpty());
    QTest::keyClick(field(u"profilePassphraseRepeat"_s), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);

    field(u"profilePassphraseRepeat"_s)->selectAll();
    QTest::keyClicks(field(u"profilePassphraseRepeat"_s), u"correct horse"_s);
    QVERIFY(frame->state().problem.isEmpty());
    QTest::keyClick(field(u"profilePassphraseRepeat"_s), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"correct horse"_s);
}

/// A keychain that asks in another window is said, and one need not wait for it.
void tst_UnlockPage::aPassphraseIsOfferedWhileTheKeychainIsAsked()
{
    QSignalSpy asked(m_page.get(), &UnlockPage::unlockRequested);
    m_page->wait();
    m_page->offerPassphrase();
    QVERIFY(!open()->isVisible()); // a start that goes well shows nothing
    QTRY_VERIFY(open()->isVisible());
    QVERIFY(open()->isEnabled());
    QTest::mouseClick(open(), Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    QVERIFY(field(u"profilePassphrase"_s)->hasFocus());
    QTest::keyClicks(field(u"profilePassphrase"_s), u"correct horse"_s);
    QTest::keyClicks(field(u"profilePassphraseRepeat"_s), u"correct horse"_s);
    QTest::keyClick(field(u"profilePassphraseRepeat"_s), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"correct horse"_s);
}

void tst_UnlockPage::aChosenPassphraseIsMeasured()
{
    m_page->ask({.kind = KeyError::Kind::ChoosePassphrase, .detail = {}});
    auto *meter = m_page->findChild<PassphraseMeter *>();
    QVERIFY(meter->isVisible());
    for (const QString &name : {u"profilePassphrase"_s, u"profilePassphraseRepeat"_s})
        QTest::keyClicks(field(name), u"short"_s);
    QVERIFY(!open()->isEnabled());
    const QString tooShort = meter->text();
    for (const QString &name : {u"profilePassphrase"_s, u"profilePassphraseRepeat"_s})
        QTest::keyClicks(field(name), u" but longer, Ygritte"_s);
    QVERIFY(open()->isEnabled());
    QVERIFY(meter->text() != tooShort);
    m_page->ask({.kind = KeyError::Kind::PassphraseNeeded, .detail = {}});
    QVERIFY(!meter->isVisible()); // it is as it is
}

void tst_UnlockPage::askingOpensWithReturn()
{
    QSignalSpy asked(m_page.get(), &UnlockPage::unlockRequested);
    m_page->ask({.kind = KeyError::Kind::PassphraseNeeded, .detail = {}});
    QVERIFY(!field(u"profilePassphraseRepeat"_s)->isVisible());
    QVERIFY(!open()->isEnabled());
    QTest::keyClicks(field(u"profilePassphrase"_s), u"secret"_s);
    QTest::keyClick(field(u"profilePassphrase"_s), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"secret"_s);
}

void tst_UnlockPage::aWrongPassphraseSaysSoAtTheField()
{
    const KeyError wrong{.kind = KeyError::Kind::WrongPassphrase, .detail = {}};
    m_page->ask({.kind = KeyError::Kind::PassphraseNeeded, .detail = {}});
    QTest::keyClicks(field(u"profilePassphrase"_s), u"secrte"_s);
    m_page->ask(wrong);
    auto *frame = qobject_cast<FieldFrame *>(field(u"profilePassphrase"_s)->parentWidget());
    QVERIFY(frame);
    QCOMPARE(frame->state().problem, wrong.sentence());
    QCOMPARE(field(u"profilePassphrase"_s)->selectedText().size(), 6); // the next key replaces it
    QTest::keyClicks(field(u"profilePassphrase"_s), u"s"_s);
    QVERIFY(frame->state().problem.isEmpty());
}

void tst_UnlockPage::aKeychainIsTriedAgain_data()
{
    QTest::addColumn<KeyError::Kind>("kind");
    QTest::newRow("none") << KeyError::Kind::NoKeychain;
    QTest::newRow("locked") << KeyError::Kind::Locked;
    QTest::newRow("gone") << KeyError::Kind::KeyGone;
    QTest::newRow("another") << KeyError::Kind::WrongKey;
}

void tst_UnlockPage::aKeychainIsTriedAgain()
{
    QFETCH(const KeyError::Kind, kind);
    QSignalSpy asked(m_page.get(), &UnlockPage::unlockRequested);
    m_page->ask({.kind = kind, .detail = {}});
    QVERIFY(!field(u"profilePassphrase"_s)->isVisible());
    QVERIFY(open()->hasFocus());
    QTest::keyClick(open(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().toString().isEmpty());
}

void tst_UnlockPage::nothingIsSentTwiceWhileBusy()
{
    QSignalSpy asked(m_page.get(), &UnlockPage::unlockRequested);
    m_page->ask({.kind = KeyError::Kind::PassphraseNeeded, .detail = {}});
    QTest::keyClicks(field(u"profilePassphrase"_s), u"secret"_s);
    QTest::keyClick(field(u"profilePassphrase"_s), Qt::Key_Return);
    QTest::keyClick(field(u"profilePassphrase"_s), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void tst_UnlockPage::bringingForwardIsToldAndShown()
{
    auto *bar = m_page->findChild<QProgressBar *>(u"unlockProgress"_s);
    m_page->wait();
    QVERIFY(bar && !bar->isVisible());
    m_page->showProgress(12'000, 100'000);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 100'000);
    QCOMPARE(bar->value(), 12'000);
    QVERIFY(!open()->isVisible());
    QVERIFY(!field(u"profilePassphrase"_s)->isVisible());
    const QString words = u"Updating candidates: %L1 of %L2…"_s.arg(12'000).arg(100'000);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(bar);
    QVERIFY(accessible && accessible->valueInterface());
    QCOMPARE(accessible->text(QAccessible::Name), words);
    QCOMPARE(accessible->valueInterface()->currentValue().toInt(), 12'000);
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](QLabel *label) { return label->isVisible() && label->text() == words; }));
    // The key was not the right one after all.
    m_page->ask({.kind = KeyError::Kind::WrongPassphrase, .detail = {}});
    QVERIFY(!bar->isVisible());
    QVERIFY(open()->isVisible());
}

QTEST_MAIN(tst_UnlockPage)
#include "tst_unlockpage.moc"
