// SPDX-License-Identifier: MIT
#include "store/passphrasebox.h"
#include "store/vaultsupport.h"

#include <QTemporaryDir>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// The vault where no keychain is: the session bus leads nowhere.
class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSealedTokenOpensAfterARestart();
    void aWrongPassphraseIsToldApart();
    void anAccentTypedInAnotherWayStillOpens();
    void aTokenUnderAnotherAccountDoesNotOpen();
    void aChangedBoxDoesNotOpen();
    void noTwoBoxesAreAlike();
    void aSessionTokenLeavesNoTrace();
    void aTokenGoesOnlyWhereItWasKeptFor_data();
    void aTokenGoesOnlyWhereItWasKeptFor();
    void aTokenOfAnEarlierVivierIsBoundOnce();
    void movingFromSealedToSessionRemovesTheBox();
    void forgetting();
    void withoutAKeychainSaysSo();
    void aVaultThatGoesAnswersFirst();
    void everyErrorHasItsSentence();
};

void VaultTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void VaultTest::aSealedTokenOpensAfterARestart()
{
    const QTemporaryDir folder;
    {
        Vault vault(openedStore(folder.path()));
        QVERIFY(!vault.hasPassphrase());
        QCOMPARE(failureOf(answerOf(vault.saveToken(accountOf(anna), theToken, TokenPlace::Sealed))),
                 VaultError::Kind::PassphraseNeeded);
        QCOMPARE(failureOf(answerOf(vault.place(anna))), VaultError::Kind::NotThere);
        vault.setPassphrase(u"correct horse"_s);
        QVERIFY(vault.hasPassphrase());
        QVERIFY(answerOf(vault.saveToken(accountOf(anna), theToken, TokenPlace::Sealed)));
        QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), theToken);
        QCOMPARE(filesWith(folder.path(), theToken), QStringList());
        QCOMPARE(filesWith(folder.path(), u"correct horse"_s), QStringList());
    }
    Vault vault(openedStore(folder.path()));
    QCOMPARE(answerOf(vault.place(anna)).value(), TokenPlace::Sealed);
    QCOMPARE(failureOf(answerOf(vault.token(accountOf(anna)))), VaultError::Kind::PassphraseNeeded);
    vault.setPassphrase(u"correct horse"_s);
    QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), theToken);
    QCOMPARE(filesWith(folder.path(), theToken), QStringList());
}

void VaultTest::aWrongPassphraseIsToldApart()
{
    const QTemporaryDir folder;
    Vault vault(openedStore(folder.path()));
    vault.setPassphrase(u"correct horse"_s);
    QVERIFY(answerOf(vault.saveToken(accountOf(anna), theToken, TokenPlace::Sealed)));
    vault.setPassphrase(u"correct horsf"_s);
    QCOMPARE(failureOf(answerOf(vault.token(accountOf(anna)))), VaultError::Kind::WrongPassphrase);
    vault.setPassphrase({});
    QCOMPARE(failureOf(answerOf(vault.token(accountOf(anna)))), VaultError::Kind::PassphraseNeeded);
    vault.setPassphrase(u"correct horse"_s);
    QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), theToken);
}

void VaultTest::anAccentTypedInAnotherWayStillOpens()
{
    const QTemporaryDir folder;
    Vault vault(openedStore(folder.path()));
    vault.setPassphrase(u"\u00e9t\u00e9"_s);
    QVERIFY(answerOf(vault.saveToken(accountOf(anna), theToken, TokenPlace::Sealed)));
    vault.setPassphrase(u"e\u0301te\u0301"_s);
    QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), theToken);
}

void VaultTest::aTokenUnderAnotherAccountDoesNotOpen()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    Vault vault(store);
    vault.setPassphrase(u"correct horse"_s);
    QVERIFY(answerOf(vault.saveToken(accountOf(anna), theToken, TokenPlace::Sealed)));
    QVERIFY(answerOf(vault.saveToken(accountOf(bob), u"of bob"_s, TokenPlace::Sealed)));
    const QByteArray annas = answerOf(store->setting(u"token/"_s + anna)).value();
    QVERIFY(answerOf(store->saveSetting(u"token/"_s + bob, annas)));
    QCOMPARE(failureOf(answerOf(vault.token(accountOf(bob)))), VaultError::Kind::WrongPassphrase);
    QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), theToken);
}

void VaultTest::aChangedBoxDoesNotOpen()
{
    const Secret passphrase(u"p"_s);
    const QByteArray box = seal(Secret(theToken), passphrase, anna);
    QCOMPARE(unseal(box, passphrase, anna)->text(), theToken);
    for (qsizetype i = 0; i < box.size(); i += 23) {
        QByteArray changed = box;
        changed[i] = char(changed.at(i) ^ 0x10);
        const auto opened = unseal(changed, passphrase, anna);
        // A bit in a key's spelling makes the field missing; none may give anything but the token.
        QVERIFY2(!opened, qPrintable(QString::number(i)));
    }
    QVERIFY(!unseal({}, passphrase, anna));
    QVERIFY(!unseal(box.left(box.size() / 2), passphrase, anna));
}

void VaultTest::noTwoBoxesAreAlike()
{
    const Secret passphrase(u"p"_s);
    const Secret token(u"t"_s);
    const QByteArray one = seal(token, passphrase, anna);
    const QByteArray two = seal(token, passphrase, anna);
    QVERIFY(!one.isEmpty() && one != two);
    QCOMPARE(seal(Secret(QString()), passphrase, anna).size(), one.size() - 1);
}

void VaultTest::aSessionTokenLeavesNoTrace()
{
    const QTemporaryDir folder;
    {
        Vault vault(openedStore(folder.path()));
        QVERIFY(answerOf(vault.saveToken(accountOf(anna), theToken, TokenPlace::Session)));
        QCOMPARE(answerOf(vault.place(anna)).value(), TokenPlace::Session);
        QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), theToken);
        QCOMPARE(failureOf(answerOf(vault.token(accountOf(bob)))), VaultError::Kind::NotThere);
        QCOMPARE(filesWith(folder.path(), theToken), QStringList());
    }
    Vault vault(openedStore(folder.path()));
    QCOMPARE(failureOf(answerOf(vault.token(accountOf(anna)))), VaultError::Kind::NotThere);
    QCOMPARE(failureOf(answerOf(vault.place(anna))), VaultError::Kind::NotThere);
    QCOMPARE(filesWith(folder.path(), theToken), QStringList());
}

void VaultTest::aTokenGoesOnlyWhereItWasKeptFor_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("ats");
    QTest::newRow("another host") << u"https://evil.example/api"_s << u"welcomekit"_s;
    QTest::newRow("a host that ends alike") << u"https://ats.example.evil/api"_s << u"welcomekit"_s;
    QTest::newRow("another port") << u"https://ats.example:8443/api"_s << u"welcomekit"_s;
    QTest::newRow("another scheme") << u"http://ats.example/api"_s << u"welcomekit"_s;
    QTest::newRow("another path") << u"https://ats.example/api/other"_s << u"welcomekit"_s;
    QTest::newRow("a user name that looks like the host")
        << u"https://ats.example@evil.example/api"_s << u"welcomekit"_s;
    QTest::newRow("a name of its own") << u"https://ats.example/api?to=https://evil.example"_s << u"welcomekit"_s;
    QTest::newRow("nowhere") << QString() << u"welcomekit"_s;
    QTest::newRow("another ATS") << u"https://ats.example/api"_s << u"instaview"_s;
    QTest::newRow("an ATS that nobody knows") << u"https://ats.example/api"_s << u"?"_s;
}

void VaultTest::aTokenGoesOnlyWhereItWasKeptFor()
{
    QFETCH(const QString, url);
    QFETCH(const QString, ats);
    Account changed = accountOf(anna);
    changed.baseUrl = QUrl(url);
    changed.ats = ats;
    for (const TokenPlace place : {TokenPlace::Sealed, TokenPlace::Session}) {
        const QTemporaryDir folder;
        const auto store = openedStore(folder.path());
        auto vault = std::make_unique<Vault>(store);
        vault->setPassphrase(u"correct horse"_s);
        QVERIFY(answerOf(vault->saveToken(accountOf(anna), theToken, place)));
        const auto refused = answerOf(vault->token(changed));
        QCOMPARE(failureOf(refused), VaultError::Kind::OtherAddress);
        const QString sentence = refused.error().sentence();
        QVERIFY2(sentence.contains(u"https://ats.example/api"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(changed.baseUrl.host()), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"ats.example@"_s), qPrintable(sentence));
        QVERIFY(refused.error().keptFor != refused.error().asked);
        QVERIFY(answerOf(vault->tryToken(anna)));
        QVERIFY(answerOf(vault->checkAddress(accountOf(anna))));
        QCOMPARE(failureOf(answerOf(vault->checkAddress(changed))), VaultError::Kind::OtherAddress);
        QCOMPARE(answerOf(vault->checkAddress(changed)).error().sentence(), sentence);
        QCOMPARE(answerOf(vault->token(accountOf(anna))).value(), theToken);

        QVERIFY(answerOf(vault->confirmAddress(changed)));
        QCOMPARE(answerOf(vault->place(anna)).value(), place);
        if (place == TokenPlace::Sealed) {
            vault = std::make_unique<Vault>(store);
            vault->setPassphrase(u"correct horse"_s);
        }
        QCOMPARE(answerOf(vault->token(changed)).value(), theToken);
        QVERIFY(answerOf(vault->checkAddress(changed)));
        QVERIFY(!answerOf(vault->checkAddress(accountOf(anna))));
        QCOMPARE(failureOf(answerOf(vault->token(accountOf(anna)))), VaultError::Kind::OtherAddress);
        QCOMPARE(filesWith(folder.path(), theToken), QStringList());
    }
}

void VaultTest::aTokenOfAnEarlierVivierIsBoundOnce()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    Vault vault(store);
    vault.setPassphrase(u"correct horse"_s);
    const QByteArray box = seal(Secret(theToken), Secret(u"correct horse"_s), anna);
    QVERIFY(answerOf(store->saveSetting(u"token/"_s + anna, box)));
    QVERIFY(answerOf(store->saveSetting(u"token-place/"_s + anna, "sealed")));
    QVERIFY(answerOf(vault.checkAddress(accountOf(anna)))); // trusted, as it was
    QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), theToken);
    Account changed = accountOf(anna);
    changed.baseUrl = QUrl(u"https://evil.example/api"_s);
    QCOMPARE(failureOf(answerOf(vault.token(changed))), VaultError::Kind::OtherAddress);
    QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), theToken);
}

void VaultTest::movingFromSealedToSessionRemovesTheBox()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    Vault vault(store);
    vault.setPassphrase(u"correct horse"_s);
    QVERIFY(answerOf(vault.saveToken(accountOf(anna), u"old"_s, TokenPlace::Sealed)));
    QVERIFY(answerOf(vault.saveToken(accountOf(anna), theToken, TokenPlace::Session)));
    QCOMPARE(answerOf(store->setting(u"token/"_s + anna)).value(), QByteArray());
    QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), theToken);
    QVERIFY(answerOf(vault.saveToken(accountOf(anna), u"new"_s, TokenPlace::Sealed)));
    QCOMPARE(answerOf(vault.place(anna)).value(), TokenPlace::Sealed);
    QCOMPARE(answerOf(vault.token(accountOf(anna))).value(), u"new"_s);
}

void VaultTest::forgetting()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    Vault vault(store);
    vault.setPassphrase(u"correct horse"_s);
    QVERIFY(answerOf(vault.saveToken(accountOf(anna), theToken, TokenPlace::Sealed)));
    QVERIFY(answerOf(vault.saveToken(accountOf(bob), theToken, TokenPlace::Session)));
    for (const QString &account : {anna, bob}) {
        QVERIFY(answerOf(vault.forget(account)));
        QCOMPARE(failureOf(answerOf(vault.token(accountOf(account)))), VaultError::Kind::NotThere);
        QCOMPARE(failureOf(answerOf(vault.place(account))), VaultError::Kind::NotThere);
        QCOMPARE(answerOf(store->setting(u"token/"_s + account)).value(), QByteArray());
    }
    QVERIFY(answerOf(vault.forget(u"never there"_s)));
}

void VaultTest::withoutAKeychainSaysSo()
{
    const QTemporaryDir folder;
    Vault vault(openedStore(folder.path()));
    QVERIFY(!answerOf(vault.keychainAvailable()));
    QCOMPARE(failureOf(answerOf(vault.saveToken(accountOf(anna), theToken, TokenPlace::Keychain))),
             VaultError::Kind::NoKeychain);
    QCOMPARE(failureOf(answerOf(vault.place(anna))), VaultError::Kind::NotThere);
}

void VaultTest::aVaultThatGoesAnswersFirst()
{
    const QTemporaryDir folder;
    auto vault = std::make_unique<Vault>(openedStore(folder.path()));
    vault->setPassphrase(u"correct horse"_s);
    const auto saved = vault->saveToken(accountOf(anna), theToken, TokenPlace::Sealed);
    const auto token = vault->token(accountOf(anna));
    const auto available = vault->keychainAvailable();
    vault.reset();
    QCOMPARE(failureOf(answerOf(saved)), VaultError::Kind::Fault);
    QCOMPARE(failureOf(answerOf(token)), VaultError::Kind::Fault);
    QVERIFY(!answerOf(available));
}

void VaultTest::everyErrorHasItsSentence()
{
    QSet<QString> sentences;
    using Kind = VaultError::Kind;
    const QList<Kind> kinds{
        Kind::NoKeychain,   Kind::Locked, Kind::WrongPassphrase, Kind::PassphraseNeeded, Kind::NotThere,
        Kind::OtherAddress, Kind::Fault};
    for (const Kind kind : kinds)
        sentences.insert(VaultError{kind, {}}.sentence());
    QCOMPARE(sentences.size(), kinds.size());
}

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
