// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace vivier {

/// A box that is narrower than what can be chosen in it: its list is as wide as its choices, as far as the screen has
/// room, and a tip tells the one that is chosen where it is cut.
class NarrowBox : public QComboBox
{
    Q_OBJECT

public:
    /// `letters`: for so many there is always room.
    explicit NarrowBox(int letters, QWidget *parent = nullptr);

    void showPopup() override;

protected:
    bool event(QEvent *event) override;

private:
    bool isCut() const;
};

} // namespace vivier
