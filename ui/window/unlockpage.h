// SPDX-License-Identifier: MIT
#pragma once

#include "sync/profile.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace vivier {

class FieldFrame;
class PassphraseMeter;
class SecretField;
class WrapLabel;

/// What stands in the window until the profile's key is there: chooses or asks for a passphrase, or says why the
/// keychain does not give the key. It never says more than one thing at a time, and loses nothing.
class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(QWidget *parent = nullptr);

    /// Asks for what is missing. Text that was typed stays, but for a passphrase that was wrong: the next key replaces
    /// it.
    void ask(const KeyError &error);
    /// While the answer is being worked on.
    void setBusy(bool busy);
    /// While nothing is known yet: empty at first, and after a moment it says that the keychain may be asking.
    void wait();
    /// The keychain is asked for a fresh profile and may take its time: a passphrase will do as well.
    void offerPassphrase();
    /// While what was typed is saved, and the answers to what is on its way are waited for.
    void showLocking();
    /// What of the recruiter's work waits behind the lock, or went with the key.
    struct Behind
    {
        int waiting = 0;            ///< candidates that the outbox would send by itself
        bool isWorkOffline = false; ///< they leave only when that ends, too
        bool hadSteps = false;      ///< of undo, which are not on disk
    };
    /// Locked by the recruiter or for want of them: nothing is asked of the keychain before they want it. What was
    /// typed here once is gone.
    void showLocked(KeyPlace place, const Behind &behind);
    /// While candidates that an earlier Vivier left are brought forward.
    void showProgress(int done, int total);
    /// Something else lies over so much of its bottom.
    void makeRoom(int below);

Q_SIGNALS:
    /// Empty: try once more without one.
    void unlockRequested(const QString &passphrase);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();
    void showWaiting();
    bool isChoosing() const;
    void showParts(bool title, bool passphrase, bool repeat, bool button);
    void submit();
    QString mismatch() const;

    KeyError::Kind m_kind = KeyError::Kind::PassphraseNeeded;
    bool m_busy = false;
    bool m_waiting = false;
    bool m_isLocked = false; ///< by showLocked(), until the next answer
    bool m_offers = false;   ///< the button leads to a passphrase
    QWidget *m_column;
    QWidget *m_icon; ///< the first that goes where there is no room
    WrapLabel *m_title;
    WrapLabel *m_text;
    WrapLabel *m_behind; ///< while it is locked
    SecretField *m_passphrase;
    FieldFrame *m_passphraseFrame;
    PassphraseMeter *m_meter;
    SecretField *m_repeat;
    FieldFrame *m_repeatFrame;
    QPushButton *m_open;
    QProgressBar *m_progress;
};

} // namespace vivier
