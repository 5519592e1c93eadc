// SPDX-License-Identifier: MIT
#include "cli/clibench.h"
#include "store/vaultsupport.h"

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// The command line with a real secret service, which keychain-session starts for this test alone.
class CliKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void removingAnAccountTakesItsTokenOut();
    void aProxysLoginIsKeptByItsHost();
};

void CliKeychain::initTestCase()
{
    if (!qEnvironmentVariableIsSet("VIVIER_TEST_KEYCHAIN_PID"))
        QSKIP("run this through keychain-session, which needs dbus and gnome-keyring");
}

void CliKeychain::removingAnAccountTakesItsTokenOut()
{
    CliBench bench;
    bench.useKeychain();
    bench.setPassphrase({});
    QCOMPARE(bench.addAccount().code, 0);
    Account account;
    {
        const auto store = openedStore(bench.profile());
        account = answerOf(store->accounts()).value().constFirst();
        Vault vault(store);
        QCOMPARE(answerOf(vault.token(account)).value(), u"sandbox-token"_s);
    }
    QCOMPARE(bench.run({u"account"_s, u"remove"_s, u"test"_s}).code, 0);
    const auto store = openedStore(bench.profile());
    Vault vault(store);
    // Even when the profile believes again that it is there.
    QVERIFY(answerOf(store->saveSetting(u"token-place/"_s + account.id, "keychain")));
    QCOMPARE(failureOf(answerOf(vault.token(account))), VaultError::Kind::NotThere);
}

void CliKeychain::aProxysLoginIsKeptByItsHost()
{
    CliBench bench;
    bench.useKeychain();
    bench.setPassphrase({});
    const QString proxy = u"proxy.example:3128"_s;
    const QStringList login{u"proxy"_s, u"login"_s, proxy, u"--user"_s, u"anna"_s, u"--password-file"_s, u"-"_s};
    QCOMPARE(bench.run(login, "Unmistakable word\n").code, 0);
    const Account kept{
        .id = u"proxy/"_s + proxy, .name = proxy, .ats = u"proxy"_s, .baseUrl = QUrl(u"http://"_s + proxy)};
    {
        Vault vault(openedStore(bench.profile()));
        QCOMPARE(answerOf(vault.place(kept.id)).value(), TokenPlace::Keychain);
        QCOMPARE(answerOf(vault.token(kept)).value(), u"anna:Unmistakable%20word"_s);
        QVERIFY(filesWith(bench.profile(), u"Unmistakable"_s).isEmpty());
    }
    QCOMPARE(bench.run({u"proxy"_s, u"forget"_s, proxy}).code, 0);
    const auto store = openedStore(bench.profile());
    Vault vault(store);
    QVERIFY(answerOf(store->saveSetting(u"token-place/"_s + kept.id, "keychain")));
    QCOMPARE(failureOf(answerOf(vault.token(kept))), VaultError::Kind::NotThere);
}

QTEST_GUILESS_MAIN(CliKeychain)
#include "tst_cli_keychain.moc"
