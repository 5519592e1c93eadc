#pragma once

#include "dialogs/pagedialog.h"
#include "model/accountsmodel.h"

class QCheckBox;
class QComboBox;

namespace vivier {

class BusyBar;
class ConnectionResult;
class FieldFrame;
class RateField;
class TextField;
class TokenPlaceField;

// Makes an account or changes one, and tries its token. accepted() comes when it is on disk; until then the dialog
// stays and says what is in the way.
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
    void save();
    void testConnection();
    void reject() override;

private:
    AccountDialog(AccountsModel *model, const Account &account, bool isNew, QWidget *parent);
    void build();
    void refresh();
    void showReport(const ConnectionReport &report);
    void dropReport();
    std::optional<TokenChange> tokenChange() const;
    QString tokenProblem() const;

    AccountsModel *m_model;
    Account m_start;
    bool m_isNew;
    bool m_saving = false;
    bool m_testing = false;
    bool m_tokenTouched = false;
    bool m_placeRead = false;
    std::optional<TokenPlace> m_keptAt;
    bool m_keptLocked = false; // sealed, and its passphrase was not given

    TextField *m_name;
    FieldFrame *m_nameFrame;
    QComboBox *m_ats;
    TextField *m_url;
    FieldFrame *m_urlFrame;
    QPushButton *m_usualUrl;
    TextField *m_token;
    FieldFrame *m_tokenFrame;
    TokenPlaceField *m_place;
    TextField *m_organizations;
    QCheckBox *m_older;
    RateField *m_rate;
    QPushButton *m_test;
    BusyBar *m_busy;
    ConnectionResult *m_result;
    QPushButton *m_save = nullptr;
};

} // namespace vivier
