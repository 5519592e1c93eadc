// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/pagedialog.h"
#include "model/accountsmodel.h"

class QCheckBox;

namespace vivier {

class FieldFrame;
class SecretField;
class TextField;

// Asks for the name and the password that a proxy wants. accepted(): the proxy took them. rejected(): not now; what was
// sent waits.
class ProxyDialog : public PageDialog
{
    Q_OBJECT
public:
    // `proxy`: see Proxies::nameOf(). Says so where it did not accept what it was given.
    ProxyDialog(AccountsModel *model, const QString &proxy, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &sentence); // what is to be known after accepted()

private:
    void signIn();
    void refresh();

    AccountsModel *m_model;
    QString m_proxy;
    bool m_isWorking = false;
    TextField *m_user;
    SecretField *m_password;
    FieldFrame *m_passwordFrame;
    QCheckBox *m_keep;
    QPushButton *m_signIn;
};

} // namespace vivier
