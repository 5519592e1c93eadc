// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace vivier::sandbox {

/// A language's worth of names. `romanFirst` and `romanLast` go row by row with the others and make the email address.
struct NamePool
{
    QString countryCode;
    QString countryName;
    QString dialling; ///< "+33", or empty: national numbers
    int weight = 0;
    QStringList first;
    QStringList last;
    QStringList romanFirst; ///< empty: made from `first` by dropping accents
    QStringList romanLast;
    QStringList cities;
};

const QList<NamePool> &namePools();

/// The people whom the first rows of the first job show, as objects: chosen by hand, for pictures and for trouble.
/// `stage` is a row in the job's stages; what a person lacks is not there.
const QJsonArray &showcase();

/// Lower-case ASCII for an email address: accents dropped, everything but letters and digits left out.
QString romanised(const QString &name);

} // namespace vivier::sandbox
