// SPDX-License-Identifier: MIT
// Words that are asked of a thread of their own, and the recruiter's own words, which are in the profile.
#include "model/ownwords.h"
#include "model/preferences.h"
#include "model/spelling.h"
#include "support/awaited.h"
#include "support/storekey.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

class SpellingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Spelling> m_spelling;
    std::atomic_bool m_diskIsFull = false;

    void make(const QStringList &folders = {QStringLiteral(VIVIER_DICTIONARIES)})
    {
        m_spelling.reset();
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_preferences->setLanguage(u"en"_s);
        m_spelling = std::make_unique<Spelling>(m_preferences.get(), folders);
    }
    std::shared_ptr<Store> opened()
    {
        auto store = std::make_shared<Store>(m_folder->filePath(u"profile"_s),
                                             unlocked({.failWrite = [this] { return m_diskIsFull.load(); }}));
        if (!awaited(store->open()))
            qFatal("the profile did not open");
        return store;
    }
    OwnWords *own() { return m_spelling->ownWords(); }

private Q_SLOTS:
    void init()
    {
        m_diskIsFull = false;
        m_folder = std::make_unique<QTemporaryDir>();
        make();
    }
    void cleanup()
    {
        m_spelling.reset();
        m_preferences.reset();
        m_folder.reset();
    }

    void languagesAreNamedInThemselves()
    {
        QStringList all;
        for (const Spelling::Language &one : m_spelling->languages())
            all.append(one.code + u' ' + one.name);
        all.sort();
        QCOMPARE(all, QStringList({u"en_GB British English"_s, u"fr Français"_s, u"ru_RU Русский"_s,
                                   u"xx_broken xx_broken"_s}));
        QCOMPARE(m_spelling->nameOf(u"fr"_s), u"Français"_s);
        QCOMPARE(m_spelling->nameOf(u"eo"_s), u"eo"_s);
    }

    void twoOfOneNameAreToldApart()
    {
        QTemporaryDir folder;
        for (const QString &end : {u".aff"_s, u".dic"_s}) {
            QVERIFY(QFile::copy(QStringLiteral(VIVIER_DICTIONARIES) + u"/fr"_s + end, folder.filePath(u"fr"_s + end)));
            QVERIFY(
                QFile::copy(QStringLiteral(VIVIER_DICTIONARIES) + u"/fr"_s + end, folder.filePath(u"fr_FR"_s + end)));
        }
        make({folder.path()});
        QCOMPARE(m_spelling->nameOf(u"fr"_s), u"Français (fr)"_s);
        QCOMPARE(m_spelling->nameOf(u"fr_FR"_s), u"Français (fr_FR)"_s);
    }

    void isOnWhereThereIsADictionaryAndItIsWanted()
    {
        QVERIFY(m_spelling->isOn());
        QSignalSpy changed(m_spelling.get(), &Spelling::changed);
        m_preferences->setChecksSpelling(false);
        QVERIFY(!m_spelling->isOn());
        m_preferences->setChecksSpelling(false);
        QCOMPARE(changed.size(), 1);
        make(); // it is remembered
        QVERIFY(!m_spelling->isOn());
        m_preferences->setChecksSpelling(true);
        QVERIFY(m_spelling->isOn());
        make({u"/nonexistent"_s});
        QVERIFY(!m_spelling->isOn());
    }

    void answersLaterAndOnce()
    {
        QSignalSpy judged(m_spelling.get(), &Spelling::judged);
        QCOMPARE(m_spelling->isRight(u"en_GB"_s, u"hello"_s), std::optional<bool>());
        QCOMPARE(m_spelling->isRight(u"en_GB"_s, u"helo"_s), std::optional<bool>());
        QCOMPARE(m_spelling->isRight(u"fr"_s, u"hello"_s), std::optional<bool>());
        QTRY_COMPARE(judged.size(), 2); // each language
        QCOMPARE(m_spelling->isRight(u"en_GB"_s, u"hello"_s), std::optional(true));
        QCOMPARE(m_spelling->isRight(u"en_GB"_s, u"helo"_s), std::optional(false));
        QCOMPARE(m_spelling->isRight(u"fr"_s, u"hello"_s), std::optional(false));
        QCOMPARE(m_spelling->isRight(u"en_GB"_s, u"שלום"_s), std::optional<bool>());
        QTRY_COMPARE(judged.size(), 3);
        QCOMPARE(m_spelling->isRight(u"en_GB"_s, u"שלום"_s), std::optional(true));
    }

    /// Many at once are all answered, however they are divided.
    void manyWordsAreAllAnswered()
    {
        QStringList words;
        for (int i = 0; i < 6'000; ++i)
            words.append(i % 2 == 0 ? u"hello"_s : u"w"_s + QString(i % 40 + 1, u'x') + QString(i / 40 + 1, u'y'));
        for (const QString &word : std::as_const(words))
            m_spelling->isRight(u"en_GB"_s, word);
        QTRY_VERIFY(std::ranges::all_of(
            words, [this](const QString &word) { return m_spelling->isRight(u"en_GB"_s, word).has_value(); }));
        for (const QString &word : std::as_const(words))
            QCOMPARE(m_spelling->isRight(u"en_GB"_s, word), std::optional(word == u"hello"_s));
    }

    void languageAndSuggestions()
    {
        QCOMPARE(awaited(m_spelling->languageOf({u"Bonjour"_s, u"merci"_s, u"équipe"_s})), u"fr"_s);
        QCOMPARE(awaited(m_spelling->languageOf({u"hello"_s, u"merci"_s, u"team"_s})), u"en_GB"_s);
        QCOMPARE(awaited(m_spelling->languageOf({u"xyzzy"_s})), QString());
        QVERIFY(awaited(m_spelling->suggestions(u"en_GB"_s, u"teh"_s)).contains(u"the"_s));
        QVERIFY(awaited(m_spelling->suggestions(u"en_GB"_s, u"teh"_s)).size() <= Spelling::mostSuggestions);
    }

    void endsInTheMiddleOfIt()
    {
        for (int i = 0; i < 20; ++i) {
            make();
            m_spelling->isRight(u"en_GB"_s, u"hello"_s);
            m_spelling->languageOf({u"Bonjour"_s});
            m_spelling->suggestions(u"fr"_s, u"ceur"_s);
            if (i % 2 == 1)
                QCoreApplication::processEvents();
        }
    }

    void ownWordsAreRightInEveryLanguage()
    {
        auto store = opened();
        own()->setStore(store);
        QVERIFY(!own()->isReady());
        own()->add(u"early"_s);
        QCOMPARE(own()->words(), QStringList()); // they are not read yet
        QTRY_VERIFY(own()->isReady());
        QSignalSpy changed(m_spelling.get(), &Spelling::changed);
        own()->add(u"Kubernetes"_s);
        own()->add(u"kubernetes"_s); // the same
        own()->add(u" "_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(own()->words(), QStringList{u"Kubernetes"_s});
        for (const QString &language : {u"en_GB"_s, u"fr"_s, u"ru_RU"_s}) {
            for (const QString &word : {u"kubernetes"_s, u"KUBERNETES"_s, u"l’Kubernetes"_s, u"Kubernetes's"_s})
                QVERIFY2(m_spelling->isRight(language, word) == std::optional(true), qPrintable(word));
        }
        own()->remove({u"Kubernetes"_s});
        QCOMPARE(m_spelling->isRight(u"en_GB"_s, u"kubernetes"_s), std::optional<bool>());
        QTRY_COMPARE(m_spelling->isRight(u"en_GB"_s, u"kubernetes"_s), std::optional(false));
    }

    /// Sealed: they may be names.
    void ownWordsAreThereAfterARestart()
    {
        {
            auto store = opened();
            own()->setStore(store);
            QTRY_VERIFY(own()->isReady());
            for (const QString &word : {u"Zbigniewska"_s, u"Éole"_s, u"gone"_s})
                own()->add(word);
            own()->remove({u"gone"_s});
            own()->setStore(nullptr);
            QCOMPARE(own()->words(), QStringList()); // locked
            QVERIFY(!own()->contains(u"Éole"_s));
            store->drain();
        }
        for (const QString &name : QDir(m_folder->filePath(u"profile"_s)).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(u"profile/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Zbigniewska"), qPrintable(name));
        }
        make();
        own()->setStore(opened());
        QTRY_VERIFY(own()->isReady());
        QCOMPARE(own()->words(), QStringList({u"Zbigniewska"_s, u"Éole"_s}));
        QVERIFY(own()->contains(u"éole"_s));
        own()->remove(own()->words()); // none is kept as none
        own()->setStore(nullptr);
        make();
        own()->setStore(opened());
        QTRY_VERIFY(own()->isReady());
        QCOMPARE(own()->words(), QStringList());
    }

    void aFullDiskIsTold()
    {
        own()->setStore(opened());
        QTRY_VERIFY(own()->isReady());
        QSignalSpy failed(own(), &OwnWords::failed);
        m_diskIsFull = true;
        own()->add(u"Vivier"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(own()->contains(u"Vivier"_s)); // until the program ends
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
