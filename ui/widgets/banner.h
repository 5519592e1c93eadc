// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace vivier {

class IconLabel;

// A message of the whole page, in the page: what happened, what was kept, what to do. Screen readers are alerted.
class Banner : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Info, Warn, Bad };

    explicit Banner(QWidget *parent = nullptr); // hidden until it has something to say

    // At most two actions.
    void say(Tone tone, const QString &text, const QStringList &actions = {});
    void setClosable(bool closable);
    const QString &text() const { return m_said; }
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionTriggered(int index);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    // The buttons stand under the text where both side by side would leave too little of a line. Done at each resize;
    // call it to know the height beforehand.
    void foldFor(int width);
    void dismiss();

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QString m_said;
    QBoxLayout *m_body;
    QList<QPushButton *> m_actions;
    QToolButton *m_close;
    Tone m_tone = Tone::Info;
};

} // namespace vivier
