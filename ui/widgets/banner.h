#pragma once

#include <QStringList>
#include <QWidget>

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
    QString text() const;
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionTriggered(int index);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();

    IconLabel *m_icon;
    QLabel *m_text;
    QList<QPushButton *> m_actions;
    QToolButton *m_close;
    Tone m_tone = Tone::Info;
};

} // namespace vivier
