// SPDX-License-Identifier: MIT
#include "sandbox/people.h"

#include "sandbox/sandboxdata.h"

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

const QJsonArray &showcase()
{
    static const QJsonArray people = sandboxData(u"people"_s).value("showcase"_L1).toArray();
    return people;
}

const QList<NamePool> &namePools()
{
    static const QList<NamePool> pools = [] {
        QList<NamePool> read;
        const QJsonArray listed = sandboxData(u"people"_s).value("pools"_L1).toArray();
        for (const QJsonValue &pool : listed)
            read.append({.countryCode = pool["countryCode"_L1].toString(),
                         .countryName = pool["countryName"_L1].toString(),
                         .dialling = pool["dialling"_L1].toString(),
                         .weight = pool["weight"_L1].toInt(),
                         .first = strings(pool["first"_L1]),
                         .last = strings(pool["last"_L1]),
                         .romanFirst = strings(pool["romanFirst"_L1]),
                         .romanLast = strings(pool["romanLast"_L1]),
                         .cities = strings(pool["cities"_L1])});
        return read;
    }();
    return pools;
}

QString romanised(const QString &name)
{
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c == u'ł' || c == u'Ł')
            out += u'l';
        else if (c == u'đ' || c == u'Đ')
            out += u'd';
        else if (c == u'ø' || c == u'Ø')
            out += u'o';
        else if (c.unicode() < 128 && c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

} // namespace vivier::sandbox
