#include "window/desk.h"

#include "dialogs/aboutdialog.h"
#include "dialogs/accountdialog.h"
#include "dialogs/accountsdialog.h"
#include "dialogs/dashboardhostdialog.h"
#include "dialogs/passphrasedialog.h"
#include "dialogs/preferencesdialog.h"
#include "model/onready.h"
#include "sync/profile.h"
#include "sync/whendone.h"
#include "window/mainwindow.h"
#include "window/unlockpage.h"

#include <QDesktopServices>
#include <QUrl>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

template <typename Dialog> Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

/// "https://…/card/REFERENCE?x" or "REFERENCE".
QString referenceIn(const QString &referenceOrUrl)
{
    const QUrl url(referenceOrUrl);
    const bool isUrl = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isUrl ? url.path().section(u'/', -1, -1, QString::SectionSkipEmpty) : referenceOrUrl;
}

} // namespace

Desk::Desk(Profile *profile, Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_preferences(preferences)
    , m_accounts(profile)
    , m_window(std::make_unique<MainWindow>(preferences))
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::accountChosen, this, &Desk::openAccount);
    connect(window, &MainWindow::accountsRequested, this, &Desk::showAccounts);
    connect(window, &MainWindow::newAccountRequested, this, &Desk::showAccountDialog);
    connect(window, &MainWindow::newTokenRequested, this, &Desk::askNewToken);
    connect(window, &MainWindow::dashboardHostRequested, this, &Desk::askDashboard);
    connect(window, &MainWindow::openUrlRequested, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(window, &MainWindow::aboutRequested, this, [window] { opened(new AboutDialog(window)); });
    connect(window, &MainWindow::preferencesRequested, this, [this, window] {
        auto *dialog = opened(new PreferencesDialog(m_preferences, window));
        connect(dialog, &PreferencesDialog::accountsRequested, this, &Desk::showAccounts);
    });
    const auto list = [this] { m_window->setAccounts(m_accounts.accounts()); };
    connect(&m_accounts, &AccountsModel::loaded, this, [this, list] {
        list();
        const QString last = m_preferences->lastAccount();
        if (m_accounts.account(last))
            openAccount(last);
        else if (!m_accounts.accounts().isEmpty())
            openAccount(m_accounts.accounts().first().id);
    });
    connect(&m_accounts, &AccountsModel::failed, this, &Desk::say);
    connect(&m_accounts, &AccountsModel::accountAdded, this, [this, list](const QString &id) {
        list();
        openAccount(id);
    });
    connect(&m_accounts, &AccountsModel::accountUpdated, this, [this, list](const QString &id) {
        list();
        if (!m_workspace || m_workspace->account().id == id)
            openAccount(id);
    });
    connect(&m_accounts, &AccountsModel::accountRemoved, this, [this, list](const QString &id) {
        m_preferences->forgetAccount(id);
        if (m_workspace && m_workspace->account().id == id)
            closeWorkspace();
        list();
        if (!m_workspace && !m_accounts.accounts().isEmpty())
            openAccount(m_accounts.accounts().first().id);
    });
}

Desk::~Desk()
{
    closeWorkspace();
}

void Desk::start(bool throwAway)
{
    m_throwAway = throwAway;
    m_window->unlockPage()->wait();
    m_window->show();
    unlock(qEnvironmentVariable("VIVIER_PASSPHRASE")); // as on the command line: a start by script needs no page
}

void Desk::unlock(const QString &passphrase)
{
    const Unlock how{.passphrase = passphrase, .throwAway = m_throwAway};
    whenDone(m_profile->unlock(how), this, [this, passphrase](const Profiled<KeyPlace> &place) {
        if (!place) {
            askKey(place.error());
            return;
        }
        // One passphrase for all that is sealed with one.
        if (!passphrase.isEmpty())
            m_accounts.setPassphrase(passphrase);
        m_window->setWorkspace(nullptr);
        m_accounts.load();
        Q_EMIT unlocked();
    });
}

void Desk::askKey(const ProfileError &error)
{
    UnlockPage *page = m_window->unlockPage();
    if (!std::exchange(m_askingKey, true))
        connect(page, &UnlockPage::unlockRequested, this, &Desk::unlock);
    // A store that cannot be read or written has no key to ask for: trying again is all there is.
    page->ask(error.key.value_or(KeyError{.kind = KeyError::Kind::Fault, .detail = {}}));
    if (!error.key)
        say(error.sentence());
}

void Desk::say(const QString &text)
{
    m_window->say({Notice::Level::Bad, {}, text, Notice::Action::None, {}});
}

void Desk::addAccount(const Account &account, const TokenChange &token)
{
    onReady(this, m_accounts.add(account, token), [this](const Outcome &outcome) {
        if (!outcome)
            say(outcome.error());
    });
}

void Desk::closeWorkspace()
{
    m_window->setWorkspace(nullptr);
    m_workspace.reset();
}

void Desk::openAccount(const QString &id)
{
    const auto account = m_accounts.account(id);
    if (!account)
        return;
    m_opening = id;
    const int asked = ++m_openings;
    whenDone(m_profile->contextFor(*account), this, [this, account, asked](const Profiled<SyncContext> &context) {
        if (m_openings != asked)
            return; // another one was chosen meanwhile, or this one again with another token
        if (context) {
            useContext(*account, *context);
            return;
        }
        const bool sealed = context.error().vault && context.error().vault->kind == VaultError::Kind::PassphraseNeeded;
        if (sealed)
            askPassphrase(*account);
        else
            openLocked(*account, context.error().sentence());
    });
}

void Desk::openLocked(const Account &account, const QString &why)
{
    const auto context = m_profile->contextWithoutToken(account);
    if (context)
        useContext(account, *context, Token::Missing);
    m_window->say({Notice::Level::Warning, {}, why, Notice::Action::NewToken, {}});
}

void Desk::useContext(const Account &account, const SyncContext &context, Token token)
{
    // The same account with another token: the recruiter stays where they are.
    if (m_wanted.isEmpty() && m_workspace && m_workspace->account().id == account.id)
        m_wanted = m_workspace->current();
    closeWorkspace();
    m_workspace = std::make_unique<Workspace>(account, context);
    m_preferences->setLastAccount(account.id);
    m_window->setWorkspace(m_workspace.get());
    m_window->setAccounts(m_accounts.accounts());
    connect(m_workspace.get(), &Workspace::loaded, this, [this, token] {
        openWanted();
        if (token == Token::There) // without one the refusal would only hide why it is missing
            m_workspace->engine()->pull();
    });
    Q_EMIT workspaceOpened(m_workspace.get());
    m_workspace->load();
}

void Desk::openCandidate(const QString &referenceOrUrl)
{
    m_wanted = referenceIn(referenceOrUrl);
    openWanted();
}

void Desk::openWanted()
{
    if (m_wanted.isEmpty() || !m_workspace || !m_workspace->isLoaded())
        return;
    const QString wanted = std::exchange(m_wanted, {});
    if (m_workspace->candidates()->rowOf(wanted) >= 0) {
        m_workspace->setCurrent(wanted);
        return;
    }
    SyncEngine *engine = m_workspace->engine();
    const auto waiting = std::make_shared<QMetaObject::Connection>();
    *waiting = connect(engine, &SyncEngine::refreshFinished, m_workspace.get(),
                       [this, wanted, waiting](const QString &reference, const std::optional<ApiError> &error) {
                           if (reference != wanted || !m_workspace)
                               return;
                           disconnect(*waiting); // once: a later reread must not pull the recruiter back here
                           if (!error)
                               m_workspace->setCurrent(wanted);
                           else
                               say(error->sentence(atsDisplayName(m_workspace->account().ats)));
                       });
    engine->refresh(wanted);
}

void Desk::showAccountDialog()
{
    opened(new AccountDialog(&m_accounts, m_window.get()));
}

void Desk::showAccounts()
{
    opened(new AccountsDialog(&m_accounts, m_window.get()));
}

void Desk::askNewToken()
{
    const auto account = m_accounts.account(m_opening);
    if (account)
        opened(new AccountDialog(&m_accounts, *account, m_window.get()));
    else
        showAccountDialog();
}

void Desk::askPassphrase(const Account &account)
{
    auto *dialog = opened(new PassphraseDialog(&m_accounts, account, m_window.get()));
    connect(dialog, &QDialog::accepted, this, [this, id = account.id] { openAccount(id); });
    connect(dialog, &QDialog::rejected, this, [this, account] {
        openLocked(account, tr("The token is locked, so nothing can be read or sent. What is on this computer can be "
                               "edited; drafts are kept."));
    });
}

void Desk::askDashboard(const QString &key)
{
    auto *dialog = opened(new DashboardHostDialog({}, m_window.get()));
    connect(dialog, &QDialog::accepted, this, [this, dialog, key] {
        if (!m_workspace)
            return;
        Account account = m_workspace->account();
        account.dashboard = dialog->host();
        m_workspace->setAccount(account);
        // Written straight to the store: accountUpdated() would open the account again and lose the place.
        m_profile->store()->saveAccount(account);
        QDesktopServices::openUrl(m_workspace->dashboardUrl(key));
    });
}

} // namespace vivier
