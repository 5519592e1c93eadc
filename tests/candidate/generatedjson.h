// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/jsontree.h"

#include <QRandomGenerator>

namespace vivier::test {

/// JSON as nobody would spell it but somebody may: all escapes, odd numbers, white space if `spaced`. Few keys, so that
/// three random objects often meet; a key comes once in an object unless `repeats`.
struct GeneratedJson
{
    QRandomGenerator &random;
    bool spaced = false;
    bool repeats = false;
    bool halves = false; ///< also half surrogate pairs, in texts and in keys

    QByteArray pick(const QList<QByteArray> &from) { return from.at(random.bounded(static_cast<int>(from.size()))); }
    QByteArray gap() { return spaced ? pick({"", "", " ", "\n", "\t", " \r\n "}) : QByteArray(); }

    QByteArray scalar()
    {
        static const QList<QByteArray> tokens{
            "null",  "true",          "false",         "0",        "-0",       "-0.0",
            "1.10",  "1e2",           "1E+2",          "100",      "0.1e-7",   "12345678901234567890",
            "1e300", "-17.000",       "\"\"",          "\"a\"",    "\"b\"",    "\"\\u00e9\"",
            "\"é\"", "\"\\/\\b\\n\"", "\"/\"",         "\"\\\\\"", "\"\\\"\"", "\"\\ud83d\\ude00\"",
            "\"😀\"", "\"\\u0000 x\"", "\"12345.678\"", "\"日本\"", "9",        "99999999999999999999.5"};
        if (halves && random.bounded(4) == 0)
            return half();
        return pick(tokens);
    }

    QByteArray half() { return pick({R"("A\ud83d")", R"("\udc00")", R"("\udc00\ud83d")", R"("\ud83d\ud83d\ude00é")"}); }

    QByteArray key()
    {
        if (halves && random.bounded(8) == 0)
            return half();
        return pick({"\"a\"", "\"b\"", "\"c\"", "\"d\"", "\"\"", "\"\\u00e9\"", "\"x\\ny\"", "\"source\""});
    }

    QByteArray value(int levels)
    {
        const quint32 dice = random.bounded(10U);
        if (levels <= 0 || dice < 6)
            return scalar();
        return dice < 9 ? object(levels - 1) : list(levels - 1);
    }

    QByteArray list(int levels)
    {
        QByteArrayList items;
        for (quint32 left = random.bounded(4U); left > 0; --left)
            items.append(gap() + value(levels) + gap());
        return '[' + (items.isEmpty() ? gap() : items.join(',')) + ']';
    }

    QByteArray object(int levels)
    {
        QByteArrayList members;
        QByteArrayList keys;
        for (quint32 left = random.bounded(6U); left > 0; --left) {
            const QByteArray name = key();
            if (keys.contains(name) && !repeats)
                continue;
            keys.append(name);
            members.append(gap() + name + gap() + ':' + gap() + value(levels) + gap());
        }
        return '{' + (members.isEmpty() ? gap() : members.join(',')) + '}';
    }
};

/// The seed of a run of generated cases, printed; VIVIER_SEED repeats one.
inline quint32 announcedSeed()
{
    bool given = false;
    quint32 seed = qEnvironmentVariable("VIVIER_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::system()->generate();
    qInfo("VIVIER_SEED=%u", seed);
    return seed;
}

} // namespace vivier::test
