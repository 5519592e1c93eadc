// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/pagedialog.h"

#include <QUrl>

namespace vivier {

class FieldFrame;
class TextField;

// Asks once for the host of the ATS's dashboard, which opens a candidate's page in the browser. accepted(): see host().
// The caller keeps it in the account.
class DashboardHostDialog : public PageDialog
{
    Q_OBJECT
public:
    // Without a suggestion: https://www.welcomekit.co
    explicit DashboardHostDialog(const QUrl &suggestion = {}, QWidget *parent = nullptr);

    QUrl host() const; // https, host and port only

private:
    void refresh();

    TextField *m_host;
    FieldFrame *m_frame;
    QPushButton *m_use;
};

} // namespace vivier
