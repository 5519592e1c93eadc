// SPDX-License-Identifier: MIT
#include "theme/sessionbus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QPointer>
#include <QThreadPool>

namespace vivier {

void whenOnSessionBus(QObject *context, std::function<void()> then)
{
    QThreadPool::globalInstance()->start(
        [context = QPointer(context), application = QPointer(qApp), then = std::move(then)] {
            QDBusConnection::sessionBus();
            if (application)
                QMetaObject::invokeMethod(
                    application.data(),
                    [context, then] {
                        if (context)
                            then();
                    },
                    Qt::QueuedConnection);
        });
}

} // namespace vivier
