// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/pagedialog.h"

namespace vivier {

// Version, licence, and what Vivier is made of. Asks nothing of the network.
class AboutDialog : public PageDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace vivier
