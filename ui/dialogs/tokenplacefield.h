// SPDX-License-Identifier: MIT
#pragma once

#include "model/accountsmodel.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace vivier {

class FieldFrame;
class PassphraseMeter;
class TextField;

// Where to keep a token, with the passphrase when it is to be sealed.
class TokenPlaceField : public QWidget
{
    Q_OBJECT
public:
    explicit TokenPlaceField(QWidget *parent = nullptr);

    TokenPlace place() const;
    // Ignored for the keychain while there is none.
    void setPlace(TokenPlace place);
    // Without one that place is off and says why; the seal takes its turn.
    void setKeychainAvailable(bool available);
    void setPassphraseState(AccountsModel::PassphraseState state);
    // The passphrase is asked only when a token is to be sealed now.
    void setSealing(bool sealing);
    QString passphrase() const;
    // Why the place cannot be used yet; empty when it can.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    QRadioButton *m_keychain;
    QLabel *m_keychainNote;
    QRadioButton *m_sealed;
    QLabel *m_sealedNote;
    QRadioButton *m_session;
    QLabel *m_sessionNote;
    QWidget *m_phrases;
    TextField *m_first;
    FieldFrame *m_firstFrame;
    TextField *m_second;
    FieldFrame *m_secondFrame;
    PassphraseMeter *m_meter;
    AccountsModel::PassphraseState m_state = AccountsModel::PassphraseState::Unset;
    bool m_available = true;
    bool m_sealing = true;
    bool m_firstTouched = false;
    bool m_secondTouched = false;
};

} // namespace vivier
