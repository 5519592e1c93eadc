// SPDX-License-Identifier: MIT
#include "store/vaultsupport.h"

#include <QTemporaryDir>

#include <csignal>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// The vault with a real secret service, which keychain-session starts for this test alone.
class VaultKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTokenComesBackAfterARestart();
    void forgettingTakesItOut();
    void movingAwayTakesItOut();
    void aTokenRemovedByHandIsNotThere();
    void aKeychainThatHangsIsGivenUp();
};

void VaultKeychainTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("VIVIER_TEST_KEYCHAIN_PID"))
        QSKIP("run this through keychain-session, which needs dbus and gnome-keyring");
}

void VaultKeychainTest::aTokenComesBackAfterARestart()
{
    const QTemporaryDir folder;
    {
        Vault vault(openedStore(folder.path()));
        QVERIFY(answerOf(vault.keychainAvailable()));
        const auto saved = answerOf(vault.saveToken(accountOf(anna), theToken, TokenPlace::Keychain));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), theToken);
        QCOMPARE(filesWith(folder.path(), theToken), QStringList());
    }
    Vault vault(openedStore(folder.path()));
    QCOMPARE(answerOf(vault.place(anna)).value(), TokenPlace::Keychain);
    QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), theToken);
    QCOMPARE(failureOf(answerOf(vault.token(accountOf(bob)))), VaultError::Kind::NotThere);
    QCOMPARE(filesWith(folder.path(), theToken), QStringList());
}

void VaultKeychainTest::forgettingTakesItOut()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    Vault vault(store);
    QVERIFY(answerOf(vault.saveToken(accountOf(anna), theToken, TokenPlace::Keychain)));
    QVERIFY(answerOf(vault.forget(anna)));
    QCOMPARE(failureOf(answerOf(vault.place(anna))), VaultError::Kind::NotThere);
    // Even when the profile believes again that it is there.
    QVERIFY(answerOf(store->saveSetting(u"token-place/"_s + anna, "keychain")));
    QCOMPARE(failureOf(answerOf(vault.token(accountOf(anna)))), VaultError::Kind::NotThere);
    QVERIFY(answerOf(vault.forget(anna)));
}

void VaultKeychainTest::movingAwayTakesItOut()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    Vault vault(store);
    vault.setPassphrase(u"correct horse"_s);
    for (const TokenPlace place : {TokenPlace::Sealed, TokenPlace::Session}) {
        QVERIFY(answerOf(vault.saveToken(accountOf(anna), u"old"_s, TokenPlace::Keychain)));
        QCOMPARE(answerOf(vault.place(anna)).value(), TokenPlace::Keychain);
        QVERIFY(answerOf(vault.saveToken(accountOf(anna), theToken, place)));
        QCOMPARE(answerOf(vault.place(anna)).value(), place);
        QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), theToken);
        QCOMPARE(filesWith(folder.path(), theToken), QStringList());
        QVERIFY(answerOf(vault.forget(anna)));
        QVERIFY(answerOf(store->saveSetting(u"token-place/"_s + anna, "keychain")));
        QCOMPARE(failureOf(answerOf(vault.token(accountOf(anna)))), VaultError::Kind::NotThere);
    }
}

void VaultKeychainTest::aTokenRemovedByHandIsNotThere()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    Vault vault(store);
    QVERIFY(answerOf(store->saveSetting(u"token-place/"_s + bob, "keychain")));
    QCOMPARE(failureOf(answerOf(vault.token(accountOf(bob)))), VaultError::Kind::NotThere);
}

void VaultKeychainTest::aKeychainThatHangsIsGivenUp()
{
    const QTemporaryDir folder;
    Vault vault(openedStore(folder.path()));
    const auto pid = pid_t(qEnvironmentVariableIntValue("VIVIER_TEST_KEYCHAIN_PID"));
    QCOMPARE(kill(pid, SIGSTOP), 0);
    const auto resume = qScopeGuard([pid] { kill(pid, SIGCONT); });
    QVERIFY(!answerOf(vault.keychainAvailable()));
}

QTEST_GUILESS_MAIN(VaultKeychainTest)
#include "tst_vault_keychain.moc"
