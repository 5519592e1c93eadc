// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vivier {

/// The link without the parameters that only say where somebody found it (utm_*, fbclid, gclid, trk, mc_cid, igshid …;
/// "si", "ref", "s" and their like only on the hosts that use them so). All else stays byte by byte: order, escapes,
/// empty values, the fragment. A link with a signature in it (X-Amz-Signature, sig, Signature …) is left alone, as is
/// all that is no http or https link.
QString withoutTracking(const QString &link);

} // namespace vivier
