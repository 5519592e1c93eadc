// SPDX-License-Identifier: MIT
#include "widgets/clipboard.h"

#include <QGuiApplication>
#include <QMimeData>

namespace vivier {

using namespace Qt::StringLiterals;

void copySecret(const QString &text, QClipboard::Mode mode)
{
    auto *secret = new QMimeData;
    secret->setText(text);
    // What Klipper began with, and GPaste, CopyQ and others look at since.
    secret->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(secret, mode);
}

} // namespace vivier
