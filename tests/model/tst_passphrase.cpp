// SPDX-License-Identifier: MIT
#include "accounts/passphrase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier;

class PassphraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMeasured_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<PassphraseStrength>("least");
        QTest::addColumn<PassphraseStrength>("most");
        using S = PassphraseStrength;
        QTest::newRow("nothing") << QString() << S::TooShort << S::TooShort;
        QTest::newRow("seven") << u"x#9Kq!z"_s << S::TooShort << S::TooShort;
        QTest::newRow("a word of the list") << u"password1"_s << S::Weak << S::Weak;
        QTest::newRow("keys in a row") << u"qwertyuiop"_s << S::Weak << S::Weak;
        QTest::newRow("one letter, long") << QString(60, u'a') << S::Weak << S::Weak;
        QTest::newRow("four words") << u"copper lantern fugue otter"_s << S::Fair << S::Strong;
        QTest::newRow("chance") << u"v7$Lq0!mZ#x2Wd9@"_s << S::Good << S::Strong;
        QTest::newRow("another script") << u"быстрая синяя корова летит"_s << S::Good << S::Strong;
        QTest::newRow("very long") << u"copper lantern fugue otter "_s.repeated(500) << S::Fair << S::Strong;
    }
    void isMeasured()
    {
        QFETCH(QString, passphrase);
        QFETCH(PassphraseStrength, least);
        QFETCH(PassphraseStrength, most);
        const PassphraseStrength strength = strengthOf(passphrase);
        QVERIFY2(least <= strength && strength <= most, qPrintable(QString::number(static_cast<int>(strength))));
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "tst_passphrase.moc"
