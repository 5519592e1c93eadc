// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/sameperson.h"

#include <QList>
#include <QString>

namespace vivier {

/// "Very likely:" or "Maybe:".
QString likelihoodWords(SameReasons reasons);

/// One reason as a chip says it, with an icon of resources/icons.
struct ReasonWords
{
    QString text;
    QString icon;
};
QList<ReasonWords> reasonWords(SameReasons reasons);

} // namespace vivier
