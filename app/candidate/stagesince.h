// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace vivier {

/// Since when a candidate stands in its stage (or status, for an ATS without stages), and on whose word.
struct StageSince
{
    enum class Word {
        None, ///< nobody knows
        Seen, ///< it was seen there from this computer: it may have come earlier
        Sent, ///< it was sent there from this computer
        Ats,  ///< the ATS tells of the move
    };
    QDateTime at; ///< UTC; invalid: nobody knows
    Word word = Word::None;

    bool isKnown() const { return word != Word::None && at.isValid(); }

    friend bool operator==(const StageSince &, const StageSince &) = default;
};

/// A move as the ATS keeps it. Stages: their ids; 0: none, or one that was deleted since.
struct StageMove
{
    QString candidate; ///< its reference
    QString job;       ///< where it led; "": not told
    qint64 from = 0;
    qint64 to = 0;
    QDateTime at; ///< UTC

    friend bool operator==(const StageMove &, const StageMove &) = default;
};

} // namespace vivier
