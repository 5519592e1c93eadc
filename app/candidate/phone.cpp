// SPDX-License-Identifier: MIT
#include "candidate/phone.h"

#include "candidate/pasted.h"

#include <QCollator>
#include <QCoreApplication>
#include <QRegularExpression>

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumberutil.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace vivier {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

struct Phone
{
    Q_DECLARE_TR_FUNCTIONS(Phone)
};

/// The library's own logger writes to the standard output, where vivier-cli writes its answers.
class SilentLogger : public i18n::phonenumbers::Logger
{
    void WriteMessage(const std::string &) override {}
};

const PhoneNumberUtil &library()
{
    static const PhoneNumberUtil &instance = [] {
        PhoneNumberUtil *made = PhoneNumberUtil::GetInstance();
        static SilentLogger silent;
        made->SetLogger(&silent);
        return std::cref(*made);
    }();
    return instance;
}

/// "ZZ": the library's word for no region.
std::string regionOf(const QString &region)
{
    return region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
}

PhoneState stateOf(PhoneNumberUtil::ErrorType error, bool international)
{
    switch (error) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        return PhoneState::Valid;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return international ? PhoneState::CountryUnknown : PhoneState::CountryMissing;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return PhoneState::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return PhoneState::TooLong;
    case PhoneNumberUtil::NOT_A_NUMBER:
        break;
    }
    return PhoneState::NotANumber;
}

PhoneState stateOf(const PhoneNumber &number)
{
    if (library().IsValidNumber(number))
        return PhoneState::Valid;
    switch (library().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::TOO_SHORT:
        return PhoneState::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return PhoneState::TooLong;
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return PhoneState::AreaMissing;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return PhoneState::CountryUnknown;
    case PhoneNumberUtil::IS_POSSIBLE:
    case PhoneNumberUtil::INVALID_LENGTH:
        break;
    }
    return PhoneState::Doubted;
}

PhoneReading read(const QString &text, const QString &region)
{
    PhoneNumber number;
    const bool international = text.startsWith(u'+');
    const auto error = library().Parse(text.toStdString(), regionOf(region), &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return {stateOf(error, international), {}};
    std::string e164;
    library().Format(number, PhoneNumberUtil::E164, &e164);
    return {stateOf(number), QString::fromStdString(e164)};
}

/// Figures of any script become ASCII ones, signs between them go, "+" in front stays. Nothing: holds something else.
std::optional<QString> figures(const QString &text)
{
    constexpr QStringView signs = u".-‐‑‒–—/()[]·";
    QString out;
    for (const QChar character : text) {
        if (character.isDigit())
            out += QString::number(character.digitValue());
        else if ((character == u'+' || character == QChar(0xFF0B)) && out.isEmpty())
            out += u'+';
        else if (!character.isSpace() && !signs.contains(character) && character.category() != QChar::Other_Format)
            return std::nullopt;
    }
    return out;
}

} // namespace

bool holdsExtension(const QString &typed)
{
    // Figures, a word or sign for an extension among punctuation, then few figures and nothing more.
    static const QRegularExpression extension(u"\\d[\\s.,;:/()\\[\\]·–—-]*"
                                              u"(?:(?:ext|post|nebenst|nst|durchw|dw|app|klappe|kl|intern|int|anexo|"
                                              u"ramal|toestel|tst|wew|dahili|anknytn|linka|"
                                              u"доб|внутр|вн)\\p{L}*|x|#|poste|p|内线|內線|分机|分機|内線)"
                                              u"[\\s.:=#-]*\\d[\\d\\s.-]{0,9}\\W*$"_s,
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression pause(
        u"\\d\\s*(?:,{2,}|;|,(?=\\d{1,5}\\D*$))\\s*\\d{1,7}\\D*$"_s); // as phones dial it
    const QString text = unpackedPhone(typed).normalized(QString::NormalizationForm_KC);
    return extension.match(text).hasMatch() || pause.match(text).hasMatch();
}

PhoneReading readPhone(const QString &typed, const QString &region)
{
    const QString text = unpackedPhone(typed);
    if (text.isEmpty())
        return {PhoneState::Empty, {}};
    if (holdsExtension(text))
        return {PhoneState::Extension, {}};
    const auto plain = figures(text);
    if (!plain || plain->isEmpty() || *plain == u"+")
        return {PhoneState::NotANumber, {}};

    PhoneReading reading = read(*plain, region);
    if (reading.state == PhoneState::Doubted && !plain->startsWith(u'+'))
        reading = {PhoneState::NotOfRegion, {}};
    if (reading.state != PhoneState::Valid && plain->startsWith("00"_L1)) { // not every country dials 00 for abroad
        const PhoneReading abroad = read(u'+' + plain->mid(2), {});
        if (abroad.state == PhoneState::Valid || reading.e164.isEmpty())
            reading = abroad;
    }
    const bool usable = reading.state == PhoneState::Valid || reading.state == PhoneState::Doubted;
    if (!usable || !isE164(reading.e164))
        reading.e164 = isE164(*plain) ? *plain : QString();
    return reading;
}

std::optional<QString> toE164(const QString &typed, const QString &region)
{
    const QString e164 = readPhone(typed, region).e164;
    return e164.isEmpty() ? std::nullopt : std::optional(e164);
}

QString phoneSentence(const PhoneReading &reading, const QString &region, const QLocale &locale)
{
    const QString country = phoneRegionName(region, locale);
    switch (reading.state) {
    case PhoneState::Empty:
    case PhoneState::Valid:
        return {};
    case PhoneState::Doubted:
        return Phone::tr("This number does not seem to exist in its country. Check it; it can be sent as it is.");
    case PhoneState::NotOfRegion:
        return Phone::tr("%1 has no such number. If it is from another country, start it with + and that country's "
                         "code, such as +33.")
            .arg(country);
    case PhoneState::TooShort:
        return reading.e164.isEmpty()
                   ? Phone::tr("This number has too few digits. Add the missing ones.")
                   : Phone::tr("This number has too few digits for its country. Check it; it can be sent as it is.");
    case PhoneState::TooLong:
        return reading.e164.isEmpty()
                   ? Phone::tr("This number has too many digits. One number only, without an extension.")
                   : Phone::tr("This number has too many digits for its country. Check it; it can be sent as it is.");
    case PhoneState::AreaMissing:
        return Phone::tr("This number works only within its area. Put the area code in front.");
    case PhoneState::CountryMissing:
        return Phone::tr("Which country is this number from? Start it with + and the country code, such as +33.");
    case PhoneState::CountryUnknown:
        return reading.e164.isEmpty()
                   ? Phone::tr("No country has this code. Check the digits after the +.")
                   : Phone::tr("No country has this code. Check the digits after the +; it can be sent as it is.");
    case PhoneState::Extension:
        return Phone::tr("An extension cannot be sent with a number. Remove it.");
    case PhoneState::NotANumber:
        break;
    }
    return country.isEmpty()
               ? Phone::tr("This is not a telephone number. It can contain digits, spaces and a + in front.")
               : Phone::tr("This is not a telephone number. Write it as in %1, or with + and a country code.")
                     .arg(country);
}

QString phoneInternational(const QString &e164)
{
    PhoneNumber number;
    if (!isE164(e164) || library().Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string pretty;
    library().Format(number, PhoneNumberUtil::INTERNATIONAL, &pretty);
    const QString out = QString::fromStdString(pretty);
    return figures(out) == e164 ? out : e164; // never other figures than those that are sent
}

std::optional<DialledPhone> dialledPhone(const QString &digits)
{
    PhoneNumber number;
    if (!digits.startsWith(u'+') ||
        library().Parse(digits.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    std::string e164;
    std::string national;
    library().Format(number, PhoneNumberUtil::E164, &e164);
    library().Format(number, PhoneNumberUtil::NATIONAL, &national);
    return DialledPhone{QString::fromStdString(e164), figures(QString::fromStdString(national)).value_or(QString())};
}

bool isE164(const QString &text)
{
    const auto isFigure = [](QChar character) { return character >= u'0' && character <= u'9'; };
    return text.size() >= 3 && text.size() <= 16 && text[0] == u'+' && text[1] != u'0' &&
           std::all_of(text.begin() + 1, text.end(), isFigure);
}

QStringList phoneRegions(const QLocale &locale)
{
    std::set<std::string> codes;
    library().GetSupportedRegions(&codes);
    QList<std::pair<QString, QString>> named;
    for (const std::string &code : codes) {
        const QString region = QString::fromStdString(code);
        named += {phoneRegionName(region, locale), region};
    }
    QCollator collator(locale);
    std::sort(named.begin(), named.end(), [&collator](const auto &a, const auto &b) {
        const int order = collator.compare(a.first, b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    QStringList out;
    for (const auto &each : std::as_const(named))
        out += each.second;
    return out;
}

QString phoneRegionName(const QString &region, const QLocale &locale)
{
    if (region.isEmpty())
        return {};
    // QLocale knows a territory's name in English and in its own language only.
    std::array<UChar, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray territory = "und_" + region.toUpper().toLatin1();
    const int32_t length = uloc_getDisplayCountry(territory.constData(), locale.bcp47Name().toLatin1().constData(),
                                                  name.data(), int32_t(name.size()), &status);
    if (U_FAILURE(status) || length <= 0)
        return region.toUpper();
    return QString::fromUtf16(name.data(), length);
}

int phoneDiallingCode(const QString &region)
{
    return region.isEmpty() ? 0 : library().GetCountryCodeForRegion(regionOf(region));
}

QString defaultPhoneRegion(const QLocale &locale)
{
    const QString region = QLocale::territoryToCode(locale.territory());
    return phoneDiallingCode(region) > 0 ? region : QString();
}

} // namespace vivier
