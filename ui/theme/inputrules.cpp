#include "theme/inputrules.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>

namespace vivier {

namespace {

bool changesByWheel(const QObject *receiver)
{
    const bool slides = qobject_cast<const QAbstractSlider *>(receiver) && !qobject_cast<const QScrollBar *>(receiver);
    return slides || qobject_cast<const QComboBox *>(receiver) || qobject_cast<const QAbstractSpinBox *>(receiver) ||
           qobject_cast<const QTabBar *>(receiver);
}

} // namespace

bool followInputRules(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !changesByWheel(watched))
        return false;
    event->ignore(); // for whom it is inside of
    return true;
}

} // namespace vivier
