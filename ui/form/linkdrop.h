// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"

#include <QString>

class QMimeData;

namespace vivier {

/// What becomes of something that was dropped on the form.
struct LinkDrop
{
    QString link;  ///< as it was copied; empty: there is nothing to take
    QString field; ///< where the link goes; empty: nowhere by itself, see `said`
    QString said;  ///< why not, what is offered instead, or what else was dropped and is not taken
};

/// `field` is the one that it was dropped on, "" for none: then it goes where its host belongs.
LinkDrop linkDrop(const QMimeData &mime, const QString &field, const FieldCatalog &catalog, const QString &ats);

} // namespace vivier
