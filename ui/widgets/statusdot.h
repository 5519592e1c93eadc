// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace vivier {

// A dot and a word. The dot's shape differs too: full online, a ring offline, half while busy.
class StatusDot : public QWidget
{
    Q_OBJECT
public:
    enum class State { Online, Offline, Busy };

    explicit StatusDot(QWidget *parent = nullptr);

    State state() const { return m_state; }
    // `word` empty: "Online", "Offline" or "Busy".
    void setState(State state, const QString &word = {});
    QString word() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    State m_state = State::Online;
    QString m_word;
};

} // namespace vivier
