// SPDX-License-Identifier: MIT
#include "history/fieldresultlook.h"

namespace vivier {

using namespace Qt::StringLiterals;

FieldResultLook lookOf(FieldResult verdict)
{
    switch (verdict) {
    case FieldResult::Confirmed:
        return {u"check"_s, ColorRole::Soft};
    case FieldResult::NotReturned:
        return {u"eye-off"_s, ColorRole::Soft};
    case FieldResult::NotYet:
        return {u"clock"_s, ColorRole::Draft};
    case FieldResult::Changed:
    case FieldResult::Unsent:
    case FieldResult::StillOld:
        return {u"triangle-alert"_s, ColorRole::Draft};
    case FieldResult::Kept:
        break;
    }
    return {u"circle-alert"_s, ColorRole::Bad};
}

} // namespace vivier
