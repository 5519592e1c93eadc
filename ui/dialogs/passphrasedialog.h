// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/pagedialog.h"
#include "model/accountsmodel.h"

namespace vivier {

class FieldFrame;
class SecretField;

// Asks for the passphrase of an account's sealed token. accepted(): the model has it and it opens the token.
// rejected(): skipped, to work on what is on disk.
class PassphraseDialog : public PageDialog
{
    Q_OBJECT
public:
    PassphraseDialog(AccountsModel *model, const Account &account, QWidget *parent = nullptr);

private:
    void unlock();
    void refresh();

    AccountsModel *m_model;
    QString m_accountId;
    bool m_working = false;
    SecretField *m_passphrase;
    FieldFrame *m_frame;
    QPushButton *m_open;
};

} // namespace vivier
