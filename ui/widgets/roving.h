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
    // Call after the checked button changed.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(qsizetype to);

    Arrows m_arrows;
    QList<QPointer<QAbstractButton>> m_buttons;
};

} // namespace vivier
