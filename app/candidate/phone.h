// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace vivier {

/// Telephone numbers, by libphonenumber. Its tables are loaded at the first call of any of these but isE164() and
/// holdsExtension(), which takes some milliseconds, and never before. Pure functions; any thread.
///
/// InstaView takes `^\+[1-9]\d{1,14}$` (instaview/README.md 8.3). Countries open new ranges before a table knows
/// them, so a number of that shape is doubted at most, never refused.

/// What to think of a typed number.
enum class PhoneState {
    Empty,
    Valid,
    Doubted,        ///< the length fits, but the country is not known to give out such numbers
    NotOfRegion,    ///< so too, and that country is only a guess: it was typed without one
    TooShort,       ///< for its country
    TooLong,        ///< for its country
    AreaMissing,    ///< dialled so only within its area
    CountryMissing, ///< a national number, and no region to read it in
    CountryUnknown, ///< no country has this dialling code
    Extension,      ///< holds an extension, which E.164 cannot
    NotANumber      ///< letters, or no figures
};

struct PhoneReading
{
    PhoneState state = PhoneState::Empty;
    QString e164; ///< what would be sent; "" when nothing can be
};

/// Reads what was typed: national in `region` or international ("+" or "00"), with spaces, dots, dashes, slashes,
/// brackets, a trunk "(0)"; unpackedPhone() takes a "tel:" off. `region`: ISO 3166-1 alpha-2, "" for none. Has an E.164
/// form whenever the number is Valid or Doubted, or is typed with "+" and has InstaView's shape.
PhoneReading readPhone(const QString &typed, const QString &region);

/// Whether an extension is written behind the number, in any of the usual ways: "ext. 11", "x11", "#11", "poste 12",
/// ";ext=", ",,11".
bool holdsExtension(const QString &typed);

std::optional<QString> toE164(const QString &typed, const QString &region);

/// What is wrong and what to do, in the recruiter's words; "" for Empty and Valid.
QString phoneSentence(const PhoneReading &reading, const QString &region, const QLocale &locale = QLocale());

/// "+33612345678" → "+33 6 12 34 56 78"; other text unchanged.
QString phoneInternational(const QString &e164);

/// The ways to dial a number.
struct DialledPhone
{
    QString e164;     ///< "+33612345678"
    QString national; ///< the figures within its own country, "0612345678"; "" when it has none
};

/// Of "+" and figures, a trunk zero among them or not: "+330612345678". Nothing: no country's. Cheaper than
/// readPhone(), which says how good the number is: for each of a hundred thousand candidates.
std::optional<DialledPhone> dialledPhone(const QString &digits);

/// InstaView's shape, to the letter: ASCII figures, 2 to 15 of them.
bool isE164(const QString &text);

/// ISO codes of the regions that numbers can be read in, in the order of their names in the locale's language.
QStringList phoneRegions(const QLocale &locale = QLocale());
QString phoneRegionName(const QString &region, const QLocale &locale = QLocale()); ///< "Allemagne", in French
int phoneDiallingCode(const QString &region);                                      ///< 49; 0 for an unknown one

/// The region of the locale's territory; "" when it has none, or one without telephone numbers.
QString defaultPhoneRegion(const QLocale &locale);

} // namespace vivier
