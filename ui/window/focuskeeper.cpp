// SPDX-License-Identifier: MIT
#include "window/focuskeeper.h"

#include "theme/readingorder.h"

#include <QAbstractButton>
#include <QApplication>

#include <algorithm>

namespace vivier {

namespace {

/// To the first stop that is no button.
bool enterQuietly(QWidget *part)
{
    const QList<QWidget *> all = readingOrder(part);
    const auto first = std::ranges::find_if(
        all, [](const QWidget *one) { return isTabStop(one) && !qobject_cast<const QAbstractButton *>(one); });
    if (first == all.cend())
        return false;
    (*first)->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace

FocusKeeper::FocusKeeper(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::follow);
}

void FocusKeeper::follow(const QWidget *old, QWidget *now)
{
    if (!now || now->window() != m_window)
        return;
    const auto isThere = [](const QWidget *widget) { return widget->isVisible() && widget->isEnabled(); };
    const bool hasFallen = old && old->window() == m_window && !isThere(old);
    if (hasFallen) {
        for (QWidget *part = old->parentWidget(); part; part = part->parentWidget()) {
            if (part->property(keepsFocus).toBool() && part->isVisible() && enterQuietly(part))
                return;
        }
    }
    if (!qobject_cast<QAbstractButton *>(now)) {
        m_last = now;
        return;
    }
    if (!hasFallen)
        return; // the recruiter went there
    QWidget *const last = m_last.data();
    if (last && isThere(last))
        last->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT placeWanted();
}

} // namespace vivier
