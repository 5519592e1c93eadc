// SPDX-License-Identifier: MIT
#include "store/profilekeysupport.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTemporaryDir>

#include <csignal>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// The profile's key in a real secret service, which keychain-session starts for this test alone.
class ProfileKeyKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theKeyComesBackAfterARestart();
    void twoProfilesHaveTwoKeys();
    void aLockedKeychainSaysSo();
    void aKeyThatIsGoneSaysSo();
    void aChangedKeySaysSo_data();
    void aChangedKeySaysSo();
    void aKeychainThatHangsSaysSo();
    void aPassphraseTakesThePlaceOfAKeychainThatHangs();
    void aKeychainThatAnsweredIsNotReplaced();
};

namespace {

const QString bus = u"org.freedesktop.secrets"_s;
const QString root = u"/org/freedesktop/secrets"_s;
const QDBusObjectPath login(root + u"/collection/login"_s);

QDBusMessage ask(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage question = QDBusMessage::createMethodCall(bus, root, interface, method);
    question.setArguments(arguments);
    return QDBusConnection::sessionBus().call(question);
}

bool lock()
{
    const QVariant collections = QVariant::fromValue(QList<QDBusObjectPath>{login});
    return ask(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {collections}).type() == QDBusMessage::ReplyMessage;
}

/// As the recruiter does by typing its password, for which a test has no window.
bool unlockAgain()
{
    const QDBusMessage opened = ask(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                                    {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    QDBusArgument password;
    password.beginStructure();
    password << opened.arguments().value(1).value<QDBusObjectPath>() << QByteArray() << QByteArray("password")
             << u"text/plain"_s;
    password.endStructure();
    return ask(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
               {QVariant::fromValue(login), QVariant::fromValue(password)})
               .type() == QDBusMessage::ReplyMessage;
}

} // namespace

void ProfileKeyKeychainTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("VIVIER_TEST_KEYCHAIN_PID"))
        QSKIP("run this through keychain-session, which needs dbus and gnome-keyring");
}

void ProfileKeyKeychainTest::theKeyComesBackAfterARestart()
{
    const QTemporaryDir folder;
    {
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        const auto place = answerOf(key.unlock({}));
        QVERIFY2(place, place ? "" : qPrintable(place.error().detail));
        QCOMPARE(*place, KeyPlace::Keychain);
        QVERIFY(writeSecret(*store));
    }
    const auto store = openedStore(folder.path());
    QCOMPARE(failureOf(answerOf(store->drafts(anna))), StoreError::Kind::Locked);
    ProfileKey key(store);
    QCOMPARE(answerOf(key.unlock({})).value(), KeyPlace::Keychain);
    QVERIFY(hasSecret(*store));
    QCOMPARE(answerOf(key.unlock({})).value(), KeyPlace::Keychain); // again is no harm
}

void ProfileKeyKeychainTest::twoProfilesHaveTwoKeys()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    for (const QTemporaryDir *folder : {&one, &two}) {
        const auto store = openedStore(folder->path());
        ProfileKey key(store);
        QVERIFY(answerOf(key.unlock({})));
        QVERIFY(writeSecret(*store));
    }
    for (const QTemporaryDir *folder : {&one, &two}) {
        const auto store = openedStore(folder->path());
        ProfileKey key(store);
        QVERIFY(answerOf(key.unlock({})));
        QVERIFY(hasSecret(*store));
    }
}

void ProfileKeyKeychainTest::aLockedKeychainSaysSo()
{
    const QTemporaryDir folder;
    {
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        QVERIFY(answerOf(key.unlock({})));
        QVERIFY(writeSecret(*store));
    }
    const QByteArray before = contentOf(folder.path());
    QVERIFY(lock());
    {
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        QCOMPARE(failureOf(answerOf(key.unlock({}))), KeyError::Kind::Locked);
        QCOMPARE(failureOf(answerOf(store->drafts(anna))), StoreError::Kind::Locked);
    }
    QCOMPARE(contentOf(folder.path()), before);
    {
        const QTemporaryDir fresh;
        ProfileKey key(openedStore(fresh.path()));
        // Nothing is sealed yet, so who does not want the keychain may choose a passphrase.
        QCOMPARE(failureOf(answerOf(key.unlock({}))), KeyError::Kind::ChoosePassphrase);
        QCOMPARE(answerOf(key.unlock({.passphrase = u"correct horse"_s})).value(), KeyPlace::Passphrase);
    }
    QVERIFY(unlockAgain());
    {
        // A passphrase that is given is used, also where a keychain would answer.
        const QTemporaryDir fresh;
        ProfileKey key(openedStore(fresh.path()));
        QCOMPARE(answerOf(key.unlock({.passphrase = u"correct horse"_s})).value(), KeyPlace::Passphrase);
    }
    const auto store = openedStore(folder.path());
    ProfileKey key(store);
    const auto place = answerOf(key.unlock({}));
    QVERIFY2(place, place ? "" : qPrintable(place.error().detail));
    QVERIFY(hasSecret(*store));
}

void ProfileKeyKeychainTest::aKeyThatIsGoneSaysSo()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    {
        ProfileKey key(store);
        QVERIFY(answerOf(key.unlock({})));
        QVERIFY(writeSecret(*store));
    }
    QVERIFY(answerOf(store->saveSetting(u"key/id"_s, "another")));
    ProfileKey key(store);
    QCOMPARE(failureOf(answerOf(key.unlock({}))), KeyError::Kind::KeyGone);
}

void ProfileKeyKeychainTest::aChangedKeySaysSo_data()
{
    QTest::addColumn<QString>("entry");
    QTest::newRow("another key") << QString::fromLatin1(QByteArray(32, 'x').toBase64());
    QTest::newRow("no key") << u"hello"_s;
}

void ProfileKeyKeychainTest::aChangedKeySaysSo()
{
    QFETCH(QString, entry);
    const QTemporaryDir folder;
    QString id;
    QString right;
    {
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        QVERIFY(answerOf(key.unlock({})));
        QVERIFY(writeSecret(*store));
        id = QString::fromLatin1(answerOf(store->setting(u"key/id"_s)).value());
        right = entryIn(id).value();
    }
    const QByteArray before = contentOf(folder.path());
    QVERIFY(replaceEntry(id, entry));
    {
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        QCOMPARE(failureOf(answerOf(key.unlock({.passphrase = u"any"_s}))), KeyError::Kind::WrongKey);
        QCOMPARE(failureOf(answerOf(store->drafts(anna))), StoreError::Kind::Locked);
    }
    QCOMPARE(contentOf(folder.path()), before);
    QVERIFY(replaceEntry(id, right));
    const auto store = openedStore(folder.path());
    ProfileKey key(store);
    QVERIFY(answerOf(key.unlock({})));
    QVERIFY(hasSecret(*store));
}

void ProfileKeyKeychainTest::aKeychainThatHangsSaysSo()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    ProfileKey key(store);
    const auto pid = pid_t(qEnvironmentVariableIntValue("VIVIER_TEST_KEYCHAIN_PID"));
    QCOMPARE(kill(pid, SIGSTOP), 0);
    const auto resume = qScopeGuard([pid] { kill(pid, SIGCONT); });
    QCOMPARE(failureOf(answerOf(key.unlock({}))), KeyError::Kind::ChoosePassphrase);
    QCOMPARE(answerOf(key.unlock({.passphrase = u"correct horse"_s})).value(), KeyPlace::Passphrase);
}

void ProfileKeyKeychainTest::aPassphraseTakesThePlaceOfAKeychainThatHangs()
{
    const QTemporaryDir folder;
    {
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        const auto pid = pid_t(qEnvironmentVariableIntValue("VIVIER_TEST_KEYCHAIN_PID"));
        QCOMPARE(kill(pid, SIGSTOP), 0);
        auto resume = qScopeGuard([pid] { kill(pid, SIGCONT); });
        int told = 0;
        const auto first = key.unlock({.askingKeychain = [&told] { ++told; }});
        QTRY_COMPARE(told, 1);
        QCOMPARE(answerOf(key.unlock({.passphrase = u"correct horse"_s})).value(), KeyPlace::Passphrase);
        QVERIFY(writeSecret(*store));
        resume.dismiss();
        QCOMPARE(kill(pid, SIGCONT), 0);
        QCOMPARE(failureOf(answerOf(first)), KeyError::Kind::GivenUp);
        QCOMPARE(told, 1);
        QVERIFY(hasSecret(*store));
    }
    const auto store = openedStore(folder.path());
    ProfileKey key(store);
    QCOMPARE(failureOf(answerOf(key.unlock({}))), KeyError::Kind::PassphraseNeeded);
    QCOMPARE(answerOf(key.unlock({.passphrase = u"correct horse"_s})).value(), KeyPlace::Passphrase);
    QVERIFY(hasSecret(*store));
}

/// However late the passphrase comes, one of the two counts, and it opens the profile at the next start.
void ProfileKeyKeychainTest::aKeychainThatAnsweredIsNotReplaced()
{
    QSet<KeyPlace> seen;
    for (int pause = 0; pause < 12; ++pause) {
        const QTemporaryDir folder;
        std::optional<KeyPlace> place;
        {
            const auto store = openedStore(folder.path());
            ProfileKey key(store);
            const auto first = key.unlock({});
            QDeadlineTimer later(pause * 3);
            while (!later.hasExpired())
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            const auto second = answerOf(key.unlock({.passphrase = u"correct horse"_s}));
            const auto kept = answerOf(first);
            QVERIFY(kept || second);
            place = kept ? *kept : *second;
            QVERIFY(writeSecret(*store));
        }
        seen.insert(*place);
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        QCOMPARE(answerOf(key.unlock({.passphrase = u"correct horse"_s})).value(), *place);
        QVERIFY(hasSecret(*store));
    }
    QVERIFY(seen.contains(KeyPlace::Passphrase));
}

QTEST_GUILESS_MAIN(ProfileKeyKeychainTest)
#include "tst_profilekey_keychain.moc"
