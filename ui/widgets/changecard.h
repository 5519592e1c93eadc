// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace vivier {

class ElidedLabel;
class IconLabel;

// One change that will be sent: the field, the old value struck through, the new one, a hint, a button to put it back.
// With a problem it is red and says why it will not leave.
class ChangeCard : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeCard(QWidget *parent = nullptr);

    // Empty values are said as "empty"; `showOld` off when the old one is unknown.
    void setChange(const QString &field, const QString &oldValue, const QString &newValue, bool showOld = true);
    void setNote(const QString &note);
    void setProblem(const QString &problem);

Q_SIGNALS:
    void putBackRequested();
    void activated(); // a click: show me the field

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void refresh();
    void measure();

    ElidedLabel *m_field;
    ElidedLabel *m_old;
    QLabel *m_new;
    QLabel *m_note;
    QWidget *m_noteLine;
    IconLabel *m_icon;
    QToolButton *m_putBack;
    QString m_noteText;
    QString m_problem;
};

} // namespace vivier
