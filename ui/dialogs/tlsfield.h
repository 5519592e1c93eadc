// SPDX-License-Identifier: MIT
#pragma once

#include "model/accountsmodel.h"

#include <QWidget>

#include <optional>

namespace vivier {

class FieldFrame;
class SecretField;
class TextField;

// The files of an account's secure connection: an authority of its own, a client certificate with its key. They are
// looked at, elsewhere, with each change.
class TlsField : public QWidget
{
    Q_OBJECT
public:
    // `model` must outlive it.
    explicit TlsField(AccountsModel *model, QWidget *parent = nullptr);

    void setAccount(const Account &account);
    TlsFiles files() const;
    // Of the key, where one was typed; else the one that is kept stays.
    std::optional<QString> passphrase() const;
    // Why what was changed here cannot be saved; empty when it can.
    QString problem() const;

Q_SIGNALS:
    void changed(); // by the recruiter
    void checked();

private:
    struct Part
    {
        TextField *path;
        FieldFrame *frame;
    };
    Part addFile(const QString &label, const QString &name, const QString &title);
    void choose(TextField *path, const QString &title);
    void check();
    void showProblem(const std::optional<TlsProblem> &problem);

    AccountsModel *m_model;
    Account m_account;
    Part m_authority;
    Part m_certificate;
    Part m_key;
    SecretField *m_passphrase;
    FieldFrame *m_passphraseFrame;
    std::optional<TlsProblem> m_problem;
    int m_checks = 0; // the answer to an earlier one comes too late
    bool m_isChecking = false;
    bool m_isTouched = false;
};

} // namespace vivier
