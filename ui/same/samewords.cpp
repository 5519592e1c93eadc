// SPDX-License-Identifier: MIT
#include "same/samewords.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate.
struct SameWords
{
    Q_DECLARE_TR_FUNCTIONS(SameWords)
};

} // namespace

QString likelihoodWords(SameReasons reasons)
{
    return isVeryLikely(reasons) ? SameWords::tr("Very likely:") : SameWords::tr("Maybe:");
}

QList<ReasonWords> reasonWords(SameReasons reasons)
{
    QList<ReasonWords> words;
    if (reasons.testFlag(SameReason::Email))
        words.append({SameWords::tr("same email"), u"mail"_s});
    if (reasons.testFlag(SameReason::Phone))
        words.append({SameWords::tr("same phone"), u"phone"_s});
    if (reasons.testFlag(SameReason::Profile))
        words.append({SameWords::tr("same profile page"), u"link"_s});
    if (reasons.testFlag(SameReason::Name))
        words.append({SameWords::tr("same name in the same job"), u"user"_s});
    return words;
}

} // namespace vivier
