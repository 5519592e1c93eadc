// SPDX-License-Identifier: MIT
#pragma once

#include "theme/plainlabel.h"

namespace vivier {

// Plain text on as many lines as it needs, at the leading side of the window whatever script it is in.
class WrapLabel : public PlainLabel
{
    Q_OBJECT
public:
    explicit WrapLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void align();
};

} // namespace vivier
