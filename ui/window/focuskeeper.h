// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace vivier {

/// Keeps the focus from falling on a button. Qt hands it to the next widget when the one that has it is disabled or
/// goes, as "Send" does: a Return would then press "Discard". It goes back to the last place that is no button instead:
/// a field, a list.
class FocusKeeper : public QObject
{
    Q_OBJECT

public:
    explicit FocusKeeper(QWidget *window);

Q_SIGNALS:
    /// The last place is not there either: the focus is still on the button.
    void placeWanted();

private:
    void follow(const QWidget *old, QWidget *now);

    QWidget *m_window;
    QPointer<QWidget> m_last; ///< that is no button
};

} // namespace vivier
