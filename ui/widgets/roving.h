// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAbstractButton;

namespace vivier {

// Makes a row of buttons one stop of the Tab order: the checked one (else the first) takes the focus, arrows, Home and
// End move it. Right to left is mirrored.
class Roving : public QObject
{
    Q_OBJECT
public:
    enum class Arrows {
        MoveOnly,     // Space or Enter chooses
        MoveAndChoose // the button that gets the focus is clicked
    };

    Roving(Arrows arrows, QObject *parent);

    void setButtons(const QList<QAbstractButton *> &buttons);
    // Call after the checked button changed, or which are in sight.
    void refresh();

Q_SIGNALS:
    // The focus is about to go there: it must be in sight by then.
    void going(qsizetype to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(qsizetype to);

    Arrows m_arrows;
    QList<QPointer<QAbstractButton>> m_buttons;
};

} // namespace vivier
