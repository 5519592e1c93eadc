// SPDX-License-Identifier: MIT
#include "candidate/labelled.h"

#include <QCoreApplication>

namespace vivier {

namespace {

/// Carries the context for lupdate.
struct LabelText
{
    Q_DECLARE_TR_FUNCTIONS(LabelText)
};

} // namespace

QString labelled(const QString &label, const QString &value)
{
    //: A label and what stands behind it; not for sentences.
    return LabelText::tr("%1: %2", "a label and its value").arg(label, value);
}

} // namespace vivier
