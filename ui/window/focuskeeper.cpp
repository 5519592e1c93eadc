#include "window/focuskeeper.h"

#include <QAbstractButton>
#include <QApplication>

namespace vivier {

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
    if (!qobject_cast<QAbstractButton *>(now)) {
        m_last = now;
        return;
    }
    const auto isThere = [](const QWidget *widget) { return widget->isVisible() && widget->isEnabled(); };
    if (!old || old->window() != m_window || isThere(old))
        return; // the recruiter went there
    QWidget *const last = m_last.data();
    if (last && isThere(last))
        last->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT placeWanted();
}

} // namespace vivier
