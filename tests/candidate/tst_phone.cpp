// SPDX-License-Identifier: MIT
// Telephone numbers as recruiters type them, in every region that the library knows.

#include "candidate/phone.h"

#include <QRegularExpression>
#include <QtTest>

#include <phonenumbers/phonenumberutil.h>

using namespace vivier;
using namespace Qt::StringLiterals;

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

struct Example
{
    QString region;
    QString national;
    QString international;
    QString e164;
};

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

/// A landline and a mobile number of every region.
QList<Example> examples()
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    std::set<std::string> regions;
    library.GetSupportedRegions(&regions);
    QList<Example> out;
    for (const std::string &region : regions) {
        for (const auto type : {PhoneNumberUtil::FIXED_LINE, PhoneNumberUtil::MOBILE}) {
            PhoneNumber number;
            if (library.GetExampleNumberForType(region, type, &number))
                out += {QString::fromStdString(region), formatted(number, PhoneNumberUtil::NATIONAL),
                        formatted(number, PhoneNumberUtil::INTERNATIONAL), formatted(number, PhoneNumberUtil::E164)};
        }
    }
    return out;
}

} // namespace

class PhoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryRegion();
    void reads_data();
    void reads();
    void shapes_data();
    void shapes();
    void neverRefusesTheShape();
    void survivesAnything();
    void regions();
    void words();
    void everySpellingOfAnExtension();
};

void PhoneTest::readsEveryRegion()
{
    const QList<Example> all = examples();
    QVERIFY(all.size() > 450);
    for (const Example &each : all) {
        QString dotted = each.international;
        dotted.replace(u' ', u'.').replace(u'-', u'.');
        QString zeros = each.e164;
        zeros.replace(u'+', u"00"_s);
        const QString typed[] = {each.national, each.international, each.e164, dotted, u" tel:"_s + each.e164, zeros};
        for (const QString &text : typed) {
            const PhoneReading reading = readPhone(text, each.region);
            const QByteArray where = (each.region + u": "_s + text + u" gave "_s + reading.e164).toUtf8();
            QVERIFY2(reading.state == PhoneState::Valid, where.constData());
            QVERIFY2(reading.e164 == each.e164, where.constData());
        }
        QCOMPARE(toE164(each.international, QString()), std::optional(each.e164));
        QCOMPARE(phoneInternational(each.e164), each.international);
        QVERIFY(isE164(each.e164));
    }
}

void PhoneTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<PhoneState>("state");
    QTest::addColumn<QString>("e164");

    const auto row = [](const char *name, const QString &typed, const QString &region, PhoneState state,
                        const QString &e164) { QTest::newRow(name) << typed << region << state << e164; };
    row("spaces", u"06 12 34 56 78"_s, u"FR"_s, PhoneState::Valid, u"+33612345678"_s);
    row("dots", u"06.12.34.56.78"_s, u"fr"_s, PhoneState::Valid, u"+33612345678"_s);
    row("no-break spaces", u"06\u00A012\u202F34 56-78"_s, u"FR"_s, PhoneState::Valid, u"+33612345678"_s);
    row("trunk zero in brackets", u"+33 (0)6 12 34 56 78"_s, u"FR"_s, PhoneState::Valid, u"+33612345678"_s);
    row("the same, without a region", u"+33 (0)6 12 34 56 78"_s, QString(), PhoneState::Valid, u"+33612345678"_s);
    row("trunk zero, British", u"+44 (0) 20 7946 0018"_s, u"FR"_s, PhoneState::Valid, u"+442079460018"_s);
    row("00, from a country that dials it", u"00421 915 123 456"_s, u"FR"_s, PhoneState::Valid, u"+421915123456"_s);
    row("00, from one that does not", u"00 33 6 12 34 56 78"_s, u"US"_s, PhoneState::Valid, u"+33612345678"_s);
    row("00, without a region", u"0033612345678"_s, QString(), PhoneState::Valid, u"+33612345678"_s);
    row("a slash", u"030/1234567"_s, u"DE"_s, PhoneState::Valid, u"+49301234567"_s);
    row("an Italian zero stays", u"06 698 12345"_s, u"IT"_s, PhoneState::Valid, u"+390669812345"_s);
    row("code without +", u"33 6 12 34 56 78"_s, u"FR"_s, PhoneState::Valid, u"+33612345678"_s);
    row("a URI", u"tel:+33-6-12-34-56-78"_s, u"DE"_s, PhoneState::Valid, u"+33612345678"_s);
    row("wide and Arabic figures", u"０６ ١٢ 34 56 78"_s, u"FR"_s, PhoneState::Valid, u"+33612345678"_s);

    row("nothing", u"  "_s, u"FR"_s, PhoneState::Empty, QString());
    row("words", u"call me"_s, u"FR"_s, PhoneState::NotANumber, QString());
    row("letters for figures", u"1-800-FLOWERS"_s, u"US"_s, PhoneState::NotANumber, QString());
    row("a plus", u"+"_s, u"FR"_s, PhoneState::NotANumber, QString());
    row("an address", u"zoe@example.org"_s, u"FR"_s, PhoneState::NotANumber, QString());
    row("plus in the middle", u"06+12345678"_s, u"FR"_s, PhoneState::NotANumber, QString());
    row("extension", u"01 23 45 67 89 poste 12"_s, u"FR"_s, PhoneState::Extension, QString());
    row("extension, English", u"+1 212 555 0123 ext. 45"_s, u"US"_s, PhoneState::Extension, QString());
    row("extension, x", u"(212) 555-0123x45"_s, u"US"_s, PhoneState::Extension, QString());
    row("extension, #", u"0123456789#12"_s, u"FR"_s, PhoneState::Extension, QString());
    row("extension, URI", u"tel:+12125550123;ext=45"_s, u"US"_s, PhoneState::Extension, QString());
    row("no region", u"06 12 34 56 78"_s, QString(), PhoneState::CountryMissing, QString());
    row("too short", u"06 12"_s, u"FR"_s, PhoneState::TooShort, QString());
    row("too long", u"06 12 34 56 78 90 12"_s, u"FR"_s, PhoneState::TooLong, QString());
    row("two numbers", u"0612345678 / 0712345678"_s, u"FR"_s, PhoneState::TooLong, QString());
    row("area missing", u"555-0123"_s, u"US"_s, PhoneState::AreaMissing, QString());
    row("not given out", u"+44 5050 505050 "_s, u"GB"_s, PhoneState::Doubted, u"+445050505050"_s);
    row("not given out there", u"05 05 05 05 05 "_s, u"GB"_s, PhoneState::NotOfRegion, QString());
    row("French, read as American", u"06 11 22 33 44"_s, u"US"_s, PhoneState::NotOfRegion, QString());

    row("too short, but of the shape", u"+33 6 12"_s, u"FR"_s, PhoneState::TooShort, u"+33612"_s);
    row("too long, but of the shape", u"+33 6 12 34 56 78 90"_s, u"FR"_s, PhoneState::TooLong, u"+3361234567890"_s);
    row("unknown country, but of the shape", u"+999 123 456"_s, u"FR"_s, PhoneState::CountryUnknown, u"+999123456"_s);
    row("too long for any", u"+33 6123456789012345"_s, u"FR"_s, PhoneState::TooLong, QString());
    row("+0", u"+0612345678"_s, u"FR"_s, PhoneState::CountryUnknown, QString());
}

void PhoneTest::reads()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, region);
    QFETCH(const PhoneState, state);
    QFETCH(const QString, e164);
    const PhoneReading reading = readPhone(typed, region);
    QCOMPARE(int(reading.state), int(state));
    QCOMPARE(reading.e164, e164);
    QCOMPARE(toE164(typed, region), e164.isEmpty() ? std::nullopt : std::optional(e164));
    QCOMPARE(phoneSentence(reading, region).isEmpty(), state == PhoneState::Valid || state == PhoneState::Empty);
}

void PhoneTest::shapes_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
         {"+12", "+1", "+", "", "+0123", "33612345678", "+33612345678", "+123456789012345", "+1234567890123456",
          "+33 6", "+33612345678\n", " +33612345678", "+3361234567a", "++33612345678"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Arabic figures") << u"+٣٣٦١٢٣"_s;
}

void PhoneTest::shapes()
{
    QFETCH(const QString, text);
    static const QRegularExpression shape(u"\\A\\+[1-9][0-9]{1,14}\\z"_s);
    QCOMPARE(isE164(text), shape.match(text).hasMatch());
}

/// Generated: every number of the shape that InstaView takes can be sent, and without other figures than typed unless
/// it is a valid number written with its trunk zero.
void PhoneTest::neverRefusesTheShape()
{
    QRandomGenerator dice(20260504);
    for (int i = 0; i < 5000; ++i) {
        QString text = u"+"_s + QString::number(dice.bounded(1, 10));
        const int more = dice.bounded(1, 15);
        for (int j = 0; j < more; ++j)
            text += QString::number(dice.bounded(10));
        QVERIFY(isE164(text));
        const PhoneReading reading = readPhone(text, i % 2 ? u"FR"_s : QString());
        QVERIFY2(isE164(reading.e164), text.toUtf8().constData());
        if (reading.state != PhoneState::Valid && reading.state != PhoneState::Doubted)
            QCOMPARE(reading.e164, text);
        QString shown = phoneInternational(reading.e164);
        QCOMPARE(shown.remove(QRegularExpression(u"[^+0-9]"_s)), reading.e164);
    }
}

void PhoneTest::survivesAnything()
{
    QRandomGenerator dice(7);
    const QString alphabet = u"+0123456789 ().-/xX#,;ext tel:é\u00A0٣🙂~*"_s;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        const int length = dice.bounded(30);
        for (int j = 0; j < length; ++j)
            text += alphabet[dice.bounded(int(alphabet.size()))];
        const PhoneReading reading = readPhone(text, i % 3 ? u"DE"_s : u"nowhere"_s);
        QVERIFY2(reading.e164.isEmpty() || isE164(reading.e164), text.toUtf8().constData());
        const bool sendable = reading.state == PhoneState::Valid || reading.state == PhoneState::Doubted;
        QVERIFY2(!sendable || !reading.e164.isEmpty(), text.toUtf8().constData());
    }
}

void PhoneTest::regions()
{
    const QLocale french(QLocale::French, QLocale::France);
    const QStringList all = phoneRegions(french);
    QVERIFY(all.size() > 200);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    QCOMPARE(phoneRegionName(u"DE"_s, french), u"Allemagne"_s);
    QCOMPARE(phoneRegionName(u"DE"_s, QLocale(QLocale::English)), u"Germany"_s);
    QVERIFY(all.indexOf(u"DE"_s) < all.indexOf(u"FR"_s)); // Allemagne, France
    QVERIFY(all.indexOf(u"EG"_s) < all.indexOf(u"FR"_s)); // Égypte stands with the E
    for (const QString &region : all) {
        QVERIFY2(phoneDiallingCode(region) > 0, qPrintable(region));
        QVERIFY2(!phoneRegionName(region, french).isEmpty(), qPrintable(region));
    }
    QCOMPARE(phoneDiallingCode(u"FR"_s), 33);
    QCOMPARE(phoneDiallingCode(u"XX"_s), 0);
    QCOMPARE(defaultPhoneRegion(french), u"FR"_s);
    QCOMPARE(defaultPhoneRegion(QLocale(QLocale::Slovak)), u"SK"_s);
    QCOMPARE(defaultPhoneRegion(QLocale::c()), QString());
}

/// A number that can be sent all the same says so.
void PhoneTest::words()
{
    const PhoneReading doubted = readPhone(u"+33612"_s, u"FR"_s);
    QVERIFY(phoneSentence(doubted, u"FR"_s).contains(u"can be sent"));
    const PhoneReading refused = readPhone(u"0612"_s, u"FR"_s);
    QVERIFY(!phoneSentence(refused, u"FR"_s).contains(u"can be sent"));
    QVERIFY(phoneSentence(readPhone(u"06 11 22 33 44"_s, u"US"_s), u"US"_s, QLocale(QLocale::English))
                .startsWith(u"United States has no such number."));
    QVERIFY(phoneSentence(readPhone(u"hello"_s, {}), u"FR"_s, QLocale(QLocale::English)).contains(u"France"));
    QCOMPARE(phoneInternational(u"+33612345678"_s), u"+33 6 12 34 56 78"_s);
    QCOMPARE(phoneInternational(u"06 12"_s), u"06 12"_s);
}

/// 5 numbers by 38 spellings; and what only looks like one.
void PhoneTest::everySpellingOfAnExtension()
{
    const QString numbers[] = {u"+1-608-271-9000"_s, u"(608) 271-9000"_s, u"+33 1 23 45 67 89"_s, u"01.23.45.67.89"_s,
                               u"tel:+49-30-1234567"_s};
    const QString spellings[] = {u"-x11"_s,
                                 u"x11"_s,
                                 u" x 11"_s,
                                 u" X11"_s,
                                 u"#11"_s,
                                 u" #11"_s,
                                 u" ext. 5555"_s,
                                 u" ext 5555"_s,
                                 u" EXT5555"_s,
                                 u" extn. 5555"_s,
                                 u" extension 55"_s,
                                 u", ext. 5555"_s,
                                 u" (ext. 5555)"_s,
                                 u" - ext 5555"_s,
                                 u" ext: 5555"_s,
                                 u" ext=5555"_s,
                                 u";ext=5555"_s,
                                 u" poste 12"_s,
                                 u" (poste 12)"_s,
                                 u", poste 12"_s,
                                 u" Poste: 12"_s,
                                 u" post 12"_s,
                                 u" int. 12"_s,
                                 u" interno 12"_s,
                                 u" anexo 12"_s,
                                 u" ramal 12"_s,
                                 u" DW 12"_s,
                                 u" Durchwahl 12"_s,
                                 u" Nebenstelle 12"_s,
                                 u" toestel 12"_s,
                                 u" wew. 12"_s,
                                 u" доб. 12"_s,
                                 u" внутр. 12"_s,
                                 u",,11"_s,
                                 u";11"_s,
                                 u",11"_s,
                                 u"ｘ11"_s,
                                 u" 内线 11"_s};
    for (const QString &number : numbers) {
        for (const QString &spelling : spellings) {
            const PhoneReading reading = readPhone(number + spelling, u"FR"_s);
            QVERIFY2(reading.state == PhoneState::Extension, (number + spelling).toUtf8().constData());
            QVERIFY(phoneSentence(reading, u"FR"_s).contains(u"extension"));
        }
        QVERIFY(!holdsExtension(number));
    }
    for (const QString &other : {u"089/12345-11"_s, u"0612345678 / 0712345678"_s, u"0612345678, 0712345678"_s,
                                 u"1-800-FLOWERS"_s, u"06 12 34 56 78"_s, u"+33 (0)6 12 34 56 78"_s, u"x11"_s})
        QVERIFY2(!holdsExtension(other), other.toUtf8().constData());
}

QTEST_GUILESS_MAIN(PhoneTest)
#include "tst_phone.moc"
