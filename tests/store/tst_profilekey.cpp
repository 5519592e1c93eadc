// SPDX-License-Identifier: MIT
#include "store/database.h"
#include "store/profilekeysupport.h"

#include <QTemporaryDir>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

/// The profile's key where no keychain answers, as on a server or in a container.
class ProfileKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFreshProfileAsksForAPassphrase();
    void thePassphraseOpensItAgain();
    void aWrongPassphraseLosesNothing();
    void accentsHaveOneSpelling();
    void aThrowAwayProfileIsGoneWithItsProgram();
    void aMissingKeychainSaysSo();
    void aKeyOfAnotherProfileSaysSo();
    void aDamagedBoxOpensNothing();
    void aDamagedPageDoesNotCostTheKey();
    void everyCutWhileTheKeyIsMadeCanBeGoneOnFrom();
    void aKeyThatGoesAnswersFirst();
    void everyErrorHasItsSentence();
};

namespace {
const QString horse = u"correct horse"_s;
}

void ProfileKeyTest::initTestCase()
{
    // Whatever bus this machine has: the tests mean one without a secret service.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void ProfileKeyTest::aFreshProfileAsksForAPassphrase()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    ProfileKey key(store);
    QCOMPARE(failureOf(answerOf(key.unlock({}))), KeyError::Kind::ChoosePassphrase);
    QCOMPARE(failureOf(answerOf(store->drafts(anna))), StoreError::Kind::Locked);
    QCOMPARE(answerOf(store->setting(u"key/place"_s)).value(), QByteArray());
    QCOMPARE(answerOf(key.unlock({.passphrase = horse})).value(), KeyPlace::Passphrase);
    QVERIFY(writeSecret(*store) && hasSecret(*store));
}

void ProfileKeyTest::thePassphraseOpensItAgain()
{
    const QTemporaryDir folder;
    {
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        QVERIFY(answerOf(key.unlock({.passphrase = horse})));
        QVERIFY(writeSecret(*store));
        QCOMPARE(filesWith(folder.path(), theToken), QStringList());
        QCOMPARE(filesWith(folder.path(), horse), QStringList());
    }
    const auto store = openedStore(folder.path());
    ProfileKey key(store);
    QCOMPARE(answerOf(key.unlock({.passphrase = horse})).value(), KeyPlace::Passphrase);
    QVERIFY(hasSecret(*store));
    QCOMPARE(filesWith(folder.path(), theToken), QStringList());
}

void ProfileKeyTest::aWrongPassphraseLosesNothing()
{
    const QTemporaryDir folder;
    {
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        QVERIFY(answerOf(key.unlock({.passphrase = horse})));
        QVERIFY(writeSecret(*store));
    }
    const QByteArray before = contentOf(folder.path());
    {
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        QCOMPARE(failureOf(answerOf(key.unlock({}))), KeyError::Kind::PassphraseNeeded);
        QCOMPARE(failureOf(answerOf(key.unlock({.passphrase = u"Correct horse"_s}))), KeyError::Kind::WrongPassphrase);
        QCOMPARE(failureOf(answerOf(key.unlock({.passphrase = u"x"_s, .throwAway = true}))),
                 KeyError::Kind::WrongPassphrase);
        QCOMPARE(failureOf(answerOf(store->drafts(anna))), StoreError::Kind::Locked);
        QCOMPARE(contentOf(folder.path()), before);
        QVERIFY(answerOf(key.unlock({.passphrase = horse}))); // the same object, asked again
        QVERIFY(hasSecret(*store));
    }
}

void ProfileKeyTest::accentsHaveOneSpelling()
{
    const QTemporaryDir folder;
    {
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        QVERIFY(answerOf(key.unlock({.passphrase = u"caf\u00e9"_s})));
    }
    const auto store = openedStore(folder.path());
    ProfileKey key(store);
    QVERIFY(answerOf(key.unlock({.passphrase = u"cafe\u0301"_s})));
}

void ProfileKeyTest::aThrowAwayProfileIsGoneWithItsProgram()
{
    const QTemporaryDir folder;
    {
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        QCOMPARE(answerOf(key.unlock({.throwAway = true})).value(), KeyPlace::Session);
        QVERIFY(writeSecret(*store));
        QCOMPARE(answerOf(key.unlock({.throwAway = true})).value(), KeyPlace::Session);
        QVERIFY(hasSecret(*store));
        QCOMPARE(filesWith(folder.path(), theToken), QStringList());
    }
    const auto store = openedStore(folder.path());
    ProfileKey key(store);
    for (const Unlock &how : {Unlock{}, Unlock{.passphrase = horse}, Unlock{.throwAway = true}})
        QCOMPARE(failureOf(answerOf(key.unlock(how))), KeyError::Kind::SessionGone);
    QCOMPARE(answerOf(store->accounts()).value().size(), 1);
}

void ProfileKeyTest::aMissingKeychainSaysSo()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    QVERIFY(answerOf(store->saveSetting(u"key/id"_s, "some")));
    QVERIFY(answerOf(store->saveSetting(u"key/place"_s, "keychain")));
    ProfileKey key(store);
    QCOMPARE(failureOf(answerOf(key.unlock({.passphrase = horse}))), KeyError::Kind::NoKeychain);
}

void ProfileKeyTest::aKeyOfAnotherProfileSaysSo()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    ProfileKey key(store);
    QVERIFY(answerOf(store->unlock(std::make_shared<Secret>(qsizetype(32)))));
    QCOMPARE(failureOf(answerOf(key.unlock({.passphrase = horse}))), KeyError::Kind::WrongKey);
    QVERIFY(writeSecret(*store)); // still open with its own
}

void ProfileKeyTest::aDamagedBoxOpensNothing()
{
    const QTemporaryDir folder;
    const auto store = openedStore(folder.path());
    ProfileKey key(store);
    QVERIFY(answerOf(key.unlock({.passphrase = horse})));
    QByteArray box = answerOf(store->setting(u"key/box"_s)).value();
    box[box.size() - 1] = char(box.back() ^ 1);
    QVERIFY(answerOf(store->saveSetting(u"key/box"_s, box)));
    QCOMPARE(failureOf(answerOf(key.unlock({.passphrase = horse}))), KeyError::Kind::WrongPassphrase);
    QVERIFY(answerOf(store->saveSetting(u"key/place"_s, "moon")));
    QCOMPARE(failureOf(answerOf(key.unlock({.passphrase = horse}))), KeyError::Kind::Fault);
}

void ProfileKeyTest::aDamagedPageDoesNotCostTheKey()
{
    constexpr qint64 pageSize = 4096;
    for (const QString &table : {u"setting"_s, u"key_setting"_s}) {
        const QTemporaryDir folder;
        {
            const auto store = openedStore(folder.path());
            ProfileKey key(store);
            QVERIFY(answerOf(key.unlock({.passphrase = horse})));
            QVERIFY(writeSecret(*store));
        }
        const QString path = folder.filePath(u"vivier.sqlite"_s);
        qint64 page = 0;
        {
            Database look(path, Database::Access::ReadOnly, {});
            Database::Rows rows = look.select(u"SELECT rootpage FROM sqlite_master WHERE name = ?"_s, {table});
            QVERIFY(rows.next());
            page = rows.number(0);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, char(0xA5))), pageSize);
        file.close();
        QFile suspect(path + u"-suspect"_s);
        QVERIFY(suspect.open(QIODevice::WriteOnly));
        const auto store = std::make_shared<Store>(folder.path());
        QVERIFY(!answerOf(store->open()).value().movedAside.isEmpty());
        ProfileKey key(store);
        const auto place = answerOf(key.unlock({.passphrase = horse}));
        QVERIFY2(place, place ? "" : qPrintable(place.error().detail));
        QVERIFY(hasSecret(*store));
    }
}

void ProfileKeyTest::everyCutWhileTheKeyIsMadeCanBeGoneOnFrom()
{
    for (int n = 1;; ++n) {
        const QTemporaryDir folder;
        std::atomic<int> left = 0;
        bool unlocked = false;
        {
            const auto store = std::make_shared<Store>(
                folder.path(), StoreOptions{.failWrite = [&left] { return left > 0 && --left == 0; }});
            QVERIFY(answerOf(store->open()));
            left = n;
            ProfileKey key(store);
            unlocked = answerOf(key.unlock({.passphrase = horse})).has_value();
            QCOMPARE(unlocked, left > 0);
        }
        const auto store = openedStore(folder.path());
        ProfileKey key(store);
        QVERIFY2(answerOf(key.unlock({.passphrase = horse})), qPrintable(QString::number(n)));
        QVERIFY(writeSecret(*store) && hasSecret(*store));
        if (unlocked)
            break;
    }
}

void ProfileKeyTest::aKeyThatGoesAnswersFirst()
{
    const QTemporaryDir folder;
    auto key = std::make_unique<ProfileKey>(openedStore(folder.path()));
    const auto unlocked = key->unlock({.passphrase = horse});
    key.reset();
    QCOMPARE(failureOf(answerOf(unlocked)), KeyError::Kind::Fault);
}

void ProfileKeyTest::everyErrorHasItsSentence()
{
    QSet<QString> sentences;
    using Kind = KeyError::Kind;
    const QList<Kind> kinds{Kind::ChoosePassphrase, Kind::PassphraseNeeded, Kind::WrongPassphrase,
                            Kind::NoKeychain,       Kind::Locked,           Kind::KeyGone,
                            Kind::WrongKey,         Kind::SessionGone,      Kind::Fault};
    for (const Kind kind : kinds)
        sentences.insert(KeyError{kind, {}}.sentence());
    QCOMPARE(sentences.size(), kinds.size());
}

QTEST_GUILESS_MAIN(ProfileKeyTest)
#include "tst_profilekey.moc"
