// SPDX-License-Identifier: MIT
#include "window/accountscontroller.h"

#include "candidate/linkrepair.h"
#include "candidate/singleline.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/accountdialog.h"
#include "dialogs/accountsdialog.h"
#include "dialogs/dashboardhostdialog.h"
#include "dialogs/passphrasedialog.h"
#include "dialogs/preferencesdialog.h"
#include "store/onready.h"
#include "sync/profile.h"
#include "sync/whendone.h"
#include "widgets/actions.h"
#include "widgets/confirm.h"
#include "window/desktopnotifications.h"
#include "window/idlewatch.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"
#include "window/unlockpage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPointer>
#include <QUrl>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

template <typename Dialog> Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

AccountsController::AccountsController(Profile *profile, Preferences *preferences, std::shared_ptr<Clock> clock,
                                       QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_preferences(preferences)
    , m_accounts(profile)
    , m_language(preferences->language())
    , m_window(std::make_unique<MainWindow>(preferences))
    , m_idle(new IdleWatch(std::move(clock), this))
    , m_notifications(new DesktopNotifications(this))
{
    wireWindow();
    connect(m_idle, &IdleWatch::idle, this, &AccountsController::lock);
    connect(preferences, &Preferences::lockAfterChanged, m_idle, &IdleWatch::setMinutes);
    m_idle->setMinutes(preferences->lockAfter());
    wireAccounts();
    wireNotifications();
    // Whatever keeps the window as it is ends by the focus going elsewhere.
    connect(qApp, &QApplication::focusChanged, this, &AccountsController::followLanguage, Qt::QueuedConnection);
}

void AccountsController::wireWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::accountChosen, this, &AccountsController::openAccount);
    connect(window, &MainWindow::accountsRequested, this, &AccountsController::showAccounts);
    connect(window, &MainWindow::newAccountRequested, this, &AccountsController::showAccountDialog);
    connect(window, &MainWindow::newTokenRequested, this, &AccountsController::askNewToken);
    connect(window, &MainWindow::addressConfirmRequested, this, &AccountsController::askAddress);
    connect(window, &MainWindow::proxyLoginRequested, this, &AccountsController::askProxyLogin);
    connect(window, &MainWindow::dashboardHostRequested, this, &AccountsController::askDashboard);
    connect(window, &MainWindow::openUrlRequested, this, &AccountsController::browse);
    connect(window, &MainWindow::pageChanged, this, &AccountsController::goOn, Qt::QueuedConnection);
    connect(window, &MainWindow::linkRequested, this, [this](const QString &link) { go(destinationOf(link)); });
    connect(window, &MainWindow::problemReportRequested, this, &AccountsController::reportProblem);
    connect(window, &MainWindow::aboutRequested, this, [window] { opened(new AboutDialog(window)); });
    connect(window, &MainWindow::preferencesRequested, this, [this, window] {
        auto *dialog = opened(new PreferencesDialog(m_preferences, window));
        dialog->setSpelling(m_window->spelling());
        dialog->setAccountsOffered(m_window->actionTable()->action(ActionId::Accounts)->isEnabled());
        connect(dialog, &PreferencesDialog::accountsRequested, this, &AccountsController::showAccounts);
        connect(dialog, &PreferencesDialog::forgetProxiesRequested, this, &AccountsController::forgetProxyLogins);
        connect(dialog, &QDialog::finished, this, &AccountsController::followLanguage, Qt::QueuedConnection);
        if (!m_locked) {
            onReady(dialog, m_accounts.keptProxies(),
                    [dialog](const QStringList &proxies) { dialog->setProxies(proxies); });
        }
    });
    connect(window, &MainWindow::unlockRequested, this, [this](const QString &id) {
        if (const auto account = m_accounts.account(id))
            askPassphrase(*account);
    });
    connect(window, &MainWindow::candidateChosen, this, [this](const QString &account, const QString &key) {
        openAccount(account);
        if (session() && session()->account().id == account)
            m_window->showCandidate(key);
    });
    connect(window, &MainWindow::workOfflineChosen, this, [this](bool offline) {
        for (const auto &[id, held] : m_openAccounts) {
            if (held.session)
                held.session->engine()->connectivity()->setWorkOffline(offline);
        }
    });
    connect(window, &MainWindow::lockRequested, this, &AccountsController::lock);
}

void AccountsController::wireAccounts()
{
    connect(&m_accounts, &AccountsModel::loaded, this, [this] {
        const QString last = m_preferences->lastAccount();
        if (m_accounts.account(last))
            openAccount(last);
        else if (!m_accounts.accounts().isEmpty())
            openAccount(m_accounts.accounts().first().id);
        refreshAccounts();
    });
    connect(&m_accounts, &AccountsModel::failed, this, &AccountsController::say);
    connect(&m_accounts, &AccountsModel::accountAdded, this, [this](const QString &id) {
        if (m_quiet.remove(id))
            openNext();
        else
            openAccount(id);
        refreshAccounts();
    });
    connect(&m_accounts, &AccountsModel::accountUpdated, this, &AccountsController::update);
    connect(&m_accounts, &AccountsModel::accountRemoved, this, &AccountsController::remove);
}

AccountsController::~AccountsController()
{
    disconnect(qApp, nullptr, this, nullptr); // the window loses the focus by going
    m_window->setSession(nullptr);
    m_window->setOthers({});
}

AccountSession *AccountsController::session() const
{
    return m_window->session();
}

AccountSession *AccountsController::session(const QString &accountId) const
{
    const auto found = m_openAccounts.find(accountId);
    return found == m_openAccounts.cend() ? nullptr : found->second.session.get();
}

void AccountsController::start(bool throwAway)
{
    m_throwAway = throwAway;
    m_window->actionTable()->setEnabled(ActionId::Accounts, false); // until it is unlocked
    showGate([](UnlockPage *page) { page->wait(); });
    m_window->show();
    unlock(qEnvironmentVariable("VIVIER_PASSPHRASE")); // as on the command line: a start by script needs no page
}

/// What stands in the window until the key is there: `how` says what it asks for, also of a window that is made anew.
void AccountsController::showGate(const std::function<void(UnlockPage *)> &how)
{
    m_gate = how;
    UnlockPage *page = m_window->unlockPage();
    connect(page, &UnlockPage::unlockRequested, this, &AccountsController::unlock, Qt::UniqueConnection);
    m_gate(page);
}

void AccountsController::unlock(const QString &passphrase)
{
    const auto progress = [asked = QPointer<AccountsController>(this)](int done, int total) {
        if (const AccountsController *const controller = asked.data())
            controller->m_window->unlockPage()->showProgress(done, total);
    };
    const auto asking = [asked = QPointer<AccountsController>(this)] {
        if (const AccountsController *const controller = asked.data())
            controller->m_window->unlockPage()->offerPassphrase();
    };
    const Unlock how{
        .passphrase = passphrase, .throwAway = m_throwAway, .askingKeychain = asking, .progress = progress};
    whenDone(m_profile->unlock(how), this, [this, passphrase](const Profiled<KeyPlace> &place) {
        const bool isGivenUp = !place && place.error().key && place.error().key->kind == KeyError::Kind::GivenUp;
        if (isGivenUp)
            return; // the other one counts
        if (!place) {
            askKey(place.error());
            return;
        }
        // One passphrase for all that is sealed with one.
        if (!passphrase.isEmpty())
            m_accounts.setPassphrase(passphrase);
        m_keyPlace = *place;
        beUnlocked();
        m_window->setSession(nullptr);
        m_accounts.load();
        Q_EMIT unlocked();
    });
}

void AccountsController::askKey(const ProfileError &error)
{
    // A store that cannot be read or written has no key to ask for: trying again is all there is.
    const KeyError asked = error.key.value_or(KeyError{.kind = KeyError::Kind::Fault, .detail = {}});
    showGate([asked](UnlockPage *page) { page->ask(asked); });
    if (!error.key)
        say(error.sentence());
}

/// A record may name a file or a program of this computer, or another machine's share.
void AccountsController::browse(const QUrl &url)
{
    if (isWebLink(url) || isContactLink(url))
        QDesktopServices::openUrl(url);
    else
        say(tr("Not opened, because it is not a web address: %1").arg(isolated(singleLine(url.toDisplayString()))));
}

void AccountsController::say(const QString &text)
{
    m_window->notices()->tell({Notice::Level::Bad, {}, text, Notice::Action::None, {}});
}

void AccountsController::tellDamage(const QString &text)
{
    QMessageBox *box = plainBox(m_window.get(), tr("The profile was damaged"), text);
    box->setObjectName(u"damageBox"_s);
    box->addButton(QMessageBox::Close);
    box->open();
}

void AccountsController::addAccount(const Account &account, const TokenChange &token, bool show)
{
    if (!show)
        m_quiet.insert(account.id);
    onReady(this, m_accounts.add(account, token), [this, id = account.id](const Outcome &outcome) {
        if (outcome)
            return;
        m_quiet.remove(id);
        say(outcome.error());
    });
}

void AccountsController::showAccountDialog()
{
    if (m_locked)
        return;
    opened(new AccountDialog(&m_accounts, m_window.get()));
}

void AccountsController::showAccounts()
{
    if (m_locked)
        return;
    opened(new AccountsDialog(&m_accounts, m_window.get()));
}

void AccountsController::askNewToken(const QString &id)
{
    const auto account = m_accounts.account(id);
    if (account)
        opened(new AccountDialog(&m_accounts, *account, m_window.get()));
    else
        showAccountDialog();
}

void AccountsController::askAddress(const QString &id)
{
    const auto account = m_accounts.account(id);
    const auto held = m_openAccounts.find(id);
    if (!account || held == m_openAccounts.cend() || !held->second.isElsewhere)
        return;
    confirmAddress(m_window.get(), account->name, held->second.why, [this, id] {
        onReady(this, m_accounts.confirmAddress(id), [this, id](const Outcome &outcome) {
            if (outcome)
                open(id);
            else
                say(outcome.error());
        });
    });
}

void AccountsController::askPassphrase(const Account &account)
{
    auto *dialog = opened(new PassphraseDialog(&m_accounts, account, m_window.get()));
    connect(dialog, &QDialog::accepted, this, [this] {
        // One passphrase for all that is sealed with one.
        QStringList sealed;
        for (const auto &[id, held] : m_openAccounts) {
            if (held.sealed)
                sealed.append(id);
        }
        for (const QString &id : std::as_const(sealed))
            open(id);
    });
    connect(dialog, &QDialog::rejected, this, [this, account] {
        const auto held = m_openAccounts.find(account.id);
        if (held == m_openAccounts.cend() || held->second.session)
            return; // it is open already, without its token
        openLocked(account, {.kind = ProfileError::Kind::Vault,
                             .vault = VaultError{.kind = VaultError::Kind::PassphraseNeeded}});
    });
}

void AccountsController::askDashboard(const QString &key)
{
    auto *dialog = opened(new DashboardHostDialog({}, m_window.get()));
    connect(dialog, &QDialog::accepted, this, [this, dialog, key, asked = QPointer<AccountSession>(session())] {
        AccountSession *const found = asked.data();
        if (!found)
            return;
        Account account = found->account();
        account.dashboard = dialog->host();
        found->setAccount(account);
        onReady(this, m_accounts.update(account), [this](const Outcome &outcome) {
            if (!outcome)
                say(outcome.error());
        });
        found->candidates()->snapshots()->with({key}, found, [this, found, key] { browse(found->dashboardUrl(key)); });
    });
}

} // namespace vivier
