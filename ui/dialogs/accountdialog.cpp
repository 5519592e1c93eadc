// SPDX-License-Identifier: MIT
#include "dialogs/accountdialog.h"

#include "candidate/singleline.h"
#include "dialogs/atschoice.h"
#include "dialogs/companyfield.h"
#include "dialogs/connectionresult.h"
#include "dialogs/phoneregionfield.h"
#include "dialogs/proxydialog.h"
#include "dialogs/ratefield.h"
#include "dialogs/secretfield.h"
#include "dialogs/tlsfield.h"
#include "dialogs/tokenplacefield.h"
#include "store/onready.h"
#include "theme/plainlabel.h"
#include "widgets/busybar.h"
#include "widgets/confirm.h"
#include "widgets/fieldframe.h"

#include <QCheckBox>
#include <QPushButton>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageWidth = 560;

FieldState stateOf(const QString &problem, const QString &note = {})
{
    FieldState state;
    state.problem = problem;
    state.note = note;
    return state;
}

} // namespace

AccountDialog::AccountDialog(AccountsModel *model, QWidget *parent)
    : AccountDialog(model, model->blank(), true, parent)
{
}

AccountDialog::AccountDialog(AccountsModel *model, const Account &account, QWidget *parent)
    : AccountDialog(model, account, false, parent)
{
}

AccountDialog::AccountDialog(AccountsModel *model, const Account &account, bool isNew, QWidget *parent)
    : PageDialog(isNew ? tr("New account") : tr("Account %1").arg(isolated(account.name)), pageWidth, parent)
    , m_model(model)
    , m_start(account)
    , m_isNew(isNew)
    , m_ats(&AtsProfile::of(account))
    , m_choice(new AtsChoice)
    , m_name(new TextField)
    , m_nameFrame(new FieldFrame(tr("&Name"), m_name))
    , m_region(new PhoneRegionField)
    , m_regionFrame(new FieldFrame(tr("Country of p&hone numbers"), m_region))
    , m_url(new TextField)
    , m_urlFrame(new FieldFrame(tr("A&ddress of the API"), m_url))
    , m_usualUrl(new QPushButton(tr("&Use the usual address")))
    , m_token(new SecretField)
    , m_tokenFrame(new FieldFrame({}, m_token))
    , m_where(new PlainLabel)
    , m_place(new TokenPlaceField)
    , m_organizations(new TextField)
    , m_organizationsFrame(new FieldFrame(tr("&References of organizations"), m_organizations))
    , m_older(new QCheckBox)
    , m_company(new CompanyField)
    , m_companyFrame(new FieldFrame(tr("C&ompany"), m_company))
    , m_rate(new RateField)
    , m_tls(new TlsField(model))
    , m_test(new QPushButton(tr("Test &connection")))
    , m_busy(new BusyBar)
    , m_result(new ConnectionResult)
{
    build();
    fill();
    connectParts();
    ask();
    refresh();
    if (isNew) {
        m_choice->setFocus();
    } else {
        m_name->setFocus();
        m_name->selectAll();
    }
}

Account AccountDialog::account() const
{
    Account account = m_start;
    account.name = m_name->text().simplified();
    account.ats = m_ats->id;
    account.baseUrl = baseUrlFrom(m_url->text());
    account.phoneRegion = m_region->region();
    if (m_ats->hasCompanies)
        account.company = m_company->company();
    if (m_ats->hasOrganizations)
        account.organizations = referencesFrom(m_organizations->text());
    if (*m_ats->olderApi)
        account.olderApi = m_older->isChecked();
    m_rate->apply(&account);
    account.tls = m_tls->files();
    return account;
}

void AccountDialog::chooseAts(const AtsProfile &ats)
{
    // What nobody changed follows the ATS; what was typed stays.
    const Account before = m_model->blank(*m_ats);
    const Account now = m_model->blank(ats);
    if (m_name->text() == before.name)
        m_name->setText(now.name);
    if (baseUrlFrom(m_url->text()) == before.baseUrl)
        m_url->setText(now.baseUrl.toString());
    m_ats = &ats;
    m_rate->setAts(ats);
    m_result->keepRoom(static_cast<int>(ats.rights.size()));
    touch();
}

std::optional<TokenChange> AccountDialog::tokenChange() const
{
    const QString token = m_token->text().trimmed();
    const bool moves = m_keptAt && *m_keptAt != m_place->place();
    if (token.isEmpty() && !moves)
        return std::nullopt;
    return TokenChange{.token = token, .place = m_place->place(), .passphrase = m_place->passphrase()};
}

QString AccountDialog::tokenProblem() const
{
    const QString token = m_token->text().trimmed();
    if (token.isEmpty() && m_isNew)
        return m_ats->text(m_ats->secretMissing);
    if (token.isEmpty() && m_keptLocked && tokenChange()) {
        return hasKey() ? tr("The saved API key is encrypted and has not been opened since the start. Enter it again "
                             "to move it.")
                        : tr("The saved token is encrypted and has not been opened since the start. Enter it again to "
                             "move it.");
    }
    return secretProblem(m_ats->secret, token);
}

bool AccountDialog::changesCompany() const
{
    return !m_isNew && m_ats->hasCompanies && isOtherCompany(m_model->company(m_start), m_company->company());
}

QString AccountDialog::companyTrouble() const
{
    if (!m_ats->hasCompanies)
        return {};
    QString problem = companyProblem(m_company->company(), m_companies);
    if (!problem.isEmpty() || !changesCompany() || !m_drafts)
        return problem;
    return companyChangeProblem(*m_drafts, m_model->companyName(m_start));
}

QString AccountDialog::reason() const
{
    QString name = accountNameProblem(m_name->text(), m_start.id, m_model->accounts());
    if (!name.isEmpty())
        return name;
    QString url = baseUrlProblem(m_url->text());
    if (!url.isEmpty())
        return url;
    QString token = tokenProblem();
    if (!token.isEmpty())
        return token;
    QString company = companyTrouble();
    if (!company.isEmpty())
        return company;
    QString tls = m_tls->problem();
    if (!tls.isEmpty())
        return tls;
    return tokenChange() ? m_place->problem() : QString();
}

void AccountDialog::touch()
{
    // What was found was found for another token or address.
    dropReport();
    if (!m_companies.isEmpty())
        forgetCompanies();
    refresh();
}

void AccountDialog::refresh()
{
    m_nameFrame->setState(stateOf(accountNameProblem(m_name->text(), m_start.id, m_model->accounts())));
    QString url = baseUrlProblem(m_url->text());
    m_urlFrame->setState(stateOf(url));
    m_usualUrl->setVisible(baseUrlFrom(m_url->text()) != m_ats->defaultUrl);
    m_organizationsFrame->setVisible(m_ats->hasOrganizations);
    m_older->setVisible(*m_ats->olderApi);
    m_older->setText(m_ats->text(m_ats->olderApi));
    m_older->setToolTip(m_ats->text(m_ats->olderApiHint));
    m_older->setAccessibleDescription(m_older->toolTip());
    m_companyFrame->setVisible(m_ats->hasCompanies);
    refreshToken();
    refreshCompany();

    m_test->setEnabled(!m_testing && url.isEmpty() && tokenProblem().isEmpty() && m_tls->problem().isEmpty() &&
                       (m_keptAt || !m_token->text().trimmed().isEmpty()));
    const QString why = m_saving ? tr("Saving…") : reason();
    const auto frames = {m_nameFrame, m_urlFrame, m_tokenFrame, m_organizationsFrame, m_companyFrame};
    const bool isSaidThere = std::ranges::any_of(
        frames, [&why](const FieldFrame *frame) { return !why.isEmpty() && frame->state().problem == why; });
    setHint(isSaidThere ? tr("First correct the fields marked in red.") : why);
    m_save->setEnabled(why.isEmpty() && m_placeRead && (m_isNew || m_drafts));
}

void AccountDialog::refreshToken()
{
    m_tokenFrame->setLabel(hasKey() ? tr("API ke&y") : tr("&Token"));
    m_where->setText(hasKey() ? tr("Where to keep the API key") : tr("Where to keep the token"));
    m_place->setAccessibleName(m_where->text());
    // An empty field of a new account is no mistake yet: the line beside the buttons says what is missing.
    const QString token = m_token->text().trimmed();
    const bool mistaken = m_tokenTouched || !token.isEmpty() || !m_isNew;
    QString note = secretDoubt(*m_ats, token);
    if (token.isEmpty() && m_keptAt)
        note = tr("Saved. Leave it empty to keep it.");
    else if (token.isEmpty() && !m_isNew && m_placeRead)
        note = tr("None is saved. Without one, drafts wait in the outbox.");
    else if (token.isEmpty() && m_isNew)
        note = m_ats->text(m_ats->secretHint);
    m_tokenFrame->setState(stateOf(mistaken ? tokenProblem() : QString(), note));
    m_place->setSealing(tokenChange().has_value() || m_isNew);
}

void AccountDialog::refreshCompany()
{
    m_companyFrame->setRequired(m_companies.size() > 1);
    m_companyFrame->setAside(m_companies.isEmpty() && !m_company->isList() ? tr("optional") : QString());
    QString note;
    if (m_companies.size() == 1)
        note = tr("The API key gives access to this company only.");
    else if (m_companies.isEmpty() && m_company->isList())
        note = tr("Test the connection to see which other companies the API key gives access to.");
    else if (m_companies.isEmpty())
        note = tr("Only for an API key that covers several companies. Testing the connection lists them.");
    m_companyFrame->setState(stateOf(companyTrouble(), note));
}

void AccountDialog::testConnection()
{
    dropReport();
    m_testing = true;
    m_busy->setProgress(tr("Contacting %1…").arg(isolated(account().baseUrl.host())), 0, 0);
    m_busy->setCancellable(true);
    m_busy->show();
    refresh();
    m_model->testConnection(account(), m_token->text().trimmed(), m_tls->passphrase());
}

void AccountDialog::showReport(const ConnectionReport &report)
{
    m_testing = false;
    m_busy->hide();
    if (!report.companies.isEmpty()) {
        if (!m_company->isList())
            m_typedCompany = m_company->company();
        m_companies = report.companies;
        m_company->setCompanies(report.companies, report.company);
    }
    m_result->setReport(report);
    refresh();
    reveal(m_result);
    if (report.error && !report.error->proxy.isEmpty())
        askProxy(report.error->proxy);
}

// Who asked for the test waits for it: it is done again once the proxy lets it through.
void AccountDialog::askProxy(const QString &proxy)
{
    auto *dialog = new ProxyDialog(m_model, proxy, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProxyDialog::said, this, &AccountDialog::setProblem);
    connect(dialog, &QDialog::accepted, this, &AccountDialog::testConnection);
    dialog->open();
}

void AccountDialog::dropReport()
{
    if (m_testing) {
        m_testing = false;
        m_busy->hide();
        m_model->cancelTest();
    }
    m_result->clear();
}

// The companies are those of the key that was tested: back to what was there before.
void AccountDialog::forgetCompanies()
{
    m_companies.clear();
    const QString kept = m_model->company(m_start);
    const QString name = m_model->companyName(m_start);
    if (name.isEmpty() || !m_typedCompany.isEmpty())
        m_company->setCompany(m_typedCompany.isEmpty() ? kept : m_typedCompany);
    else
        m_company->setCompanies({{.reference = kept, .name = name}}, kept);
}

void AccountDialog::save()
{
    if (m_saving || !m_save->isEnabled())
        return;
    if (!changesCompany())
        return askAddress();
    const QString former = m_model->companyName(m_start);
    const QString now = m_company->name();
    confirm(this, tr("Use “%1” for another company?").arg(isolated(m_start.name)),
            //: %1 and %2 are companies.
            tr("From now on, this account reads and changes %2. What was loaded from %1 stays on this computer until "
               "you remove the account, and can no longer be changed there. To keep both, add a second account.")
                .arg(isolated(former.isEmpty() ? m_model->company(m_start) : former),
                     isolated(now.isEmpty() ? m_company->company() : now)),
            tr("C&hange the company"), [this] { askAddress(); });
}

void AccountDialog::askAddress()
{
    const std::optional<TokenChange> change = tokenChange();
    if (m_isNew || !change || change->token.isEmpty())
        return saveNow(change);
    m_saving = true;
    setProblem({});
    refresh();
    onReady(this, m_model->addressQuestion(account()), [this, change](const Vaulted<std::monostate> &asked) {
        m_saving = false;
        refresh();
        if (asked)
            return saveNow(change);
        if (asked.error().kind != VaultError::Kind::OtherAddress)
            return setProblem(asked.error().sentence());
        confirmAddress(this, m_start.name, asked.error().sentence(), [this, change] {
            TokenChange confirmed = *change;
            confirmed.addressConfirmed = true;
            saveNow(confirmed);
        });
    });
}

void AccountDialog::saveNow(const std::optional<TokenChange> &change)
{
    m_saving = true;
    setProblem({});
    refresh();
    const QFuture<Outcome> saved =
        m_isNew ? m_model->add(account(), change.value_or(TokenChange{}), m_companies, m_tls->passphrase())
                : m_model->update(account(), change, m_companies, m_tls->passphrase());
    onReady(this, saved, [this](const Outcome &outcome) {
        m_saving = false;
        if (outcome) {
            accept();
            return;
        }
        setProblem(outcome.error());
        refresh();
    });
}

QString AccountDialog::unsaved() const
{
    if (m_saving || (!m_isTyped && m_place->passphrase().isEmpty()))
        return {};
    return m_isNew ? tr("This account is not saved yet.")
                   : tr("Your changes to “%1” are not saved yet.").arg(isolated(m_start.name));
}

void AccountDialog::reject()
{
    if (m_saving)
        return; // it would look undone, and is not
    if (m_testing)
        m_model->cancelTest();
    PageDialog::reject();
}

} // namespace vivier
