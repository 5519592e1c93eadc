// SPDX-License-Identifier: MIT
#pragma once

#include "conflict/clampedtext.h"

#include <QAbstractButton>

namespace vivier {

// One value of a conflict, to be read and perhaps chosen. A side is one choice of two: its owner decides which is
// checked, and a screen reader meets a radio button, or a check box where both can be chosen.
class ValueBox : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Look {
        Text,      // to be read only; no stop for the focus
        Side,      // to be chosen; filled and ticked when checked
        Tick,      // the same, but both sides can be
        Result,    // to be edited
        Undecided, // to be edited, and waited for
    };

    explicit ValueBox(QWidget *parent = nullptr);

    void setLook(Look look);
    Look look() const { return m_look; }
    // Faint: what is not a value ("empty", "not known").
    void setValue(const QString &text, bool faint = false, const QList<TextSpan> &marked = {});
    QString value() const { return m_text.text(); }
    void setChosen(bool chosen);
    void setWhole(bool whole);
    bool isClamped() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override {} // the model decides

private:
    QRect textRect(int width) const;
    QString icon() const;

    ClampedText m_text;
    Look m_look = Look::Text;
    bool m_faint = false;
};

} // namespace vivier
