// SPDX-License-Identifier: MIT
// What a connection needs beside the token: where it is kept, and what is said when it cannot be had.
#include "accounts/accountkeeping.h"
#include "accounts/proxykeeping.h"
#include "ats/atsfactory.h"
#include "store/vaultsupport.h"
#include "support/awaited.h"
#include "support/certificates.h"
#include "support/storekey.h"
#include "sync/connecting.h"

#include <QSslKey>
#include <QTemporaryDir>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

const QString proxy = u"proxy.example:3128"_s;

/// Where no keychain is: the session bus leads nowhere.
struct Bench
{
    explicit Bench(const QString &folder, const QString &passphrase = {})
        : store(openedStore(folder))
        , vault(std::make_unique<Vault>(store))
    {
        if (!answerOf(store->unlock(storeKey())))
            qFatal("the profile does not unlock");
        vault->setPassphrase(passphrase);
        proxies = std::make_shared<Proxies>(
            [this](const QString &name, const Proxies::Found &found) { findProxyLogin(vault.get(), name, found); });
    }
    std::optional<ProxyLogin> kept(const QString &name) const
    {
        std::optional<std::optional<ProxyLogin>> answer;
        findProxyLogin(vault.get(), name, [&answer](const std::optional<ProxyLogin> &login) { answer = login; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            qFatal("no answer");
        return *answer;
    }

    std::shared_ptr<Store> store;
    std::unique_ptr<Vault> vault;
    std::shared_ptr<Proxies> proxies;
};

} // namespace

class ConnectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void aLoginIsWrittenAndRead_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::newRow("plain") << u"anna"_s << u"secret"_s;
        QTest::newRow("no password") << u"anna"_s << QString();
        QTest::newRow("signs") << u"ACME\\anna:x%41"_s << u" a:b%\n\t\u2069é😀 "_s;
    }
    void aLoginIsWrittenAndRead()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, password);
        const ProxyLogin login{user, password};
        QCOMPARE(proxyLoginText(login).count(u'\n'), 0);
        const auto read = proxyLoginFrom(proxyLoginText(login));
        QVERIFY(read && *read == login);
        QVERIFY(!proxyLoginFrom({}) && !proxyLoginFrom(u"a:b:c"_s) && !proxyLoginFrom(u":b"_s));
    }

    void aSealedLoginIsThereAfterARestart()
    {
        const QTemporaryDir folder;
        const ProxyLogin login{u"anna"_s, u"Unmistakable: Pässword"_s};
        {
            Bench bench(folder.path(), u"correct horse"_s);
            const auto place =
                awaited(keepProxyLogin(proxy, login, true, bench.proxies, bench.store, bench.vault.get()));
            QCOMPARE(place.value(), TokenPlace::Sealed);
            QCOMPARE(awaited(keptProxies(bench.store)), QStringList{proxy});
            QVERIFY(filesWith(folder.path(), u"Unmistakable"_s).isEmpty());
        }
        Bench bench(folder.path(), u"correct horse"_s);
        QVERIFY(bench.kept(proxy) == login);
        QVERIFY(!bench.kept(u"proxy.example:3129"_s)); // it is of that proxy alone
        QCOMPARE(awaited(keptProxies(bench.store)), QStringList{proxy});
        QVERIFY(awaited(forgetProxyLogins({proxy}, bench.proxies, bench.store, bench.vault.get())));
        QVERIFY(!bench.kept(proxy));
        QVERIFY(awaited(keptProxies(bench.store)).isEmpty());
    }

    void withoutAKeychainItLastsUntilTheEnd()
    {
        const QTemporaryDir folder;
        const ProxyLogin login{u"anna"_s, u"Unmistakable"_s};
        {
            Bench bench(folder.path());
            const auto place =
                awaited(keepProxyLogin(proxy, login, true, bench.proxies, bench.store, bench.vault.get()));
            QCOMPARE(place.value(), TokenPlace::Session);
            QVERIFY(bench.kept(proxy) == login);
            QVERIFY(awaited(keptProxies(bench.store)).isEmpty());
        }
        QVERIFY(filesWith(folder.path(), u"Unmistakable"_s).isEmpty());
        Bench bench(folder.path());
        QVERIFY(!bench.kept(proxy));
    }

    void filesAndPassphraseComeBackWithTheAccount()
    {
        const QTemporaryDir folder;
        Account account = accountOf(anna);
        account.tls = {
            .authority = pem("authority.pem"), .certificate = pem("client.pem"), .key = pem("client.locked.key")};
        {
            Bench bench(folder.path(), u"correct horse"_s);
            const Saving saving{.account = account,
                                .token = TokenChange{.token = theToken, .place = TokenPlace::Sealed},
                                .keyPassphrase = pemPassphrase(),
                                .isNew = true,
                                .others = {},
                                .formerCompany = {},
                                .own = {}};
            const Outcome saved = awaited(saveAccount(saving, bench.store, bench.vault.get()));
            QVERIFY2(saved, qPrintable(saved ? QString() : saved.error()));
            QVERIFY(filesWith(folder.path(), u"clef d'"_s).isEmpty());
            QVERIFY(filesWith(folder.path(), u"authority.pem"_s).isEmpty()); // an attacker's must not take its place
        }
        Bench bench(folder.path(), u"correct horse"_s);
        const auto accounts = answerOf(bench.store->accounts());
        QVERIFY(accounts);
        QCOMPARE(accounts->size(), 1);
        QVERIFY(accounts->first() == account);
        const HttpOptions options = awaited(connectionOptions(account, bench.proxies, bench.vault.get()));
        QVERIFY(!options.withheld);
        QVERIFY(options.tls && !options.tls->privateKey().isNull());
        QCOMPARE(options.proxies, bench.proxies);
        // It goes with the account.
        QVERIFY(awaited(removeAccount(anna, bench.store, bench.vault.get())));
        QCOMPARE(failureOf(answerOf(bench.vault->place(keyAccount(anna).id))), VaultError::Kind::NotThere);
    }

    void withoutACertificateThePassphraseGoes()
    {
        const QTemporaryDir folder;
        Bench bench(folder.path());
        Account account = accountOf(anna);
        account.tls = {.certificate = pem("client.pem"), .key = pem("client.locked.key")};
        Saving saving{.account = account,
                      .token = TokenChange{.token = theToken, .place = TokenPlace::Session},
                      .keyPassphrase = pemPassphrase(),
                      .isNew = true,
                      .others = {},
                      .formerCompany = {},
                      .own = {}};
        QVERIFY(awaited(saveAccount(saving, bench.store, bench.vault.get())));
        QCOMPARE(answerOf(bench.vault->place(keyAccount(anna).id)).value(), TokenPlace::Session);
        QVERIFY(!awaited(checkTlsFiles(account, bench.vault.get(), std::nullopt)));
        saving.account.tls = {};
        saving.token.reset();
        saving.keyPassphrase.reset();
        saving.isNew = false;
        QVERIFY(awaited(saveAccount(saving, bench.store, bench.vault.get())));
        QCOMPARE(failureOf(answerOf(bench.vault->place(keyAccount(anna).id))), VaultError::Kind::NotThere);
        QVERIFY(answerOf(bench.store->accounts()).value().first().tls.isEmpty());
    }

    void withoutItsFilesNothingIsAsked()
    {
        const QTemporaryDir folder;
        Bench bench(folder.path());
        Account account = accountOf(anna);
        account.baseUrl = QUrl(u"https://127.0.0.1:9"_s);
        account.tls = {.certificate = pem("client.pem"),
                       .key = pem("client.locked.key")}; // its passphrase is not known
        const auto problem = awaited(checkTlsFiles(account, bench.vault.get(), std::nullopt));
        QVERIFY(problem && problem->part == TlsProblem::Part::Passphrase);
        const HttpOptions options = awaited(connectionOptions(account, bench.proxies, bench.vault.get()));
        QVERIFY(options.withheld);
        const std::unique_ptr<Ats> ats = makeAts(account, theToken, options);
        const auto asked = awaited(ats->identity({}));
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ApiError::Kind::NoToken);
        QCOMPARE(asked.error().sentence(u"Welcome Kit"_s), problem->sentence);
        // With the one that is typed all is well.
        QVERIFY(!awaited(checkTlsFiles(account, bench.vault.get(), pemPassphrase())));
        QVERIFY(!awaited(connectionOptions(account, bench.proxies, bench.vault.get(), pemPassphrase())).withheld);
    }
};

QTEST_GUILESS_MAIN(ConnectingTest)
#include "tst_connecting.moc"
