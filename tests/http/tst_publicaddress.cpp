// SPDX-License-Identifier: MIT
// Where a stranger may be asked: no address of this computer, of a network of one's own or of none at all, however it
// is spelled.

#include "http/publicaddress.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class TestPublicAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPublic");
        const auto rows = [](bool isPublic, const QStringList &addresses) {
            for (const QString &address : addresses)
                QTest::newRow(qPrintable(address)) << address << isPublic;
        };
        rows(true, {u"1.1.1.1"_s,
                    u"8.8.8.8"_s,
                    u"9.255.255.255"_s,
                    u"11.0.0.0"_s,
                    u"100.63.255.255"_s,
                    u"100.128.0.0"_s,
                    u"126.255.255.255"_s,
                    u"128.0.0.1"_s,
                    u"169.253.255.255"_s,
                    u"169.255.0.0"_s,
                    u"172.15.255.255"_s,
                    u"172.32.0.0"_s,
                    u"192.167.255.255"_s,
                    u"192.169.0.0"_s,
                    u"198.17.255.255"_s,
                    u"198.20.0.0"_s,
                    u"223.255.255.255"_s,
                    u"2606:4700:4700::1111"_s,
                    u"2a00:1450:4007::200e"_s,
                    u"::ffff:8.8.8.8"_s,
                    u"64:ff9b::808:808"_s,
                    u"2002:808:808::1"_s});
        rows(false, {u"0.0.0.0"_s,        u"0.255.255.255"_s,   u"10.0.0.0"_s,        u"10.255.255.255"_s,
                     u"100.64.0.0"_s,     u"100.127.255.255"_s, u"127.0.0.1"_s,       u"127.255.255.255"_s,
                     u"169.254.0.0"_s,    u"169.254.169.254"_s, u"169.254.255.255"_s, u"172.16.0.0"_s,
                     u"172.31.255.255"_s, u"192.0.0.8"_s,       u"192.0.2.1"_s,       u"192.88.99.1"_s,
                     u"192.168.0.0"_s,    u"192.168.255.255"_s, u"198.18.0.0"_s,      u"198.19.255.255"_s,
                     u"198.51.100.7"_s,   u"203.0.113.7"_s,     u"224.0.0.1"_s,       u"239.255.255.250"_s,
                     u"240.0.0.1"_s,      u"255.255.255.255"_s});
        rows(false, {u"::"_s,
                     u"::1"_s,
                     u"::127.0.0.1"_s,
                     u"::ffff:127.0.0.1"_s,
                     u"::ffff:10.1.2.3"_s,
                     u"::ffff:169.254.169.254"_s,
                     u"64:ff9b::7f00:1"_s,
                     u"64:ff9b::a00:1"_s,
                     u"64:ff9b:1::808:808"_s,
                     u"2002:7f00:1::"_s,
                     u"2002:c0a8:101::1"_s,
                     u"2001::1"_s,
                     u"2001:0:808:808::1"_s,
                     u"2001:db8::1"_s,
                     u"3fff::1"_s,
                     u"fc00::1"_s,
                     u"fd12:3456::1"_s,
                     u"fe80::1"_s,
                     u"febf::1"_s,
                     u"fec0::1"_s,
                     u"ff02::1"_s,
                     u"ff0e::1"_s,
                     u"100::1"_s,
                     u"4000::1"_s});
    }
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, isPublic);
        const QHostAddress read(address);
        QVERIFY(!read.isNull());
        QCOMPARE(isPublicAddress(read), isPublic);
    }

    void noAddressIsNotPublic() { QVERIFY(!isPublicAddress(QHostAddress())); }

    void spellings_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("address"); // "": it is a name
        const auto row = [](const QString &host, const QString &address) {
            QTest::newRow(qPrintable(host)) << host << address;
        };
        const QString loopback = u"127.0.0.1"_s;
        for (const QString &host : {u"127.0.0.1"_s, u"127.1"_s, u"127.0.1"_s, u"2130706433"_s, u"0x7f000001"_s,
                                    u"0X7F.0.0.1"_s, u"0177.0.0.1"_s, u"017700000001"_s, u"0x7f.1"_s, u"127.0.0.1."_s,
                                    u"127.0.0.0x1"_s, u"１２７.０.０.１"_s, u"127。0。0。1"_s, u"0x7f.0.0.01"_s})
            row(host, loopback);
        row(u"169.254.43518"_s, u"169.254.169.254"_s);
        row(u"0xa9fea9fe"_s, u"169.254.169.254"_s);
        row(u"8.8.8.8"_s, u"8.8.8.8"_s);
        row(u"[::1]"_s, u"::1"_s);
        row(u"::ffff:127.0.0.1"_s, u"::ffff:127.0.0.1"_s);
        row(u"256.1.1.1"_s, u"0.0.0.0"_s); // spells nothing, and is no name
        row(u"1.2.3.65536"_s, u"0.0.0.0"_s);
        row(u"99999999999999999999"_s, u"0.0.0.0"_s);
        row(u"cv.example"_s, {});
        row(u"1.2.3.4.5"_s, {});
        row(u"1.2.3.x"_s, {});
        row(u"face.b00c"_s, {});
        row(u"0xzz"_s, {});
        row(QString(), {});
    }
    void spellings()
    {
        QFETCH(QString, host);
        QFETCH(QString, address);
        const auto spelled = spelledAddress(host);
        QCOMPARE(spelled.has_value(), !address.isEmpty());
        if (spelled)
            QCOMPARE(*spelled, QHostAddress(address));
    }

    /// Each way to write one address leads to one answer.
    void everySpellingOfAnAddressIsTheSame()
    {
        QRandomGenerator dice(15);
        for (int i = 0; i < 2'000; ++i) {
            const quint32 address = dice.generate();
            const quint32 a = address >> 24;
            const quint32 rest = address & 0xffffff;
            const QStringList spellings{QHostAddress(address).toString(), QString::number(address),
                                        u"0x%1"_s.arg(address, 0, 16),    u"0%1"_s.arg(address, 0, 8),
                                        u"%1.%2"_s.arg(a).arg(rest),      u"0x%1.0%2"_s.arg(a, 0, 16).arg(rest, 0, 8)};
            for (const QString &spelling : spellings) {
                QCOMPARE(spelledAddress(spelling).value_or(QHostAddress()), QHostAddress(address));
                QCOMPARE(isLocalName(spelling), !isPublicAddress(QHostAddress(address)));
            }
        }
    }

    void localNames_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isLocal");
        for (const QString &host : {u"localhost"_s, u"LOCALHOST"_s, u"localhost."_s, u"a.localhost"_s, u"printer"_s,
                                    u"nas.local"_s, u"metadata.google.internal"_s, u"box.home.arpa"_s, u"router.lan"_s,
                                    u"localhost.localdomain"_s, u"10.0.0.1"_s, u"0x7f.1"_s, u"::1"_s, u""_s})
            QTest::newRow(qPrintable(host)) << host << true;
        for (const QString &host : {u"cv.example"_s, u"www.dropbox.com"_s, u"local.example.com"_s, u"8.8.8.8"_s,
                                    u"mylocalhost.com"_s, u"xn--la-bja.fr"_s})
            QTest::newRow(qPrintable(host)) << host << false;
    }
    void localNames()
    {
        QFETCH(QString, host);
        QFETCH(bool, isLocal);
        QCOMPARE(isLocalName(host), isLocal);
    }
};

QTEST_APPLESS_MAIN(TestPublicAddress)
#include "tst_publicaddress.moc"
