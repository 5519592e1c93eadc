// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountkeeping.h"
#include "accounts/accountrules.h"
#include "accounts/proxykeeping.h"
#include "sync/profile.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>

#include <optional>
#include <stop_token>

namespace vivier {

/// The accounts of a profile, in the order of their names, and the verbs of the account dialogs. Belongs to the
/// window's thread; nothing blocks. `profile` must outlive it. Wait for its futures with onReady(): one is canceled
/// when the model goes first.
class AccountsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SubtitleRole, ///< "Welcome Kit · www.welcomekit.co", "InstaView · Acme Corporation"
    };

    enum class PassphraseState {
        Unset,  ///< no token is sealed yet: the recruiter chooses a passphrase
        Locked, ///< a token is sealed; its passphrase was not given since the start
        Known,  ///< given since the start
    };

    explicit AccountsModel(Profile *profile, QObject *parent = nullptr);
    ~AccountsModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Reads the profile; loaded() or failed() follows.
    void load();
    bool isLoaded() const { return m_loaded; }
    const QList<Account> &accounts() const { return m_accounts; }
    std::optional<Account> account(const QString &id) const;
    int rowOf(const QString &id) const; ///< -1 when there is none

    /// A new account of this ATS: id, documented address, and a name that is still free.
    Account blank(const AtsProfile &ats = *AtsProfile::all().first()) const;

    /// The company that an account of an ATS with companies speaks for: its own, or the only one that was ever read; ""
    /// when it is not known. Its name likewise.
    QString company(const Account &account) const;
    QString companyName(const Account &account) const;

    /// The token goes to its place first: an account is never left without the token it was saved with. `companies`:
    /// what a test found, for the company's name. `keyPassphrase`: of the client key, where one was typed. An update
    /// that would point drafts at another company is refused (companyChangeProblem()).
    QFuture<Outcome> add(const Account &account, const TokenChange &token, const QList<Organization> &companies = {},
                         const std::optional<QString> &keyPassphrase = std::nullopt);
    QFuture<Outcome> update(const Account &account, const std::optional<TokenChange> &token = std::nullopt,
                            const QList<Organization> &companies = {},
                            const std::optional<QString> &keyPassphrase = std::nullopt);
    /// With its drafts, snapshots and token.
    QFuture<Outcome> remove(const QString &id);
    QFuture<int> draftCount(const QString &id); ///< -1 when it cannot be read

    QFuture<bool> keychainAvailable();
    QFuture<std::optional<TokenPlace>> tokenPlace(const QString &id); ///< nullopt: no token is kept
    /// Whether the token of the account is sealed and its passphrase was not given yet.
    QFuture<bool> needsPassphrase(const QString &id);
    /// Tokens of other accounts count; the one of `exceptId` does not when it is about to be replaced.
    QFuture<PassphraseState> passphraseState(const QString &exceptId = {});
    bool hasPassphrase() const { return m_profile->vault()->hasPassphrase(); }
    /// For this run, unchecked; empty forgets it.
    void setPassphrase(const QString &passphrase);
    /// The kept token may go to the address that the account has now.
    QFuture<Outcome> confirmAddress(const QString &id);
    /// Whether a token may be typed for the account as it is to be saved: see vivier::addressQuestion().
    QFuture<Vaulted<std::monostate>> addressQuestion(const Account &account);
    /// Takes the passphrase only when it opens the token of this account.
    QFuture<Outcome> unlock(const QString &id, const QString &passphrase);

    /// Tries what the token may do, at most one test at a time: a new one stops the old one, whose result is dropped.
    /// An empty token stands for the one that is kept. connectionTested() follows, also after cancelTest().
    void testConnection(const Account &account, const QString &token,
                        const std::optional<QString> &keyPassphrase = std::nullopt);
    void cancelTest();
    bool isTesting() const { return m_testing; }
    /// What is wrong with the files of the account's connection; a passphrase that was not typed stands for the one
    /// that is kept.
    QFuture<std::optional<TlsProblem>> checkTls(const Account &account, const std::optional<QString> &keyPassphrase);

    /// Asks the proxy, keeps the login when it is right, for later runs too or only until the program ends.
    QFuture<SignedIn> signIn(const QString &proxy, const ProxyLogin &login, bool isForLater);
    QFuture<QStringList> keptProxies(); ///< whose logins are kept for later runs
    QFuture<Outcome> forgetProxyLogins(const QStringList &proxies);
    Proxies *proxies() const { return m_profile->proxies().get(); }

Q_SIGNALS:
    void loaded();
    void failed(const QString &sentence); ///< of load()
    void accountAdded(const QString &id);
    void accountUpdated(const QString &id, bool tokenToo); ///< also when only its token changed
    void accountRemoved(const QString &id);
    void connectionTested(const vivier::ConnectionReport &report);

private:
    QFuture<Outcome> save(const Account &account, const std::optional<TokenChange> &token,
                          const QList<Organization> &companies, const std::optional<QString> &keyPassphrase,
                          bool isNew);
    void show(const Account &account);

    Profile *m_profile;
    QList<Account> m_accounts;
    QHash<QString, QList<Organization>> m_companies; ///< of accounts that have some, by their ids
    std::stop_source m_testStop;
    int m_testNumber = 0;
    bool m_testing = false;
    bool m_loaded = false;
};

} // namespace vivier
