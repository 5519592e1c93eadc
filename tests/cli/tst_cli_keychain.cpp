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

QTEST_GUILESS_MAIN(CliKeychain)
#include "tst_cli_keychain.moc"
