// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/pagedialog.h"
#include "model/accountsmodel.h"

class QCheckBox;
class QLabel;

namespace vivier {

class AtsChoice;
class BusyBar;
class CompanyField;
class ConnectionResult;
class FieldFrame;
class PhoneRegionField;
class RateField;
class TextField;
class TlsField;
class TokenPlaceField;

// Makes an account or changes one, and tries its token or key. The ATS is chosen first and decides the fields.
// accepted() comes when it is on disk; until then the dialog stays and says what is in the way.
class AccountDialog : public PageDialog
{
    Q_OBJECT
public:
    // A new account.
    explicit AccountDialog(AccountsModel *model, QWidget *parent = nullptr);
    // An account of the model.
    AccountDialog(AccountsModel *model, const Account &account, QWidget *parent = nullptr);

    // As typed so far.
    Account account() const;
    // Why it cannot be saved yet; empty when it can.
    QString reason() const;

public Q_SLOTS:
    // Asks first when the account would go to another company.
    void save();
    void testConnection();
    void reject() override;

protected:
    QString unsaved() const override;

private:
    AccountDialog(AccountsModel *model, const Account &account, bool isNew, QWidget *parent);
    // accountdialogpage.cpp
    void nameParts();
    void build();
    void connectParts();
    void fill();
    void ask();

    void chooseAts(const AtsProfile &ats);
    void touch();
    void refresh();
    void refreshToken();
    void refreshCompany();
    void showReport(const ConnectionReport &report);
    void askProxy(const QString &proxy);
    void dropReport();
    void forgetCompanies();
    void askAddress();
    void saveNow(const std::optional<TokenChange> &change);
    bool hasKey() const { return m_ats->secret == SecretKind::Key; } // else a token
    bool changesCompany() const;
    std::optional<TokenChange> tokenChange() const;
    QString tokenProblem() const;
    QString companyTrouble() const;

    AccountsModel *m_model;
    Account m_start;
    bool m_isNew;
    const AtsProfile *m_ats;
    bool m_saving = false;
    bool m_testing = false;
    bool m_tokenTouched = false;
    bool m_isTyped = false; // something that only saving keeps
    bool m_placeRead = false;
    std::optional<TokenPlace> m_keptAt;
    bool m_keptLocked = false;       // sealed, and its passphrase was not given
    QList<Organization> m_companies; // of the key, as the last test found
    QString m_typedCompany;          // what the test's answer took the place of
    std::optional<int> m_drafts;     // of the account; -1: cannot be read

    AtsChoice *m_choice;
    TextField *m_name;
    FieldFrame *m_nameFrame;
    PhoneRegionField *m_region;
    FieldFrame *m_regionFrame;
    TextField *m_url;
    FieldFrame *m_urlFrame;
    QPushButton *m_usualUrl;
    TextField *m_token;
    FieldFrame *m_tokenFrame;
    QLabel *m_where;
    TokenPlaceField *m_place;
    TextField *m_organizations;
    FieldFrame *m_organizationsFrame;
    QCheckBox *m_older;
    CompanyField *m_company;
    FieldFrame *m_companyFrame;
    RateField *m_rate;
    TlsField *m_tls;
    QPushButton *m_test;
    BusyBar *m_busy;
    ConnectionResult *m_result;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace vivier
