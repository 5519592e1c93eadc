// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace vivier {

/// One line of a vCard, folded lines together: "item1.EMAIL;TYPE=home,pref:zoe@example.com".
struct VCardProperty
{
    QString name;                                  ///< upper case, without its group
    QList<std::pair<QString, QString>> parameters; ///< names in upper case; of 2.1 a bare "HOME" is TYPE=HOME
    QString value; ///< quoted-printable of 2.1 and 3 decoded by its CHARSET; still escaped, see below
    int line = 0;  ///< of the file, from 1

    QString parameter(QLatin1StringView name) const; ///< the first one; "" when there is none
    bool isPreferred() const;                        ///< TYPE=pref, or PREF=1
};

/// All lines of a file that have the form of a property; 2.1, 3.0 and 4.0.
QList<VCardProperty> readVCardProperties(const QString &text);

/// "a\, b\nc" as it is meant.
QString unescapedVCardText(const QString &value);
/// The parts between separators that are not escaped, as they are meant.
QStringList vCardParts(const QString &value, QChar separator);

} // namespace vivier
