#include "history/verdictlook.h"

namespace vivier {

using namespace Qt::StringLiterals;

VerdictLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return {u"check"_s, ColorRole::Soft};
    case Verdict::NotReturned:
        return {u"eye-off"_s, ColorRole::Soft};
    case Verdict::NotYet:
        return {u"clock"_s, ColorRole::Draft};
    case Verdict::Changed:
    case Verdict::Unsent:
        return {u"triangle-alert"_s, ColorRole::Draft};
    case Verdict::Kept:
        break;
    }
    return {u"circle-alert"_s, ColorRole::Bad};
}

} // namespace vivier
