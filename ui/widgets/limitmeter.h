// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

namespace vivier {

// How much of a limit is used: words over a thin bar. Above 90 % amber with "nearly full" or "full", beyond it red with
// how many are too many: never by colour alone.
class LimitMeter : public QWidget
{
    Q_OBJECT
public:
    enum class State { Fine, Near, Over };

    explicit LimitMeter(QWidget *parent = nullptr);

    // `words`: what is counted, with %1 for the number and %2 for the limit: "%1 of %2 keys".
    void setLimit(const QString &words, qint64 limit);
    void setUsed(qint64 used);
    State state() const;
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QString m_words;
    qint64 m_limit = 1;
    qint64 m_used = 0;
};

} // namespace vivier
