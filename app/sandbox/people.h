#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace vivier::sandbox {

/// A language's worth of names. `romanFirst` and `romanLast` go row by row with the others and make the email address.
struct NamePool
{
    const char16_t *countryCode;
    const char16_t *countryName;
    const char16_t *dialling; ///< "+33", or empty: national numbers
    int weight;
    QStringList first;
    QStringList last;
    QStringList romanFirst; ///< empty: made from `first` by dropping accents
    QStringList romanLast;
    QStringList cities;
};

const QList<NamePool> &namePools();

/// The people whom the first rows of the first job show: chosen by hand, for pictures and for trouble.
struct Showcase
{
    const char16_t *first;
    const char16_t *last;
    const char16_t *email;
    const char16_t *phone; ///< nullptr: none; so are the next ones
    const char16_t *subtitle;
    const char16_t *city;
    const char16_t *countryCode;
    const char16_t *countryName;
    const char16_t *tags; ///< comma-separated
    int stage;            ///< row in the job's stages
    int avatar;           ///< 0: the default picture
    bool resume;
    bool portfolio;
    bool archived;
    const char16_t *coverLetter;
};
std::span<const Showcase> showcase();

/// Lower-case ASCII for an email address: accents dropped, everything but letters and digits left out.
QString romanised(const QString &name);

} // namespace vivier::sandbox
